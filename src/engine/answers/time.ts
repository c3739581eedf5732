/** Times of day as people type them. */
import { SHORT_ANSWER } from '../limits.ts';
import { numerals, plain } from '../words.ts';
import { readNumeral } from './number.ts';

/**
 * `HH:MM`, when the whole text is one time: "20:30", "8pm", "half past 8", "las ocho y media de la tarde". Without a part
 * of the day the hour is as written: "8" is 08:00.
 */
export function readTime(text: string): string | undefined {
  if (text.length > SHORT_ANSWER) return undefined;
  const spread = text
    .replace(/(\d)[:.h](?=\d\d(?!\d))/giu, '$1 ')
    .replace(/(\d)([a-z])/giu, '$1 $2')
    .replace(/\b([ap])\.?\s?m\b\.?/giu, '$1m');
  const { words, part } = takePart(plain(spread));
  const time = readClock(words.split(' ').filter((word) => word !== '' && !around.has(word)));
  if (!time) return undefined;
  const hour = hourOf(time.hour, part);
  if (hour > 23 || hour < 0 || time.minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}

type DayPart = 'am' | 'pm' | 'morning' | 'night';

const around = new Set(
  'at about around by a o clock oclock hrs h hours horas hora las la los el sobre en punto'.split(' '),
);

const parts: readonly (readonly [RegExp, DayPart])[] = [
  [/ ?\b(?:am|de la madrugada)$/u, 'am'],
  [/ ?\b(?:in the morning|de la manana)$/u, 'morning'],
  [/ ?\b(?:pm|in the afternoon|in the evening|de la tarde)$/u, 'pm'],
  [/ ?\b(?:at night|de la noche)$/u, 'night'],
];

function takePart(said: string): { words: string; part?: DayPart } {
  for (const [pattern, part] of parts) if (pattern.test(said)) return { words: said.replace(pattern, ''), part };
  return { words: said };
}

function hourOf(hour: number, part: DayPart | undefined): number {
  if (part === undefined || hour > 12) return hour;
  if (part === 'am') return hour % 12;
  if (part === 'pm') return (hour % 12) + 12;
  if (part === 'night') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  return hour;
}

const named: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['mediodia', 12],
  ['midnight', 0],
  ['medianoche', 0],
]);

function readClock(words: readonly string[]): { hour: number; minute: number } | undefined {
  const hour = named.get(words.join(' '));
  if (hour !== undefined) return { hour, minute: 0 };
  const [, minutes, side, late] = /^(.+) (past|to) (\S+)$/u.exec(words.join(' ')) ?? [];
  if (minutes && side && late) return near(number(late), minutesOf(minutes), side === 'past' ? 1 : -1);
  const [, early, way, more] = /^(\S+) (y|menos) (.+)$/u.exec(words.join(' ')) ?? [];
  if (early && way && more) return near(number(early), minutesOf(more), way === 'y' ? 1 : -1);
  const [first, ...rest] = words;
  return first === undefined ? undefined : near(number(first), rest.length === 0 ? 0 : minutesOf(rest.join(' ')), 1);
}

function near(hour: number | undefined, minutes: number | undefined, side: 1 | -1) {
  if (hour === undefined || minutes === undefined) return undefined;
  if (side === 1 || minutes === 0) return { hour, minute: minutes };
  return { hour: hour === 0 ? 23 : hour - 1, minute: 60 - minutes };
}

const minutesOf = (words: string): number | undefined => {
  if (['half', 'media'].includes(words)) return 30;
  if (['quarter', 'cuarto', 'a quarter'].includes(words)) return 15;
  return /^\d{1,2}$/.test(words) ? Number(words) : readNumeral(words.split(' '));
};

const number = (word: string): number | undefined => (/^\d{1,2}$/.test(word) ? Number(word) : numerals.get(word));
