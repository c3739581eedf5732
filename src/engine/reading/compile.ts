/** From a flow as written to one that can run. */
import type { Branch, Flow, FlowNode, Vocabulary } from '../flow.ts';
import type { NodeSource } from '../schema.ts';
import type { Path } from './document.ts';
import type { Draft } from './draft.ts';
import { compileMeasure } from './measure.ts';
import { compileAsk } from './question.ts';
import type { Reader } from './reader.ts';
import { createReader } from './reader.ts';

/** Reports what is wrong with the flow's own texts, expressions and questions; with mistakes, the flow is of no use. */
export function compile(draft: Draft, vocabulary: Vocabulary): Flow {
  const { head } = draft;
  const read = createReader(draft, vocabulary);
  read.words(head.title, ['title']);
  const sources = [...draft.nodes];
  const nodes = sources.map(([id, source], place) =>
    compileNode(draft, read, id, source, sources[place + 1]?.[0] ?? ''),
  );
  const measure = compileMeasure(draft, read, nodes);
  return {
    id: head.flow,
    version: head.version,
    title: head.title,
    sources: head.source ?? [],
    ...(measure && { measure }),
    commands: head.triggers?.commands ?? {},
    routine: head.triggers?.routine ?? false,
    takes: head.takes ?? [],
    renamed: new Map(Object.entries(head.renamed ?? {})),
    nodes: new Map(nodes.map((node) => [node.id, node])),
    start: sources[0]?.[0] ?? '',
    names: draft.names,
  };
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
