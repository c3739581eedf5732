/** At start and then every second: rings everybody who has mail, an effect or a timer due. The store is the truth. */
import { faultFields } from '../errors.ts';
import type { Ports } from './ports.ts';

const EVERY = 1000;
/** People rung in one sweep, the longest due first. */
const SWEEP = 1000;

/** One sweep. */
export async function recover({ store, queue, world }: Ports): Promise<void> {
  for (const person of await store.pending(world.now(), SWEEP)) await queue.ring(person, { lane: 'planned' });
}

/** Sweeps until the returned function is called. */
export function keepRecovering(ports: Ports): () => void {
  let cancel = () => {};
  let stopped = false;
  const again = () => {
    if (!stopped) cancel = ports.world.at(ports.world.now() + EVERY, () => void sweep());
  };
  const sweep = async () => {
    try {
      await recover(ports);
    } catch (fault) {
      ports.log.error(faultFields(fault), 'a sweep failed');
    }
    again();
  };
  void sweep();
  return () => {
    stopped = true;
    cancel();
  };
}
