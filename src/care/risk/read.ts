/** A sentence as the signs see it: one line of words, of which the idioms are covered. */
import type { Locale } from '../../model.ts';
import { idioms } from './frames/idioms.ts';
import { type Phrases, phrases } from './pattern.ts';
import { standardWords, type Word } from './words.ts';

export interface Line {
  readonly language: Locale;
  readonly words: readonly Word[];
  /** Which words belong to an idiom. */
  readonly covered: ReadonlySet<number>;
}

/** A sentence in every language. */
export interface Lines {
  readonly lines: readonly Line[];
}

/** Where a phrase stands: from one word up to (without) another. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const idiom = { en: phrases(idioms.en, 'en'), es: phrases(idioms.es, 'es') };

/** One line for each language, the given one first. */
export function read(typed: readonly Word[], languages: readonly Locale[]): Line[] {
  return languages.map((language) => {
    const words = standardWords(typed, language);
    const covered = new Set<number>();
    for (const { start, end } of places(idiom[language], words))
      for (let at = start; at < end; at += 1) covered.add(at);
    return { language, words, covered };
  });
}

/** Everywhere phrases are found, also where findings overlap, in the order of the text. */
export function places(wanted: Phrases, words: readonly Word[]): Place[] {
  const text = lineOf(words);
  const found = wanted.among(words.map((word) => word.text)).flatMap((expression) => placesOf(expression, text));
  return found.sort((one, other) => one.start - other.start);
}

function placesOf(expression: RegExp, text: string): Place[] {
  const found: Place[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const start = count(text, 0, match.index);
    found.push({ start, end: start + count(text, match.index + 1, match.index + match[0].length) });
    expression.lastIndex = match.index + 1;
  }
  return found;
}

export function has(wanted: Phrases, words: readonly Word[]): boolean {
  const text = lineOf(words);
  return wanted.among(words.map((word) => word.text)).some((expression) => {
    expression.lastIndex = 0;
    return expression.test(text);
  });
}

/** Each word with a space after it, and one before all: what the expressions of pattern.ts search. */
const lineOf = (words: readonly Word[]): string => ` ${words.map(({ text }) => `${text} `).join('')}`;

/** How many words end between two places. */
function count(text: string, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) if (text[at] === ' ') words += 1;
  return words;
}
