/** Moving through flows: pure, without clock or chance. All of where a person stands is the session. */
import { Fault } from '../errors.ts';
import type { Instant } from '../model.ts';
import { askedAgain, tapped, typed } from './answers/answer.ts';
import type { Flows } from './flow.ts';
import type { Advance, Reply, Session, Surroundings, Values } from './session.ts';
import { createWalk, topOf } from './walk.ts';
import { skip, skips } from './words.ts';

/**
 * Starts a flow. Of `given`, it keeps the names it takes. `beneath` is suspended, and returned to when this flow is over;
 * where a session is too deep, the flow suspended longest is cancelled.
 */
export function begin(flows: Flows, flowId: string, given: Values, around: Surroundings, beneath?: Session): Advance {
  const flow = flows.get(flowId);
  if (!flow) throw new Fault('caller', `there is no flow "${flowId}"`);
  const walk = createWalk(flows, around, beneath);
  walk.enter(flow, given);
  return walk.advance('fits');
}

/** Takes what the person did as the answer to the question that waits. Throws a Fault when none does. */
export function reply(flows: Flows, session: Session, given: Reply, around: Surroundings): Advance {
  const walk = createWalk(flows, around, session);
  const wait = topOf(session).wait;
  if (!wait) throw new Fault('caller', 'no question waits for an answer');
  if (given.kind === 'choice' && given.question !== wait.question) return { took: 'stale', session, outputs: [] };
  const ask = walk.waiting();
  if (!ask) {
    walk.endChain('lost');
    return walk.advance(given.kind === 'text' ? 'unfit' : 'stale');
  }
  const text = given.kind === 'text' ? given.text : given.value;
  if (ask.optional && typeof text === 'string' && skips(text)) {
    const read = skip[walk.locale()];
    walk.skip(ask);
    return { ...walk.advance('fits'), read };
  }
  const value = given.kind === 'text' ? typed(ask, given.text, around) : tapped(ask, given.value, around);
  if (value === undefined) {
    if (wait.asked === 1) walk.ask(ask, { asked: 2, before: askedAgain(ask, walk.locale()), until: wait.until });
    return walk.advance('unfit');
  }
  const read = walk.answer(ask, value);
  return { ...walk.advance('fits'), read };
}

/** Ends the running flow, and what called it, when its answer window has closed; before that, nothing happens. */
export function expire(flows: Flows, session: Session, around: Surroundings): Advance {
  const until = due(session);
  if (until === undefined || around.now < until) return { took: 'fits', session, outputs: [] };
  const walk = createWalk(flows, around, session);
  walk.endChain('expired');
  return walk.advance('fits');
}

/** Ends the running flow with what it called; a flow that it interrupted is returned to. */
export function cancel(flows: Flows, session: Session, around: Surroundings): Advance {
  const walk = createWalk(flows, around, session);
  walk.endChain('cancelled');
  return walk.advance('fits');
}

/** When the window of the waiting question closes. */
export const due = (session: Session): Instant | undefined => session.stack.at(-1)?.wait?.until;
