import { expect } from 'chai';
import type { Address, InboundEvent, Person, PersonId } from '../../src/model.ts';
import { webAddress } from '../../src/runtime/desk.ts';
import { sealPerson } from '../../src/runtime/people.ts';
import {
  chatFeatures,
  createPlayedChannel,
  openPlayedPractice,
  type PlayedChannel,
  type PlayedClient,
  type PlayedPractice,
  saidBy,
} from '../support/practice.ts';

describe('A client whom more than one person looks after', () => {
  let practice: PlayedPractice;
  let slack: PlayedChannel;
  let robin: PlayedClient;
  let dana: Person;
  let kai: Person;
  let events = 0;

  const staff = async (id: string, name: string): Promise<Person> => {
    const { store, vault } = practice.ports;
    const zone = 'Europe/Madrid';
    const person: Person = { id: id as PersonId, role: 'therapist', name, locale: 'en', zone, addresses: [] };
    await store.putPerson(await sealPerson(vault, person));
    await store.link(webAddress(person.id), person.id);
    return person;
  };
  beforeEach(async () => {
    slack = createPlayedChannel('slack', chatFeatures);
    practice = await openPlayedPractice({ chats: [slack] });
    dana = practice.therapist.person;
    kai = await staff('kai', 'Kai');
    robin = await practice.client('Robin');
    await robin.settlesIn();
  });
  afterEach(() => practice.close());

  const does = async (from: Address, event: InboundEvent) => {
    events += 1;
    await practice.runtime.receive({ id: `event-${events}-of-staff`, from, at: practice.world.now(), event });
    await practice.world.settle();
  };
  const fills = (person: Person, form: string, values: { [field: string]: string } = {}) =>
    does(webAddress(person.id), { kind: 'form', form, values: { client: robin.person.id, ...values } });
  const chat: Address = { channel: 'slack', workspace: 'T1', user: 'U-kai', place: 'D-kai' };
  const links = async (person: Person) => {
    const { code } = await practice.desk.code(person.id);
    await does(chat, { kind: 'text', text: code, message: 'code' });
  };
  const reads = async (person: Person) => {
    const records = await practice.desk.history(person, robin.person.id, { limit: 1000 });
    return records === 'forbidden' ? records : records.map(({ body }) => body.text);
  };
  const caseload = async (person: Person) => (await practice.desk.caseload(person)).map(({ client }) => client.name);
  const hears = async () => (await robin.timeline()).map(({ body }) => body.text);
  const texts = () => slack.sent.map((one) => saidBy(one).text);
  const QUESTION = 'Would you see this as grief?';

  describe('when a colleague is asked for advice', () => {
    const consult = () => fills(dana, 'consult', { colleague: kai.id, name: 'Kai', text: QUESTION });

    it('the colleague finds the question on the client’s timeline, which could not be read before', async () => {
      expect(await reads(kai)).to.equal('forbidden');
      await consult();
      expect(await caseload(kai)).to.deep.equal(['Robin']);
      expect(await reads(kai)).to.include(QUESTION);
      expect(await reads(dana)).to.include('Kai was asked for advice, and can read here until that is closed.');
    });

    it('is told in their chat, with a link and not with the question', async () => {
      await links(kai);
      await consult();
      expect(texts().at(-1)).to.equal(
        `Dr. Test asks for your advice about Robin. The question is on their page. What you write there is for staff only.\nhttp://localhost:3000/clients/${robin.person.id}`,
      );
      expect(texts().join()).not.to.include(QUESTION);
    });

    it('what the colleague writes is for staff, however they write it', async () => {
      await consult();
      await links(kai);
      await fills(kai, 'note', { text: 'A note of Kai' });
      await fills(kai, 'reply', { text: 'A reply of Kai' });
      await fills(kai, 'later', { text: 'A plan of Kai', at: '2026-03-02T11:05:00Z' });
      await does(chat, { kind: 'form', form: 'reply', values: { client: robin.person.id, text: 'A button of Kai' } });
      await does(chat, { kind: 'text', text: 'A line of Kai', message: 'line' });
      await practice.world.advance(10 * 60_000);
      expect((await hears()).join()).not.to.include('of Kai');
      expect(JSON.stringify(practice.channel.sent)).not.to.include('of Kai');
      expect(await reads(dana)).to.include.members([
        'A note of Kai',
        'A reply of Kai',
        'A plan of Kai',
        'A button of Kai',
      ]);
      expect(texts().at(-1), 'the line was for nobody').to.include('no clients');
    });

    it('the one who asked hears that there is an answer', async () => {
      await consult();
      const before = (await practice.desk.caseload(dana))[0]?.unseen ?? 0;
      await fills(kai, 'note', { text: 'I would.' });
      expect((await practice.desk.caseload(dana))[0]?.unseen).to.equal(before + 1);
    });

    it('the colleague is told of nothing else that the client does', async () => {
      await consult();
      await links(kai);
      const before = slack.sent.length;
      await robin.writes('Something for Dana');
      expect(slack.sent).to.have.length(before);
    });

    it('the client can see who reads', async () => {
      await consult();
      const plan = await practice.desk.plan(robin.person, robin.person.id);
      if (plan === 'forbidden') throw new Error(plan);
      expect(plan.staff.map(({ name, advises }) => [name, advises])).to.deep.equal([
        ['Dr. Test', false],
        ['Kai', true],
      ]);
    });

    it('it is closed: the colleague reads no more, and the timeline says so', async () => {
      await consult();
      await fills(kai, 'close-consult', { colleague: kai.id });
      expect(await reads(kai)).to.equal('forbidden');
      expect(await reads(dana)).to.include('Kai no longer reads here.');
    });

    it('who treats the client too is asked and stays as they are', async () => {
      await practice.ports.store.assign(kai.id, robin.person.id);
      await consult();
      await fills(dana, 'close-consult', { colleague: kai.id });
      expect(await reads(kai)).to.include(QUESTION);
      await fills(kai, 'reply', { text: 'From Kai' });
      expect(await hears()).to.include('From Kai');
    });

    it('the colleague decides nothing: no routine, no appointment, no hand-over comes of it', async () => {
      await consult();
      const before = (await hears()).length;
      await fills(kai, 'appointment', { id: 'a1', start: '2026-03-05T10:00:00Z', minutes: '50' });
      await fills(kai, 'hand-over', { colleague: kai.id, name: 'Kai' });
      expect(await hears()).to.have.length(before);
    });

    it('the colleague makes no link by which one is signed in as the client', async () => {
      await consult();
      expect(await practice.desk.link(kai, robin.person.id)).to.equal('forbidden');
    });

    it('the colleague is not told that a line went to the client', async () => {
      await consult();
      await links(kai);
      await does(chat, { kind: 'text', text: '/reply Robin: Hello', message: 'named' });
      expect(texts().at(-1)).to.include('no clients');
      expect(await hears()).not.to.include('Hello');
    });

    it('nobody asks about somebody else’s client', async () => {
      await fills(kai, 'consult', { colleague: kai.id, name: 'Kai', text: QUESTION });
      expect(await reads(kai)).to.equal('forbidden');
    });
  });

  describe('when somebody else is to take over', () => {
    const ask = () => fills(dana, 'hand-over', { colleague: kai.id, name: 'Kai' });

    it('the client is asked, and nothing changes before they agree', async () => {
      await ask();
      expect((await hears()).join('\n')).to.include('Dr. Test would like Kai to take over from here.');
      expect(await robin.question()).to.include({ kind: 'yes-no' });
      expect(await reads(kai)).to.equal('forbidden');
      await robin.writes('What about our Thursday?');
      expect(await reads(dana)).to.include('What about our Thursday?');
    });

    it('who has not agreed to the terms yet is not asked: a yes to those is no yes to the colleague', async () => {
      const luz = await practice.client('Luz');
      await luz.joins();
      const values = { client: luz.person.id, colleague: kai.id, name: 'Kai' };
      await does(webAddress(dana.id), { kind: 'form', form: 'hand-over', values });
      await luz.writes('yes');
      const plan = await practice.desk.plan(luz.person, luz.person.id);
      expect(plan).to.deep.include({ standing: 'active', staff: [{ id: dana.id, name: 'Dr. Test', advises: false }] });
      const records = await practice.desk.history(dana, luz.person.id, { limit: 100 });
      expect(records === 'forbidden' ? records : records.map(({ body }) => body.text).join()).to.include(
        'did not go out',
      );
    });

    it('says yes: the colleague has the client with all that was written, the one before has neither', async () => {
      await robin.writes('It began in May');
      await fills(dana, 'note', { text: 'Between staff' });
      await ask();
      await robin.taps(true);
      expect(await reads(kai)).to.include.members(['It began in May', 'Between staff', 'Agreed that Kai takes over.']);
      expect(await caseload(kai)).to.deep.equal(['Robin']);
      expect(await reads(dana)).to.equal('forbidden');
      expect(await caseload(dana)).to.deep.equal([]);
      await fills(dana, 'reply', { text: 'One last thing' });
      expect(await hears()).not.to.include('One last thing');
      await fills(kai, 'reply', { text: 'I am Kai' });
      expect(await hears()).to.include('I am Kai');
    });

    it('says yes: the colleague stands where the one before stood, ahead of those who stand in', async () => {
      const bo = await staff('bo', 'Bo');
      await practice.ports.store.assign(bo.id, robin.person.id);
      await ask();
      await robin.taps(true);
      const plan = await practice.desk.plan(robin.person, robin.person.id);
      expect(plan === 'forbidden' ? plan : plan.staff.map(({ name }) => name)).to.deep.equal(['Kai', 'Bo']);
    });

    it('says yes: what the one before had begun and planned goes nowhere', async () => {
      await fills(dana, 'later', { text: 'Good morning', at: '2026-03-02T11:05:00Z' });
      await ask();
      await robin.taps(true);
      await practice.world.advance(10 * 60_000);
      expect(await hears()).not.to.include('Good morning');
    });

    it('says yes: what waits for a reply waits for the colleague', async () => {
      await robin.writes('Are you there?');
      await ask();
      await robin.taps(true);
      expect((await practice.desk.caseload(kai))[0]).to.include({ waiting: 1 });
    });

    it('says no: everything stays, and the one who asked knows', async () => {
      await ask();
      await robin.taps(false);
      expect(await reads(kai)).to.equal('forbidden');
      expect(await reads(dana)).to.include('Chose not to change to Kai.');
    });

    it('what the client keeps to themself, nobody reads before or after', async () => {
      await robin.writes('journal');
      await robin.writes('Only for me');
      await robin.taps(false);
      await ask();
      await robin.taps(true);
      expect((await reads(kai)).toString()).not.to.include('Only for me');
    });
  });
});
