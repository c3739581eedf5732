import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import fc from 'fast-check';
import { goneOf, type Server } from '../../support/server.ts';
import { type Cluster, clusters, faultsIn, seconds } from './cluster.ts';
import {
  beginLoad,
  expectKept,
  openPractice,
  type Recovery,
  type Refusal,
  recovery,
  spread,
  told,
} from './practice.ts';

/** KILLS says otherwise, for a longer hunt. */
const KILLS = Number(process.env.KILLS ?? 100);

/** Which of the two workers dies and how long after the other was ready; whether the web process dies too. */
interface Kill {
  readonly worker: number;
  /** Milliseconds. */
  readonly after: number;
  readonly web: boolean;
  /** The one that takes its place dies as well, so long after it was started (milliseconds). */
  readonly newcomer: number | undefined;
}

const kill: fc.Arbitrary<Kill> = fc.record({
  worker: fc.nat(1),
  after: fc.nat(40),
  web: fc.nat(9).map((n) => n === 0),
  newcomer: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat(900) }),
});

describe('Two workers of which one is killed a hundred times while people write', () => {
  const make = clusters();

  it('lose nothing, double nothing, keep the order, and carry out all that was planned', async function () {
    this.timeout(600_000);
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
    // At the beginning, so that it is known of one that does not end, too.
    console.log(`      seed ${seed} (SEED=${seed} plays the same kills)`);
    const kills = fc.sample(kill, { seed, numRuns: KILLS });
    const cluster = await make(this);
    let web = cluster.web();
    const workers: Server[] = [cluster.worker(), cluster.worker()];
    const practice = await openPractice(cluster);
    const load = beginLoad(practice);

    const recoveries: Promise<Recovery>[] = [];
    const intended: Server[] = [];
    let newcomers = 0;
    const end = async (one: Server) => {
      intended.push(one);
      await one.end('SIGKILL');
    };
    const began = performance.now();
    for (let n = 0; n < kills.length && intended.length < KILLS; n++) {
      const { worker, after, web: webToo, newcomer } = kills[n] ?? expect.fail();
      await Promise.all([...workers, web].map(({ ready }) => ready));
      await wait(after);
      await end(workers[worker] ?? expect.fail());
      recoveries.push(recovery(cluster));
      if (webToo) await end(web);
      if (webToo) web = cluster.web();
      let next = cluster.worker();
      if (newcomer !== undefined) {
        newcomers += 1;
        await wait(newcomer);
        await end(next);
        next = cluster.worker();
      }
      workers[worker] = next;
    }
    const killing = performance.now() - began;
    await Promise.all([...workers, web].map(({ ready }) => ready));
    const last = recovery(cluster);
    const said = await Promise.race([load.stop(), goneOf(web)]);
    await expectKept(cluster, practice, said);
    console.log(
      [
        `      ${intended.length} kills in ${seconds(killing)}`,
        `      ${newcomers} of them of a worker that had just been started, ${cluster.processes.length} processes in all`,
        `      ${load.taken.length} posts taken, ${load.duplicates()} of them known already, ${load.refusals.length} tries met nobody`,
        `      after a kill, while the next ones came: ${spread(await Promise.all(recoveries))}`,
        `      after the last kill: ${told(await last)}`,
      ].join('\n'),
    );
    expect(load.refusals.filter(isRefused)).to.deep.equal([]);
    expect(faultsIn(cluster.processes), 'faults in the log').to.deep.equal([]);
    const others = cluster.processes.filter((one) => !intended.includes(one));
    expect(others).to.have.members([web, ...workers]);
    await endAll(others);
  });
});

/** A process that starts says so. */
const isRefused = ({ status, text }: Refusal): boolean =>
  status !== 'nobody there' && !(status === 503 && text === 'Starting ...\n');

async function endAll(processes: Cluster['processes']): Promise<void> {
  for (const { code } of await Promise.all(processes.map((one) => one.end('SIGTERM')))) expect(code).to.equal(0);
}
