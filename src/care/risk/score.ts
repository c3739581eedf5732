/**
 * Several signs together: a sum of weights for what stands in a few sentences (features.ts). The weights are learned from
 * the examples by test/care/risk/learn.ts.
 */
import type { Locale } from '../../model.ts';
import { type Concept, concepts, unsaid } from './concepts.ts';
import { features, wordFeature } from './features.ts';
import type { Lines } from './read.ts';
import { weights } from './weights.ts';

/** Log odds: 0 is as likely as not, among examples of which about one in three is a crisis. */
export interface Score {
  readonly crisis: number;
  /** That it is a crisis or a concern. */
  readonly any: number;
}

/** A message is scored in stretches of whole sentences, of about so many words. */
const STRETCH = 45;
/** A language is looked at when it knows at least this part of the words that the better known one knows. */
const KNOWN = 0.8;
/** So many things are named as the reason. */
const NAMED = 4;

/** What stands for a word of an idiom. */
const IDIOM = '~';

/** Sentences that follow each other. */
type Stretch = readonly Lines[];

const nothing: Score = { crisis: 0, any: 0 };
let table: ReadonlyMap<string, Score> | undefined;

function read(): ReadonlyMap<string, Score> {
  table ??= new Map(
    weights
      .trim()
      .split('\n')
      .map((line) => {
        const [crisis, any, ...feature] = line.split(' ');
        return [feature.join(' '), { crisis: Number(crisis) / 100, any: Number(any) / 100 }];
      }),
  );
  return table;
}

/** The score of sentences that follow each other: the highest of the languages that know their words. */
export function scoreOf(stretch: Stretch): Score {
  if (stretch.length === 0) return { crisis: Number.NEGATIVE_INFINITY, any: Number.NEGATIVE_INFINITY };
  const scores = inTheirLanguage(stretch).map(({ words, language }) => sum(features(words, language)));
  return {
    crisis: Math.max(...scores.map(({ crisis }) => crisis)),
    any: Math.max(...scores.map(({ any }) => any)),
  };
}

/** What weighs most towards a crisis, in plain words; nothing or one text. */
export function namedIn(stretch: Stretch, inLanguage: Locale): string[] {
  const heavy = new Map<Concept, number>();
  for (const { words, language } of inTheirLanguage(stretch))
    for (const feature of features(words, language))
      for (const one of /[:/]/.test(feature) ? [] : feature.split(/[+>]/))
        if (isNamed(one)) heavy.set(one, (heavy.get(one) ?? 0) + (read().get(feature) ?? nothing).crisis);
  const most = [...heavy].filter(([, weight]) => weight > 0).sort(([, one], [, other]) => other - one);
  const names = most.slice(0, NAMED).map(([concept]) => nameOf(concept, inLanguage));
  return names.length === 0 ? [] : [names.join(', ')];
}

const isNamed = (name: string): name is Concept => name in concepts && !unsaid.has(name);

/** The first entry of each concept is its name. */
const nameOf = (concept: Concept, language: Locale): string =>
  (concepts[concept][language].split(' ')[0] ?? '').replaceAll('_', ' ');

function sum(found: ReadonlySet<string>): Score {
  let { crisis, any } = read().get('') ?? nothing;
  for (const feature of found) {
    const weight = read().get(feature);
    if (!weight) continue;
    crisis += weight.crisis;
    any += weight.any;
  }
  return { crisis, any };
}

interface Spoken {
  readonly language: Locale;
  readonly words: readonly string[];
}

function inTheirLanguage(stretch: Stretch): Spoken[] {
  const [first] = stretch;
  const lines = (first?.lines ?? []).map(({ language }) => {
    const words = wordsIn(stretch, language);
    return { language, words, known: words.filter((word) => read().has(wordFeature(word, language))).length };
  });
  const best = Math.max(...lines.map(({ known }) => known));
  return lines.filter(({ known }) => known >= best * KNOWN);
}

/** The words of a stretch in one language; those of an idiom say only that there is one. */
export const wordsIn = (stretch: Stretch, language: Locale): string[] =>
  stretch.flatMap(({ lines }) =>
    lines
      .filter((line) => line.language === language)
      .flatMap(({ words, covered }) => words.map(({ text }, at) => (covered.has(at) ? IDIOM : text))),
  );

/** Sentences in stretches of about `STRETCH` words, each of which goes on where the next begins; shorter texts are one. */
export function stretches<Sentence extends Lines>(all: readonly Sentence[]): Sentence[][] {
  const lengths = all.map(({ lines }) => lines[0]?.words.length ?? 0);
  const found: Sentence[][] = [];
  for (let first = 0; first < all.length; first += 1) {
    let [end, words] = [first, 0];
    while (end < all.length && (end === first || words + (lengths[end] ?? 0) <= STRETCH)) {
      words += lengths[end] ?? 0;
      end += 1;
    }
    found.push(all.slice(first, end));
    if (end === all.length) break;
  }
  return found;
}
