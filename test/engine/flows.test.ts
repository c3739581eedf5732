import { expect } from 'chai';
import { readFlows } from '../../src/engine/flows.ts';
import { flowsOf, mistakesOf, sample, vocabulary } from './stage.ts';

const right = `flow: day
version: 1
title: { en: A day, es: Un día }
triggers:
  commands: { en: [my day], es: [mi día] }
takes: [prompt]
window: 4h
nodes:
  mood:
    ask: scale
    text: { en: "Mood, {name}?", es: "¿Ánimo, {name}?" }
    label: { en: Mood, es: Ánimo }
    min: 1
    max: 5
  fork:
    branch:
      - { when: mood <= 2, to: low }
      - { to: keep }
  low:
    call: other
    with: { reason: "=mood" }
  keep:
    do: keep
    with: { as: check-in, share: true }
  done:
    end: true
`;
const other = `flow: other
version: 1
title: { en: Other, es: Otro }
takes: [reason]
window: 1h
nodes:
  what:
    ask: choice
    text: { en: What?, es: ¿Qué? }
    label: { en: What, es: Qué }
    options:
      - { value: a, label: { en: Apple, es: Manzana } }
      - { value: b, label: { en: Bread, es: Pan } }
  done:
    end: true
`;

/** Each: what is done to the flow above, and what is then reported. */
const cases: readonly (readonly [title: string, from: string | RegExp, to: string, mistake: string | string[]])[] = [
  [
    'an unknown node after a branch',
    'to: low',
    'to: lwo',
    'day.yaml:17:32: there is no node "lwo"; did you mean "low"?',
  ],
  [
    'an unknown next',
    'with: { reason: "=mood" }',
    'next: nowhere',
    'day.yaml:21:11: there is no node "nowhere"; there is mood, fork, low, keep, done',
  ],
  ['an unknown flow', 'call: other', 'call: othr', 'day.yaml:20:11: there is no flow "othr"; did you mean "other"?'],
  [
    'a node that nothing leads to',
    'when: mood <= 2, to: low',
    'when: mood <= 2, to: keep',
    'day.yaml:19:3: nothing leads to "low"; point next or to at it, or remove it',
  ],
  [
    'falling off the end',
    '  done:\n    end: true\n',
    '',
    'day.yaml:22:3: after "keep" the flow falls off its end; add next, or a node done: { end: true } below',
  ],
  [
    'a condition that cannot be read',
    'mood <= 2',
    'mood = 2',
    'day.yaml:17:17: "mood = 2" does not work: Unexpected character: =; write == to compare',
  ],
  [
    'a condition with an unknown name',
    'mood <= 2',
    'moot <= 2',
    'day.yaml:17:17: "moot <= 2" does not work: there is no "moot" here; did you mean "mood"?',
  ],
  [
    'a condition that compares what cannot be compared',
    'when: mood <= 2',
    "when: mood == 'low'",
    'day.yaml:17:17: "mood == \'low\'" does not work: "==" cannot stand between a number and a text',
  ],
  [
    'a condition that is neither true nor false',
    'mood <= 2',
    'mood + 2',
    'day.yaml:17:17: "mood + 2" is neither true nor false; compare it with something',
  ],
  [
    'patterns, which can run for ever',
    'when: mood <= 2',
    "when: prompt.matches('a+')",
    'day.yaml:17:17: "prompt.matches(\'a+\')" does not work: "matches" cannot be used in flows',
  ],
  [
    'loops within loops within loops',
    'when: mood <= 2',
    'when: "prompt.all(a, prompt.all(b, prompt.all(c, true)))"',
    'day.yaml:17:17: "prompt.all(a, prompt.all(b, prompt.all(c, true)))" does not work: it loops too often',
  ],
  [
    'a text that cannot be read',
    '"Mood, {name}?"',
    '"Mood, {name"',
    'day.yaml:11:17: the text cannot be read: a { is not closed; write names as {name}',
  ],
  [
    'a text with an unknown name',
    'Mood, {name}',
    'Mood, {nam}',
    'day.yaml:11:5: the text uses {nam}, which nothing sets; did you mean "name"?',
  ],
  [
    'a name hidden by an apostrophe',
    '"Mood, {name}?"',
    '"Mood, \'{name}\'?"',
    "day.yaml:11:17: an apostrophe before { makes it plain text; write ’ instead of '",
  ],
  ['a brace too many', '{name}?", es', '{name}}?", es', 'day.yaml:11:17: a } has no {; remove it'],
  [
    'a count that no plural has',
    '{name}?", es',
    '{mood, plural, on {1} other {#}}?", es',
    'day.yaml:11:17: "on" is no count of a plural; write one, other, or =0',
  ],
  [
    'a format that is not kept',
    '{name}?", es',
    '{mood, date}?", es',
    'day.yaml:11:17: only {name}, plural and select are read; write {name} alone',
  ],
  [
    'a name in a label',
    'en: Mood,',
    'en: "{name}",',
    'day.yaml:12:18: names in { } are not read here; write it without them',
  ],
  ['a missing language', ', es: Ánimo }', ' }', 'day.yaml:12:5: the text has no "es", the title does; add es: "..."'],
  [
    'a language that the title has not',
    ', es: Un día }',
    ' }',
    [
      'day.yaml:11:34: the text has "es", the title does not; add es to the title',
      'day.yaml:12:24: the text has "es", the title does not; add es to the title',
    ],
  ],
  [
    'a text without English',
    'en: Mood, es',
    'es',
    'day.yaml:12:5: "en" is missing; add en: "..." (every text needs English)',
  ],
  ['a scale without max', '    max: 5\n', '', 'day.yaml:9:3: "max" is missing; add max: 5'],
  ['min above max', 'min: 1', 'min: 7', 'day.yaml:13:10: min is 7 and max is 5; min must be the lower one'],
  [
    'a scale of too many steps',
    'max: 5',
    'max: 50',
    'day.yaml:14:10: a scale may have at most 11 steps; ask for a number instead',
  ],
  [
    'a key that is not known',
    'label: { en: Mood, es: Ánimo }',
    'lable: { en: Mood, es: Ánimo }\n    label: { en: Mood, es: Ánimo }',
    'day.yaml:12:5: "lable" is not known here; did you mean "label"?',
  ],
  [
    'an unknown kind of question',
    'ask: scale',
    'ask: scal',
    'day.yaml:10:10: "ask" is not a known kind of question; did you mean "scale"?',
  ],
  [
    'a node that does nothing',
    'call: other',
    'cal: other',
    'day.yaml:19:3: the node does nothing; did you mean "call"?',
  ],
  [
    'a node that does two things',
    'end: true',
    'end: true\n    say: { en: Bye, es: Adiós }',
    'day.yaml:25:3: the node is several at once: say, end; make one node of each',
  ],
  [
    'a last way with a condition',
    '- { to: keep }',
    '- { when: mood > 2, to: keep }',
    'day.yaml:18:17: the last way has a condition; add - { to: ... } below for all other cases',
  ],
  [
    'a way without a condition above others',
    'when: mood <= 2, to',
    'to',
    'day.yaml:17:15: a way without a condition hides those below it; add when, or make it the last',
  ],
  [
    'a loop that asks nothing',
    'with: { as: check-in, share: true }',
    'with: { as: check-in, share: true }\n    next: fork',
    [
      'day.yaml:15:3: from "fork" the flow can come back to it without asking anything; ask something on the way',
      'day.yaml:26:3: nothing leads to "done"; point next or to at it, or remove it',
    ],
  ],
  [
    'a name that the called flow does not take',
    'reason: "=mood"',
    'raeson: "=mood"',
    'day.yaml:21:13: "other" does not take "raeson"; did you mean "reason"?',
  ],
  ['an unknown action', 'do: keep', 'do: keeep', 'day.yaml:23:9: there is no action "keeep"; did you mean "keep"?'],
  [
    'an argument that the action has not',
    'share: true',
    'share: true, loud: true',
    'day.yaml:24:40: "keep" has no argument "loud"; there is as, share',
  ],
  [
    'a missing argument',
    ', share: true',
    '',
    'day.yaml:22:3: "keep" needs "share"; add with: { share: true or false }',
  ],
  ['an argument of another kind', 'share: true', 'share: 3', 'day.yaml:24:34: "share" must be true or false'],
  [
    'an argument worked out of another kind',
    'share: true',
    'share: "=mood"',
    'day.yaml:24:34: "share" must be true or false',
  ],
  [
    'an argument that is none of those allowed',
    'as: check-in',
    'as: chat',
    'day.yaml:24:17: "as" must be check-in or journal',
  ],
  [
    'an id that is not the name of the file',
    'flow: day',
    'flow: night',
    'day.yaml:1:7: the flow is called "night", its file "day"; write flow: day, or rename the file',
  ],
  ['a version that is no number', 'version: 1', 'version: one', 'day.yaml:2:10: "version" must be a number'],
  [
    'a text that YAML takes for a number',
    'en: Mood, es',
    'en: 7, es',
    'day.yaml:12:18: "en" must be a text; put it in quotes: "7"',
  ],
  [
    'a window that is not written like one',
    'window: 4h',
    'window: 4 hours',
    'day.yaml:7:9: "window" is not written as it should be; write it like 30m, 4h or 2d',
  ],
  [
    'a question without a window',
    'window: 4h\n',
    '',
    'day.yaml:8:3: the question has no answer window; add window: 4h to it or to the flow',
  ],
  [
    'an answer name that expressions cannot use',
    'max: 5',
    'max: 5\n    save: type',
    [
      'day.yaml:15:11: "type" cannot be the name of an answer; write another_name',
      'day.yaml:18:17: "mood <= 2" does not work: there is no "mood" here; there is name, therapist, prompt',
      'day.yaml:22:21: "mood" does not work: there is no "mood" here; there is name, therapist, prompt',
    ],
  ],
  [
    'an answer name that every flow has',
    'max: 5',
    'max: 5\n    save: name',
    [
      'day.yaml:15:11: "name" is already a name in every flow; choose another',
      'day.yaml:18:17: "mood <= 2" does not work: there is no "mood" here; there is name, therapist, prompt',
      'day.yaml:22:21: "mood" does not work: there is no "mood" here; there is name, therapist, prompt',
    ],
  ],
  [
    'a renamed node that is not there',
    'window: 4h',
    'window: 4h\nrenamed: { old: modo }',
    'day.yaml:8:17: there is no node "modo"; did you mean "mood"?',
  ],
  [
    'a command without letters',
    '[my day]',
    '["..."]',
    'day.yaml:5:20: "..." has no letters; write words that a person would type',
  ],
  ['the same key twice', 'version: 1', 'version: 1\nversion: 2', 'day.yaml:3:1: map keys must be unique'],
  [
    'a text beyond the limit',
    'en: A day',
    `en: ${'x'.repeat(4001)}`,
    'day.yaml:3:14: "en" may be at most 4000 characters',
  ],
  ['no nodes', /nodes:[\s\S]*/, 'nodes: {}\n', 'day.yaml:8:1: the flow has no nodes; add one'],
];

