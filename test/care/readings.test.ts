import { expect } from 'chai';
import type { Person, PersonId } from '../../src/model.ts';
import { chatFeatures, createPlayedChannel, openPlayedPractice, type PlayedPractice } from '../support/practice.ts';

const MINUTE = 60_000;

describe('What staff read of a client', () => {
  let practice: PlayedPractice;
  const chat = createPlayedChannel('slack', chatFeatures);
  beforeEach(async () => {
    practice = await openPlayedPractice({ chats: [chat] });
  });
  afterEach(() => practice.close());

  const met = async () => {
    const robin = await practice.client('Robin');
    await robin.settlesIn();
    await robin.writes('How the week went');
    return robin;
  };
  const readings = async (robin: { person: { id: PersonId } }) =>
    (await practice.ports.store.readings(robin.person.id, { limit: 99 })).map(({ reader, how }) => ({ reader, how }));

  it('given a page that was not opened, when the client asks, then nobody has read', async () => {
    const robin = await met();
    await robin.timeline();
    expect(await readings(robin)).to.deep.equal([]);
  });

  it('given that the therapist looks twice within a visit, then it stands there once, with all that was read', async () => {
    const robin = await met();
    await practice.therapist.reads(robin);
    await practice.world.advance(10 * MINUTE);
    await robin.writes('And the weekend');
    const seen = (await practice.therapist.reads(robin)).map(({ seq }) => seq);
    const [reading, ...more] = await practice.desk.readings(robin.person);
    expect(more).to.deep.equal([]);
    expect(reading).to.include({ reader: practice.therapist.person.id, how: 'page', from: seen[0], to: seen.at(-1) });
  });

  it('given another visit an hour later, then it stands there too, the latest first', async () => {
    const robin = await met();
    await practice.therapist.reads(robin);
    await practice.world.advance(60 * MINUTE);
    await practice.therapist.reads(robin);
    const [late, early, ...more] = await practice.desk.readings(robin.person);
    expect(more).to.deep.equal([]);
    expect((late?.at ?? 0) - (early?.at ?? 0)).to.equal(60 * MINUTE);
  });

  it('given that the words are shown in the therapist’s chat, then that is a reading', async () => {
    const { id } = practice.therapist.person;
    await practice.ports.store.link({ channel: 'slack', workspace: 'T', user: 'U', place: 'D' }, id);
    const robin = await met();
    expect(await readings(robin)).to.deep.equal([{ reader: id, how: 'chat' }]);
  });

  it('given somebody else’s client, then nothing is given and nothing is noted', async () => {
    const robin = await met();
    const other = { ...practice.therapist.person, id: 'other' as PersonId };
    expect(await practice.desk.history(other, robin.person.id, { limit: 9 })).to.equal('forbidden');
    expect(await readings(robin)).to.deep.equal([]);
  });

  describe('given a link by which one signs in as them', () => {
    const made = async (robin: { person: Person }) => {
      const found = await practice.desk.readings(robin.person);
      return found.map(({ reader, how, at }) => ({ reader, how, at }));
    };

    it('that the therapist makes, then it stands there, each time, in the chat and in a copy of everything', async () => {
      const { person } = practice.therapist;
      const robin = await met();
      for (let time = 0; time < 2; time++) {
        await practice.world.advance(10 * MINUTE);
        await practice.desk.link(person, robin.person.id);
      }
      const last = { reader: person.id, how: 'link', at: practice.world.now() };
      expect(await made(robin)).to.deep.equal([last, { ...last, at: last.at - 10 * MINUTE }]);
      await robin.writes('who read');
      expect((await robin.hears()).at(-1)).to.include('Dr. Test, by making a link to sign in as you: Monday');
      for (const format of ['json', 'csv', 'md'] as const) {
        const file = (await Array.fromAsync(practice.desk.takeOut(robin.person, format))).join('');
        expect(file).to.match(/"how":"link"|"reading","Dr. Test","","","link"|Dr\. Test, by making a link/);
      }
    });

    it('that is an invitation, since they have not come, then there is nothing to note', async () => {
      const robin = await practice.client('Robin');
      expect(await practice.desk.link(practice.therapist.person, robin.person.id)).to.include({ kind: 'invitation' });
      expect(await made(robin)).to.deep.equal([]);
    });
  });

  it('given that it cannot be noted, then nothing is given', async () => {
    const robin = await met();
    const { store } = practice.ports;
    const noted = store.noteReading;
    Object.assign(store, { noteReading: () => Promise.reject(new Error('the disk is full')) });
    const outcome = await practice.therapist.reads(robin).catch((fault: Error) => fault.message);
    Object.assign(store, { noteReading: noted });
    expect(outcome).to.equal('the disk is full');
  });
});
