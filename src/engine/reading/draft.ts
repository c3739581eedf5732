/** A flow file as written: its shape is right, but nothing has been followed yet. */
import type { z } from 'zod';
import type { ValueType } from '../expression.ts';
import { NODES_PER_FLOW } from '../limits.ts';
import type { Mistake } from '../mistake.ts';
import { didYouMean } from '../mistake.ts';
import type { NodeKind, NodeSource } from '../schema.ts';
import { flowShape, idShape, nodeShapes } from '../schema.ts';
import type { Path, Report, SourceDocument, SourceFile } from './document.ts';
import { readDocument } from './document.ts';
import { namesOf } from './names.ts';
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
  if (!head.source && (head.measure || /[\\/]exercises[\\/][^\\/]*$/.test(file)))
    report(['flow'], 'it does not say where it comes from', 'add source: [{ title: ... }]', 'key');
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
