/** The checks that follow a flow's arrows, within it and into the flows it calls. */
import type { Draft } from './draft.ts';
import type { Call, Do, Flow, FlowNode, Vocabulary } from './flow.ts';
import { waysOn } from './flow.ts';
import { STACK_DEPTH } from './limits.ts';
import { didYouMean } from './mistake.ts';

/** A flow with the draft it was made from. */
export interface Compiled {
  readonly draft: Draft;
  readonly flow: Flow;
}

/** `all` holds every flow that could be compiled, `declared` the ids of all files. */
export function follow(
  { draft, flow }: Compiled,
  all: ReadonlyMap<string, Compiled>,
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

function checkCall(draft: Draft, node: Call, all: ReadonlyMap<string, Compiled>, declared: ReadonlySet<string>): void {
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
function callsInto(flow: string, caller: string, all: ReadonlyMap<string, Compiled>): 'fine' | 'itself' | 'deep' {
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

function checkAction(draft: Draft, node: Do, { actions }: Vocabulary): void {
  const path = ['nodes', node.id];
  const known = Object.hasOwn(actions, node.action) ? actions[node.action] : undefined;
  if (!known) {
    draft.report([...path, 'do'], `there is no action "${node.action}"`, didYouMean(node.action, Object.keys(actions)));
    return;
  }
  const written = draft.nodes.get(node.id);
  const given = written && 'with' in written ? (written.with ?? {}) : {};
  for (const name of Object.keys(given))
    if (!Object.hasOwn(known, name))
      draft.report(
        [...path, 'with', name],
        `"${node.action}" has no argument "${name}"`,
        didYouMean(name, Object.keys(known)) ?? 'remove it',
        'key',
      );
  for (const [name, kind] of Object.entries(known)) {
    if (!Object.hasOwn(given, name))
      draft.report(path, `"${node.action}" needs "${name}"`, `add with: { ${name}: ${wanted(kind)} }`, 'key');
    else if (!suits(node.with.get(name), kind))
      draft.report([...path, 'with', name], `"${name}" must be ${wanted(kind)}`);
  }
}

type ArgumentKind = Vocabulary['actions'][string][string];

const wanted = (kind: ArgumentKind): string =>
  kind === 'boolean'
    ? 'true or false'
    : kind === 'number'
      ? 'a number'
      : kind === 'text'
        ? 'a text'
        : kind.join(' or ');

function suits(given: ReturnType<Do['with']['get']>, kind: ArgumentKind): boolean {
  if (given === undefined) return true;
  if ('expression' in given) {
    const types = kind === 'boolean' ? ['bool'] : kind === 'number' ? ['int', 'double'] : ['string'];
    return [...types, 'dyn'].includes(given.expression.type);
  }
  if (kind === 'text') return typeof given.literal === 'string';
  return typeof kind === 'string' ? typeof given.literal === kind : kind.some((allowed) => allowed === given.literal);
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
function checkLoops(draft: Draft, flow: Flow, all: ReadonlyMap<string, Compiled>): void {
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

/** Whether passing the node may wait for a person: it asks, or calls a flow that does. */
function waits(node: FlowNode, all: ReadonlyMap<string, Compiled>, seen = new Set<string>()): boolean {
  if (node.kind === 'ask') return true;
  if (node.kind !== 'call' || seen.has(node.flow)) return false;
  seen.add(node.flow);
  const called = all.get(node.flow)?.flow;
  return called === undefined || [...called.nodes.values()].some((inner) => waits(inner, all, seen));
}
