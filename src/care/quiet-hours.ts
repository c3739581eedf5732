/** A client sets their quiet hours. */
import type { ClientDraft } from './draft.ts';

/** `HH:MM` each; both the same, or nothing: no quiet hours at all. */
export function setQuiet(draft: ClientDraft, begins: string, ends: string): void {
  const none = begins === ends;
  draft.state = { ...draft.state, quiet: none ? 'none' : { begins, ends } };
  draft.sayWords('quiet-set', { from: none ? 'none' : begins, to: ends });
}
