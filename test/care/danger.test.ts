import { expect } from 'chai';
import { linesFor } from '../../src/care/crisis.ts';
import { type ClientState, newClient } from '../../src/care/state.ts';
import { timersOf } from '../../src/care/timers.ts';
import { turn } from '../../src/care/turn.ts';
import type { Person, PersonId, StaffRole } from '../../src/model.ts';
import { webAddress } from '../../src/runtime/desk.ts';
import { sealPerson } from '../../src/runtime/people.ts';
import {
  chatFeatures,
  createPlayedChannel,
  openPlayedPractice,
  type PlayedClient,
  type PlayedPractice,
  saidBy,
  shippedBook,
} from '../support/practice.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const CRISIS = 'I have the pills here and I am going to kill myself tonight.';
const AGAIN = 'I really want to die now, I will do it.';
const CONCERN = 'Lately I feel completely hopeless about everything.';

/** The flows as shipped, real store and queue, a virtual clock: a Monday noon in Madrid. */
describe('A client in danger', () => {
  let practice: PlayedPractice;
  let robin: PlayedClient;
  beforeEach(async () => {
    practice = await openPlayedPractice();
    robin = await practice.client('Robin');
    await robin.settlesIn();
  });
  afterEach(() => practice.close());

  const forStaff = () => practice.therapist.reads(robin);
  const alerts = async () => (await forStaff()).filter(({ kind }) => kind === 'alert');
  const quoted = async () => (await alerts()).map(({ body }) => body.answers?.[0]?.text);
  const inbox = async (person: Person = practice.therapist.person) => (await practice.desk.caseload(person))[0];
  const has = (texts: readonly string[], piece: string | RegExp) =>
    expect(texts.join('\n')).to.match(piece instanceof RegExp ? piece : new RegExp(RegExp.escape(piece)));

  /** A colleague who looks after Robin too. */
  async function colleague(name: string, role: StaffRole): Promise<Person> {
    const { store, vault, world } = practice.ports;
    const id = world.id() as PersonId;
    const person: Person = { id, role, name, locale: 'en', zone: 'Europe/Madrid', addresses: [] };
    await store.putPerson(await sealPerson(vault, person));
    await store.link(webAddress(id), id);
    await store.assign(id, robin.person.id);
    return person;
  }
  async function confirms(person: Person): Promise<void> {
    await practice.runtime.receive({
      id: practice.world.id(),
      from: webAddress(person.id),
      at: practice.world.now(),
      event: { kind: 'form', form: 'acknowledge', values: { client: robin.person.id } },
    });
    await practice.world.settle();
  }

  describe('given nothing is being asked, when they write that they will end their life', () => {
    beforeEach(async () => void (await robin.writes(CRISIS)));

    it('then the first thing they hear is a warm answer with the number of their country', async () => {
      const [first = ''] = await robin.hears();
      has([first], 'Thank you for writing this, Robin');
      has([first], 'call 112');
    });

    it('then they get the lines of their country, who was asked to look, and that this is no emergency service', async () => {
      const heard = await robin.hears();
      has(heard, /024/);
      has(heard, 'Dr. Test has been asked to look now');
      has(heard, 'no emergency service');
    });

    it('then they are asked how safe they are, and no answer leads to “no”', async () => {
      const { kind, options = [] } = await robin.question();
      expect(kind).to.equal('choice');
      expect(options.map(({ value }) => value)).to.deep.equal(['unsafe', 'unsure', 'safe']);
    });

    it('then they are not told that replies come within a working day', async () => {
      expect((await robin.hears()).join()).not.to.include('working day');
    });

    it('then staff see the sentence and the reason, and the client does not see that entry', async () => {
      expect(await quoted()).to.deep.equal([CRISIS]);
      has(
        (await alerts()).map(({ body }) => body.text),
        /^Possible danger now: /,
      );
      expect((await robin.timeline()).some(({ kind }) => kind === 'alert')).to.equal(false);
    });

    it('then the words themselves reach the therapist as any message', async () => {
      expect((await forStaff()).some(({ kind, body }) => kind === 'message' && body.text === CRISIS)).to.equal(true);
      expect(await inbox()).to.include({ alerts: 1, waiting: 1 });
    });

    it('then the lines are not repeated with the next such line, but with “help”', async () => {
      await robin.hears();
      await robin.writes(AGAIN);
      const more = await robin.hears();
      has(more, 'Thank you for going on');
      expect(more.join()).not.to.include('024');
      await robin.writes('help');
      has(await robin.hears(), /024/);
    });

    it('then both sentences are one alert to confirm', async () => {
      await robin.writes(AGAIN);
      expect(await quoted()).to.have.length(2);
      await confirms(practice.therapist.person);
      expect(await inbox()).to.include({ alerts: 0 });
    });

    for (const [answer, says] of [
      ['unsafe', 'Please call 112'],
      ['unsure', 'Let somebody near you know'],
      ['safe', 'still matters'],
    ] as const)
      it(`then the answer “${answer}” is met, staff can read it, and they are asked again next morning`, async () => {
        await robin.taps(answer);
        has(await robin.hears(), says);
        expect((await forStaff()).some(({ kind, body }) => kind === 'check-in' && body.text === 'Right now')).to.equal(
          true,
        );
        await practice.world.advanceTo(Temporal.Instant.from('2026-03-03T08:59:00Z').epochMilliseconds);
        await robin.hears();
        await practice.world.advance(MINUTE);
        has(await robin.hears(), 'how safe are you');
      });

    it('then “not safe” asks the next person at once', async () => {
      const backup = await colleague('Sam Hill', 'supervisor');
      await robin.taps('unsafe');
      expect(await inbox(backup)).to.include({ alerts: 2 });
    });

    it('then a pause does not hold back the next morning’s question', async () => {
      await robin.taps('safe');
      await robin.writes('pause');
      await robin.taps('week');
      await robin.hears();
      await practice.world.advance(24 * HOUR);
      has(await robin.hears(), 'how safe are you');
    });
  });

  describe('given words of danger come in another way, staff are alerted with the sentence', () => {
    it('when they answer an open question of a check-in, which is kept and gone back to', async () => {
      await robin.writes('check in');
      await robin.taps(2);
      await robin.taps(2);
      await robin.hears();
      await robin.writes(CRISIS);
      expect(await quoted()).to.deep.equal([CRISIS]);
      has([(await robin.hears())[0] ?? ''], 'Thank you for writing this');
      await robin.taps('safe');
      has(await robin.hears(), 'What would help most right now?');
    });

    it('when they write it into a journal entry and keep that to themself', async () => {
      await robin.writes('journal');
      await robin.writes(CRISIS);
      expect(await quoted()).to.deep.equal([CRISIS]);
      await robin.taps('safe');
      await robin.taps(false);
      expect((await forStaff()).some(({ kind }) => kind === 'journal')).to.equal(false);
    });

    it('when they change a message into it; when they take it back, the words go and the alert stays', async () => {
      const message = await robin.writes('A day like others.');
      expect(await quoted()).to.deep.equal([]);
      await robin.does({ kind: 'edit', message, text: CRISIS });
      expect(await quoted()).to.deep.equal([CRISIS]);
      await robin.does({ kind: 'delete', message });
      expect(await quoted()).to.deep.equal([undefined]);
      expect(await alerts()).to.have.length(1);
    });

    it('when they are paused', async () => {
      await robin.writes('pause');
      await robin.taps('week');
      await robin.hears();
      await robin.writes(CRISIS);
      expect(await quoted()).to.deep.equal([CRISIS]);
      has(await robin.hears(), 'call 112');
    });

    it('when they have left: they are answered all the same', async () => {
      await robin.writes('stop');
      await robin.taps(true);
      await robin.hears();
      await robin.writes(CRISIS);
      expect(await quoted()).to.deep.equal([CRISIS]);
      has(await robin.hears(), 'call 112');
    });

    it('when they have not agreed to anything yet; the terms come after', async () => {
      const kim = await practice.client('Kim');
      await kim.writes(CRISIS);
      const heard = await kim.hears();
      has([heard[0] ?? ''], 'Thank you for writing this, Kim');
      const read = await practice.therapist.reads(kim);
      expect(read.filter(({ kind }) => kind === 'alert')).to.have.length(1);
      await kim.taps('safe');
      await kim.writes('What is this?');
      has(await kim.hears(), 'Would you like to begin on these terms');
    });

    it('given nobody knows where they are, then with the number that the practice names', async () => {
      const noor = await practice.client('Noor', { zone: 'UTC' });
      await noor.settlesIn();
      await noor.hears();
      await noor.writes(CRISIS);
      has([(await noor.hears())[0] ?? ''], `call ${practice.ports.practice.emergency.en}`);
    });

    it('when they write Spanish from Mexico: with the lines of Mexico', async () => {
      const paz = await practice.client('Paz', { locale: 'es', zone: 'America/Mexico_City' });
      await paz.settlesIn();
      await paz.writes('Tengo las pastillas aquí y me voy a matar esta noche.');
      const heard = await paz.hears();
      has(heard, 'Gracias por escribir esto, Paz');
      has(heard, 'llama a 911');
    });
  });

  describe('given they say where they are and whom to call', () => {
    beforeEach(async () => {
      await robin.writes('emergency contact');
      await robin.hears();
      await robin.writes('Argentina');
      await robin.writes('My sister, 555 0100');
    });

    it('then the therapist can read whom, and danger is answered with the numbers of that country', async () => {
      expect((await forStaff()).find(({ kind }) => kind === 'contact')?.body.answers?.at(-1)?.text).to.equal(
        'My sister, 555 0100',
      );
      await robin.hears();
      await robin.writes(CRISIS);
      const { emergency } = linesFor(practice.ports.book.crisis, 'AR', 'en');
      has(await robin.hears(), `call ${emergency}`);
    });
  });

  describe('given a plan for hard hours', () => {
    const makes = async (shared: boolean) => {
      await robin.writes('safety');
      for (const line of ['My hands get cold', 'A walk', 'skip', 'My sister', 'skip', 'Leave the room'])
        await robin.writes(line);
      await robin.taps(shared);
      await robin.hears();
    };
    const plans = async () => (await forStaff()).filter(({ kind }) => kind === 'safety-plan');

    it('when they let the therapist read it, then the therapist finds it whole', async () => {
      await makes(true);
      expect((await plans())[0]?.body.answers?.map(({ text }) => text)).to.deep.equal([
        'My hands get cold',
        'A walk',
        'My sister',
        'Leave the room',
      ]);
    });

    it('when they keep it, then no staff can read it', async () => {
      await makes(false);
      expect(await plans()).to.deep.equal([]);
    });

    it('when they write one word, then it is there again, as they changed it', async () => {
      await makes(false);
      await robin.writes('safety');
      has(await robin.hears(), /What eases it: A walk\nWhom to ask: My sister/);
      const walk = (await robin.timeline()).find(({ body }) => body.text === 'A walk');
      await robin.does({ kind: 'edit', message: walk?.key.replace('said:', '') ?? '', text: 'A long walk' });
      await robin.hears();
      await robin.writes('safety');
      has(await robin.hears(), 'What eases it: A long walk');
    });

    it('when they take it back after it was said seventy times, then nothing of it is left', async () => {
      await makes(false);
      for (let times = 0; times < 70; times++) await robin.writes('safety');
      const plan = (await robin.timeline()).find(({ kind }) => kind === 'safety-plan');
      const values = { key: plan?.key ?? '', kind: 'safety-plan', record: String(plan?.seq), shared: 'no' };
      await robin.does({ kind: 'form', form: 'take-back-entry', values });
      const kept = JSON.stringify((await robin.timeline()).map(({ body }) => body));
      expect(kept).not.to.include('A walk').and.not.to.include('My sister');
    });

    it('when they are in danger, then it comes with the answer', async () => {
      await makes(false);
      await robin.writes(CRISIS);
      has(await robin.hears(), 'What eases it: A walk');
    });
  });

  describe('given a concern, not a crisis', () => {
    it('then nothing alarming is said, and the therapist sees the sentence', async () => {
      await robin.writes(CONCERN);
      expect(await quoted()).to.deep.equal([CONCERN]);
      expect(await robin.hears()).to.have.length(1);
      expect(await inbox()).to.include({ alerts: 1 });
    });

    it('then four working hours pass before somebody else is asked', async () => {
      const backup = await colleague('Sam Hill', 'supervisor');
      await robin.writes(CONCERN);
      await practice.world.advance(4 * HOUR - MINUTE);
      expect(await inbox(backup)).to.include({ alerts: 0 });
      await practice.world.advance(MINUTE);
      expect(await inbox(backup)).to.include({ alerts: 1 });
    });
  });

  describe('given a therapist, a supervisor and somebody on call', () => {
    let sam: Person;
    let ona: Person;
    beforeEach(async () => {
      sam = await colleague('Sam Hill', 'supervisor');
      ona = await colleague('Ona Vidal', 'on-call');
      await robin.writes(CRISIS);
      await robin.hears();
    });
    const asked = async () => {
      const rows = await Promise.all([practice.therapist.person, sam, ona].map((person) => inbox(person)));
      return rows.map((row) => row?.alerts ?? 0);
    };

    it('when nobody confirms, then the next is asked after 10 and 20 minutes', async () => {
      expect(await asked()).to.deep.equal([1, 0, 0]);
      await practice.world.advance(10 * MINUTE);
      expect(await asked()).to.deep.equal([1, 1, 0]);
      await practice.world.advance(20 * MINUTE - 1);
      expect(await asked()).to.deep.equal([1, 1, 0]);
      await practice.world.advance(1);
      expect(await asked()).to.deep.equal([1, 1, 1]);
    });

    it('when the message was only read, then it climbs all the same', async () => {
      const upTo = (await forStaff()).at(-1)?.seq ?? 0;
      await practice.therapist.does('looked', { client: robin.person.id, upTo: String(upTo) });
      await practice.world.advance(10 * MINUTE);
      expect(await asked()).to.deep.equal([1, 1, 0]);
    });

    it('when one confirms, then the climb ends, all others are free of it, and the client hears who has seen it', async () => {
      await practice.world.advance(10 * MINUTE);
      await confirms(sam);
      has(await robin.hears(), 'Sam Hill has seen what you wrote');
      expect(await asked()).to.deep.equal([0, 0, 0]);
      await practice.world.advance(3 * HOUR);
      expect(await asked()).to.deep.equal([0, 0, 0]);
    });

    it('when everybody was asked and nobody confirms, then the client is told so once, and all are asked again', async () => {
      await practice.world.advance(60 * MINUTE);
      has(await robin.hears(), 'Nobody has answered yet');
      await practice.world.advance(90 * MINUTE);
      expect(await robin.hears()).to.deep.equal([]);
      await confirms(ona);
      has(await robin.hears(), 'Ona Vidal has seen what you wrote');
    });
  });
});

