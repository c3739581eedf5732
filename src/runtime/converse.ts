/** The worker: takes one input after another through the pure turn, commits each, then carries out what was planned. */
import type { State } from '../care/state.ts';
import { failedTurn, turn } from '../care/turn.ts';
import { faultFields } from '../errors.ts';
import type { Effect, Facts, Input, Instant, PersonId, RecordStatus, Timer, Turn } from '../model.ts';
import { type Conversation, MAIL_LOADED, type Mail, OUTBOX_MOST } from '../ports.ts';
import { deliver } from './deliver.ts';
import { type Around, factsOf, openAround } from './people.ts';
import type { Meter, Ports, PromiseOutcome } from './ports.ts';
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
  // Of an outbox that is empty nothing has to be asked.
  const later = taken === 'full' || taken.effects > 0 ? await deliver(ports, person) : undefined;
  if (taken === 'full') return makeRoom(ports, person);
  const next = Math.min(taken.timers[0]?.at ?? Infinity, later ?? Infinity, conversation.effectsDue ?? Infinity);
  // A delayed ring makes the next few minutes precise.
  if (next > world.now() && next <= world.now() + NEAR) await queue.ring(person, { at: next, lane: 'planned' });
}

/** What was carried out made room for turns that wait; what could not be is rung by the sweep when it is due. */
async function makeRoom({ store, queue, log, meter }: Ports, person: PersonId): Promise<void> {
  meter.full();
  const { effects } = await store.load(person);
  if (effects < OUTBOX_MOST) await queue.ring(person);
  else log.warn({ person, effects }, 'an outbox is full, its mailbox waits');
}

/** What remains when the mailbox is empty: the timers, and how many effects are in the outbox. */
type Remains = Pick<Conversation, 'timers' | 'effects'>;

/**
 * Takes what was loaded, one turn and one commit each, all with the people as they were at the first. `again`: load anew; `full`:
 * the outbox has to be worked off first.
 */
async function takeAll(
  ports: Ports,
  person: PersonId,
  conversation: Conversation,
): Promise<Remains | 'again' | 'full'> {
  let { revision, timers, effects } = conversation;
  const mail = [...conversation.mail];
  let state: State | undefined;
  let around: Around | undefined;
  for (;;) {
    const timer = dueBefore(timers, mail[0], ports.world.now());
    const letter = timer ? undefined : mail.shift();
    if (!timer && !letter) return conversation.mail.length < MAIL_LOADED ? { timers, effects } : 'again';
    if (effects >= OUTBOX_MOST) return 'full';
    if (!around) {
      around = await openAround(ports, person);
      if (!around) return { timers: [], effects };
      state = await openState(ports.vault, person, conversation);
    }
    const facts = factsOf(ports, around, revision + 1);
    const input: Input = letter ? await openMail(ports.vault, letter) : { kind: 'timer', ...(timer as Timer) };
    const request = letter?.request || facts.id;
    const next = await ports.meter.step('turn', request, () =>
      take(ports, { person, revision, consumed: letter?.id, request }, timers, state, input, facts),
    );
    // Somebody else took a turn: nothing was written.
    if (next === 'conflict') return 'again';
    revision += 1;
    effects += next.effects.length;
    timers = next.timers.toSorted((a, b) => a.at - b.at);
    state = next.state;
  }
}

/** Which input of whom a turn takes. */
interface Taking {
  readonly person: PersonId;
  /** Before the turn. */
  readonly revision: number;
  /** The mail's id; undefined for a timer. */
  readonly consumed: string | undefined;
  readonly request: string;
}

/** One turn and its commit. */
async function take(
  ports: Ports,
  taking: Taking,
  timers: readonly Timer[],
  state: State | undefined,
  input: Input,
  facts: Facts,
): Promise<Turn<State | undefined> | 'conflict'> {
  const { store, vault, signals, meter, log } = ports;
  const { person, revision, consumed, request } = taking;
  const { next, outcome } = attempt(ports, timers, state, input, facts);
  const cause = { at: ports.world.now(), request };
  const committed = await store.commit(await sealTurn(vault, person, revision, consumed, next, cause));
  signals.tell({ kind: 'changed', person });
  meter.turn(input.kind, committed === 'conflict' ? 'conflict' : outcome);
  if (committed === 'conflict') return 'conflict';
  countPromises(meter, next.effects);
  if (input.kind === 'timer') meter.timer(cause.at - input.at);
  const planned = next.effects.length;
  log.info({ request, person, input: input.kind, revision: revision + 1, planned, outcome }, 'turn');
  return next;
}

/** Their ends are on the timeline; what is counted is only how many there were. */
function countPromises(meter: Meter, effects: readonly Effect[]): void {
  for (const effect of effects) {
    if (effect.kind !== 'record' || effect.change.kind !== 'append' || effect.change.record.kind !== 'promise')
      continue;
    meter.promise(promiseEnds[effect.change.record.status] ?? 'missed');
  }
}

const promiseEnds: { readonly [status in RecordStatus]?: PromiseOutcome } = {
  done: 'kept',
  partial: 'revised',
  'taken-back': 'withdrawn',
};

/** The timer that is due and older than the oldest mail, if there is one. */
function dueBefore(timers: readonly Timer[], letter: Mail | undefined, now: Instant): Timer | undefined {
  const [timer] = timers;
  return timer && timer.at <= now && (!letter || timer.at < letter.at) ? timer : undefined;
}

interface Attempt {
  readonly next: Turn<State | undefined>;
  readonly outcome: 'committed' | 'failed';
}

/** The turn; when it throws, what is committed instead: a turn that fails can never block the mailbox. */
function attempt(
  { book, log }: Ports,
  timers: readonly Timer[],
  state: State | undefined,
  input: Input,
  facts: Facts,
): Attempt {
  try {
    return { next: turn(book, state, input, facts), outcome: 'committed' };
  } catch (fault) {
    log.error({ person: facts.self.id, input: input.kind, ...faultFields(fault) }, 'a turn failed');
  }
  try {
    return { next: failedTurn(book, state, input, facts), outcome: 'failed' };
  } catch (fault) {
    log.error({ person: facts.self.id, input: input.kind, ...faultFields(fault) }, 'a failed turn could not be told');
    const left = timers.filter(({ id }) => id !== input.id);
    return { next: { state, effects: [], timers: left }, outcome: 'failed' };
  }
}
