import { expect } from 'chai';
import { openPlayedPractice, type PlayedClient, type PlayedPractice } from '../support/practice.ts';

describe('A client in an exercise', () => {
  let practice: PlayedPractice;
  let robin: PlayedClient;
  const forStaff = async () => (await practice.therapist.reads(robin)).filter(({ kind }) => kind === 'exercise');
  const own = async () => (await robin.timeline()).filter(({ kind }) => kind === 'exercise');
  const says = async (...lines: readonly string[]) => {
    for (const line of lines) await robin.writes(line);
  };

  beforeEach(async () => {
    practice = await openPlayedPractice();
    robin = await practice.client('Robin');
    await robin.settlesIn();
  });
  afterEach(() => practice.close());

  it('picks it from the list, reads their own words back, and keeps them: the therapist sees nothing of it', async () => {
    await robin.writes('exercises');
    await robin.taps('gratitude');
    await says('Warm soup', 'A joke', 'nothing more', 'My neighbour made it');
    expect((await robin.hears()).join('\n'))
      .to.include('Warm soup')
      .and.include('My neighbour made it');
    await robin.taps(false);
    expect(await forStaff()).to.deep.equal([]);
    expect((await own())[0]).to.include({ audience: 'client', status: 'done' });
  });

  it('begins it with its word and shares it: the therapist reads the answers', async () => {
    await robin.writes('worries');
    await says('Rent', 'The rent', 'Write to the landlord', '17:30', 'yes');
    const [shared] = await forStaff();
    expect(shared).to.include({ audience: 'both' });
    expect(shared?.body.answers?.map(({ text }) => text)).to.include.members(['Rent', 'Write to the landlord']);
    expect(shared?.body.answers?.map(({ name }) => name)).not.to.include('share');
  });

  it('leaves it before choosing: what was written stays with them', async () => {
    await robin.writes('unsent letter');
    await says('My grandmother', 'Thank you for the summers', 'not now');
    expect(await forStaff()).to.deep.equal([]);
    expect((await own())[0]).to.include({ audience: 'client', status: 'partial' });
  });
});
