/** A flow file as written: its shape is right, but nothing has been followed yet. */
import type { z } from 'zod';
import type { Path, Report, SourceDocument, SourceFile } from './document.ts';
import { readDocument } from './document.ts';
import type { ValueType } from './expression.ts';
import { usableName } from './expression.ts';
import { NODES_PER_FLOW } from './limits.ts';
import type { Mistake } from './mistake.ts';
import { didYouMean } from './mistake.ts';
import type { NodeKind, NodeSource } from './schema.ts';
import { flowShape, idShape, nameShape, nodeShapes } from './schema.ts';
import { shaped } from './shape.ts';

export interface Draft {
  readonly file: string;
  readonly head: z.infer<typeof flowShape>;
  /** In the order written. */
  readonly nodes: ReadonlyMap<string, NodeSource>;
  /** False when a node could not be read, so that what is missing may be in it. */
  readonly whole: boolean;
  /** Names its texts and expressions may use, beside those of the vocabulary. */
  readonly names: ReadonlyMap<string, ValueType>;
  readonly report: Report;
  readonly mistakes: readonly Mistake[];
}

/** The draft, or only the mistakes when the file is no flow at all. */
export function readDraft(
  file: SourceFile,
  common: readonly string[],
): Draft | { readonly mistakes: readonly Mistake[] } {
  const document = readDocument(file);
  const { report, mistakes } = document;
  if (mistakes.length > 0) return { mistakes };
  const head = shaped(flowShape, document.value, report);
  const nodes = readNodes(document);
  if (!head) return { mistakes };
  checkHead(file.name, head, report);
  const written = Object.keys(head.nodes).length;
  if (written === 0) report(['nodes'], 'the flow has no nodes', 'add one');
  if (written > NODES_PER_FLOW)
    report(['nodes'], `the flow has more than ${NODES_PER_FLOW} nodes`, 'split it with call');
  const names = namesOf(head, nodes, common, report);
  for (const name of namesInBroken(head.nodes, nodes)) if (!names.has(name)) names.set(name, 'dyn');
  return { file: file.name, head, nodes, whole: nodes.size === written, names, report, mistakes };
}

/** `check-in` of `flows/check-in.yaml`. */
export const baseName = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/, '');

function checkHead(file: string, head: Draft['head'], report: Report): void {
  const base = baseName(file);
  if (base !== head.flow)
    report(
      ['flow'],
      `the flow is called "${head.flow}", its file "${base}"`,
      `write flow: ${base}, or rename the file`,
    );
}

function readNodes({ value, report }: SourceDocument): Map<string, NodeSource> {
  const written = typeof value === 'object' && value !== null && 'nodes' in value ? value.nodes : undefined;
  const nodes = new Map<string, NodeSource>();
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return nodes;
  for (const [id, source] of Object.entries(written)) {
    if (!idShape.safeParse(id).success)
      report(
        ['nodes', id],
        `"${id}" cannot be a node's name`,
        'use letters, digits, - and _, beginning with a letter',
        'key',
      );
    else {
      const node = readNode(source, report, ['nodes', id]);
      if (node) nodes.set(id, node);
    }
  }
  return nodes;
}

const kinds = Object.keys(nodeShapes) as NodeKind[];

function readNode(source: unknown, report: Report, path: Path): NodeSource | undefined {
  const keys = typeof source === 'object' && source !== null && !Array.isArray(source) ? Object.keys(source) : [];
  const found = kinds.filter((kind) => keys.includes(kind));
  const [kind] = found;
  if (kind !== undefined && found.length === 1) return shaped(nodeShapes[kind], source, report, path);
  if (kind === undefined)
    report(path, 'the node does nothing', didYouMean(keys[0] ?? '', kinds) ?? `add ${kinds.join(', ')}`, 'key');
  else report(path, `the node is several at once: ${found.join(', ')}`, 'make one node of each', 'key');
  return undefined;
}

const typeOf = { text: 'string', choice: 'string', date: 'string', time: 'string' } as const;
const answerType = (ask: Extract<NodeSource, { ask: string }>['ask']): ValueType =>
  ask === 'scale' || ask === 'number'
    ? 'double'
    : ask === 'yes-no'
      ? 'bool'
      : ask === 'several'
        ? 'list<string>'
        : typeOf[ask];

/** The names a flow knows: what it takes, what it asks, what it sets. Two questions of different kinds may share one. */
function namesOf(
  head: Draft['head'],
  nodes: ReadonlyMap<string, NodeSource>,
  common: readonly string[],
  report: Report,
): Map<string, ValueType> {
  const names = new Map<string, ValueType>();
  const add = (name: string, type: ValueType, path: Path, on?: 'key') => {
    if (!nameShape.safeParse(name).success || !usableName(name))
      report(path, `"${name}" cannot be the name of an answer`, mendName(name, path), on);
    else if (common.includes(name)) report(path, `"${name}" is already a name in every flow`, 'choose another', on);
    else names.set(name, names.has(name) && names.get(name) !== type ? 'dyn' : type);
  };
  for (const [index, name] of (head.takes ?? []).entries()) add(name, 'dyn', ['takes', index]);
  for (const [id, node] of nodes) {
    if ('ask' in node) {
      if (node.save === undefined) add(id, answerType(node.ask), ['nodes', id], 'key');
      else add(node.save, answerType(node.ask), ['nodes', id, 'save']);
    }
    if ('set' in node) for (const name of Object.keys(node.set)) add(name, 'dyn', ['nodes', id, 'set', name], 'key');
  }
  return names;
}

/** What nodes that could not be read would have been called, so that nothing else is reported for their sake. */
function namesInBroken(written: Draft['head']['nodes'], read: ReadonlyMap<string, NodeSource>): string[] {
  const broken = Object.entries(written).filter(([id]) => !read.has(id));
  const names = broken.flatMap(([id, node]) => {
    if (typeof node !== 'object' || node === null) return [id];
    const set = 'set' in node && typeof node.set === 'object' && node.set !== null ? Object.keys(node.set) : [];
    return [id, ...set, ...('save' in node && typeof node.save === 'string' ? [node.save] : [])];
  });
  return names.filter((name) => nameShape.safeParse(name).success && usableName(name));
}

function mendName(name: string, path: Path): string {
  const better = name.replaceAll('-', '_');
  const usable = better !== name && usableName(better) ? better : 'another_name';
  return path.length === 2 && path[0] === 'nodes' ? `add save: ${usable}` : `write ${usable}`;
}
