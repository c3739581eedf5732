/** The plan for hard hours that a client made: it comes back with one word, and with the answer to danger. */
import type { ClientDraft } from './draft.ts';

/** The flow in which it is made. */
export const PLAN = 'safety-plan';

/** It has been said again in so many lines that still say it; who looks back further finds that it stood there. */
const LINES_LIMIT = 20;

export interface KeptPlan {
  readonly key: string;
  readonly record: number;
  /** Lines of the timeline in which it was said again. */
  readonly lines?: readonly number[];
}

/** From now on this entry is the plan. */
export function keepPlan(draft: ClientDraft, key: string, record: number): void {
  correctPlan(draft, draft.state.plan?.record);
  draft.state = { ...draft.state, plan: { key, record } };
}

/** It is said as it is now; false when there is none. */
export function recallPlan(draft: ClientDraft): boolean {
  const { plan } = draft.state;
  if (!plan) return false;
  const seq = draft.number();
  draft.change({ kind: 'recall', seq, of: plan.record });
  draft.resend(seq, 'answer');
  const lines = [...(plan.lines ?? []), seq];
  reword(draft, lines.slice(0, -LINES_LIMIT));
  draft.state = { ...draft.state, plan: { ...plan, lines: lines.slice(-LINES_LIMIT) } };
  return true;
}

/** What is changed or taken back in the plan, or replaced by another, goes from where it was said again, too. */
export function correctPlan(draft: ClientDraft, record: number | undefined): void {
  const { plan } = draft.state;
  if (!plan || plan.record !== record) return;
  reword(draft, plan.lines ?? []);
  const { lines: _, ...rest } = plan;
  draft.state = { ...draft.state, plan: rest };
}

function reword(draft: ClientDraft, lines: readonly number[]): void {
  for (const seq of lines) draft.change({ kind: 'reword', seq, text: draft.words('line-reworded') });
}
