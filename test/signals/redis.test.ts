import { expect } from 'chai';
import { Fault } from '../../src/errors.ts';
import type { PersonId } from '../../src/model.ts';
import type { Signal } from '../../src/ports.ts';
import { createRedisSignals } from '../../src/signals/redis.ts';
import { signalsContract } from '../contract/signals.ts';
import { openLine } from '../support/line.ts';
import { ask, type RedisServer, startRedisOrSkip } from '../support/redis.ts';
import { until } from '../support/until.ts';

describe('over Redis', () => {
  let redis: RedisServer;
  before(async function () {
    redis = await startRedisOrSkip(this);
  });
  after(() => redis?.remove());

  const open = (uri: string, faults: unknown[] = []) =>
    createRedisSignals({ uri, onFault: (fault) => faults.push(fault) });

  signalsContract('those of many processes', async () => {
    const faults: unknown[] = [];
    return { processes: [await open(redis.url, faults), await open(redis.url), await open(redis.url)], faults };
  });

  it('keep the practices of two databases apart, and do not mind strangers on their channel', async () => {
    const [here, there, elsewhere] = [await open(redis.url), await open(redis.url), await open(`${redis.url}/1`)];
    const heard: Signal[] = [];
    const strange: Signal[] = [];
    there.watch((signal) => heard.push(signal));
    elsewhere.watch((signal) => strange.push(signal));
    for (const text of ['', 'null', '{', '7', '{"from":"x"}'])
      await ask(redis.url, (client) => client.publish('meanwhile:signals:0', text));
    here.tell({ kind: 'signed-out', session: 'f00d' });
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal([{ kind: 'signed-out', session: 'f00d' }]);
    expect(strange).to.deep.equal([]);
    await Promise.all([here, there, elsewhere].map((signals) => signals.close()));
  });

  it('reach this process while Redis is away, and all again when it is back', async () => {
    const [here, there] = [await open(redis.url), await open(redis.url)];
    const heard = { here: [] as Signal[], there: [] as Signal[] };
    here.watch((signal) => heard.here.push(signal));
    there.watch((signal) => heard.there.push(signal));
    await redis.kill();
    const away: Signal = { kind: 'changed', person: 'away' as PersonId };
    here.tell(away);
    expect(heard.here).to.deep.equal([away]);
    // What others tell does not come: pages look for themselves.
    await until(() => heard.here.some(({ kind }) => kind === 'missed'));
    await redis.restart();
    await until(() => {
      here.tell(changed('back'));
      return heard.there.some((signal) => nameIn(signal) === 'back');
    });
    // Whoever did not hear of what was told meanwhile is told to look.
    await until(() => heard.there.some(({ kind }) => kind === 'missed'));
    await Promise.all([here.close(), there.close()]);
  });

  it('come through again where a network lost the connections without a word, but for those of that time', async () => {
    const line = await openLine({ host: '127.0.0.1', port: Number(new URL(redis.url).port) });
    const [far, near] = [await open(`redis://127.0.0.1:${line.port}`), await open(redis.url)];
    const heard = { far: new Set<string>(), near: new Set<string>() };
    far.watch((signal) => heard.far.add(nameIn(signal)));
    near.watch((signal) => heard.near.add(nameIn(signal)));
    near.tell(changed('whole'));
    await until(() => heard.far.has('whole'));
    line.lose();
    far.tell(changed('lost from afar'));
    near.tell(changed('lost from here'));
    for (const [teller, listener, name] of [
      [far, heard.near, 'from afar'],
      [near, heard.far, 'from here'],
    ] as const)
      await until(() => {
        teller.tell(changed(name));
        return listener.has(name);
      });
    // The near one was never deaf: it is told by the far one that something was lost on the way.
    await until(() => heard.near.has('missed') && heard.far.has('missed'));
    expect(heard.near).not.to.include('lost from afar');
    expect(heard.far).not.to.include('lost from here');
    await Promise.all([far.close(), near.close()]);
    await line.close();
  });

  for (const [what, ...rights] of [
    ['the channel', '+@all', 'resetchannels'],
    ['to publish', '+@all', '-publish', '&*'],
    ['to subscribe', '+@all', '-subscribe', '&*'],
  ] as const)
    it(`name the permission where an account is not allowed ${what}`, async () => {
      await ask(redis.url, (client) => client.acl('SETUSER', 'bound', 'reset', 'on', '>word', '~*', ...rights));
      const fault = await refusal(redis.url.replace('//', '//bound:word@'));
      expect(fault.whose).to.equal('setting');
      expect(fault.message).to.equal(
        'REDIS_URL: its user may not publish and subscribe on the channel meanwhile:signals:0. ' +
          'Allow it: redis-cli ACL SETUSER <user> +publish +subscribe "&meanwhile:signals:0"',
      );
    });

  it('bear that their channel is forbidden, and are heard again when it is allowed', async () => {
    const grant = (...rights: string[]) =>
      ask(redis.url, (client) => client.acl('SETUSER', 'fickle', 'reset', 'on', '>word', '~*', '+@all', ...rights));
    await grant('&*');
    const [fickle, other] = [await open(redis.url.replace('//', '//fickle:word@')), await open(redis.url)];
    const heard = new Set<string>();
    fickle.watch((signal) => heard.add(nameIn(signal)));
    await grant('resetchannels');
    const refused = () => ask(redis.url, async (client) => JSON.stringify(await client.acl('LOG')));
    await until(async () => (await refused()).includes('fickle'));
    await grant('&*');
    await until(() => {
      other.tell(changed('allowed'));
      return heard.has('allowed');
    });
    await Promise.all([fickle.close(), other.close()]);
  });

  it('say so when they cannot be had', async () => {
    await redis.stop();
    const fault = await refusal(redis.url);
    await redis.restart();
    expect(fault.message).to.equal('REDIS_URL: this Redis takes no signals or cannot be reached.');
  });

  const refusal = (uri: string): Promise<Fault> =>
    open(uri).then(
      () => expect.fail('they were had'),
      (fault: unknown) => {
        if (!(fault instanceof Fault)) throw fault;
        return fault;
      },
    );
});

const changed = (name: string): Signal => ({ kind: 'changed', person: name as PersonId });
const nameIn = (signal: Signal): string => (signal.kind === 'changed' ? signal.person : signal.kind);
