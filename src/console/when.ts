/** Times as the person who reads a page would say them. */
import type { Instant } from '../model.ts';

/** Whose eyes a time is written for. `tag` is a BCP 47 language tag, `zone` an IANA time zone. */
export interface Reading {
  readonly tag: string;
  readonly zone: string;
  readonly now: Instant;
}

type Parts = Intl.DateTimeFormatOptions;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, using one is not: they are kept. */
function format(at: Instant, { tag, zone }: Reading, parts: Parts): string {
  const key = `${tag} ${zone} ${JSON.stringify(parts)}`;
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...parts, timeZone: zone });
  if (formats.size < 500) formats.set(key, kept);
  return kept.format(at);
}

/** "09:05" where days have 24 hours, "9:05 AM" where they have 12. */
const hours = (tag: string): Parts => {
  const { hour12 } = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions();
  return { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' };
};

/** "14:05" or "2:05 PM", as the language has it. */
export const clockTime = (at: Instant, reading: Reading): string => format(at, reading, { ...hours(reading.tag) });

/** "Thu 3 Dec, 14:00". */
export const shortMoment = (at: Instant, reading: Reading): string =>
  format(at, reading, { weekday: 'short', day: 'numeric', month: 'short', ...hours(reading.tag) });

/** "Thursday 3 December at 14:00 CET": for what must not be misread. */
export const fullMoment = (at: Instant, reading: Reading): string =>
  format(at, reading, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...hours(reading.tag),
    timeZoneName: 'short',
  });

/** "3 December 2024 at 14:00": for what may lie years back. */
export const longMoment = (at: Instant, reading: Reading): string =>
  format(at, reading, { day: 'numeric', month: 'long', year: 'numeric', ...hours(reading.tag) });

/** "3 December 2024". */
export const longDate = (at: Instant, reading: Reading): string =>
  format(at, reading, { day: 'numeric', month: 'long', year: 'numeric' });

/** "3 Dec". */
export const shortDate = (at: Instant, reading: Reading): string =>
  format(at, reading, { day: 'numeric', month: 'short' });

/** The calendar date in a zone, `YYYY-MM-DD`. */
export const dateIn = (at: Instant, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();

/** "Today", "Yesterday", "Monday 16 November", with the year when it is another. */
export function dayName(at: Instant, reading: Reading): string {
  const day = Temporal.PlainDate.from(dateIn(at, reading.zone));
  const today = Temporal.PlainDate.from(dateIn(reading.now, reading.zone));
  const ago = day.until(today).days;
  if (ago === 0 || ago === 1) return capital(relative(reading.tag).format(-ago, 'day'));
  const year: Parts = day.year === today.year ? {} : { year: 'numeric' };
  return capital(format(at, reading, { weekday: 'long', day: 'numeric', month: 'long', ...year }));
}

const MINUTE = 60_000;
const units = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** "3 hours ago", "in 2 days", "this minute". */
export function ago(at: Instant, { tag, now }: Reading): string {
  const [unit, length] = units.find(([, size]) => Math.abs(at - now) >= size) ?? (['minute', MINUTE] as const);
  return relative(tag).format(Math.trunc((at - now) / length) || 0, unit);
}

const relative = (tag: string): Intl.RelativeTimeFormat => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A wall-clock date and time in a zone as an instant; undefined when it is none, or is skipped by a change of clocks. */
export function instantOf(date: string, time: string, zone: string): Instant | undefined {
  try {
    const local = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
    return local.toZonedDateTime(zone, { disambiguation: 'reject' }).epochMilliseconds;
  } catch {
    return undefined;
  }
}

/** The language tag to write dates in: the browser's regional kind of `locale` when it has one. */
export function tagFor(locale: string, acceptLanguage: string | undefined): string {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => part.split(';')[0]?.trim() ?? '');
  const regional = wanted.find((tag) => /^[a-z]{2}-[A-Z]{2}$/.test(tag) && tag.startsWith(`${locale}-`));
  return regional ?? (locale === 'en' ? 'en-GB' : locale);
}
