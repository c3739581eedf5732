/** Questions: their words, bounds, options and answer windows. */
import { locales } from '../../model.ts';
import type { Ask } from '../flow.ts';
import { SCALE_STEPS } from '../limits.ts';
import type { NodeSource } from '../schema.ts';
import type { Path } from './document.ts';
import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';

type AskSource = Extract<NodeSource, { ask: string }>;

/** The question, as far as it is right; the rest is reported. */
export function compileAsk({ head, report }: Draft, read: Reader, id: string, source: AskSource, next: string): Ask {
  const path = ['nodes', id];
  const window = source.window ?? head.window;
  if (window === undefined)
    report(path, 'the question has no answer window', 'add window: 4h to it or to the flow', 'key');
  const base = {
    kind: 'ask',
    id,
    next,
    ask: source.ask,
    text: read.text(source.text, [...path, 'text']),
    label: read.words(source.label, [...path, 'label']),
    save: source.save ?? id,
    optional: source.optional ?? false,
    window: milliseconds(window ?? '1d'),
    options: [],
  } as const;
  if (source.ask === 'choice' || source.ask === 'several') {
    checkOptions(source.options, read, [...path, 'options'], report);
    return { ...base, options: source.options };
  }
  if (source.ask !== 'scale' && source.ask !== 'number') return base;
  const { min, max } = source;
  if (min !== undefined && max !== undefined && min >= max)
    report([...path, 'min'], `min is ${min} and max is ${max}`, 'min must be the lower one');
  const bounds = { ...base, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  if (source.ask === 'number') return bounds;
  const low = source.low && { low: read.words(source.low, [...path, 'low']) };
  const high = source.high && { high: read.words(source.high, [...path, 'high']) };
  if (max !== undefined && min !== undefined && max - min >= SCALE_STEPS)
    report([...path, 'max'], `a scale may have at most ${SCALE_STEPS} steps`, 'ask for a number instead');
  return { ...bounds, ...low, ...high };
}

function checkOptions(
  options: Extract<AskSource, { ask: 'choice' }>['options'],
  read: Reader,
  path: Path,
  report: Draft['report'],
): void {
  const values = new Set<string>();
  const labels = new Set<string>();
  for (const [index, { value, label }] of options.entries()) {
    if (values.has(value))
      report([...path, index, 'value'], `"${value}" is an option twice`, 'give each its own value');
    values.add(value);
    read.words(label, [...path, index, 'label']);
    for (const locale of locales) {
      const written = label[locale];
      if (written === undefined) continue;
      const key = `${locale} ${written.trim().toLowerCase()}`;
      if (labels.has(key))
        report([...path, index, 'label', locale], `"${written}" is an option twice`, 'word it differently');
      labels.add(key);
    }
  }
}

const minutes: { readonly [unit: string]: number } = { m: 1, h: 60, d: 1440 };

/** Milliseconds of `30m`, `4h`, `2d`, whose form has been checked. */
const milliseconds = (window: string): number =>
  Number.parseInt(window, 10) * (minutes[window.at(-1) ?? 'm'] ?? 1) * 60_000;
