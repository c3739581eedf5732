/** The words of which a text must have one, or a phrase (pattern.ts) cannot be in it. */
import type { Locale } from '../../model.ts';

/** Nothing when it needs none. `kill*` is a beginning. */
type Needs = ReadonlySet<string> | undefined;

/** Words that are in most texts: to need them saves nothing. */
const common = new Set(
  `i im id ill ive me my you he she they it its the a an to of in on and or for is was be not dont no so just all with that this do have up out at if we am are
   yo me mi mis el la los las un una de del que en y o a al no se lo le su con por para es ya mas si he voy estoy muy todo te tu ha como`.split(
    /\s+/,
  ),
);
/** What a common word counts for, when the fewest are looked for. */
const COMMON = 20;

type Tokens = (set: string) => readonly string[];

const known: { readonly [language in Locale]: Map<string, Needs> } = { en: new Map(), es: new Map() };

/** The words that the tokens of a phrase need; `tokensOf` gives those of a named set. */
export function needed(tokens: readonly string[], tokensOf: Tokens, language: Locale): Needs {
  const { needs, next } = sequence(tokens, 0, tokensOf, language);
  return next < tokens.length ? undefined : needs;
}

interface Read {
  readonly needs: Needs;
  readonly next: number;
}

/** Up to the end or to what ends an alternative: of all that must be there, what is rarest. */
function sequence(tokens: readonly string[], from: number, tokensOf: Tokens, language: Locale): Read {
  let [needs, next]: [Needs, number] = [undefined, from];
  while (next < tokens.length && tokens[next] !== '|' && tokens[next] !== ')') {
    const one = element(tokens, next, tokensOf, language);
    next = one.next;
    if (tokens[next] === '?') next += 1;
    else needs = rarer(needs, one.needs);
  }
  return { needs, next };
}

function element(tokens: readonly string[], at: number, tokensOf: Tokens, language: Locale): Read {
  const token = tokens[at] ?? '';
  if (token === '(') return group(tokens, at + 1, tokensOf, language);
  const [, name] = /^\{(\w+)\}$/.exec(token) ?? [];
  if (name !== undefined) return { needs: ofSet(name, tokensOf, language), next: at + 1 };
  return { needs: /^[a-z0-9]+\*?$/.test(token) ? new Set([token]) : undefined, next: at + 1 };
}

/** One of its alternatives must be there: all that any of them needs, or nothing when one needs nothing. */
function group(tokens: readonly string[], from: number, tokensOf: Tokens, language: Locale): Read {
  let [all, next]: [Set<string> | undefined, number] = [new Set(), from];
  while (next < tokens.length) {
    const one = sequence(tokens, next, tokensOf, language);
    all = one.needs && all?.union(one.needs);
    next = one.next + 1;
    if (tokens[one.next] === ')') break;
  }
  return { needs: all, next };
}

function ofSet(name: string, tokensOf: Tokens, language: Locale): Needs {
  if (!known[language].has(name)) known[language].set(name, element(tokensOf(name), 0, tokensOf, language).needs);
  return known[language].get(name);
}

const rarer = (one: Needs, other: Needs): Needs => (one && (!other || cost(one) <= cost(other)) ? one : other);

const cost = (needs: ReadonlySet<string>): number =>
  [...needs].reduce((sum, word) => sum + (common.has(word) ? COMMON : 1), 0);
