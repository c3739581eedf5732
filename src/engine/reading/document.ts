/** Reading YAML that people write: its value, and where in the file each part of it stands. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { FILE_LIMIT } from '../limits.ts';
import type { Mistake } from '../mistake.ts';

export interface SourceFile {
  /** As shown in mistakes: `flows/check-in.yaml`. */
  readonly name: string;
  readonly text: string;
}

export type Path = readonly PropertyKey[];

/** Notes a mistake in the part of the file that `path` leads to; `key` points at its name, not its value. */
export type Report = (path: Path, what: string, mend?: string, on?: 'key' | 'value') => void;

export interface SourceDocument {
  readonly value: unknown;
  readonly report: Report;
  /** What was found so far; grows with `report`. */
  readonly mistakes: readonly Mistake[];
}

/** Never throws: a file that cannot be read has mistakes and no value. */
export function readDocument({ name, text }: SourceFile): SourceDocument {
  const mistakes: Mistake[] = [];
  const lines = new LineCounter();
  const at = (offset: number, what: string, mend?: string) => {
    const { line, col } = lines.linePos(offset);
    mistakes.push({ file: name, line: Math.max(1, line), column: Math.max(1, col), what, ...(mend ? { mend } : {}) });
  };
  const unread: SourceDocument = { value: undefined, report: (_path, what) => at(0, what), mistakes };
  if (text.length > FILE_LIMIT) {
    at(0, `the file has more than ${FILE_LIMIT} characters`, 'split it into several flows');
    return unread;
  }
  try {
    const document = parseDocument(text, { lineCounter: lines, stringKeys: true, logLevel: 'silent' });
    for (const { pos, message } of [...document.errors, ...document.warnings]) at(pos[0], sentence(message));
    const root = document.contents;
    if (root && mistakes.length === 0) refuseTricks(root, at);
    if (mistakes.length > 0) return unread;
    const report: Report = (path, what, mend, on) => at(offsetOf(root, path, on), what, mend);
    return { value: document.toJS(), report, mistakes };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    at(0, error instanceof RangeError ? 'the file is nested too deeply' : sentence(error.message));
    return unread;
  }
}

/** The first line of the parser's message, without its own position. */
const sentence = (message: string): string =>
  (message.split('\n')[0] ?? '')
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/^./, (first) => first.toLowerCase());

/** A flow is read from top to bottom by people: nothing in it stands for something written elsewhere. */
function refuseTricks(root: Node, at: (offset: number, what: string, mend?: string) => void): void {
  visit(root, {
    Alias: (_key, node) => at(node.range?.[0] ?? 0, `"*${node.source}" repeats another part`, 'write it out'),
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor) at(node.range?.[0] ?? 0, `"&${node.anchor}" names a part`, 'remove the name');
    },
    Pair: (_key, { key }) => {
      if (isScalar(key) && key.value === '__proto__')
        at(key.range?.[0] ?? 0, '"__proto__" cannot be a name', 'choose another');
    },
  });
}

/** Where the deepest part stands that `path` reaches: a plain value itself, or the name of what holds more. */
function offsetOf(root: unknown, path: Path, on: 'key' | 'value' = 'value'): number {
  let [node, offset] = [root, 0];
  for (const [depth, step] of path.entries()) {
    const inside: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    const key = isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === step)?.key : undefined;
    if (inside === undefined && key === undefined) return offset;
    const last = depth === path.length - 1;
    const shown = (isScalar(inside) && !(last && on === 'key')) || !key ? inside : key;
    offset = rangeStart(shown) ?? rangeStart(key) ?? offset;
    node = inside;
  }
  return offset;
}

const rangeStart = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
