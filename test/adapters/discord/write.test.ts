import { expect } from 'chai';
import fc from 'fast-check';
import { tapOf } from '../../../adapters/discord/taps.ts';
import { asWritten, chosen, write } from '../../../adapters/discord/write.ts';
import type { Action, Question } from '../../../src/model.ts';
import { asRead, type PlayedComponent } from '../../support/played-discord.ts';

const options = (many: number, label = (index: number) => `Option ${index}`) =>
  Array.from({ length: many }, (_, index) => ({ value: `v${index}`, label: label(index) }));

/** The last piece's text as it is read, and what can be tapped on it, row by row. */
function shown(question: Question, actions: readonly Action[] = []) {
  const { content, components } = write({ text: 'How are you?', question, actions }).at(-1) ?? expect.fail();
  return { text: asRead(content), rows: components.map((row) => row.components as unknown as PlayedComponent[]) };
}

describe('Discord: words as they were written', () => {
  const texts: readonly string[] = [
    '*a* _b_ **c** __d__ ~~e~~ `f` ||g|| ***h***',
    '# one\n## two\n### three\n-# small\n> quoted\n>>> all quoted',
    '- a\n* b\n+ c\n  - d\n1. one\n2. two\n10) ten',
    '```js\nalert(1)\n```',
    '[here](https://example.com) <https://example.com> <b>bold</b>',
    '@everyone @here <@1> <@!1> <@&1> <#1> </help:1> <id:home>',
    '<t:1700000000:R> <:wave:1> <a:wave:1> :wave: :+1:',
    'https://example.com/a_b_c*d*?e=1&f=(g)#h_i, and https://example.com/_x_.',
    'a\\*b \\\\ c\\',
    '¯\\_(ツ)_/¯ 👩‍👩‍👧‍👦 👍🏽 e\u0301 שלום',
    'snake_case_word 2 * 3 * 4 a|b ~5',
    '<a href=https://example.com/>x</a> https://a.b/c] https://a.b/c<',
    '<script>alert("1")</script> &amp; &lt;',
  ];
  for (const text of texts) it(`shows ${JSON.stringify(text)}`, () => expect(asRead(asWritten(text))).to.equal(text));

  it('shows any signs in any order', () => {
    const sign = fc.constantFrom(
      ...'\\*_~`|<>[]()@#:-+.!1a \n&/'.split(''),
      '@everyone',
      '👍',
      ':a:',
      '-#',
      'https://a.b/c ',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = signs.join('');
        expect(asRead(asWritten(text))).to.equal(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('cuts what escaping makes too long, and loses nothing', () => {
    const text = '**'.repeat(4_000);
    const pieces = write({ text });
    for (const { content } of pieces) expect(content.length).to.be.at.most(2_000);
    expect(pieces.map(({ content }) => asRead(content)).join('')).to.equal(text);
  });

  it('pings nobody and shows no previews', () => {
    for (const body of write({ text: 'x'.repeat(5_000) }))
      expect(body).to.deep.include({ allowed_mentions: { parse: [] }, flags: 4 });
  });
});

describe('Discord: questions', () => {
  it('shows few options as buttons, the word that skips among them', () => {
    const { rows } = shown({ id: 'q', kind: 'choice', options: options(3), skip: 'Skip' });
    expect(rows.map((row) => row.map(({ label }) => label))).to.deep.equal([
      ['Option 0', 'Option 1', 'Option 2', 'Skip'],
    ]);
    expect(tapOf(rows[0]?.[3]?.custom_id ?? '')).to.deep.include({ kind: 'answer', value: 'Skip', as: 'one' });
  });

  it('shows more options as a menu, and more than a menu holds spelt out', () => {
    const menu = shown({ id: 'q', kind: 'choice', options: options(25) });
    expect(menu.rows.map((row) => row.map(({ options: picks }) => picks?.length))).to.deep.equal([[25]]);
    const typed = shown({ id: 'q', kind: 'several', options: options(26), skip: 'Skip' });
    expect(typed.text).to.include('26. Option 25').and.to.include('(1, 2 ...)');
    expect(typed.rows.flat().map(({ label }) => label)).to.deep.equal(['Skip']);
  });

  it('spells out what is too long for taps', () => {
    const { text, rows } = shown({
      id: 'q',
      kind: 'choice',
      options: options(2, (index) => `${index} ${'long '.repeat(30)}`),
    });
    expect(rows).to.deep.equal([]);
    expect(text).to.match(/1\. 0 long .*\n2\. 1 long /);
  });

  it('lets several be picked, or none', () => {
    const [[menu] = []] = shown({ id: 'q', kind: 'several', options: options(3) }).rows;
    expect(menu).to.include({ min_values: 0, max_values: 3 });
  });

  it('shows a scale step by step, and what its ends mean', () => {
    const { text, rows } = shown({ id: 'q', kind: 'scale', min: 0, max: 10, low: 'none', high: 'the most' });
    expect(rows.flat().map(({ label }) => label)).to.deep.equal('0,1,2,3,4,5,6,7,8,9,10'.split(','));
    expect(text).to.equal('How are you?\n0 (none) ... 10 (the most)');
    const wide = shown({ id: 'q', kind: 'scale', min: 0, max: 100 });
    expect(wide.rows).to.deep.equal([]);
    expect(wide.text).to.include('0 ... 100');
  });

  it('says how a date and a time are typed', () => {
    expect(shown({ id: 'q', kind: 'date' }).text).to.include('(YYYY-MM-DD)');
    expect(shown({ id: 'q', kind: 'time' }).text).to.include('(HH:MM)');
  });

  it('keeps actions and their forms inside their buttons', () => {
    const values = { client: 'x'.repeat(22), upTo: '12345' };
    const asks = 'What would you like to say to them? Write as much as you like.';
    const { rows } = shown({ id: 'q', kind: 'yes-no', options: options(2) }, [
      { label: 'Seen', form: 'looked', values },
      { label: 'Reply', form: 'reply', values, asks },
      { label: 'Too much', form: 'f'.repeat(80), values },
    ]);
    const [looked, reply, ...others] = (rows[1] ?? []).map(({ custom_id: id }) => tapOf(id));
    expect(looked).to.deep.equal({ kind: 'form', form: 'looked', values });
    if (reply?.kind !== 'asks') return expect.fail();
    expect(reply).to.deep.include({ form: 'reply', values });
    expect(asks.startsWith(reply.asks)).to.equal(true);
    expect(reply.asks.length).to.be.at.least(40);
    expect(others).to.deep.equal([]);
  });

  it('keeps any values inside a button', () => {
    const [[button] = []] = shown({ id: 'a|b%7C', kind: 'choice', options: [{ value: '|%|', label: 'One' }] }).rows;
    expect(tapOf(button?.custom_id ?? '')).to.deep.equal({
      kind: 'answer',
      question: 'a|b%7C',
      as: 'one',
      value: '|%|',
    });
  });

  it('shows what was chosen, and keeps the taps of other things', () => {
    const question: Question = { id: 'q', kind: 'choice', options: options(3), skip: 'Skip' };
    const actions = [{ label: 'Seen', form: 'looked', values: { client: 'ada' } }];
    const [body] = write({ text: 'A *question*', question, actions });
    if (!body) return expect.fail();
    const after = chosen(
      { content: body.content, components: body.components as never },
      { question: 'q', label: '*1*' },
    );
    expect(asRead(after.content)).to.equal('A *question*\n✓ *1*');
    expect(after.components.flatMap((row) => row.components.map(({ label }) => label))).to.deep.equal(['Seen']);
  });
});
