/** Why a turn speaks to a client: it follows from what woke it, in this one place. */
import type { Flows } from '../engine/flow.ts';
import type { Input, Purpose, Told } from '../model.ts';
import { keptAs } from './actions.ts';
import type { ClientState } from './state.ts';

export type ClientPurpose = Exclude<Purpose, 'staff'>;

/** What others tell a client's conversation; all else is about the conversation itself. */
const ofTold: { readonly [kind in Told['kind']]?: ClientPurpose } = {
  reply: 'reply',
  goal: 'reply',
  review: 'reply',
  routine: 'routine',
  'routine-ended': 'routine',
  appointment: 'appointment',
  'appointment-cancelled': 'appointment',
  acknowledged: 'safety',
  'appointment-stays': 'appointment',
  offer: 'appointment',
  'offer-ended': 'appointment',
};

/** Timers by their kind, see `timers.ts`; those of a flow go by the flow. */
const ofTimer: { readonly [kind: string]: ClientPurpose } = {
  appointment: 'appointment',
  resume: 'routine',
  safety: 'safety',
};

/** Flows by what they keep; the others are exercises and prompts. */
const ofKept: { readonly [record: string]: ClientPurpose } = { appointment: 'appointment', measure: 'measure' };

/** Flows that keep no entry, where they are no exercise. */
const ofFlow: { readonly [flow: string]: ClientPurpose } = {
  danger: 'safety',
  'after-danger': 'safety',
  'hand-over': 'notice',
};

export function purposeOf(flows: Flows, state: ClientState, input: Input): ClientPurpose {
  if (input.kind === 'inbound') return 'answer';
  if (input.kind === 'told')
    return input.told.kind === 'ask' ? purposeOfFlow(flows, input.told.flow) : (ofTold[input.told.kind] ?? 'notice');
  return input.kind === 'timer' ? purposeOfTimer(flows, state, input.id) : 'notice';
}

function purposeOfTimer(flows: Flows, state: ClientState, timer: string): ClientPurpose {
  const [kind = '', id] = timer.split(/:(.*)/s);
  if (kind === 'routine' || kind === 'propose')
    return purposeOfFlow(flows, state.routines.find((one) => one.id === id)?.flow ?? '');
  // What is said when a window closes belongs to the flow that was suspended and goes on.
  if (kind === 'window') return purposeOfFlow(flows, state.session?.stack[0]?.flow ?? '');
  return ofTimer[kind] ?? 'notice';
}

/** Why a flow that nobody has asked for speaks. */
export const purposeOfFlow = (flows: Flows, flow: string): ClientPurpose =>
  ofFlow[flow] ?? ofKept[keptAs(flows, flow)?.record ?? ''] ?? 'routine';
