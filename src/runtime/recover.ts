/** At start and then every second: rings everybody who has mail, an effect or a timer due. The store is the truth. */
import { faultFields } from '../errors.ts';
import { keepLease } from './lease.ts';
import type { Ports } from './ports.ts';

const EVERY = 1000;
/** People rung in one sweep, the longest due first. */
const SWEEP = 1000;
/** When that were not all: the pause before those who are due next are rung. */
const SOON = 50;

/** One sweep. Gives whether more people may have something due than were rung. */
export async function recover({ store, queue, world, meter }: Ports): Promise<boolean> {
  const waiting = await queue.depth().catch(() => undefined);
  // While the queue is away nobody can be rung; it has told of that itself.
  if (!waiting) return false;
  // The store keeps the rest: a queue full of rings would have them all again in every sweep.
  if (waiting.planned > SWEEP / 2) return true;
  const due = await store.pending(world.now(), SWEEP);
  await Promise.all(due.map((person) => queue.ring(person, { lane: 'planned' })));
  meter.swept(due.length);
  return due.length === SWEEP;
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
