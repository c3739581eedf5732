/** The worker: takes one input after another through the pure turn, commits each, then carries out what was planned. */

import type { State } from '../care/state.ts';
import { failedTurn, turn } from '../care/turn.ts';
import type { Facts, Input, PersonId, Turn } from '../model.ts';
import type { Conversation } from '../ports.ts';
import { deliver } from './deliver.ts';
import { factsFor } from './people.ts';
import { faultFields, type Ports } from './ports.ts';
import { openMail, openState, sealTurn } from './sealed.ts';

/** A wake further off than this is left to the sweep of `recover` (milliseconds). */
const NEAR = 10 * 60_000;

export async function converse(ports: Ports, person: PersonId): Promise<void> {
  let conversation = await ports.store.load(person);
  for (;;) {
    const input = await nextInput(ports, conversation);
    if (!input || !(await take(ports, person, conversation, input))) break;
    conversation = await ports.store.load(person);
  }
  await deliver(ports, person);
  await ringAgain(ports, person);
}

/** The oldest of the mailbox and the timers that are due. */
async function nextInput({ vault, world }: Ports, { mail, timers }: Conversation): Promise<Input | undefined> {
  const [letter] = mail;
  const timer = timers.find(({ at }) => at <= world.now());
  if (timer && (!letter || timer.at < letter.at)) return { kind: 'timer', ...timer };
  return letter && openMail(vault, letter);
}

/** One turn, one commit. False: the person is no longer known, there is nothing to do for them. */
async function take(ports: Ports, person: PersonId, conversation: Conversation, input: Input): Promise<boolean> {
  const { store, vault, world } = ports;
  const { revision } = conversation;
  const facts = await factsFor(ports, person, revision + 1);
  if (!facts) return false;
  const state = await openState(vault, person, conversation);
  const next = attempt(ports, conversation, state, input, facts);
  const consumed = input.kind === 'timer' ? undefined : input.id;
  // On a conflict somebody else took a turn: nothing was written, and the caller loads anew.
  await store.commit(await sealTurn(vault, person, revision, consumed, next, world.now()));
  ports.changed(person);
  return true;
}

/** The turn; when it throws, what is committed instead: a turn that fails can never block the mailbox. */
function attempt(
  { book, log }: Ports,
  { timers }: Conversation,
  state: State | undefined,
  input: Input,
  facts: Facts,
): Turn<State | undefined> {
  try {
    return turn(book, state, input, facts);
  } catch (fault) {
    log.error({ person: facts.self.id, input: input.kind, ...faultFields(fault) }, 'a turn failed');
  }
  try {
    return failedTurn(book, state, input, facts);
  } catch (fault) {
    log.error({ person: facts.self.id, input: input.kind, ...faultFields(fault) }, 'a failed turn could not be told');
    return { state, effects: [], timers: timers.filter(({ id }) => id !== input.id) };
  }
}

/** A delayed ring makes the next few minutes precise. */
async function ringAgain({ store, queue, world }: Ports, person: PersonId): Promise<void> {
  const { timers, effectsDue } = await store.load(person);
  const at = Math.min(timers[0]?.at ?? Infinity, effectsDue ?? Infinity);
  if (at <= world.now() + NEAR) await queue.ring(person, { at, lane: 'planned' });
}
