import { expect } from 'chai';
import { openPlayedPractice, type PlayedClient, type PlayedPractice, saidBy } from '../support/practice.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The flows as shipped, real store and queue, a virtual clock. The practice opens on a Monday noon in Madrid. */
describe('A client', () => {
  let practice: PlayedPractice;
  let robin: PlayedClient;
  const inbox = async () => (await practice.desk.caseload(practice.therapist.person))[0];
  const plan = async () => {
    const found = await practice.desk.plan(practice.therapist.person, robin.person.id);
    if (found === 'forbidden') throw new Error('forbidden');
    return found;
  };
  const has = (texts: readonly string[], piece: string) => expect(texts.join('\n')).to.include(piece);
  const forStaff = () => practice.therapist.reads(robin);
  const at = (iso: string) => practice.leap(Temporal.Instant.from(iso).epochMilliseconds);

  const suggests = (id = 'evening', flow = 'check-in', slots = '20:00') =>
    practice.therapist.does('routine', {
      client: robin.person.id,
      id,
      flow,
      rule: 'FREQ=DAILY',
      slots,
      window: '240',
      from: '2026-03-02',
    });
  const everyEvening = async () => {
    await suggests();
    await robin.taps('yes');
  };
  const appointment = (start: string, id = 'first') =>
    practice.therapist.does('appointment', { client: robin.person.id, id, start, minutes: '50' });

  beforeEach(async () => {
    practice = await openPlayedPractice({ rounds: 1000 });
    robin = await practice.client('Robin');
  });
  afterEach(() => practice.close());

  describe('who is invited', () => {
    it('is told what this is and asked before anything else', async () => {
      await robin.joins();
      has(await robin.hears(), 'not an emergency service');
      expect(await robin.question()).to.include({ kind: 'yes-no' });
      expect(await inbox()).to.include({ standing: 'asked' });
    });

    it('says yes: it is on record with its version, and staff know', async () => {
      await robin.joins();
      await robin.taps(true);
      expect((await forStaff()).map(({ kind }) => kind)).to.include('consent');
      expect(await inbox()).to.include({ standing: 'active' });
    });

    it('says no: gets no prompts, and is told how to come back', async () => {
      await robin.joins();
      await robin.taps(false);
      has(await robin.hears(), 'start');
      await suggests();
      await practice.leap(practice.world.now() + 2 * DAY);
      expect(await robin.hears()).to.deep.equal([]);
    });

    it('changes their mind with “start”', async () => {
      await robin.joins();
      await robin.taps(false);
      await robin.writes('start');
      await robin.taps(true);
      expect(await inbox()).to.include({ standing: 'active' });
    });

    it('writes before answering: the words reach the therapist and the question is put again', async () => {
      await robin.joins();
      const before = await robin.question();
      await robin.writes('I am not sure about this');
      expect((await forStaff()).map(({ body }) => body.text)).to.include('I am not sure about this');
      expect((await robin.question()).id).not.to.equal(before.id);
      expect(await inbox()).to.include({ waiting: 1 });
    });
  });

  describe('who writes', () => {
    beforeEach(() => robin.settlesIn());

    it('is told once per burst where it went, and the therapist sees how many wait', async () => {
      await robin.writes('One');
      await robin.writes('Two');
      expect(await robin.hears()).to.have.length(1);
      expect(await inbox()).to.include({ waiting: 2, unseen: 2 });
    });

    it('is answered, and the waiting is over', async () => {
      await robin.writes('One');
      await practice.therapist.replies(robin, 'I read it');
      expect((await robin.hears()).at(-1)).to.equal('I read it');
      expect(await inbox()).to.include({ waiting: 0 });
    });

    it('still waits when the answer was written before the second message was seen', async () => {
      await robin.writes('One');
      const upTo = (await forStaff()).at(-1)?.seq ?? 0;
      await practice.runtime.receive({
        id: 'looked',
        from: practice.therapist.person.addresses[0] ?? {
          channel: 'web',
          workspace: '',
          user: practice.therapist.person.id,
          place: 'page',
        },
        at: 0,
        event: { kind: 'seen', person: robin.person.id, upTo },
      });
      await practice.world.settle();
      await robin.writes('Two');
      await practice.therapist.replies(robin, 'To the first');
      expect(await inbox()).to.include({ waiting: 1 });
    });

    it('edits and takes back what went to the therapist, who is told', async () => {
      const message = await robin.writes('One');
      await robin.does({ kind: 'edit', message, text: 'One, changed' });
      expect((await forStaff()).find(({ body }) => body.text === 'One, changed')?.edited).to.be.a('number');
      await robin.does({ kind: 'delete', message });
      const taken = (await forStaff()).find(({ status }) => status === 'taken-back');
      expect(taken?.body.text).to.equal('');
    });

    it('is never shown what staff note among themselves', async () => {
      await robin.writes('pause');
      await robin.taps('week');
      expect((await forStaff()).some(({ audience }) => audience === 'staff')).to.equal(true);
      expect((await robin.timeline()).some(({ audience }) => audience === 'staff')).to.equal(false);
    });
  });

  describe('with a check-in every evening at eight', () => {
    beforeEach(async () => {
      await robin.settlesIn();
      await everyEvening();
      await robin.hears();
    });

    it('is asked at eight on their own clock', async () => {
      await at('2026-03-02T18:59:59Z');
      expect(await robin.hears()).to.deep.equal([]);
      await at('2026-03-02T19:00:00Z');
      expect(await robin.question()).to.include({ kind: 'scale' });
    });

    it('answers with taps and a line: one entry, with what was said', async () => {
      await at('2026-03-02T19:00:00Z');
      await robin.taps(4);
      await robin.taps(3);
      await robin.writes('Walked home along the river');
      const entries = (await forStaff()).filter(({ kind }) => kind === 'check-in');
      expect(entries).to.have.length(1);
      expect(entries[0]).to.include({ status: 'done', audience: 'both' });
      expect(entries[0]?.body.answers?.map(({ name, value }) => [name, value])).to.deep.equal([
        ['mood', 4],
        ['energy', 3],
        ['line', 'Walked home along the river'],
      ]);
    });

    it('does not answer: the entry expires, nothing is said, the next evening asks again', async () => {
      await at('2026-03-02T19:00:00Z');
      await robin.hears();
      await at('2026-03-03T10:00:00Z');
      expect(await robin.hears()).to.deep.equal([]);
      expect((await forStaff()).filter(({ kind }) => kind === 'check-in').map(({ status }) => status)).to.deep.equal([
        'expired',
      ]);
      await at('2026-03-03T19:00:00Z');
      expect((await robin.question()).kind).to.equal('scale');
    });

    it('answers half: what was said is kept as partial', async () => {
      await at('2026-03-02T19:00:00Z');
      await robin.taps(2);
      await at('2026-03-03T10:00:00Z');
      const entry = (await forStaff()).find(({ kind }) => kind === 'check-in');
      expect(entry).to.include({ status: 'partial' });
      expect(entry?.body.answers).to.have.length(1);
    });

    it('is asked once after an outage that hid three evenings, if the last window is still open', async () => {
      await practice.runtime.stop();
      await practice.world.advanceTo(Temporal.Instant.from('2026-03-04T19:30:00Z').epochMilliseconds);
      const { createRuntime } = await import('../../src/runtime/runtime.ts');
      const { createLocalQueue } = await import('../../src/queue/local/index.ts');
      const queue = createLocalQueue({ world: practice.world, onFault: () => {} });
      const again = createRuntime({ ...practice.ports, queue });
      await again.start();
      await practice.world.settle();
      const entries = (await forStaff()).filter(({ kind }) => kind === 'check-in');
      expect(entries.map(({ status, key }) => [status, key])).to.deep.equal([['open', 'evening:2026-03-04:20:00']]);
      await again.stop();
    });

    it('pauses: nothing comes, until they resume, and nothing is caught up on', async () => {
      await robin.writes('pause');
      await robin.taps('open');
      await robin.hears();
      await practice.leap(practice.world.now() + 3 * DAY);
      expect(await robin.hears()).to.deep.equal([]);
      await robin.writes('resume');
      await robin.hears();
      expect((await forStaff()).filter(({ kind }) => kind === 'check-in')).to.deep.equal([]);
      await practice.leap(practice.world.now() + DAY);
      expect((await forStaff()).filter(({ kind }) => kind === 'check-in')).to.have.length(1);
    });

    it('pauses for a day: it ends by itself, in the morning', async () => {
      await robin.writes('pause');
      await robin.taps('day');
      await robin.hears();
      await at('2026-03-03T07:59:00Z');
      expect(await robin.hears()).to.deep.equal([]);
      await at('2026-03-03T08:00:00Z');
      expect(await robin.hears()).to.have.length(1);
      expect(await inbox()).to.include({ standing: 'active' });
    });

    it('leaves: nothing is sent any more, not even at appointments', async () => {
      await appointment('2026-03-05T16:00:00Z');
      await robin.writes('stop');
      await robin.taps(true);
      await robin.hears();
      await practice.leap(practice.world.now() + 7 * DAY);
      expect(await robin.hears()).to.deep.equal([]);
      expect(await inbox()).to.include({ standing: 'stopped' });
    });

    it('leaves: what staff write then is not shown to them, and staff see that it did not go out', async () => {
      await robin.writes('stop');
      await robin.taps(true);
      await robin.hears();
      await practice.therapist.replies(robin, 'Are you well?');
      expect(await robin.hears()).to.deep.equal([]);
      const reply = (await forStaff()).find(({ body }) => body.text === 'Are you well?');
      expect(reply?.failed).to.be.a('number');
    });

    it('moves to another zone: the hour stays theirs', async () => {
      const kim = await practice.client('Kim', { zone: 'America/New_York' });
      await kim.settlesIn();
      await practice.therapist.does('routine', {
        client: kim.person.id,
        id: 'evening',
        flow: 'check-in',
        rule: 'FREQ=DAILY',
        slots: '20:00',
        window: '240',
        from: '2026-03-02',
      });
      // It is six in the morning for Kim: the suggestion comes when the quiet hours are over.
      await at('2026-03-02T13:00:00Z');
      await kim.taps('yes');
      await kim.hears();
      await at('2026-03-03T00:59:00Z');
      expect(await kim.hears()).to.deep.equal([]);
      await at('2026-03-03T01:00:00Z');
      expect(await kim.question()).to.include({ kind: 'scale' });
    });

    it('has the routine ended: no more of it', async () => {
      await practice.therapist.does('end-routine', { client: robin.person.id, id: 'evening' });
      await robin.hears();
      await practice.leap(practice.world.now() + 3 * DAY);
      expect(await robin.hears()).to.deep.equal([]);
      expect((await plan()).routines).to.deep.equal([]);
    });

    it('is answering something else at eight: the check-in waits for a lull', async () => {
      await at('2026-03-02T18:58:00Z');
      await robin.writes('journal');
      await at('2026-03-02T19:05:00Z');
      expect((await robin.question()).kind).to.equal('text');
      await at('2026-03-02T19:08:00Z');
      expect((await robin.question()).kind).to.equal('scale');
    });
  });

  describe('in the middle of a question', () => {
    beforeEach(async () => {
      await robin.settlesIn();
      await everyEvening();
      await at('2026-03-02T19:00:00Z');
      await robin.hears();
    });

    it('writes something else: it reaches the therapist and the question is put once more', async () => {
      const before = await robin.question();
      await robin.writes('My sister called and I do not know what to do');
      expect(await inbox()).to.include({ waiting: 1 });
      const again = await robin.question();
      expect([again.kind, again.id === before.id]).to.deep.equal(['scale', false]);
    });

    it('taps the question as it was put before: it is told that it is over', async () => {
      const before = await robin.question();
      await robin.writes('something else');
      await robin.hears();
      await robin.does({ kind: 'choice', question: before.id, value: 3 });
      expect(await robin.hears()).to.have.length(1);
      expect((await robin.question()).kind).to.equal('scale');
    });

    it('gets a reply from the therapist: the next line is for the therapist, and the open question stays', async () => {
      await robin.taps(4);
      await robin.taps(4);
      await practice.therapist.replies(robin, 'How was the meeting?');
      await robin.writes('Better than I thought');
      expect((await inbox())?.waiting).to.equal(1);
      await robin.writes('A long day');
      const entry = (await forStaff()).find(({ kind }) => kind === 'check-in');
      expect(entry?.body.answers?.at(-1)?.value).to.equal('A long day');
    });

    it('goes off to the journal and is brought back to where they were', async () => {
      await robin.taps(4);
      await robin.writes('journal');
      await robin.writes('Only for me');
      await robin.taps(false);
      expect(await robin.question()).to.include({ kind: 'scale' });
      await robin.taps(2);
      expect((await robin.question()).kind).to.equal('text');
    });

    it('says “not now”: it stops there, and what was said stays', async () => {
      await robin.taps(4);
      await robin.writes('not now');
      const entry = (await forStaff()).find(({ kind }) => kind === 'check-in');
      expect(entry).to.include({ status: 'partial' });
      await robin.writes('Just a message');
      expect(await inbox()).to.include({ waiting: 1 });
    });
  });

  describe('who keeps a journal', () => {
    beforeEach(() => robin.settlesIn());

    it('keeps an entry to themself unless they share it', async () => {
      await robin.writes('journal');
      await robin.writes('Only for me');
      await robin.taps(false);
      expect(JSON.stringify(await forStaff())).not.to.include('Only for me');
      const entry = (await robin.timeline()).find(({ kind }) => kind === 'journal');
      expect(entry).to.include({ audience: 'client', status: 'done' });
    });

    it('shares an entry, and the therapist reads it', async () => {
      await robin.writes('journal');
      await robin.writes('For us both');
      await robin.taps(true);
      const entry = (await forStaff()).find(({ kind }) => kind === 'journal');
      expect(JSON.stringify(entry?.body.answers)).to.include('For us both');
    });

    it('leaves a shared question open: an unfinished entry stays theirs', async () => {
      await robin.writes('journal');
      await robin.writes('Not finished');
      await practice.leap(practice.world.now() + 2 * DAY);
      expect(JSON.stringify(await forStaff())).not.to.include('Not finished');
      expect(JSON.stringify(await robin.timeline())).to.include('Not finished');
    });

    it('is given thirty prompts in a row without one coming twice', async function () {
      this.timeout(120_000);
      const prompts = new Set<string>();
      for (let n = 0; n < 30; n++) {
        await robin.writes('journal');
        prompts.add((await robin.hears()).join('\n'));
        await robin.writes('not now');
        await robin.hears();
      }
      expect(prompts.size).to.equal(30);
    });
  });

  describe('with an appointment on Thursday at five', () => {
    beforeEach(async () => {
      await robin.settlesIn();
      await appointment('2026-03-05T16:00:00Z');
      await robin.hears();
    });

    it('is reminded a day and an hour before, and the therapist too', async () => {
      await at('2026-03-04T15:59:00Z');
      expect(await robin.hears()).to.deep.equal([]);
      await at('2026-03-04T16:00:00Z');
      expect(await robin.hears()).to.have.length(1);
      await at('2026-03-05T15:00:00Z');
      expect(await robin.hears()).to.have.length(1);
    });

    it('arrives: a private place, how they come, what matters; the therapist reads it', async () => {
      await at('2026-03-05T16:00:00Z');
      await robin.taps('private');
      await robin.taps('tense');
      await robin.writes('The mornings');
      const opening = (await forStaff()).find(({ kind }) => kind === 'appointment');
      expect(opening?.body.answers?.map(({ value }) => value)).to.deep.equal(['private', 'tense', 'The mornings']);
    });

    it('cannot talk safely: nothing more comes of it, not even the closing, and the therapist is asked to look', async () => {
      await at('2026-03-05T16:00:00Z');
      await robin.taps('unsafe');
      await robin.hears();
      expect(await inbox()).to.include({ alerts: 1 });
      await at('2026-03-05T18:00:00Z');
      expect(await robin.hears()).to.deep.equal([]);
    });

    it('closes: what stays, one small step', async () => {
      await at('2026-03-05T16:00:00Z');
      await robin.taps('private');
      await robin.taps('calm');
      await robin.writes('My week');
      await at('2026-03-05T16:50:00Z');
      await robin.writes('That I am not late');
      await robin.writes('A walk before the meeting');
      const closing = (await forStaff()).findLast(({ kind }) => kind === 'appointment');
      expect(closing?.body.answers?.map(({ value }) => value)).to.deep.equal([
        'That I am not late',
        'A walk before the meeting',
      ]);
      expect((await plan()).appointments).to.deep.equal([]);
    });

    it('is paused: the appointment stands, so that its reminders and its opening come', async () => {
      await robin.writes('pause');
      await robin.taps('open');
      await robin.hears();
      await at('2026-03-06T16:00:00Z');
      has(await robin.hears(), 'somewhere you can write in private');
    });

    it('has it moved: the old times mean nothing any more', async () => {
      await appointment('2026-03-06T16:00:00Z');
      await robin.hears();
      await at('2026-03-05T15:59:00Z');
      expect(await robin.hears()).to.deep.equal([]);
      await at('2026-03-05T16:00:00Z');
      expect(await robin.hears()).to.have.length(1);
    });

    it('has it cancelled: nothing comes', async () => {
      await practice.therapist.does('cancel-appointment', { client: robin.person.id, id: 'first' });
      await robin.hears();
      await at('2026-03-06T16:00:00Z');
      expect(await robin.hears()).to.deep.equal([]);
    });

    it('sees what is planned with “planned”', async () => {
      await everyEvening();
      await robin.hears();
      await robin.writes('planned');
      const [said] = await robin.hears();
      expect(said).to.include('Thursday').and.to.include('20:00');
    });
  });

  it('has the day-before reminder at the same wall-clock hour when the clocks change in between', async () => {
    await practice.close();
    practice = await openPlayedPractice({ start: '2026-03-28T12:00:00+01:00' });
    robin = await practice.client('Robin');
    await robin.settlesIn();
    // Clocks go forward in Madrid on Sunday 29 March 2026 at two in the morning.
    await appointment('2026-03-29T15:00:00Z');
    await robin.hears();
    await at('2026-03-28T15:59:00Z');
    expect(await robin.hears()).to.deep.equal([]);
    await at('2026-03-28T16:00:00Z');
    expect(await robin.hears()).to.have.length(1);
  });

  it('reads and writes in Spanish', async () => {
    const lucia = await practice.client('Lucía', { locale: 'es' });
    await lucia.joins();
    has(await lucia.hears(), 'no es un servicio de emergencias');
    await lucia.writes('sí');
    await lucia.writes('pausa');
    expect((await lucia.question()).options?.[0]?.label).to.equal('Un día');
  });

  it('whose turn fails is told so, and the words are kept and passed on', async () => {
    await robin.settlesIn();
    await practice.therapist.does('routine', {
      client: robin.person.id,
      id: 'odd',
      flow: 'no-such-flow',
      rule: 'FREQ=DAILY',
      slots: '20:00',
      window: '60',
      from: '2026-03-02',
    });
    expect(await inbox()).to.include({ alerts: 1 });
    expect(practice.logged.join()).to.include('a turn failed');
    await robin.writes('Still here');
    expect(await inbox()).to.include({ waiting: 1 });
  });

  it('who cannot be reached: the therapist is told, and the entry says so', async () => {
    await robin.settlesIn();
    practice.channel.answer = () => ({ outcome: 'failed', reason: 'gone' });
    await practice.therapist.replies(robin, 'Are you there?');
    expect(await inbox()).to.include({ alerts: 1 });
    const reply = (await forStaff()).find(({ body }) => body.text === 'Are you there?');
    expect(reply?.failed).to.be.a('number');
  });

  it('whose channel is down gets everything later, in order', async () => {
    await robin.settlesIn();
    const { sent } = practice.channel;
    const before = sent.length;
    practice.channel.answer = () => ({ outcome: 'later', reason: 'down' });
    await practice.therapist.replies(robin, 'One');
    await practice.therapist.replies(robin, 'Two');
    expect(sent.length).to.equal(before);
    practice.channel.answer = () => ({ outcome: 'sent' });
    await practice.world.advance(20 * MINUTE);
    expect(sent.slice(before).map((one) => saidBy(one).text)).to.deep.equal(['One', 'Two']);
  });
});
