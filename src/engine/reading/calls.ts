/** The checks that follow calls into other flows. */
import type { Call, Flow, FlowNode } from '../flow.ts';
import { STACK_DEPTH } from '../limits.ts';
import { didYouMean } from '../mistake.ts';
import type { Draft } from './draft.ts';

/** A flow with the draft it was made from. */
export interface Compiled {
  readonly draft: Draft;
  readonly flow: Flow;
}

/** Every flow that could be compiled, by its id. */
export type AllCompiled = ReadonlyMap<string, Compiled>;

/** That the flow is there and takes what it is given, and where the call leads. `declared` holds the ids of all files. */
export function checkCall(draft: Draft, node: Call, all: AllCompiled, declared: ReadonlySet<string>): void {
  const path = ['nodes', node.id];
  if (!declared.has(node.flow))
    draft.report([...path, 'call'], `there is no flow "${node.flow}"`, didYouMean(node.flow, declared));
  const called = all.get(node.flow)?.flow;
  if (!called) return;
  for (const name of node.with.keys())
    if (!called.takes.includes(name))
      draft.report(
        [...path, 'with', name],
        `"${node.flow}" does not take "${name}"`,
        didYouMean(name, called.takes) ?? 'remove it',
        'key',
      );
  const depth = callsInto(node.flow, draft.head.flow, all);
  if (depth === 'itself')
    draft.report(
      [...path, 'call'],
      `the flow comes to call itself through "${node.flow}"`,
      'use next to repeat a part',
    );
  else if (depth === 'deep')
    draft.report([...path, 'call'], `the calls are more than ${STACK_DEPTH} deep`, 'join some of these flows');
}

/** Where calling `flow` leads: back to the caller, or deeper than a session can hold. */
function callsInto(flow: string, caller: string, all: AllCompiled): 'fine' | 'itself' | 'deep' {
  let layer = new Set([flow]);
  for (let depth = 2; layer.size > 0; depth += 1) {
    if (layer.has(caller)) return 'itself';
    if (depth > STACK_DEPTH) return 'deep';
    layer = new Set([...layer].flatMap((id) => calledBy(all.get(id)?.flow)));
  }
  return 'fine';
}

const calledBy = (flow: Flow | undefined): string[] =>
  [...(flow?.nodes.values() ?? [])].flatMap((node) => (node.kind === 'call' ? [node.flow] : []));

/** Whether passing the node may wait for a person: it asks, or calls a flow that does. */
export function waits(node: FlowNode, all: AllCompiled, seen = new Set<string>()): boolean {
  if (node.kind === 'ask') return true;
  if (node.kind !== 'call' || seen.has(node.flow)) return false;
  seen.add(node.flow);
  const called = all.get(node.flow)?.flow;
  return called === undefined || [...called.nodes.values()].some((inner) => waits(inner, all, seen));
}
