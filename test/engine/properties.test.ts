import { expect } from 'chai';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Flows } from '../../src/engine/flow.ts';
import { readFlows } from '../../src/engine/flows.ts';
import { STACK_DEPTH } from '../../src/engine/limits.ts';
import { begin, cancel, due, expire, reply } from '../../src/engine/run.ts';
import type { Advance, Output, Session, Surroundings } from '../../src/engine/session.ts';
import { Fault } from '../../src/errors.ts';
import type { AnswerValue } from '../../src/model.ts';
import { around, flowsOf, sample, vocabulary } from './stage.ts';

const names = ['day', 'breathe', 'note'] as const;
const texts = new Map(names.map((name) => [name, sample(name)]));

// ---- random files ----

/** Pieces that mean something somewhere in a flow, and some that mean trouble. */
const piece = fc.oneof(
  fc.constantFrom(
    'say',
    'ask',
    'set',
    'branch',
    'call',
    'do',
    'end',
    'next',
    'when',
    'to',
    'with',
    'window',
    'options',
    'value',
    'label',
    'mood',
    'done',
    'breathe',
    'day',
    'scale',
    'several',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ':',
    '-',
    '&a',
    '*a',
    '!!map',
    '=',
    '|',
    'true',
    'null',
    '1',
    '-1',
    '1e999',
    '{mood, plural, other {#}}',
    '__proto__',
    'constructor',
    '=mood / 0',
    '\n',
    '\n    ',
    '#',
  ),
  fc.string({ maxLength: 8 }),
);

/** A right file with some of its text replaced. */
const scribbled = fc
  .record({
    name: fc.constantFrom(...names),
    edits: fc.array(fc.record({ at: fc.nat(), cut: fc.nat({ max: 12 }), piece }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ name, edits }) => ({
    name,
    text: edits.reduce((text, { at, cut, piece }) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place + cut);
    }, texts.get(name) ?? ''),
  }));

const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: piece },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      { end: true },
      { say: { en: 'hi', es: 'hola' } },
      { call: 'breathe' },
      { branch: [{ to: 'done' }] },
      [],
    ),
  },
);

/** A right file with parts of its value replaced, removed or put elsewhere. */
const rearranged = fc
  .record({
    name: fc.constantFrom(...names),
    edits: fc.array(fc.tuple(fc.array(fc.nat(), { maxLength: 5 }), fc.option(value)), { minLength: 1, maxLength: 4 }),
  })
  .map(({ name, edits }) => {
    const root: unknown = parse(texts.get(name) ?? '');
    for (const [path, put] of edits) place(root, path, put);
    return { name, text: stringify(root) };
  });

/** Puts a value, or nothing, where the steps lead. */
function place(root: unknown, path: readonly number[], put: unknown): void {
  let inside = root;
  for (const step of path) {
    const keys = typeof inside === 'object' && inside !== null ? Object.keys(inside) : [];
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined || typeof inside !== 'object' || inside === null) return;
    const next: unknown = Reflect.get(inside, key);
    if (typeof next !== 'object' || next === null || step % 3 === 0) {
      if (put === null) Reflect.deleteProperty(inside, key);
      else Reflect.set(inside, key, put);
      return;
    }
    inside = next;
  }
}

const arbitrary = fc.jsonValue({ maxDepth: 4 }).map((root) => ({ name: 'day' as const, text: stringify(root) }));

/** A changed file, with the one that it may call. */
const files = fc
  .oneof({ weight: 5, arbitrary: scribbled }, { weight: 5, arbitrary: rearranged }, { weight: 1, arbitrary })
  .map(({ name, text }) => {
    const called = name === 'day' ? [{ name: 'breathe.yaml', text: texts.get('breathe') ?? '' }] : [];
    return [{ name: `${name}.yaml`, text }, ...called];
  });

// ---- random talks ----

type Move =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'tap'; readonly value: AnswerValue; readonly late: boolean }
  | { readonly kind: 'begin'; readonly flow: string }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'wait'; readonly hours: number };

const said = fc.oneof(
  fc.constantFrom(
    '2',
    '4',
    'calm',
    'calm, tense',
    '7',
    'today',
    '20:30',
    'yes',
    'no',
    'rest',
    'walk',
    'tomorrow',
    'half past eight',
    '1',
    '3/5',
    'none',
    '👍',
  ),
  fc.string({ maxLength: 30, unit: 'binary' }),
  fc.string({ maxLength: 3 }),
  fc.constantFrom('x'.repeat(4001), '9'.repeat(400), 'and '.repeat(90), 'hace 999 semanas', '1/1/0001', '﷽'.repeat(50)),
);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('type' as const), text: said }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('tap' as const),
      value: fc.oneof(
        said,
        fc.double(),
        fc.boolean(),
        fc.integer({ min: 0, max: 6 }),
        fc.array(fc.constantFrom('calm', 'tense', 'x')),
      ),
      late: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('begin' as const), flow: fc.constantFrom(...names) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'cancel' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.double({ min: 0, max: 5, noNaN: true }) }),
  },
);
const moves = fc.array(move, { maxLength: 25 });
const locale = fc.constantFrom('en' as const, 'es' as const);

