import { expect } from 'chai';
import type { TimelineRecord } from '../../src/model.ts';
import { createMongoStore, migrate } from '../../src/store/mongo/index.ts';
import { asWork } from '../support/as-work.ts';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';
import {
  chatFeatures,
  createPlayedChannel,
  openPlayedPractice,
  type PlayedChannel,
  type PlayedClient,
  type PlayedPractice,
} from '../support/practice.ts';

const WORDS = 'The lake was quiet';

/** The journal flow as shipped, the real store, a virtual clock; the therapist reads on the page and in a chat. */
for (const [where, inMongo] of [
  ['in a file', false],
  ['in MongoDB', true],
] as const)
  describe(`A client’s own words, kept ${where}`, () => {
    let mongo: MongoForTests | undefined;
    let uri = '';
    before(async function () {
      if (inMongo) mongo = await mongoOrSkip(this);
      uri = mongo?.fresh() ?? '';
      if (mongo) await migrate(uri);
    });
    after(() => mongo?.end());

    let practice: PlayedPractice;
    let robin: PlayedClient;
    let chat: PlayedChannel;

    beforeEach(async () => {
      chat = createPlayedChannel('slack', chatFeatures);
      practice = await openPlayedPractice({ chats: [chat], ...(mongo && { openStore }) });
      const { id } = practice.therapist.person;
      await practice.ports.store.link({ channel: 'slack', workspace: 'T', user: 'U', place: 'D' }, id);
      robin = await practice.client('Robin');
      await robin.settlesIn();
    });
    afterEach(() => practice.close());

    const openStore = async (now: () => number) => {
      await mongo?.empty(uri);
      return asWork(await createMongoStore({ uri, now }));
    };
    const forStaff = () => practice.therapist.reads(robin);
    const inWords = (records: readonly TimelineRecord[]) => JSON.stringify(records.map(({ body }) => body));
    const staffSees = async (text: string) => inWords(await forStaff()).includes(text);
    const isKept = async (text: string) => inWords(await robin.timeline()).includes(text);
    /** What the therapist's chat shows now, after every change there. */
    const inChat = () => {
      const shown = new Map<string, string>();
      for (const { id, act } of chat.sent) {
        if (act.kind === 'say') shown.set(`shown:${id}`, act.message.text);
        if (act.kind === 'revise') shown.set(act.shown, act.message.text);
        if (act.kind === 'withdraw') shown.delete(act.shown);
      }
      return [...shown.values()].join('\n');
    };
    const last = async () => (await robin.hears()).at(-1) ?? '';

    const writesAnEntry = async (share: boolean) => {
      await robin.writes('journal');
      const message = await robin.writes(WORDS);
      await robin.taps(share);
      await robin.hears();
      return message;
    };
    const checksIn = async (line = 'Slept badly') => {
      await robin.writes('check in');
      await robin.taps(4);
      await robin.taps(3);
      const message = await robin.writes(line);
      await robin.hears();
      return message;
    };
    const checkIn = async () => (await robin.timeline()).findLast(({ kind }) => kind === 'check-in');
    const answers = async () => (await checkIn())?.body.answers?.map(({ name, text }) => `${name}: ${text}`);

    describe('in the journal', () => {
      it('a form that did not come from their page shares and takes back nothing: a chat could name a note of staff', async () => {
        const from = { channel: 'slack', workspace: 'T', user: 'U-robin', place: 'D-robin' } as const;
        await practice.ports.store.link(from, robin.person.id);
        await practice.therapist.does('note', { client: robin.person.id, text: 'Between staff' });
        const note = (await forStaff()).find(({ body }) => body.text === 'Between staff');
        const values = { key: note?.key ?? '', kind: 'note', record: String(note?.seq), shared: 'no' };
        for (const form of ['share-entry', 'take-back-entry']) {
          const event = { kind: 'form', form, values } as const;
          await practice.runtime.receive({ id: form, from, at: practice.world.now(), event });
          await practice.world.settle();
        }
        expect(await isKept('Between staff')).to.equal(false);
        expect(await staffSees('Between staff')).to.equal(true);
      });

      it('given an entry that was kept, when they write “share my last entry”, then the therapist can read it', async () => {
        await writesAnEntry(false);
        expect(await staffSees(WORDS)).to.equal(false);
        await robin.writes('share my last entry');
        expect(await last()).to.include('can read your journal entry now');
        expect(await staffSees(WORDS)).to.equal(true);
        expect(inChat()).to.include(WORDS);
      });

      it('given an entry that was shared, when they keep it to themself, then it is gone from the page and the chat', async () => {
        await writesAnEntry(true);
        expect(inChat()).to.include(WORDS);
        await robin.writes('keep my last entry to myself');
        expect(await last())
          .to.include('yours alone')
          .and.include('who read');
        expect(await staffSees(WORDS)).to.equal(false);
        expect(inChat()).not.to.include(WORDS);
        expect(await isKept(WORDS)).to.equal(true);
      });

      it('given the question whether to share, when they write “share it”, then that is the answer', async () => {
        await robin.writes('journal');
        await robin.writes(WORDS);
        await robin.writes('share it');
        expect(await staffSees(WORDS)).to.equal(true);
      });

      it('given no entry, when they share the last one, then they are told so kindly and nothing is shared', async () => {
        await robin.writes('share my last entry');
        expect(await last()).to.include('No journal entry of late');
      });

      it('given two entries, when the later one is taken back, then “my last entry” is the earlier one', async () => {
        await writesAnEntry(false);
        await robin.writes('journal');
        await robin.writes('Something else');
        await robin.taps(false);
        await robin.writes('take back my last entry');
        await robin.writes('share my last entry');
        expect(await staffSees(WORDS)).to.equal(true);
        expect(await isKept('Something else')).to.equal(false);
      });

      // Two days of a virtual clock are too many questions to a database that answers in its own time.
      if (!inMongo)
        it('given that they never answer whether to share, then it stays theirs, and can be shared later', async () => {
          await robin.writes('journal');
          await robin.writes(WORDS);
          await practice.world.advance(2 * 24 * 3_600_000);
          expect(await staffSees(WORDS)).to.equal(false);
          await robin.writes('share my last entry');
          expect(await staffSees(WORDS)).to.equal(true);
        });
    });

    describe('when they change a message that was an answer', () => {
      it('given a journal entry, then the entry says what the message says now, for the therapist too', async () => {
        const message = await writesAnEntry(true);
        await robin.does({ kind: 'edit', message, text: 'The sea was loud' });
        expect(await isKept(WORDS)).to.equal(false);
        expect(await staffSees('The sea was loud')).to.equal(true);
        expect(inChat()).to.include('The sea was loud').and.not.include(WORDS);
        expect(await last()).to.include('now says what you changed it to');
      });

      it('given a check-in that runs still, then only the new words are kept', async () => {
        await robin.writes('check in');
        const message = await robin.writes('4');
        await robin.does({ kind: 'edit', message, text: '5' });
        await robin.taps(3);
        await robin.writes('skip');
        expect(await answers()).to.deep.equal(['mood: 5 of 5', 'energy: 3 of 5']);
      });

      it('given a number that becomes words, then that answer is out of the check-in and the rest stays', async () => {
        await robin.writes('check in');
        const message = await robin.writes('4');
        await robin.taps(3);
        await robin.writes('skip');
        await robin.does({ kind: 'edit', message, text: 'I would rather not say' });
        expect(await answers()).to.deep.equal(['energy: 3 of 5']);
        expect(await last()).to.include('no longer answers');
      });
    });

    describe('when they take back', () => {
      it('given a message to the therapist, then it is gone from the page and the chat, and they are told what stays', async () => {
        const message = await robin.writes(WORDS);
        expect(inChat()).to.include(WORDS);
        await robin.does({ kind: 'delete', message });
        expect(await isKept(WORDS)).to.equal(false);
        expect(inChat()).not.to.include(WORDS);
        expect(await last())
          .to.include('no longer what it said')
          .and.include('Its place stays, empty')
          .and.include('Copies');
      });

      it('given the line of a check-in, then it is out of the check-in, which stays', async () => {
        const message = await checksIn();
        expect(inChat()).to.include('Slept badly');
        await robin.does({ kind: 'delete', message });
        expect(await answers()).to.deep.equal(['mood: 4 of 5', 'energy: 3 of 5']);
        expect(await isKept('Slept badly')).to.equal(false);
        expect(inChat()).not.to.include('Slept badly');
        expect(await last()).to.include('that answer is out');
      });

      it('given the text of a journal entry, then nothing is left of the entry', async () => {
        const message = await writesAnEntry(true);
        await robin.does({ kind: 'delete', message });
        expect(await isKept(WORDS)).to.equal(false);
        expect((await robin.timeline()).find(({ kind }) => kind === 'journal')?.status).to.equal('taken-back');
        expect(inChat()).not.to.include(WORDS);
        await robin.writes('share my last entry');
        expect(await last()).to.include('No journal entry of late');
      });

      it('given an answer that the running questions need, then they end, and nothing of it is kept', async () => {
        await robin.writes('check in');
        const message = await robin.writes('2');
        await robin.does({ kind: 'delete', message });
        expect(await checkIn()).to.equal(undefined);
        await robin.writes('A message');
        expect(await staffSees('A message')).to.equal(true);
      });

      it('given taps alone, when they write “take back my last check-in”, then all of it is gone, also what the bot said of it', async () => {
        await checksIn('skip');
        expect(inWords(await robin.timeline())).to.include('energy at 3 of 5');
        await robin.writes('take back my last check-in');
        const [mine, theirs] = [await robin.timeline(), await forStaff()];
        expect(mine.find(({ kind }) => kind === 'check-in')?.status).to.equal('taken-back');
        expect(inWords(mine)).not.to.include('3 of 5').and.not.include('4 of 5');
        expect(inWords(theirs)).not.to.include('of 5');
        expect(inChat()).not.to.include('of 5');
        expect(await last()).to.include('with what you wrote for it');
      });

      it('given an alert that came of it, then the alert stays without their words, and they are told', async () => {
        await robin.writes('check in');
        await robin.taps(1);
        await robin.taps(1);
        const message = await robin.writes('A grey day, like all');
        await robin.taps('tell');
        await robin.taps(true);
        expect((await forStaff()).filter(({ kind }) => kind === 'alert')).to.have.length(1);
        await robin.does({ kind: 'delete', message });
        expect((await forStaff()).filter(({ kind }) => kind === 'alert')).to.have.length(1);
        expect(await staffSees('A grey day, like all')).to.equal(false);
        expect(await last()).to.include('What stays is that Dr. Test was asked to look, without your words');
      });

      it('given a platform that reports no deletions, when they write “take back”, then it is what came last', async () => {
        await robin.writes('First');
        await robin.writes('Second');
        await robin.writes('take back');
        expect(await isKept('Second')).to.equal(false);
        await robin.writes('take back');
        expect(await isKept('First')).to.equal(false);
        await robin.hears();
        await robin.writes('take back');
        expect(await last()).to.include('nothing of late');
      });

      it('given that they have left, then it is done, and nothing is said', async () => {
        const message = await robin.writes(WORDS);
        await robin.writes('stop');
        await robin.taps(true);
        await robin.hears();
        await robin.does({ kind: 'delete', message });
        expect(await isKept(WORDS)).to.equal(false);
        expect(await robin.hears()).to.deep.equal([]);
      });

      it('given another run of the same questions, then an older answer is changed where it stands, and there alone', async () => {
        const message = await checksIn('One line');
        await checksIn('Other line');
        await robin.does({ kind: 'delete', message });
        const kept = (await robin.timeline()).filter(({ kind }) => kind === 'check-in');
        expect(kept.map(({ body }) => body.answers?.map(({ name }) => name).join())).to.deep.equal([
          'mood,energy',
          'mood,energy,line',
        ]);
      });
    });

    describe('and who read them', () => {
      it('given that nobody has, when they ask, then they are told so', async () => {
        await robin.writes('who read');
        expect(await last()).to.include('Nobody of Test Practice');
      });

      it('given a page and a chat, when they ask, then they are told who, how and when', async () => {
        await robin.writes(WORDS);
        await forStaff();
        await robin.writes('who read');
        expect((await last()).split('\n').slice(1)).to.deep.equal([
          'Dr. Test, on their page: Monday 2 March at 12:00',
          'Dr. Test, in their chat: Monday 2 March at 12:00',
        ]);
      });
    });
  });
