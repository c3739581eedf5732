/** The ports of one process of a practice in MongoDB and Redis. */

import type { Movable, Store } from '../src/ports.ts';
import { createBullQueue } from '../src/queue/bullmq/index.ts';
import type { Ports } from '../src/runtime/ports.ts';
import { createRedisSignals } from '../src/signals/redis.ts';
import { createMongoStore } from '../src/store/mongo/index.ts';
import { fail, openPorts } from './practice.ts';
import { emptySeen, type Seen, watchPorts } from './seen.ts';
import { countPorts, emptyTally, type Tally } from './tally.ts';

export interface SharedSettings {
  readonly mongo: string;
  readonly redis: string;
  /** Before every key in Redis. */
  readonly prefix: string;
  /** Counts what is done, which costs some speed. */
  readonly counted?: boolean;
  /** Notes when turns are committed and messages sent. */
  readonly watched?: boolean;
}

export interface Shared {
  readonly ports: Ports;
  readonly store: Store & Movable;
  readonly tally: Tally;
  readonly seen: Seen;
  /** After the runtime is stopped. */
  close(): Promise<void>;
}

export async function openShared({ mongo, redis, prefix, counted, watched }: SharedSettings): Promise<Shared> {
  const address = new URL(mongo);
  if (counted) address.searchParams.set('monitorCommands', 'true');
  const store = await createMongoStore({ uri: address.href, make: true });
  const queue = await createBullQueue({ uri: redis, prefix, onFault: fail });
  const signals = await createRedisSignals({ uri: redis, onFault: fail });
  let ports = await openPorts({ store, queue, signals, alone: false });
  const tally = emptyTally();
  const seen = emptySeen();
  if (counted) ports = countPorts(ports, tally);
  if (watched) ports = watchPorts(ports, seen);
  return {
    ports,
    store,
    tally,
    seen,
    async close() {
      await signals.close();
      await store.close();
    },
  };
}
