import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { createWorld } from '../src/world.ts';

describe('the world', () => {
  const world = createWorld();

  it('gives ids of 128 bits that may stand in an address, none of them twice', () => {
    const ids = Array.from({ length: 10_000 }, () => world.id());
    for (const id of ids) expect(id).to.match(/^[\w-]{22}$/);
    expect(new Set(ids)).to.have.property('size', ids.length);
  });

  it('wakes once, and never before the time', async () => {
    for (const delay of [-5, 0, 1, 5, 20]) {
      const at = world.now() + delay;
      const keepsAlive = setInterval(() => {}, 1000);
      await new Promise<void>((resolve) => world.at(at, resolve));
      clearInterval(keepsAlive);
      expect(world.now()).to.be.at.least(at);
    }
  });

  it('does not take a delay that setTimeout cannot hold for none', async () => {
    const woken: string[] = [];
    const cancel = world.at(world.now() + 2 ** 33, () => woken.push('in a hundred days'));
    const keepsAlive = setInterval(() => {}, 1000);
    await new Promise<void>((resolve) => world.at(world.now() + 20, resolve));
    clearInterval(keepsAlive);
    cancel();
    expect(woken).to.deep.equal([]);
  });

  it('does not wake after it was cancelled', async () => {
    const woken: string[] = [];
    const cancel = world.at(world.now() + 5, () => woken.push('cancelled'));
    cancel();
    const keepsAlive = setInterval(() => {}, 1000);
    await new Promise<void>((resolve) => world.at(world.now() + 20, resolve));
    clearInterval(keepsAlive);
    expect(woken).to.deep.equal([]);
  });

  it('wakes after a while that does not depend on what the clock is set to', async () => {
    const { now } = Date;
    const keepsAlive = setInterval(() => {}, 1000);
    const woken = new Promise<void>((resolve) => world.after(20, resolve));
    world.after(5, () => expect.fail('cancelled'))();
    try {
      Date.now = () => now() - 3_600_000;
      await woken;
    } finally {
      Date.now = now;
      clearInterval(keepsAlive);
    }
  });

  it('keeps no process alive', async () => {
    const world = JSON.stringify(new URL('../src/world.ts', import.meta.url));
    for (const timer of ['at(Date.now() + 3_600_000, () => {})', 'after(3_600_000, () => {})']) {
      const program = `import(${world}).then(({ createWorld }) => createWorld().${timer})`;
      await promisify(execFile)(process.execPath, ['--eval', program]);
    }
  });
});
