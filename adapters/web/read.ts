/** The web page's posted fields as an inbound: pure translation, nothing is trusted. */
import { z } from 'zod';
import type { Address, Inbound, InboundEvent, Instant, Person, PersonId } from '../../src/model.ts';

/** The engine's own limit for one text, in UTF-16 units. */
export const TEXT_LIMIT = 4000;

/** What is wrong with posted fields; the pages have words for each. */
export const problems = [
  'malformed',
  'text-empty',
  'text-too-long',
  'answer-missing',
  'routine-times',
  'routine-rule',
  'routine-window',
  'routine-dates',
  'appointment-start',
  'appointment-minutes',
  'appointment-until',
  'later-at',
  'snippet-title',
  'colleague',
  'spent',
] as const;
export type Problem = (typeof problems)[number];

/** Where a person is on the web: every signed-in browser of theirs shows the same page. */
export const addressOf = (person: Person): Address => ({
  channel: 'web',
  workspace: '',
  user: person.id,
  place: 'page',
});

/** Reads the fields that a page of `person` posted at `at`. Pure. */
export function read(person: Person, body: unknown, at: Instant): Inbound | { problem: Problem } {
  const posted = bodies.safeParse(body);
  if (!posted.success) return { problem: worst(posted.error) };
  return { id: posted.data.id, from: addressOf(person), at, event: eventOf(posted.data) };
}

const says = (problem: Problem) => ({ error: problem });

/** A random id that a page made for one rendering of a form. */
const id = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);
const name = z.string().regex(/^[A-Za-z0-9_.:-]{1,100}$/);
/** A message's own id: minted by whichever channel it was written on. */
const message = z.string().min(1).max(300);
const text = z
  .string(says('text-empty'))
  .transform((value) => value.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().min(1, says('text-empty')).max(TEXT_LIMIT, says('text-too-long')));
/** Nothing written is a draft no more. */
const unfinished = z
  .string()
  .transform((value) => value.replace(/\r\n?/g, '\n'))
  .pipe(z.string().max(TEXT_LIMIT, says('text-too-long')));
/** What staff call a message of theirs: minted on the page, or made of where it stands in a chat. */
const own = z.string().min(1).max(1000);
/** A colleague, as the pages know them. */
const called = z.string(says('colleague')).min(1, says('colleague')).max(200);
/** Of one week: seven days have 10,080 minutes. */
const spent = z
  .string(says('spent'))
  .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 10_080, says('spent'));
const title = z.string().trim().min(1, says('snippet-title')).max(60, says('snippet-title'));
const later = z.iso.datetime(says('later-at'));
const whole = z.string().regex(/^\d{1,15}$/);
const date = z.iso.date(says('routine-dates'));

const time = String.raw`([01]\d|2[0-3]):[0-5]\d`;
/** An entry of another diary, as the page has read it. */
const short = z.string().max(1_000);
const imported = z.strictObject({
  key: z.string().regex(/^daylio:[0-9T:-]{16}:\d{1,5}$/),
  at: z.number().int(),
  title: short,
  mood: short,
  activities: short,
  note: z.string().max(20_000),
});

const slots = z.string().regex(new RegExp(`^${time}(,${time}){0,11}$`), says('routine-times'));
const rule = z.string().regex(/^FREQ=(DAILY|WEEKLY|MONTHLY)(;[A-Z]+=[A-Z0-9,+-]+){0,6}$/, says('routine-rule'));
const minutesUpTo = (most: number, problem: Problem) =>
  z
    .string(says(problem))
    .refine((value) => /^\d{1,6}$/.test(value) && Number(value) >= 5 && Number(value) <= most, says(problem));

const entry = z.strictObject({
  key: message,
  record: whole,
  kind: name,
  shared: z.enum(['yes', 'no']),
});

/** What is done to a goal with words. */
const needsText = ['add', 'word', 'step'];

/** The forms of the pages: all values are text. */
const forms = {
  reply: z.strictObject({ client: name, text }),
  draft: z.strictObject({ client: name, text: unfinished }),
  later: z.strictObject({ client: name, text, at: later }),
  replan: z.strictObject({ client: name, id: name, text, at: later }),
  'send-now': z.strictObject({ client: name, id: name }),
  'drop-planned': z.strictObject({ client: name, id: name }),
  note: z.strictObject({ client: name, text }),
  consult: z.strictObject({ client: name, colleague: name, name: called, text }),
  'close-consult': z.strictObject({ client: name, colleague: name }),
  'hand-over': z.strictObject({ client: name, colleague: name, name: called }),
  spent: z.strictObject({ client: name, minutes: spent }),
  'set-spent': z.strictObject({ client: name, minutes: spent }),
  rewrite: z.strictObject({ client: name, as: own, record: whole, text }),
  'take-back': z.strictObject({ client: name, as: own, record: whole }),
  snippet: z.strictObject({ id: name, title, text }),
  'drop-snippet': z.strictObject({ id: name }),
  routine: z
    .strictObject({
      client: name,
      id: name,
      flow: name,
      rule,
      slots,
      window: minutesUpTo(24 * 60, 'routine-window'),
      from: date,
      until: date.optional(),
    })
    .refine((plan) => plan.until === undefined || plan.until >= plan.from, says('routine-dates')),
  'end-routine': z.strictObject({ client: name, id: name }),
  ask: z.strictObject({ client: name, flow: name }),
  // Of a client, about their own: without `client`.
  goal: z
    .strictObject({
      client: name.optional(),
      what: z.enum(['add', 'word', 'step', 'step-done', 'close']),
      goal: name.optional(),
      text: z.union([text, z.literal('')]).optional(),
      step: z.string().max(1000).optional(),
    })
    .refine(({ what, text }) => !needsText.includes(what) || Boolean(text), says('text-empty')),
  review: z.strictObject({ client: name, helped: unfinished, hard: unfinished, next: unfinished }),
  appointment: z.strictObject({
    client: name,
    id: name,
    start: z.iso.datetime(says('appointment-start')),
    minutes: minutesUpTo(8 * 60, 'appointment-minutes'),
  }),
  'cancel-appointment': z.strictObject({ client: name, id: name }),
  'keep-appointment': z.strictObject({ client: name, id: name }),
  offer: z.strictObject({
    client: name,
    id: name,
    starts: z
      .string(says('appointment-start'))
      .refine(
        (list) => list.split(',').every((start) => z.iso.datetime().safeParse(start).success),
        says('appointment-start'),
      ),
    minutes: minutesUpTo(8 * 60, 'appointment-minutes'),
    until: z
      .string(says('appointment-until'))
      .refine((value) => value === '' || z.iso.datetime().safeParse(value).success, says('appointment-until')),
    moves: name.optional(),
  }),
  'end-offer': z.strictObject({ client: name, id: name }),
  // A client's, about an appointment of theirs.
  'own-appointment': z.strictObject({ appointment: name, act: z.enum(['move', 'cancel']) }),
  acknowledge: z.strictObject({ client: name }),
  // A client's, about one of their entries: the page has looked it up.
  'share-entry': entry,
  'keep-entry': entry,
  'take-back-entry': entry,
  hours: z.strictObject({}),
  // A client's, about a routine of theirs.
  'own-routine': z.strictObject({
    routine: name,
    act: z.enum(['agree', 'decline', 'skip', 'pause', 'resume', 'stop', 'move']),
    time: z
      .string()
      .regex(new RegExp(`^${time}$`))
      .optional(),
  }),
} as const;
type FormName = keyof typeof forms;

