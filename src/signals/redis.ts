/** Signals of many processes, through Redis: published, kept nowhere. */
import { randomUUID } from 'node:crypto';
import { Redis, type RedisOptions } from 'ioredis';
import { Fault } from '../errors.ts';
import type { Signal, Signals } from '../ports.ts';
import { createLocalSignals } from './local.ts';

/** Longest pause between two attempts to reach Redis again (milliseconds). */
const LONGEST_PAUSE = 2_000;

/**
 * A connection that owes answers and brings nothing for so long is given up and made anew, and what waits to be told on it is lost
 * (milliseconds). Where a network falls silent the system itself tries on for a quarter of an hour (Linux: tcp_retries2).
 */
const SILENCE = 3_000;
/**
 * How often the subscription is asked for again: the answer shows that it stands; while it does not, pages look again as often
 * (milliseconds).
 */
const PULSE = 5_000;

const missed: Signal = { kind: 'missed' };

const persistent = {
  lazyConnect: true,
  socketTimeout: SILENCE,
  retryStrategy: (attempts: number) => Math.min(50 * 2 ** attempts, LONGEST_PAUSE),
} satisfies RedisOptions;

interface Letter {
  /** The process it is from, which has told its own pages already. */
  readonly from: string;
  readonly signal: Signal;
}

/**
 * While Redis is away this process' own pages are told all the same, and to look for what others tell; the subscription comes back with
 * it, and whoever may have lost something is told so, on either end. `onFault` hears of a listener that threw. Throws a Fault at the start when Redis cannot be reached or forbids signals.
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
  const subscriber = new Redis(uri, { ...persistent, maxRetriesPerRequest: null, autoResubscribe: false });
  // The queue tells of outages of the same Redis; one voice is enough.
  for (const redis of [publisher, subscriber]) redis.on('error', () => {});
  // Redis does not keep the channels of its databases apart.
  const channel = `meanwhile:signals:${subscriber.options.db}`;
  let deaf = false;
  let unheard = false;
  const publish = (signal: Signal) => {
    const letter: Letter = { from, signal };
    publisher.publish(channel, JSON.stringify(letter)).catch(() => {
      unheard = true;
    });
  };
  const makeGood = () => {
    if (!unheard || publisher.status !== 'ready') return;
    unheard = false;
    publish(missed);
  };
  const subscribe = () => {
    // Otherwise it is on its way back, and questions would pile up.
    if (subscriber.status !== 'ready') return;
    subscriber.subscribe(channel).then(
      () => {
        if (deaf) own.tell(missed);
        deaf = false;
      },
      () => {
        deaf = true;
      },
    );
  };
  const pulse = setInterval(() => {
    if (deaf) own.tell(missed);
    subscribe();
    makeGood();
  }, PULSE).unref();
  const disconnect = () => {
    clearInterval(pulse);
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
    // Whether it may: nobody reads an empty letter.
    await publisher.publish(channel, '');
    subscriber.on('ready', subscribe);
    subscriber.on('close', () => {
      deaf = true;
    });
    publisher.on('ready', makeGood);
  } catch (cause) {
    disconnect();
    throw refusal(channel, cause);
  }

  return {
    tell(signal) {
      own.tell(signal);
      publish(signal);
    },
    watch: own.watch,
    async close() {
      await own.close();
      disconnect();
    },
  };
}

function refusal(channel: string, cause: unknown): Fault {
  if (cause instanceof Error && cause.message.startsWith('NOPERM'))
    return new Fault(
      'setting',
      `REDIS_URL: its user may not publish and subscribe on the channel ${channel}. ` +
        `Allow it: redis-cli ACL SETUSER <user> +publish +subscribe "&${channel}"`,
    );
  return new Fault('world', 'REDIS_URL: this Redis takes no signals or cannot be reached.', { retry: true, cause });
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
