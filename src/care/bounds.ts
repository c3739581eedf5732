/** The times of day by which a person is told to expect something. */
import type { Messages } from '../engine/messages.ts';
import type { Instant, Person } from '../model.ts';

type Reader = Pick<Person, 'locale' | 'zone'>;

/** A reply is promised "by noon" or "by the evening": what ends there on the reader's own clock. */
const NOON = '12:00';
const EVENING = '20:00';

/** Weekdays name a day without doubt for so many days. */
const WEEK = 7;

/**
 * The first noon or evening at or after an instant, on a clock in `zone`. What a person is told is never earlier than what was
 * worked out, and what they are told is what is kept track of.
 */
export function boundAfter(at: Instant, zone: string): Instant {
  const { date } = localOf(at, zone);
  const bounds = [NOON, EVENING].map((time) => instantOf(date, time, zone));
  return bounds.find((bound) => bound >= at) ?? instantOf(date.add({ days: 1 }), NOON, zone);
}

/** "this evening", "Thursday evening", "Monday at noon", "Monday 4 January at noon"; said after "by". */
export function boundWords(messages: Messages, bound: Instant, now: Instant, { locale, zone }: Reader): string {
  const [then, today] = [localOf(bound, zone), localOf(now, zone)];
  const days = today.date.until(then.date).days;
  const part = then.time < EVENING ? 'noon' : 'evening';
  const date = dayWords(bound, { locale, zone }, days < WEEK ? { weekday: 'long' } : LONG_DATE);
  return messages.say('bound', locale, { part, day: days === 0 ? 'today' : days < WEEK ? 'week' : 'far', date });
}

const LONG_DATE = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** "Monday 4 January", for a local date. */
export const dateWords = (date: string, locale: Person['locale']): string =>
  dayWords(instantOf(Temporal.PlainDate.from(date), NOON, 'UTC'), { locale, zone: 'UTC' }, LONG_DATE);

const dayWords = (at: Instant, { locale, zone }: Reader, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...parts, timeZone: zone })
    .format(at)
    .replace(/(?<=^\p{L}+),/u, '');

/** `time`: `HH:MM`, and more digits where there are seconds. */
function localOf(at: Instant, zone: string): { date: Temporal.PlainDate; time: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString();
  return { date: local.toPlainDate(), time: time.endsWith(':00') ? time.slice(0, 5) : time };
}

const instantOf = (date: Temporal.PlainDate, time: string, zone: string): Instant =>
  date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
