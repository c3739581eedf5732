import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { createLimits, type Limit } from '../../src/limits/index.ts';
import { ask, type RedisServer, startRedisOrSkip } from '../support/redis.ts';
import { until } from '../support/until.ts';

const HOUR = 3_600_000;

describe('a limit', () => {
  it('lets so many through within its window, each by themselves', async () => {
    const { limit } = await createLimits({});
    const posts = limit('posts', 3, HOUR);
    expect(await times(posts, 'ada', 5)).to.deep.equal([true, true, true, false, false]);
    expect(await posts.allows('ben')).to.equal(true);
  });

  it('lets people in again after its window', async () => {
    const { limit } = await createLimits({});
    const posts = limit('posts', 1, 1_000);
    await until(async () => !(await posts.allows('ada')));
    await until(() => posts.allows('ada'));
  });

  it('has those who are refused come back in turns: so many in each window to come', async () => {
    const { limit } = await createLimits({});
    const sends = limit('sends', 2, HOUR);
    const waits: number[] = [];
    for (let count = 0; count < 8; count++) waits.push(await sends.wait('ada'));
    expect(waits.map((wait) => Math.ceil(wait / HOUR))).to.deep.equal([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  it('does not count one name for another', async () => {
    const { limit } = await createLimits({});
    const [posts, attempts] = [limit('posts', 1, HOUR), limit('attempts', 1, HOUR)];
    expect(await times(posts, 'ada', 2)).to.deep.equal([true, false]);
    expect(await attempts.allows('ada')).to.equal(true);
  });
});

describe('a limit over Redis', () => {
  let redis: RedisServer;
  before(async function () {
    redis = await startRedisOrSkip(this);
  });
  after(() => redis?.remove());

  const open = async (prefix: string = randomUUID()) => {
    const limits = await createLimits({ uri: redis.url, prefix });
    // Counting begins in memory until the connection stands.
    const probe = limits.limit('probe', 1_000_000, HOUR);
    await until(async () => {
      await probe.allows('anybody');
      return (await keys(`${prefix}:limit:probe*`)).length > 0;
    });
    return limits;
  };
  const backTogether = async (limit: Limit, who: string, prefix: string) => {
    const { length } = await keys(`${prefix}:limit:posts*`);
    await until(async () => {
      await limit.allows(who);
      return (await keys(`${prefix}:limit:posts*`)).length > length;
    });
  };
  const keys = (pattern: string) => ask(redis.url, (client) => client.keys(pattern));

  it('counts together what comes to several processes', async () => {
    const prefix = randomUUID();
    const [here, there] = [await open(prefix), await open(prefix)];
    const [first, second] = [here.limit('posts', 3, HOUR), there.limit('posts', 3, HOUR)];
    expect([await first.allows('ada'), await second.allows('ada'), await first.allows('ada')]).not.to.include(false);
    expect([await first.allows('ada'), await second.allows('ada')]).not.to.include(true);
    expect(await second.allows('ben')).to.equal(true);
    await Promise.all([here.close(), there.close()]);
  });

  it('lets people in again after its window', async () => {
    const { limit, close } = await open();
    const posts = limit('posts', 1, 1_000);
    await until(async () => !(await posts.allows('ada')));
    await until(() => posts.allows('ada'));
    await close();
  });

  it('keeps nothing of who it is, and that not for ever', async () => {
    const prefix = randomUUID();
    const { limit, close } = await open(prefix);
    await limit('posts', 1, HOUR).allows('a-secret-token');
    const [key = '', ...more] = await keys(`${prefix}:limit:posts*`);
    expect(more).to.deep.equal([]);
    expect(key).not.to.include('secret');
    expect(await ask(redis.url, (client) => client.pttl(key))).to.be.within(1, HOUR);
    await close();
  });

  it('counts by itself while Redis is away, and together again when it is back', async () => {
    const prefix = randomUUID();
    const [here, there] = [await open(prefix), await open(prefix)];
    const [first, second] = [here.limit('posts', 2, HOUR), there.limit('posts', 2, HOUR)];
    await redis.kill();
    expect(await times(first, 'ada', 3)).to.deep.equal([true, true, false]);
    expect(await times(second, 'ada', 3)).to.deep.equal([true, true, false]);
    await redis.restart();
    for (const [limit, probe] of [
      [first, 'ben'],
      [second, 'tom'],
    ] as const)
      await backTogether(limit, probe, prefix);
    expect([await first.allows('eve'), await second.allows('eve')]).not.to.include(false);
    expect([await first.allows('eve'), await second.allows('eve')]).not.to.include(true);
    await Promise.all([here.close(), there.close()]);
  });
});

async function times(limit: Limit, who: string, count: number): Promise<readonly boolean[]> {
  const answers: boolean[] = [];
  for (let time = 0; time < count; time++) answers.push(await limit.allows(who));
  return answers;
}
