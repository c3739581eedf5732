import { expect } from 'chai';
import type { Flows } from '../../src/engine/flow.ts';
import { begin, cancel, due, expire, reply } from '../../src/engine/run.ts';
import type { Advance, Session } from '../../src/engine/session.ts';
import { Fault } from '../../src/errors.ts';
import { around, flowsOf, hour, sample, sessionOf, start, told } from './stage.ts';

const flows = flowsOf(sample('day'), sample('breathe'), sample('note'));

const type = (session: Session, text: string, id: string, hours = 0, among: Flows = flows): Advance =>
  reply(among, session, { kind: 'text', text }, around(id, hours));

/** The question that an advance puts last. */
const question = ({ outputs }: Advance) =>
  outputs.findLast((output) => output.kind === 'say' && output.question) as {
    question: { id: string };
  };

/** Answers one after the other; gives the last advance. */
function answered(first: Advance, ...texts: string[]): Advance {
  return texts.reduce((advance, text, turn) => type(sessionOf(advance), text, `a${turn}`), first);
}

const throughSums = ['2', 'calm', '7', 'today', '20:30', 'no'];

describe('running a flow', () => {
  it('says what comes before the first question, and puts the question with its ways to answer', () => {
    const { outputs, took } = begin(flows, 'day', {}, around('t1'));
    expect(took).to.equal('fits');
    expect(outputs).to.deep.equal([
      { kind: 'say', text: 'Hello Alex.' },
      {
        kind: 'say',
        text: 'How is your mood?',
        question: { id: 't1.1', kind: 'scale', min: 1, max: 5, low: 'very low', high: 'very good' },
      },
    ]);
  });

  it('speaks the person’s language', () => {
    const { outputs } = begin(flows, 'day', {}, { ...around('t1'), locale: 'es' });
    expect(outputs[1])
      .to.deep.include({ text: '¿Cómo está tu ánimo?' })
      .and.nested.include({ 'question.low': 'muy bajo' });
  });

  it('speaks English throughout where a flow has no other language', () => {
    const english = flowsOf(
      'flow: one\nversion: 1\ntitle: { en: One }\nwindow: 1h\nnodes:\n  ok: { ask: yes-no, text: { en: "OK?" }, label: { en: OK } }\n  done: { end: true }\n',
    );
    const first = begin(english, 'one', {}, { ...around('t1'), locale: 'es' });
    expect(first.outputs[0]).to.nested.include({ 'question.options[0].label': 'Yes' });
    const again = reply(english, sessionOf(first), { kind: 'text', text: 'hm' }, { ...around('t2'), locale: 'es' });
    expect(told(again)).to.deep.equal(['This one takes a yes or a no.\n\nOK?']);
  });

  it('refuses a flow that is not there', () => {
    expect(() => begin(flows, 'night', {}, around('t1'))).to.throw(Fault, 'there is no flow "night"');
  });

  it('keeps of the given values those that the flow takes', () => {
    const { session } = begin(flows, 'breathe', { reason: 'calm', other: 1 }, around('t1'));
    expect(session?.stack[0]?.values).to.deep.equal({ reason: 'calm' });
  });

  it('is over at once when it asks nothing', () => {
    const advance = begin(flows, 'note', {}, around('t1'));
    expect([advance.session, told(advance)]).to.deep.equal([undefined, ['Noted, Alex.', 'note done']]);
  });

  it('keeps answers under their names with label and text, in the order asked', () => {
    const { session } = answered(begin(flows, 'day', {}, around('t1')), '4', 'calm');
    expect(session?.stack[0]?.answers).to.deep.equal([
      { name: 'mood', label: 'Mood', value: 4, text: '4 of 5' },
      { name: 'feelings', label: 'Feelings', value: ['calm'], text: 'Calm' },
    ]);
  });

  it('works out values and hands actions their arguments and the answers so far', () => {
    const last = answered(
      begin(flows, 'day', {}, around('t1')),
      '4',
      'calm, tense',
      '7',
      'today',
      '20:30',
      'yes',
      'rest',
      'fine',
    );
    const done = last.outputs.find((output) => output.kind === 'do');
    expect(done).to.deep.include({ action: 'keep', args: { as: 'check-in', share: true }, flow: 'day' });
    expect(done?.kind === 'do' && done.answers.map(({ name }) => name)).to.deep.equal([
      'mood',
      'feelings',
      'slept',
      'since',
      'bed',
      'alone',
      'help',
      'words',
    ]);
    expect(last.outputs.at(-1))
      .to.deep.include({ kind: 'ended', how: 'done' })
      .and.nested.include({ 'values.total': 7.5, 'values.kind': 'day' });
  });

  it('says answers by their labels, and counts by their numbers', () => {
    const last = answered(
      begin(flows, 'day', {}, around('t1')),
      '4',
      'calm, tense',
      '1',
      'today',
      '20:30',
      'yes',
      'rest',
      'fine',
    );
    expect(told(last)).to.include(
      'Thank you. Calm and Tense since Monday, 2 March 2026, 1 hour of sleep, alone: Yes, total 4.5.',
    );
  });

  it('calls another flow and goes on after it', () => {
    const called = answered(begin(flows, 'day', {}, around('t1')), ...throughSums);
    expect(told(called)).to.deep.equal(['Breathe out slowly (2).', 'Another one?']);
    expect(sessionOf(called).stack.map(({ flow }) => flow)).to.deep.equal(['day', 'breathe']);
    expect(told(type(sessionOf(called), 'no', 't2'))).to.deep.equal(['breathe done', 'What helps?']);
  });

  it('tells how the person would read the answer that it took', () => {
    const first = begin(flows, 'day', {}, around('t1'));
    expect([first.read, answered(first, 'two').read, answered(first, 'two', 'calm, tense').read]).to.deep.equal([
      undefined,
      '2 of 5',
      'Calm and Tense',
    ]);
    expect(answered(first, 'meh').read).to.equal(undefined);
  });

  it('replaces the answer to a question that is asked again', () => {
    const { session } = answered(begin(flows, 'breathe', {}, around('t1')), 'yes', 'yes');
    expect(session?.stack[0]?.answers).to.have.length(1);
  });

  it('stops a flow that passes too many nodes without asking', () => {
    const nodes = Array.from({ length: 101 }, (_, place) => `  n${place}: { say: { en: hello } }\n`).join('');
    const long = flowsOf(`flow: long\nversion: 1\ntitle: { en: Long }\nnodes:\n${nodes}  done: { end: true }\n`);
    expect(() => begin(long, 'long', {}, around('t1'))).to.throw(
      Fault,
      '"long" passes more than 100 nodes without asking, at "n100"',
    );
  });

  it('stops a flow whose values grow without end', () => {
    const sets = Array.from({ length: 40 }, (_, place) => `  n${place}: { set: { x: "=x + x" } }\n`).join('');
    const long = flowsOf(
      `flow: long\nversion: 1\ntitle: { en: Long }\nnodes:\n  a: { set: { x: grow } }\n${sets}  done: { end: true }\n`,
    );
    expect(() => begin(long, 'long', {}, around('t1'))).to.throw(Fault, 'gives more than 40000');
  });
});

