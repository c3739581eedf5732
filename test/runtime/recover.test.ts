import { expect } from 'chai';
import { keepRecovering } from '../../src/runtime/recover.ts';
import { openPlayedPractice } from '../support/practice.ts';

describe('The sweep', () => {
  it('goes on every second, whatever the clock is set to', async () => {
    const { ports, world, close } = await openPlayedPractice({ rounds: 1000, runs: false });
    let sweeps = 0;
    const stop = keepRecovering({
      ...ports,
      world: { ...world, at: () => expect.fail('it waits for a time of day') },
      meter: { ...ports.meter, swept: () => void sweeps++ },
    });
    await world.advance(10_500);
    expect(sweeps).to.equal(11);
    await stop();
    await world.advance(5_000);
    expect(sweeps, 'and no longer').to.equal(11);
    await close();
  });
});
