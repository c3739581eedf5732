/** Finding the option that a person means. */
import { locales } from '../../model.ts';
import type { Option } from '../flow.ts';
import { SHORT_ANSWER } from '../limits.ts';
import { nothingOfIt, plain } from '../words.ts';
import { readNumber } from './number.ts';

/** By its label or value in any language, then by the beginning of only one, then by its number in the list. */
export function pickOne(text: string, options: readonly Option[]): Option | undefined {
  const said = plain(text);
  if (said === '' || text.length > SHORT_ANSWER) return undefined;
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
  if (text.length > SHORT_ANSWER * 5) return undefined;
  const separators = /^[\d\s]+$/.test(text.trim()) ? /\s+/ : /[,;\n]+/;
  const picked = text
    .split(separators)
    .filter((part) => plain(part) !== '')
    .map((part) => pickJoined(part.trim(), options));
  if (picked.length === 0 || picked.includes(undefined)) return undefined;
  return options.filter((option) => picked.flat().includes(option));
}

/** One option whose label may hold an "and", or some joined by it. */
function pickJoined(part: string, options: readonly Option[]): readonly Option[] | undefined {
  const bare = part.replace(/^(?:and|y|e)\s+/iu, '');
  const one = pickOne(bare, options);
  if (one) return [one];
  const joined = bare.split(/\s+(?:and|y|e)\s+|\s*[&+/]\s*/iu);
  const picked = joined.length > 1 ? joined.map((each) => pickOne(each, options)) : [undefined];
  return picked.every((option) => option !== undefined) ? picked : undefined;
}
