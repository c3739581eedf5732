import { expect } from 'chai';
import { temporaryFolder } from '../../support/temporary.ts';
import { broken, figures } from './rules.ts';
import { type Outcome, simulate } from './simulation.ts';

/** The short version; `npm run simulate` plays six therapists and 200 clients for 90 days. */
const size = { therapists: 3, clients: 20, days: 14 };

describe('A practice over two weeks', function () {
  this.timeout(600_000);
  const file = temporaryFolder();
  let first: Outcome;

  it('keeps its promises, comes in nobody’s night, sends nothing twice and nothing unwanted', async () => {
    first = await simulate({ ...size, seed: 1, file: file('first.db') });
    expect(broken(first)).to.deep.equal([]);
    expect(first.faults).to.deep.equal([]);
    const found = figures(first);
    for (const name of ['prompts answered', 'prompts let go', 'promises kept', 'replies by therapists'])
      expect(found[name], name).to.be.greaterThan(0);
  });

  it('is the same story from the same seed, and another one from another', async () => {
    const again = await simulate({ ...size, clients: 6, days: 7, seed: 2, file: file('again.db') });
    const same = await simulate({ ...size, clients: 6, days: 7, seed: 2, file: file('same.db') });
    const other = await simulate({ ...size, clients: 6, days: 7, seed: 3, file: file('other.db') });
    expect(same.hash).to.equal(again.hash);
    expect(other.hash).not.to.equal(again.hash);
  });
});
