import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect } from 'chai';
import { Fault } from '../../src/errors.ts';
import { createBullQueue } from '../../src/queue/bullmq/index.ts';
import { ask, type RedisServer, startRedisOrSkip } from '../support/redis.ts';
import { freePort } from '../support/server.ts';

const ignore = () => {};

describe('the BullMQ queue, when it starts', () => {
  let redis: RedisServer;
  before(async function () {
    redis = await startRedisOrSkip(this);
  });
  after(() => redis?.remove());

  it('refuses a Redis that throws away what it likes, and says how to mend it', async () => {
    await ask(redis.url, (client) => client.config('SET', 'maxmemory-policy', 'allkeys-lru'));
    const fault = await refusal(redis.url);
    expect(fault.whose).to.equal('setting');
    expect(fault.message).to.match(/^REDIS_URL: .*allkeys-lru.*redis-cli CONFIG SET maxmemory-policy noeviction/);
    await ask(redis.url, (client) => client.config('SET', 'maxmemory-policy', 'noeviction'));
    await (await open(redis.url)).close();
  });

  it('warns of a Redis that keeps nothing over a restart, of no other', async () => {
    const warnings: string[] = [];
    await (await open(redis.url, warnings)).close();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^REDIS_URL: .*keeps nothing over a restart.*CONFIG SET appendonly yes/);
    await ask(redis.url, (client) => client.config('SET', 'save', '3600 1'));
    await (await open(redis.url, warnings)).close();
    await ask(redis.url, (client) => client.config('SET', 'save', ''));
    await ask(redis.url, (client) => client.config('SET', 'appendonly', 'yes'));
    await (await open(redis.url, warnings)).close();
    await ask(redis.url, (client) => client.config('SET', 'appendonly', 'no'));
    expect(warnings).to.have.length(1);
  });

  it('does without CONFIG, which managed services forbid', async () => {
    await ask(redis.url, (client) => client.acl('SETUSER', 'plain', 'on', '>word', '~*', '&*', '+@all', '-config'));
    const warnings: string[] = [];
    await (await open(redis.url.replace('//', '//plain:word@'), warnings)).close();
    expect(warnings).to.deep.equal([]);
  });

  it('names the command that an account may not run', async () => {
    await ask(redis.url, (client) => client.acl('SETUSER', 'blind', 'on', '>word', '~*', '&*', '+@all', '-info'));
    const fault = await refusal(redis.url.replace('//', '//blind:word@'));
    expect(fault.whose).to.equal('setting');
    expect(fault.message).to.match(/^REDIS_URL: its user may not run INFO\. Allow it: redis-cli ACL SETUSER/);
  });

  it('says in one line, without the secret, that a password is wrong or missing', async () => {
    await ask(redis.url, (client) => client.acl('SETUSER', 'shut', 'on', '>word', '~*', '+@all'));
    await ask(redis.url, (client) => client.acl('SETUSER', 'default', 'resetpass', '>open-sesame'));
    try {
      for (const account of ['shut:hunter2@', ':hunter2@', '']) {
        const fault = await refusal(redis.url.replace('//', `//${account}`));
        expect(fault.whose).to.equal('setting');
        expect(fault.message).to.equal('REDIS_URL: Redis refuses its user or password. Mend them in REDIS_URL.');
      }
    } finally {
      await ask(redis.url.replace('//', '//:open-sesame@'), (client) => client.acl('SETUSER', 'default', 'nopass'));
    }
  });

  it('says in one line, without the secret, where no Redis answers', async () => {
    const port = await freePort();
    const fault = await refusal(`redis://ada:hunter2@127.0.0.1:${port}`);
    expect(fault.whose).to.equal('world');
    expect(fault.message).to.equal(
      `REDIS_URL: no Redis answers at 127.0.0.1:${port} (ECONNREFUSED). Start it, or mend the address in REDIS_URL.`,
    );
    const nowhere = await refusal('redis://:hunter2@no-such-host.invalid:6379');
    expect(nowhere.message).to.match(/^REDIS_URL: no Redis answers at no-such-host\.invalid:6379 \(E\w+\)/);
    expect(nowhere.message).not.to.include('hunter2');
  });

  it('does not wait for ever for something that listens and is silent', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const fault = await refusal(`redis://127.0.0.1:${port}`);
    expect(fault.message).to.match(/^REDIS_URL: no Redis answers at/);
    silent.close();
  });
});

const open = (uri: string, warnings: string[] = []) =>
  createBullQueue({
    uri,
    prefix: `test-${randomUUID()}`,
    onFault: ignore,
    onWarning: (message) => warnings.push(message),
  });

const refusal = (uri: string): Promise<Fault> =>
  open(uri).then(
    () => expect.fail('it started'),
    (fault: unknown) => {
      if (!(fault instanceof Fault)) throw fault;
      return fault;
    },
  );
