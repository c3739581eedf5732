import { randomUUID } from 'node:crypto';
import { createBullQueue } from '../../src/queue/bullmq/index.ts';
import { queueContract } from '../contract/queue.ts';
import { type RedisServer, redisOrSkip } from '../support/redis.ts';

const ignore = () => {};

describe('over Redis', () => {
  let redis: Pick<RedisServer, 'url' | 'remove'>;
  before(async function () {
    redis = await redisOrSkip(this);
  });
  after(() => redis?.remove());

  queueContract('the BullMQ queue', async ({ workers }) => ({
    queue: await createBullQueue({ uri: redis.url, prefix: `test-${randomUUID()}`, workers, onFault: ignore }),
    now: Date.now,
    until: (event) => event,
  }));
});
