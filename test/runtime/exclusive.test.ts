import { expect } from 'chai';
import fc from 'fast-check';
import type { Address, Inbound } from '../../src/model.ts';
import type { Channel, Receive } from '../../src/ports.ts';
import { createLocalQueue } from '../../src/queue/local/index.ts';
import { TERM } from '../../src/runtime/lease.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { faultOf } from '../support/fault.ts';
import { chatFeatures, openPlayedPractice, type PlayedClient, type PlayedPractice } from '../support/practice.ts';
import { createPausableWorld, type PausableWorld } from '../support/world.ts';

const STEP = 250;

/** A worker of two, whose world can stand still. */
interface Worker {
  readonly name: string;
  readonly world: PausableWorld;
  readonly runtime: Runtime;
  /** What its channel hands inbounds to, while it listens. */
  receive(): Receive | undefined;
}

describe('A channel that one process at a time may listen to', () => {
  let practice: PlayedPractice;
  let client: PlayedClient;
  let workers: Worker[];
  let inbounds = 0;

  async function open(): Promise<void> {
    practice = await openPlayedPractice({ rounds: 1000, runs: false });
    client = await practice.client();
    await practice.ports.store.link(addressOf(client), client.person.id);
    workers = [createWorker(practice, 'one'), createWorker(practice, 'other')];
    for (const { runtime } of workers) await runtime.start();
    await practice.world.advance(STEP);
  }
  async function close(): Promise<void> {
    for (const { runtime } of workers) await runtime.stop();
    await practice.close();
  }
  beforeEach(open);
  afterEach(close);

  const listening = () => workers.filter((worker) => worker.receive());
  const listener = () => listening()[0] ?? expect.fail('nobody listens');
  const inbound = (): Inbound => {
    inbounds += 1;
    const id = `slack-${inbounds}`;
    return { id, from: addressOf(client), at: practice.world.now(), event: { kind: 'text', text: id, message: id } };
  };
  const textsKept = async () =>
    (await client.timeline()).filter(({ author }) => author === client.person.id).map(({ body }) => body.text);

  it('is left by one before the other begins, when that one is told to stop', async () => {
    const first = listener();
    const other = workers.find((worker) => worker !== first) ?? expect.fail();
    expect(listening()).to.deep.equal([first]);
    const stopped = first.runtime.stop();
    await practice.world.advance(2 * STEP);
    await stopped;
    expect(first.receive()).to.equal(undefined);
    await practice.world.advance(1000);
    expect(listening()).to.deep.equal([other]);
  });

  it('is taken from one that stands still, whose inbounds are refused once it goes on', async () => {
    const first = listener();
    first.world.hold();
    await practice.world.advance(TERM + 2000);
    const other = workers.find((worker) => worker !== first) ?? expect.fail();
    expect(other.receive(), 'the other listens').to.be.a('function');
    const lost = inbound();
    const old = first.receive() ?? expect.fail('it has not noticed yet');
    first.world.release();
    expect(await faultOf(old(lost))).to.include({ whose: 'world', retry: true });
    expect((await practice.ports.store.load(client.person.id)).mail, 'nothing was kept').to.deep.equal([]);
    await practice.world.settle();
    expect(listening(), 'it has noticed').to.deep.equal([other]);
    // The platform brings it again, to the one that listens now.
    expect(await other.receive()?.(lost)).to.equal('accepted');
    await practice.world.advance(STEP);
    expect(await textsKept()).to.deep.equal([lost.id]);
  });

  it('is never listened to by two that run, and what only one takes is kept once, however they stand still', async function () {
    this.timeout(120_000);
    const steps = fc.array(fc.tuple(fc.nat(1), fc.boolean(), fc.integer({ min: 1, max: 30 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, async (moves) => {
        await close();
        await open();
        const taken: string[] = [];
        for (const [which, holds, length] of moves) {
          const worker = workers[which] ?? expect.fail();
          if (holds) worker.world.hold();
          else worker.world.release();
          for (let step = 0; step < length; step++) {
            taken.push(...(await offerToAll()));
            await practice.world.advance(STEP);
          }
        }
        for (const worker of workers) worker.world.release();
        await practice.world.advance(2 * TERM);
        expect(listening()).to.have.length(1);
        expect(await textsKept()).to.deep.equal(taken);
      }),
      { numRuns: 15 },
    );
  });

  /** Each that runs and listens is brought an inbound of its own. Gives what was taken: by one of them at most. */
  async function offerToAll(): Promise<string[]> {
    const taken: string[] = [];
    for (const worker of workers) {
      const receive = worker.world.held() ? undefined : worker.receive();
      const mine = inbound();
      const outcome = await receive?.(mine).catch(() => 'refused');
      if (outcome === 'accepted') taken.push(mine.id);
    }
    expect(taken.length).to.be.at.most(1);
    return taken;
  }
});

const addressOf = ({ person }: PlayedClient): Address => ({
  channel: 'slack',
  workspace: 'practice',
  user: person.id,
  place: 'direct',
});

function createWorker({ ports, world }: PlayedPractice, name: string): Worker {
  let receive: Receive | undefined;
  const own = createPausableWorld(world);
  const channel: Channel = {
    name: 'slack',
    features: { ...chatFeatures, exclusive: true },
    async start(take) {
      receive = take;
    },
    send: async () => ({ outcome: 'sent' }),
    fate: async () => 'unknown',
    check: async () => [],
    async stop() {
      receive = undefined;
    },
  };
  const queue = createLocalQueue({ world: own, onFault: (fault) => expect.fail(String(fault)) });
  const channels = new Map([...ports.channels, [channel.name, channel] as const]);
  return {
    name,
    world: own,
    runtime: createRuntime({ ...ports, world: own, queue, channels, alone: false }, ['worker']),
    receive: () => receive,
  };
}
