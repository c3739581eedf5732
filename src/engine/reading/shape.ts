/** Holding a part of a file against its shape, and saying in plain words what does not fit. */
import type { z } from 'zod';
import { didYouMean } from '../mistake.ts';
import type { Path, Report } from './document.ts';

/** The value in its shape, or undefined after reporting everything that is wrong with it. `path` is where it stands. */
export function shaped<Shape extends z.ZodType>(
  shape: Shape,
  value: unknown,
  report: Report,
  path: Path = [],
): z.infer<Shape> | undefined {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) explain(issue, value, report, path, knownKeys(shape, value));
  return undefined;
}

function explain(issue: z.core.$ZodIssue, value: unknown, report: Report, path: Path, known: readonly string[]): void {
  const at = [...path, ...issue.path];
  const name = String(issue.path.at(-1) ?? path.at(-1) ?? 'the file');
  const missing = issue.path.length > 0 && valueAt(value, issue.path) === undefined;
  if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys)
      report([...at, key], `"${key}" is not known here`, unknownKey(key, issue.path, known), 'key');
  else if (missing) report(at.slice(0, -1), `"${name}" is missing`, `add ${name}: ${example[name] ?? '...'}`, 'key');
  else if (issue.code === 'invalid_key') report(at, `"${name}" cannot be a name here`, nameMend, 'key');
  else report(at, `"${name}" ${complaint(issue)}`, mendOf(issue, name, valueAt(value, issue.path)));
}

const unknownKey = (key: string, path: Path, known: readonly string[]): string =>
  (path.length === 0 ? didYouMean(key, known) : undefined) ?? 'remove it';

const nameMend = 'use letters, digits and _ only, beginning with a letter (- is allowed in ids)';

/** What is commonly written there. */
const example: { readonly [name: string]: string } = {
  en: '"..." (every text needs English)',
  version: '1',
  window: '4h',
  label: '{ en: Mood, es: Ánimo }',
  min: '1',
  max: '5',
  to: 'the name of a node',
  title: '{ en: Daily check-in, es: Registro diario }',
};

function complaint(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${article[issue.expected] ?? issue.expected}`;
    case 'too_small':
      if (issue.origin === 'string') return 'is empty';
      return issue.origin === 'array' ? `needs at least ${issue.minimum} entries` : `must be at least ${issue.minimum}`;
    case 'too_big':
      return `may be at most ${issue.maximum}${unit(issue.origin)}`;
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}`;
    case 'invalid_format':
      return 'is not written as it should be';
    case 'invalid_union':
      return issue.discriminator === undefined ? 'is not of a known kind' : 'is not a known kind of question';
    default:
      return 'does not fit';
  }
}

const unit = (origin: string): string => (origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '');

const article: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping (name: value)',
  record: 'a mapping (name: value)',
  array: 'a list',
};

/** How values are written that are not names. */
const formats: { readonly [name: string]: string } = {
  window: 'write it like 30m, 4h or 2d',
  country: 'write it like ES',
  checked: 'write it like 2026-11-23',
  page: 'write it like 2026-11',
  source: 'write it like https://example.org/',
  read: 'write it like https://example.org/',
  chat: 'write it like https://example.org/',
};

function mendOf(issue: z.core.$ZodIssue, name: string, value: unknown): string | undefined {
  if (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    (typeof value === 'number' || typeof value === 'boolean')
  )
    return `put it in quotes: "${value}"`;
  if (issue.code === 'invalid_union' && 'options' in issue && issue.discriminator !== undefined)
    return didYouMean(String(value), (issue.options ?? []).map(String));
  if (issue.code === 'invalid_format') return formats[name] ?? nameMend;
  return undefined;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? (inside as { readonly [key: PropertyKey]: unknown })[step]
        : undefined,
    value,
  );

/** The keys that the shape has at its top; of several shapes, those of the one that the value chose. */
function knownKeys(shape: z.core.$ZodType, value: unknown): string[] {
  const def = (shape as z.ZodType).def;
  if ('shape' in def) return Object.keys(def.shape as object);
  if (!('options' in def && 'discriminator' in def)) return [];
  const chosen = valueAt(value, [String(def.discriminator)]);
  const options = def.options as readonly z.ZodObject[];
  return Object.keys(
    options.find((option) => option.shape[String(def.discriminator)]?.safeParse(chosen).success)?.shape ?? {},
  );
}
