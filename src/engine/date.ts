/** Dates as people type them, on their own calendar. */
import * as english from 'chrono-node/en';
import * as spanish from 'chrono-node/es';
import type { Instant, Locale } from '../model.ts';
import { SHORT_ANSWER } from './limits.ts';
import { plain } from './words.ts';

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
  const iso = /^\s*(\d{4}-\d{2}-\d{2})\s*\.?\s*$/.exec(text)?.[1];
  if (iso) return existing(iso);
  const readers = calendar.locale === 'es' ? [readSpanish, readEnglish] : [readEnglish, readSpanish];
  return readers.map((read) => read(text, calendar)).find((date) => date !== undefined);
}

type Parser = Pick<typeof english.casual, 'parse'>;

const readEnglish = (text: string, calendar: Calendar) =>
  readBy(/^America\/|^Pacific\/Honolulu$/.test(calendar.zone) ? english.casual : english.GB, text, calendar);

const readSpanish = (text: string, calendar: Calendar) =>
  readBy(
    spanish.casual,
    text.replace(/pasado ma[nñ]ana/iu, 'en 2 días').replace(/antes de ayer|anteayer|antier/iu, 'hace 2 días'),
    calendar,
  );

/** What may stand around a date without changing it. */
const around = new Set('on the this coming of at el la los este esta del de dia para que viene proximo'.split(' '));

function readBy(parser: Parser, text: string, { now, zone }: Calendar): string | undefined {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const reference = { instant: new Date(now), timezone: local.offsetNanoseconds / 60e9 };
  const [found, another] = parser.parse(text, reference, { forwardDate: true });
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

/** "Thursday, December 3, 2026": with its weekday, so that a misread date is seen. */
export const spellDate = (date: string, locale: Locale): string =>
  Temporal.PlainDate.from(date).toLocaleString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
