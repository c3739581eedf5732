import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { HOLD } from '../../../src/runtime/deliver.ts';
import { TERM } from '../../../src/runtime/lease.ts';
import type { Server } from '../../support/server.ts';
import { until } from '../../support/until.ts';
import { type Cluster, clusters, faultsIn, logOf, seconds } from './cluster.ts';
import { beginLoad, expectKept, openPractice, recovery, told } from './practice.ts';

/** How often the one that holds the lease is stopped where it is. */
const PAUSES = 2;
/** How long it stands still: longer than its claims hold (milliseconds). */
const STILL = HOLD + 2_000;
/** However busy the machine, somebody has the lease so long after it has run out (milliseconds). */
const BUSY = 5_000;
/** What another worker has claimed it has settled within this; less than a lease lasts (milliseconds). */
const SETTLED = 700;

describe('A worker that stands still while it holds the lease and what it claimed', () => {
  const make = clusters();
  let cluster: Cluster;

  it('is replaced, knows so when it goes on, and doubles nothing', async function () {
    this.timeout(200_000);
    cluster = await make(this);
    cluster.web();
    const workers = [cluster.worker(), cluster.worker()];
    const practice = await openPractice(cluster);
    const load = beginLoad(practice);
    for (let n = 0; n < PAUSES; n++) {
      await until(() => workers.some(hasLease));
      const old = workers.find(hasLease) ?? expect.fail();
      const other = workers.find((one) => one !== old) ?? expect.fail();
      const claims = await pauseWithClaims(old);
      const paused = performance.now();
      const still = wait(STILL);
      await until(() => hasLease(other), TERM + BUSY);
      const replaced = performance.now() - paused;
      const number = numberOf(other);
      await until(async () => (await heldOf(claims)).length === 0, STILL + BUSY);
      const takenOver = performance.now() - paused;
      await still;
      expect(hasLease(old), 'it has not noticed yet').to.equal(true);
      expect(numberOf(old)).to.equal(number - 1);
      const back = recovery(cluster);
      const lines = logOf(old).length;
      old.resume();
      await until(() => !hasLease(old));
      expect(
        logOf(old)
          .slice(lines)
          .filter(({ event, lease }) => lease === 'sweep' || event === 'a sweep failed'),
        'what it did with the lease once it went on',
      )
        .to.containSubset([{ event: 'lease lost', number: number - 1 }])
        .and.have.length(1);
      console.log(
        [
          `      stopped with ${claims.length} effects claimed: another had the lease after ${seconds(replaced)},`,
          `      had carried them out after ${seconds(takenOver)}; when it went on: ${told(await back)}`,
        ].join('\n'),
      );
    }
    await expectKept(cluster, practice, await load.stop());
    console.log(
      `      ${load.taken.length} posts taken, ${repeated(cluster.processes)} sends went out twice, with one id`,
    );
    expect(load.refusals).to.deep.equal([]);
    // The queue says that the one which stood still has lost its jobs.
    expect(faultsIn(cluster.processes).filter(({ event }) => event !== 'a conversation stopped')).to.deep.equal([]);
    for (const { code } of await Promise.all(cluster.processes.map((one) => one.end('SIGTERM'))))
      expect(code).to.equal(0);
  });

  /** Those of the effects that are claimed, or all that are. */
  async function heldOf(some?: readonly string[]): Promise<string[]> {
    const conversations = cluster.database.collection<Outbox>('conversations');
    const all = await conversations.find({ 'effects.held': true }).project<Outbox>({ effects: 1 }).toArray();
    const held = all.flatMap(({ effects }) => effects.filter(({ held }) => held).map(({ id }) => id));
    return some ? held.filter((id) => some.includes(id)) : held;
  }

  /** Stops it at a moment at which it has claimed something; gives the effects' ids. */
  async function pauseWithClaims(worker: Server): Promise<string[]> {
    for (;;) {
      await until(async () => (await heldOf()).length > 0);
      worker.pause();
      const held = await heldOf();
      const left = await until(async () => (await heldOf(held)).length === 0, SETTLED).then(
        () => [],
        () => heldOf(held),
      );
      if (left.length > 0) return left;
      worker.resume();
    }
  }
});

interface Outbox {
  readonly _id: string;
  readonly effects: readonly { readonly id: string; readonly held: boolean }[];
}

const sweeps = (worker: Server) => logOf(worker).filter(({ lease }) => lease === 'sweep');
/** As far as it knows. */
const hasLease = (worker: Server): boolean => sweeps(worker).at(-1)?.event === 'lease taken';
const numberOf = (worker: Server): number => sweeps(worker).at(-1)?.number ?? 0;

/** How many sends more than one process made; the page takes one id once. */
function repeated(processes: readonly Server[]): number {
  const sent = processes.flatMap((one) =>
    logOf(one).filter(({ event, outcome }) => event === 'send' && outcome === 'sent'),
  );
  return sent.length - new Set(sent.map(({ effect }) => effect)).size;
}
