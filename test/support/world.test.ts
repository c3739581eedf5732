import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createVirtualWorld } from './world.ts';

const start = '2026-03-01T09:00:00Z';

describe('the virtual world', () => {
  it('stands still until it is told to go on', async () => {
    const world = createVirtualWorld({ start, seed: 1 });
    const first = world.now();
    await world.advance(60_000);
    expect(world.now() - first).to.equal(60_000);
    await world.advanceTo(first);
    expect(world.now() - first).to.equal(60_000);
  });

  it('wakes in order of time, and of setting within an instant', async () => {
    const world = createVirtualWorld({ start, seed: 1 });
    const woken: string[] = [];
    const first = world.now();
    for (const [name, delay] of [['c', 30] as const, ['a', 10] as const, ['d', 30] as const, ['b', 20] as const])
      world.at(first + delay, () => woken.push(`${name} ${world.now() - first}`));
    await world.advance(29);
    expect(woken).to.deep.equal(['a 10', 'b 20']);
    await world.advance(1);
    expect(woken).to.deep.equal(['a 10', 'b 20', 'c 30', 'd 30']);
  });

  it('waits for what a timer has begun, and for the timers which that sets', async () => {
    const world = createVirtualWorld({ start, seed: 1 });
    const folder = await mkdtemp(join(tmpdir(), 'meanwhile-'));
    const first = world.now();
    const woken: number[] = [];
    const work = async () => {
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
      await writeFile(join(folder, 'file'), 'x'.repeat(1_000_000));
      woken.push(world.now() - first);
      if (woken.length < 4) world.at(world.now() + 10, () => void work());
    };
    world.at(first + 10, () => void work());
    await world.advance(35);
    await rm(folder, { recursive: true });
    expect(woken).to.deep.equal([10, 20, 30]);
    expect(world.timers()).to.deep.equal([first + 40]);
  });

  it('can be moved from several places at once, as can several worlds', async () => {
    const worlds = [createVirtualWorld({ start, seed: 1 }), createVirtualWorld({ start, seed: 2 })];
    const woken: number[] = [];
    for (const world of worlds) for (const delay of [10, 20]) world.at(world.now() + delay, () => woken.push(delay));
    await Promise.all([...worlds, ...worlds].map((world) => world.advance(20)));
    expect(woken).to.have.members([10, 10, 20, 20]);
  });

  it('wakes what is due already without going on', async () => {
    const world = createVirtualWorld({ start, seed: 1 });
    let woken = 0;
    world.at(world.now() - 5, () => woken++);
    await world.settle();
    expect(woken).to.equal(1);
  });

  it('forgets a cancelled timer', async () => {
    const world = createVirtualWorld({ start, seed: 1 });
    const cancel = world.at(world.now() + 10, () => expect.fail('woken'));
    cancel();
    await world.advance(20);
  });

  it('gives the same ids for the same seed, and no id twice', () => {
    const ids = (seed: number) => {
      const world = createVirtualWorld({ start, seed });
      return Array.from({ length: 1000 }, () => world.id());
    };
    expect(ids(1)).to.deep.equal(ids(1));
    expect(new Set([...ids(1), ...ids(2)])).to.have.property('size', 2000);
  });
});