const values = <Name extends FormName>(form: Name) =>
  z.strictObject({ id, kind: z.literal('form'), form: z.literal(form), values: forms[form] });

const bodies = z.union([
  z.discriminatedUnion('kind', [
    z.strictObject({ id, kind: z.literal('text'), text }),
    z.strictObject({ id, kind: z.literal('edit'), message, text }),
    z.strictObject({ id, kind: z.literal('delete'), message }),
    z.strictObject({ id, kind: z.literal('seen'), person: name, upTo: whole }),
    z.strictObject({ id, kind: z.literal('joined') }),
    z.strictObject({ id, kind: z.literal('import'), entries: z.array(imported).min(1).max(100) }),
  ]),
  z.discriminatedUnion('as', [
    z.strictObject({ id, kind: z.literal('choice'), question: name, as: z.literal('one'), value: answerText() }),
    z.strictObject({ id, kind: z.literal('choice'), question: name, as: z.literal('number'), value: numberText() }),
    z.strictObject({ id, kind: z.literal('choice'), question: name, as: z.literal('several'), value: severalTexts() }),
  ]),
  z.discriminatedUnion('form', [
    values('reply'),
    values('draft'),
    values('later'),
    values('replan'),
    values('send-now'),
    values('drop-planned'),
    values('note'),
    values('consult'),
    values('close-consult'),
    values('hand-over'),
    values('spent'),
    values('set-spent'),
    values('rewrite'),
    values('take-back'),
    values('snippet'),
    values('drop-snippet'),
    values('routine'),
    values('end-routine'),
    values('ask'),
    values('goal'),
    values('review'),
    values('appointment'),
    values('cancel-appointment'),
    values('keep-appointment'),
    values('offer'),
    values('end-offer'),
    values('own-appointment'),
    values('acknowledge'),
    values('share-entry'),
    values('keep-entry'),
    values('take-back-entry'),
    values('hours'),
    values('own-routine'),
  ]),
]);
type Posted = z.output<typeof bodies>;

function answerText() {
  return z.string(says('answer-missing')).min(1, says('answer-missing')).max(200);
}

function numberText() {
  return z
    .string(says('answer-missing'))
    .regex(/^-?\d{1,12}(\.\d{1,6})?$/, says('answer-missing'))
    .transform(Number);
}

/** Nothing ticked posts no field at all; one tick posts a plain text. */
function severalTexts() {
  const one = z.string().min(1).max(200);
  return z
    .union([one.transform((value) => [value]), z.array(one).max(50)])
    .optional()
    .transform((picked) => picked ?? []);
}

function eventOf(posted: Posted): InboundEvent {
  switch (posted.kind) {
    case 'text':
      return { kind: 'text', text: posted.text, message: posted.id };
    case 'choice':
      return { kind: 'choice', question: posted.question, value: posted.value };
    case 'form':
      return { kind: 'form', form: posted.form, values: withoutUndefined(posted.values) };
    case 'edit':
      return { kind: 'edit', message: posted.message, text: posted.text };
    case 'delete':
      return { kind: 'delete', message: posted.message };
    case 'seen':
      return { kind: 'seen', person: posted.person as PersonId, upTo: Number(posted.upTo) };
    case 'import':
      return { kind: 'import', entries: posted.entries };
    case 'joined':
      return { kind: 'joined' };
  }
}

const withoutUndefined = (fields: { [field: string]: string | undefined }): { [field: string]: string } =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined));

/** The first problem that has words of its own, among all that the schema found. */
function worst(error: z.ZodError): Problem {
  const found = messages(error.issues);
  return problems.find((problem) => problem !== 'malformed' && found.includes(problem)) ?? 'malformed';
}

const messages = (issues: readonly z.core.$ZodIssue[]): readonly string[] =>
  issues.flatMap((issue) => [
    issue.message,
    ...(issue.code === 'invalid_union' ? issue.errors.flatMap((branch) => messages(branch)) : []),
  ]);
