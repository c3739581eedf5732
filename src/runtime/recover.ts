/**
 * At start and then every second: rings everybody who has mail, an effect or a timer due, and serves them itself while the queue is
 * away. The store is the truth.
 */
import { faultFields } from '../errors.ts';
import type { PersonId } from '../model.ts';
import { converse } from './converse.ts';
import { keepLease } from './lease.ts';
import type { Ports } from './ports.ts';

const EVERY = 1000;
/** People rung in one sweep, the longest due first. */
const SWEEP = 1000;
/** When that were not all: the pause before those who are due next are rung. */
const SOON = 50;
/** People served in one sweep while the queue is away, and so many of them at once: as fast as one worker. */
const SERVED_HERE = 256;
const AT_ONCE = 64;

/** One sweep. Gives whether more people may have something due than were rung. */
export async function recover(ports: Ports): Promise<boolean> {
  const { store, queue, world, meter } = ports;
  const waiting = await queue.depth().catch(() => undefined);
  if (!waiting) return serveHere(ports);
  // The store keeps the rest: a queue full of rings would have them all again in every sweep.
  if (waiting.planned > SWEEP / 2) return true;
  const due = await store.pending(world.now(), SWEEP);
  await Promise.all(due.map((person) => queue.ring(person, { lane: 'planned' })));
  meter.swept(due.length);
  return due.length === SWEEP;
}

/**
 * While the queue is away nobody can be rung: whoever waits is served by this process, so that somebody in danger is answered then
 * too, and an alert climbs. A worker that still serves one of them does no harm: the store's revision decides.
 */
async function serveHere(ports: Ports): Promise<boolean> {
  const { store, world, meter, log } = ports;
  const due = await store.pending(world.now(), SERVED_HERE);
  const serve = (person: PersonId) =>
    converse(ports, person).catch((fault: unknown) => log.error({ person, ...faultFields(fault) }, 'was not served'));
  for (let from = 0; from < due.length; from += AT_ONCE) await Promise.all(due.slice(from, from + AT_ONCE).map(serve));
  meter.swept(due.length);
  return due.length === SERVED_HERE;
}

/** Sweeps, whenever this process holds the lease of it, until the returned function is called. */
export function keepRecovering(ports: Ports): () => Promise<void> {
  let stop = () => {};
  return keepLease(ports, 'sweep', {
    async begin(held) {
      stop = sweepOn(ports, held.valid);
    },
    async end() {
      stop();
    },
  });
}

function sweepOn(ports: Ports, valid: () => boolean): () => void {
  let cancel = () => {};
  let stopped = false;
  const sweep = async () => {
    let wait = EVERY;
    try {
      if (!stopped && valid() && (await recover(ports))) wait = SOON;
    } catch (fault) {
      ports.log.error(faultFields(fault), 'a sweep failed');
    }
    if (!stopped) cancel = ports.world.after(wait, () => void sweep());
  };
  void sweep();
  return () => {
    stopped = true;
    cancel();
  };
}