describe('reading flows', () => {
  it('finds nothing wrong with a right one', () => {
    expect(mistakesOf(right, other)).to.deep.equal([]);
  });

  for (const [title, from, to, mistake] of cases)
    it(`reports ${title}`, () => {
      const changed = right.replace(from, () => to);
      expect(changed).not.to.equal(right);
      const files = [
        { name: 'day.yaml', text: changed },
        { name: 'other.yaml', text: other },
      ];
      expect(mistakesOfFiles(files)).to.deep.equal([mistake].flat());
    });

  it('reports options that are there twice, by value and by label', () => {
    const twice = other.replace('value: b', 'value: a').replace('en: Bread', 'en: apple');
    expect(mistakesOf(right, twice)).to.deep.equal([
      'other.yaml:13:18: "a" is an option twice; give each its own value',
      'other.yaml:13:34: "apple" is an option twice; word it differently',
    ]);
  });

  it('reports a question with one option', () => {
    expect(mistakesOf(right, other.replace(/ {6}- \{ value: b.*\n/, ''))).to.deep.equal([
      'other.yaml:11:5: "options" needs at least 2 entries',
    ]);
  });

  it('reports a command that two flows claim in one language, but not in two', () => {
    const claiming = (locale: string) =>
      other.replace('takes:', `triggers: { commands: { en: [x], ${locale} } }\ntakes:`);
    expect(mistakesOf(right, claiming('es: [MI DIA]'))).to.deep.equal([
      'other.yaml:4:39: "MI DIA" already stands for "day"; choose other words',
    ]);
    expect(mistakesOf(right, claiming('es: [My day]'))).to.deep.equal([]);
  });

  it('reports a flow that is there twice', () => {
    const files = [
      { name: 'a/other.yaml', text: other },
      { name: 'b/other.yaml', text: other },
    ];
    expect(mistakesOfFiles(files)).to.deep.equal([
      'b/other.yaml:1:7: a/other.yaml is called "other" too; rename one of them',
    ]);
  });

  it('reports flows that call themselves, and calls that are too deep', () => {
    const calling = (id: string, called: string) =>
      `flow: ${id}\nversion: 1\ntitle: { en: A }\nnodes:\n  on: { call: ${called} }\n  done: { end: true }\n`;
    expect(mistakesOf(calling('a', 'b'), calling('b', 'a'))).to.deep.equal([
      'a.yaml:5:15: the flow comes to call itself through "b"; use next to repeat a part',
      'b.yaml:5:15: the flow comes to call itself through "a"; use next to repeat a part',
    ]);
    const chain = Array.from({ length: 8 }, (_, place) => calling(`f${place}`, `f${place + 1}`));
    const last = 'flow: f8\nversion: 1\ntitle: { en: A }\nnodes:\n  done: { end: true }\n';
    expect(mistakesOf(...chain, last)).to.deep.equal([
      'f0.yaml:5:15: the calls are more than 8 deep; join some of these flows',
    ]);
    expect(mistakesOf(...chain.slice(1), last)).to.deep.equal([]);
  });

  it('reports everything in all files at once, by file and line', () => {
    const first = right
      .replace('version: 1', 'version: x')
      .replace('max: 5', 'max: five')
      .replace('mood <= 2', 'mood <<');
    const second = other.replace('value: b', 'value: 4').replace('end: true', 'end: false');
    expect(mistakesOf(second, first).map((line) => line.split(': ')[0])).to.deep.equal([
      'day.yaml:2:10',
      'day.yaml:14:10',
      'other.yaml:13:18',
      'other.yaml:15:10',
    ]);
  });

  it('does not report again what follows from a node that cannot be read', () => {
    expect(mistakesOf(right.replace('min: 1', 'min: one'), other)).to.deep.equal([
      'day.yaml:13:10: "min" must be a number',
    ]);
  });

  it('starts a flow by its command in any language, whatever the case, accents and punctuation', () => {
    const flows = flowsOf(sample('day'), sample('breathe'), sample('note'));
    for (const text of ['my day', ' My DAY! ', 'mi dia', '¡Mi día!', 'mi   día.'])
      expect(flows.commanded(text, 'en'), text).to.equal('day');
    for (const text of ['my day was fine', 'day', '', '!', 'my'])
      expect(flows.commanded(text, 'en'), text).to.equal(undefined);
  });

  it('prefers the person’s own language where a command means different things', () => {
    const named = (id: string, commands: string) =>
      `flow: ${id}\nversion: 1\ntitle: { en: A, es: B }\ntriggers: { commands: ${commands} }\nnodes:\n  done: { end: true }\n`;
    const flows = flowsOf(named('one', '{ en: [once] }'), named('eleven', '{ en: [eleven], es: [once] }'));
    expect([flows.commanded('once', 'en'), flows.commanded('once', 'es')]).to.deep.equal(['one', 'eleven']);
  });
});

const mistakesOfFiles = (files: Parameters<typeof readFlows>[0]): string[] => {
  const read = readFlows(files, vocabulary);
  return 'mistakes' in read
    ? read.mistakes.map(
        ({ file, line, column, what, mend }) => `${file}:${line}:${column}: ${what}${mend ? `; ${mend}` : ''}`,
      )
    : [];
};
