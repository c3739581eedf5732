import { expect } from 'chai';
import fc from 'fast-check';
import { readTap } from '../../../adapters/teams/tap.ts';
import { answered, PAYLOAD_LIMIT, sizeOf, TEXT_LIMIT, write } from '../../../adapters/teams/write.ts';
import type { Message, Question } from '../../../src/model.ts';

const options = (count: number, label = 'Option') =>
  Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: `${label} ${index}` }));
const asked = (question: Omit<Question, 'id'>, text = 'How are you?'): Message => ({
  text,
  question: { id: 'q-1', ...question },
});
const card = (message: Message) => JSON.stringify(write(message).at(-1)?.attachments);

interface Block {
  readonly type: string;
  readonly inlines?: readonly { readonly text: string }[];
}
const linesOf = (message: Message): readonly string[] => {
  const blocks = write(message).at(-1)?.attachments?.[0]?.content.body as readonly Block[];
  const runs = blocks.flatMap(({ inlines = [] }) => inlines.map(({ text }) => text));
  return runs.map((text) => (text === '\u00a0' ? '' : text));
};

describe('a message for Teams', () => {
  it('is plain text where nothing is asked', () => {
    expect(write({ text: '**Hello**\n<b>you</b>' })).to.deep.equal([
      { type: 'message', text: '**Hello**\n<b>you</b>', textFormat: 'plain' },
    ]);
  });

  it('is a card without a text beside it where something is asked, since Teams would split the two', () => {
    const [post, ...more] = write(asked({ kind: 'yes-no', options: options(2) }));
    expect(more).to.deep.equal([]);
    expect(post).to.have.property('attachments').with.length(1);
    expect(post).not.to.have.property('text');
  });

  it('has its question on the last of several pieces', () => {
    const posts = write(asked({ kind: 'date' }, 'Words. '.repeat(5000)));
    expect(posts.length).to.be.greaterThan(1);
    expect(posts.map(({ attachments }) => attachments !== undefined)).to.deep.equal(
      posts.map((_, index) => index === posts.length - 1),
    );
  });

  it('never takes words for markup: no element of a card that Teams reads as Markdown', () => {
    expect(card(asked({ kind: 'choice', options: options(3) }, '[a](https://example.com) *b*'))).not.to.include(
      '"TextBlock"',
    );
  });

  it('keeps every line of a text on a card as it was written', () => {
    const texts = [
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        '',
        '**bold**',
        '<script>alert(1)</script>',
        '[a](https://e.example)',
        '```',
        '@everyone',
        'שלום',
        '👩‍👩‍👧‍👦',
        '<at>Bo</at>',
        '{{DATE(2026-01-01)}}',
      ),
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(...texts), { minLength: 1, maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        expect(linesOf(asked({ kind: 'date' }, text)).join('\n')).to.equal(text);
      }),
      { numRuns: 200 },
    );
  });

  const forms: readonly (readonly [string, Omit<Question, 'id'>, string])[] = [
    ['a few options as buttons', { kind: 'choice', options: options(6) }, '"ActionSet"'],
    ['many options as a list', { kind: 'choice', options: options(7) }, '"Input.ChoiceSet"'],
    [
      'long options as a list',
      { kind: 'choice', options: options(2, 'A rather long option, such as') },
      '"Input.ChoiceSet"',
    ],
    ['several as ticks', { kind: 'several', options: options(2) }, '"isMultiSelect":true'],
    ['a short scale as buttons', { kind: 'scale', min: 1, max: 5 }, '"ActionSet"'],
    ['a scale to ten as a list', { kind: 'scale', min: 0, max: 10 }, '"compact"'],
    ['a wide scale as a number', { kind: 'scale', min: 0, max: 100 }, '"Input.Number"'],
    ['the ends of a scale', { kind: 'scale', min: 1, max: 5, low: 'calm', high: 'tense' }, '1 (calm) ... 5 (tense)'],
    ['a number', { kind: 'number', min: 0 }, '"Input.Number"'],
    ['a date', { kind: 'date' }, '"Input.Date"'],
    ['a time', { kind: 'time' }, '"Input.Time"'],
    ['a text', { kind: 'text' }, '"Input.Text"'],
    ['a way to pass it over', { kind: 'text', skip: 'Skip' }, '"title":"Skip"'],
  ];
  for (const [what, question, part] of forms)
    it(`shows ${what}`, () => {
      expect(card(asked(question))).to.include(part);
    });

  it('opens a field where an action asks for a text', () => {
    const action = { label: 'Reply', form: 'reply', values: { client: 'c-1' }, asks: 'Your reply' };
    expect(card({ text: 'News', actions: [action] }))
      .to.include('"Action.ShowCard"')
      .and.to.include('"label":"Your reply"');
  });

  it('is never larger than Teams takes, whatever is asked', () => {
    const parts = { text: fc.string({ maxLength: 20_000, unit: 'grapheme' }), count: fc.integer({ min: 0, max: 60 }) };
    fc.assert(
      fc.property(fc.record(parts), fc.boolean(), ({ text, count }, long) => {
        const label = long ? 'x'.repeat(400) : 'x';
        for (const post of write(asked({ kind: 'choice', options: options(count, label) }, text)))
          expect(sizeOf(post)).to.be.at.most(PAYLOAD_LIMIT);
      }),
      { numRuns: 30 },
    );
  });

  it('spells out what does not fit on a card', () => {
    const post = write(asked({ kind: 'choice', options: options(400, 'x'.repeat(100)) }, 'Which?')).at(-1);
    expect(post?.text).to.match(/^Which\?\n1\. x{100} 0\n/);
  });

  it('fits whole even when each of its characters is written as two', () => {
    const [post] = write({ text: '"'.repeat(TEXT_LIMIT) });
    expect(post && sizeOf(post)).to.be.at.most(PAYLOAD_LIMIT);
  });
});

describe('a card that was answered', () => {
  it('shows its text and what was chosen, and no buttons', () => {
    const post = JSON.stringify(answered('How are you?\n\n*Well?*', 'Calm'));
    expect(post).to.include('"text":"How are you?"').and.to.include('*Well?*').and.to.include('✓ Calm');
    expect(post).not.to.include('Action');
  });

  it('shows only what was chosen where its text was too long to be carried', () => {
    const tap = readTap({ meanwhile: 'question', question: 'q', kind: 'time', answer: '08:30' });
    expect(tap).to.deep.equal({
      event: { kind: 'choice', question: 'q', value: '08:30' },
      chosen: '08:30',
      ends: true,
    });
    expect(card({ ...asked({ kind: 'time' }, 'Long. '.repeat(1000)) })).not.to.include('"shown"');
    expect(JSON.stringify(answered(undefined, '08:30'))).to.include('✓ 08:30');
  });

  it('names what was chosen by its labels', () => {
    const list = { values: ['a', 'b', 'c'], labels: ['Ant', 'Bee', 'Cat'] };
    const tap = readTap({ meanwhile: 'question', question: 'q', kind: 'several', ...list, answer: '0,2' });
    expect(tap).to.have.property('chosen', 'Ant, Cat');
  });
});
