/** The checks that follow a flow's arrows. */
import type { Flow, FlowNode, Vocabulary } from '../flow.ts';
import { waysOn } from '../flow.ts';
import { didYouMean } from '../mistake.ts';
import { checkAction } from './actions.ts';
import type { AllCompiled, Compiled } from './calls.ts';
import { checkCall, waits } from './calls.ts';
import type { Draft } from './draft.ts';

/** Reports every arrow, call and action that leads nowhere, and every part that nothing leads to. */
export function follow(
  { draft, flow }: Compiled,
  all: AllCompiled,
  declared: ReadonlySet<string>,
  vocabulary: Vocabulary,
): void {
  let sound = draft.whole;
  for (const node of flow.nodes.values()) {
    sound = checkArrows(draft, flow, node) && sound;
    if (node.kind === 'call') checkCall(draft, node, all, declared);
    if (node.kind === 'do') checkAction(draft, node, vocabulary);
  }
  checkRenamed(draft, flow);
  if (!sound) return;
  checkReached(draft, flow);
  checkLoops(draft, flow, all);
}

/** Where each arrow of a node is written, with the node it names. */
function arrows(draft: Draft, node: FlowNode): { path: (string | number)[]; to: string }[] {
  const source = draft.nodes.get(node.id);
  if (source && 'branch' in source)
    return source.branch.map(({ to }, index) => ({ path: ['nodes', node.id, 'branch', index, 'to'], to }));
  return source && 'next' in source && source.next !== undefined
    ? [{ path: ['nodes', node.id, 'next'], to: source.next }]
    : [];
}

/** Whether all arrows of the node lead to a node. */
function checkArrows(draft: Draft, flow: Flow, node: FlowNode): boolean {
  const written = arrows(draft, node);
  const astray = written.filter(({ to }) => !Object.hasOwn(draft.head.nodes, to));
  for (const { path, to } of astray) draft.report(path, `there is no node "${to}"`, didYouMean(to, flow.nodes.keys()));
  const leadsOut = node.kind !== 'end' && node.kind !== 'branch' && node.next === '';
  const what = `after "${node.id}" the flow falls off its end`;
  if (leadsOut && draft.whole)
    draft.report(['nodes', node.id], what, 'add next, or a node done: { end: true } below', 'key');
  return astray.length === 0 && !leadsOut;
}

function checkRenamed(draft: Draft, flow: Flow): void {
  for (const [old, now] of flow.renamed)
    if (!Object.hasOwn(draft.head.nodes, now))
      draft.report(['renamed', old], `there is no node "${now}"`, didYouMean(now, flow.nodes.keys()));
}

function reachedFrom(flow: Flow, start: string): Set<string> {
  const reached = new Set<string>();
  const ahead = [start];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const node = flow.nodes.get(id);
    if (!node || reached.has(id)) continue;
    reached.add(id);
    ahead.push(...waysOn(node));
  }
  return reached;
}

function checkReached(draft: Draft, flow: Flow): void {
  const reached = reachedFrom(flow, flow.start);
  for (const id of flow.nodes.keys())
    if (!reached.has(id))
      draft.report(['nodes', id], `nothing leads to "${id}"`, 'point next or to at it, or remove it', 'key');
}

/** A loop on which nobody is ever asked would only be stopped by the limit of nodes. */
function checkLoops(draft: Draft, flow: Flow, all: AllCompiled): void {
  const state = new Map<string, 'open' | 'closed'>();
  const ahead: { id: string; ways: string[] }[] = [];
  const enter = (id: string) => {
    const node = flow.nodes.get(id);
    state.set(id, 'open');
    ahead.push({ id, ways: node && !waits(node, all) ? [...waysOn(node)] : [] });
  };
  for (const id of flow.nodes.keys()) {
    if (!state.has(id)) enter(id);
    for (let top = ahead.at(-1); top; top = ahead.at(-1)) {
      const way = top.ways.pop();
      if (way === undefined) {
        state.set(top.id, 'closed');
        ahead.pop();
      } else if (state.get(way) === 'open')
        draft.report(
          ['nodes', way],
          `from "${way}" the flow can come back to it without asking anything`,
          'ask something on the way',
          'key',
        );
      else if (!state.has(way)) enter(way);
    }
  }
}
