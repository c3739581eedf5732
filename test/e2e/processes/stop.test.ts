import { expect } from 'chai';
import { HOLD } from '../../../src/runtime/deliver.ts';
import { until } from '../../support/until.ts';
import { type Cluster, clusters, faultsIn, logOf, seconds } from './cluster.ts';
import { beginLoad, expectKept, openPractice, recovery, told } from './practice.ts';

/** How long an end may take, and how long until another does what it did alone (milliseconds). */
const END = 10_000;
const SUCCESSION = 2_000;

describe('A worker that is told to stop under load', () => {
  const make = clusters();
  let cluster: Cluster;

  it('ends what it serves and goes, and another does at once what only one may do', async function () {
    this.timeout(120_000);
    cluster = await make(this);
    const web = cluster.web();
    await web.ready;
    const first = cluster.worker();
    await until(() => holds(first));
    const practice = await openPractice(cluster);
    const second = cluster.worker();
    await second.ready;
    const load = beginLoad(practice);
    await until(() => load.taken.length > 20 && serves(first) && serves(second));

    const began = performance.now();
    const after = () => performance.now() - began;
    const ended = first.end('SIGTERM').then(({ code, signal }) => ({ code, signal, after: after() }));
    const rest = recovery(cluster);
    const succession = until(() => holds(second)).then(after);
    const end = await ended;
    const more = load.taken.length;
    await until(() => load.taken.length > more + 10);
    await expectKept(cluster, practice, await load.stop());
    console.log(
      `      gone after ${seconds(end.after)}; another had its lease after ${seconds(await succession)}; ${told(await rest)}`,
    );
    expect(end).to.include({ code: 0, signal: null });
    expect(end.after).to.be.below(END);
    expect(await succession).to.be.below(SUCCESSION);
    expect((await rest).last, 'what it had claimed is not left to run out').to.be.below(HOLD);
    expect(logOf(first).at(-1)?.event).to.equal('stopped');
    expect(load.refusals).to.deep.equal([]);
    expect(faultsIn(cluster.processes)).to.deep.equal([]);
  });

  const holds = (worker: Parameters<typeof logOf>[0]) =>
    logOf(worker).some(({ event, lease }) => event === 'lease taken' && lease === 'sweep');
  const serves = (worker: Parameters<typeof logOf>[0]) => logOf(worker).some(({ event }) => event === 'turn');
});
