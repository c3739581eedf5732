/** Dates as people type them, on their own calendar. */
import * as english from 'chrono-node/en';
import * as spanish from 'chrono-node/es';
import type { Instant, Locale } from '../../model.ts';
import { SHORT_ANSWER } from '../limits.ts';
import { plain } from '../words.ts';
import { readNumber } from './number.ts';

export interface Calendar {
  readonly now: Instant;
  readonly zone: string;
  readonly locale: Locale;
}

/**
 * `YYYY-MM-DD`, when the whole text is one date: "tomorrow", "3 December", "el martes que viene". Without a year, or by a
 * weekday, it is the next one. "12/11" is the 12th of November but for English in America.
 */
export function readDate(text: string, calendar: Calendar): string | undefined {
  if (text.length > SHORT_ANSWER) return undefined;
  const today = Temporal.Instant.fromEpochMilliseconds(calendar.now).toZonedDateTimeISO(calendar.zone).toPlainDate();
  const near = nearDate(plain(text), today);
  if (near) return near;
  const iso = /^\s*(\d{4}-\d{2}-\d{2})\s*\.?\s*$/.exec(text)?.[1];
  if (iso) return existing(iso);
  const readers = calendar.locale === 'es' ? [readSpanish, readEnglish] : [readEnglish, readSpanish];
  return readers.map((read) => read(text, calendar)).find((date) => date !== undefined);
}

type Parser = Pick<typeof english.casual, 'parse'>;

const readEnglish = (text: string, calendar: Calendar) =>
  readBy(/^America\/|^Pacific\/Honolulu$/.test(calendar.zone) ? english.casual : english.GB, text, calendar);

const readSpanish = (text: string, calendar: Calendar) => readBy(spanish.casual, text, calendar);

/** Days from today, in the phrases that the parser does not know or takes for others. */
const daysAway: ReadonlyMap<string, number> = new Map([
  ['day after tomorrow', 2],
  ['day before yesterday', -2],
  ['pasado manana', 2],
  ['anteayer', -2],
  ['antier', -2],
  ['antes de ayer', -2],
]);

/** "The day after tomorrow", "hace tres días", and a day of the month: "the 5th" is the next one. */
function nearDate(said: string, today: Temporal.PlainDate): string | undefined {
  const days = daysAway.get(said.replace(/^the /, '')) ?? daysAgo(said);
  if (days !== undefined) return today.add({ days }).toString();
  const day = Number(
    /^(?:on )?(?:the (\d{1,2})(?:st|nd|rd|th)?|el (?:dia )?(\d{1,2}))$/.exec(said)?.slice(1).join('') ?? 0,
  );
  if (day < 1 || day > 31) return undefined;
  const month = today.with({ day: 1 }).add({ months: day < today.day ? 1 : 0 });
  return day <= month.daysInMonth ? month.with({ day }).toString() : undefined;
}

function daysAgo(said: string): number | undefined {
  const [, count, unit] = /^hace (\d{1,3}|[a-z]+) (dia|semana)s?$/.exec(said) ?? [];
  const number = count === undefined ? undefined : readNumber(count);
  return number === undefined ? undefined : -Math.round(number) * (unit === 'semana' ? 7 : 1);
}

/** What may stand around a date without changing it. */
const around = new Set('on the this coming of at el la los este esta del de dia para que viene proximo'.split(' '));

function readBy(parser: Parser, text: string, { now, zone }: Calendar): string | undefined {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const reference = { instant: new Date(now), timezone: local.offsetNanoseconds / 60e9 };
  const backward = /\b(?:last|past|pasad[oa])\b/iu.test(text);
  const [found, another] = parser.parse(text, reference, { forwardDate: !backward });
  if (!found || another || found.end) return undefined;
  const rest = plain(`${text.slice(0, found.index)} ${text.slice(found.index + found.text.length)}`);
  const start = found.start;
  const named = start.isCertain('weekday') || start.isCertain('day');
  if (!named || (rest !== '' && !rest.split(' ').every((word) => around.has(word)))) return undefined;
  return existing([padded(start.get('year'), 4), padded(start.get('month'), 2), padded(start.get('day'), 2)].join('-'));
}

const padded = (part: number | null, length: number): string => String(part ?? '').padStart(length, '0');

function existing(date: string): string | undefined {
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

/** "Thursday, 3 December 2026": with its weekday, so that a misread date is seen. */
export const spellDate = (date: string, locale: Locale): string =>
  Temporal.PlainDate.from(date).toLocaleString(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
