/** Traces (traces.ts) that stand close together. */
import { story } from './frames/telling.ts';
import { phrases } from './pattern.ts';
import { has, type Line, type Lines } from './read.ts';
import { type Trace, telling, traces } from './traces.ts';

/** So many sentences in a row count as close. */
const CLOSE = 2;

const kinds = (Object.keys(traces) as Trace[]).map((kind) => ({
  kind,
  says: { en: phrases(traces[kind].en, 'en'), es: phrases(traces[kind].es, 'es') },
}));
const stories = { en: phrases(story.en, 'en'), es: phrases(story.es, 'es') };

/** The sentence with which enough traces are together, if there is one. A story leaves none. */
export function closeTogether<Sentence extends Lines>(all: readonly Sentence[]): Sentence | undefined {
  const found = all.map(({ lines }) => tracesIn(lines));
  return all.find((_, at) => {
    const near = new Set(found.slice(Math.max(0, at + 1 - CLOSE), at + 1).flat());
    return telling.some((all) => all.every((kind) => near.has(kind)));
  });
}

function tracesIn(all: readonly Line[]): Trace[] {
  const lines = all.map(({ language, words, covered }) => ({
    language,
    words: words.filter((_, at) => !covered.has(at)),
  }));
  if (lines.some(({ language, words }) => has(stories[language], words))) return [];
  return kinds
    .filter(({ says }) => lines.some(({ language, words }) => has(says[language], words)))
    .map(({ kind }) => kind);
}
