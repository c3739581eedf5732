/** What the score (score.ts) looks at in a stretch of words: its words, what they are about, and what stands near what. */
import type { Locale } from '../../model.ts';
import { type Concept, concepts } from './concepts.ts';
import { fold } from './letters.ts';
import { standard } from './spellings.ts';

/** Two things are near each other within so many words. */
const NEAR = 8;
/** And one after the other within so many. */
const NEXT = 3;
/** Words that begin with the same so many letters count as one: "prepare", "prepared". */
const STEM = 6;
/** Parts of a word of so many letters, its two ends counted as one each: what a slip or an unknown ending leaves of it. */
const PARTS = [3, 4, 5] as const;
/** No ending stands behind fewer letters in concepts.ts. */
const SHORTEST = 3;

interface Lexicon {
  readonly whole: ReadonlyMap<string, readonly Concept[]>;
  readonly begun: ReadonlyMap<string, readonly Concept[]>;
  /** Words in the longest entry. */
  readonly longest: number;
}

const lexicons: { readonly [language in Locale]: Lexicon } = { en: lexicon('en'), es: lexicon('es') };

function lexicon(language: Locale): Lexicon {
  const [whole, begun] = [new Map<string, Concept[]>(), new Map<string, Concept[]>()];
  let longest = 1;
  for (const [concept, entries] of Object.entries(concepts) as [Concept, (typeof concepts)[Concept]][])
    for (const entry of fold(entries[language]).split(' ')) {
      const words = entry.endsWith('*') ? [entry.slice(0, -1)] : standard(entry.split('_'), language);
      const map = entry.endsWith('*') ? begun : whole;
      const key = words.join(' ');
      map.set(key, [...(map.get(key) ?? []), concept]);
      longest = Math.max(longest, words.length);
    }
  return { whole, begun, longest };
}

/**
 * The features of words in standard spelling, by name: `pills` (about it), `pills+tonight` (near each other),
 * `pills>took` (one after the other), `en:pills` (the word), `en:the pills` (two words),
 * `en/pil` (a part of a word, `_` where it begins or ends).
 */
export function features(words: readonly string[], language: Locale): ReadonlySet<string> {
  const found = new Set<string>();
  const about = words.map((_, at) => aboutAt(words, at, lexicons[language]));
  about.forEach((here, at) => {
    for (const one of here) {
      found.add(one);
      for (let next = at; next < Math.min(about.length, at + NEAR + 1); next += 1)
        for (const other of about[next] ?? []) {
          if (one !== other) found.add(one < other ? `${one}+${other}` : `${other}+${one}`);
          if (next > at && next <= at + NEXT) found.add(`${one}>${other}`);
        }
    }
    const word = stem(words[at]);
    found.add(`${language}:${word}`);
    if (at + 1 < words.length) found.add(`${language}:${word} ${stem(words[at + 1])}`);
    for (const part of partsOf(words[at] ?? '')) found.add(`${language}/${part}`);
  });
  return found;
}

/** The feature of one word, by which a language knows it. */
export const wordFeature = (word: string, language: Locale): string => `${language}:${stem(word)}`;

function partsOf(word: string): string[] {
  const whole = `_${word}_`;
  return PARTS.flatMap((length) =>
    Array.from({ length: Math.max(0, whole.length - length + 1) }, (_, at) => whole.slice(at, at + length)),
  );
}

const stem = (word = ''): string => word.slice(0, STEM);

function aboutAt(words: readonly string[], at: number, { whole, begun, longest }: Lexicon): ReadonlySet<Concept> {
  const found = new Set<Concept>();
  const first = words[at] ?? '';
  let key = '';
  for (let next = at; next < Math.min(words.length, at + longest); next += 1) {
    key += next === at ? first : ` ${words[next]}`;
    for (const one of whole.get(key) ?? []) found.add(one);
  }
  for (let length = SHORTEST; length <= first.length; length += 1)
    for (const one of begun.get(first.slice(0, length)) ?? []) found.add(one);
  return found;
}
