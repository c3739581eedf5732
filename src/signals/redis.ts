/** Signals of many processes, through Redis: published, kept nowhere. */
import { randomUUID } from 'node:crypto';
import { Redis, type RedisOptions } from 'ioredis';
import { Fault } from '../errors.ts';
import type { Signal, Signals } from '../ports.ts';
import { createLocalSignals } from './local.ts';

/** Longest pause between two attempts to reach Redis again (milliseconds). */
const LONGEST_PAUSE = 2_000;

const persistent = {
  lazyConnect: true,
  retryStrategy: (attempts: number) => Math.min(50 * 2 ** attempts, LONGEST_PAUSE),
} satisfies RedisOptions;

interface Letter {
  /** The process it is from, which has told its own pages already. */
  readonly from: string;
  readonly signal: Signal;
}

/**
 * While Redis is away this process' own pages are told all the same, and the subscription comes back with it. `onFault` hears of a
 * listener that threw. Throws a Fault when Redis cannot be reached at the start.
 */
export async function createRedisSignals({
  uri,
  onFault,
}: {
  uri: string;
  onFault: (fault: unknown) => void;
}): Promise<Signals> {
  const own = createLocalSignals({ onFault });
  const from = randomUUID();
  const publisher = new Redis(uri, { ...persistent, enableOfflineQueue: false, maxRetriesPerRequest: 0 });
  const subscriber = new Redis(uri, { ...persistent, maxRetriesPerRequest: null });
  // The queue tells of outages of the same Redis; one voice is enough.
  for (const redis of [publisher, subscriber]) redis.on('error', () => {});
  // Redis does not keep the channels of its databases apart.
  const channel = `meanwhile:signals:${subscriber.options.db}`;
  const disconnect = () => {
    publisher.disconnect();
    subscriber.disconnect();
  };

  subscriber.on('message', (_channel: string, text: string) => {
    const letter = open(text);
    if (letter && letter.from !== from) own.tell(letter.signal);
  });
  try {
    await Promise.all([publisher.connect(), subscriber.connect()]);
    await subscriber.subscribe(channel);
  } catch (cause) {
    disconnect();
    throw new Fault('world', 'REDIS_URL: this Redis lets nobody subscribe or cannot be reached.', {
      retry: true,
      cause,
    });
  }

  return {
    tell(signal) {
      own.tell(signal);
      const letter: Letter = { from, signal };
      // What is lost costs a page its freshness only.
      publisher.publish(channel, JSON.stringify(letter)).catch(() => {});
    },
    watch: own.watch,
    async close() {
      await own.close();
      disconnect();
    },
  };
}

/** Undefined when somebody else writes to the channel what is none of ours. */
function open(text: string): Letter | undefined {
  try {
    const letter: unknown = JSON.parse(text);
    return letter !== null && typeof letter === 'object' && 'from' in letter && 'signal' in letter
      ? (letter as Letter)
      : undefined;
  } catch {
    return undefined;
  }
}
