/** The plan for hard hours that a client made: it comes back with one word, and with the answer to danger. */
import type { ClientDraft } from './draft.ts';
import { tracesOf } from './traces.ts';

/** The flow in which it is made. */
export const PLAN = 'safety-plan';

/** From now on this entry is the plan. */
export function keepPlan(draft: ClientDraft, key: string, record: number): void {
  draft.state = { ...draft.state, plan: { key, record } };
}

/** It is said as it is now; false when there is none. */
export function recallPlan(draft: ClientDraft): boolean {
  const { plan } = draft.state;
  if (!plan) return false;
  const seq = draft.number();
  draft.change({ kind: 'recall', seq, of: plan.record });
  draft.resend(seq, 'answer');
  // What is changed or taken back in the plan goes from this line, too.
  const traces = tracesOf(draft).map((one) =>
    one.copies.some(({ as, record }) => as === 'entry' && record === plan.record)
      ? { ...one, copies: [...one.copies, { as: 'line', record: seq } as const] }
      : one,
  );
  draft.state = { ...draft.state, traces };
  return true;
}
