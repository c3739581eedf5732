/** Moments as people put things off to them: "in two hours", "tomorrow at 9", "esta noche", "el viernes". */
import * as english from 'chrono-node/en';
import * as spanish from 'chrono-node/es';
import type { Instant } from '../../model.ts';
import { plain } from '../words.ts';
import { type Calendar, readDate } from './date.ts';
import { readTime } from './time.ts';

export type DayPart = 'morning' | 'afternoon' | 'evening';

/** A clock time as it was said. `half`: nothing says which half of the day an hour up to 12 is in. */
export interface ClockTime {
  /** `HH:MM`, in the first half of the day when nothing says which. */
  readonly time: string;
  readonly half?: true;
}

export type Moment =
  /** So long from now. */
  | { readonly kind: 'after'; readonly at: Instant }
  /** A day, `YYYY-MM-DD`, perhaps with a part of it or a time; or a time alone. */
  | {
      readonly kind: 'wall';
      readonly date?: string;
      readonly part?: DayPart;
      readonly clock?: ClockTime;
    };

/** More words than this are a sentence to somebody. */
const WORDS = 8;

/** What every moment has one of: most lines have none, and are not looked at any closer. */
const anyTime =
  /\d|\b(?:hours?|minutes?|tomorrow|today|tonight|morning|afternoon|evening|noon|midday|midnight|at|horas?|minutos?|manana|hoy|tarde|noche|mediodia|a las?)\b|day\b|\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b/;

/** The moment that the whole text is; undefined when it is anything else or more. */
export function readMoment(text: string, calendar: Calendar): Moment | undefined {
  const words = text.trim().split(/\s+/);
  if (words.length > WORDS || !anyTime.test(plain(text))) return undefined;
  return readAfter(text, calendar) ?? readWall(words, calendar);
}

const span = /^(?:in|within|en|dentro de)\b.*\b(?:hours?|minutes?|mins?|days?|weeks?|horas?|minutos?|dias?|semanas?)$/;

function readAfter(text: string, { now, zone, locale }: Calendar): Moment | undefined {
  const said = plain(text).replace(/\bmedia hora\b/u, '30 minutos');
  if (!span.test(said)) return undefined;
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const reference = { instant: new Date(now), timezone: local.offsetNanoseconds / 60e9 };
  const readers = locale === 'es' ? [spanish.casual, english.casual] : [english.casual, spanish.casual];
  for (const reader of readers) {
    const [found] = reader.parse(said, reference, { forwardDate: true });
    if (found?.text === said && found.start.date().getTime() > now)
      return { kind: 'after', at: found.start.date().getTime() };
  }
  return undefined;
}

/** A day and a time, in either order, or one of them. */
function readWall(words: readonly string[], calendar: Calendar): Moment | undefined {
  for (let cut = 0; cut <= words.length; cut++) {
    const [before, after] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const moment = joined(before, after, calendar) ?? (cut > 0 ? joined(after, before, calendar) : undefined);
    if (moment) return moment;
  }
  return undefined;
}

function joined(day: string, clock: string, calendar: Calendar): Moment | undefined {
  const read = clock === '' ? undefined : readClock(clock);
  // Before the day, which is read at a far greater cost.
  if (!read && (clock !== '' || day === '')) return undefined;
  const on = day === '' ? {} : readDay(day, calendar);
  if (!on) return undefined;
  return { kind: 'wall', ...on, ...(read && { clock: read }) };
}

/** A time of day by itself. */
export function readClock(text: string): ClockTime | undefined {
  const time = readTime(text);
  if (time === undefined) return undefined;
  const exact =
    /\b(?:[01]\d|2[0-3])[:.h]\d\d\b|\b(?:am|pm|a\.m|p\.m|morning|afternoon|evening|night|noon|midday|midnight)\b|\d(?:am|pm)|manana|tarde|noche|madrugada|mediodia/u;
  const hour = Number(time.slice(0, 2));
  const known = hour === 0 || hour > 12 || exact.test(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  return known ? { time } : { time, half: true };
}

const parts: readonly (readonly [RegExp, DayPart])[] = [
  [/(?:^| )(?:(?:this |in the )?morning|(?:por la|esta|de la) manana)$/, 'morning'],
  [/(?:^| )(?:(?:this |in the )?afternoon|(?:por la|esta|de la) tarde)$/, 'afternoon'],
  [/(?:^| )(?:(?:this |in the )?evening|tonight|(?:por la|esta|de la) noche)$/, 'evening'],
];

function readDay(text: string, calendar: Calendar): { date: string; part?: DayPart } | undefined {
  const said = plain(text).replace(/^later (?=\S)/, '');
  const today = Temporal.Instant.fromEpochMilliseconds(calendar.now).toZonedDateTimeISO(calendar.zone).toPlainDate();
  const [pattern, part] = parts.find(([each]) => each.test(said)) ?? [];
  const rest = pattern ? said.replace(pattern, '') : said;
  const date = rest === '' ? today.toString() : readDate(rest, calendar);
  return date === undefined ? undefined : { date, ...(part && { part }) };
}
