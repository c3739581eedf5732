/**
 * Working time: the spans of a weekly rhythm on somebody's wall clock, less their leave and the public holidays.
 *
 * A span belongs to the day on which it begins: one that runs past midnight into a day of leave is still worked to its end. When the
 * clocks change, a span's ends are taken from the wall clock as routines' are (`recurrence.ts`), and its length is what then passes.
 * Spans that overlap or touch are one.
 */
import type { Instant, Person, Practice, WorkingSpan } from '../model.ts';

/** When somebody works. */
export interface Calendar {
  readonly zone: string;
  readonly hours: readonly WorkingSpan[];
  /** Local dates, `YYYY-MM-DD`, both included. */
  readonly leave: readonly { readonly from: string; readonly to: string }[];
  readonly holidays: readonly { readonly date: string }[];
}

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** Whoever does not work within so many days has no next working hour: longer than a year's leave. */
const DAYS_AHEAD = 400;
/** Whoever has not worked for so many days is not counted back further. */
const DAYS_BACK = 30;
const DAY = 86_400_000;

/** A member of staff's own hours; where they set none, the practice's, on the practice's clock. */
export function calendarOf({ schedule, zone }: Person, practice: Practice): Calendar {
  const { hours, leave = [], holidays = [] } = schedule ?? {};
  return hours ? { zone, hours, leave, holidays } : { zone: practice.zone, hours: practice.hours, leave, holidays };
}

/** The first instant at or after `after` at which they work. Undefined: not within `DAYS_AHEAD`. */
export function nextWorking(calendar: Calendar, after: Instant): Instant | undefined {
  for (const { from } of spansAfter(calendar, after)) return Math.max(from, after);
  return undefined;
}

/** Whether they work at this instant; at the end of a span no more. */
export const isWorking = (calendar: Calendar, at: Instant): boolean => nextWorking(calendar, at) === at;

/** When so many milliseconds of working time have passed since `from`. Undefined: not within `DAYS_AHEAD`. */
export const addWorkingTime = (calendar: Calendar, from: Instant, milliseconds: number): Instant | undefined =>
  spend(calendar, from, milliseconds)?.at;

/** The end of the working span in which so many milliseconds of working time have passed since `from`. */
export const endAfterWorkingTime = (calendar: Calendar, from: Instant, milliseconds: number): Instant | undefined =>
  spend(calendar, from, milliseconds)?.span.to;

function spend(calendar: Calendar, from: Instant, milliseconds: number): { at: Instant; span: Span } | undefined {
  let left = milliseconds;
  for (const span of spansAfter(calendar, from)) {
    const begin = Math.max(span.from, from);
    if (begin + left <= span.to) return { at: begin + left, span };
    left -= span.to - begin;
  }
  return undefined;
}

/** The latest instant from which `milliseconds` of working time are left until `until`; if there are fewer, when the first of them begin. */
export function beforeWorkingTime(calendar: Calendar, until: Instant, milliseconds: number): Instant | undefined {
  let left = milliseconds;
  let earliest: Instant | undefined;
  for (const span of [...spansBetween(calendar, until - DAYS_BACK * DAY, until)].reverse()) {
    const end = Math.min(span.to, until);
    if (end - left >= span.from) return end - left;
    left -= end - span.from;
    earliest = span.from;
  }
  return earliest;
}

/** Whether a local date at this instant is one of leave. */
export const leaveAt = <Days extends { readonly from: string; readonly to: string }>(
  { zone, leave }: { readonly zone: string; readonly leave: readonly Days[] },
  at: Instant,
): Days | undefined => {
  const date = dateAt(at, zone).toString();
  return leave.find(({ from, to }) => from <= date && date <= to);
};

/** Spans that are not over at `after`, in order. */
const spansAfter = (calendar: Calendar, after: Instant): Iterable<Span> =>
  spansBetween(calendar, after, after + DAYS_AHEAD * DAY);

/** Spans of which a part lies after `after` and before `until`, whole, in order, those that touch as one. */
function* spansBetween(calendar: Calendar, after: Instant, until: Instant): Generator<Span> {
  let open: Span | undefined;
  for (const span of spansOfDays(calendar, after, until)) {
    if (open && span.from <= open.to) {
      open = { from: Math.min(open.from, span.from), to: Math.max(open.to, span.to) };
      continue;
    }
    if (open) yield open;
    open = span;
  }
  if (open) yield open;
}

function* spansOfDays(calendar: Calendar, after: Instant, until: Instant): Generator<Span> {
  const { zone, hours, holidays } = calendar;
  if (hours.length === 0) return;
  const days = new Set(holidays.map(({ date }) => date));
  const last = dateAt(until, zone);
  // A span of the day before may run past midnight.
  let date = dateAt(after, zone).subtract({ days: 1 });
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (days.has(date.toString()) || onLeave(calendar, date.toString())) continue;
    const spans = hours.filter(({ day }) => day === date.dayOfWeek).map((span) => spanOn(date, span, zone));
    // In a gap of the clocks a span can vanish.
    for (const span of spans.sort((one, other) => one.from - other.from))
      if (span.from < span.to && span.to > after && span.from < until) yield span;
  }
}

const onLeave = ({ leave }: Calendar, date: string): boolean =>
  leave.some(({ from, to }) => from <= date && date <= to);

function spanOn(date: Temporal.PlainDate, { from, to }: WorkingSpan, zone: string): Span {
  const at = (day: Temporal.PlainDate, time: string) =>
    day.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
  return { from: at(date, from), to: at(to > from ? date : date.add({ days: 1 }), to) };
}

const dateAt = (at: Instant, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
