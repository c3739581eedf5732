/** Carries out what turns planned. All of it may happen twice; nothing of it may be lost or overtake its stream. */

import { faultFields } from '../errors.ts';
import type { CareChange, Effect, Instant, PersonId, Send, Undeliverable } from '../model.ts';
import type { Claimed, Settlement } from '../ports.ts';
import { plainChange } from './planned-change.ts';
import type { Ports } from './ports.ts';
import { settleStandIns } from './schedules.ts';
import { openEffect, sealChange, sealMail } from './sealed.ts';
import { mark, type Outcome, refresh, send } from './send.ts';

/**
 * How long a worker may take over what it claimed before another may (milliseconds): after a worker's death what it held waits for
 * so long.
 */
export const HOLD = 20_000;
/** With less than this left of the hold nothing more is begun: longer than any adapter waits for its platform. */
const LAST_MOMENT = 12_000;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 10 * 60_000;

/** Carries out what may be carried out now. Gives the instant at which what was postponed wants to be tried again. */
export async function deliver(ports: Ports, person: PersonId): Promise<Instant | undefined> {
  const now = ports.world.now();
  const claimed = await ports.store.claim(person, now, now + HOLD);
  if (claimed.length === 0) return undefined;
  const postponed = await carryOut(ports, person, claimed);
  ports.signals.tell({ kind: 'changed', person });
  return postponed.size > 0 ? Math.min(...postponed.values()) : undefined;
}

/** In order; what comes after a postponed effect in its stream is postponed with it. Gives what was postponed, by stream. */
async function carryOut(
  ports: Ports,
  person: PersonId,
  claimed: readonly Claimed[],
): Promise<ReadonlyMap<string, Instant>> {
  const postponed = new Map<string, Instant>();
  const nudged = new Set<string>();
  let settlements: Settlement[] = [];
  for (const effect of claimed) {
    // What is shown or told of must be on the timeline first.
    const at = postponed.get(effect.stream) ?? postponed.get('record') ?? tooLate(ports, effect);
    const settlement: Settlement =
      at === undefined
        ? await ports.meter.step(effect.kind, effect.request, () => apply(ports, person, effect, nudged))
        : { ...proof(effect), outcome: 'later', at, untried: true };
    if (settlement.outcome === 'later') postponed.set(effect.stream, settlement.at);
    settlements.push(settlement);
    // A send is settled at once: the shorter its fate is unknown, the better.
    if (effect.kind !== 'send') continue;
    await ports.store.settle(person, settlements);
    settlements = [];
  }
  if (settlements.length > 0) await ports.store.settle(person, settlements);
  return postponed;
}

/** Now, for what is held no longer than a moment: whoever was paused or slow must not act on it any more. */
function tooLate({ world }: Ports, { until }: Claimed): Instant | undefined {
  const now = world.now();
  return now > until - LAST_MOMENT ? now : undefined;
}

const proof = ({ id, until }: Claimed) => ({ id, until });

async function apply(ports: Ports, person: PersonId, claimed: Claimed, nudged: Set<string>): Promise<Settlement> {
  try {
    const effect = await openEffect(ports.vault, person, claimed);
    if (effect.kind === 'send')
      return await settled(ports, person, claimed, effect, await send(ports, person, claimed, effect, nudged));
    if (effect.kind === 'refresh')
      return await settled(ports, person, claimed, effect, await refresh(ports, person, claimed, effect));
    if (effect.kind === 'mark')
      return await settled(ports, person, claimed, effect, await mark(ports, claimed, effect));
    if (effect.kind === 'profile') await move(ports, person, claimed, effect.zone);
    if (effect.kind === 'tell') await tell(ports, person, claimed, effect);
    if (effect.kind === 'record') {
      const change = await plainChange(ports, person, effect.change);
      if (change) await ports.store.change(person, await sealChange(ports.vault, person, change));
    }
    if (effect.kind === 'care') await care(ports, person, effect.change);
    return { ...proof(claimed), outcome: 'done', at: ports.world.now() };
  } catch (fault) {
    ports.log.error(
      { request: claimed.request, person, effect: claimed.kind, attempts: claimed.attempts, ...faultFields(fault) },
      'an effect failed',
    );
    return later(ports, claimed);
  }
}

