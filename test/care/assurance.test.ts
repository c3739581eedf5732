import { expect } from 'chai';
import { openPlayedPractice, type PlayedClient, type PlayedPractice } from '../support/practice.ts';

describe('Where a message went', () => {
  let practice: PlayedPractice;
  let robin: PlayedClient;
  /** What is said to a message. */
  const saidTo = async (text: string) => {
    await robin.hears();
    await robin.writes(text);
    return robin.hears();
  };

  beforeEach(async () => {
    practice = await openPlayedPractice();
    robin = await practice.client('Robin');
    await robin.joins();
  });
  afterEach(() => practice.close());

  it('is said once, and not again so soon', async () => {
    await robin.taps(true);
    expect(await saidTo('One')).to.have.length(1);
    expect(await saidTo('Two')).to.deep.equal([]);
  });

  for (const [what, lines, word] of [
    ['a pause', ['pause', 'Until I say so'], 'paused'],
    ['leaving', ['stop', 'yes'], 'You have left'],
    ['coming back from a pause', ['pause', 'Until I say so', 'Still here', 'resume'], 'It is with'],
  ] as const)
    it(`is said anew after ${what}, because it is no longer the same`, async () => {
      await robin.taps(true);
      await saidTo('One');
      for (const line of lines) await robin.writes(line);
      const said = await saidTo('Two');
      expect(said).to.have.length(1);
      expect(said[0]).to.include(word);
      expect(await saidTo('Three')).to.deep.equal([]);
    });

  it('is said anew after declining', async () => {
    await robin.writes('What is this?');
    await robin.taps(false);
    expect((await saidTo('Are you there?')).join()).to.include('You chose not to begin');
  });
});
