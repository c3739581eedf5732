import { expect } from 'chai';
import { answerText, tapped, typed } from '../../../src/engine/answers/answer.ts';
import type { Ask } from '../../../src/engine/flow.ts';
import { flowsOf, sample, start } from '../stage.ts';

const calendar = { now: start, zone: 'Europe/Madrid', locale: 'en' } as const;
const day = flowsOf(sample('day'), sample('breathe')).get('day');

/** The question of this name in the sample flow. */
function question(id: string): Ask {
  const node = day?.nodes.get(id);
  if (node?.kind !== 'ask') throw new Error(`no question ${id}`);
  return node;
}

const typing = (id: string, text: string) => typed(question(id), text, calendar);
const tapping = (id: string, value: Parameters<typeof tapped>[1]) => tapped(question(id), value, calendar);

describe('an answer that is typed', () => {
  it('is an option by its label or value, in any language, case and accents', () => {
    for (const text of ['A walk', 'a walk!', 'walk', 'WALK', 'un paseo', 'Un paséo'])
      expect(typing('what', text), text).to.equal('walk');
  });

  it('is an option by a beginning that only one has', () => {
    expect(typing('what', 'res')).to.equal('rest');
    expect(typing('what', 'des')).to.equal('rest');
    expect(typing('feelings', 'te')).to.deep.equal(['tense']);
    expect(typing('feelings', 't')).to.equal(undefined);
  });

  it('is an option by its number in the list', () => {
    for (const text of ['2', '2.', 'two', 'dos']) expect(typing('what', text), text).to.equal('rest');
    for (const text of ['0', '3', '1.5', '-1']) expect(typing('what', text), text).to.equal(undefined);
  });

  it('is no option when it only speaks of one', () => {
    for (const text of ['I went for a walk', 'neither', '', '...', 'not rest'])
      expect(typing('what', text), text).to.equal(undefined);
  });

  it('is several options apart by commas or "and", in the order of the options', () => {
    for (const text of [
      'tense, calm',
      'calm and tense',
      'Tense; calm',
      '3 1',
      '1,3',
      'calma y tensión',
      'calm, and tense',
      'calm & tense',
    ])
      expect(typing('feelings', text), text).to.deep.equal(['calm', 'tense']);
  });

  it('is several options whose label holds an "and"', () => {
    for (const text of ['sad and tired', 'sad and tired, calm', 'calm and sad and tired', 'calm, tristeza y cansancio'])
      expect(typing('feelings', text), text).to.include('sad');
  });

  it('is none of several options when it says so', () => {
    for (const text of ['none', 'nothing', 'ninguna', 'None of them.'])
      expect(typing('feelings', text), text).to.deep.equal([]);
  });

  it('is not several options when a part is none of them', () => {
    for (const text of ['calm, hungry', 'calm and hungry', ',', 'hungry'])
      expect(typing('feelings', text), text).to.equal(undefined);
  });

  it('is a step of the scale only within its ends', () => {
    expect(typing('mood', '4/5')).to.equal(4);
    for (const text of ['0', '6', '3.5', '-1', '4/10', 'good']) expect(typing('mood', text), text).to.equal(undefined);
  });

  it('is a number only within its bounds', () => {
    expect(typing('slept', '7,5')).to.equal(7.5);
    for (const text of ['25', '-1']) expect(typing('slept', text), text).to.equal(undefined);
  });

  it('is yes or no in everyday words of both languages', () => {
    for (const text of ['yes', 'Yes!', 'y', 'yeah', 'of course', 'sí', 'si', 'claro', 'vale', '👍', '👍🏽'])
      expect(typing('alone', text), text).to.equal(true);
    for (const text of ['no', 'No.', 'nope', 'not really', "I don't", 'para nada', 'todavía no', '👎'])
      expect(typing('alone', text), text).to.equal(false);
  });

  it('is neither yes nor no when it says more than that', () => {
    for (const text of ['yes but no', 'no idea', 'maybe', 'I know', 'yesterday', ''])
      expect(typing('alone', text), text).to.equal(undefined);
  });

  it('is kept as a text whole, or not at all', () => {
    expect(typing('words', '  two\nlines ')).to.equal('  two\nlines ');
    expect(typing('words', 'x'.repeat(4000))).to.have.length(4000);
    for (const text of ['x'.repeat(4001), ' ', '']) expect(typing('words', text)).to.equal(undefined);
  });
});

describe('an answer that is tapped', () => {
  it('is one of the options', () => {
    expect(tapping('what', 'rest')).to.equal('rest');
    expect(tapping('what', 'Rest')).to.equal(undefined);
    expect(tapping('what', 2)).to.equal(undefined);
  });

  it('is any number of several options', () => {
    expect(tapping('feelings', ['tense', 'calm', 'tense'])).to.deep.equal(['calm', 'tense']);
    expect(tapping('feelings', [])).to.deep.equal([]);
    expect(tapping('feelings', 'calm')).to.deep.equal(['calm']);
    expect(tapping('feelings', ['calm', 'hungry'])).to.equal(undefined);
  });

  it('is a number, or a text that reads as one', () => {
    expect(tapping('mood', 4)).to.equal(4);
    expect(tapping('mood', '4')).to.equal(4);
    for (const value of [0, 6, 2.5, Number.NaN, true]) expect(tapping('mood', value)).to.equal(undefined);
  });

  it('is yes or no as a word or a truth value', () => {
    expect([tapping('alone', 'yes'), tapping('alone', false)]).to.deep.equal([true, false]);
    expect(tapping('alone', 1)).to.equal(undefined);
  });

  it('is a date or a time from a field of a page', () => {
    expect(tapping('since', '2026-03-01')).to.equal('2026-03-01');
    expect(tapping('bed', '23:15')).to.equal('23:15');
    expect(tapping('since', 3)).to.equal(undefined);
  });
});

describe('an answer as the person reads it', () => {
  it('is said in their language', () => {
    const said = (id: string, value: Parameters<typeof answerText>[1]) => [
      answerText(question(id), value, 'en'),
      answerText(question(id), value, 'es'),
    ];
    expect(said('mood', 4)).to.deep.equal(['4 of 5', '4 de 5']);
    expect(said('slept', 7.5)).to.deep.equal(['7.5', '7,5']);
    expect(said('what', 'walk')).to.deep.equal(['A walk', 'Un paseo']);
    expect(said('feelings', ['calm', 'tense'])).to.deep.equal(['Calm and Tense', 'Calma y Tensión']);
    expect(said('feelings', [])).to.deep.equal(['none', 'ninguna']);
    expect(said('alone', true)).to.deep.equal(['Yes', 'Sí']);
    expect(said('since', '2026-03-01')).to.deep.equal(['Sunday, 1 March 2026', 'domingo, 1 de marzo de 2026']);
    expect(said('bed', '23:15')).to.deep.equal(['23:15', '23:15']);
    expect(said('words', 'mine')).to.deep.equal(['mine', 'mine']);
  });
});
