/**
 * Where else the words of a message stand, so that taking them back or changing them reaches every place: an answer stands in the
 * entry that its flow made, in an alert, and in what the bot said back.
 */
import type { Ask } from '../engine/flow.ts';
import type { RecordedAnswer } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import type { Book } from './route.ts';
import type { ClientState } from './state.ts';

/** Of so many messages it is known; older entries are taken back whole, on the page. */
const TRACES_LIMIT = 200;
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
  const stands = (one: Trace) => one.open && given.some(({ name }) => answers(one, flow, name));
  setTraces(
    draft,
    tracesOf(draft).map((one) => (stands(one) ? { ...one, copies: [...one.copies, copy] } : one)),
  );
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
    open &&
    given.some(
      ({ flow, answers: all }) =>
        flow === answer?.flow && all.some((one) => one.name === answer.name && repeats(text, one)),
    );
  setTraces(
    draft,
    tracesOf(draft).map((one) => (again(one) ? { ...one, copies: [...one.copies, { as: 'line', record }] } : one)),
  );
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

const setTraces = (draft: ClientDraft, traces: readonly Trace[]): void => {
  draft.state = { ...draft.state, traces: traces.slice(-TRACES_LIMIT) };
};

const answers = ({ answer }: Trace, flow: string, name: string): boolean =>
  answer?.flow === flow && answer.name === name;

/** Whether a line has the answer in it, as a person would read it or as its value, standing for itself. */
function repeats(line: string, { text, value }: RecordedAnswer): boolean {
  return [text, String(value)].some((words) => {
    const at = words.trim() === '' ? -1 : line.indexOf(words);
    return at >= 0 && !/[\p{L}\p{N}]/u.test((line[at - 1] ?? ' ') + (line[at + words.length] ?? ' '));
  });
}
