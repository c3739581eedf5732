import { expect } from 'chai';
import { openPlayedPractice, type PlayedClient, type PlayedPractice } from '../support/practice.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The flows as shipped, real store and queue, a virtual clock. The practice opens on a Monday noon in Madrid; a day's notice is asked. */
describe('Appointments', () => {
  let practice: PlayedPractice;
  let robin: PlayedClient;

  const begin = async (start?: string, options: { locale?: 'en' | 'es'; zone?: string } = {}) => {
    practice = await openPlayedPractice({ ...(start && { start }) });
    robin = await settled('Robin', options);
  };
  const settled = async (name: string, options = {}) => {
    const client = await practice.client(name, options);
    await client.settlesIn();
    return client;
  };
  afterEach(() => practice.close());

  const instant = (time: string) =>
    Temporal.PlainDateTime.from(time).toZonedDateTime('Europe/Madrid').epochMilliseconds;
  const iso = (time: string) => new Date(instant(time)).toISOString();
  const at = (time: string) => practice.leap(instant(time));
  const hears = async (client = robin) => (await client.hears()).join('\n');
  const plan = async (client = robin) => {
    const found = await practice.desk.plan(practice.therapist.person, client.person.id);
    if (found === 'forbidden') throw new Error('forbidden');
    return found;
  };
  const times = async (client = robin) =>
    (await plan(client)).appointments.map(({ start }) =>
      Temporal.Instant.fromEpochMilliseconds(start)
        .toZonedDateTimeISO('Europe/Madrid')
        .toPlainDateTime()
        .toString()
        .slice(0, 16),
    );

  const offer = (starts: readonly string[], { client = robin, id = 'offer-1', ...more }: Offer = {}) =>
    practice.therapist.does('offer', {
      client: client.person.id,
      id,
      starts: starts.map(iso).join(','),
      minutes: '50',
      until: more.until ? iso(more.until) : '',
      ...(more.moves && { moves: more.moves }),
    });
  interface Offer {
    client?: PlayedClient;
    id?: string;
    until?: string;
    moves?: string;
  }
  const sets = (start: string, { client = robin, id = 'first' }: { client?: PlayedClient; id?: string } = {}) =>
    practice.therapist.does('appointment', { client: client.person.id, id, start: iso(start), minutes: '50' });
  const taps = (time: string, client = robin) => client.taps(String(instant(time)));

  const thursday = '2026-03-05T16:00';
  const friday = '2026-03-06T10:00';
  const monday = '2026-03-09T16:00';

  describe('times are offered', () => {
    beforeEach(() => begin());

    it('when the client taps one, then it is set, and both know', async () => {
      await offer([thursday, friday]);
      expect(await hears()).to.include('offers you these times');
      await taps(friday);
      expect(await hears()).to.include(
        'Your appointment with Dr. Test is set: Friday 6 March at 10:00, for 50 minutes',
      );
      expect(await times()).to.deep.equal([friday]);
    });

    for (const said of ['2', 'Friday', 'friday 6 march', 'Friday 6 March at 10:00'])
      it(`when the client types “${said}”, then that one is set`, async () => {
        await offer([thursday, friday]);
        await robin.writes(said);
        expect(await times()).to.deep.equal([friday]);
      });

    it('when a line means none of them, then it goes to the therapist and the times stay', async () => {
      await offer([thursday, friday]);
      await robin.writes('I have to look at my calendar first');
      await robin.writes('1');
      expect(await times()).to.deep.equal([thursday]);
    });

    it('when none suits, then the therapist is told', async () => {
      await offer([thursday, friday]);
      await robin.taps('none');
      expect(await hears()).to.include('none of these suits you');
      expect((await plan()).requests?.map(({ what }) => what)).to.deep.equal(['none']);
    });

    it('when the offer is over, then a tap sets nothing, and the client is told how to ask', async () => {
      await offer([thursday, friday], { until: '2026-03-04T12:00' });
      await at('2026-03-04T12:00');
      await hears();
      await taps(thursday);
      expect(await hears()).to.include('does not hold any more');
      expect(await times()).to.deep.equal([]);
      expect((await plan()).offer).to.equal(undefined);
    });

    it('a moment before the offer is over, the time is still theirs', async () => {
      await offer([thursday], { until: '2026-03-04T12:00' });
      await practice.leap(instant('2026-03-04T12:00') - 1);
      await taps(thursday);
      expect(await times()).to.deep.equal([thursday]);
    });

    it('when the therapist withdraws them, then the client is told', async () => {
      await offer([thursday]);
      await hears();
      await practice.therapist.does('end-offer', { client: robin.person.id, id: 'offer-1' });
      expect(await hears()).to.include('do not hold any more');
    });

    it('to a client who reads Spanish in another zone: in their words, at their hour', async () => {
      const lucia = await settled('Lucía', { locale: 'es', zone: 'America/Mexico_City' });
      await offer([thursday], { client: lucia });
      expect((await lucia.question()).options?.map(({ label }) => label)).to.deep.equal([
        'jueves, 5 de marzo, 09:00',
        'Ninguna de estas',
      ]);
    });
  });

  describe('two clients are offered the same time', () => {
    beforeEach(() => begin());

    it('the first who chooses has it; the second is kindly offered what is left', async () => {
      const kim = await settled('Kim');
      await offer([thursday, friday]);
      await offer([thursday, friday], { client: kim, id: 'offer-2' });
      await robin.hears();
      await kim.hears();
      // Both tap before either is answered.
      await Promise.all([taps(thursday), taps(thursday, kim)]);
      await practice.world.settle();
      const [one, other] = [await times(robin), await times(kim)];
      expect([...one, ...other]).to.deep.equal([thursday]);
      const second = one.length === 0 ? robin : kim;
      expect(await hears(second)).to.include('has just gone to somebody else: Thursday 5 March at 16:00');
      expect((await second.question()).options?.map(({ label }) => label)).to.deep.equal([
        'Friday 6 March at 10:00',
        'None of these',
      ]);
      await taps(friday, second);
      expect(await times(second)).to.deep.equal([friday]);
    });

    it('and nothing is left: they are told, and the therapist is asked for others', async () => {
      const kim = await settled('Kim');
      await offer([thursday]);
      await offer(['2026-03-05T16:30'], { client: kim, id: 'offer-2' });
      await taps(thursday);
      await taps('2026-03-05T16:30', kim);
      expect(await hears(kim)).to.include('no longer free');
      expect((await plan(kim)).requests?.map(({ what }) => what)).to.deep.equal(['new']);
      expect(await times(kim)).to.deep.equal([]);
    });

    it('one appointment may begin when another ends', async () => {
      const kim = await settled('Kim');
      await sets(thursday);
      await sets('2026-03-05T16:50', { client: kim });
      expect(await times(kim)).to.deep.equal(['2026-03-05T16:50']);
    });
  });

  describe('what the therapist cannot set or offer', () => {
    const cases: readonly { given: string; does: () => Promise<void>; why: string }[] = [
      { given: 'a time that has passed', does: () => sets('2026-03-02T11:00'), why: 'past' },
      { given: 'a time within another client’s appointment', does: () => sets('2026-03-05T16:49'), why: 'taken' },
      { given: 'an offer with a time that has passed', does: () => offer([friday, '2026-03-02T11:00']), why: 'past' },
      { given: 'an offer with a time that is taken', does: () => offer([friday, '2026-03-05T15:11']), why: 'taken' },
      {
        given: 'an offer that is over already',
        does: () => offer([friday], { until: '2026-03-02T12:00' }),
        why: 'until',
      },
    ];
    for (const { given, does, why } of cases)
      it(`given ${given}, then nothing is said to the client and the therapist is shown why: ${why}`, async () => {
        await begin();
        await sets(thursday, { client: await settled('Kim') });
        await does();
        expect(await hears()).to.equal('');
        expect(await times()).to.deep.equal([]);
        expect((await plan()).refused).to.equal(why);
      });
  });

  describe('the client moves an appointment', () => {
    beforeEach(async () => {
      await begin();
      await offer([thursday, friday, monday], { until: '2026-03-09T12:00' });
      await taps(thursday);
      await hears();
    });

    it('to one of the times that are left, without anybody being asked', async () => {
      await robin.writes('move my appointment');
      expect(await hears()).to.include('can move to one of these times');
      await taps(monday);
      expect(await times()).to.deep.equal([monday]);
    });

    it('and the time before is free for somebody else', async () => {
      const kim = await settled('Kim');
      await robin.writes('Move my appointment');
      await taps(monday);
      await sets(thursday, { client: kim });
      expect(await times(kim)).to.deep.equal([thursday]);
    });

    it('when no times are left: the therapist is asked, offers others, and it moves to the one that is chosen', async () => {
      await practice.therapist.does('end-offer', { client: robin.person.id, id: 'offer-1' });
      await robin.writes('move my appointment');
      expect(await hears()).to.include('Until there is an answer, the appointment stays: Thursday 5 March at 16:00');
      expect((await plan()).requests?.map(({ what }) => what)).to.deep.equal(['move']);
      await offer([friday], { id: 'offer-2', moves: (await plan()).appointments[0]?.id ?? '' });
      await taps(friday);
      expect(await times()).to.deep.equal([friday]);
      expect((await plan()).requests).to.deep.equal([]);
    });

    it('chooses the new time when the notice has run out meanwhile: it stays', async () => {
      await robin.writes('move my appointment');
      await practice.leap(instant('2026-03-04T16:00') + 1);
      await hears();
      await taps(monday);
      expect(await hears()).to.include('less than 24 hours away');
      expect(await times()).to.deep.equal([thursday]);
    });
  });

  describe('the practice’s notice of 24 hours', () => {
    const cases: readonly { when: string; before: number; does: 'cancel' | 'move'; ends: 'done' | 'asked' }[] = [
      { when: 'a second before it runs out', before: 24 * HOUR + 1000, does: 'cancel', ends: 'done' },
      { when: 'exactly 24 hours before', before: 24 * HOUR, does: 'cancel', ends: 'done' },
      { when: 'a millisecond later', before: 24 * HOUR - 1, does: 'cancel', ends: 'asked' },
      { when: 'an hour before', before: HOUR, does: 'move', ends: 'asked' },
    ];
    for (const { when, before, does, ends } of cases)
      it(`${when}: “${does} my appointment” is ${ends}`, async () => {
        await begin();
        await sets(thursday);
        await practice.leap(instant(thursday) - before);
        await hears();
        await robin.writes(`${does} my appointment`);
        if (ends === 'asked') expect(await hears()).to.include('From 24 hours before');
        await robin.taps(true);
        expect(await hears()).to.include(
          ends === 'done' ? 'is cancelled: Thursday' : 'the appointment stays: Thursday',
        );
        expect(await times()).to.deep.equal(ends === 'done' ? [] : [thursday]);
        expect((await plan()).requests?.map(({ what }) => what)).to.deep.equal(ends === 'done' ? [] : [does]);
      });

    it('counts real hours in the week when the clocks go forward', async () => {
      // Madrid has 23 hours on Sunday 29 March 2026: Monday at 10:00 is 24 hours after Sunday at 10:00, and Sunday 15:00 is 24 after Saturday 14:00.
      await begin('2026-03-27T12:00:00+01:00');
      await sets('2026-03-29T15:00');
      await at('2026-03-28T14:00');
      await robin.writes('cancel my appointment');
      await robin.taps(true);
      expect(await times()).to.deep.equal([]);
    });

    it('the request to cancel is accepted: the client is told that it is as they asked', async () => {
      await begin();
      await sets(thursday);
      await at('2026-03-05T12:00');
      await robin.writes('cancel my appointment');
      await robin.taps(true);
      await hears();
      await practice.therapist.does('cancel-appointment', { client: robin.person.id, id: 'first' });
      expect(await hears()).to.include('As you asked, this appointment is cancelled');
      expect((await plan()).requests).to.deep.equal([]);
    });

    it('the request is declined: the appointment stays, and the client is told', async () => {
      await begin();
      await sets(thursday);
      await at('2026-03-05T12:00');
      await robin.writes('cancelar mi cita');
      await robin.taps(true);
      await hears();
      await practice.therapist.does('keep-appointment', { client: robin.person.id, id: 'first' });
      expect(await hears()).to.include('keeps the appointment as it is');
      expect(await times()).to.deep.equal([thursday]);
      expect((await plan()).requests).to.deep.equal([]);
    });
  });

  describe('with none set', () => {
    beforeEach(() => begin());

    it('“new appointment” asks the therapist for times', async () => {
      await robin.writes('new appointment');
      expect(await hears()).to.include('is asked for times');
      expect((await plan()).requests?.map(({ what }) => what)).to.deep.equal(['new']);
    });

    it('“cancel my appointment” says that there is none', async () => {
      await robin.writes('cancel my appointment');
      expect(await hears()).to.include('No appointment is set');
    });

    it('“mover mi cita” offers to ask', async () => {
      await robin.writes('mover mi cita');
      await robin.taps(true);
      expect((await plan()).requests?.map(({ what }) => what)).to.deep.equal(['new']);
    });
  });

  describe('the start', () => {
    const staffHears = async () =>
      (await practice.therapist.reads(robin))
        .filter(({ kind }) => kind === 'note')
        .map(({ body }) => body.text)
        .join('\n');
    beforeEach(async () => {
      await begin();
      await sets(thursday);
    });

    it('the client answers within a quarter of an hour: nothing is asked about it', async () => {
      await at(thursday);
      await practice.leap(instant(thursday) + 14 * MINUTE);
      await robin.taps('private');
      await hears();
      await practice.leap(instant(thursday) + 20 * MINUTE);
      expect(await hears()).to.equal('');
    });

    it('nobody comes: a kind line after a quarter of an hour, the therapist knows, and no closing is asked', async () => {
      await practice.leap(instant(thursday) + 14 * MINUTE);
      await hears();
      await practice.leap(instant(thursday) + 15 * MINUTE);
      const said = await hears();
      expect(said).to.include('hopes that you are all right').and.to.include('new appointment').and.to.include('112');
      expect(said).not.to.match(/fee|charge|missed|late/i);
      expect(await staffHears()).to.include('has not written since the appointment began');
      await at('2026-03-06T12:00');
      expect(await hears()).to.equal('');
      expect(await times()).to.deep.equal([]);
    });

    it('they come after that line: the closing comes as ever', async () => {
      await practice.leap(instant(thursday) + 20 * MINUTE);
      await robin.writes('private');
      await robin.writes('calm');
      await robin.writes('My week');
      await hears();
      await at('2026-03-05T16:50');
      expect(await hears()).to.include('What stays with you from today?');
    });

    it('an outage over the start: the appointment opens when it is over, and nobody is missed before a quarter of an hour from then', async () => {
      const again = await outage('2026-03-05T15:30', '2026-03-05T16:20');
      expect(await hears()).to.include('somewhere you can write in private');
      await practice.world.advanceTo(instant('2026-03-05T16:35') - 1);
      expect(await hears()).to.equal('');
      await practice.world.advanceTo(instant('2026-03-05T16:35') + MINUTE);
      expect(await hears()).to.include('hopes that you are all right');
      await again();
    });

    it('an outage over all of it: the client is told that it was trouble here, and no closing is asked', async () => {
      const again = await outage('2026-03-05T15:30', '2026-03-05T17:20');
      const said = await hears();
      expect(said).to.include('trouble on this side').and.not.to.include('What stays');
      expect(await staffHears()).to.include('could not open');
      await again();
    });

    /** Nothing runs from one time to the other; gives the way to end what runs then. */
    async function outage(from: string, to: string): Promise<() => Promise<void>> {
      await at(from);
      await hears();
      await practice.runtime.stop();
      await practice.world.advanceTo(instant(to));
      const { createRuntime } = await import('../../src/runtime/runtime.ts');
      const { createLocalQueue } = await import('../../src/queue/local/index.ts');
      const queue = createLocalQueue({ world: practice.world, onFault: () => {} });
      const runtime = createRuntime({ ...practice.ports, queue });
      await runtime.start();
      await practice.world.settle();
      return () => runtime.stop();
    }

    it('a pause is one from check-ins: the reminder and the opening still come', async () => {
      await robin.writes('pause');
      await robin.taps('open');
      await hears();
      await at('2026-03-04T16:00');
      expect(await hears()).to.include('Your next appointment');
      await at(thursday);
      expect(await hears()).to.include('somewhere you can write in private');
    });

    it('whoever has left is asked nothing, and the time is free for others', async () => {
      await robin.writes('stop');
      await robin.taps(true);
      await hears();
      const kim = await settled('Kim');
      await sets(thursday, { client: kim });
      expect(await times(kim)).to.deep.equal([thursday]);
      await at('2026-03-06T12:00');
      expect(await hears()).to.equal('');
      expect(await times()).to.deep.equal([]);
    });

    it('the client is in another zone by then: it keeps its moment', async () => {
      await robin.writes('time zone');
      await robin.writes('New York');
      expect(await hears()).to.include('Thursday 5 March at 10:00');
      await practice.leap(instant(thursday) - MINUTE);
      await hears();
      await at(thursday);
      expect(await hears()).to.include('somewhere you can write in private');
    });
  });

  describe('what was written at the end', () => {
    const next = '2026-03-12T16:00';
    beforeEach(async () => {
      await begin();
      await sets(thursday);
      await at(thursday);
      await robin.taps('private');
      await robin.writes('calm');
      await robin.writes('My week');
      await at('2026-03-05T16:50');
    });
    const closing = async () => {
      await robin.writes('That I may be slow');
      await robin.writes('A walk before the meeting');
      await sets(next, { id: 'second' });
    };

    it('comes back at the next opening, once the client is somewhere private', async () => {
      await closing();
      await at(next);
      expect(await hears()).not.to.include('A walk before the meeting');
      await robin.taps('private');
      expect(await hears()).to.include('What stays: That I may be slow\nA small step: A walk before the meeting');
    });

    it('is not shown to who cannot talk now', async () => {
      await closing();
      await at(next);
      await robin.taps('unsafe');
      expect(await hears()).not.to.include('A walk');
    });

    it('taken back before: it does not come back', async () => {
      await closing();
      await robin.writes('take back');
      await at(next);
      await robin.taps('private');
      expect(await hears())
        .to.include('That I may be slow')
        .and.not.to.include('A walk');
    });

    it('taken back afterwards: the line that said it again says it no more', async () => {
      await closing();
      await at(next);
      await robin.taps('private');
      const said = (await robin.timeline()).find(
        ({ key, body }) => key.startsWith('said:') && body.text.startsWith('A walk'),
      );
      await robin.does({ kind: 'delete', message: said?.key.slice('said:'.length) ?? '' });
      expect((await robin.timeline()).filter(({ body }) => body.text.includes('A walk'))).to.deep.equal([]);
      const answers = (await robin.timeline()).flatMap(({ body }) => body.answers ?? []);
      expect(answers.filter(({ text }) => text.includes('A walk'))).to.deep.equal([]);
    });
  });

  it('the reminder of the day before comes at the same hour on the wall when the clocks go back', async () => {
    // Sunday 25 October 2026 has 25 hours in Madrid.
    await begin('2026-10-23T12:00:00+02:00');
    await sets('2026-10-25T16:00');
    await hears();
    await practice.leap(instant('2026-10-24T16:00') - MINUTE);
    expect(await hears()).to.equal('');
    await at('2026-10-24T16:00');
    expect(await hears()).to.include('Sunday 25 October at 16:00');
  });

  it('the client agrees to another therapist: the appointment stays, and is theirs to keep free', async () => {
    await begin();
    await sets(thursday);
    const other = await practice.colleague('Dr. Other');
    const values = { client: robin.person.id, colleague: other.person.id, name: 'Dr. Other' };
    await practice.therapist.does('hand-over', values);
    await robin.taps(true);
    const invited = await practice.desk.invite(other.person, { name: 'Kim', locale: 'en', zone: 'Europe/Madrid' });
    await other.does('appointment', { client: invited.client, id: 'kims', start: iso(thursday), minutes: '50' });
    const theirs = await practice.desk.plan(other.person, invited.client);
    expect(theirs === 'forbidden' ? theirs : theirs.refused).to.equal('taken');
    await robin.writes('cancel my appointment');
    await robin.taps(true);
    expect(await hears()).to.include('Dr. Other is told');
    await other.does('appointment', { client: invited.client, id: 'kims', start: iso(thursday), minutes: '50' });
    const after = await practice.desk.plan(other.person, invited.client);
    expect(after === 'forbidden' ? [] : after.appointments.map(({ id }) => id)).to.deep.equal(['kims']);
  });

  it('an appointment of a week away is cancelled: its times mean nothing any more', async () => {
    await begin();
    await sets(monday);
    await robin.writes('cancel my appointment');
    await robin.taps(true);
    await hears();
    await practice.leap(practice.world.now() + 9 * DAY);
    expect(await hears()).to.equal('');
  });
});
