/** Every text that a person may read from `flows/`, with the place where it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { type Locale, locales } from '../../src/model.ts';

/**
 * `prose` is a message; `label` fits on a button; `command` is what a person types. `published` is said as it was published, whatever
 * the rules; `staff` is for their eyes.
 */
export type Shape = 'prose' | 'label' | 'prompt' | 'command' | 'published' | 'staff';

export interface Text {
  /** `flows/check-in.yaml:14`. */
  readonly where: string;
  readonly file: string;
  /** The keys that lead to it: `nodes.mood.text`. */
  readonly path: string;
  readonly shape: Shape;
  readonly locale: Locale;
  readonly text: string;
}

/** A place that has words, and the languages it lacks. */
export interface Place {
  readonly where: string;
  readonly missing: readonly Locale[];
  readonly texts: readonly Text[];
}

const folder = new URL('../../flows/', import.meta.url);

/** The names of all files of words and flows. */
export const files: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort();

/** All places of one file in `flows/`. */
export const placesIn = (file: string): Place[] => readPlaces(file, readFileSync(new URL(file, folder), 'utf8'));

/** All places of a source text: every map that has a language for a key. */
export function readPlaces(file: string, source: string): Place[] {
  const lines = new LineCounter();
  const places: Place[] = [];
  visit(parseDocument(source, { lineCounter: lines }), {
    Map(_, map, ancestors) {
      if (!locales.some((locale) => map.has(locale))) return;
      const where = `flows/${file}:${lines.linePos(map.range?.[0] ?? 0).line}`;
      places.push(place(map, where, file, pathTo(ancestors)));
      return visit.SKIP;
    },
  });
  return places;
}

function place(map: YAMLMap, where: string, file: string, path: string): Place {
  const texts = locales.flatMap((locale) =>
    wordsOf(map.get(locale, true)).map((text) => ({ where, file, path, shape: shapeOf(file, path), locale, text })),
  );
  const missing = locales.filter((locale) => !texts.some((text) => text.locale === locale && text.text.trim() !== ''));
  return { where, missing, texts };
}

const wordsOf = (node: unknown): string[] => {
  if (isSeq(node)) return node.items.flatMap(wordsOf);
  return isScalar(node) ? [String(node.value)] : [];
};

const pathTo = (ancestors: readonly unknown[]): string =>
  ancestors.flatMap((node) => (isPair(node) && isScalar(node.key) ? [String(node.key.value)] : [])).join('.');

function shapeOf(file: string, path: string): Shape {
  if (file === 'prompts.yaml') return 'prompt';
  // A therapist speaks there.
  if (file === 'snippets.yaml' && path.endsWith('.text')) return 'prompt';
  if (path.split('.').includes('commands')) return 'command';
  if (path.startsWith('measure.')) return 'staff';
  if (/^measures\b/.test(file) && /^nodes\.[^.]+\.(text$|options)|^nodes\.stem\./.test(path)) return 'published';
  return /(^|\.)(label|title|low|high)$/.test(path) ? 'label' : 'prose';
}

/** The parsed file, for questions about its structure. */
export const parsed = (file: string): Record<string, unknown> => {
  const document = parseDocument(readFileSync(new URL(file, folder), 'utf8'));
  return isMap(document.contents) ? document.toJS() : {};
};
