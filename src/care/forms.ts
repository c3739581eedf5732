/** What staff fill in on a page, as what a client's conversation is told. The page has checked the fields; a wrong one is a Fault. */
import { z } from 'zod';
import { Fault } from '../errors.ts';
import type { GoalChange, Instant, PersonId, Told } from '../model.ts';
import { checkRule } from './recurrence.ts';

const date = z.iso.date();
const optionalDate = z.union([date, z.literal('')]).optional();

const moment = z.iso
  .datetime({ offset: true })
  .transform((text): Instant => Temporal.Instant.from(text).epochMilliseconds);
/** More times than this are no choice: every platform shows so many at once. */
const OFFERED_MOST = 10;

const person = z
  .string()
  .min(1)
  .transform((id) => id as PersonId);
const made = z.object({ text: z.string().min(1), made: z.string().min(1) });

interface GoalFields {
  readonly what: 'add' | 'word' | 'step' | 'step-done' | 'close';
  readonly goal: string;
  readonly text: string;
  readonly step: string;
}

/** A shared goal's form, of either side, as what it does. */
export function readGoal({ what, goal, text, step }: GoalFields): GoalChange {
  if (what === 'add') return { what, text, ...(step !== '' && { step }) };
  if (what === 'close') return { what, goal };
  return what === 'step-done' ? { what, goal, step: Number(step) } : { what, goal, text };
}

const forms = {
  reply: made.transform(({ text, made }): Told => ({ kind: 'reply', text, as: made })),
  note: made.transform(({ text, made }): Told => ({ kind: 'note', text, as: made })),
  consult: made
    .extend({ colleague: person, name: z.string().min(1) })
    .transform(({ made, ...asked }): Told => ({ kind: 'consult', ...asked, as: made })),
  'close-consult': z
    .object({ colleague: person })
    .transform(({ colleague }): Told => ({ kind: 'consult-closed', colleague })),
  'hand-over': z
    .object({ colleague: person, name: z.string().min(1) })
    .transform(({ colleague, name }): Told => ({ kind: 'hand-over', to: colleague, name })),
  rewrite: z
    .object({ as: z.string().min(1), text: z.string().min(1), record: z.coerce.number().int() })
    .transform((changed): Told => ({ kind: 'rewritten', ...changed })),
  'take-back': z
    .object({ as: z.string().min(1), record: z.coerce.number().int() })
    .transform((taken): Told => ({ kind: 'rewritten', ...taken })),
  routine: z
    .object({
      id: z.string().min(1),
      flow: z.string().min(1),
      rule: z.string().refine((rule) => checkRule(rule) === undefined),
      slots: z
        .string()
        .transform((text) => text.split(','))
        .pipe(z.array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)).min(1)),
      window: z.coerce
        .number()
        .int()
        .min(5)
        .max(7 * 24 * 60),
      from: date,
      until: optionalDate,
    })
    .transform(({ until, ...plan }): Told => ({ kind: 'routine', routine: until ? { ...plan, until } : plan })),
  'end-routine': z.object({ id: z.string() }).transform(({ id }): Told => ({ kind: 'routine-ended', routine: id })),
  goal: z
    .object({
      what: z.enum(['add', 'word', 'step', 'step-done', 'close']),
      goal: z.string().default(''),
      text: z.string().default(''),
      step: z.string().default(''),
    })
    .transform((values): Told => ({ kind: 'goal', change: readGoal(values) })),
  review: z
    .object({ helped: z.string().default(''), hard: z.string().default(''), next: z.string().default('') })
    .transform((written): Told => ({ kind: 'review', ...written })),
  ask: z.object({ flow: z.string().min(1) }).transform(({ flow }): Told => ({ kind: 'ask', flow })),
  appointment: z
    .object({
      id: z.string().min(1),
      start: z.iso.datetime({ offset: true }),
      minutes: z.coerce.number().int().min(5).max(480),
    })
    .transform(
      ({ id, start, minutes }): Told => ({
        kind: 'appointment',
        appointment: { id, start: Temporal.Instant.from(start).epochMilliseconds, minutes },
      }),
    ),
  'cancel-appointment': z
    .object({ id: z.string() })
    .transform(({ id }): Told => ({ kind: 'appointment-cancelled', appointment: id })),
  'keep-appointment': z
    .object({ id: z.string() })
    .transform(({ id }): Told => ({ kind: 'appointment-stays', appointment: id })),
  offer: z
    .object({
      id: z.string().min(1),
      starts: z
        .string()
        .transform((text) => text.split(','))
        .pipe(z.array(moment).min(1).max(OFFERED_MOST)),
      minutes: z.coerce.number().int().min(5).max(480),
      until: z.union([moment, z.literal('').transform(() => undefined)]).optional(),
      moves: z.string().optional(),
    })
    .transform(
      ({ starts, until, moves, ...offer }): Told => ({
        kind: 'offer',
        offer: {
          ...offer,
          starts: [...new Set(starts)].sort((a, b) => a - b),
          until: until ?? Math.max(...starts),
          ...(moves && { moves }),
        },
      }),
    ),
  'end-offer': z.object({ id: z.string() }).transform(({ id }): Told => ({ kind: 'offer-ended', offer: id })),
};

/** `values.made` is the id of what was filled in. */
export function readForm(form: string, values: { readonly [field: string]: string }): Told {
  const schema = Object.hasOwn(forms, form) ? forms[form as keyof typeof forms] : undefined;
  if (!schema) throw new Fault('caller', `There is no form called "${form}".`);
  return filled<Told>(form, schema, values);
}

/** The values of a form as its shape has them. */
export function filled<Filled>(form: string, shape: z.ZodType<Filled>, values: object): Filled {
  const read = shape.safeParse(values);
  if (!read.success)
    throw new Fault('caller', `The form "${form}" was not filled in rightly: ${z.prettifyError(read.error)}`);
  return read.data;
}
