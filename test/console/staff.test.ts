import { expect } from 'chai';
import { slotsOf } from '../../src/console/routes/staff-forms.ts';
import type { TimelineRecord } from '../../src/model.ts';
import { createVisitor, NOW, readable, type Served, serve, type Visitor } from './serve.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the staff’s pages', () => {
  let served: Served;
  let dana: Visitor;
  let page: string;
  beforeEach(async () => {
    served = await serve();
    dana = createVisitor(served);
    await dana.signIn(served.dana);
    page = `/clients/${served.ines.id}`;
  });
  afterEach(() => served.close());

  const shown = async (path: string) => readable((await dana.get(path)).text);
  const forms = () => served.standIn.taken.flatMap(({ event }) => (event.kind === 'form' ? [event] : []));
  const says = (text: string) =>
    served.standIn.add(served.ines.id, { author: served.ines.id, key: `said:${text}`, body: { text } });

  describe('the caseload', () => {
    it('shows alerts first, then who waits longest, then everyone else', async () => {
      served.standIn.client(served.tom.id).waiting.push(NOW - 3 * HOUR);
      const bo = served.standIn.person('client', 'Bo');
      served.standIn.client(bo.id).waiting.push(NOW - 20 * HOUR);
      const eva = served.standIn.person('client', 'Eva');
      served.standIn.client(eva.id).alerts = 2;
      expect(await shown('/clients')).to.match(
        /Look at these first.*Eva 2 alerts.*Waiting for a reply.*Bo 1 message waiting, 20 hours ago.*Tom 1 message waiting, 3 hours ago.*Everyone else.*Inés/,
      );
    });

    it('says the exact time of what it calls "3 hours ago"', async () => {
      served.standIn.client(served.ines.id).waiting.push(NOW - 3 * HOUR);
      const { text } = await dana.get('/clients');
      expect(text).to.include('datetime="2026-11-23T11:05:00.000Z"').and.to.include('Monday 23 November at 12:05');
    });

    it('shows standing, what is new, the next appointment, and the time where the client is', async () => {
      const luz = served.standIn.person('client', 'Luz', { zone: 'America/Lima' });
      const client = served.standIn.client(luz.id);
      Object.assign(client, { standing: 'paused', unseen: 4 });
      client.appointments.push({ id: 'a', start: NOW + DAY, minutes: 50, sequence: 0 });
      expect(await shown('/clients')).to.match(/Luz 4 new Paused Appointment Tue,? 24 Nov,? 15:05 09:05 for them/);
    });

    it('offers no search without a script: a name would come to stand in an address', async () => {
      const { text } = await dana.get('/clients');
      expect(text).to.match(/<div role="search"[^>]* hidden/);
    });

    it('leads to inviting when there is nobody yet', async () => {
      served.standIn.desk.caseload = async () => [];
      expect(await shown('/clients')).to.include('No clients yet');
    });
  });

  describe('for an admin', () => {
    let ada: Visitor;
    beforeEach(async () => {
      ada = createVisitor(served);
      await ada.signIn(served.standIn.person('admin', 'Ada'));
    });

    it('say what an admin can do, and show no clients', async () => {
      const home = readable((await ada.get('/clients')).text);
      expect(home)
        .to.include('Administration')
        .and.include('npx meanwhile staff add')
        .and.include('no queues to look at');
      for (const word of ['Inés', 'No clients yet', 'Invite', 'Find by name']) expect(home).not.to.include(word);
    });

    it('invite nobody', async () => {
      const { text } = await ada.get('/clients');
      const token = /name="token" value="([^"]+)"/.exec(text)?.[1] ?? '';
      served.standIn.desk.invite = () => expect.fail('invited');
      expect((await ada.get('/clients/new')).status).to.equal(404);
      const fields = { token, name: 'Robin', locale: 'en', zone: 'Europe/Madrid' };
      expect((await ada.post('/clients/new', fields)).status).to.equal(404);
    });
  });

  describe('what may be sent to a client', () => {
    it('says that nothing was withdrawn', async () => {
      expect(await shown(`${page}/plan`)).to.include('What may be sent Inés has withdrawn nothing.');
    });

    it('says nothing of somebody who has left: to them nothing is sent at all', async () => {
      served.standIn.client(served.ines.id).standing = 'stopped';
      expect(await shown(`${page}/plan`)).not.to.include('What may be sent');
    });

    it('says what was, where, since when, and that replies come all the same', async () => {
      const since = NOW - 3 * DAY;
      served.standIn
        .client(served.ines.id)
        .withheld.push(
          { what: 'all', channel: 'slack', since },
          { what: 'unanswered', channel: 'teams' },
          { what: 'terms' },
          { what: 'routine', since },
          { what: 'measure', channel: 'web' },
        );
      const text = await shown(`${page}/plan`);
      for (const sentence of [
        'Nothing is sent in Slack since 20 November 2026: they would rather not be written to there.',
        'Nothing is sent in Microsoft Teams: they have not said yet',
        'The terms have changed, and they have not answered.',
        'Check-ins and prompts: off since 20 November 2026, by their choice.',
        'Questionnaires on their page: off, by their choice.',
        'Your replies are sent all the same',
      ])
        expect(text).to.include(sentence);
    });
  });

  describe('one client', () => {
    it('shows the timeline as the therapist may read it', async () => {
      says('I wrote to him.');
      const answers = [{ name: 'mood', label: 'Mood', value: 2, text: '2 of 5' }];
      served.standIn.add(served.ines.id, { kind: 'check-in', body: { text: 'Check-in', answers } });
      served.standIn.add(served.ines.id, { kind: 'alert', audience: 'staff', body: { text: 'Check-in', answers } });
      served.standIn.add(served.ines.id, { kind: 'note', audience: 'staff', body: { text: 'Paused for a day' } });
      served.standIn.add(served.ines.id, { audience: 'client', body: { text: 'between us' } });
      const text = await shown(page);
      expect(text).to.match(/Inés I wrote to him.*Check-in Mood 2 of 5.*Alert Check-in Mood 2 of 5.*Paused for a day/);
      expect(text).not.to.include('between us');
    });

    it('sends a reply, and says what became of it', async () => {
      await dana.submit(page, /id="composer"/, { text: 'I am glad you did.' });
      expect(forms()).to.deep.equal([
        { kind: 'form', form: 'reply', values: { client: served.ines.id, text: 'I am glad you did.' } },
      ]);
      expect(await shown(page)).to.include('You I am glad you did. 15:05 Sent');
    });

    it('keeps a reply that is too long in its field', async () => {
      const answer = await dana.submit(page, /id="composer"/, { text: 'y'.repeat(4001) });
      expect(answer.status).to.equal(422);
      expect(answer.text).to.include('y'.repeat(4001));
      expect(readable(answer.text)).to.include('longer than one message can be');
    });

    it('says so when a reply could not be delivered, or has been', async () => {
      served.standIn.add(served.ines.id, { author: served.dana.id, body: { text: 'one' }, failed: NOW });
      served.standIn.add(served.ines.id, { author: served.dana.id, body: { text: 'two' }, delivered: NOW });
      served.standIn.add(served.ines.id, {
        author: served.dana.id,
        body: { text: 'three' },
        delivered: NOW,
        seen: NOW,
      });
      expect(await shown(page)).to.match(/one 15:05 Not delivered.*two 15:05 Delivered.*three 15:05 Seen/);
    });

    it('asks to acknowledge alerts, else to answer or mark as handled', async () => {
      const client = served.standIn.client(served.ines.id);
      client.alerts = 1;
      client.waiting.push(NOW - HOUR);
      expect(await shown(page)).to.include('the next of the team is asked. On it');
      client.alerts = 0;
      expect(await shown(page)).to.include('Waiting for a reply. The first message came 1 hour ago. Mark as handled');
      await dana.submit(page, /class="banner/, {});
      expect(forms().map(({ form }) => form)).to.deep.equal(['acknowledge']);
      expect((await dana.get(page)).text).not.to.include('class="banner');
    });

    it('warns where a reply may not reach', async () => {
      served.standIn.client(served.ines.id).standing = 'stopped';
      expect(await shown(page)).to.include('a reply may not reach them');
    });

    it('tells that it has been read up to the newest entry', async () => {
      const { seq } = says('Hello');
      const answer = await dana.submit(page, /id="composer"/, { kind: 'seen', upTo: String(seq) });
      expect(answer.status).to.equal(303);
      expect(served.standIn.taken[0]?.event).to.deep.equal({ kind: 'seen', person: served.ines.id, upTo: seq });
    });
  });

  describe('trends', () => {
    const checkIn = (at: number, mood: number, energy?: number) =>
      served.standIn.add(served.ines.id, {
        at,
        kind: 'check-in',
        body: {
          text: 'Check-in',
          answers: [
            { name: 'mood', label: 'Mood', value: mood, text: `${mood} of 5` },
            ...(energy === undefined
              ? []
              : [{ name: 'energy', label: 'Energy', value: energy, text: `${energy} of 5` }]),
          ],
        },
      });

    it('says in words and as a table what the drawing shows', async () => {
      checkIn(NOW - 2 * DAY, 2, 3);
      checkIn(NOW - DAY, 5);
      const { text } = await dana.get(page);
      expect(readable(text))
        .to.include('Mood: 5 most recently, 3.5 on average')
        .and.to.include('Energy: 3 most recently');
      expect(readable(text)).to.match(
        /Day Mood Energy Sun,? 22 Nov,? 15:05 5 of 5 – Sat,? 21 Nov,? 15:05 2 of 5 3 of 5/,
      );
      expect(text.match(/<circle/g)).to.have.length(2);
    });

    it('looks back eight weeks, past many messages', async () => {
      checkIn(NOW - 60 * DAY, 1);
      checkIn(NOW - 50 * DAY, 4);
      for (let count = 0; count < 300; count++) says(`message ${count}`);
      const { text } = await dana.get(page);
      expect(text.match(/<circle/g)).to.have.length(1);
    });

    it('says so when there is nothing to draw', async () => {
      expect(await shown(page)).to.include('No check-ins in the last eight weeks');
    });
  });

  describe('goals', () => {
    const noted = () =>
      served.standIn.client(served.ines.id).goals.push({
        id: 'g1',
        record: 1,
        author: served.ines.id,
        text: 'Sleep better',
        steps: [{ text: 'No screens in bed', done: false }],
        progress: [],
        asked: NOW,
      });

    it('stand with their steps, and take another one, other words, and an end', async () => {
      noted();
      expect(await shown(page))
        .to.include('Sleep better')
        .and.include('No screens in bed');
      await dana.submit(page, /value="step"/, { text: 'Up at eight' });
      await dana.submit(page, /value="step-done"/, {});
      await dana.submit(page, /value="close"/, {});
      const client = served.ines.id;
      expect(forms().map(({ values }) => values)).to.deep.equal([
        { client, what: 'step', goal: 'g1', text: 'Up at eight' },
        { client, what: 'step-done', goal: 'g1', step: '0' },
        { client, what: 'close', goal: 'g1' },
      ]);
    });

    it('are looked back on side by side', async () => {
      const answers = (text: string) => [{ name: 'helped', label: 'What helped', value: text, text }];
      const review = (author: TimelineRecord['author'], text: string) =>
        served.standIn.add(served.ines.id, {
          kind: 'review',
          author,
          body: { text: 'Looking back', answers: answers(text) },
        });
      review('meanwhile', 'The walks');
      review(served.dana.id, 'That you wrote');
      const { text } = await dana.get(page);
      expect(readable(text)).to.match(/Inés, .* What helped The walks You, .* What helped That you wrote/);
    });

    it('are the client’s to change on a page of their own', async () => {
      noted();
      const ines = createVisitor(served);
      await ines.signIn(served.ines);
      expect(readable((await ines.get('/goals')).text)).to.include('Sleep better');
      await ines.submit('/goals', /value="word"/, { text: 'Sleep through' });
      expect(forms().map(({ values }) => values)).to.deep.equal([{ what: 'word', goal: 'g1', text: 'Sleep through' }]);
      const empty = await ines.submit('/goals', /value="add"/, { text: ' ' });
      expect(empty.status).to.equal(422);
    });
  });

  describe('questionnaires', () => {
    const took = (days: number, score: number | undefined, missing = 0) =>
      served.standIn.add(served.ines.id, {
        kind: 'measure',
        at: NOW - days * DAY,
        body: {
          text: 'PHQ-9',
          answers: [{ name: 'sleep', label: 'Sleep', value: 'several', text: 'Several days' }],
          measure: {
            name: 'PHQ-9',
            scoring: 1,
            most: 27,
            missing,
            items: [],
            ...(score !== undefined && { score, band: { en: score < 10 ? 'Mild' : 'Moderate', es: 'Leve' } }),
          },
        },
      });

    it('show items, score and band, and the way it went as a drawing and as a table', async () => {
      took(28, 12);
      took(14, undefined, 3);
      took(0, 9, 1);
      const { text } = await dana.get(page);
      expect(readable(text))
        .to.include('PHQ-9: 9 of 27, Mild (1 question is open)')
        .and.include('PHQ-9: not scored, 3 questions are open')
        .and.include('PHQ-9: 12 of 27, Moderate')
        .and.include('Several days');
      expect(text.match(/<circle/g)).to.have.length(2);
    });

    it('show the client what they answered, and neither score nor band', async () => {
      took(0, 9);
      const ines = createVisitor(served);
      await ines.signIn(served.ines);
      const seen = readable((await ines.get('/chat')).text);
      expect(seen)
        .to.include('Several days')
        .and.not.to.match(/9 of 27|Mild/);
    });

    it('are asked for at once', async () => {
      await dana.submit(page, /value="ask"/, { flow: 'check-in' });
      expect(forms()[0]).to.deep.include({ form: 'ask', values: { client: served.ines.id, flow: 'check-in' } });
    });
  });

  describe('planning', () => {
    const routine = { flow: 'check-in', times: '20.00, 8:30', window: '120', from: '2026-11-24', until: '' };

    it('makes a routine of days and times as people write them', async () => {
      const answer = await dana.submit(`${page}/plan`, /value="routine"/, { ...routine, days: ['TH', 'MO'] });
      expect(answer.headers.get('location')).to.equal(`${page}/plan`);
      const [{ values } = { values: {} }] = forms();
      expect(values).to.include({ rule: 'FREQ=WEEKLY;BYDAY=MO,TH', slots: '08:30,20:00', window: '120' });
      expect(values).not.to.have.property('until');
      expect(await shown(page)).to.include('Mon, Thu, 08:30, 20:00');
    });

    it('makes a routine of every second week', async () => {
      await dana.submit(page, /value="routine"/, { ...routine, days: ['MO'], every: '2' });
      expect(forms()[0]?.values).to.have.property('rule', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO');
      expect(await shown(page)).to.include('Mon, every 2 weeks, 08:30, 20:00');
    });

    it('takes no ticked day for every day', async () => {
      await dana.submit(page, /value="routine"/, routine);
      expect(forms()[0]?.values).to.have.property('rule', 'FREQ=DAILY');
    });

    for (const [change, problem] of [
      [{ times: 'in the morning' }, 'Write the times as hours and minutes'],
      [{ times: '25:00' }, 'Write the times as hours and minutes'],
      [{ until: '2026-11-01' }, 'the last day cannot come before the first'],
      [{ window: '1' }, 'how long it may be answered'],
    ] as const)
      it(`says what is wrong with ${JSON.stringify(change)}, and keeps the form`, async () => {
        const answer = await dana.submit(`${page}/plan`, /value="routine"/, { ...routine, days: ['FR'], ...change });
        expect(answer.status).to.equal(422);
        expect(readable(answer.text)).to.include(problem);
        expect(answer.text).to.match(/value="FR" checked/);
        expect(forms()).to.deep.equal([]);
      });

    it('says that there is no room for another routine, in place of the form', async () => {
      await dana.submit(page, /value="routine"/, routine);
      served.standIn.client(served.ines.id).full = true;
      const { text } = await dana.get(`${page}/plan`);
      expect(readable(text)).to.include('Inés has 1 routines, and there can be no more. End one to add another.');
      expect(text).not.to.match(/value="routine"/);
    });

    it('ends a routine', async () => {
      await dana.submit(page, /value="routine"/, routine);
      await dana.submit(page, /value="end-routine"/, {});
      expect(await shown(page)).to.include('Nothing is planned');
    });

    it('sets an appointment in the therapist’s zone and shows it in both', async () => {
      const luz = served.standIn.person('client', 'Luz', { zone: 'America/Lima' });
      await dana.submit(`/clients/${luz.id}`, /value="appointment"/, {
        date: '2026-11-26',
        time: '16:00',
        minutes: '50',
      });
      expect(forms()[0]?.values).to.include({ start: '2026-11-26T15:00:00.000Z', minutes: '50' });
      const text = await shown(`/clients/${luz.id}`);
      expect(text).to.include('Times are in Europe/Madrid').and.to.include('Thursday 26 November at 16:00');
      expect(text).to.match(/Thu,? 26 Nov,? 10:00 for them/);
    });

    for (const [date, time] of [
      ['2027-03-28', '02:30'],
      ['2026-11-20', '10:00'],
      ['2026-13-01', '10:00'],
      ['', ''],
    ] as const)
      it(`sets no appointment at ${date} ${time}, which is past or does not exist`, async () => {
        const answer = await dana.submit(page, /value="appointment"/, { date, time, minutes: '50' });
        expect(answer.status).to.equal(422);
        expect(readable(answer.text)).to.include('There is no such date and time');
      });

    it('cancels an appointment', async () => {
      await dana.submit(page, /value="appointment"/, { date: '2026-11-26', time: '16:00', minutes: '50' });
      await dana.submit(page, /value="cancel-appointment"/, {});
      expect(await shown(page)).to.include('None is set');
    });

    it('makes one appointment of a form that is sent twice', async () => {
      const fields = { date: '2026-11-26', time: '16:00', minutes: '50', id: 'the-same-form-sent-twice' };
      await dana.submit(page, /value="appointment"/, fields);
      await dana.submit(page, /value="appointment"/, fields);
      expect(forms()).to.have.length(1);
    });
  });

  for (const [written, slots] of [
    ['8:30', '08:30'],
    ['20.00 and 8h30', '08:30,20:00'],
    ['9', '09:00'],
    ['07:00, 07:00; 6:05', '06:05,07:00'],
    ['', ''],
  ] as const)
    it(`reads the times "${written}"`, () => {
      expect(slotsOf(written)).to.equal(slots);
    });

  describe('inviting', () => {
    const lena = { name: 'Lena', locale: 'es', zone: 'America/Lima' };

    it('makes an invitation and shows its link once', async () => {
      const answer = await dana.submit('/clients/new', /action="\/clients\/new"/, lena);
      const [link = ''] = /http:[^"]*\/in\/[\w-]+/.exec(answer.text) ?? [];
      expect(readable((await createVisitor(served).get(new URL(link).pathname)).text)).to.include('invites you');
      expect(await shown('/clients')).to.include('Lena Invited, has not come yet');
    });

    it('invites once, however often the form is sent', async () => {
      const fields = { ...lena, id: 'the-same-form-sent-twice' };
      const links = [];
      for (let times = 0; times < 2; times++) {
        const { text } = await dana.submit('/clients/new', /action="\/clients\/new"/, fields);
        links.push(/\/in\/[\w-]+/.exec(text)?.[0]);
      }
      expect(links[0]).to.be.a('string').and.to.equal(links[1]);
      expect((await shown('/clients')).match(/Lena/g)).to.have.length(1);
    });

    for (const [change, problem] of [
      [{ name: ' ' }, 'Please write a name'],
      [{ name: 'x'.repeat(101) }, 'at most 100'],
      [{ zone: 'Mars/Olympus' }, 'time zone is not known'],
      [{ zone: '+01:00' }, 'time zone is not known'],
    ] as const)
      it(`says what is wrong with ${JSON.stringify(change).slice(0, 30)}, and keeps the rest`, async () => {
        const answer = await dana.submit('/clients/new', /action="\/clients\/new"/, { ...lena, ...change });
        expect(answer.status).to.equal(422);
        expect(readable(answer.text)).to.include(problem);
        expect(answer.text).to.match(/value="es" selected/);
      });

    it('makes a new link for a client, to sign in or to come at all', async () => {
      const again = await dana.submit(page, /\/link"/, {});
      const [link = ''] = /\/in\/[\w-]+/.exec(again.text) ?? [];
      expect((await createVisitor(served).post(link, {})).headers.get('location')).to.equal('/chat');
    });
  });
});
