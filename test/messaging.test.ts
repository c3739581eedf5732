import { expect } from 'chai';
import { readConfig } from '../src/config.ts';
import { openMessaging } from '../src/messaging.ts';
import { createWorld } from '../src/world.ts';
import { ask, type RedisServer, startRedisOrSkip } from './support/redis.ts';
import { until } from './support/until.ts';

const ignore = () => {};
const log = { info: ignore, warn: ignore, error: ignore };

describe('Messaging over Redis', () => {
  let redis: RedisServer;
  before(async function () {
    redis = await startRedisOrSkip(this);
  });
  after(() => redis?.remove());

  it('leaves no connection behind when an account may ring, but not signal', async () => {
    await ask(redis.url, (client) => client.acl('SETUSER', 'mute', 'on', '>word', '~*', '+@all', 'resetchannels'));
    const config = readConfig({ REDIS_URL: redis.url.replace('//', '//mute:word@') });
    const refused = await openMessaging(config, createWorld(), log).then(() => undefined, String);
    expect(refused).to.match(/^Fault: REDIS_URL: its user may not publish and subscribe/);
    const connections = () => ask(redis.url, async (client) => String(await client.client('LIST')));
    await until(async () => !(await connections()).includes('user=mute'));
  });
});
