import { expect } from 'chai';
import { keyBy } from '../../src/model.ts';
import { createVisitor, NOW, readable, type Served, serve, type Visitor } from './serve.ts';

const HOUR = 3_600_000;

/** Without a script: everything is a form. It is Monday 23 November 2026, 15:05 in Madrid. */
describe('writing on one’s own hours, on the page', () => {
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

  const shown = async (path = page) => readable((await dana.get(path)).text);
  const forms = () => served.standIn.taken.flatMap(({ event }) => (event.kind === 'form' ? [event] : []));
  const last = () => forms().at(-1) ?? expect.fail('no form');
  const replies = (fields: { [name: string]: string }) => dana.submit(page, /id="composer"/, fields);

  describe('a reply', () => {
    it('goes out now unless said otherwise', async () => {
      await replies({ text: 'Hello', when: 'now', date: '', time: '' });
      expect(last()).to.deep.include({ form: 'reply', values: { client: served.ines.id, text: 'Hello' } });
    });

    it('goes out at a time, as the wall clock of its author has it', async () => {
      await replies({ text: 'Hello', when: 'at', date: '2026-11-24', time: '09:00' });
      expect(last().form).to.equal('later');
      expect(last().values).to.include({ text: 'Hello', at: '2026-11-24T08:00:00.000Z' });
    });

    it('goes out at the next working hour, which is named', async () => {
      served.standIn.nextWorking = NOW + 18 * HOUR;
      expect(await shown()).to.match(/at my next working hour \(Tue,? 24 Nov,? 09:05\)/);
      await replies({ text: 'Hello', when: 'working' });
      expect(last().values).to.include({ text: 'Hello', at: new Date(NOW + 18 * HOUR).toISOString() });
    });

    it('offers no working hour to who has none', async () => {
      expect(await shown()).not.to.include('next working hour');
    });

    for (const [what, fields] of [
      ['a time that has passed', { when: 'at', date: '2026-11-23', time: '09:00' }],
      ['no time', { when: 'at', date: '', time: '' }],
      ['a working hour that is not', { when: 'working' }],
    ] as const)
      it(`with ${what} is not sent: it stays in the field, and why is said`, async () => {
        const answer = await replies({ text: 'Hello', ...fields });
        expect(answer.status).to.equal(422);
        expect(answer.text).to.match(/<textarea id="text"[^>]*>Hello</);
        expect(readable(answer.text)).to.include('no such date and time');
        expect(forms()).to.deep.equal([]);
      });

    it('is kept as a draft, which is in the field the next time', async () => {
      await replies({ text: 'Half a', when: 'draft' });
      expect(last()).to.deep.include({ form: 'draft', values: { client: served.ines.id, text: 'Half a' } });
      expect((await dana.get(page)).text).to.match(/<textarea id="text"[^>]*>Half a</);
    });

    it('takes a snippet below what is written, and sends nothing', async () => {
      served.standIn.snippets = [{ id: 'more', title: 'Say more', text: 'Could you say more, Inés?' }];
      const answer = await replies({ text: 'Thank you.', snippet: 'more' });
      expect(answer.status).to.equal(200);
      expect(answer.text).to.match(/<textarea id="text"[^>]*>Thank you\.\nCould you say more, Inés\?</);
      expect(forms()).to.deep.equal([]);
    });
  });

  describe('a planned reply', () => {
    beforeEach(() => {
      const at = Date.parse('2026-11-24T08:00:00Z');
      const reply = { id: 'planned-1', client: served.ines.id, text: 'Good morning', at, made: NOW, seen: 0 };
      served.standIn.client(served.ines.id).planned.push({ ...reply, overtaken: false });
    });

    it('shows with its words and its time', async () => {
      expect(await shown()).to.match(/Goes out later Good morning Goes out Tuesday,? 24 November at 09:00 CET/);
    });

    it('says so when the client has written since', async () => {
      const { planned } = served.standIn.client(served.ines.id);
      planned.push(...planned.splice(0).map((one) => ({ ...one, overtaken: true })));
      expect(await shown()).to.include('Inés has written since you planned this.');
    });

    it('is sent now, dropped, or changed', async () => {
      await dana.submit(page, /value="send-now"/, {});
      expect(last()).to.deep.include({ form: 'send-now', values: { client: served.ines.id, id: 'planned-1' } });
      await dana.submit(page, /value="drop-planned"/, {});
      expect(last()).to.deep.include({ form: 'drop-planned', values: { client: served.ines.id, id: 'planned-1' } });
      await dana.submit(page, /value="replan"/, { text: 'Good day', date: '2026-11-24', time: '12:30' });
      expect(last().form).to.equal('replan');
      expect(last().values).to.include({ id: 'planned-1', text: 'Good day', at: '2026-11-24T11:30:00.000Z' });
    });
  });

  describe('what was sent', () => {
    const says = (as: string, more = {}) =>
      served.standIn.add(served.ines.id, {
        key: keyBy(served.dana.id, as),
        author: served.dana.id,
        body: { text: 'On Tusday' },
        ...more,
      });

    it('is changed and taken back on a page of its own', async () => {
      const { seq } = says('one');
      const href = `${page}/change/${seq}`;
      expect((await dana.get(page)).text).to.include(`href="${href}"`);
      await dana.submit(href, /value="rewrite"/, { text: 'On Tuesday' });
      const values = { client: served.ines.id, as: 'one', record: String(seq) };
      expect(last()).to.deep.include({ form: 'rewrite', values: { ...values, text: 'On Tuesday' } });
      await dana.submit(href, /value="take-back"/, {});
      expect(last()).to.deep.include({ form: 'take-back', values });
    });

    it('stays in the field when it cannot be saved', async () => {
      const { seq } = says('one');
      const answer = await dana.submit(`${page}/change/${seq}`, /value="rewrite"/, { text: ' ' });
      expect(answer.status).to.equal(422);
      expect(readable(answer.text)).to.include('nothing to send yet');
    });

    it('is not there to change when somebody else wrote it, or it was taken back', async () => {
      const client = served.standIn.add(served.ines.id, { author: served.ines.id, key: 'said:1', body: { text: 'a' } });
      const colleague = served.standIn.person('therapist', 'Kai').id;
      const theirs = says('two', { author: colleague, key: keyBy(colleague, 'two') });
      const back = says('three', { status: 'taken-back' });
      for (const { seq } of [client, theirs, back]) {
        expect((await dana.get(`${page}/change/${seq}`)).status).to.equal(404);
        expect((await dana.post(`${page}/change/${seq}`, { form: 'take-back' })).status).to.be.oneOf([403, 404]);
      }
      expect(forms()).to.deep.equal([]);
    });
  });

  describe('a note', () => {
    it('has a field of its own, says who reads it, and stands apart on the timeline', async () => {
      expect(await shown()).to.include('Inés never sees it.');
      await dana.submit(page, /value="note"/, { text: 'Ask about sleep' });
      expect(last()).to.deep.include({ form: 'note', values: { client: served.ines.id, text: 'Ask about sleep' } });
      expect(await shown()).to.match(/You: note, for staff only Ask about sleep/);
    });

    it('is on no page of the client', async () => {
      await dana.submit(page, /value="note"/, { text: 'Ask about sleep' });
      const ines = createVisitor(served);
      await ines.signIn(served.ines);
      for (const path of ['/chat', '/chat/part?after=0']) expect((await ines.get(path)).text).not.to.include('sleep');
    });
  });

  describe('a colleague', () => {
    let kai: string;
    beforeEach(() => {
      kai = served.standIn.person('therapist', 'Kai').id;
    });

    it('is asked for advice, by the name that the practice knows', async () => {
      await dana.submit(page, /value="consult"/, { colleague: kai, name: 'Somebody', text: 'Is it grief?' });
      const values = { client: served.ines.id, colleague: kai, name: 'Kai', text: 'Is it grief?' };
      expect(last()).to.deep.include({ form: 'consult', values });
    });

    it('who is not of the practice is asked nothing', async () => {
      served.standIn.treating = [served.dana.id];
      for (const form of ['consult', 'hand-over'])
        expect(
          (await dana.submit(page, new RegExp(`"${form}"`), { colleague: served.tom.id, text: 'x' })).status,
        ).to.equal(422);
      expect(forms()).to.deep.equal([]);
    });

    it('who gives advice shows as such, and it is closed', async () => {
      served.standIn.advising.push(kai as typeof served.dana.id);
      expect(await shown()).to.include('Kai: asked for advice, reads until it is closed');
      await dana.submit(page, /value="close-consult"/, {});
      expect(last()).to.deep.include({ form: 'close-consult', values: { client: served.ines.id, colleague: kai } });
    });

    it('who gives advice has a field for staff only, and plans nothing with the client', async () => {
      served.standIn.advising.push(served.dana.id);
      const { text } = await dana.get(page);
      expect(readable(text)).to.include('What you write here is for staff only.');
      for (const form of ['reply', 'routine', 'appointment', 'hand-over', 'consult'])
        expect(text, form).not.to.include(`value="${form}"`);
      await dana.submit(page, /id="composer"/, { text: 'I would say so.' });
      expect(last()).to.deep.include({ form: 'note', values: { client: served.ines.id, text: 'I would say so.' } });
    });

    it('takes over when the client agrees: the client is asked', async () => {
      // Who reads here already is no choice.
      served.standIn.treating = [served.dana.id];
      await dana.submit(page, /value="hand-over"/, { colleague: kai });
      const values = { client: served.ines.id, colleague: kai, name: 'Kai' };
      expect(last()).to.deep.include({ form: 'hand-over', values });
    });

    it('who reads is named on the client’s page', async () => {
      served.standIn.advising.push(kai as typeof served.dana.id);
      const ines = createVisitor(served);
      await ines.signIn(served.ines);
      expect(readable((await ines.get('/chat')).text)).to.include('Who can read here: Dana, Kai (asked for advice).');
    });
  });

  it('time spent says what it means, and is corrected by hand', async () => {
    expect(await shown()).to.match(/This week: 0 minutes here, 30 with all clients\..*in sight and you used it/);
    await dana.submit(page, /value="set-spent"/, { minutes: '45' });
    expect(last()).to.deep.include({ form: 'set-spent', values: { client: served.ines.id, minutes: '45' } });
    expect((await dana.submit(page, /value="set-spent"/, { minutes: 'many' })).status).to.equal(422);
  });

  describe('own snippets', () => {
    it('are made, changed and dropped', async () => {
      await dana.submit('/clients/snippets', /name="title"/, { title: 'Opening', text: 'Hello {name}' });
      expect(served.standIn.snippets).to.have.length(1);
      const [{ id = '' } = {}] = served.standIn.snippets;
      await dana.submit('/clients/snippets', new RegExp(id), { title: 'Opening', text: 'Good day {name}' });
      expect(served.standIn.snippets).to.deep.equal([{ id, title: 'Opening', text: 'Good day {name}' }]);
      await dana.submit('/clients/snippets', /drop-snippet/, {});
      expect(served.standIn.snippets).to.deep.equal([]);
    });

    it('come back with what is wrong', async () => {
      const answer = await dana.submit('/clients/snippets', /name="title"/, { title: '', text: 'Hello' });
      expect(answer.status).to.equal(422);
      expect(readable(answer.text)).to.include('at most 60 characters');
      expect(answer.text).to.match(/<textarea name="text"[^>]*>Hello</);
    });

    it('are nobody’s who has no clients', async () => {
      const ada = createVisitor(served);
      await ada.signIn(served.standIn.person('admin', 'Ada'));
      expect((await ada.get('/clients/snippets')).status).to.equal(404);
    });
  });
});
