/** The Redis through which processes ring and tell each other. */
import { compareClock } from './clock.ts';
import { type Finding, ok, warning } from './finding.ts';

/** A ring should not take longer than what a person notices (milliseconds). */
const SLOW = 100;

export async function examineRedis(uri: string): Promise<readonly Finding[]> {
  const { connect, examine } = await import('../queue/bullmq/connect.ts');
  const redis = await connect(uri);
  try {
    const unkept = await examine(redis);
    const version = /redis_version:(\S+)/.exec(await redis.info('server'))?.[1] ?? 'of an unknown version';
    const asked = performance.now();
    await redis.ping();
    const took = Math.round(performance.now() - asked);
    const clock = await compareClock('Redis', async () => {
      const [seconds, microseconds] = await redis.time();
      return Number(seconds) * 1000 + Number(microseconds) / 1000;
    });
    return [
      took < SLOW
        ? ok(`Redis answers; it is ${version} and throws nothing away.`)
        : warning(
            `Redis (${version}) takes ${took} ms to answer.`,
            'Put it nearer to the practice, or give it more of its machine.',
          ),
      unkept === undefined ? ok('Redis keeps its rings over a restart.') : { level: 'warning', says: unkept },
      clock,
    ];
  } finally {
    redis.disconnect();
  }
}