/** The therapist reads in a chat. */
describe('An alert in a staff chat', () => {
  const at = { channel: 'slack', workspace: 'T', user: 'U', place: 'D' } as const;
  let practice: PlayedPractice;
  afterEach(() => practice.close());

  async function alerted(staff: 'full' | 'nudge') {
    const chat = createPlayedChannel('slack', chatFeatures);
    practice = await openPlayedPractice({ chats: [chat], policies: new Map([['slack', { clients: 'full', staff }]]) });
    const robin = await practice.client('Robin');
    await robin.settlesIn();
    await practice.ports.store.link(at, practice.therapist.person.id);
    await robin.writes(CRISIS);
    return { robin, said: chat.sent.map(saidBy) };
  }

  it('stands there with the sentence, and its button ends the climb', async () => {
    const { robin, said } = await alerted('full');
    const alert = said.find(({ actions }) => actions?.some(({ form }) => form === 'acknowledge'));
    expect(alert?.text).to.include('may be in danger now').and.to.include(CRISIS);
    const [have] = alert?.actions ?? [];
    expect((have?.form ?? '').length + Object.values(have?.values ?? {}).join().length).to.be.below(80);
    await robin.hears();
    const event = { kind: 'form', form: 'acknowledge', values: have?.values ?? {} } as const;
    await practice.runtime.receive({ id: 'pressed', from: at, at: practice.world.now(), event });
    await practice.world.settle();
    expect((await robin.hears()).join()).to.include('Dr. Test has seen what you wrote');
    expect((await practice.desk.caseload(practice.therapist.person))[0]).to.include({ alerts: 0 });
  });

  it('says nothing of it where words stay on the page', async () => {
    const { said } = await alerted('nudge');
    expect(said).to.have.length.above(0);
    expect(JSON.stringify(said)).not.to.include('kill').and.not.include('danger').and.not.include('Robin');
    expect(practice.logged.join()).not.to.include('kill');
  });
});

