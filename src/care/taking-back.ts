/**
 * A client changes or takes back what they gave: a message, an answer, or a whole entry. It is done wherever the words stand, and
 * they are told what is kept all the same.
 */
import { answerText, typed } from '../engine/answers/answer.ts';
import type { Ask } from '../engine/flow.ts';
import type { RecordedAnswer } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import { leavesGoal, rewordGoal } from './goal-traces.ts';
import type { Guide } from './guide.ts';
import { correctParting } from './parting.ts';
import { withdraw } from './promise.ts';
import type { Book } from './route.ts';
import { correctPlan } from './safety-plan.ts';
import type { ClientState } from './state.ts';
import { forgetEntry, forgetTraces, keepEntry, type OwnEntry, QUOTE, type Trace, tracesOf } from './traces.ts';

/** A platform, or the page, says that a message says something else now; nothing: it is taken back. */
export function edited(book: Book, draft: ClientDraft, guide: Guide, message: string, text: string): void {
  const key = `said:${message}`;
  if (text.trim() === '') return takeBackMessage(book, draft, guide, key);
  draft.change({ kind: 'amend', key, body: { text }, edited: draft.facts.now });
  tellOfMessage(draft, key, 'edited');
  const trace = traceOf(draft, key);
  if (!trace) return;
  const to = trace.answer && readAgain(book, draft, trace.answer, text);
  amendCopies(draft, trace, to);
  amendRunning(book, draft, guide, trace, to);
  if (!trace.answer) return;
  if (to) return sayTo(draft, 'answer-changed');
  forgetTraces(draft, ({ said }) => said === key);
  sayTo(draft, 'answer-taken-out');
}

/** A platform, or the page, says that a message is gone. */
export function takenBack(book: Book, draft: ClientDraft, guide: Guide, message: string): void {
  takeBackMessage(book, draft, guide, `said:${message}`);
}

/** "Take back": the message or the answer that came last. */
export function takeBackLast(book: Book, draft: ClientDraft, guide: Guide): void {
  const relayed = draft.state.relayed.map(({ key, record }) => ({ key, record }));
  // An answer of which nothing was made, such as the one about consent, is no words of theirs.
  const answered = tracesOf(draft)
    .filter(({ open, copies }) => open || copies.some(({ as }) => as !== 'line'))
    .map(({ said, at }) => ({ key: said, record: at }));
  const last = [...relayed, ...answered].reduce<{ key: string; record: number } | undefined>(
    (latest, one) => (latest && latest.record >= one.record ? latest : one),
    undefined,
  );
  if (last) takeBackMessage(book, draft, guide, last.key);
  else draft.sayWords('nothing-to-take-back');
}

function takeBackMessage(book: Book, draft: ClientDraft, guide: Guide, key: string): void {
  draft.change({ kind: 'amend', key, status: 'taken-back', body: { text: '' }, edited: draft.facts.now });
  const relayed = tellOfMessage(draft, key, 'taken-back');
  draft.state = { ...draft.state, relayed: draft.state.relayed.filter((one) => one.key !== key) };
  if (relayed) withdraw(draft, relayed.record);
  const trace = traceOf(draft, key);
  if (trace) {
    amendCopies(draft, trace, undefined);
    amendRunning(book, draft, guide, trace, undefined);
    if (leavesGoal(draft, trace.copies)) guide.drop();
    forgetTraces(draft, ({ said }) => said === key);
  }
  const where = relayed ? 'message' : trace?.answer ? 'answer' : 'other';
  sayTo(draft, 'taken-back', { where, alert: trace && alerted([trace]) ? 'yes' : 'no' });
}

/** "Take back my last check-in", or the page's button at an entry: the entry, and every message that it came from. */
export function takeBackEntry(draft: ClientDraft, guide: Guide, entry: OwnEntry | undefined): void {
  if (!entry) return draft.sayWords('nothing-to-take-back');
  const { now } = draft.facts;
  draft.change({ kind: 'amend', key: entry.key, status: 'taken-back', body: { text: '' }, edited: now });
  const traces = tracesOf(draft).filter((one) => stands(one, entry));
  for (const trace of traces) {
    draft.change({ kind: 'amend', key: trace.said, status: 'taken-back', body: { text: '' }, edited: now });
    const others = { ...trace, copies: trace.copies.filter(({ record }) => record !== entry.record) };
    amendCopies(draft, others, undefined);
  }
  // What is asked still goes on from what was taken back.
  if (traces.some(({ open }) => open)) guide.drop();
  forgetTraces(draft, (one) => stands(one, entry));
  correctPlan(draft, entry.record);
  forgetEntry(draft, entry.key);
  correctParting(draft, entry.record);
  if (entry.shared) draft.tellStaff({ kind: 'news', what: 'entry-taken-back', record: entry.record });
  sayTo(draft, 'taken-back', {
    where: entry.shared ? 'shared' : 'own',
    alert: alerted(traces) ? 'yes' : 'no',
  });
}