describe('an expression that needs what was not answered', () => {
  const asked = (expression: string) => {
    const text = `flow: one\nversion: 1\ntitle: { en: One }\ntakes: [given]\nwindow: 1h\nnodes:
  fork: { branch: [ { when: '${expression}', to: "yes" }, { to: "no" } ] }
  "yes": { say: { en: "yes" }, next: done }
  "no": { say: { en: "no" }, next: done }
  done: { end: true }
  `;
    return told(begin(flowsOf(text), 'one', { given: null }, around('t1')))[0];
  };

  it('is not true, whichever way it is put', () => {
    for (const when of [
      'given <= 2',
      'given > 2',
      '!(given <= 2)',
      'given',
      '!given',
      'given && true',
      '"a" in given',
      'given + 1 > 0',
      'size(given) == 0',
      'given / 0 > 1',
    ])
      expect(asked(when), when).to.equal('no');
  });

  it('gives an empty value, as does a division by zero', () => {
    const text = `flow: one\nversion: 1\ntitle: { en: One }\ntakes: [given]\nnodes:
  work: { set: { sum: "=given + 1", over: "=1.0 / 0.0", whole: "=7 / 2.0", count: "=2 + 3" } }
  done: { end: true }
  `;
    const { outputs } = begin(flowsOf(text), 'one', {}, around('t1'));
    expect(outputs[0]).to.deep.include({ values: { given: null, sum: null, over: null, whole: 3.5, count: 5 } });
  });

  it('is true when it asks for that, or when the rest is enough', () => {
    for (const when of ['given == null', 'given == null || given <= 2', 'given <= 2 || true', '!(given <= 2 && false)'])
      expect(asked(when), when).to.equal('yes');
  });
});

describe('an answer that does not fit', () => {
  const first = begin(flows, 'day', {}, around('t1'));

  it('has the question put once more, after a kind word, with a new id and the same window', () => {
    const again = type(sessionOf(first), 'meh', 't2', 1);
    expect(again.took).to.equal('unfit');
    expect(told(again)).to.deep.equal(['This one takes a number from 1 to 5.\n\nHow is your mood?']);
    expect(question(again).question.id).to.equal('t2.1');
    expect(due(sessionOf(again))).to.equal(due(sessionOf(first)));
  });

  it('is left alone the second time, and the question stays open', () => {
    const twice = answered(first, 'meh', 'still meh');
    expect([twice.took, twice.outputs]).to.deep.equal(['unfit', []]);
    expect(type(sessionOf(twice), '4', 't4').took).to.equal('fits');
  });

  it('may be a tap', () => {
    const tap = reply(flows, sessionOf(first), { kind: 'choice', question: 't1.1', value: 9 }, around('t2'));
    expect([tap.took, tap.outputs.length]).to.deep.equal(['unfit', 1]);
  });
});

