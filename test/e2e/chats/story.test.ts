import { expect } from 'chai';
import { whenWords } from '../../../src/care/words.ts';
import type { TimelineRecord } from '../../../src/model.ts';
import { shippedBook } from '../../support/practice.ts';
import { type ChatPractice, type Client, follows, hears, openChatPractice, zone } from './practice.ts';
import type { Writer } from './writers.ts';

const MINUTE = 60_000;
/** How long an appointment takes (minutes). */
const LONG = 5;
const said = 'Slept badly, but the walk helped.';
const reply = 'I am glad about the walk.';
const mine = 'Only for me: the river was high.';

describe('A client’s days, on every platform', () => {
  let practice: ChatPractice;
  const writers: Writer[] = [];
  const clients: Client[] = [];
  const timelines = new Map<string, readonly object[]>();

  /** Everything is lived through once, by four clients of one name at the same time; the tests look at what is left of it. */
  before(async function () {
    this.timeout(180_000);
    practice = await openChatPractice();
    for (const platform of ['web', 'slack', 'discord', 'teams'] as const) {
      const client = await practice.client('Robin');
      const writer = platform === 'web' ? client.page : practice.writer(platform);
      if (platform !== 'web') await practice.link(client.visitor, '/chat', writer);
      clients.push(client);
      writers.push(writer);
    }
    // One after another: a therapist has one appointment at a time.
    const first = Math.ceil((practice.world.now() + 62 * MINUTE) / MINUTE) * MINUTE;
    const starts = clients.map((_, index) => first + index * LONG * MINUTE);
    await Promise.all(
      clients.map((client, index) => untilTheReminder(client, writers[index] as Writer, starts[index] ?? first)),
    );
    await practice.rest();
    const from = await Promise.all(writers.map(async (writer) => (await writer.shown()).length));
    practice.world.shiftTo((starts.at(-1) ?? first) - 60 * MINUTE);
    await Promise.all(writers.map((writer, index) => hears(writer, 'is coming up', from[index] ?? 0)));
    await practice.rest();
    await Promise.all(writers.map(afterTheReminder));
    await practice.rest();
    for (const [index, { id }] of clients.entries())
      timelines.set(writers[index]?.name ?? '', await shapeOf(await practice.timeline(id), starts[index] ?? first));
  });
  after(() => practice?.close());

  async function untilTheReminder({ id }: Client, writer: Writer, start: number): Promise<void> {
    const writes = (text: string, words: string) => follows(writer, words, () => writer.writes(text));
    const taps = (label: string, words: string) => follows(writer, words, () => writer.taps(label));
    const staff = (fields: { [name: string]: string }, words: string) =>
      follows(writer, words, () => practice.therapist.post(`/clients/${id}`, fields));

    await writes(said, 'It is with Dr. Rivera now');
    await writes('check in', 'how is your mood right now');
    await taps('4', 'And your energy?');
    await writes('3', 'Is there a line');
    await writes('The walk by the river', 'your mood is on the lighter side');
    await writes('journal', 'Afterwards you choose whether');
    await writes(mine, 'Would you like to share');
    await taps('No', 'It has not been shared');
    await staff({ form: 'reply', on: 'client', text: reply }, reply);
    const [date = '', time = ''] = new Date(start).toISOString().split(/[TZ]/);
    await staff(
      { form: 'appointment', on: 'plan', date, time: time.slice(0, 5), minutes: `${LONG}` },
      'has set an appointment with you',
    );
    await writes('planned', 'Appointment: ');
  }

  async function afterTheReminder(writer: Writer): Promise<void> {
    await follows(writer, 'How long would you like', () => writer.writes('pause'));
    await follows(writer, 'Nothing will pile up', () => writer.taps('Until I say so'));
    await follows(writer, 'Check-ins and prompts are on again', () => writer.writes('resume'));
  }

  /** Without times and ids; which prompt the journal gave is chance. */
  async function shapeOf(records: readonly TimelineRecord[], start: number): Promise<readonly object[]> {
    const prompts = (await shippedBook()).prompts.map(({ text }) => text.en.trim());
    const when = whenWords(start, { locale: 'en', zone });
    const plain = (text: string) =>
      prompts.reduce((whole, prompt) => whole.replace(prompt, '(a prompt)'), text).replaceAll(when, '(its start)');
    return records.map(({ kind, author, audience, status, body, delivered }) => {
      const { id: _, ...question } = body.question ?? { id: '' };
      return {
        kind,
        author: author === 'meanwhile' ? author : author === practice.therapistId ? 'therapist' : 'client',
        audience,
        status,
        text: plain(body.text),
        question,
        answers: body.answers ?? [],
        ...(author !== 'meanwhile' && { delivered: delivered !== undefined }),
      };
    });
  }

  const begins = (words: string) => (record: object) => 'text' in record && String(record.text).startsWith(words);
  /** What came of linking the chat: that it is theirs, who can read there, and their yes. */
  const linkOf = (records: readonly object[]): { readonly first: number; readonly last: number } => ({
    first: records.findIndex(begins('You are here now too.')),
    last: records.findIndex(begins('Thank you. From now on they come')),
  });

  for (const platform of ['slack', 'discord', 'teams'] as const)
    it(`is kept from ${platform} as from the page, but for how the chat became theirs`, () => {
      const there = timelines.get(platform) ?? [];
      const { first, last } = linkOf(there);
      expect(first, 'the chat was linked').to.be.greaterThan(0).and.lessThan(last);
      expect(there.toSpliced(first, last - first + 1)).to.deep.equal(timelines.get('web'));
    });

  it('holds what they did, once each and in order', () => {
    const kept = (timelines.get('web') ?? []) as { kind: string; author: string; text: string; audience: string }[];
    const own = kept.filter(({ author, kind }) => author === 'client' && kind === 'message').map(({ text }) => text);
    const checkedIn = ['check in', '4 of 5', '3', 'The walk by the river'];
    const later = ['planned', 'pause', 'Until I say so', 'resume'];
    expect(own).to.deep.equal(['Yes', said, ...checkedIn, 'journal', mine, 'No', ...later]);
    expect(kept.find(({ kind }) => kind === 'journal')).to.include({ audience: 'client', status: 'done' });
    expect(kept.find(({ kind }) => kind === 'check-in')).to.include({ audience: 'both', status: 'done' });
    expect(kept.filter(({ author }) => author === 'therapist').map(({ text }) => text)).to.deep.equal([reply]);
  });

  it('shows the therapist the same of each, and nothing of the journal', async () => {
    for (const { id } of clients) {
      const { text } = await practice.therapist.get(`/clients/${id}`);
      expect(text).to.include(said).and.include('The walk by the river').and.not.include('the river was high');
    }
  });

  it('sends nothing twice', async () => {
    for (const writer of writers) {
      const shown = await writer.shown();
      for (const words of [reply, 'has set an appointment', 'is coming up', 'It is with Dr. Rivera now'])
        expect(
          shown.filter((text) => text.includes(words)),
          `${words} on ${writer.name}`,
        ).to.have.length(1);
    }
  });
});
