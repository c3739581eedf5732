/** How often somebody may do something: enough against a stuck script or a guesser. */
import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterRes } from 'rate-limiter-flexible';

export interface Limit {
  /** Counts one more for `who`; false when that is too many. `who` is kept only as a hash. */
  allows(who: string): Promise<boolean>;
  /** The same; 0 when it is not too many, else milliseconds after which to come again: those refused take their turns in windows to come. */
  wait(who: string): Promise<number>;
}

export interface Limits {
  /** At most `most` within `window` milliseconds (whole seconds) from the first. Limits of one name count together. */
  limit(name: string, most: number, window: number): Limit;
  close(): Promise<void>;
}

/** Longest wait for Redis, after which a process counts by itself (milliseconds). */
const PATIENCE = 1_000;
const LONGEST_PAUSE = 2_000;

/**
 * With a `uri` all processes of a practice count together in that Redis; while it is away, each by itself: nobody is kept out for it.
 * Without one, this process counts in memory.
 */
export async function createLimits({ uri, prefix = 'meanwhile' }: { uri?: string; prefix?: string }): Promise<Limits> {
  const redis = uri === undefined ? undefined : await open(uri);
  const limits = new Map<string, Limit>();
  return {
    limit(name, most, window) {
      const known = limits.get(name);
      if (known) return known;
      const settings = { keyPrefix: `${prefix}:limit:${name}`, points: most, duration: Math.ceil(window / 1000) };
      const memory = new RateLimiterMemory(settings);
      const limiter = redis
        ? new RateLimiterRedis({
            ...settings,
            storeClient: redis,
            rejectIfRedisNotReady: true,
            insuranceLimiter: memory,
          })
        : memory;
      const wait = (who: string): Promise<number> =>
        limiter.consume(hash(who)).then(
          () => 0,
          ({ msBeforeNext, consumedPoints }: RateLimiterRes) =>
            Math.max(1, msBeforeNext) + (Math.ceil(consumedPoints / most) - 2) * settings.duration * 1000,
        );
      const limit: Limit = { wait, allows: async (who) => (await wait(who)) === 0 };
      limits.set(name, limit);
      return limit;
    },
    async close() {
      redis?.disconnect();
    },
  };
}

async function open(uri: string) {
  const { Redis } = await import('ioredis');
  const redis = new Redis(uri, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: PATIENCE,
    // A Redis that says nothing is let go of: commands would pile up before it.
    socketTimeout: 3 * PATIENCE,
    retryStrategy: (attempts) => Math.min(50 * 2 ** attempts, LONGEST_PAUSE),
  });
  // The queue tells of outages of the same Redis; one voice is enough.
  return redis.on('error', () => {});
}

/** 128 bits of SHA-256: nothing that Redis keeps could sign anybody in. */
const hash = (who: string): string => createHash('sha256').update(who).digest('base64url').slice(0, 22);
