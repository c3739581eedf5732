/** The ports of one process of a practice in MongoDB and Redis. */

import type { Movable, Store } from '../src/ports.ts';
import { createBullQueue } from '../src/queue/bullmq/index.ts';
import type { Ports } from '../src/runtime/ports.ts';
import { createRedisSignals } from '../src/signals/redis.ts';
import { createMongoStore } from '../src/store/mongo/index.ts';
import { fail, openPorts } from './practice.ts';
import { countPorts, emptyTally, type Tally } from './tally.ts';

export interface SharedSettings {
  readonly mongo: string;
  readonly redis: string;
  /** Before every key in Redis. */
  readonly prefix: string;
  /** Counts what is done, which costs some speed. */
  readonly counted?: boolean;
}

export interface Shared {
  readonly ports: Ports;
  readonly store: Store & Movable;
  readonly tally: Tally;
  /** After the runtime is stopped. */
  close(): Promise<void>;
}

export async function openShared({ mongo, redis, prefix, counted = false }: SharedSettings): Promise<Shared> {
  const address = new URL(mongo);
  if (counted) address.searchParams.set('monitorCommands', 'true');
  const store = await createMongoStore({ uri: address.href, make: true });
  const queue = await createBullQueue({ uri: redis, prefix, onFault: fail });
  const signals = await createRedisSignals({ uri: redis, onFault: fail });
  const ports = await openPorts({ store, queue, signals, alone: false });
  const tally = emptyTally();
  return {
    ports: counted ? countPorts(ports, tally) : ports,
    store,
    tally,
    async close() {
      await signals.close();
      await store.close();
    },
  };
}
