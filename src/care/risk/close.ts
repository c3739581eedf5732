/** Traces (traces.ts) that stand close together. */
import type { Locale } from '../../model.ts';
import { story } from './frames/telling.ts';
import { phrases } from './pattern.ts';
import { has, read } from './read.ts';
import { type Trace, telling, traces } from './traces.ts';

/** So many sentences in a row count as close. */
const CLOSE = 2;

const kinds = (Object.keys(traces) as Trace[]).map((kind) => ({
  kind,
  says: { en: phrases(traces[kind].en, 'en'), es: phrases(traces[kind].es, 'es') },
}));
const stories = { en: phrases(story.en, 'en'), es: phrases(story.es, 'es') };

/** The sentence with which enough traces are together, if there is one. A story leaves none. */
export function closeTogether(spans: readonly string[], languages: readonly Locale[]): string | undefined {
  const found = spans.map((span) => tracesIn(span, languages));
  return spans.find((_, at) => {
    const near = new Set(found.slice(Math.max(0, at + 1 - CLOSE), at + 1).flat());
    return telling.some((all) => all.every((kind) => near.has(kind)));
  });
}

function tracesIn(span: string, languages: readonly Locale[]): Trace[] {
  const lines = read(span, languages).map(({ language, words, covered }) => ({
    language,
    words: words.filter((_, at) => !covered.has(at)),
  }));
  if (lines.some(({ language, words }) => has(stories[language], words))) return [];
  return kinds
    .filter(({ says }) => lines.some(({ language, words }) => has(says[language], words)))
    .map(({ kind }) => kind);
}
