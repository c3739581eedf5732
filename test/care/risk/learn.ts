/**
 * Learns what several signs together mean (src/care/risk/weights.ts) from the examples that may be learned from:
 *
 *     node test/care/risk/learn.ts
 *
 * Logistic regression on the features of a message; of a long message its gravest stretch counts. The same examples give the
 * same weights: nothing is random.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { features } from '../../../src/care/risk/features.ts';
import { read } from '../../../src/care/risk/read.ts';
import { stretches, wordsIn } from '../../../src/care/risk/score.ts';
import { sentences } from '../../../src/care/risk/sentences.ts';
import { typedWords } from '../../../src/care/risk/words.ts';
import { type Locale, locales } from '../../../src/model.ts';

/** Only these: what is measured by is never learned from. */
const learnedFrom = ['examples/{}-tune', 'examples/{}-more-tune', 'held-out/tune/{}'];
/** All of these folder's, but for those named on the command line: to see how the rest do without them. */
const authors = new URL('examples/authors/', import.meta.url);
const left = new Set(process.argv.slice(2).map((name) => `${name}.jsonl`));
/** How much an example counts: the earlier ones were written beside the rules. */
const counted = { earlier: 1, author: 2 };
/** A feature in fewer examples says nothing: one thing or word, two of them, a part of a word. */
const LEAST = { one: 2, two: 3, part: 8 };
const ROUNDS = 25;
const STEP = 0.15;
/** Each round every weight shrinks by this part, so that what is seldom seen weighs little. */
const SHRINK = 0.003;
/** How far features of each kind may be trusted: one thing, two things, a word, two words, a part of a word. */
const trust = { one: 1, two: 0.5, word: 1, words: 0.7, part: 0.35 };
/** Smaller weights are not kept. */
const SMALLEST = 0.04;

interface Example {
  readonly lang: Locale;
  readonly text: string;
  readonly level: 'none' | 'concern' | 'crisis';
}

type Row = {
  readonly level: Example['level'];
  readonly counts: number;
  readonly stretches: readonly (readonly number[])[];
};

const linesOf = (file: URL): Example[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const earlier = locales.flatMap((locale) =>
  learnedFrom.flatMap((path) => linesOf(new URL(`${path.replace('{}', locale)}.jsonl`, import.meta.url))),
);
const examples = [
  ...earlier,
  ...readdirSync(authors)
    .filter((file) => !left.has(file))
    .sort()
    .flatMap((file) => linesOf(new URL(file, authors))),
];

const seen = examples.map(({ text, lang }) =>
  stretches(sentences(text).single.map((span) => ({ lines: read(typedWords(span), [lang]) }))).map((stretch) =>
    features(wordsIn(stretch, lang), lang),
  ),
);

const counts = new Map<string, number>();
for (const all of seen)
  for (const feature of new Set(all.flatMap((one) => [...one]))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
const names = [...counts]
  .filter(([name, count]) => count >= (name.includes('/') ? LEAST.part : /[ +>]/.test(name) ? LEAST.two : LEAST.one))
  .map(([name]) => name);
const numbers = new Map(names.map((name, number) => [name, number]));
const rows: readonly Row[] = examples.map(({ level }, at) => ({
  level,
  counts: at < earlier.length ? counted.earlier : counted.author,
  stretches: (seen[at] ?? []).map((found) => [...found].flatMap((name) => numbers.get(name) ?? [])),
}));

function trustIn(name: string): number {
  if (name.includes('/')) return trust.part;
  if (name.includes(':')) return name.includes(' ') ? trust.words : trust.word;
  return /[+>]/.test(name) ? trust.two : trust.one;
}

/** Weights in the order of `names`, and one more for all. Adaptive gradient steps (Duchi, Hazan, Singer 2011). */
function learn(isSo: (level: Example['level']) => boolean): { readonly weights: Float64Array; readonly all: number } {
  const [weights, steps] = [new Float64Array(names.length), new Float64Array(names.length).fill(1e-6)];
  const trusts = names.map(trustIn);
  let [all, allSteps] = [0, 1e-6];
  const sum = (found: readonly number[]): number =>
    found.reduce((total, one) => total + (weights[one] ?? 0) * (trusts[one] ?? 0), all);
  const order = shuffled(rows.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of order[round % order.length] ?? []) {
      const row = rows[at];
      const [gravest, ...others] = row?.stretches ?? [];
      if (!row || !gravest) continue;
      const chosen = others.reduce((one, other) => (sum(other) > sum(one) ? other : one), gravest);
      const error = row.counts * (1 / (1 + Math.exp(-sum(chosen))) - (isSo(row.level) ? 1 : 0));
      for (const one of chosen) {
        const slope = error * (trusts[one] ?? 0);
        steps[one] = (steps[one] ?? 0) + slope * slope;
        weights[one] = (weights[one] ?? 0) - (STEP * slope) / Math.sqrt(steps[one] ?? 1);
      }
      allSteps += error * error;
      all -= (STEP * error) / Math.sqrt(allSteps);
    }
    for (let one = 0; one < weights.length; one += 1) weights[one] = (weights[one] ?? 0) * (1 - SHRINK);
  }
  return { weights: weights.map((weight, one) => weight * (trusts[one] ?? 0)), all };
}

/** As many orders of the first numbers as there are rounds, always the same. */
function shuffled(length: number): number[][] {
  let seed = 7;
  const next = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  return Array.from({ length: ROUNDS }, () =>
    Array.from({ length }, (_, number) => ({ number, by: next() }))
      .sort((one, other) => one.by - other.by)
      .map(({ number }) => number),
  );
}

const hundredths = (weight: number): string => String(Math.round(weight * 100) || 0);

const crisis = learn((level) => level === 'crisis');
const any = learn((level) => level !== 'none');
const kept = names
  .map((name, one) => ({ name, crisis: crisis.weights[one] ?? 0, any: any.weights[one] ?? 0 }))
  .filter(
    (one) =>
      (one.name.includes(':') && !one.name.includes(' ')) ||
      Math.abs(one.crisis) >= SMALLEST ||
      Math.abs(one.any) >= SMALLEST,
  )
  .sort((one, other) => (one.name < other.name ? -1 : 1))
  .map((one) => `${hundredths(one.crisis)} ${hundredths(one.any)} ${one.name}`);
const text = [`${hundredths(crisis.all)} ${hundredths(any.all)} `, ...kept].join('\n');
writeFileSync(
  new URL('../../../src/care/risk/weights.ts', import.meta.url),
  `/** Made by test/care/risk/learn.ts; not to be changed by hand. Each line: weight for a crisis, for any level (in hundredths), feature. */\nexport const weights = \`\n${text}\n\`;\n`,
);
console.log(`${examples.length} examples, ${kept.length} weights`);
