import { expect } from 'chai';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';
import { type RedisServer, startRedisOrSkip } from '../support/redis.ts';
import { freePort, servers } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { until } from '../support/until.ts';

describe('A worker alone', () => {
  const path = temporaryFolder();
  const start = servers();
  let mongo: MongoForTests;
  let redis: RedisServer;
  before(async function () {
    mongo = await mongoOrSkip(this);
    redis = await startRedisOrSkip(this);
  });
  after(async () => {
    await mongo?.end();
    await redis?.remove();
  });

  const figuresOf = async (origin: string) => (await fetch(`${origin}/metrics`)).text();
  const askAt = (origin: string) => async (where: string) => {
    const answer = await fetch(`${origin}${where}`);
    return { status: answer.status, text: await answer.text() };
  };

  it('answers its operators, shows no page, and is not ready while Redis is away; pages are', async () => {
    const shared = { DATA_DIR: path('data'), MONGODB_URI: mongo.fresh(), REDIS_URL: redis.url };
    const web = await start({ ...shared, PORT: String(await freePort()) }, ['--only', 'web']).ready;
    const worker = start({ ...shared, PORT: String(await freePort()) }, ['--only', 'worker']);
    const origin = await worker.ready;
    const ask = askAt(origin);
    const askWeb = askAt(web);
    for (const one of [ask, askWeb])
      expect(await one('/ready')).to.deep.equal({ status: 200, text: '{"status":"ready"}' });
    for (const page of ['/', '/chat', '/clients', '/page/style.css'])
      expect(await ask(page), page).to.deep.equal({ status: 404, text: '' });
    await until(async () => /^meanwhile_lease_held\{lease="sweep"\} 1$/m.test(await figuresOf(origin)));
    expect(await figuresOf(web)).not.to.include('lease="sweep"');

    await redis.kill();
    await until(async () => (await ask('/ready')).status === 503);
    const away = await ask('/ready');
    expect(JSON.parse(away.text)).to.have.property('status', 'not ready');
    expect(away.text).to.include('The queue does not work').and.not.include('database');
    expect(away.text).not.to.include(new URL(redis.url).port);
    const pages = await askWeb('/ready');
    expect(pages.status, 'pages need no queue').to.equal(200);
    expect(pages.text).to.include('"status":"ready"').and.include('The queue does not work');
    expect((await ask('/health')).status, 'alive all the same').to.equal(200);
    expect(await figuresOf(origin)).not.to.match(/^meanwhile_queue_waiting\{/m);

    await redis.restart();
    await until(async () => (await ask('/ready')).text === '{"status":"ready"}');
    await until(async () => (await askWeb('/ready')).text === '{"status":"ready"}');
    await worker.end('SIGTERM');
  });
});
