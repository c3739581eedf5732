/**
 * Where else the words of a message stand, so that taking them back or changing them reaches every place: an answer stands in the
 * entry that its flow made, in an alert, and in what the bot said back.
 */
import type { Ask } from '../engine/flow.ts';
import type { RecordedAnswer } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import type { Book } from './route.ts';
import type { ClientState } from './state.ts';

/** Of so many messages it is known; older entries are taken back whole, on the page. Goals are not: of their words as many are known besides. */
const TRACES_LIMIT = 200;
/** So many lines that say one message again, the latest: a goal that is asked about each week is said in so many in four years. */
const LINES_LIMIT = 200;
/** Of so many entries it is known what "my last one" may mean. */
const ENTRIES_LIMIT = 50;

/** The name under which an alert holds the sentence that raised it. */
export const QUOTE = 'quote';

export interface Trace {
  /** The message's key and number on the timeline. */
  readonly said: string;
  readonly at: number;
  /** The answer it was taken as; absent: it was none. */
  readonly answer?: { readonly flow: string; readonly name: string };
  readonly copies: readonly Copy[];
  /** The flow it answered runs still. */
  readonly open?: true;
}

/**
 * `goal`: it is the words of a goal, or of one of its steps. `entry`, `alert`: the answer stands there under its name, or the alert quotes it; `quote`: an alert quotes
 * the sentence; `line`: the bot said it again. */
export interface Copy {
  readonly as: 'entry' | 'alert' | 'quote' | 'line' | 'goal';
  readonly record: number;
  /** Of a goal: which of its steps. */
  readonly step?: number;
}

/** An entry of the client's own that a flow made. */
export interface OwnEntry {
  readonly key: string;
  readonly record: number;
  readonly kind: string;
  readonly shared: boolean;
}

/** The question that waits, if the running flow still has it. */
export function waitingAsk(book: Book, { session }: ClientState): { flow: string; ask: Ask } | undefined {
  const frame = session?.stack.at(-1);
  const node = frame && book.flows.get(frame.flow)?.nodes.get(frame.node);
  return frame && node?.kind === 'ask' ? { flow: frame.flow, ask: node } : undefined;
}

/** The message is about to be taken as the answer to the question that waits. */
export function traceAnswer(book: Book, draft: ClientDraft, said: string, at: number): void {
  const waiting = waitingAsk(book, draft.state);
  if (!waiting) return;
  const answer = { flow: waiting.flow, name: waiting.ask.save };
  // Given anew, the earlier answer stands nowhere any more.
  const others = tracesOf(draft).filter((one) => !(one.open && answers(one, answer.flow, answer.name)));
  setTraces(draft, [...others, { said, at, answer, copies: [], open: true }]);
}

/** The flow's answers so far stand in an entry now. */
export function traceCopies(draft: ClientDraft, flow: string, given: readonly RecordedAnswer[], copy: Copy): void {
  addCopy(draft, copy, (one) => one.open === true && given.some(({ name }) => answers(one, flow, name)));
}

/** What these messages say stands there too. */
function addCopy(draft: ClientDraft, copy: Copy, stands: (trace: Trace) => boolean): void {
  const known = ({ copies }: Trace) => copies.some(({ as, record }) => as === copy.as && record === copy.record);
  const longer = ({ copies, ...one }: Trace): Trace => ({ ...one, copies: withoutOldest([...copies, copy]) });
  const twice = (one: Trace) => copy.as === 'line' && known(one);
  setTraces(
    draft,
    tracesOf(draft).map((one) => (stands(one) && !twice(one) ? longer(one) : one)),
  );
}

function withoutOldest(copies: readonly Copy[]): readonly Copy[] {
  const lines = new Set(copies.filter(({ as }) => as === 'line').slice(-LINES_LIMIT));
  return copies.filter((one) => one.as !== 'line' || lines.has(one));
}

/** A goal has other words now: what it said before stands there no more. */
export function overwritten(draft: ClientDraft, goal: number): void {
  const stays = ({ as, record, step }: Copy) => as !== 'goal' || record !== goal || step !== undefined;
  setTraces(
    draft,
    tracesOf(draft).map((one) => ({ ...one, copies: one.copies.filter(stays) })),
  );
}

