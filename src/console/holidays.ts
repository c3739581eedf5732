/** Public holidays from an iCalendar file (RFC 5545), as calendar apps and authorities publish them. */
import ICAL from 'ical.js';
import type { Holiday } from '../model.ts';

/** Days that are kept: three years of a long list. Holidays further off are taken from a later file. */
const YEARS = 3;
const HOLIDAYS_MOST = 200;
/** An event of more days than this is no public holiday: school holidays come in the same files. */
const DAYS_MOST = 10;
/** So many occurrences of a repeated event are looked at: a file cannot keep the page busy. */
const OCCURRENCES_MOST = 500;
const NAME_MOST = 100;

export type Read =
  | { readonly holidays: readonly Holiday[] }
  /** `line`: where in the file, counted from 1. */
  | { readonly problem: 'calendar' | 'event'; readonly line: number }
  | { readonly problem: 'none' | 'many' };

/** All-day events from `today` (`YYYY-MM-DD`) on, each day once. Everything else in the file is passed over. */
export function readHolidays(text: string, today: string): Read {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const begins = lines.findIndex((line) => line.trim() !== '');
  if (lines[begins]?.trim().toUpperCase() !== 'BEGIN:VCALENDAR') return { problem: 'calendar', line: begins + 1 || 1 };
  const found = new Map<string, string>();
  for (const event of eventsIn(lines)) {
    try {
      for (const { date, name } of daysOf(event.text, today)) if (!found.has(date)) found.set(date, name);
    } catch (error) {
      return { problem: 'event', line: event.line + lineOf(error, event.text) };
    }
    if (found.size > HOLIDAYS_MOST) return { problem: 'many' };
  }
  if (found.size === 0) return { problem: 'none' };
  const holidays = [...found].map(([date, name]) => ({ date, name }));
  return { holidays: holidays.sort((one, other) => (one.date < other.date ? -1 : 1)) };
}

/** Each event by itself, so that a mistake can be placed; `line`: where it begins. Of one that does not end there is only the begin. */
function eventsIn(lines: readonly string[]): { line: number; text: string }[] {
  const events: { line: number; text: string }[] = [];
  const is = (line: string, what: string) => line.trim().toUpperCase() === what;
  for (let line = 0; line < lines.length; line++) {
    if (!is(lines[line] ?? '', 'BEGIN:VEVENT')) continue;
    const length = lines.slice(line).findIndex((one) => is(one, 'END:VEVENT'));
    const end = line + Math.max(length, 0) + 1;
    events.push({ line: line + 1, text: lines.slice(line, end).join('\r\n') });
    line = end - 1;
  }
  return events;
}

function daysOf(text: string, today: string): Holiday[] {
  checkDates(text);
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text) as unknown[]));
  const { startDate: start, endDate: end } = event;
  if (!start) throw new Error('an event without a start');
  if (!start.isDate || event.component.getFirstPropertyValue('status') === 'CANCELLED') return [];
  const name = (event.summary ?? '').trim().slice(0, NAME_MOST);
  const length = Math.max(end ? end.subtractDate(start).toSeconds() / 86_400 : 1, 1);
  if (length > DAYS_MOST) return [];
  const last = Temporal.PlainDate.from(today).add({ years: YEARS }).toString();
  return startsOf(event, last)
    .flatMap((first) => Array.from({ length }, (_, day) => first.add({ days: day }).toString()))
    .filter((date) => today <= date && date <= last)
    .map((date) => ({ date, name }));
}

/** The parser takes 30 February for 2 March, and 2026120A for a date of 2026. */
function checkDates(text: string): void {
  for (const [line, date = ''] of text.matchAll(/^DT(?:START|END)\b[^:\r\n]*:([^\r\n]*)/gim))
    try {
      Temporal.PlainDate.from(date.trim().slice(0, 8), { overflow: 'reject' });
    } catch {
      throw new Error(`There is no such date: "${line}"`);
    }
}

function startsOf(event: ICAL.Event, last: string): Temporal.PlainDate[] {
  if (!event.isRecurring()) return [dateOf(event.startDate)];
  const starts: Temporal.PlainDate[] = [];
  const iterator = event.iterator();
  for (let count = 0; count < OCCURRENCES_MOST; count++) {
    const next = iterator.next();
    if (!next) break;
    const date = dateOf(next);
    if (date.toString() > last) break;
    starts.push(date);
  }
  return starts;
}

const dateOf = ({ year, month, day }: ICAL.Time): Temporal.PlainDate => Temporal.PlainDate.from({ year, month, day });

/** How many lines below the start of the event the mistake stands: the parser quotes the line that it cannot read. */
function lineOf(error: unknown, text: string): number {
  const quoted = error instanceof Error ? /"([^"]+)"$/.exec(error.message)?.[1] : undefined;
  const line = quoted === undefined ? -1 : text.split('\r\n').findIndex((one) => one.includes(quoted));
  return Math.max(line, 0);
}
