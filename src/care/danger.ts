/** What a client in danger is answered, at once, and that they are asked again on the next day. */
import type { Instant, Locale } from '../model.ts';
import { askedOf, climbNow, raiseAlert } from './alert.ts';
import { type CrisisLine, linesFor } from './crisis.ts';
import type { ClientDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import type { Book } from './route.ts';
import type { ClientState } from './state.ts';
import { commonValues } from './surroundings.ts';
import { whereIs } from './whereabouts.ts';
import { localDate, titleOf } from './words.ts';

const HOUR = 3_600_000;
/** The numbers to call are not repeated at each line (milliseconds). */
const LISTED = 6 * HOUR;
/** The next morning, on the client's clock; at least so long after. */
const FOLLOW_UP_AT = '10:00';
const FOLLOW_UP_AFTER = 8 * HOUR;
/** The flows that answer danger, and that come back to it. */
export const ANSWER = 'danger';
const FOLLOW_UP = 'after-danger';

/** When they are asked how it is now. */
export const followUpDue = ({ danger }: ClientState): Instant | undefined => danger?.followUp;

/** The answer to a crisis. Whatever else was going on is suspended and returned to. */
export function answerDanger(book: Book, draft: ClientDraft, guide: Guide): void {
  const { facts, state } = draft;
  const listed = state.danger?.listed;
  const again = listed !== undefined && facts.now - listed < LISTED;
  askNextDay(draft, again ? listed : facts.now);
  if (state.session?.stack.some(({ flow }) => flow === ANSWER)) draft.sayWords('danger-again', helpValues(book, draft));
  else guide.start(ANSWER, { again: again ? 'yes' : 'no', ...helpValues(book, draft) });
}

/** The answer when the turn failed: it needs no flow. */
export const plainAnswer = (book: Book, draft: ClientDraft): string =>
  draft.words('danger-apology', helpValues(book, draft));

/** `listed`: when they were shown whom to call. */
export function askNextDay(draft: ClientDraft, listed: Instant): void {
  const { facts, state } = draft;
  const followUp = nextMorning(facts.now + FOLLOW_UP_AFTER, facts.self.zone);
  draft.state = { ...state, danger: { listed, followUp } };
}

/** The day after. It is not asked over a conversation about the same. */
export function followUp(book: Book, draft: ClientDraft, guide: Guide): void {
  const { danger, ...state } = draft.state;
  if (!danger) return;
  const { followUp: _, ...rest } = danger;
  draft.state = { ...state, danger: rest };
  const open = state.session?.stack.some(({ flow }) => flow === FOLLOW_UP);
  if (!open && draft.may('safety')) guide.start(FOLLOW_UP, helpValues(book, draft));
}

/** They say that they are not safe: it stands with the alert, and whoever would be asked next is asked now. */
export function notSafe(book: Book, draft: ClientDraft, flow: string, answers: Answers): void {
  const title = titleOf(book.flows, flow, draft.facts.people[0]?.locale ?? draft.facts.practice.locale);
  const open = draft.state.alert?.level === 'crisis';
  raiseAlert(draft, 'crisis', draft.record({ kind: 'alert', audience: 'staff', body: { text: title, answers } }));
  if (open) climbNow(draft);
}

type Answers = NonNullable<Parameters<ClientDraft['record']>[0]['body']['answers']>;

/** Whom to call, who was asked to look (`none`: nobody): what the flows about danger take. */
export function helpValues(
  book: Book,
  draft: ClientDraft,
): { readonly [name in 'numbers' | 'lines' | 'asked']: string } {
  const { facts, state } = draft;
  const { locale } = facts.self;
  const country = whereIs(book, state, facts.self);
  const { emergency, lines } = linesFor(book.crisis, country, locale);
  // Where nobody knows where they are, what the practice says of itself is more than "your local number".
  const isListed = book.crisis.countries.some((one) => one.country === country);
  const names = askedOf(draft);
  return {
    numbers: isListed ? emergency : commonValues(facts).emergency,
    lines: lines.map((line) => lineWords(draft, line, locale)).join('\n'),
    asked: names.length > 0 ? new Intl.ListFormat(locale, { type: 'conjunction' }).format(names) : 'none',
  };
}

/** "• Name: call 112, write to 112 (at any hour)." */
function lineWords({ messages }: ClientDraft, line: CrisisLine, locale: Locale): string {
  const { name, hours, how } = line;
  const say = (key: string, values: { [name: string]: string }) => messages.say(key, locale, values);
  const ways = (['phone', 'text', 'whatsapp', 'chat'] as const).flatMap((way) => {
    const to = line[way];
    return to === undefined ? [] : [say('crisis-way', { way, to })];
  });
  return say('crisis-line', {
    line: name,
    ways: ways.join(', '),
    hours: hours === 'always' ? 'always' : hours ? hours[locale] : 'none',
    for: line.for?.[locale] ?? 'none',
    how: how?.[locale] ?? 'none',
  });
}

function nextMorning(after: Instant, zone: string): Instant {
  const date = Temporal.PlainDate.from(localDate(after, zone));
  const at = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone: zone, plainTime: FOLLOW_UP_AT }).epochMilliseconds;
  return at(date) >= after ? at(date) : at(date.add({ days: 1 }));
}
