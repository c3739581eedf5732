/** Finding the option that a person means. */
import { locales } from '../../model.ts';
import type { Option } from '../flow.ts';
import { SHORT_ANSWER } from '../limits.ts';
import { nothingOfIt, plain } from '../words.ts';
import { readNumber } from './number.ts';

/** By its label or value in any language, then by the beginning of only one, then by its number in the list. */
export function pickOne(text: string, options: readonly Option[]): Option | undefined {
  if (text.length > SHORT_ANSWER) return undefined;
  const said = plain(text);
  if (said === '') return undefined;
  const same = options.filter((option) => namesOf(option).includes(said));
  if (same.length === 1) return same[0];
  const begun = options.filter((option) => namesOf(option).some((name) => name.startsWith(said)));
  if (begun.length === 1) return begun[0];
  const place = readNumber(text);
  return place === undefined ? undefined : options[place - 1];
}

const namesOf = ({ value, label }: Option): string[] => [
  plain(value),
  ...locales.map((locale) => plain(label[locale] ?? '')),
];

/** Several, apart by commas or "and"; undefined when any part is none of the options. In the order of the options. */
export function pickSeveral(text: string, options: readonly Option[]): readonly Option[] | undefined {
  const one = pickOne(text, options);
  if (one) return [one];
  if (nothingOfIt.has(plain(text))) return [];
  if (text.length > 2 * SHORT_ANSWER) return undefined;
  const separators = /^[\d\s]+$/.test(text.trim()) ? /\s+/ : /[,;\n]+/;
  const picked = text
    .split(separators)
    .filter((part) => plain(part) !== '')
    .map((part) => pickJoined(part.trim(), options));
  if (picked.length === 0 || picked.includes(undefined)) return undefined;
  return options.filter((option) => picked.flat().includes(option));
}

/** One option, or some joined by "and": a label may hold an "and" itself, so the longest that fits is taken. */
function pickJoined(part: string, options: readonly Option[]): readonly Option[] | undefined {
  const pieces = part.replace(/^(?:and|y|e)\s+/iu, '').split(/(\s+(?:and|y|e)\s+|\s*[&+/]\s*)/iu);
  if (pieces.length > PIECES) return undefined;
  /** What is picked from a piece on to the end; each second piece is what joins. */
  const from = new Map<number, readonly Option[]>([[pieces.length + 1, []]]);
  for (let first = pieces.length - 1; first >= 0; first -= 2)
    for (let last = first; last < pieces.length; last += 2) {
      const rest = from.get(last + 2);
      const one = rest && pickOne(pieces.slice(first, last + 1).join(''), options);
      if (one) from.set(first, [one, ...rest]);
    }
  return from.get(0);
}

/** More is not a list of options but a story. */
const PIECES = 61;
