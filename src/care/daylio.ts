/**
 * The diary app Daylio's export, as it was in 2026: a table with the columns full_date, date, weekday, time, mood, activities,
 * note_title and note, the latest entry first, in any order of columns here and with others between. `full_date` is `YYYY-MM-DD`;
 * `time` is `21:05` or `9:05 pm`, as the phone shows it; activities stand between bars; a note may hold simple HTML.
 */
import type { ImportedEntry, Instant } from '../model.ts';
import { type Row, readRows } from './csv.ts';

/** So many rows of one file are taken: forty years of an entry a day. */
const ROWS_MOST = 15_000;
/** Characters of one note; a longer one is named as a mistake, not cut. */
const NOTE_MOST = 20_000;
const SHORT_MOST = 1_000;
/** So many mistakes are named one by one. */
const MISTAKES_NAMED = 20;

export type DiaryMistake = 'columns' | 'date' | 'time' | 'future' | 'long' | 'quote' | 'rows';

export interface Diary {
  /** The oldest first. */
  readonly entries: readonly ImportedEntry[];
  /** What could not be read, by the line of the file; at most twenty, of `wrong` in all. */
  readonly mistakes: readonly { readonly line: number; readonly what: DiaryMistake }[];
  readonly wrong: number;
}

const needed = ['full_date', 'time', 'mood'] as const;

/** Reads a file of a client who lives in `zone`. Entries from after `now` are mistakes. */
export function readDaylio(text: string, { zone, now }: { zone: string; now: Instant }): Diary {
  const mistakes: { line: number; what: DiaryMistake }[] = [];
  const rows: Row[] = [];
  for (const row of readRows(text)) {
    if ('unclosed' in row) mistakes.push({ line: row.unclosed, what: 'quote' });
    else if (rows.length > ROWS_MOST) {
      mistakes.push({ line: row.line, what: 'rows' });
      break;
    } else rows.push(row);
  }
  const [head, ...body] = rows;
  const columns = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  if (needed.some((name) => !columns.includes(name)))
    return { entries: [], mistakes: [{ line: head?.line ?? 1, what: 'columns' }], wrong: 1 };
  const entries: ImportedEntry[] = [];
  const times = new Map<string, number>();
  // From the oldest on, so that of two in one minute each keeps its place when later ones come on top.
  for (const row of body.toReversed()) {
    const read = readEntry((name) => row.cells[columns.indexOf(name)]?.trim() ?? '', zone, now);
    if (typeof read === 'string') {
      mistakes.push({ line: row.line, what: read });
      continue;
    }
    const nth = times.get(read.key) ?? 0;
    times.set(read.key, nth + 1);
    entries.push({ ...read, key: `daylio:${read.key}:${nth}` });
  }
  const named = mistakes.toSorted((a, b) => a.line - b.line).slice(0, MISTAKES_NAMED);
  return { entries: entries.sort((a, b) => a.at - b.at), mistakes: named, wrong: mistakes.length };
}

function readEntry(cell: (name: string) => string, zone: string, now: Instant): ImportedEntry | DiaryMistake {
  const date = dateOf(cell('full_date'));
  if (!date) return 'date';
  const time = timeOf(cell('time'));
  if (!time) return 'time';
  const at = date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  if (at > now) return 'future';
  const note = plain(cell('note'));
  const [mood, activities, title] = [cell('mood'), listed(cell('activities')), cell('note_title')];
  if (note.length > NOTE_MOST || [mood, activities, title].some(({ length }) => length > SHORT_MOST)) return 'long';
  return { key: `${date}T${time.toString().slice(0, 5)}`, at, title, mood, activities, note };
}

function dateOf(text: string): Temporal.PlainDate | undefined {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

function timeOf(text: string): Temporal.PlainTime | undefined {
  const [, hours, minutes, half] = /^(\d{1,2})[:.](\d\d)(?::\d\d)?(?:\s*([ap])\.?\s*m\.?)?$/iu.exec(text) ?? [];
  const hour = Number(hours);
  if (hours === undefined || Number(minutes) > 59 || hour > (half ? 12 : 23) || (half && hour < 1)) return undefined;
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
  return Temporal.PlainTime.from({ hour: half ? (hour % 12) + afternoon : hour, minute: Number(minutes) });
}

const listed = (text: string): string =>
  text
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join(', ');

const signs: { readonly [name: string]: string } = { nbsp: ' ', lt: '<', gt: '>', quot: '"', amp: '&' };

/** The words of simple HTML. */
const plain = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h\d)>/gi, '\n')
    .replace(/<\/?(?:p|div|li|ul|ol|b|i|u|s|em|strong|span|font|h\d)(?:\s[^<>]{0,200})?>/gi, '')
    .replace(/&(nbsp|lt|gt|quot|amp);/g, (_, name: string) => signs[name] ?? '')
    .trim();
