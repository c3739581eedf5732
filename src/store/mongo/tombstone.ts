/**
 * Of someone erased a tombstone remains: their conversation's document, marked and empty. It makes that nothing comes back,
 * without a transaction: whoever keeps something of a person in another collection looks at the tombstone after that, and removes
 * it again when there is one. Whoever erases writes the tombstone first and removes after that. So of any write that is
 * acknowledged, either it was before the removal, which then removed it; or it was after, hence after the tombstone, and the look
 * that follows sees that. Both are reads and writes of the primary, acknowledged by a majority. What a process leaves that dies
 * between its write and its look is sealed with a key that is destroyed; erasing once more removes it.
 */
import type { PersonId } from '../../model.ts';
import type { Collections } from './collections.ts';
import { type ConversationDocument, erase } from './document.ts';
import type { Documents } from './documents.ts';

export async function isErased({ conversations }: Collections, person: PersonId): Promise<boolean> {
  return (await conversations.findOne({ _id: person, erased: true }, { projection: { _id: 1 } })) !== null;
}

/** Those of them who are erased. */
export async function erasedAmong(
  { conversations }: Collections,
  people: readonly PersonId[],
): Promise<readonly PersonId[]> {
  const found = conversations.find({ _id: { $in: [...people] }, erased: true }, { projection: { _id: 1 } });
  return (await found.toArray()).map(({ _id }) => _id);
}

/** The mark of the key first: nothing that is sealed can be read from then on. */
export async function eraseAll(collections: Collections, documents: Documents, person: PersonId): Promise<void> {
  await destroyKey(collections, person);
  await bury(documents, person);
  await removeAll(collections, person);
}

export async function destroyKey({ keys }: Collections, person: PersonId): Promise<void> {
  await keys.updateOne(
    { _id: person },
    { $set: { destroyed: true }, $unset: { wrapped: '', next: '' } },
    { upsert: true },
  );
}

/** Leaves the tombstone, with the ids that are known. */
export async function bury(documents: Documents, person: PersonId): Promise<void> {
  await documents.change(person, (document: ConversationDocument) => {
    const next = erase(document);
    return next && { next };
  });
}

/** All but the conversation, the known ids and the key. */
export async function removeAll(
  { records, tokens, shown, readings, people }: Collections,
  person: PersonId,
): Promise<void> {
  await records.deleteMany({ person });
  await tokens.deleteMany({ person });
  await shown.deleteMany({ $or: [{ '_id.holder': person }, { of: person }] });
  await readings.deleteMany({ '_id.client': person });
  await people.updateMany({ 'staff.id': person }, { $pull: { staff: { id: person } } });
  await people.deleteOne({ _id: person });
}
