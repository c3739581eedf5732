import { expect } from 'chai';
import { promiseDue } from '../../src/care/promise.ts';
import { type ClientState, newClient } from '../../src/care/state.ts';
import type { Leave, Schedule } from '../../src/model.ts';
import { createLocalQueue } from '../../src/queue/local/index.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';
import { readWeek } from '../../src/week.ts';
import { openPlayedPractice, type PlayedClient, type PlayedPractice, type PlayedStaff } from '../support/practice.ts';

/** Of the spring of 2026 in Madrid: 2 March is a Monday; clocks go forward in the night to Sunday 29 March, back to 25 October. */
describe('The promise of a reply', () => {
  let practice: PlayedPractice;
  let robin: PlayedClient;

  const open = async (start: string, zone = 'Europe/Madrid', locale: 'en' | 'es' = 'en') => {
    practice = await openPlayedPractice({ start: local(start) });
    robin = await practice.client('Robin', { zone, locale });
    await robin.settlesIn();
  };
  afterEach(() => practice.close());

  /** A wall-clock time in Madrid. */
  const local = (wall: string) =>
    Temporal.PlainDateTime.from(wall.replace(' ', 'T')).toZonedDateTime('Europe/Madrid').toInstant().toString();
  const at = (wall: string) => practice.leap(Date.parse(local(wall)));
  /** What is said to a message. */
  const saidTo = async (text: string) => {
    await robin.hears();
    await robin.writes(text);
    return (await robin.hears()).join('\n');
  };
  const heard = async () => (await robin.hears()).join('\n');
  const row = async (staff: PlayedStaff = practice.therapist) =>
    (await practice.desk.caseload(staff.person)).find(({ client }) => client.id === robin.person.id);
  const due = async (staff?: PlayedStaff) => {
    const instant = (await row(staff))?.due;
    return (
      instant &&
      Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('Europe/Madrid').toPlainDateTime().toString()
    );
  };
  /** How promises ended, as staff find it on the timeline. */
  const outcomes = async () =>
    (await practice.therapist.reads(robin)).filter(({ kind }) => kind === 'promise').map(({ status }) => status);

  describe('is said in words a person would use, on the client’s own clock', () => {
    /** A reply comes by the end of the working span, 9 to 17, in which eight working hours have passed. */
    const cases: readonly (readonly [when: string, zone: string, said: string, locale?: 'es'])[] = [
      ['2026-03-02 08:00', 'Europe/Madrid', 'by this evening.'],
      ['2026-03-02 10:00', 'Europe/Madrid', 'by Tuesday evening.'],
      ['2026-03-06 16:00', 'Europe/Madrid', 'by Monday evening.'],
      ['2026-03-07 23:30', 'Europe/Madrid', 'by Monday evening.'],
      ['2026-03-02 10:00', 'America/New_York', 'by Tuesday at noon.'],
      ['2026-03-02 08:00', 'America/New_York', 'by noon today.'],
      ['2026-03-02 10:00', 'Asia/Tokyo', 'by Wednesday at noon.'],
      ['2026-03-02 10:00', 'Pacific/Auckland', 'by Wednesday at noon.'],
      ['2026-03-27 18:00', 'Europe/Madrid', 'by Monday evening.'],
      ['2026-03-02 08:00', 'Europe/Madrid', 'a más tardar, esta tarde.', 'es'],
      ['2026-03-02 10:00', 'Europe/Madrid', 'a más tardar, el martes por la tarde.', 'es'],
      ['2026-03-02 10:00', 'America/Bogota', 'a más tardar, el martes a mediodía.', 'es'],
    ];
    for (const [when, zone, said, locale] of cases)
      it(`written at ${when} in Madrid, read in ${zone}: “${said}”`, async () => {
        await open(when, zone, locale);
        expect(await saidTo('Hello')).to.match(new RegExp(`(${said.replaceAll('.', '\\.')})$`));
      });

    it('over a long leave with the date', async () => {
      await open('2026-03-02 10:00');
      await practice.therapist.works({ leave: [{ from: '2026-03-02', to: '2026-03-13' }] });
      expect(await saidTo('Hello')).to.match(/by the evening of Monday 16 March\.$/);
    });
  });

  describe('in a burst', () => {
    it('is said once, and neither extended nor repeated by what follows', async () => {
      await open('2026-03-02 10:00');
      expect(await saidTo('One')).to.equal(
        'Thank you for writing. It is with Dr. Test now. You can expect a reply by Tuesday evening.',
      );
      await at('2026-03-02 16:30');
      expect(await saidTo('Two')).to.equal('');
      await at('2026-03-02 17:30');
      expect(await saidTo('Three')).to.equal('');
      expect(await due()).to.equal('2026-03-03T20:00:00');
    });

    it('over midnight is not said again only because the day is called otherwise', async () => {
      await open('2026-03-02 23:58');
      expect(await saidTo('One')).to.include('Tuesday evening');
      await at('2026-03-03 00:02');
      expect(await saidTo('Two')).to.equal('');
    });

    it('the next morning is said as that day calls it', async () => {
      await open('2026-03-02 22:00');
      await saidTo('One');
      await at('2026-03-03 09:00');
      expect(await saidTo('Two')).to.include('by this evening');
    });

    it('while both write to and fro is not said at each line', async () => {
      await open('2026-03-02 10:00');
      await saidTo('One');
      await practice.therapist.replies(robin, 'Yes?');
      expect(await saidTo('Two')).to.equal('');
      await practice.therapist.replies(robin, 'I see');
      expect(await outcomes()).to.deep.equal(['done', 'done']);
    });
  });

  describe('is kept', () => {
    beforeEach(() => open('2026-03-02 10:00'));

    it('by a reply: nothing more is said, and it is on the timeline for staff alone', async () => {
      await saidTo('One');
      expect(await due()).to.equal('2026-03-03T20:00:00');
      await at('2026-03-03 16:00');
      await practice.therapist.replies(robin, 'I read it');
      expect(await due()).to.equal(undefined);
      expect(await outcomes()).to.deep.equal(['done']);
      await at('2026-03-09 10:00');
      expect(await heard()).to.equal('I read it');
      expect((await robin.timeline()).some(({ kind }) => kind === 'promise')).to.equal(false);
    });

    it('with a reminder to the therapist when two hours of their working time are left, unless it is answered', async () => {
      const { store } = practice.ports;
      const reminders = async () =>
        (await store.load(practice.therapist.person.id)).timers.map(
          ({ id, at }) => `${id} ${new Date(at).toISOString()}`,
        );
      await saidTo('One');
      // 15:00 in Madrid: work ends at 17:00, three hours before the reply is due.
      expect(await reminders()).to.deep.equal(['due 2026-03-03T14:00:00.000Z']);
      await at('2026-03-03 15:00');
      expect(await reminders()).to.deep.equal([]);
      await practice.therapist.replies(robin, 'I read it');
      await at('2026-03-03 15:30');
      await saidTo('Two');
      expect(await reminders()).to.have.length(1);
      await practice.therapist.replies(robin, 'That too');
      expect(await reminders()).to.deep.equal([]);
    });

    it('by the therapist’s word that they have read it: the client is told', async () => {
      await saidTo('Thanks');
      await practice.therapist.does('acknowledge', { client: robin.person.id });
      expect(await heard()).to.include('Dr. Test has read what you wrote');
      expect(await row()).to.include({ waiting: 0 });
      await at('2026-03-05 10:00');
      expect(await heard()).to.equal('');
      expect(await outcomes()).to.deep.equal(['done']);
    });

    it('not by a reply that was written before the last message was seen', async () => {
      await saidTo('One');
      const upTo = (await practice.therapist.reads(robin)).at(-1)?.seq ?? 0;
      const [from] = practice.therapist.person.addresses;
      await practice.runtime.receive({
        ...{ id: 'looked', at: 0, event: { kind: 'seen', person: robin.person.id, upTo } },
        from: from ?? { channel: 'web', workspace: '', user: practice.therapist.person.id, place: 'page' },
      });
      await practice.world.settle();
      await saidTo('Two');
      await practice.therapist.replies(robin, 'To the first');
      expect(await due()).to.equal('2026-03-03T20:00:00');
      expect(await outcomes()).to.deep.equal([]);
    });
  });

  describe('of messages that their author takes back', () => {
    const deletes = (message: string) => robin.does({ kind: 'delete', message });
    const empties = (message: string) => robin.does({ kind: 'edit', message, text: ' ' });
    const nothingIsOwed = async () => {
      const { store } = practice.ports;
      expect(await row()).to.include({ waiting: 0 });
      expect(await due()).to.equal(undefined);
      expect((await store.load(practice.therapist.person.id)).timers).to.deep.equal([]);
      await robin.hears();
      await at('2026-03-05 10:00');
      expect(await heard(), 'nothing more is said of it').to.equal('');
    };

    beforeEach(() => open('2026-03-02 10:00'));

    for (const [how, takes] of [
      ['deletes', deletes],
      ['edits to nothing', empties],
    ] as const)
      it(`given the only one, which they ${how}, then nothing is owed and nobody is reminded`, async () => {
        await takes(await robin.writes('One'));
        expect(await outcomes()).to.deep.equal(['taken-back']);
        await nothingIsOwed();
        expect(await saidTo('Two'), 'the next one has its own').to.include('You can expect a reply by');
      });

    it('given one of two, then the other waits as before, until a reply', async () => {
      await robin.writes('One');
      await deletes(await robin.writes('Two'));
      expect(await row()).to.include({ waiting: 1 });
      expect(await due()).to.equal('2026-03-03T20:00:00');
      await practice.therapist.replies(robin, 'I read it');
      expect(await outcomes()).to.deep.equal(['done']);
    });

    it('given all of them, then nothing is owed', async () => {
      const one = await robin.writes('One');
      const two = await robin.writes('Two');
      await deletes(one);
      await deletes(two);
      expect(await outcomes()).to.deep.equal(['taken-back']);
      await nothingIsOwed();
    });

    it('given the one that came after what was answered, then nothing is owed', async () => {
      await robin.writes('One');
      const upTo = (await practice.therapist.reads(robin)).at(-1)?.seq ?? 0;
      await practice.therapist.does('looked', { client: robin.person.id, upTo: String(upTo) });
      const two = await robin.writes('Two');
      await practice.therapist.replies(robin, 'To the first');
      await deletes(two);
      expect(await outcomes()).to.deep.equal(['taken-back']);
      await nothingIsOwed();
    });

    it('given one that is late, then the backup is told that nothing waits', async () => {
      const ben = await practice.colleague('Dr. Backup');
      await practice.therapist.works({ backup: ben.person.id });
      const one = await robin.writes('One');
      await at('2026-03-03 19:00');
      expect(await row(ben)).to.include({ waiting: 1 });
      await deletes(one);
      expect(await row(ben)).to.include({ waiting: 0 });
      expect(await due(ben)).to.equal(undefined);
      expect(await outcomes()).to.deep.equal(['taken-back']);
    });

    it('given one written after a return, then what they wrote before they left still waits', async () => {
      for (const text of ['One', 'stop', 'yes', 'start']) await robin.writes(text);
      await robin.settlesIn();
      expect(await row()).to.include({ standing: 'active', waiting: 1 });
      await deletes(await robin.writes('Two'));
      expect(await row()).to.include({ waiting: 1 });
      expect(await due()).to.equal(undefined);
      expect(await outcomes()).to.deep.equal(['taken-back']);
    });

    it('given one that was answered already, then that it was is all that is counted', async () => {
      const one = await robin.writes('One');
      await practice.therapist.replies(robin, 'I read it');
      await deletes(one);
      expect(await outcomes()).to.deep.equal(['done']);
    });
  });

  describe('that is not kept', () => {
    it('is revised an hour before it lapses, honestly, and kept then', async () => {
      await open('2026-03-02 10:00');
      await saidTo('One');
      await at('2026-03-03 18:59');
      expect(await heard()).to.equal('');
      await at('2026-03-03 19:00');
      expect(await heard()).to.match(/takes longer than you were told.*by Wednesday evening\.$/);
      expect(await due()).to.equal('2026-03-04T20:00:00');
      await practice.therapist.replies(robin, 'Sorry');
      expect(await outcomes()).to.deep.equal(['partial']);
    });

    it('is never revised in the client’s night', async () => {
      await open('2026-03-02 10:00', 'Pacific/Auckland');
      expect(await saidTo('One')).to.include('by Wednesday at noon');
      const [before] = [practice.world.now()];
      for (;;) {
        await practice.leap(practice.world.now() + 30 * 60_000);
        if ((await heard()) !== '') break;
        expect(practice.world.now() - before).to.be.below(4 * 86_400_000);
      }
      const hour = Temporal.Instant.fromEpochMilliseconds(practice.world.now()).toZonedDateTimeISO(
        'Pacific/Auckland',
      ).hour;
      expect(hour).to.equal(11);
    });

    it('is revised a few times, and then no time is named that nobody keeps', async () => {
      await open('2026-03-02 10:00');
      await saidTo('One');
      const said: string[] = [];
      for (let day = 3; day < 31; day++) {
        await at(`2026-03-${String(day).padStart(2, '0')} 23:00`);
        said.push(...(await robin.hears()));
      }
      expect(said).to.have.length(4);
      expect(said.at(-1)).to.include('it is not clear when one can come');
      expect(await outcomes()).to.deep.equal(['expired']);
      await practice.therapist.replies(robin, 'I am back');
      expect(await outcomes(), 'it is counted once').to.deep.equal(['expired']);
      expect(await saidTo('Hello again')).to.include('You can expect a reply by');
    });

    it('through an outage over the due time is said afterwards, once, by day', async () => {
      await open('2026-03-02 10:00');
      await saidTo('One');
      await practice.runtime.stop();
      await practice.world.advanceTo(Date.parse(local('2026-03-04 03:00')));
      const queue = createLocalQueue({ world: practice.world, onFault: () => {} });
      const again = createRuntime({ ...practice.ports, queue });
      await again.start();
      await practice.world.settle();
      expect(await heard(), 'not at three in the morning').to.equal('');
      await at('2026-03-04 08:00');
      await practice.world.advance(1000);
      expect(await heard()).to.match(/expect a reply by now, and none has come.*by this evening\.$/);
      await at('2026-03-04 18:59');
      expect(await heard()).to.equal('');
      await practice.world.settle();
      await again.stop();
    });
  });

  describe('of a client', () => {
    beforeEach(() => open('2026-03-02 10:00'));

    it('who is paused: it is said, and still owed', async () => {
      await robin.writes('pause');
      await robin.taps('open');
      expect(await saidTo('One')).to.match(/stay paused.*by Tuesday evening\.$/);
      await at('2026-03-03 19:00');
      expect(await heard()).to.include('takes longer');
    });

    it('who leaves: nothing more is sent, and nothing is due', async () => {
      await saidTo('One');
      await robin.writes('stop');
      await robin.taps(true);
      await robin.hears();
      await at('2026-03-10 10:00');
      expect(await heard()).to.equal('');
      expect(await due()).to.equal(undefined);
    });

    it('who has not agreed to anything: none is made', async () => {
      const kim = await practice.client('Kim');
      await kim.joins();
      await kim.writes('What is this?');
      expect((await kim.hears()).join()).not.to.include('by Tuesday');
    });

    it('who answers a question with something for the therapist: that is answered so too', async () => {
      await robin.writes('check in');
      expect(await saidTo('My sister called and I do not know what to do')).to.match(
        /has gone to Dr\. Test.*You can expect a reply by Tuesday evening\./,
      );
    });

    it('who travels: the words are said anew for the clock that they are read on', async () => {
      await saidTo('One');
      const { store } = practice.ports;
      const stored = (await store.around(robin.person.id))?.self;
      if (!stored) throw new Error('nobody');
      await store.putPerson({ ...stored, zone: 'Asia/Tokyo' });
      // Tuesday at 20:00 in Madrid is Wednesday at 4 in Tokyo.
      expect(await saidTo('Two')).to.include('by Wednesday at noon');
      expect(await due()).to.equal('2026-03-04T04:00:00');
    });
  });

  describe('with several who could answer', () => {
    let ben: PlayedStaff;
    let sam: PlayedStaff;
    const leave = (from: string, to: string, cover?: PlayedStaff): Leave => ({
      ...{ from, to },
      ...(cover && { cover: cover.person.id }),
    });
    const works = (schedule: Partial<Schedule>) => practice.therapist.works({ backup: ben.person.id, ...schedule });

    beforeEach(async () => {
      await open('2026-03-02 10:00');
      ben = await practice.colleague('Dr. Backup');
      sam = await practice.colleague('Sam', 'supervisor');
      await practice.ports.store.assign(sam.person.id, robin.person.id);
    });

    it('is the therapist’s: the backup can read, but hears nothing until it is late', async () => {
      await works({});
      await saidTo('One');
      expect(await row(ben)).to.include({ waiting: 0 });
      await at('2026-03-03 19:00');
      expect(await row(ben)).to.include({ waiting: 1 });
      expect(await due(ben)).to.equal('2026-03-04T20:00:00');
      expect(await row(sam)).to.include({ waiting: 0 });
    });

    it('is answered by one of them: it waits with nobody any more', async () => {
      await works({});
      await saidTo('One');
      await at('2026-03-03 19:00');
      await ben.replies(robin, 'I stand in today');
      expect(await row()).to.include({ waiting: 0 });
      expect(await row(ben)).to.include({ waiting: 0 });
      expect(await due()).to.equal(undefined);
    });

    it('passes to the backup when the therapist lets several times pass, and the client is told', async () => {
      await works({});
      await saidTo('One');
      await at('2026-03-03 19:00');
      expect(await heard()).not.to.include('Dr. Backup');
      await at('2026-03-04 19:00');
      expect(await heard()).to.include('Dr. Backup answers now instead of Dr. Test.');
    });

    it('of nobody: everybody is told in the end', async () => {
      await works({});
      await saidTo('One');
      await at('2026-03-10 10:00');
      expect(await row(sam)).to.include({ waiting: 1 });
    });

    it('during leave is made by who covers, who hears of it at once', async () => {
      const cleo = await practice.colleague('Dr. Cover');
      await works({ leave: [leave('2026-03-02', '2026-03-13', cleo)] });
      expect(await heard()).to.equal(
        'Dr. Test is away from Monday 2 March to Friday 13 March. Dr. Cover answers meanwhile, and can read what you write here.',
      );
      expect(await saidTo('One')).to.equal(
        'Thank you for writing. It is with Dr. Cover now. Dr. Test is away until Friday 13 March, and Dr. Cover answers meanwhile. You can expect a reply by Tuesday evening.',
      );
      expect(await row(cleo)).to.include({ waiting: 1 });
      expect(await row(ben)).to.include({ waiting: 0 });
      expect(await due(cleo)).to.equal('2026-03-03T20:00:00');
    });

    it('shortly before leave counts on who covers', async () => {
      await at('2026-03-06 16:00');
      await works({ leave: [leave('2026-03-09', '2026-03-20')] });
      expect(await saidTo('One')).to.match(/Dr\. Backup.*by Monday evening\.$/);
      expect(await row(ben)).to.include({ waiting: 1 });
    });

    it('of a leave that is to come each client is told the day before, in their morning, once', async () => {
      await works({ leave: [leave('2026-03-09', '2026-03-09', ben)] });
      await at('2026-03-08 07:59');
      expect(await heard()).to.equal('');
      await at('2026-03-08 08:00');
      expect(await heard()).to.include('Dr. Backup answers meanwhile');
      await works({ leave: [leave('2026-03-09', '2026-03-09', ben)] });
      await at('2026-03-12 10:00');
      expect(await heard()).to.equal('');
    });

    it('in a leave that was announced: who covers is told when it is somebody else, and once', async () => {
      const cleo = await practice.colleague('Dr. Cover');
      const goes = (cover?: PlayedStaff) => works({ leave: [leave('2026-03-02', '2026-03-13', cover)] });
      await practice.therapist.works({ leave: [leave('2026-03-02', '2026-03-13')] });
      expect(await heard()).to.include('nobody here answers meanwhile');
      await goes();
      expect(await heard(), 'the backup is named').to.include('Dr. Backup answers meanwhile');
      await goes(cleo);
      expect(await heard(), 'another is named').to.equal(
        'Dr. Test is away from Monday 2 March to Friday 13 March. Dr. Cover answers meanwhile, and can read what you write here.',
      );
      await goes(cleo);
      await works({ leave: [leave('2026-03-02', '2026-03-13', cleo)], hours: readWeek('wed 09:00-13:00') ?? [] });
      await at('2026-03-03 12:00');
      expect(await heard(), 'nothing is new').to.equal('');
    });

    it('in a leave that is over: who covered it is told nobody', async () => {
      await practice.therapist.works({ leave: [leave('2026-03-02', '2026-03-03')] });
      await at('2026-03-06 10:00');
      await heard();
      await works({ leave: [leave('2026-03-02', '2026-03-03', ben)] });
      await at('2026-03-06 12:00');
      expect(await heard()).to.equal('');
    });

    it('of a leave that is called off nobody is told', async () => {
      await works({ leave: [leave('2026-03-09', '2026-03-13', ben)] });
      await works({});
      await at('2026-03-12 10:00');
      expect(await heard()).to.equal('');
    });

    it('in a leave that nobody covers is for after it, and the client is told whom to call', async () => {
      await practice.therapist.works({ leave: [leave('2026-03-02', '2026-03-06')] });
      expect(await heard()).to.match(/nobody here answers meanwhile.*112/);
      expect(await saidTo('One')).to.match(/by the evening of Monday 9 March\.$|by Monday evening\.$/);
    });

    it('follows the hours of who answers', async () => {
      await works({ hours: readWeek('wed 09:00-13:00') ?? [] });
      expect(await saidTo('One')).to.match(/by Wednesday 11 March|the evening of Wednesday 11 March/);
    });

    it('of several clients: what is due first stands first', async () => {
      const kim = await practice.client('Kim');
      await kim.settlesIn();
      await at('2026-03-02 18:00');
      await kim.writes('Late');
      await robin.writes('Later');
      const nora = await practice.client('Nora', { zone: 'America/New_York' });
      await nora.settlesIn();
      await nora.writes('Last, and due first');
      const names = (await practice.desk.caseload(practice.therapist.person)).map(({ client }) => client.name);
      expect(names[0]).to.equal('Nora');
      expect(names.slice(1).sort()).to.deep.equal(['Kim', 'Robin']);
    });

    it('names as backup only somebody who may then read the client', async () => {
      const history = () => practice.desk.history(ben.person, robin.person.id, { limit: 1 });
      expect(await history()).to.equal('forbidden');
      await works({});
      expect(await history()).not.to.equal('forbidden');
      const kim = await practice.desk.invite(
        { ...practice.therapist.person, schedule: { leave: [], holidays: [], backup: ben.person.id } },
        { name: 'Kim', locale: 'en', zone: 'UTC' },
      );
      expect(await practice.desk.history(ben.person, kim.client, { limit: 1 })).not.to.equal('forbidden');
    });
  });
});

describe('A promise that is short', () => {
  it('given an hour before it lapses, then it is looked at halfway, not at once', () => {
    const [since, due] = [Date.parse('2026-03-02T10:59:00+01:00'), Date.parse('2026-03-02T12:00:00+01:00')];
    const state: ClientState = { ...newClient, promise: { since, latest: 1, due, revised: 0 } };
    expect(promiseDue(state, 'Europe/Madrid')).to.equal(Date.parse('2026-03-02T11:29:30+01:00'));
  });
});
