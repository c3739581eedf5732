import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { until } from '../../support/until.ts';
import { type Cluster, clusters, faultsIn, seconds } from './cluster.ts';
import { beginLoad, expectKept, type Load, openPractice, type Practice, recovery, told } from './practice.ts';

/** How long the database is away (milliseconds). */
const AWAY = 20_000;
/** Between two ends of connections (milliseconds). */
const APART = 20;
/** Nobody waits longer than this for being told so (milliseconds). */
const PATIENCE = 15_000;

describe('People who write while the database', () => {
  const make = clusters();
  let cluster: Cluster;
  let practice: Practice;
  let load: Load;

  /**
   * All connections end at once, as when a server dies. The driver (7.9) never finds a server again that tells no topologyVersion,
   * as every MongoDB does, when its connection for watching it ends in the same turn of the event loop as another: a command on a
   * socket that is destroyed and not yet closed waits for ever. With such a server they end one after another.
   */
  async function refuse(): Promise<void> {
    const { topologyVersion } = await cluster.database.admin().command({ hello: 1 });
    await cluster.line.cut(topologyVersion ? undefined : APART);
  }

  before(async function () {
    this.timeout(60_000);
    cluster = await make(this);
    cluster.web();
    cluster.worker();
    cluster.worker();
    practice = await openPractice(cluster);
    load = beginLoad(practice);
  });

  for (const [what, goes] of [
    ['refuses connections', refuse],
    ['takes connections and answers nothing', async () => cluster.line.stall()],
  ] as const)
    it(`${what} are told so, and all goes on by itself when it is back`, async function () {
      this.timeout(120_000);
      const enough = load.taken.length + 20;
      await until(() => load.taken.length > enough);
      await goes();
      const went = performance.now();
      await wait(AWAY);
      const came = performance.now();
      cluster.line.mend();
      const back = recovery(cluster);
      await until(() => load.taken.some(({ asked }) => asked > came));
      const taken = load.taken.find(({ answered }) => answered > came)?.answered ?? 0;
      const away = load.refusals.filter(({ asked }) => asked > went && asked < came);
      const longest = Math.max(...load.refusals.map(({ took }) => took));
      console.log(
        [
          `      ${away.length} posts refused in ${seconds(AWAY)}, the longest after ${seconds(longest)}`,
          `      when it was back: first post taken after ${seconds(taken - came)}; ${told(await back)}`,
        ].join('\n'),
      );
      expect(
        load.taken.filter(({ asked, answered }) => asked > went && answered < came),
        'posts taken while it was away',
      ).to.deep.equal([]);
      expect(away.length, 'everybody was refused').to.be.at.least(practice.clients.length + 1);
      expect(load.refusals.filter(({ status, text }) => status !== 500 || !isProblem(text))).to.deep.equal([]);
      expect(longest).to.be.below(PATIENCE);
    });

  it('comes and goes lose nothing, and nothing is doubled or out of order', async function () {
    this.timeout(120_000);
    const enough = load.taken.length + 20;
    await until(() => load.taken.length > enough);
    await expectKept(cluster, practice, await load.stop());
    const events = new Set(faultsIn(cluster.processes).map(({ event, why = '' }) => `${event}: ${why}`));
    console.log(
      [
        `      ${load.taken.length} posts taken, ${load.duplicates()} of them known already; logged meanwhile:`,
        ...[...events].map((event) => `        ${event}`),
      ].join('\n'),
    );
    for (const { code } of await Promise.all(cluster.processes.map((one) => one.end('SIGTERM'))))
      expect(code).to.equal(0);
  });
});

/** Words for whoever wrote, as a page's script reads them. */
function isProblem(text: string): boolean {
  const answer: unknown = JSON.parse(text);
  return typeof answer === 'object' && answer !== null && 'problem' in answer && typeof answer.problem === 'string';
}
