/** What staff write on a client's timeline: replies, notes that the client never sees, changes of both. */
import { keyBy, type PersonId, type Told } from '../model.ts';
import type { ClientDraft } from './draft.ts';

/** So many replies are found in chats when they are changed. */
const REPLIES_LIMIT = 100;

type Of<Kind> = Extract<Told, { kind: Kind }>;

/** A reply goes out, and is remembered, so that a change of it can follow. */
export function takeReply(draft: ClientDraft, from: PersonId, { text, as, origin }: Of<'reply'>): void {
  const key = as === undefined ? undefined : keyBy(from, as);
  const record = draft.pass(from, text, { ...(key !== undefined && { key }), ...(origin && { origin }) });
  if (key === undefined) return;
  const replies = [...(draft.state.replies ?? []), { key, record }].slice(-REPLIES_LIMIT);
  draft.state = { ...draft.state, replies };
}

/** For staff alone: it is sent to nobody, and no chat shows it. */
export function takeNote(draft: ClientDraft, from: PersonId, { text, as }: Of<'note'>): number {
  return draft.record({ kind: 'note', key: keyBy(from, as), author: from, audience: 'staff', body: { text } });
}

/** On the timeline, and wherever the client was shown it. */
export function rewrite(draft: ClientDraft, from: PersonId, { as, text, record }: Of<'rewritten'>): void {
  const key = keyBy(from, as);
  const edited = draft.facts.now;
  if (text === undefined) draft.change({ kind: 'amend', key, status: 'taken-back', body: { text: '' }, edited });
  else draft.change({ kind: 'amend', key, body: { text }, edited });
  const seq = record ?? draft.state.replies?.find((one) => one.key === key)?.record;
  if (seq !== undefined) draft.effects.push({ kind: 'refresh', of: draft.facts.self.id, seq });
}
