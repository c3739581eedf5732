import { expect } from 'chai';
import fc from 'fast-check';
import type { Instant, PersonId } from '../../src/model.ts';
import type { Lane } from '../../src/ports.ts';
import { createLocalQueue } from '../../src/queue/local/index.ts';
import { createWorld } from '../../src/world.ts';
import { queueContract } from '../contract/queue.ts';
import { createVirtualWorld } from '../support/world.ts';

const start = '2026-03-01T09:00:00Z';
const person = (name: string) => name as PersonId;
const ignore = () => {};

queueContract('the local queue', async ({ workers }) => {
  const world = createVirtualWorld({ start, seed: 1 });
  return {
    queue: createLocalQueue({ world, workers, onFault: ignore }),
    now: world.now,
    async until(event) {
      let come = false;
      void event.then(() => {
        come = true;
      });
      for (await world.settle(); !come; await world.advance(10));
      return event;
    },
  };
});

queueContract('the local queue by the clock on the wall', async ({ workers }) => {
  const world = createWorld();
  return {
    queue: createLocalQueue({ world, workers, onFault: ignore }),
    now: world.now,
    async until(event) {
      const keepsAlive = setInterval(ignore, 1000);
      return event.finally(() => clearInterval(keepsAlive));
    },
  };
});

describe('the local queue', () => {
  it('rings again after 1, 2, 4 ... seconds, at most a minute apart, from the start after a success', async () => {
    const world = createVirtualWorld({ start, seed: 1 });
    const faults: string[] = [];
    const queue = createLocalQueue({ world, onFault: (error, person) => faults.push(`${person}: ${error}`) });
    const begun = world.now();
    const tries: number[] = [];
    await queue.serve(async () => {
      tries.push((world.now() - begun) / 1000);
      if (tries.length !== 9) throw new Error('no store');
    });
    await queue.ring(person('ada'));
    await world.advance(600_000);
    expect(tries).to.deep.equal([0, 1, 3, 7, 15, 31, 63, 123, 183]);
    await queue.ring(person('ada'));
    await world.advance(1000);
    expect(tries.slice(9)).to.deep.equal([600, 601]);
    expect(faults).to.have.length(10);
    expect(faults[0]).to.equal('ada: Error: no store');
    await queue.close();
  });

  it('lets a live ring, but no planned one, hurry what has failed', async () => {
    const world = createVirtualWorld({ start, seed: 1 });
    const queue = createLocalQueue({ world, onFault: ignore });
    let tries = 0;
    await queue.serve(async () => {
      tries++;
      throw new Error('no store');
    });
    await queue.ring(person('ada'));
    await world.advance(500);
    await queue.ring(person('ada'), { lane: 'planned' });
    await world.settle();
    expect(tries).to.equal(1);
    await queue.ring(person('ada'), { lane: 'live' });
    await world.settle();
    expect(tries).to.equal(2);
    await queue.close();
  });

  it('leaves no timer behind at its end', async () => {
    const world = createVirtualWorld({ start, seed: 1 });
    const queue = createLocalQueue({ world, onFault: ignore });
    await queue.serve(async () => {});
    await queue.ring(person('ada'), { at: world.now() + 1000 });
    await queue.ring(person('ada'), { at: world.now() + 500 });
    await Promise.all([queue.close(), queue.close()]);
    await queue.ring(person('ben'), { at: world.now() + 1000 });
    expect(world.timers()).to.deep.equal([]);
  });

  it('misses no ring, serves nobody twice at once and holds to its limit, whatever comes in whatever order', async () => {
    const names = ['ada', 'ben', 'eve', 'tom', 'zoe'];
    const ring = fc.record({
      name: fc.constantFrom(...names),
      lane: fc.constantFrom<Lane>('live', 'planned'),
      pause: fc.nat(30),
      delay: fc.option(fc.nat(200), { nil: undefined }),
      takes: fc.nat(50),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(ring, { maxLength: 60 }), fc.integer({ min: 1, max: 3 }), async (rings, workers) => {
        const world = createVirtualWorld({ start, seed: 1 });
        const queue = createLocalQueue({ world, workers, onFault: ignore });
        const running = new Set<PersonId>();
        const begun: { name: PersonId; at: Instant }[] = [];
        const takes = new Map<PersonId, number>();
        await queue.serve(async (name) => {
          expect(running, 'served twice at once').not.to.include(name);
          begun.push({ name, at: world.now() });
          running.add(name);
          expect(running.size).to.be.at.most(workers);
          const done = Promise.withResolvers<void>();
          world.at(world.now() + (takes.get(name) ?? 0), done.resolve);
          await done.promise;
          running.delete(name);
        });
        const owed: { name: PersonId; from: Instant }[] = [];
        for (const { name, lane, pause, delay, takes: duration } of rings) {
          takes.set(person(name), duration);
          const at = delay === undefined ? undefined : world.now() + delay;
          // Of rings for later only the soonest is promised.
          if (at === undefined) owed.push({ name: person(name), from: world.now() });
          await queue.ring(person(name), at === undefined ? { lane } : { at, lane });
          await world.advance(pause);
        }
        await world.advance(10_000);
        for (const { name, from } of owed)
          expect(
            begun.some((service) => service.name === name && service.at >= from),
            `${name} rang in vain`,
          ).to.equal(true);
        expect(running.size).to.equal(0);
        expect(world.timers()).to.deep.equal([]);
        await queue.close();
      }),
      { numRuns: 60 },
    );
  }).timeout(30_000);
});