/** What became of an act on a channel, as a settlement. */
async function settled(
  ports: Ports,
  person: PersonId,
  claimed: Claimed,
  effect: Act,
  done: Outcome,
): Promise<Settlement> {
  if (effect.kind === 'send') report(ports, claimed, effect, done);
  if (done.outcome === 'later') {
    const { at, untried, unsure } = done;
    return { ...later(ports, claimed, at), ...(untried && { untried }), ...(unsure && { unsure }) };
  }
  if (done.outcome === 'failed' && effect.kind === 'send') return failed(ports, person, claimed, effect, done.reason);
  return { ...proof(claimed), outcome: 'done', at: ports.world.now() };
}

type Act = Exclude<Effect, { kind: 'tell' | 'record' | 'profile' | 'care' }>;

function report({ log, meter }: Ports, { request, id, attempts }: Claimed, { to }: Send, done: Outcome): void {
  const outcome = done.outcome === 'failed' ? done.reason : done.outcome;
  log.info({ request, effect: id, channel: to.channel, attempts, outcome }, 'send');
  if (outcome !== 'nothing') meter.send(to.channel, outcome);
}

/** Who stands in changes with who treats the client. Pages of those whose caseload it changes are told. */
async function care(ports: Ports, client: PersonId, change: CareChange): Promise<void> {
  const { store, signals } = ports;
  if (change.kind === 'assign') await store.assign(change.staff, client);
  if (change.kind === 'unassign') await store.unassign(change.staff, client);
  if (change.kind === 'replace') await store.replace(change.from, change.to, client);
  await settleStandIns(ports, client);
  for (const person of concerned(change)) signals.tell({ kind: 'changed', person });
}

function concerned(change: CareChange): readonly PersonId[] {
  if (change.kind === 'replace') return [change.from, change.to];
  return change.kind === 'stand-ins' ? [] : [change.staff];
}

/** Into the other person's mailbox, sealed with their key; the effect's id makes a repetition a duplicate. */
async function tell(
  ports: Ports,
  from: PersonId,
  { id, request }: Claimed,
  { to, told }: Extract<Effect, { kind: 'tell' }>,
): Promise<void> {
  const { store, vault, queue, world } = ports;
  const input = { kind: 'told', id, at: world.now(), from, told } as const;
  const mail = await sealMail(vault, to, input, request).catch(async (fault: unknown) => {
    // Whoever was erased meanwhile has no key. A process that still remembers it goes on; the store then keeps nothing.
    if (await store.around(to)) throw fault;
  });
  if (!mail) return;
  await store.accept(mail);
  await queue.ring(to, { lane: 'live' });
}

/** The person's zone is another: their conversation hears of it, so that its timers follow. */
async function move(ports: Ports, person: PersonId, claimed: Claimed, zone: string): Promise<void> {
  const around = await ports.store.around(person);
  if (!around) return;
  await ports.store.putPerson({ ...around.self, zone });
  await tell(ports, person, claimed, { kind: 'tell', to: person, told: { kind: 'zone', zone } });
}

/** A send that is given up becomes an input, so that the conversation can react. */
async function failed(
  ports: Ports,
  person: PersonId,
  claimed: Claimed,
  effect: Send,
  reason: Undeliverable,
): Promise<Settlement> {
  const { id, request } = claimed;
  const { to, record, purpose } = effect;
  const input = { kind: 'undelivered', id: `undelivered:${id}`, at: ports.world.now(), to, purpose, reason } as const;
  const mail = await sealMail(ports.vault, person, record === undefined ? input : { ...input, record }, request);
  await ports.queue.ring(person, { lane: 'live' });
  return { ...proof(claimed), outcome: 'failed', mail };
}

function later({ world }: Ports, claimed: Claimed, at?: number): Extract<Settlement, { outcome: 'later' }> {
  const wait = Math.min(FIRST_WAIT * 2 ** claimed.attempts, LONGEST_WAIT);
  return { ...proof(claimed), outcome: 'later', at: Math.max(at ?? 0, world.now() + (at === undefined ? wait : 0)) };
}
