/** The worker: takes one input after another through the pure turn, commits each, then carries out what was planned. */
import type { State } from '../care/state.ts';
import { failedTurn, turn } from '../care/turn.ts';
import { faultFields } from '../errors.ts';
import type { Facts, Input, Instant, PersonId, Timer, Turn } from '../model.ts';
import { type Conversation, MAIL_LOADED, type Mail } from '../ports.ts';
import { deliver } from './deliver.ts';
import { factsFor } from './people.ts';
import type { Ports } from './ports.ts';
import { openMail, openState, sealTurn } from './sealed.ts';

/** A wake further off than this is left to the sweep of `recover` (milliseconds). */
const NEAR = 10 * 60_000;

/** Works off a person's mailbox and due timers, then their outbox. What comes meanwhile rings again. */
export async function converse(ports: Ports, person: PersonId): Promise<void> {
  const { store, world, queue } = ports;
  let conversation = await store.load(person);
  let taken = await takeAll(ports, person, conversation);
  while (taken === 'again') {
    conversation = await store.load(person);
    taken = await takeAll(ports, person, conversation);
  }
  const later = await deliver(ports, person);
  const next = Math.min(taken[0]?.at ?? Infinity, later ?? Infinity, conversation.effectsDue ?? Infinity);
  // A delayed ring makes the next few minutes precise.
  if (next > world.now() && next <= world.now() + NEAR) await queue.ring(person, { at: next, lane: 'planned' });
}

/** Takes what was loaded, one turn and one commit each. Gives the timers that remain, or `again` to load anew. */
async function takeAll(
  ports: Ports,
  person: PersonId,
  conversation: Conversation,
): Promise<readonly Timer[] | 'again'> {
  let { revision, timers } = conversation;
  const mail = [...conversation.mail];
  let state: State | undefined;
  for (let first = true; ; first = false) {
    const timer = dueBefore(timers, mail[0], ports.world.now());
    const letter = timer ? undefined : mail.shift();
    if (!timer && !letter) return conversation.mail.length < MAIL_LOADED ? timers : 'again';
    const facts = await factsFor(ports, person, revision + 1);
    if (!facts) return [];
    if (first) state = await openState(ports.vault, person, conversation);
    const input: Input = letter ? await openMail(ports.vault, letter) : { kind: 'timer', ...(timer as Timer) };
    const next = attempt(ports, timers, state, input, facts);
    // Somebody else took a turn: nothing was written.
    if ((await commit(ports, person, revision, letter?.id, next)) === 'conflict') return 'again';
    revision += 1;
    timers = next.timers.toSorted((a, b) => a.at - b.at);
    state = next.state;
  }
}

/** The timer that is due and older than the oldest mail, if there is one. */
function dueBefore(timers: readonly Timer[], letter: Mail | undefined, now: Instant): Timer | undefined {
  const [timer] = timers;
  return timer && timer.at <= now && (!letter || timer.at < letter.at) ? timer : undefined;
}

async function commit(
  { store, vault, world, changed }: Ports,
  person: PersonId,
  revision: number,
  consumed: string | undefined,
  next: Turn<State | undefined>,
): Promise<'committed' | 'conflict'> {
  const outcome = await store.commit(await sealTurn(vault, person, revision, consumed, next, world.now()));
  changed(person);
  return outcome;
}

/** The turn; when it throws, what is committed instead: a turn that fails can never block the mailbox. */
function attempt(
  { book, log }: Ports,
  timers: readonly Timer[],
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
