import { expect } from 'chai';
import fc from 'fast-check';
import { TEXT_LIMIT } from '../../../adapters/slack/limits.ts';
import { slackWords } from '../../../adapters/slack/words.ts';
import { answered, type Block, write, writeForm, writeHome } from '../../../adapters/slack/write.ts';
import type { Message, Question } from '../../../src/model.ts';

const words = slackWords.en;
const one = (message: Message) => {
  const [piece, ...more] = write(message, words);
  expect(more).to.deep.equal([]);
  return piece ?? expect.fail('there is no piece');
};
const elements = (question: Question): readonly Block[] => {
  const actions = one({ text: 'Well?', question }).blocks.filter(({ type }) => type === 'actions');
  expect(actions).to.have.length.at.most(1);
  return (actions[0]?.elements ?? []) as Block[];
};
const inline = (text: string): readonly Block[] => {
  const [rich] = one({ text }).blocks as unknown as [{ elements: [{ elements: Block[] }] }];
  return rich.elements[0].elements;
};
const options = (count: number, label = (index: number) => `Option ${index}`) =>
  Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: label(index) }));

describe('a message on Slack', () => {
  it('is plain text: no markup, no mention, no emoji name is read in it', () => {
    const text = '*bold* <!channel> <@U1> :smile: `x` & <script>';
    expect(inline(text)).to.deep.equal([{ type: 'text', text }]);
    expect(one({ text }).text).to.equal('*bold* &lt;!channel&gt; &lt;@U1&gt; :smile: `x` &amp; &lt;script&gt;');
  });

  it('has web addresses that can be followed, as they were written and without what follows them', () => {
    expect(inline('See https://example.org/in/a_b-c?x=1. Or (http://example.org)!')).to.deep.equal([
      { type: 'text', text: 'See ' },
      { type: 'link', url: 'https://example.org/in/a_b-c?x=1' },
      { type: 'text', text: '. Or (' },
      { type: 'link', url: 'http://example.org' },
      { type: 'text', text: ')!' },
    ]);
  });

  it('keeps every character, in elements that Slack takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: TEXT_LIMIT, size: 'max' }), (text) => {
        const parts = text.length <= TEXT_LIMIT ? inline(text).map(({ text, url }) => String(text ?? url)) : [text];
        expect(parts.join('')).to.equal(text);
        for (const part of parts) expect(part.isWellFormed()).to.equal(true);
      }),
      { numRuns: 50 },
    );
    const parts = inline(`x${'👩'.repeat(1999)}`).map(({ text }) => String(text));
    expect(parts).to.have.length(2);
    for (const part of parts)
      expect(part)
        .to.have.length.at.most(3000)
        .and.satisfy((text: string) => text.isWellFormed());
  });

  it('has a fallback that chat.update takes too, however much has to be escaped', () => {
    for (const text of ['&'.repeat(TEXT_LIMIT), 'x'.repeat(TEXT_LIMIT), '<b>'.repeat(1000)])
      expect(one({ text }).text).to.have.length.within(700, 4000);
  });

  it('has question and actions on its last piece', () => {
    const actions = [{ label: 'Seen', form: 'acknowledge', values: { client: 'c1' } }];
    const question: Question = { id: 'q', kind: 'yes-no', options: options(2) };
    const pieces = write({ text: 'Words. '.repeat(1500), question, actions }, words);
    expect(pieces.map(({ blocks }) => blocks.map(({ type }) => type))).to.deep.equal([
      ['rich_text'],
      ['rich_text'],
      ['rich_text', 'actions', 'actions'],
    ]);
  });

  const shapes: readonly (readonly [string, Question, readonly string[]])[] = [
    ['few options', { id: 'q', kind: 'choice', options: options(3) }, ['button', 'button', 'button']],
    ['many options', { id: 'q', kind: 'choice', options: options(25), skip: 'Skip' }, ['static_select', 'button']],
    ['too many options', { id: 'q', kind: 'choice', options: options(101) }, []],
    ['some of few', { id: 'q', kind: 'several', options: options(10) }, ['checkboxes', 'button']],
    ['some of many', { id: 'q', kind: 'several', options: options(11) }, ['button']],
    ['0 to 10', { id: 'q', kind: 'scale', min: 0, max: 10 }, Array.from({ length: 11 }, () => 'button')],
    ['0 to 50', { id: 'q', kind: 'scale', min: 0, max: 50 }, ['static_select']],
    ['0 to 1,000', { id: 'q', kind: 'scale', min: 0, max: 1000 }, []],
    ['a date', { id: 'q', kind: 'date', skip: 'Skip' }, ['datepicker', 'button']],
    ['a time', { id: 'q', kind: 'time' }, ['timepicker']],
    ['a number', { id: 'q', kind: 'number' }, ['button']],
    ['words', { id: 'q', kind: 'text', skip: 'Skip' }, ['button', 'button']],
  ];
  for (const [what, question, expected] of shapes)
    it(`asks for ${what} with ${expected.length === 0 ? 'words alone' : [...new Set(expected)].join(' and ')}`, () => {
      expect(elements(question).map(({ type }) => type)).to.deep.equal(expected);
    });

  it('spells out what has no room on a button, and what cannot be tapped', () => {
    const wordy = `${'Very '.repeat(20)}badly`;
    const question: Question = { id: 'q', kind: 'choice', options: options(2, (index) => `${index} ${wordy}`) };
    const text = JSON.stringify(one({ text: 'Well?', question }).blocks);
    expect(text).to.include(`1. 0 ${wordy}`).and.to.include('…');
    const many: Question = { id: 'q', kind: 'choice', options: options(101) };
    expect(JSON.stringify(one({ text: 'Well?', question: many }).blocks)).to.include('101. Option 100');
  });

  it('spells out a question whose controls would make the message too large for Slack', () => {
    const question: Question = {
      id: 'q',
      kind: 'choice',
      options: options(90, (index) => `${index} ${'é"'.repeat(35)}`),
    };
    const { blocks } = one({ text: 'x'.repeat(TEXT_LIMIT), question });
    expect(blocks.some(({ type }) => type === 'actions')).to.equal(false);
    expect(JSON.stringify(blocks)).to.include('90. 89');
  });

  it('says what was chosen where it could be tapped', () => {
    const question: Question = { id: 'q', kind: 'several', options: options(11) };
    const { blocks } = one({ text: 'Well?', question });
    expect(blocks.map(({ type }) => type)).to.deep.equal(['rich_text', 'section', 'actions']);
    expect(answered(blocks, 'q', '*Option 1*')).to.deep.equal([
      blocks[0],
      { type: 'section', text: { type: 'plain_text', text: '✓ *Option 1*', emoji: false } },
    ]);
  });
});

describe('the words of forms and pages on Slack', () => {
  it('fit where Slack puts them', () => {
    for (const own of Object.values(slackWords)) {
      const view = writeForm({ state: '{}', label: own.title }, own);
      for (const part of ['title', 'submit', 'close'])
        expect(view[part]).to.have.nested.property('text.length').within(1, 24);
      for (const word of [own.answer, own.save]) expect(word).to.have.length.within(1, 75);
    }
  });

  it('make a page of sections', () => {
    const actions = [{ label: 'Journal', form: 'journal', values: {} }];
    const home = writeHome({
      title: 'Ada',
      sections: [{ heading: 'Planned', lines: ['Check-in, 9:00', 'Call, 17:00'] }],
      actions,
    });
    expect((home.blocks as Block[]).map(({ type }) => type)).to.deep.equal(['header', 'header', 'section', 'actions']);
    expect(JSON.stringify(home)).to.include('Check-in, 9:00\\nCall, 17:00').and.not.include('mrkdwn');
  });
});
