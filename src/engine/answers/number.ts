/** Numbers as people type them. */
import { numerals, plain } from '../words.ts';

/** A number, with at most two decimals because "1,000" means different things to different people, in digits or words, alone or "of" another: "4", "3,5", "-2", "four", "4/5", "cuatro de cinco". */
export function readNumber(text: string, max?: number): number | undefined {
  const said = text
    .trim()
    .replace(/^(?:about|around|maybe|like|a|an|un|unos|unas|como|quiz[aá]s|m[aá]s o menos)\s+(?=\S)/iu, '');
  const parts = said.split(/\s*\/\s*|\s+(?:out of|of|de|sobre)\s+/iu);
  const [value, whole] = parts.map((part) => readOne(part));
  if (value === undefined || parts.length > 2) return undefined;
  if (parts.length === 2 && (whole === undefined || (max !== undefined && whole !== max))) return undefined;
  return value;
}

function readOne(text: string): number | undefined {
  const digits = /^[-+−]?\d{1,15}(?:[.,]\d{1,2})?(?=[.!)]*$)/u.exec(text.trim());
  if (digits) return Number(digits[0].replace('−', '-').replace(',', '.'));
  const words = plain(text).split(' ');
  return readNumeral(words);
}

/** "five", "twenty five", "treinta y cinco"; undefined when a word is no number. */
export function readNumeral(words: readonly string[]): number | undefined {
  const parts = words.filter((word) => word !== 'y').map((word) => numerals.get(word));
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) return undefined;
  if (parts.length === 1) return first;
  return second !== undefined && second >= 1 && second <= 9 && first >= 20 && first <= 90 ? first + second : undefined;
}
