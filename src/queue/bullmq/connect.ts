/** The connection to Redis, and what this Redis must be like before anything is entrusted to it. */
import { RedisConnection } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { Fault } from '../../errors.ts';

/** How long a ring waits for an answer at most (milliseconds): it comes before an acknowledgement that a platform awaits within 3 s. */
const PATIENCE = 1_000;
/** How long a connection may take to be made (milliseconds). */
const ARRIVAL = 5_000;
/**
 * A connection that owes answers and brings nothing for so long is given up and made anew (milliseconds). Where a network falls silent
 * the system itself tries on for a quarter of an hour (Linux: tcp_retries2).
 */
const SILENCE = 5_000;
/** The same where a worker waits for a job: BullMQ waits for 10 s at most, and looks for itself after 11 (milliseconds). */
const WAITING_SILENCE = 15_000;
/** The longest pause between two attempts to reach Redis again (milliseconds). */
const LONGEST_PAUSE = 2_000;

const again = (attempts: number): number => Math.min(50 * 2 ** attempts, LONGEST_PAUSE);

/** Fails at once when Redis is away. */
const failsFast = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  commandTimeout: PATIENCE,
  connectTimeout: ARRIVAL,
  socketTimeout: SILENCE,
  retryStrategy: again,
} satisfies RedisOptions;

/** The connections of workers: BullMQ demands that commands on them wait until Redis is back. */
export interface WorkerConnections {
  /** BullMQ makes one more of it for each worker, on which that one waits for jobs. */
  readonly shared: Redis;
  /** Ends all of them for good, and what waits on them. */
  end(): void;
}

/** `onError` hears of each attempt to reach Redis that fails. */
export function openWorkerConnections(uri: string, onError: (error: Error) => void): WorkerConnections {
  const all: Redis[] = [];
  let ended = false;
  const retryStrategy = (attempts: number) => (ended ? null : again(attempts));
  const watch = (redis: Redis): Redis => {
    all.push(redis.on('error', onError));
    const duplicate = redis.duplicate.bind(redis);
    redis.duplicate = (more) => watch(duplicate({ ...more, socketTimeout: WAITING_SILENCE }));
    return redis;
  };
  return {
    shared: watch(new Redis(uri, { maxRetriesPerRequest: null, socketTimeout: SILENCE, retryStrategy })),
    end() {
      ended = true;
      all.forEach(hangUp);
    },
  };
}

/**
 * Ends a connection and what waits on it. Between two attempts to reach Redis again ioredis only drops the next one, and whoever waits
 * for the end waits for ever; one that has not begun yet it ends at once.
 */
export function hangUp(redis: Redis): void {
  if (redis.status === 'reconnecting') redis.status = 'wait';
  if (redis.status !== 'end') redis.disconnect();
}

/** A connection that has been made. Throws a Fault that names REDIS_URL and quotes no secret of it. */
export async function connect(uri: string): Promise<Redis> {
  const redis = new Redis(uri, { ...failsFast, lazyConnect: true });
  const trouble = Promise.withResolvers<never>();
  redis.on('error', trouble.reject);
  try {
    await Promise.race([redis.connect(), trouble.promise]);
    return redis;
  } catch (error) {
    // The reason comes as an event, next to a rejection that only says that there is no connection.
    const reason = await Promise.race([trouble.promise.catch((reason: unknown) => reason), Promise.resolve(error)]);
    redis.disconnect();
    throw unreachable(redis.options, reason);
  }
}

function unreachable({ host, port }: RedisOptions, reason: unknown): Fault {
  const message = reason instanceof Error ? reason.message : '';
  if (/WRONGPASS|NOAUTH|invalid password|NOPERM/.test(message))
    return new Fault('setting', 'REDIS_URL: Redis refuses its user or password. Mend them in REDIS_URL.');
  const code = reason instanceof Error && 'code' in reason ? ` (${String(reason.code)})` : '';
  return new Fault(
    'world',
    `REDIS_URL: no Redis answers at ${host}:${port}${code}. Start it, or mend the address in REDIS_URL.`,
    { retry: true },
  );
}

/**
 * Throws a Fault when this Redis would lose jobs on its own (another eviction policy than noeviction) or is older than BullMQ wants
 * (it works down to 5.0 with warnings, the client's own protocol needs 6), or when it does not say.
 * Gives a warning when it keeps nothing over its own restart: no harm, but the rings of that moment wait for the sweep.
 */
export async function examine(redis: Redis): Promise<string | undefined> {
  const info = await read(redis);
  const version = info.get('redis_version') ?? '0';
  if (older(version, RedisConnection.recommendedMinimumVersion))
    throw new Fault(
      'setting',
      `REDIS_URL: this Redis is ${version}; ${RedisConnection.recommendedMinimumVersion} or newer is needed.`,
    );
  const policy = info.get('maxmemory_policy') ?? 'noeviction';
  if (policy !== 'noeviction')
    throw new Fault(
      'setting',
      `REDIS_URL: this Redis throws away what it likes when its memory is full (maxmemory-policy ${policy}). ` +
        'Run: redis-cli CONFIG SET maxmemory-policy noeviction, and write "maxmemory-policy noeviction" in its redis.conf.',
    );
  return info.get('aof_enabled') === '0' && (await savesNever(redis))
    ? 'REDIS_URL: this Redis keeps nothing over a restart. Rings that wait at that moment come some seconds late. ' +
        'To keep them: redis-cli CONFIG SET appendonly yes, and write "appendonly yes" in its redis.conf.'
    : undefined;
}

/** INFO, which managed services allow too. */
async function read(redis: Redis): Promise<ReadonlyMap<string, string>> {
  const info = await redis.info().catch((error: unknown) => {
    if (!(error instanceof Error && error.message.startsWith('NOPERM'))) throw error;
    throw new Fault('setting', 'REDIS_URL: its user may not run INFO. Allow it: redis-cli ACL SETUSER <user> +info');
  });
  const lines = info.split(/\r?\n/).filter((line) => line.includes(':'));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
}

const older = (version: string, least: string): boolean => version.localeCompare(least, 'en', { numeric: true }) < 0;

/** Whether there are no save points. INFO does not say, and where CONFIG is forbidden somebody else sees to it. */
async function savesNever(redis: Redis): Promise<boolean> {
  const [, points] = (await redis.config('GET', 'save').catch(() => [])) as string[];
  return points === '';
}
