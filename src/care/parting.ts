/**
 * What a client wrote at the end of an appointment, brought back at the next opening. It is a copy of their words: what they change
 * or take back is changed here and wherever it was said again.
 */
import type { RecordedAnswer } from '../model.ts';
import type { ClientDraft } from './draft.ts';

export interface Parting {
  /** The entry on the timeline. */
  readonly record: number;
  readonly words: readonly Pick<RecordedAnswer, 'name' | 'label' | 'text'>[];
  /** Lines of the timeline in which it was said again. */
  readonly lines: readonly number[];
}

export function rememberParting(draft: ClientDraft, record: number, answers: readonly RecordedAnswer[] = []): void {
  const words = answers.map(({ name, label, text }) => ({ name, label, text }));
  draft.state = { ...draft.state, parting: { record, words, lines: [] } };
}

/** As the opening says it: "What stays: ...", a line each; empty when there is nothing. */
export const partingWords = ({ state }: ClientDraft): string =>
  (state.parting?.words ?? []).map(({ label, text }) => `${label}: ${text}`).join('\n');

/** The bot has said something: if it said this again, the line is remembered. */
export function tracePartingLine(draft: ClientDraft, text: string, record: number | undefined): void {
  const { parting } = draft.state;
  const said = partingWords(draft);
  if (!parting || record === undefined || said === '' || !text.includes(said)) return;
  draft.state = { ...draft.state, parting: { ...parting, lines: [...parting.lines, record] } };
}

/** The entry was changed (`to` is what one answer says now), or what it said was taken back: one answer of it, or without `name` all. */
export function correctParting(draft: ClientDraft, record: number, name?: string, to?: string): void {
  const { parting, ...state } = draft.state;
  if (parting?.record !== record) return;
  for (const seq of parting.lines) draft.change({ kind: 'reword', seq, text: draft.words('line-reworded') });
  const others = parting.words.flatMap((one) =>
    one.name !== name ? [one] : to === undefined ? [] : [{ ...one, text: to }],
  );
  const words = name === undefined ? [] : others;
  draft.state = words.length > 0 ? { ...state, parting: { record, words, lines: [] } } : state;
  sayAnew(draft);
}

/** An opening that runs must not say the old words. */
function sayAnew(draft: ClientDraft): void {
  const { session } = draft.state;
  if (!session?.stack.some(({ flow }) => flow === 'opening')) return;
  const last = partingWords(draft);
  const stack = session.stack.map((one) =>
    one.flow === 'opening' ? { ...one, values: { ...one.values, last } } : one,
  );
  draft.state = { ...draft.state, session: { stack } };
}
