import { expect } from 'chai';
import type { PlayedClient, PlayedPractice } from '../support/practice.ts';
import { createVisitor, formsOf, hiddenOf, readable, type Visitor } from './serve.ts';
import { servePractice } from './served-practice.ts';

const HEAD = 'full_date,date,weekday,time,mood,activities,note_title,note';

describe('the client’s journal, without a script', () => {
  let practice: PlayedPractice;
  let robin: PlayedClient;
  let page: Visitor;
  let close: () => Promise<void>;

  beforeEach(async () => {
    const served = await servePractice();
    ({ practice, robin, close } = served);
    const secret = await served.link();
    page = createVisitor({ origin: served.origin, standIn: { linkFor: () => secret } });
    await page.signIn(robin.person);
  });
  afterEach(() => close());

  const shown = async (path: string) => readable((await page.get(path)).text);
  const writesAnEntry = async (text: string, share = false) => {
    await robin.writes('journal');
    await robin.writes(text);
    await robin.taps(share);
  };
  const entry = async () => (await robin.timeline()).findLast(({ kind }) => kind === 'journal');
  const forStaff = async () => JSON.stringify((await practice.therapist.reads(robin)).map(({ body }) => body));

  it('shows their entries, and whose eyes each is for', async () => {
    await writesAnEntry('The lake was quiet');
    expect(await shown('/journal'))
      .to.include('The lake was quiet')
      .and.include('Only you can read this');
  });

  it('shares an entry, keeps it again, and takes it back', async () => {
    await writesAnEntry('The lake was quiet');
    const path = `/journal/${(await entry())?.seq}`;
    expect((await page.submit(path, /share-entry/, {})).status).to.equal(303);
    expect(await forStaff()).to.include('The lake was quiet');
    expect((await page.submit(path, /keep-entry/, {})).status).to.equal(303);
    expect(await forStaff()).not.to.include('The lake was quiet');
    expect((await page.submit(path, /take-back-entry/, {})).headers.get('location')).to.equal('/journal');
    expect((await entry())?.status).to.equal('taken-back');
    expect(JSON.stringify(await robin.timeline())).not.to.include('The lake was quiet');
    expect((await page.get(path)).status).to.equal(404);
  });

  it('decides about nothing but entries of their own', async () => {
    await robin.writes('A message');
    const tom = await practice.client('Tom');
    await tom.settlesIn();
    for (const { seq } of [...(await robin.timeline()), ...(await tom.timeline())])
      expect((await page.get(`/journal/${seq}`)).status).to.equal(404);
    await writesAnEntry('Mine');
    const seq = (await entry())?.seq;
    const [form = ''] = formsOf((await page.get(`/journal/${seq}`)).text);
    const answer = await page.post(`/journal/${seq}`, { ...hiddenOf(form), form: 'acknowledge' });
    expect(answer.status).to.equal(422);
  });

  it('changes an answer that was typed, from the page of its message', async () => {
    await writesAnEntry('The lake was quiet');
    const typed = (await robin.timeline()).find(({ body }) => body.text === 'The lake was quiet');
    const answer = await page.submit(`/chat/change/${typed?.seq}`, /value="edit"/, { text: 'The lake was loud' });
    expect(answer.status).to.equal(303);
    expect((await entry())?.body.answers?.map(({ text }) => text)).to.deep.equal(['The lake was loud']);
  });

  for (const [words, found] of [
    ['CAFE manana', true],
    ['café mañana', true],
    ['mañana nunca', false],
    ['   ', false],
  ] as const)
    it(`${found ? 'finds' : 'does not find'} “Un café por la mañana” by “${words}”, with nothing in the address`, async () => {
      await writesAnEntry('Un café por la mañana');
      const answer = await page.submit('/journal', /role="search"/, { words });
      expect(answer.status).to.equal(200);
      expect(readable(answer.text).includes('Un café')).to.equal(found);
      expect(answer.text).not.to.match(/(?:href|action)="[^"]*caf/i);
    });

  it('finds no words of messages, nor what was taken back', async () => {
    await robin.writes('lighthouse in a message');
    await writesAnEntry('lighthouse in an entry');
    await robin.writes('take back my last entry');
    const answer = await page.submit('/journal', /role="search"/, { words: 'lighthouse' });
    expect(readable(answer.text)).to.include('Nothing found');
  });

  it('brings back what was written on this day of other years', async () => {
    const empty = { title: '', mood: '', activities: '' };
    const entries = [
      '2025-03-02T23:30',
      '2024-03-02T00:10',
      '2025-03-03T00:10',
      '2024-03-01T23:50',
      '2026-03-02T09:00',
    ];
    await robin.does({
      kind: 'import',
      entries: entries.map((time) => {
        const at = Date.parse(`${time}:00+01:00`);
        return { ...empty, at, key: `daylio:${time}:0`, note: `It was ${time}` };
      }),
    });
    const today = await practice.desk.onThisDay(robin.person);
    expect(today.map(({ body }) => body.answers?.[0]?.text)).to.deep.equal([
      'It was 2025-03-02T23:30',
      'It was 2024-03-02T00:10',
    ]);
    expect(await shown('/journal')).to.include('On this day');
  });

  it('tells who has read what, how and when', async () => {
    expect(await shown('/journal/readers')).to.include('Nobody has read');
    await robin.writes('Hello');
    await practice.therapist.reads(robin);
    expect(await shown('/journal/readers')).to.include(
      'Dr. Test , on their page 2 March 2026 at 12:00 what you shared on 2 March 2026',
    );
  });

  describe('takes a copy of everything', () => {
    const copy = async (format: string) => (await page.submit('/journal', /journal\/copy/, { format })).text;
    beforeEach(async () => {
      await writesAnEntry('=HYPERLINK("x") and <b>[a link](x)</b>\n# second line');
      await robin.writes('pause');
      await robin.taps('week');
      await robin.writes('To my therapist');
      await practice.therapist.reads(robin);
    });

    it('for programs', async () => {
      const all = JSON.parse(await copy('json'));
      expect(all.client).to.deep.include({ name: 'Robin', locale: 'en' });
      expect(all.plan).to.include({ standing: 'paused' });
      expect(all.entries).to.have.length((await robin.timeline()).length);
      expect(all.entries[0]).to.include({ by: 'Meanwhile', at: '2026-03-02T12:00:00+01:00' });
      expect(all.readings).to.deep.equal([{ at: '2026-03-02T12:00:00+01:00', by: 'Dr. Test', how: 'page' }]);
      expect(JSON.stringify(all)).to.include('To my therapist').and.not.include('Messages still reach you');
    });

    it('for a spreadsheet, in which nothing is a formula', async () => {
      const text = await copy('csv');
      expect(text).to.include('"\'=HYPERLINK(""x"") and');
      expect(text).to.include('To my therapist').and.include('left out').and.not.include('Messages still reach you');
      expect(text.split('\r\n').filter((line) => /^"[=+@-]|,"[=+@-]/.test(line))).to.deep.equal([]);
    });

    it('to read, in which people’s words are words', async () => {
      const text = await copy('md');
      expect(text).to.include('# What is kept of Robin').and.include('> \\# second line');
      expect(text).to.include('\\<b\\>\\[a link\\]').and.include('for your eyes only');
      expect(text).not.to.include('Messages still reach you');
    });

    it('of nobody else, in no other format', async () => {
      expect((await page.submit('/journal', /journal\/copy/, { format: 'exe' })).status).to.equal(422);
    });
  });

  describe('brings in another diary', () => {
    const rows = [
      HEAD,
      '2024-03-02,March 2,Saturday,9:05 pm,rad,"walk | friends",A title,"Long <b>walk</b><br>by the sea"',
      '2024-03-01,March 1,Friday,07:15,meh,,,',
      '2024-02-31,February 31,Saturday,07:15,meh,,,',
    ].join('\n');
    const upload = async (text: string, more: { [field: string]: string } = {}) => {
      const [form = ''] = formsOf((await page.get('/journal/import')).text);
      const body = new FormData();
      for (const [name, value] of Object.entries({ ...hiddenOf(form), ...more })) body.set(name, value);
      if (more.text === undefined) body.set('file', new Blob([text]), 'daylio_export.csv');
      const encoded = new Response(body);
      return page.post('/journal/import', await encoded.text(), {
        'Content-Type': encoded.headers.get('content-type') ?? '',
      });
    };
    const imported = async () =>
      (await robin.timeline())
        .filter(({ kind }) => kind === 'imported')
        .map(({ at, audience, body }) => ({
          at: new Date(at).toISOString(),
          audience,
          text: [body.text, ...(body.answers ?? []).map(({ label, text }) => `${label}: ${text}`)],
        }));

    it('shows what was read, and takes nothing before the yes', async () => {
      const preview = readable((await upload(rows)).text);
      expect(preview).to.include('2 entries, from 1 March 2024 to 2 March 2024');
      expect(preview).to.include('Line 4: there is no date like');
      expect(await imported()).to.deep.equal([]);
    });

    it('takes them as their own alone, dated as they were; the same again changes nothing', async () => {
      for (let times = 0; times < 2; times++) {
        const answer = await upload(rows, { take: 'yes', text: rows });
        expect(readable(answer.text)).to.include('A title');
      }
      expect(await imported()).to.deep.equal([
        { at: '2024-03-01T06:15:00.000Z', audience: 'client', text: ['From another diary', 'Mood: meh'] },
        {
          at: '2024-03-02T20:05:00.000Z',
          audience: 'client',
          text: ['A title', 'Mood: rad', 'Activities: walk, friends', 'Note: Long walk\nby the sea'],
        },
      ]);
      expect(await forStaff()).not.to.include('by the sea');
      expect(await shown('/chat')).not.to.include('by the sea');
    });

    it('takes a thousand rows', async () => {
      const many = Array.from({ length: 1_000 }, (_, day) => {
        const date = Temporal.PlainDate.from('2020-01-01').add({ days: day });
        return `${date},x,x,21:00,good,,,note ${day}`;
      });
      await upload('', { take: 'yes', text: [HEAD, ...many].join('\n') });
      expect(await imported()).to.have.length(1_000);
    });

    for (const [what, text, status, says] of [
      ['no file', '', 422, 'Please pick a file first'],
      ['another table', 'a,b,c\n1,2,3', 200, 'the columns full_date, time and mood'],
      ['an open quotation mark', `${HEAD}\n2024-03-02,x,x,21:00,good,,,"open`, 200, 'a quotation mark is not closed'],
      ['too large a file', 'x'.repeat(2_200_000), 413, 'too much'],
    ] as const)
      it(`says what is wrong with ${what}`, async () => {
        const answer = await upload(text);
        expect(answer.status).to.equal(status);
        expect(readable(answer.text)).to.include(says);
      });
  });
});
