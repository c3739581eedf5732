import { expect } from 'chai';
import type { Question } from '../../src/model.ts';
import { createVisitor, formsOf, hiddenOf, NOW, readable, type Served, serve, type Visitor } from './serve.ts';

const HOUR = 3_600_000;

describe('the client’s page, without a script', () => {
  let served: Served;
  let ines: Visitor;
  beforeEach(async () => {
    served = await serve();
    ines = createVisitor(served);
    await ines.signIn(served.ines);
  });
  afterEach(() => served.close());

  const events = () => served.standIn.taken.map(({ event }) => event);
  const shown = async (path = '/chat') => readable((await ines.get(path)).text);
  const ask = (question: Question, text = 'How is it?') =>
    served.standIn.add(served.ines.id, { audience: 'client', body: { text, question } });

  it('takes a message and shows it', async () => {
    const answer = await ines.submit('/chat', /id="composer"/, { text: 'I wrote to him.' });
    expect([answer.status, answer.headers.get('location')]).to.deep.equal([303, '/chat#answer']);
    expect(await shown()).to.include('You I wrote to him. 15:05 Sent');
  });

  it('takes a form that is sent twice as one message', async () => {
    const [form = ''] = formsOf((await ines.get('/chat')).text).filter((one) => one.includes('id="composer"'));
    for (let times = 0; times < 3; times++)
      expect((await ines.post('/chat', { ...hiddenOf(form), text: 'Once' })).status).to.equal(303);
    expect(events()).to.have.length(1);
  });

  for (const [what, text, problem] of [
    ['too long', 'long '.repeat(900), 'longer than one message'],
    ['empty', ' \n ', 'nothing to send yet'],
  ] as const)
    it(`says so when a message is ${what}, and keeps what was written`, async () => {
      const answer = await ines.submit('/chat', /id="composer"/, { text });
      expect(answer.status).to.equal(422);
      expect(readable(answer.text)).to.include(problem);
      expect(/<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(answer.text)?.[1]).to.equal(text);
      expect(events()).to.deep.equal([]);
    });

  it('says what was sent, seen, changed and taken back', async () => {
    const mine = { author: served.ines.id, key: 'said:m1' };
    served.standIn.add(served.ines.id, { ...mine, body: { text: 'first' }, seen: NOW });
    served.standIn.add(served.ines.id, { ...mine, key: 'said:m2', body: { text: 'second' }, edited: NOW });
    served.standIn.add(served.ines.id, { ...mine, key: 'said:m3', body: { text: '' }, status: 'taken-back' });
    const page = await shown();
    expect(page).to.include('first 15:05 Seen').and.to.include('second 15:05 changed Sent');
    expect(page).to.include('You took this back.');
  });

  it('tells apart who wrote: the client, the therapist, the helper', async () => {
    served.standIn.add(served.ines.id, { author: served.dana.id, body: { text: 'From a person' } });
    served.standIn.add(served.ines.id, { body: { text: 'From a script' } });
    const page = await shown();
    expect(page).to.include('Dana From a person').and.to.include('Meanwhile (automatic) From a script');
  });

  it('shows each day in the client’s own zone', async () => {
    const lima = served.standIn.person('client', 'Luz', { zone: 'America/Lima' });
    const luz = createVisitor(served);
    await luz.signIn(lima);
    served.standIn.add(lima.id, { at: Date.parse('2026-11-23T03:30:00Z'), body: { text: 'Late' } });
    served.standIn.add(lima.id, { at: NOW, body: { text: 'Now' } });
    expect(readable((await luz.get('/chat')).text)).to.match(/Yesterday.*Late 22:30.*Today.*Now 09:05/);
  });

  it('writes times as the reader’s region does', async () => {
    await ines.submit('/chat', /id="composer"/, { text: 'Hello' });
    const { text } = await ines.get('/chat', { 'Accept-Language': 'en-US,en;q=0.9' });
    expect(readable(text)).to.match(/Hello 3:05.PM/);
  });

  it('speaks the client’s language', async () => {
    const person = served.standIn.person('client', 'Luz', { locale: 'es' });
    const luz = createVisitor(served);
    await luz.signIn(person);
    const { text } = await luz.get('/chat');
    expect(text).to.include('<html lang="es">');
    expect(readable(text)).to.include('Tu terapeuta lee esto y suele responder en un día laborable');
    expect(text).to.include('value="diario"').and.to.include('value="registro"').and.to.include('value="pausa"');
  });

  it('says the words of the quiet buttons', async () => {
    for (const text of ['journal', 'check in', 'pause', 'help']) await ines.submit('/chat', /class="ways"/, { text });
    expect(events().map((event) => event.kind === 'text' && event.text)).to.deep.equal([
      'journal',
      'check in',
      'pause',
      'help',
    ]);
  });

  it('offers to resume when check-ins rest', async () => {
    served.standIn.client(served.ines.id).standing = 'paused';
    expect((await ines.get('/chat')).text)
      .to.include('value="resume"')
      .and.not.to.include('value="pause"');
  });

  const questions: readonly (readonly [Question, string | readonly string[], unknown])[] = [
    [{ id: 'q1', kind: 'choice', options: [{ value: 'a', label: 'A' }] }, 'a', 'a'],
    [{ id: 'q1', kind: 'yes-no', options: [{ value: 'yes', label: 'Yes' }] }, 'yes', 'yes'],
    [
      {
        id: 'q1',
        kind: 'several',
        options: [
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ],
      },
      ['a', 'b'],
      ['a', 'b'],
    ],
    [{ id: 'q1', kind: 'scale', min: 0, max: 10, low: 'none', high: 'all' }, '7', 7],
    [{ id: 'q1', kind: 'number', min: 0, max: 24 }, '7.5', 7.5],
    [{ id: 'q1', kind: 'date' }, '2026-12-03', '2026-12-03'],
    [{ id: 'q1', kind: 'time' }, '08:30', '08:30'],
  ];
  for (const [question, value, expected] of questions)
    it(`takes the answer to a question of kind ${question.kind}`, async () => {
      ask(question);
      expect((await ines.submit('/chat', /class="answer/, { value })).status).to.equal(303);
      expect(events()).to.deep.equal([{ kind: 'choice', question: 'q1', value: expected }]);
    });

  it('offers nothing to tap for a question that is answered in words', async () => {
    ask({ id: 'q1', kind: 'text' });
    expect((await ines.get('/chat')).text).not.to.include('class="answer');
  });

  it('lets only the last question be tapped, and none once the client has written', async () => {
    const scale: Question = { id: 'q1', kind: 'scale', min: 1, max: 5 };
    ask(scale);
    ask({ ...scale, id: 'q2' });
    expect((await ines.get('/chat')).text.match(/data-question="\w+"/g)).to.deep.equal(['data-question="q2"']);
    await ines.submit('/chat', /id="composer"/, { text: 'something else' });
    expect((await ines.get('/chat')).text).not.to.include('data-question');
  });

  it('says what is missing when an answer is sent without one', async () => {
    ask({ id: 'q1', kind: 'scale', min: 1, max: 5 });
    const answer = await ines.submit('/chat', /class="answer/, {});
    expect(answer.status).to.equal(422);
    expect(readable(answer.text)).to.include('pick an answer first');
  });

  it('changes a message, and takes one back', async () => {
    await ines.submit('/chat', /id="composer"/, { text: 'old' });
    const [link = ''] = /\/chat\/change\/\d+/.exec((await ines.get('/chat')).text) ?? [];
    const changed = await ines.submit(link, /value="edit"/, { text: 'new' });
    expect(changed.headers.get('location')).to.match(/^\/chat#e-\d+$/);
    expect(await shown()).to.include('You new 15:05 changed');
    await ines.submit(link, /value="delete"/, {});
    expect(await shown())
      .to.include('You took this back')
      .and.not.to.include('new 15:05');
    expect((await ines.get(link)).status).to.equal(404);
  });

  it('keeps what was written when a change is too long', async () => {
    await ines.submit('/chat', /id="composer"/, { text: 'old' });
    const [link = ''] = /\/chat\/change\/\d+/.exec((await ines.get('/chat')).text) ?? [];
    const answer = await ines.submit(link, /value="edit"/, { text: 'x'.repeat(4001) });
    expect(answer.status).to.equal(422);
    expect(answer.text).to.include('x'.repeat(4001));
  });

  it('changes nothing that somebody else wrote', async () => {
    const { seq } = served.standIn.add(served.ines.id, {
      author: served.dana.id,
      key: 'said:m9',
      body: { text: 'Hers' },
    });
    expect((await ines.get(`/chat/change/${seq}`)).status).to.equal(404);
    expect((await ines.get('/chat')).text).not.to.include(`/chat/change/${seq}`);
  });

  it('shows the latest fifty, and the earlier ones on request', async () => {
    for (let count = 1; count <= 120; count++)
      served.standIn.add(served.ines.id, { body: { text: `entry ${count}.` } });
    const latest = await shown();
    expect(latest).to.include('entry 120.').and.to.include('entry 71.').and.not.to.include('entry 70.');
    const [link = ''] = /\/chat\?before=\d+/.exec((await ines.get('/chat')).text) ?? [];
    const earlier = await shown(link);
    expect(earlier).to.include('entry 70.').and.to.include('entry 21.').and.not.to.include('entry 71.');
    expect(earlier).to.include('Back to the latest');
    const [last = ''] = /\/chat\?before=\d+/.exec((await ines.get(link)).text) ?? [];
    expect((await ines.get(last)).text).not.to.include('before=');
  });

  it('answers a part of the timeline as the page shows it', async () => {
    const { seq } = served.standIn.add(served.ines.id, { body: { text: 'before' } });
    served.standIn.add(served.ines.id, { body: { text: 'after' } });
    const { text } = await ines.get(`/chat/part?after=${seq}`);
    expect(text)
      .to.match(/^<ol id="entries"/)
      .and.to.include('after')
      .and.not.to.include('before');
  });

  it('marks a journal entry as the client’s own, or as shared', async () => {
    const answers = [{ name: 'entry', label: 'Entry', value: 'x', text: 'The light this morning.' }];
    const journal = { kind: 'journal', body: { text: 'Journal', answers } } as const;
    served.standIn.add(served.ines.id, { ...journal, audience: 'client' });
    expect(await shown()).to.include('Only you can read this');
    served.standIn.add(served.ines.id, { ...journal, audience: 'both' });
    expect(await shown()).to.include('Shared with your therapist');
  });

  it('does not hold up check-ins that found no answer', async () => {
    served.standIn.add(served.ines.id, { kind: 'check-in', status: 'expired', body: { text: 'Check-in' } });
    served.standIn.add(served.ines.id, { kind: 'check-in', status: 'open', body: { text: 'Check-in' } });
    expect((await ines.get('/chat')).text).not.to.include('class="card"');
  });

  it('never shows what is for staff', async () => {
    served.standIn.add(served.ines.id, { kind: 'note', audience: 'staff', body: { text: 'for colleagues' } });
    served.standIn.add(served.ines.id, { kind: 'alert', audience: 'staff', body: { text: 'for the therapist' } });
    expect(await shown()).not.to.match(/for colleagues|for the therapist/);
  });

  it('says who reads, when an answer can be expected, when the next appointment is, and whom to call', async () => {
    served.standIn
      .client(served.ines.id)
      .appointments.push({ id: 'a1', start: NOW + 48 * HOUR, minutes: 50, sequence: 0 });
    const page = await shown();
    expect(page).to.include('Your therapist reads this and usually replies within one working day.');
    expect(page).to.include('Next appointment: Wednesday 25 November at 15:05');
    expect(page).to.include('Call 112.');
  });

  it('leaves to a page that tells nothing', async () => {
    const { text } = await ines.get('/leave');
    expect(text).not.to.match(/meanwhile|riverside|chat/i);
  });
});
