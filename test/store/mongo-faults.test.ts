import { expect } from 'chai';
import { withFaults } from '../../src/store/mongo/faults.ts';
import { faultOf } from '../support/fault.ts';

describe('A command that MongoDB’s driver never ends', () => {
  it('is given up with a fault that may pass', async () => {
    const { ask } = withFaults({ ask: () => new Promise<never>(() => {}) }, 10);
    expect(await faultOf(ask())).to.include({ whose: 'world', retry: true });
  });
});