/** What one move gives; a Fault is an outcome like any other. */
function make(flows: Flows, session: Session | undefined, move: Move, here: Surroundings): Advance | string {
  try {
    if (move.kind === 'begin') return begin(flows, move.flow, { reason: 'x' }, here, session);
    if (!session) return begin(flows, 'day', {}, here);
    if (move.kind === 'cancel') return cancel(flows, session, here);
    if (move.kind === 'wait') return expire(flows, session, here);
    const question = session.stack.at(-1)?.wait?.question ?? '';
    const given = move.kind === 'tap' ? { question: move.late ? 'old' : question, value: move.value } : undefined;
    return reply(
      flows,
      session,
      given ? { kind: 'choice', ...given } : { kind: 'text', text: move.kind === 'type' ? move.text : '' },
      here,
    );
  } catch (fault) {
    if (fault instanceof Fault) return fault.message;
    throw fault;
  }
}

/** All outputs of the moves, one list per turn. `between` is done to the session between turns. */
function play(flows: Flows, turns: readonly Move[], locale: 'en' | 'es', between: (session: Session) => Session) {
  let session: Session | undefined;
  let hours = 0;
  const story: (readonly Output[] | string)[] = [];
  for (const [turn, move] of turns.entries()) {
    hours += move.kind === 'wait' ? move.hours : 0.01;
    const advance = make(flows, session, move, { ...around(`t${turn}`, hours), locale });
    story.push(typeof advance === 'string' ? advance : advance.outputs);
    if (typeof advance === 'string') continue;
    session = advance.session && between(advance.session);
    if (session) checkSession(session);
  }
  return { story, open: session?.stack ?? [] };
}

function checkSession(session: Session): void {
  expect(session.stack.length).to.be.within(1, STACK_DEPTH);
  expect(due(session), 'a running flow waits').to.be.a('number');
  expect(JSON.parse(JSON.stringify(session)), 'a session is plain JSON').to.deep.equal(session);
}

const outputsOf = ({ story }: ReturnType<typeof play>): readonly Output[] =>
  story.flatMap((outputs) => (typeof outputs === 'string' ? [] : outputs));

describe('whatever is written in a file', () => {
  it('is read as flows, or as mistakes with a place in the file', function () {
    this.timeout(300_000);
    let right = 0;
    fc.assert(
      fc.property(files, moves, (written, turns) => {
        const read = readFlows(written, vocabulary);
        if ('flows' in read) {
          right += 1;
          play(read.flows, turns, 'en', (session) => session);
        } else
          for (const { line, column, what, file } of read.mistakes) {
            expect(line).to.be.at.least(1);
            expect(column).to.be.at.least(1);
            expect(what).not.to.equal('');
            expect(written.map(({ name }) => name)).to.include(file);
          }
      }),
      { numRuns: 10_000 },
    );
    expect(right, 'some changed files are still flows').to.be.at.least(100);
  });
});

describe('whatever a person does', () => {
  const flows = flowsOf(...texts.values());

  it('gives the same when the session is stored and loaded between any two turns', () => {
    fc.assert(
      fc.property(moves, locale, (turns, locale) => {
        const kept = play(flows, turns, locale, (session) => session);
        const stored = play(flows, turns, locale, (session) => JSON.parse(JSON.stringify(session)) as Session);
        expect(stored).to.deep.equal(kept);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives each asking an id of its own', () => {
    fc.assert(
      fc.property(moves, locale, (turns, locale) => {
        const outputs = outputsOf(play(flows, turns, locale, (session) => session));
        const ids = outputs.flatMap((output) => (output.kind === 'say' && output.question ? [output.question.id] : []));
        expect(new Set(ids).size).to.equal(ids.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('ends each flow once, unless it is still open', () => {
    /** What each flow says once, as it begins. */
    const openings = { day: 'Hello Alex.', note: 'Noted, Alex.' };
    fc.assert(
      fc.property(moves, (turns) => {
        const talk = play(flows, turns, 'en', (session) => session);
        for (const [flow, opening] of Object.entries(openings)) {
          const outputs = outputsOf(talk);
          const begun = outputs.filter((output) => output.kind === 'say' && output.text === opening).length;
          const ended = outputs.filter((output) => output.kind === 'ended' && output.flow === flow).length;
          expect(begun).to.equal(ended + talk.open.filter((frame) => frame.flow === flow).length);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