/** An entry becomes readable to the therapist, or the client's alone again. */
export function shareEntry(draft: ClientDraft, entry: OwnEntry | undefined, shared: boolean): void {
  if (!entry) return draft.sayWords('no-entry-yet');
  if (entry.shared !== shared) {
    draft.change({ kind: 'amend', key: entry.key, audience: shared ? 'both' : 'client' });
    draft.tellStaff({
      kind: 'news',
      what: !shared ? 'entry-kept' : entry.kind === 'exercise' ? 'exercise' : 'journal',
      record: entry.record,
    });
    keepEntry(draft, { ...entry, shared });
  }
  sayTo(draft, shared ? 'entry-shared' : 'entry-kept');
}

/** The latest entry of these kinds that was not taken back. */
export const lastEntry = ({ state }: ClientDraft, ...kinds: readonly string[]): OwnEntry | undefined =>
  state.entries?.findLast((entry) => kinds.includes(entry.kind));

const traceOf = (draft: ClientDraft, key: string): Trace | undefined =>
  tracesOf(draft).find(({ said }) => said === key);

const stands = ({ copies }: Trace, entry: OwnEntry): boolean =>
  copies.some(({ as, record }) => as === 'entry' && record === entry.record);

const alerted = (traces: readonly Trace[]): boolean =>
  traces.some(({ copies }) => copies.some(({ as }) => as === 'alert' || as === 'quote'));

/** The changed text as the answer to the question that it answered; undefined: it is none any more. */
function readAgain(
  book: Book,
  { facts: { now, self } }: ClientDraft,
  answer: NonNullable<Trace['answer']>,
  text: string,
): Pick<RecordedAnswer, 'value' | 'text'> | undefined {
  const ask = askOf(book, answer);
  const value = ask && typed(ask, text, { now, zone: self.zone, locale: self.locale });
  return ask && value !== undefined ? { value, text: answerText(ask, value, self.locale) } : undefined;
}

const askOf = (book: Book, { flow, name }: NonNullable<Trace['answer']>): Ask | undefined =>
  [...(book.flows.get(flow)?.nodes.values() ?? [])].find(
    (node): node is Ask => node.kind === 'ask' && node.save === name,
  );

/** Every entry, alert and line that the words stand in. Staff are shown what became of those that they could read. */
function amendCopies(
  draft: ClientDraft,
  { answer, copies }: Trace,
  to: Pick<RecordedAnswer, 'value' | 'text'> | undefined,
) {
  const { facts, messages } = draft;
  for (const copy of copies) {
    const { as, record } = copy;
    if (as === 'goal') {
      rewordGoal(draft, copy, to?.text);
      continue;
    }
    if (as === 'quote') draft.change({ kind: 'correct', seq: record, answer: QUOTE, edited: facts.now });
    else if (as !== 'line' && answer)
      draft.change({ kind: 'correct', seq: record, answer: answer.name, ...(to && { to }), edited: facts.now });
    else draft.change({ kind: 'reword', seq: record, text: messages.say(rewordings[as], localeFor(draft, as), {}) });
    if (as === 'entry') correctPlan(draft, record);
    if (as === 'entry' && answer) correctParting(draft, record, answer.name, to?.text);
    if (as === 'line') continue;
    const entry = draft.state.entries?.find((one) => one.record === record);
    if (as === 'alert' || as === 'quote' || entry?.shared)
      draft.tellStaff({ kind: 'news', what: 'entry-edited', record });
    // With its last answer the entry is taken back.
    if (entry && !to && !tracesOf(draft).some((one) => one.answer !== answer && stands(one, entry)))
      forgetEntry(draft, entry.key);
  }
}

/** What stands in place of words that are not there any more. */
const rewordings = { line: 'line-reworded', alert: 'alert-reworded', entry: 'entry-reworded' } as const;

const localeFor = ({ facts }: ClientDraft, as: 'entry' | 'alert' | 'line') =>
  as === 'line' ? facts.self.locale : (facts.people[0]?.locale ?? facts.practice.locale);

/** A flow that runs still must not keep the old answer; without one that it needs, it cannot go on. */
function amendRunning(
  book: Book,
  draft: ClientDraft,
  guide: Guide,
  { answer, open }: Trace,
  to: Pick<RecordedAnswer, 'value' | 'text'> | undefined,
): void {
  const { session } = draft.state;
  if (!open || !answer || !session?.stack.some(({ flow }) => flow === answer.flow)) return;
  const stack = session.stack.map((frame) => {
    if (frame.flow !== answer.flow) return frame;
    const given = frame.answers.flatMap((one) => (one.name !== answer.name ? [one] : to ? [{ ...one, ...to }] : []));
    return { ...frame, answers: given, values: { ...frame.values, [answer.name]: to?.value ?? null } };
  });
  draft.state = { ...draft.state, session: { stack } };
  if (!to && askOf(book, answer)?.optional !== true) guide.drop();
}

/** The message, when it went to the therapist: what stayed with the client is nobody's news. */
function tellOfMessage(draft: ClientDraft, key: string, what: 'edited' | 'taken-back'): Relayed | undefined {
  const relayed = draft.state.relayed.find((one) => one.key === key);
  if (relayed) draft.tellStaff({ kind: 'news', what, record: relayed.record });
  return relayed;
}

type Relayed = ClientState['relayed'][number];

/** Whoever has left is sent nothing: what they took back is taken back all the same. */
function sayTo(draft: ClientDraft, words: string, values: { [name: string]: string } = {}): void {
  if (draft.state.standing !== 'stopped') draft.sayWords(words, values);
}