describe('a tap', () => {
  it('is taken for the question that waits', () => {
    const first = begin(flows, 'day', {}, around('t1'));
    const { took } = reply(flows, sessionOf(first), { kind: 'choice', question: 't1.1', value: 4 }, around('t2'));
    expect(took).to.equal('fits');
  });

  it('is stale on any other question, even on the same one put earlier, and changes nothing', () => {
    const again = type(sessionOf(begin(flows, 'day', {}, around('t1'))), 'meh', 't2');
    const session = sessionOf(again);
    for (const question of ['t1.1', 'other', ''])
      expect(reply(flows, session, { kind: 'choice', question, value: 4 }, around('t3'))).to.deep.equal({
        took: 'stale',
        session,
        outputs: [],
      });
  });
});

describe('an answer window', () => {
  it('is the question’s own, or else the flow’s', () => {
    const first = begin(flows, 'day', {}, around('t1'));
    expect(due(sessionOf(first))).to.equal(start + 2 * hour);
    expect(due(sessionOf(type(sessionOf(first), '4', 't2', 1)))).to.equal(start + 5 * hour);
  });

  it('changes nothing before it closes', () => {
    const session = sessionOf(begin(flows, 'day', {}, around('t1')));
    expect(expire(flows, session, around('t2', 1.99))).to.deep.equal({ took: 'fits', session, outputs: [] });
  });

  it('ends the flow with what was answered when it closes', () => {
    const session = sessionOf(answered(begin(flows, 'day', {}, around('t1')), '4'));
    const over = expire(flows, session, around('t2', 4));
    expect(over.session).to.equal(undefined);
    expect(over.outputs).to.have.length(1);
    expect(over.outputs[0])
      .to.deep.include({ kind: 'ended', flow: 'day', how: 'expired' })
      .and.nested.include({ 'answers[0].name': 'mood' });
  });

  it('ends the flows that called it too, the innermost first', () => {
    const called = sessionOf(answered(begin(flows, 'day', {}, around('t1')), ...throughSums));
    expect(told(expire(flows, called, around('t2', 1)))).to.deep.equal(['breathe expired', 'day expired']);
  });

  it('ends an interrupted flow whose window closed meanwhile, and returns to one whose window is open', () => {
    const day = sessionOf(answered(begin(flows, 'day', {}, around('t1')), '4'));
    const breathe = sessionOf(begin(flows, 'breathe', {}, around('t2', 1), day));
    expect(told(expire(flows, breathe, around('t3', 5)))).to.deep.equal(['breathe expired', 'day expired']);
    const back = expire(flows, breathe, around('t3', 2));
    expect(told(back)).to.deep.equal(['breathe expired', 'Back to the question from before.\n\nWhich of these?']);
    expect(due(sessionOf(back))).to.equal(start + 6 * hour);
  });
});

describe('a flow that interrupts another', () => {
  const day = sessionOf(begin(flows, 'day', {}, around('t1')));
  const breathe = begin(flows, 'breathe', {}, around('t2'), day);

  it('suspends it and returns to it by putting its question again, with a new id', () => {
    const back = type(sessionOf(breathe), 'no', 't3');
    expect(told(back)).to.deep.equal(['breathe done', 'Back to the question from before.\n\nHow is your mood?']);
    expect(question(back).question.id).to.equal('t3.1');
    expect(type(sessionOf(back), '4', 't4').took).to.equal('fits');
  });

  it('puts the question again with a first chance to answer', () => {
    const unfit = sessionOf(type(day, 'meh', 't2'));
    const back = begin(flows, 'note', {}, around('t3'), unfit);
    expect(told(type(sessionOf(back), 'meh', 't4'))).to.deep.equal([
      'This one takes a number from 1 to 5.\n\nHow is your mood?',
    ]);
  });

  it('returns at once when it asks nothing', () => {
    expect(told(begin(flows, 'note', {}, around('t2'), day))).to.deep.equal([
      'Noted, Alex.',
      'note done',
      'Back to the question from before.\n\nHow is your mood?',
    ]);
  });

  it('gives each question of a turn its own id', () => {
    expect(question(begin(flows, 'breathe', {}, around('t1'), day)).question.id).to.equal('t1.2');
  });

  it('makes a tap on the question below stale', () => {
    expect(
      reply(flows, sessionOf(breathe), { kind: 'choice', question: 't1.1', value: 4 }, around('t3')).took,
    ).to.equal('stale');
  });

  it('is cancelled alone', () => {
    expect(told(cancel(flows, sessionOf(breathe), around('t3')))).to.deep.equal([
      'breathe cancelled',
      'Back to the question from before.\n\nHow is your mood?',
    ]);
  });

  it('is cancelled with what it called, but not with what it interrupted', () => {
    const called = sessionOf(answered(begin(flows, 'day', {}, around('t3'), sessionOf(breathe)), ...throughSums));
    expect(called.stack).to.have.length(4);
    expect(told(cancel(flows, called, around('t4')))).to.deep.equal([
      'breathe cancelled',
      'day cancelled',
      'Back to the question from before.\n\nAnother one?',
    ]);
  });

  it('lets go of the flow suspended longest when there are too many', () => {
    let session = sessionOf(begin(flows, 'day', {}, around('t0')));
    for (let turn = 1; turn < 8; turn += 1)
      session = sessionOf(begin(flows, 'breathe', {}, around(`t${turn}`), session));
    const ninth = begin(flows, 'breathe', {}, around('t9'), session);
    expect(told(ninth)[0]).to.equal('day cancelled');
    expect(sessionOf(ninth).stack).to.have.length(8);
  });
});