/** An alert quotes what was said under this key. */
export function traceQuote(draft: ClientDraft, said: string, record: number): void {
  const known = tracesOf(draft).find((one) => one.said === said);
  const trace: Trace = known ?? { said, at: record, copies: [] };
  const others = tracesOf(draft).filter((one) => one !== known);
  setTraces(draft, [...others, { ...trace, copies: [...trace.copies, { as: 'quote', record }] }]);
}

/** The bot says something: wherever it says an answer again, that is one more place. */
export function traceLine(draft: ClientDraft, given: readonly Given[], text: string, record: number | undefined): void {
  if (record === undefined) return;
  const again = ({ open, answer }: Trace) =>
    open === true &&
    given.some(
      ({ flow, answers: all }) =>
        flow === answer?.flow && all.some((one) => one.name === answer.name && repeats(text, one)),
    );
  addCopy(draft, { as: 'line', record }, again);
}

/** The words of a goal, and its entry. */
interface GoalWords {
  readonly record: number;
  readonly text: string;
  readonly steps: readonly { readonly text: string }[];
}

/** The bot says something: wherever it says the words of one of these goals again, that is one more place. */
export function traceGoalLine(
  draft: ClientDraft,
  goals: readonly GoalWords[],
  line: string,
  record: number | undefined,
): void {
  if (record === undefined) return;
  const wordsOf = ({ record, step }: Copy) => {
    const goal = goals.find((one) => one.record === record);
    return step === undefined ? goal?.text : goal?.steps[step]?.text;
  };
  const again = (copy: Copy) => copy.as === 'goal' && isSaid(line, wordsOf(copy) ?? '');
  addCopy(draft, { as: 'line', record }, ({ copies }) => copies.some(again));
}

/** What a flow was given so far. */
interface Given {
  readonly flow: string;
  readonly answers: readonly RecordedAnswer[];
}

/** The flow is over: what is answered from now on is another run of it. */
export function closeTraces(draft: ClientDraft, flow: string): void {
  setTraces(
    draft,
    tracesOf(draft).map(({ open, ...one }) => (open && one.answer?.flow !== flow ? { ...one, open } : one)),
  );
}

export function forgetTraces(draft: ClientDraft, gone: (trace: Trace) => boolean): void {
  setTraces(
    draft,
    tracesOf(draft).filter((one) => !gone(one)),
  );
}

export const tracesOf = ({ state }: ClientDraft): readonly Trace[] => state.traces ?? [];

/** An entry that a flow made; one that is known already has changed. */
export function keepEntry(draft: ClientDraft, entry: OwnEntry): void {
  const others = (draft.state.entries ?? []).filter(({ key }) => key !== entry.key);
  draft.state = { ...draft.state, entries: [...others, entry].slice(-ENTRIES_LIMIT) };
}

export function forgetEntry(draft: ClientDraft, gone: string): void {
  const { plan, ...state } = draft.state;
  const entries = (state.entries ?? []).filter(({ key }) => key !== gone);
  draft.state = { ...state, ...(plan && plan.key !== gone && { plan }), entries };
}

function setTraces(draft: ClientDraft, traces: readonly Trace[]): void {
  const ofGoals = traces.filter(isOfGoal);
  const others = traces.filter((one) => !isOfGoal(one));
  const kept = new Set([...ofGoals.slice(-TRACES_LIMIT), ...others.slice(-TRACES_LIMIT)]);
  draft.state = { ...draft.state, traces: traces.filter((one) => kept.has(one)) };
}

const isOfGoal = ({ copies }: Trace): boolean => copies.some(({ as }) => as === 'goal');

const answers = ({ answer }: Trace, flow: string, name: string): boolean =>
  answer?.flow === flow && answer.name === name;

/** Whether a line has the answer in it, as a person would read it or as its value. */
const repeats = (line: string, { text, value }: RecordedAnswer): boolean =>
  isSaid(line, text) || isSaid(line, String(value));

/** Whether the words stand in a line, for themselves. */
function isSaid(line: string, words: string): boolean {
  if (words.trim() === '') return false;
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1))
    if (!/[\p{L}\p{N}]/u.test((line[at - 1] ?? ' ') + (line[at + words.length] ?? ' '))) return true;
  return false;
}
