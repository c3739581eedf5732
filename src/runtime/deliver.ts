/** Carries out what turns planned. All of it may happen twice; nothing of it may be lost or overtake its stream. */

import { faultFields } from '../errors.ts';
import type { Effect, Instant, PersonId, Undeliverable } from '../model.ts';
import type { Claimed, Receipt, Settlement } from '../ports.ts';
import type { Ports } from './ports.ts';
import { openEffect, sealChange, sealMail } from './sealed.ts';

/** How long a worker may take over what it claimed before another may (milliseconds). */
export const HOLD = 60_000;
/** After so many attempts a send is given up and the conversation is told; with the waits below that is about two hours. */
const ATTEMPTS = 20;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 10 * 60_000;

/** Carries out what may be carried out now. Gives the instant at which what was postponed wants to be tried again. */
export async function deliver(ports: Ports, person: PersonId): Promise<Instant | undefined> {
  const now = ports.world.now();
  const claimed = await ports.store.claim(person, now, now + HOLD);
  if (claimed.length === 0) return undefined;
  const postponed = await carryOut(ports, person, claimed);
  ports.changed(person);
  return postponed.size > 0 ? Math.min(...postponed.values()) : undefined;
}

/** In order; what comes after a postponed effect in its stream is postponed with it. Gives what was postponed, by stream. */
async function carryOut(
  ports: Ports,
  person: PersonId,
  claimed: readonly Claimed[],
): Promise<ReadonlyMap<string, Instant>> {
  const postponed = new Map<string, Instant>();
  let settlements: Settlement[] = [];
  for (const effect of claimed) {
    const until = postponed.get(effect.stream);
    const settlement: Settlement =
      until === undefined ? await apply(ports, person, effect) : { id: effect.id, outcome: 'later', at: until };
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

async function apply(ports: Ports, person: PersonId, claimed: Claimed): Promise<Settlement> {
  const { id } = claimed;
  const effect = await openEffect(ports.vault, person, claimed);
  try {
    if (effect.kind === 'send') return await send(ports, person, claimed, effect);
    if (effect.kind === 'tell') await tell(ports, person, id, effect);
    if (effect.kind === 'record')
      await ports.store.change(person, await sealChange(ports.vault, person, effect.change));
    return { id, outcome: 'done', at: ports.world.now() };
  } catch (fault) {
    ports.log.error(
      { person, effect: effect.kind, attempts: claimed.attempts, ...faultFields(fault) },
      'an effect failed',
    );
    return later(ports, claimed);
  }
}

type Send = Extract<Effect, { kind: 'send' }>;

async function send(ports: Ports, person: PersonId, claimed: Claimed, effect: Send): Promise<Settlement> {
  const { id } = claimed;
  const channel = ports.channels.get(effect.to.channel);
  if (!channel) return failed(ports, person, id, effect, 'gone');
  if (claimed.unsettled && !channel.features.repeatable) return failed(ports, person, id, effect, 'unknown');
  if (claimed.attempts >= ATTEMPTS) return failed(ports, person, id, effect, 'exhausted');
  const receipt = await attempt(ports, effect, () => channel.send({ id, to: effect.to, message: effect.message }));
  if (receipt === 'unknown')
    return channel.features.repeatable ? later(ports, claimed) : failed(ports, person, id, effect, 'unknown');
  if (receipt.outcome === 'failed') return failed(ports, person, id, effect, receipt.reason);
  if (receipt.outcome === 'later') return later(ports, claimed, receipt.at);
  return { id, outcome: 'done', at: ports.world.now() };
}

/** A channel that throws leaves it open whether the message went out. */
async function attempt({ log }: Ports, { to }: Send, act: () => Promise<Receipt>): Promise<Receipt | 'unknown'> {
  try {
    return await act();
  } catch (fault) {
    log.error({ channel: to.channel, ...faultFields(fault) }, 'a send ended without an answer');
    return 'unknown';
  }
}

/** Into the other person's mailbox, sealed with their key; the effect's id makes a repetition a duplicate. */
async function tell(
  ports: Ports,
  from: PersonId,
  id: string,
  { to, told }: Extract<Effect, { kind: 'tell' }>,
): Promise<void> {
  const { store, vault, queue, world } = ports;
  if (!(await store.around(to))) return;
  await store.accept(await sealMail(vault, to, { kind: 'told', id, at: world.now(), from, told }));
  await queue.ring(to, { lane: 'live' });
}

/** A send that is given up becomes an input, so that the conversation can react. */
async function failed(
  ports: Ports,
  person: PersonId,
  id: string,
  { to, record }: Send,
  reason: Undeliverable,
): Promise<Settlement> {
  const input = { kind: 'undelivered', id: `undelivered:${id}`, at: ports.world.now(), to, reason } as const;
  const mail = await sealMail(ports.vault, person, record === undefined ? input : { ...input, record });
  await ports.queue.ring(person, { lane: 'live' });
  return { id, outcome: 'failed', mail };
}

function later({ world }: Ports, { id, attempts }: Claimed, at?: number): Settlement {
  const wait = Math.min(FIRST_WAIT * 2 ** attempts, LONGEST_WAIT);
  return { id, outcome: 'later', at: Math.max(at ?? 0, world.now() + (at === undefined ? wait : 0)) };
}
