import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { until } from '../../support/until.ts';
import { type Cluster, clusters, faultsIn, seconds } from './cluster.ts';
import {
  beginLoad,
  expectKept,
  type Load,
  openPractice,
  type Practice,
  type Recovery,
  recovery,
  spread,
  told,
} from './practice.ts';

/** How long Redis is away (milliseconds). */
const AWAY = 3_000;
const FLUSHES = 50;
/** Posts between one fault and the next. */
const BETWEEN = 15;
const BETWEEN_FLUSHES = 3;

describe('People who write while Redis', () => {
  const make = clusters();
  let cluster: Cluster;
  let practice: Practice;
  let load: Load;

  before(async function () {
    this.timeout(60_000);
    cluster = await make(this);
    cluster.web();
    cluster.worker();
    cluster.worker();
    practice = await openPractice(cluster);
    load = beginLoad(practice);
  });

  const more = async (posts: number) => {
    const enough = load.taken.length + posts;
    await until(() => load.taken.length >= enough);
  };

  for (const [what, goes] of [
    ['is stopped for a while', () => cluster.redis.stop()],
    ['is killed for a while', () => cluster.redis.kill()],
  ] as const)
    it(`${what} are acknowledged all the time, and all is worked off when it is back`, async function () {
      this.timeout(120_000);
      await more(BETWEEN);
      await goes();
      const before = load.taken.length;
      await wait(AWAY);
      const taken = load.taken.length - before;
      await cluster.redis.restart();
      const back = await recovery(cluster);
      console.log(`      ${taken} posts taken in ${seconds(AWAY)} without it; when it was back: ${told(back)}`);
      expect(taken, 'posts taken while it was away').to.be.above(practice.clients.length);
      expect(load.refusals).to.deep.equal([]);
    });

  it('is emptied again and again are acknowledged all the time', async function () {
    this.timeout(120_000);
    const recoveries: Promise<Recovery>[] = [];
    for (let flush = 1; flush <= FLUSHES; flush++) {
      await more(BETWEEN_FLUSHES);
      await cluster.redis.flush();
      recoveries.push(recovery(cluster));
    }
    console.log(`      ${FLUSHES} times: ${spread(await Promise.all(recoveries))}`);
    expect(load.refusals).to.deep.equal([]);
  });

  it('comes and goes lose nothing, and nothing is doubled or out of order', async function () {
    this.timeout(120_000);
    await more(BETWEEN);
    await expectKept(cluster, practice, await load.stop());
    expect(load.refusals).to.deep.equal([]);
    const events = new Set(faultsIn(cluster.processes).map(({ event, why = '' }) => `${event}: ${why}`));
    console.log(`      ${load.taken.length} posts taken; logged meanwhile: ${[...events].join(' | ')}`);
    for (const { code } of await Promise.all(cluster.processes.map((one) => one.end('SIGTERM'))))
      expect(code).to.equal(0);
  });
});
