/** A week's working hours as people write them: `mon-fri 09:00-13:00 15:00-19:00, sat 10:00-12:00`. */
import type { WorkingSpan } from './model.ts';

/** As they are written in settings; Monday first, as `WorkingSpan` counts. */
const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** More spans than this in a day are no rhythm that anybody works by. */
const SPANS_MOST = 6;

/** Parts with commas between: one day or several, then spans. Undefined: it cannot be read. */
export function readWeek(text: string): readonly WorkingSpan[] | undefined {
  const parts = text.split(/[,;]/).map((part) => /^\s*([a-z]+)(?:\s*-\s*([a-z]+))?\s+(.*)$/i.exec(part));
  const spans: WorkingSpan[] = [];
  for (const part of parts) {
    const [first, last] = [dayOf(part?.[1]), dayOf(part?.[2] ?? part?.[1])];
    if (!first || !last || last < first) return undefined;
    for (let day = first; day <= last; day++) {
      const read = readDay(part?.[3] ?? '', day);
      if (!read || read.length === 0) return undefined;
      spans.push(...read);
    }
  }
  return spans;
}

/** The spans of one day: `09:00-13:00 15-19`, also with commas or "and" between; nothing at all is none. Undefined: it cannot be read. */
export function readDay(text: string, day: number): readonly WorkingSpan[] | undefined {
  const parts = text.replace(/\s*[-–—]\s*/g, '-').split(/[\s,;]+(?:(?:and|y)\s)?/);
  const spans = parts.filter(Boolean).map((part) => /^(\d{1,2}(?:[:.]\d{2})?)-(\d{1,2}(?:[:.]\d{2})?)$/.exec(part));
  if (spans.length > SPANS_MOST) return undefined;
  const read = spans.map((span) => ({ day, from: timeOf(span?.[1]), to: timeOf(span?.[2]) }));
  return read.every(isSpan) ? read.toSorted((one, other) => (one.from < other.from ? -1 : 1)) : undefined;
}

/** What a day's field shows: `09:00-13:00, 15:00-19:00`. */
export const dayText = (spans: readonly WorkingSpan[], day: number): string =>
  spans
    .filter((span) => span.day === day)
    .map(({ from, to }) => `${from}-${to}`)
    .join(', ');

const dayOf = (name: string | undefined): number => dayNames.indexOf(name?.toLowerCase() as (typeof dayNames)[0]) + 1;

/** `9`, `9:30`, `09.30` as `HH:MM`; midnight may be written as `24:00`. */
function timeOf(text: string | undefined): string | undefined {
  const [hours = '', minutes = '00'] = text?.split(/[:.]/) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  if (time === '24:00') return '00:00';
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined;
}

const isSpan = (span: { day: number; from: string | undefined; to: string | undefined }): span is WorkingSpan =>
  span.from !== undefined && span.to !== undefined && span.from !== span.to;
