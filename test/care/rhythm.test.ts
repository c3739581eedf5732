import { expect } from 'chai';
import { createLocalQueue } from '../../src/queue/local/index.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';
import { openPlayedPractice, type PlayedClient, type PlayedPractice } from '../support/practice.ts';

/** The flows as shipped, real store and queue, a virtual clock; clients live in Madrid and begin on Monday 2 March 2026 at noon. */
describe('A rhythm', () => {
  let practice: PlayedPractice;
  let robin: PlayedClient;

  /** A local time of the client: "2026-03-02 20:00". */
  const at = (local: string, zone = 'Europe/Madrid') =>
    practice.world.advanceTo(
      Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime(zone).epochMilliseconds,
    );
  const suggests = (plan: { [field: string]: string } = {}) =>
    practice.therapist.does('routine', {
      client: robin.person.id,
      id: 'evening',
      flow: 'check-in',
      rule: 'FREQ=DAILY',
      slots: '20:00',
      window: '240',
      from: '2026-03-02',
      ...plan,
    });
  const agreed = async (plan: { [field: string]: string } = {}) => {
    await suggests(plan);
    await robin.taps('yes');
    await robin.hears();
  };
  const hears = async () => (await robin.hears()).join('\n');
  /** All prompts so far, by date and slot, with what became of them. */
  const prompts = async () =>
    (await robin.timeline())
      .filter(({ kind, key }) => (kind === 'check-in' || kind === 'journal') && /:\d{4}-/.test(key))
      .map(({ key, status }) => `${key.replace(/^[^:]*:/, '').replace(':', ' ')} ${status}`);
  /** When prompts came, on a clock on the client's wall. */
  const asked = async (zone = 'Europe/Madrid') =>
    (await robin.timeline())
      .filter(({ body }) => /how is your mood|in one message/.test(body.text) && body.question)
      .map(({ at }) =>
        Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(zone)
          .toPlainDateTime()
          .toString({ smallestUnit: 'minute' })
          .replace('T', ' '),
      );
  const plan = async () => {
    const found = await practice.desk.plan(practice.therapist.person, robin.person.id);
    if (found === 'forbidden') throw new Error('forbidden');
    return found.routines;
  };
  const waiting = async () => (await practice.desk.caseload(practice.therapist.person))[0]?.waiting;
  const notes = async () =>
    (await practice.therapist.reads(robin)).filter(({ kind }) => kind === 'note').map(({ body }) => body.text);
  const answers = async () => {
    await robin.taps(4);
    await robin.taps(4);
    await robin.writes('skip');
    await robin.hears();
  };
  const begin = async (start?: string, zone?: string) => {
    practice = await openPlayedPractice(start === undefined ? {} : { start });
    robin = await practice.client('Robin', zone === undefined ? {} : { zone });
    await robin.settlesIn();
  };
  afterEach(() => practice.close());

  describe('agreed together', () => {
    beforeEach(() => begin());

    it('given a suggestion that nobody has answered, when its time comes, then nothing is asked', async () => {
      await suggests();
      expect(await hears())
        .to.include('Check-in, every day at 20:00')
        .and.to.include('only if you say yes');
      await at('2026-03-03 21:00');
      expect(await prompts()).to.deep.equal([]);
    });

    it('when the client says yes, then it begins, and the therapist is told', async () => {
      await suggests();
      await robin.taps('yes');
      expect(await hears()).to.include('Monday 2 March at 20:00');
      expect(await notes()).to.include('Robin said yes to a routine. The plan shows it.');
      await at('2026-03-02 20:00');
      expect(await prompts()).to.deep.equal(['2026-03-02 20:00 open']);
    });

    it('when the client wants another time, then it begins at that time', async () => {
      await suggests();
      await robin.taps('time');
      await robin.writes('half past six in the evening');
      await at('2026-03-02 18:30');
      expect(await prompts()).to.deep.equal(['2026-03-02 18:30 open']);
    });

    it('when the client wants less of it, then it begins every other day', async () => {
      await suggests();
      await robin.taps('fewer');
      expect(await hears()).to.include('every other day at 20:00');
    });

    it('given twenty of them, then one more is not planned, and the therapist and the client are told so', async () => {
      for (let count = 1; count <= 20; count++) await suggests({ id: `routine-${count}` });
      const full = async () => {
        const found = await practice.desk.plan(practice.therapist.person, robin.person.id);
        return found !== 'forbidden' && found.full;
      };
      expect([(await plan()).length, await full()]).to.deep.equal([20, true]);
      await suggests({ id: 'one more' });
      expect((await plan()).length).to.equal(20);
      expect((await notes()).at(-1)).to.include('Robin has as many routines as there can be');
      await robin.writes('cancel');
      await robin.hears();
      await robin.writes('remind me to check in every evening at 9');
      expect(await hears()).to.include('as many routines here as there can be');
      await robin.writes('goal');
      await robin.writes('Walk again');
      await robin.writes('skip');
      expect(await hears(), 'a goal needs no look back').not.to.include('as many routines');
      await suggests({ id: 'routine-3', slots: '18:00' });
      expect((await plan()).filter(({ slots }) => slots.includes('18:00')).length, 'one may change').to.equal(1);
      await practice.therapist.does('end-routine', { client: robin.person.id, id: 'routine-1' });
      expect([(await plan()).length, await full()]).to.deep.equal([19, false]);
    });

    it('when the client says no, then it is gone, and the therapist is told', async () => {
      await suggests();
      await robin.taps('no');
      expect((await plan()).length).to.equal(0);
      expect((await notes()).join()).to.include('would rather not');
    });

    it('given a time in the quiet hours, when the client says yes, then another time is asked for', async () => {
      await suggests({ slots: '23:00' });
      await robin.hears();
      await robin.taps('yes');
      expect(await hears())
        .to.include('falls into your quiet hours')
        .and.to.include('Would that suit you?');
    });

    it('when it is night for the client, then the suggestion waits for the morning', async () => {
      await at('2026-03-02 23:00');
      await suggests();
      expect(await hears()).to.equal('');
      await at('2026-03-03 08:00');
      expect(await hears()).to.include('Would that suit you?');
    });

    it('when the client asks for one in a sentence, then it begins, and the therapist is told', async () => {
      await robin.writes('remind me to journal every evening at 9');
      expect(await hears()).to.include('Journal is set: every day at 21:00');
      expect(await notes()).to.include('Robin began a routine of their own. The plan shows it.');
      await at('2026-03-02 21:00');
      expect(await prompts()).to.deep.equal(['2026-03-02 21:00 open']);
    });

    it('when the client asks for one with taps, then it begins', async () => {
      await robin.writes('reminder');
      await robin.taps('check-in');
      await robin.taps('FREQ=WEEKLY;BYDAY=MO,TH');
      await robin.writes('7 pm');
      expect(await hears()).to.include('on Monday and Thursday at 19:00');
    });
  });

  describe('changed in a sentence, with a check-in asked at eight in the evening', () => {
    beforeEach(async () => {
      await begin();
      await agreed();
      await at('2026-03-02 20:00');
      await robin.hears();
    });

    it('“in an hour”: it comes at nine, and the evening after at eight', async () => {
      await at('2026-03-02 20:05');
      await robin.writes('in an hour');
      expect(await hears()).to.include('Monday 2 March at 21:05');
      await at('2026-03-02 21:05');
      await answers();
      await at('2026-03-03 20:00');
      expect(await asked()).to.deep.equal(['2026-03-02 20:00', '2026-03-02 21:05', '2026-03-03 20:00']);
      expect(await prompts()).to.deep.equal(['2026-03-02 20:00 done', '2026-03-03 20:00 open']);
    });

    it('“in three hours” falls into the quiet hours: it comes when they are over', async () => {
      await robin.writes('in three hours');
      expect(await hears())
        .to.include('quiet hours')
        .and.to.include('Tuesday 3 March at 08:00');
      await at('2026-03-03 20:00');
      expect(await asked()).to.deep.equal(['2026-03-02 20:00', '2026-03-03 08:00', '2026-03-03 20:00']);
    });

    it('“later”: they are asked when, and tap', async () => {
      await robin.writes('later');
      expect((await robin.question()).options?.map(({ label }) => label)).to.deep.equal([
        'In an hour',
        'In three hours',
        'Tomorrow morning',
        'Let this one go',
      ]);
      await robin.taps('hour');
      await at('2026-03-02 21:00');
      expect(await asked()).to.deep.equal(['2026-03-02 20:00', '2026-03-02 21:00']);
    });

    it('“tomorrow”: this one is let go, since another comes then by itself', async () => {
      await robin.writes('tomorrow');
      expect(await hears())
        .to.include('let go')
        .and.to.include('Tuesday 3 March at 20:00');
      await at('2026-03-03 20:00');
      expect(await prompts()).to.deep.equal(['2026-03-02 20:00 expired', '2026-03-03 20:00 open']);
    });

    it('“skip”: this one is let go, without a word of blame', async () => {
      await robin.writes('skip');
      expect(await hears()).to.include('nothing is to be made up for');
      expect(await prompts()).to.deep.equal(['2026-03-02 20:00 expired']);
    });

    it('“at 9 instead”: asked whether only once; once, it comes at nine', async () => {
      await robin.writes('at 9 instead');
      await robin.taps('once');
      await at('2026-03-03 20:00');
      expect(await asked()).to.deep.equal(['2026-03-02 20:00', '2026-03-02 21:00', '2026-03-03 20:00']);
    });

    it('“at 9 from now on”: it comes at nine, today too, once a day', async () => {
      await robin.writes('at 9 from now on');
      expect(await hears()).to.include('every day at 21:00');
      await at('2026-03-02 21:00');
      await answers();
      await at('2026-03-03 22:00');
      expect(await asked()).to.deep.equal(['2026-03-02 20:00', '2026-03-02 21:00', '2026-03-03 21:00']);
    });

    it('“less often”: every other day, the therapist is told, and “as before” leads back', async () => {
      await answers();
      await robin.writes('less often');
      expect(await hears())
        .to.include('every other day at 20:00')
        .and.to.include('Wednesday 4 March');
      expect(await notes()).to.include('Robin changed the rhythm of a routine. The plan shows it.');
      await robin.writes('as before');
      expect(await hears())
        .to.include('every day at 20:00')
        .and.to.include('Tuesday 3 March');
    });

    it('“only weekdays”: not on Saturday and Sunday', async () => {
      await answers();
      await robin.writes('only weekdays');
      for (let day = 3; day <= 9; day++) {
        await at(`2026-03-0${day} 20:00`);
        if ((await prompts()).at(-1)?.endsWith('open')) await answers();
      }
      expect((await prompts()).map((one) => one.slice(8, 10))).to.deep.equal(['02', '03', '04', '05', '06', '09']);
    });

    it('“stop the check-ins”: no more of them, and the therapist is told', async () => {
      await robin.writes('stop the check-ins');
      expect(await hears()).to.include('stops here, and that is fine');
      await at('2026-03-05 20:00');
      expect(await asked()).to.deep.equal(['2026-03-02 20:00']);
      expect((await notes()).join()).to.include('stopped a routine');
    });

    it('“pause the check-ins”, and days later “resume the check-ins”: nothing is caught up on', async () => {
      await robin.writes('pause the check-ins');
      await at('2026-03-05 21:00');
      await robin.writes('resume the check-ins');
      expect(await hears()).to.include('Friday 6 March at 20:00');
      await at('2026-03-06 20:00');
      expect(await asked()).to.deep.equal(['2026-03-02 20:00', '2026-03-06 20:00']);
    });

    it('half answered and then put off: what was said stays, and the whole is asked again', async () => {
      await robin.taps(2);
      await robin.writes('in an hour');
      await at('2026-03-02 21:00');
      const kept = (await practice.therapist.reads(robin)).filter(({ kind }) => kind === 'check-in');
      expect(kept.map(({ status, body }) => [status, body.answers?.length ?? 0])).to.deep.include(['partial', 1]);
      expect(await prompts()).to.deep.equal(['2026-03-02 20:00 open']);
    });

    it('“tomorrow”, after the therapist wrote: it is for the therapist, and the question stays', async () => {
      await practice.therapist.replies(robin, 'When do you see your sister?');
      await robin.writes('tomorrow');
      expect(await waiting()).to.equal(1);
      await answers();
      expect(await prompts()).to.deep.equal(['2026-03-02 20:00 done']);
    });

    it('“I’ll be there later”: it is for the therapist', async () => {
      await robin.writes('I’ll be there later');
      expect(await waiting()).to.equal(1);
    });

    it('“tomorrow”, in the line of a check-in that is being answered: it is that line', async () => {
      await robin.taps(4);
      await robin.taps(4);
      await robin.writes('tomorrow');
      const entry = (await practice.therapist.reads(robin)).find(({ kind }) => kind === 'check-in');
      expect(entry?.body.answers?.at(-1)?.value).to.equal('tomorrow');
    });
  });

  it('“tomorrow”, “at 8” and “less often” with nothing asked are for the therapist', async () => {
    await begin();
    await agreed();
    await robin.writes('How often did it happen last week?');
    for (const line of ['tomorrow', 'at 8', 'less often', 'every other day']) await robin.writes(line);
    expect(await waiting()).to.equal(5);
    expect((await plan())[0]).to.include({ rule: 'FREQ=DAILY' });
  });

  it('put off shortly before midnight: it comes after it, and the next day keeps its own', async () => {
    await begin();
    await robin.writes('quiet hours');
    await robin.taps('none');
    await agreed({ slots: '23:30' });
    await at('2026-03-02 23:30');
    await robin.writes('in an hour');
    await at('2026-03-03 00:30');
    await answers();
    await at('2026-03-03 23:30');
    expect(await asked()).to.deep.equal(['2026-03-02 23:30', '2026-03-03 00:30', '2026-03-03 23:30']);
    expect(await prompts()).to.deep.equal(['2026-03-02 23:30 done', '2026-03-03 23:30 open']);
  });

  describe('in quiet hours', () => {
    it('given quiet hours over midnight, when a prompt falls into them, then it comes at their end', async () => {
      await begin();
      await agreed({ slots: '07:00', window: '120' });
      await at('2026-03-03 12:00');
      expect(await asked()).to.deep.equal(['2026-03-03 08:00']);
    });

    it('when the client sets their own, then these count, and prompts without room in them are let go', async () => {
      await begin();
      await agreed({ slots: '09:00', window: '60' });
      await robin.writes('quiet hours');
      await robin.taps('own');
      await robin.writes('22:00');
      await robin.writes('10:30');
      expect(await hears()).to.include('From 22:00 to 10:30');
      await at('2026-03-05 12:00');
      expect(await asked()).to.deep.equal([]);
    });

    for (const [clocks, start, day, offset] of [
      ['go forward', '2026-03-28T12:00:00+01:00', '2026-03-29', '+02:00'],
      ['go back', '2026-10-24T12:00:00+02:00', '2026-10-25', '+01:00'],
    ] as const)
      it(`when the clocks ${clocks} in the night, then they end at eight on the wall all the same`, async () => {
        await begin(start);
        await agreed({ slots: '02:30', window: '720', from: day });
        await at(`${day} 12:00`);
        const came = (await robin.timeline()).findLast(({ body }) => body.question?.kind === 'scale')?.at ?? 0;
        expect(came).to.equal(Temporal.Instant.from(`${day}T08:00:00${offset}`).epochMilliseconds);
      });
  });

  describe('with more than one', () => {
    beforeEach(() => begin());

    it('given two at the same minute, then the second comes an hour after the first', async () => {
      await agreed({ id: 'one' });
      await agreed({ id: 'two', flow: 'journal' });
      await at('2026-03-02 20:00');
      expect(await asked()).to.deep.equal(['2026-03-02 20:00']);
      await answers();
      await at('2026-03-02 21:00');
      expect(await asked()).to.deep.equal(['2026-03-02 20:00', '2026-03-02 21:00']);
    });

    it('given a second whose window closes within the hour, then it is let go', async () => {
      await agreed({ id: 'one' });
      await agreed({ id: 'two', flow: 'journal', window: '45' });
      await at('2026-03-03 12:00');
      expect(await asked()).to.deep.equal(['2026-03-02 20:00']);
    });

    it('given an appointment at that time, then the prompt waits until half an hour after it', async () => {
      await agreed();
      await practice.therapist.does('appointment', {
        client: robin.person.id,
        id: 'first',
        start: '2026-03-02T18:30:00Z',
        minutes: '50',
      });
      await at('2026-03-02 20:25');
      await robin.writes('not now');
      await at('2026-03-02 21:00');
      expect(await asked()).to.deep.equal(['2026-03-02 20:50']);
    });

    it('given an outage of three days, then one prompt comes after it, not one of each routine at once', async () => {
      await agreed({ id: 'one' });
      await agreed({ id: 'two', flow: 'journal', slots: '19:00', window: '240' });
      await practice.runtime.stop();
      await at('2026-03-05 20:30');
      const queue = createLocalQueue({ world: practice.world, onFault: () => {} });
      const again = createRuntime({ ...practice.ports, queue });
      await again.start();
      await practice.world.settle();
      expect(await asked()).to.have.length(1);
      Object.assign(practice.runtime, { receive: again.receive });
      await at('2026-03-05 21:29');
      expect(await asked()).to.have.length(1);
      await at('2026-03-06 00:00');
      expect((await asked()).length).to.be.at.most(2);
      await again.stop();
    });
  });

  describe('that nobody answers', () => {
    beforeEach(async () => {
      await begin();
      await agreed();
    });
    const days = async (from: number, to: number) => {
      for (let day = from; day <= to; day++) await at(`2026-03-${String(day).padStart(2, '0')} 21:00`);
    };

    it('after three evenings it becomes lighter: one kind sentence in place of the fourth, and the therapist is told', async () => {
      await days(2, 4);
      await robin.hears();
      await days(5, 5);
      expect(await hears()).to.equal(
        'Check-in may be a bit much right now, so from here on it comes every other day at 20:00. To have it as before, write “Check-in as before”.',
      );
      expect((await notes()).join()).to.include('left several prompts of a routine unanswered');
      expect((await asked()).length).to.equal(3);
    });

    it('“as before” leads back', async () => {
      await days(2, 5);
      await robin.writes('Check-in as before');
      expect(await hears()).to.include('every day at 20:00');
      await days(6, 7);
      expect((await asked()).slice(3)).to.deep.equal(['2026-03-06 20:00', '2026-03-07 20:00']);
    });

    it('an answer in between begins the count anew', async () => {
      await days(2, 3);
      await at('2026-03-04 20:00');
      await answers();
      await days(4, 6);
      expect(await asked()).to.have.length(5);
    });
  });

  describe('changed on the page', () => {
    const decides = (act: string, more: { [field: string]: string } = {}) =>
      robin.does({ kind: 'form', form: 'own-routine', values: { routine: 'evening', act, ...more } });
    const standing = async () => (await plan())[0]?.standing;

    it('a suggestion is agreed to, moved, paused, taken up again and stopped, and each is said in the chat', async () => {
      await begin();
      await suggests();
      expect(await standing()).to.equal('proposed');
      await decides('agree');
      expect(await standing()).to.equal('agreed');
      await decides('move', { time: '19:00' });
      expect((await plan())[0]?.slots).to.deep.equal(['19:00']);
      await decides('skip');
      expect(await hears()).to.include('Tuesday 3 March at 19:00');
      await decides('pause');
      expect(await standing()).to.equal('paused');
      await decides('resume');
      expect(await standing()).to.equal('agreed');
      await decides('stop');
      expect(await plan()).to.deep.equal([]);
    });

    it('what is no routine of theirs changes nothing', async () => {
      await begin();
      await decides('stop');
      expect(await hears()).to.equal('');
    });
  });

  describe('on a journey', () => {
    const elsewhere = async (zone: string, text: string) => {
      await practice.runtime.receive({
        id: `from-afar-${text}`,
        from: robin.person.addresses[0] ?? expect.fail('no address'),
        at: practice.world.now(),
        event: { kind: 'text', text, message: `from-afar-${text}` },
        hints: { zone },
      });
      await practice.world.settle();
    };
    const zoneKept = async () => (await practice.ports.store.around(robin.person.id))?.self.zone;

    it('given a device that shows another clock for a day, then the client is asked; a yes moves all times, told plainly', async () => {
      await begin();
      await agreed();
      await elsewhere('America/New_York', 'Hello from afar');
      expect(await hears()).not.to.include('time zone');
      await at('2026-03-03 14:00');
      await elsewhere('America/New_York', 'Still here');
      expect(await hears()).to.include('another time zone: New York, where it is 08:00');
      await robin.taps(true);
      expect(await zoneKept()).to.equal('America/New_York');
      expect(await hears())
        .to.include('follow New York now')
        .and.to.include('Check-in: Tuesday 3 March at 20:00');
      await at('2026-03-03 20:00', 'America/New_York');
      expect((await asked('America/New_York')).at(-1)).to.equal('2026-03-03 20:00');
    });

    it('when the client says no, then times stay, and they are not asked again', async () => {
      await begin();
      await elsewhere('America/New_York', 'One');
      await at('2026-03-03 14:00');
      await elsewhere('America/New_York', 'Two');
      await robin.taps(false);
      await robin.hears();
      await at('2026-03-05 14:00');
      await elsewhere('America/New_York', 'Three');
      expect(await hears()).not.to.include('another time zone');
      expect(await zoneKept()).to.equal('Europe/Madrid');
    });

    it('given a stopover of some hours, then nothing is asked', async () => {
      await begin();
      await elsewhere('Europe/London', 'One');
      await at('2026-03-02 18:00');
      await elsewhere('Europe/Madrid', 'Two');
      await at('2026-03-04 12:00');
      await elsewhere('Europe/London', 'Three');
      expect(await hears()).not.to.include('another time zone');
    });

    it('westward after the evening’s prompt: no second one on the same date', async () => {
      await begin();
      await agreed();
      await at('2026-03-02 20:00');
      await answers();
      await robin.writes('time zone');
      await robin.writes('New York');
      expect(await hears()).to.include('Check-in: Tuesday 3 March at 20:00');
      await at('2026-03-03 19:59', 'America/New_York');
      expect(await asked('America/New_York')).to.have.length(1);
      await at('2026-03-03 20:00', 'America/New_York');
      expect((await asked('America/New_York')).at(-1)).to.equal('2026-03-03 20:00');
    });

    it('eastward over the hour of the prompt: it is let go, and said when the next one comes', async () => {
      await begin();
      await agreed({ window: '60' });
      await at('2026-03-02 15:00');
      await robin.writes('I am travelling');
      await robin.writes('Tokyo');
      expect(await hears())
        .to.include('where it is 23:00')
        .and.to.include('Check-in: Tuesday 3 March at 20:00');
      await at('2026-03-03 20:00', 'Asia/Tokyo');
      expect(await asked('Asia/Tokyo')).to.deep.equal(['2026-03-03 20:00']);
    });

    it('an appointment keeps its moment', async () => {
      await begin();
      const start = '2026-03-05T16:00:00Z';
      await practice.therapist.does('appointment', { client: robin.person.id, id: 'first', start, minutes: '50' });
      await robin.hears();
      await robin.writes('zona horaria');
      await robin.writes('Nueva York');
      expect(await hears()).to.include('Appointment: Thursday 5 March at 11:00');
    });

    it('a place that nobody knows changes nothing', async () => {
      await begin();
      await robin.writes('time zone');
      await robin.writes('Nowhere at all');
      expect(await hears()).to.include('No place by that name');
      expect(await zoneKept()).to.equal('Europe/Madrid');
    });
  });

  it('paused altogether and resumed: nothing is caught up on', async () => {
    await begin();
    await agreed();
    await robin.writes('pause');
    await robin.taps('open');
    await at('2026-03-05 20:30');
    await robin.writes('resume');
    await at('2026-03-06 20:00');
    expect(await asked()).to.deep.equal(['2026-03-06 20:00']);
  });
});
