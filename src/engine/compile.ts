/** From a flow as written to one that can run: texts and expressions parsed, windows in milliseconds. */
import type { Words } from '../model.ts';
import { locales } from '../model.ts';
import type { Path } from './document.ts';
import type { Draft } from './draft.ts';
import type { Expression } from './expression.ts';
import { expressionsOver } from './expression.ts';
import type { Ask, Branch, Flow, FlowNode, Givens, Vocabulary } from './flow.ts';
import { didYouMean } from './mistake.ts';
import type { NodeSource } from './schema.ts';
import type { Value } from './session.ts';
import type { Text } from './text.ts';
import { readText } from './text.ts';

/** Reports what is wrong with the flow's own texts, expressions and questions; with mistakes, the flow is of no use. */
export function compile(draft: Draft, vocabulary: Vocabulary): Flow {
  const { head } = draft;
  const read = createReader(draft, vocabulary);
  read.words(head.title, ['title']);
  const sources = [...draft.nodes];
  const nodes = sources.map(([id, source], place) =>
    compileNode(draft, read, id, source, sources[place + 1]?.[0] ?? ''),
  );
  return {
    id: head.flow,
    version: head.version,
    title: head.title,
    commands: head.triggers?.commands ?? {},
    routine: head.triggers?.routine ?? false,
    takes: head.takes ?? [],
    renamed: new Map(Object.entries(head.renamed ?? {})),
    nodes: new Map(nodes.map((node) => [node.id, node])),
    start: sources[0]?.[0] ?? '',
    names: draft.names,
  };
}

/** Reads the parts that nodes are made of, and reports at their place. */
interface Reader {
  /** A text that may hold names. */
  text(words: Words, path: Path): Text;
  /** Words without names; checked for the languages that the title has. */
  words(words: Words, path: Path): Words;
  expression(source: string, path: Path): Expression | undefined;
  givens(values: { readonly [name: string]: Value } | undefined, path: Path): Givens;
}

function createReader({ head, names, report }: Draft, { values }: Vocabulary): Reader {
  const known = new Map([...values.map((name): [string, 'string'] => [name, 'string']), ...names]);
  const readExpression = expressionsOver(known);

  const words: Reader['words'] = (written, path) => {
    for (const locale of locales)
      if (written[locale]?.includes('{'))
        report([...path, locale], 'names in { } are not read here', 'write it without them');
    return languages(written, path);
  };
  const languages = (written: Words, path: Path) => {
    for (const locale of locales) {
      if (written[locale] !== undefined && head.title[locale] === undefined)
        report([...path, locale], `the text has "${locale}", the title does not`, `add ${locale} to the title`, 'key');
      if (written[locale] === undefined && head.title[locale] !== undefined)
        report(path, `the text has no "${locale}", the title does`, `add ${locale}: "..."`, 'key');
    }
    return written;
  };
  const text: Reader['text'] = (written, path) => {
    const read = readText(languages(written, path), ({ locale, what, mend }) => report([...path, locale], what, mend));
    for (const name of read.names)
      if (!known.has(name))
        report(path, `the text uses {${name}}, which nothing sets`, didYouMean(name, known.keys()), 'key');
    return read;
  };
  const expression: Reader['expression'] = (source, path) => {
    const read = readExpression(source);
    if ('work' in read) return read;
    const mend = read.unknown === undefined ? undefined : didYouMean(read.unknown, known.keys());
    report(path, `"${source}" does not work: ${read.what}`, mend);
    return undefined;
  };
  const givens: Reader['givens'] = (given, path) => {
    const read: Givens = new Map();
    for (const [name, value] of Object.entries(given ?? {})) {
      if (typeof value !== 'string' || !value.startsWith('=')) read.set(name, { literal: value });
      else {
        const worked = expression(value.slice(1).trim(), [...path, name]);
        if (worked) read.set(name, { expression: worked });
      }
    }
    return read;
  };
  return { text, words, expression, givens };
}

function compileNode(draft: Draft, read: Reader, id: string, source: NodeSource, below: string): FlowNode {
  const path = ['nodes', id];
  if ('end' in source) return { kind: 'end', id };
  if ('branch' in source)
    return { kind: 'branch', id, ways: compileWays(draft, read, source.branch, [...path, 'branch']) };
  const next = source.next ?? below;
  if ('say' in source) return { kind: 'say', id, next, text: read.text(source.say, [...path, 'say']) };
  if ('set' in source) return { kind: 'set', id, next, values: read.givens(source.set, [...path, 'set']) };
  if ('ask' in source) return compileAsk(draft, read, id, source, next);
  const given = read.givens(source.with, [...path, 'with']);
  if ('call' in source) return { kind: 'call', id, next, flow: source.call, with: given };
  return { kind: 'do', id, next, action: source.do, with: given };
}

function compileWays(
  { report }: Draft,
  read: Reader,
  ways: Extract<NodeSource, { branch: unknown }>['branch'],
  path: Path,
): Branch['ways'] {
  return ways.map(({ when, to }, index) => {
    const last = index === ways.length - 1;
    if (last && when !== undefined)
      report([...path, index, 'when'], 'the last way has a condition', 'add - { to: ... } below for all other cases');
    if (!last && when === undefined)
      report([...path, index, 'to'], 'a way without a condition hides those below it', 'add when, or make it the last');
    const expression = when === undefined ? undefined : read.expression(when, [...path, index, 'when']);
    if (expression && expression.type !== 'bool' && expression.type !== 'dyn')
      report([...path, index, 'when'], `"${when}" is neither true nor false`, 'compare it with something');
    return expression ? { when: expression, to } : { to };
  });
}

type AskSource = Extract<NodeSource, { ask: string }>;

function compileAsk({ head, report }: Draft, read: Reader, id: string, source: AskSource, next: string): Ask {
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
  if (max !== undefined && min !== undefined && max - min > SCALE_STEPS)
    report([...path, 'max'], `a scale may have at most ${SCALE_STEPS + 1} steps`, 'ask for a number instead');
  return { ...bounds, ...low, ...high };
}

/** A scale is a row of taps. */
const SCALE_STEPS = 10;

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
