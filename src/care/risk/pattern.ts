/**
 * The small language that signs and frames are written in, one phrase a line, so that a clinician can read them:
 *
 *     i wanna % die         %        any words that only strengthen: "really", "so", "just"
 *     {i} have ~ pills      ~        up to three words of any kind
 *     (jump|fall) off       ( | )    one of these
 *     my (own)? life        ?        the word or group before it may be missing
 *     kill*                 *        any ending
 *     {want} die            {want}   one of a named set of phrases (sets.ts)
 *     ^no  so$              ^ $      the first word, the last word of the sentence
 *
 * Contractions need not be spelt out: "want to" and "wanna", "I am" and "I'm" are the same (spellings.ts).
 * Only `%` repeats without a bound, over words of which none begins as two others do; and no sentence is long: so no
 * text can make the search slow.
 */
import type { Locale } from '../../model.ts';
import { carry } from './frames/denial.ts';
import { story } from './frames/telling.ts';
import { fold } from './letters.ts';
import { needed as neededIn } from './needed.ts';
import { sets } from './sets.ts';
import { standard } from './spellings.ts';

const fillers: { readonly [language in Locale]: string } = {
  en: 'really|just|so|very|honestly|literally|kinda|kind of|sort of|actually|badly|fucking|freaking|seriously|truly|simply|also|still|always|often|again|now|please|even|maybe|probably|definitely|basically|only|finally|already|constantly|sometimes|totally|like|all the time|much|more|desperately|deeply|genuinely|to',
  es: 'realmente|solo|solamente|tan|muy|de verdad|en serio|mucho|muchisimo|tanto|ya|siempre|otra vez|de nuevo|ahora|ahora mismo|hoy|puto|putas|putamente|simplemente|la verdad|a veces|todavia|tambien|mas|sinceramente|nomas|no mas|unas|muchas|tantas|de una vez|de una|posta|neta',
};

const operators: { readonly [token: string]: string } = {
  '(': '(?:',
  ')': ')',
  '|': '|',
  '?': '?',
  '~': '(?:\\S+ ){0,3}',
  $: '$',
};

/** Phrases to look for; each is made into an expression only when a text has a word that it cannot do without. */
export interface Phrases {
  /** The expressions that may be found among words; they search a line of words, each followed by a space. */
  among(words: readonly string[]): readonly RegExp[];
}

type Phrase = () => RegExp;

/** The phrases of a text, a phrase a line. */
export function phrases(text: string, language: Locale, where: 'anywhere' | 'at the end' = 'anywhere'): Phrases {
  let index: ReturnType<typeof indexed> | undefined;
  return {
    among(words) {
      index ??= indexed(text, language, where === 'at the end' ? '$' : '');
      const { always, byWord, byBeginning } = index;
      const found = new Set(always);
      for (const word of words) for (const one of byWord.get(word) ?? []) found.add(one);
      for (const [beginning, one] of byBeginning) if (words.some((word) => word.startsWith(beginning))) found.add(one);
      return [...found].map((one) => one());
    },
  };
}

function indexed(text: string, language: Locale, end: string) {
  const [always, byBeginning]: [Phrase[], (readonly [string, Phrase])[]] = [[], []];
  const byWord = new Map<string, Phrase[]>();
  for (const line of fold(text)
    .split('\n')
    .map((one) => one.trim())) {
    if (line === '') continue;
    let made: RegExp | undefined;
    const phrase = (): RegExp => {
      made ??= new RegExp(source(line, language) + end, 'g');
      return made;
    };
    const needs = needed(line, language);
    if (!needs) always.push(phrase);
    for (const word of needs ?? [])
      if (word.endsWith('*')) byBeginning.push([word.slice(0, -1), phrase]);
      else byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  return { always, byWord, byBeginning };
}

const tokensOf = (line: string, language: Locale): string[] =>
  standard(line.match(/[()|?~%^$]|[^\s()|?~%^$]+/g) ?? [], language);

const needed = (line: string, language: Locale): ReadonlySet<string> | undefined =>
  neededIn(tokensOf(line, language), (name) => tokensOf(`(${fold(named(name, language))})`, language), language);

function source(line: string, language: Locale): string {
  const spelt = line.replace(/\{(\w+)\}/g, (_, name: string) => `( ${fold(named(name, language))} )`);
  const tokens = tokensOf(spelt, language);
  const start = tokens[0] === '^' ? '^ ' : ' ';
  return (
    start +
    tokens
      .filter((token) => token !== '^')
      .map((token) => part(token, language))
      .join('')
  );
}

function part(token: string, language: Locale): string {
  if (token === '%') return `(?:(?:${fillers[language]}) )*`;
  return operators[token] ?? `(?:${token.replace(/\*$/, '\\S*')} )`;
}

function named(name: string, language: Locale): string {
  const set = { ...sets[language], carry: carry[language], story: story[language] }[name];
  if (set === undefined) throw new Error(`There is no set "${name}" in ${language}`);
  return set.trim().replace(/\|?\s*\n\s*/g, '|');
}
