/** The pure turn: one input in, the next state and what to do out. */
import type { Facts, Input, Timer, Turn } from '../model.ts';
import { clientTurn } from './client.ts';
import { type ClientDraft, createClientDraft, createDraft } from './draft.ts';
import { alertStaff, signIn } from './notice.ts';
import { purposeOf } from './purpose.ts';
import type { Book } from './route.ts';
import { staffTurn } from './staff.ts';
import { newClient, newStaff, type State } from './state.ts';
import { staffTimersOf, timersOf } from './timers.ts';

/** Handles one input. Throws when it cannot: the runtime then commits `failedTurn` in its place. */
export function turn(book: Book, state: State | undefined, input: Input, facts: Facts): Turn<State> {
  const current = state ?? newState(facts);
  return current.role === 'client'
    ? clientTurn(book, current, input, facts)
    : staffTurn(book.messages, current, input, facts);
}

/**
 * What is committed when a turn threw: the state stays, the person's words are kept and passed on, they are told that
 * something went wrong, and staff are told to look. It can never block the mailbox.
 */
export function failedTurn(book: Book, state: State | undefined, input: Input, facts: Facts): Turn<State> {
  const current = state ?? newState(facts);
  if (current.role === 'staff') {
    const { effects } = createDraft(current, facts);
    return { state: current, effects, timers: others(staffTimersOf(current, facts), input) };
  }
  const draft = createClientDraft(current, facts, book, purposeOf(book.flows, current, input));
  if (input.kind === 'inbound') keepWords(draft, input);
  if (input.kind === 'inbound') stillScreened(draft, input);
  const record = draft.note('staff-trouble-turn-failed', { client: facts.self.name });
  draft.tellStaff({ kind: 'trouble', what: 'turn-failed', record });
  return { state: draft.state, effects: draft.effects, timers: others(timersOf(draft.state, facts.self.zone), input) };
}

/** The timer that could not be dealt with does not come again at once. */
const others = (timers: readonly Timer[], input: Input): readonly Timer[] =>
  timers.filter(({ id }) => input.kind !== 'timer' || id !== input.id);

/** Danger is told of even then. What failed before may fail here too: staff are told to look in any case. */
function stillScreened(draft: ClientDraft, { inbound }: Extract<Input, { kind: 'inbound' }>): void {
  try {
    const sign = signIn(draft, inbound);
    if (sign) alertStaff(draft, sign, inbound);
  } catch {}
}

function keepWords(draft: ClientDraft, { inbound }: Extract<Input, { kind: 'inbound' }>): void {
  const { event } = inbound;
  if (event.kind !== 'text') return;
  const body = { text: event.text };
  const record = draft.record({ kind: 'message', key: `said:${event.message}`, author: draft.facts.self.id, body });
  draft.tellStaff({ kind: 'news', what: 'message', record });
  draft.sayWords('apology');
}

const newState = (facts: Facts): State => (facts.self.role === 'client' ? newClient : newStaff);