describe('a flow that changed under a session', () => {
  const old = sample('day')
    .replace('version: 2', 'version: 1')
    .replace('renamed: { how: mood }\n', '')
    .replace('  mood:\n', '  how:\n    save: mood\n');
  const before = sessionOf(begin(flowsOf(old, sample('breathe')), 'day', {}, around('t1')));

  it('goes on where its node still stands under another name', () => {
    expect(before.stack[0]).to.include({ version: 1, node: 'how' });
    const after = type(before, '4', 't2');
    expect(after.took).to.equal('fits');
    expect(after.session?.stack[0]).to.include({ version: 2, node: 'feelings' });
  });

  it('follows new names only from an older version', () => {
    const swapped = sample('day').replace('renamed: { how: mood }', 'renamed: { mood: feelings }');
    const session = sessionOf(begin(flowsOf(swapped, sample('breathe')), 'day', {}, around('t1')));
    const after = type(session, '4', 't2', 0, flowsOf(swapped, sample('breathe')));
    expect(after.session?.stack[0]).to.deep.include({ values: { mood: 4 } });
  });

  it('takes the answer by the question as it is now', () => {
    const narrower = flowsOf(sample('day').replace('max: 5', 'max: 3'), sample('breathe'));
    expect(type(before, '4', 't2', 0, narrower).took).to.equal('unfit');
  });

  it('is lost when the node is gone, and the text is left for someone to read', () => {
    const without = flowsOf(sample('day').replace('renamed: { how: mood }\n', ''), sample('breathe'));
    const lost = type(before, '4', 't2', 0, without);
    expect([lost.took, lost.session, told(lost)]).to.deep.equal(['unfit', undefined, ['day lost']]);
    const tap = reply(without, before, { kind: 'choice', question: 't1.1', value: 4 }, around('t2'));
    expect([tap.took, told(tap)]).to.deep.equal(['stale', ['day lost']]);
  });

  it('is lost when the node is no question any more, or the flow is gone', () => {
    const other = flowsOf(sample('note').replaceAll('note', 'day').replace('only:', 'how:'));
    expect(told(type(before, '4', 't2', 0, other))).to.deep.equal(['day lost']);
    expect(told(type(before, '4', 't2', 0, flowsOf(sample('note'))))).to.deep.equal(['day lost']);
  });

  it('is lost as the caller of a flow that ends, while what it interrupted is returned to', () => {
    const breathe = sessionOf(begin(flows, 'breathe', {}, around('t0')));
    const called = sessionOf(answered(begin(flows, 'day', {}, around('t1'), breathe), ...throughSums));
    const without = flowsOf(sample('breathe'));
    expect(told(type(called, 'no', 't9', 0, without))).to.deep.equal([
      'breathe done',
      'day lost',
      'Back to the question from before.\n\nAnother one?',
    ]);
  });

  it('can still be cancelled and expire', () => {
    const none = flowsOf(sample('note'));
    expect(told(cancel(none, before, around('t2')))).to.deep.equal(['day cancelled']);
    expect(told(expire(none, before, around('t2', 9)))).to.deep.equal(['day expired']);
  });
});

describe('a session that waits for nothing', () => {
  it('takes no reply', () => {
    const empty = { stack: [] };
    expect(() => reply(flows, empty, { kind: 'text', text: 'x' }, around('t1'))).to.throw(
      Fault,
      'the session is empty',
    );
    expect(() => cancel(flows, empty, around('t1'))).to.throw(Fault, 'the session is empty');
    expect(due(empty)).to.equal(undefined);
  });
});