describe('Somebody in danger whom nobody knows', () => {
  it('is told whom to call, and that nobody reads it', async () => {
    const chat = createPlayedChannel('slack', chatFeatures);
    const practice = await openPlayedPractice({ chats: [chat] });
    const from = { channel: 'slack', workspace: 'T', user: 'stranger', place: 'D' } as const;
    const event = { kind: 'text', text: CRISIS, message: 'one' } as const;
    await practice.runtime.receive({ id: 'one', from, at: practice.world.now(), event });
    await practice.world.settle();
    expect(chat.sent.map(saidBy)[0]?.text).to.include('call 112').and.to.include('reaches nobody');
    await practice.close();
  });
});

/** One turn, with nothing around it. */
describe('The turn that takes words of danger', () => {
  const at = (iso: string) => Temporal.Instant.from(iso).epochMilliseconds;
  const staff: Person = {
    id: 'staff' as PersonId,
    role: 'therapist',
    name: 'Dr. Test',
    locale: 'en',
    zone: 'Europe/Madrid',
    addresses: [],
  };
  const self: Person = { ...staff, id: 'client' as PersonId, role: 'client', name: 'Robin', addresses: [] };
  const address = webAddress(self.id);
  const takes = async (text: string, now: number, people: readonly Person[] = [staff], consented = true) => {
    const { practice, close } = await openPlayedPractice({ runs: false }).then(({ ports, close }) => ({
      practice: ports.practice,
      close,
    }));
    await close();
    const facts = { now, id: 'turn', revision: 1, self: { ...self, addresses: [address] }, people, practice };
    const inbound = { id: 'one', from: address, at: now, event: { kind: 'text', text, message: 'one' } } as const;
    const state = consented
      ? ({ ...newClient, standing: 'active', consent: { version: 1, at: 0 } } as const)
      : newClient;
    return turn(await shippedBook(), state, { kind: 'inbound', id: 'one', at: now, inbound }, facts);
  };
  const said = ({ effects }: Awaited<ReturnType<typeof takes>>) =>
    effects.flatMap((effect) => (effect.kind === 'send' ? [effect.message.text] : [])).join('\n');
  const due = ({ timers }: Awaited<ReturnType<typeof takes>>, id: string) => timers.find((one) => one.id === id)?.at;

  it('plans the answer, the entry, the telling and the climb at once', async () => {
    const now = at('2026-03-02T12:00:00Z');
    const planned = await takes(CRISIS, now);
    expect(said(planned)).to.include('Thank you for writing this');
    expect(planned.effects.some((effect) => effect.kind === 'tell' && effect.told.kind === 'alert')).to.equal(true);
    expect(due(planned, 'safety:alert')).to.equal(now + 10 * MINUTE);
  });

  it('sends the answer as an answer, which no consent holds back', async () => {
    const { effects } = await takes(CRISIS, at('2026-03-02T12:00:00Z'), [staff], false);
    const purposes = effects.flatMap((effect) => (effect.kind === 'send' ? [effect.purpose] : []));
    expect(new Set(purposes)).to.deep.equal(new Set(['answer']));
  });

  it('counts minutes in a crisis and working hours for a concern, over a weekend', async () => {
    const friday = at('2026-03-06T15:30:00Z');
    expect(due(await takes(CRISIS, friday), 'safety:alert')).to.equal(friday + 10 * MINUTE);
    expect(due(await takes(CONCERN, friday), 'safety:alert')).to.equal(at('2026-03-09T11:30:00Z'));
  });

  it('leaves a concern to the next after three days, when whoever was asked goes on leave before they have seen it', async () => {
    const saturday = at('2026-03-07T20:00:00Z');
    const schedule = { leave: [{ from: '2026-03-09', to: '2026-03-20' }], holidays: [] };
    const planned = await takes(CONCERN, saturday, [{ ...staff, schedule }]);
    expect(due(planned, 'safety:alert')).to.equal(saturday + 72 * HOUR);
  });

  for (const [written, asked] of [
    ['2026-03-02T12:00:00+01:00', '2026-03-03T10:00:00+01:00'],
    ['2026-03-02T23:50:00+01:00', '2026-03-03T10:00:00+01:00'],
    ['2026-03-03T01:30:00+01:00', '2026-03-03T10:00:00+01:00'],
    ['2026-03-03T06:00:00+01:00', '2026-03-04T10:00:00+01:00'],
    // The clocks go forward on 29 March.
    ['2026-03-28T20:00:00+01:00', '2026-03-29T10:00:00+02:00'],
  ] as const)
    it(`asks again at ten of the next morning: written ${written}`, async () => {
      expect(due(await takes(CRISIS, at(written)), 'safety:follow-up')).to.equal(at(asked));
    });

  it('is asked where they are every 120 days', () => {
    const now = at('2026-03-02T12:00:00Z');
    const agreed = { ...newClient, standing: 'active', consent: { version: 1, at: now } } as const;
    const due = (state: ClientState) =>
      timersOf(state, 'Europe/Madrid').find(({ id }) => id === 'safety:whereabouts')?.at;
    expect(due(agreed)).to.equal(now + 120 * 24 * HOUR);
    expect(due({ ...agreed, located: now + HOUR })).to.equal(now + 120 * 24 * HOUR + HOUR);
    expect(due({ ...agreed, standing: 'paused' })).to.equal(undefined);
  });

  it('says so when nobody looks after them', async () => {
    const planned = await takes(CRISIS, at('2026-03-02T12:00:00Z'), []);
    expect(said(planned)).to.include('Nobody at Test Practice can be asked to look now');
    expect(said(planned)).not.to.include('has been asked to look');
  });
});
