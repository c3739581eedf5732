import { expect } from 'chai';
import type { PersonId } from '../../src/model.ts';
import type { Signal } from '../../src/ports.ts';
import { createRedisSignals } from '../../src/signals/redis.ts';
import { signalsContract } from '../contract/signals.ts';
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
    await redis.restart();
    await until(() => {
      here.tell({ kind: 'changed', person: 'back' as PersonId });
      return heard.there.length > 0;
    });
    await Promise.all([here.close(), there.close()]);
  });

  it('say so when they cannot be had', async () => {
    await redis.stop();
    const fault = await open(redis.url).then(() => undefined, String);
    await redis.restart();
    expect(fault).to.equal('Fault: REDIS_URL: this Redis lets nobody subscribe or cannot be reached.');
  });
});
