import type { Instant, PersonId } from '../../model.ts';
import type { Conversations, SealedTurn, Settlement } from '../../ports.ts';
import { accept, knownAmong, TAKEN_MOST, trim } from './accepted.ts';
import { createCache } from './cache.ts';
import type { Collections } from './collections.ts';
import { type ConversationDocument, claim, commit, release, settle, settles, toConversation } from './document.ts';
import { createDocuments, type Documents } from './documents.ts';

/** What each process has of the conversations: the way to change their documents, and the port made of it. */
export interface ConversationStore {
  readonly documents: Documents;
  readonly port: Conversations;
}

/** `takenMost`: how many ids of consumed mail a document holds before they are moved. */
export function createConversations(
  collections: Collections,
  now: () => Instant,
  takenMost = TAKEN_MOST,
): ConversationStore {
  const cache = createCache();
  const documents = createDocuments(collections, cache);
  const port: Conversations = {
    accept: (mail) => accept({ collections, cache, now, takenMost }, mail),
    load: async (person) => toConversation(await documents.read(person)),
    commit: (turn) => commitTurn(collections, documents, { turn, takenMost }, now()),
    claim: async (person, at, until) => {
      const held = await documents.change(person, (document) => claim(document, { at, until }, now()));
      return held?.claimed ?? [];
    },
    release: () => releaseAll(collections, documents, now()),
    settle: (person, settlements) => settleAll(collections, documents, { person, settlements }, now()),
    pending: async (at, limit) => pending(collections, at, limit),
  };
  return { documents, port };
}

async function commitTurn(
  collections: Collections,
  documents: Documents,
  { turn, takenMost }: { readonly turn: SealedTurn; readonly takenMost: number },
  now: Instant,
): Promise<'committed' | 'conflict'> {
  const { person } = turn;
  const change = await documents.change(person, (document) => {
    const next = commit(document, turn, now);
    return next && { next };
  });
  if (!change) return 'conflict';
  // It is committed already: whatever becomes of this, a later turn tries again.
  if (change.next.remembered > takenMost) await trim(collections, person).catch(() => undefined);
  return 'committed';
}

/** Every claim of everybody. */
async function releaseAll({ conversations }: Collections, documents: Documents, now: Instant): Promise<void> {
  // Who holds a claim is due some day, so that one index has all of them.
  const holding = conversations.find({ wake: { $exists: true }, 'effects.held': true }, { projection: { _id: 1 } });
  for await (const { _id } of holding)
    await documents.change(_id, (document) => {
      const next = release(document, now);
      return next && { next };
    });
}

/** The marks of what was delivered come first: they may be set twice, while an effect that is gone is not settled again. */
async function settleAll(
  collections: Collections,
  documents: Documents,
  { person, settlements }: { readonly person: PersonId; readonly settlements: readonly Settlement[] },
  now: Instant,
): Promise<void> {
  const left = settlements.flatMap((one) => (one.outcome === 'failed' ? [one.mail.id] : []));
  await documents.change(person, async (document) => {
    const known = left.length > 0 ? await knownAmong(collections, person, left) : new Set<string>();
    const next = settle(document, settlements, known, now);
    if (next) await markDelivered(collections, document, settlements);
    return next && { next };
  });
}

async function markDelivered(
  { records }: Collections,
  { _id: person, effects }: ConversationDocument,
  settlements: readonly Settlement[],
): Promise<void> {
  const marks = settlements.flatMap((settlement) => {
    const effect = effects.find((one) => settles(one, settlement));
    if (settlement.outcome !== 'done' || effect?.kind !== 'send' || effect.record === undefined) return [];
    return [{ seq: effect.record, delivered: settlement.at }];
  });
  for (const { seq, delivered } of marks) await records.updateOne({ person, seq }, { $set: { delivered } });
}

async function pending({ conversations }: Collections, now: Instant, limit: number): Promise<PersonId[]> {
  const due = conversations
    .find({ wake: { $lte: now } }, { projection: { _id: 1 } })
    .sort({ wake: 1, _id: 1 })
    .limit(limit);
  return (await due.toArray()).map(({ _id }) => _id);
}
