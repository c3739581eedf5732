import { expect } from 'chai';
import { begin, reply } from '../../src/engine/run.ts';
import { around, flowsOf, sessionOf, told } from './stage.ts';

const flows = flowsOf(`
flow: line
version: 1
title: { en: A line }
window: 1h
nodes:
  line:
    ask: text
    text: { en: A line? }
    label: { en: Line }
    optional: true
  fork:
    branch:
      - { when: line == null, to: nothing }
      - { to: thanks }
  nothing:
    say: { en: Nothing it is. }
    next: done
  thanks:
    say: { en: "You said {line}." }
  done:
    end: true
`);

describe('a question that may be passed over', () => {
  const asked = begin(flows, 'line', {}, around('a'));
  const [put] = asked.outputs;
  const question = put?.kind === 'say' ? put.question : undefined;

  it('offers the word for it', () => expect(question?.skip).to.equal('Skip'));

  for (const text of ['skip', ' Skip. ', 'saltar'])
    it(`is passed over by “${text}”: its name stays null, and nothing is recorded`, () => {
      const passed = reply(flows, sessionOf(asked), { kind: 'text', text }, around('b'));
      expect([passed.took, passed.read, ...told(passed)]).to.deep.equal([
        'fits',
        'Skip',
        'Nothing it is.',
        'line done',
      ]);
      const ended = passed.outputs.at(-1);
      expect(ended?.kind === 'ended' && ended.answers).to.deep.equal([]);
    });

  it('is passed over by the tap', () => {
    const tap = { kind: 'choice', question: question?.id ?? '', value: 'Skip' } as const;
    expect(told(reply(flows, sessionOf(asked), tap, around('b')))).to.include('Nothing it is.');
  });

  it('takes any other line as the answer', () => {
    const answered = reply(flows, sessionOf(asked), { kind: 'text', text: 'skip to the end' }, around('b'));
    expect(told(answered)).to.include('You said skip to the end.');
  });
});
