/** One turn's way through the nodes of flows. */
import { Fault } from '../errors.ts';
import type { AnswerValue, Instant } from '../model.ts';
import { answerText } from './answers/answer.ts';
import type { Ask, Flow, FlowNode, Flows, Givens } from './flow.ts';
import { NODES_PER_TURN, STACK_DEPTH } from './limits.ts';
import { localeOf, putQuestion, speak, valuesOf } from './put.ts';
import type { Advance, Frame, Output, Session, Surroundings, Values } from './session.ts';
import { backAgain } from './words.ts';

/** The running frame. An empty session, which `advance` never gives, is the caller's fault. */
export function topOf(session: Session): Frame {
  const top = session.stack.at(-1);
  if (!top) throw new Fault('caller', 'the session is empty');
  return top;
}

type Ending = Extract<Output, { kind: 'ended' }>['how'];

/** From where the session stands until something waits or nothing is left. */
export function createWalk(flows: Flows, around: Surroundings, session: Session | undefined) {
  const stack: Frame[] = [...(session?.stack ?? [])];
  const outputs: Output[] = [];
  let passed = 0;

  const top = (): Frame => topOf({ stack });
  const change = (changes: Partial<Frame>) => stack.push({ ...(stack.pop() as Frame), ...changes });
  const locale = () => localeOf(flows, top(), around);
  const flowOf = (frame: Frame): Flow => flows.get(frame.flow) as Flow;

  /** The node where a frame stands, if the flow as it is now still has it, of the same kind. */
  function place<Kind extends FlowNode['kind']>(kind: Kind): Extract<FlowNode, { kind: Kind }> | undefined {
    const frame = top();
    const flow = flows.get(frame.flow);
    const moved = flow && flow.version !== frame.version ? flow.renamed.get(frame.node) : undefined;
    const node = flow?.nodes.get(moved ?? frame.node);
    if (!flow || node?.kind !== kind) return undefined;
    change({ version: flow.version, node: node.id });
    return node as Extract<FlowNode, { kind: Kind }>;
  }

  function enter(flow: Flow, given: Values): void {
    makeRoom();
    const values = Object.fromEntries(
      flow.takes.map((name) => [name, Object.hasOwn(given, name) ? (given[name] ?? null) : null]),
    );
    stack.push({ flow: flow.id, version: flow.version, node: flow.start, values, answers: [] });
    go(flow.start);
  }

  /** The flow suspended longest, with its callers, is let go when there is no room for another frame. */
  function makeRoom(): void {
    if (stack.length < STACK_DEPTH) return;
    const oldest = stack.findIndex((frame) => frame.wait) + 1;
    if (oldest === 0) throw new Fault('flow', `"${top().flow}" calls more than ${STACK_DEPTH} deep`);
    for (const frame of stack.splice(0, oldest).reverse()) ended(frame, 'cancelled');
  }

  function go(id: string): void {
    const frame = top();
    const node = flowOf(frame).nodes.get(id);
    passed += 1;
    if (!node || passed > NODES_PER_TURN)
      throw new Fault('flow', `"${frame.flow}" passes more than ${NODES_PER_TURN} nodes without asking, at "${id}"`);
    pass(node);
  }

  function pass(node: FlowNode): void {
    switch (node.kind) {
      case 'say':
        outputs.push({ kind: 'say', text: speak(flows, top(), node.text, around) });
        return go(node.next);
      case 'ask':
        return ask(node, { asked: 1 });
      case 'set':
        change({ values: { ...top().values, ...workOut(node.values) } });
        return go(node.next);
      case 'branch': {
        const values = valuesOf(flows, top(), around);
        return go(node.ways.find(({ when }) => !when || when.work(values) === true)?.to ?? '');
      }
      case 'call':
        change({ node: node.id });
        return enter(flows.get(node.flow) as Flow, workOut(node.with));
      case 'do':
        outputs.push({
          kind: 'do',
          action: node.action,
          args: workOut(node.with),
          flow: top().flow,
          answers: top().answers,
          values: top().values,
        });
        return go(node.next);
      case 'end':
        ended(stack.pop() as Frame, 'done');
        return goOn();
    }
  }

  /** The values in one `set` or `with` do not see each other. */
  function workOut(givens: Givens): Values {
    const values = valuesOf(flows, top(), around);
    return Object.fromEntries(
      [...givens].map(([name, given]) => [name, 'literal' in given ? given.literal : given.expression.work(values)]),
    );
  }

  function ask(node: Ask, { asked, before, until }: { asked: number; before?: string; until?: Instant }): void {
    const taken = new Set(stack.map((frame) => frame.wait?.question));
    let number = 1;
    while (taken.has(`${around.id}.${number}`)) number += 1;
    const question = `${around.id}.${number}`;
    change({ node: node.id, wait: { question, until: until ?? around.now + node.window, asked } });
    outputs.push(putQuestion(flows, top(), node, question, around, before));
  }

  /** Goes on with the answer; gives it as the person would read it. */
  function answer(node: Ask, value: AnswerValue): string {
    const { wait, ...frame } = stack.pop() as Frame;
    const locale = localeOf(flows, frame, around);
    const label = node.label[locale] ?? node.label.en;
    const given = { name: node.save, label, value, text: answerText(node, value, locale) };
    const answers = [...frame.answers.filter(({ name }) => name !== node.save), given];
    stack.push({ ...frame, values: { ...frame.values, [node.save]: value }, answers });
    go(node.next);
    return given.text;
  }

  /** Goes on without an answer; one given to the same name before is gone. */
  function skip(node: Ask): void {
    const { wait, ...frame } = stack.pop() as Frame;
    const answers = frame.answers.filter(({ name }) => name !== node.save);
    stack.push({ ...frame, values: { ...frame.values, [node.save]: null }, answers });
    go(node.next);
  }

  const ended = ({ flow, values, answers }: Frame, how: Ending) =>
    outputs.push({ kind: 'ended', flow, how, values, answers });

  /** Ends the running flow and its callers, the innermost first. */
  function endChain(how: Ending): void {
    ended(topOf({ stack: stack.splice(-1) }), how);
    while (stack.length > 0 && !top().wait) ended(stack.pop() as Frame, how);
    goOn();
  }

  /** After a flow is over: its caller goes on, or the flow that it interrupted asks again, if its window is still open. */
  function goOn(): void {
    const wait = stack.at(-1)?.wait;
    if (stack.length === 0) return;
    if (!wait) {
      const caller = place('call');
      return caller ? go(caller.next) : endChain('lost');
    }
    if (wait.until <= around.now) return endChain('expired');
    const node = place('ask');
    return node ? ask(node, { asked: 1, before: backAgain[locale()] }) : endChain('lost');
  }

  return {
    enter,
    ask,
    answer,
    skip,
    endChain,
    locale,
    waiting: () => place('ask'),
    advance: (took: Advance['took']): Advance => ({ took, session: stack.length > 0 ? { stack } : undefined, outputs }),
  };
}
