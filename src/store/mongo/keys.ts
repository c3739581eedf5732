/**
 * Wrapped keys of the vault. All are replaced at once by one write of one number: each key first gets its new wrap beside the old
 * one, under the number of this rotation; then `counts` becomes that number, and from then on the new wraps are the keys. What
 * remains, moving them to where the old ones are, may be broken off and is made good by the next rotation before it begins.
 *
 * A key is read only as a majority has it: what is sealed with one that a change of the primary undoes is lost.
 */
import type { PersonId } from '../../model.ts';
import type { KeyStore } from '../../ports.ts';
import { type Collections, type KeyDocument, ofMajority } from './collections.ts';
import { isDuplicate } from './faults.ts';
import { destroyKey } from './tombstone.ts';

type Kept = string | 'destroyed' | undefined;

export function createKeys(collections: Collections): KeyStore {
  const { keys } = collections;
  return {
    getKey: (person) => keptKey(collections, person),
    addKey: (person, wrapped) => addKey(collections, person, wrapped),
    replaceKeys: (wraps) => replaceKeys(collections, wraps),
    async allKeys() {
      const documents = await keys.find({ destroyed: { $exists: false } }, ofMajority).toArray();
      const counts = await rotationThatCounts(collections);
      return new Map(documents.map((one) => [one._id, wrapOf(one, counts)]));
    },
    destroyKey: (person) => destroyKey(collections, person),
  };
}

async function addKey(collections: Collections, person: PersonId, wrapped: string): Promise<string> {
  const { keys } = collections;
  try {
    await keys.insertOne({ _id: person, wrapped });
    return wrapped;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return (await keptKey(collections, person)) ?? addKey(collections, person, wrapped);
  }
}

/** Whether a new wrap counts is asked only while there is one. */
export async function keptKey(collections: Collections, person: PersonId): Promise<Kept> {
  const document = await collections.keys.findOne({ _id: person }, ofMajority);
  if (!document) return undefined;
  if (document.destroyed) return 'destroyed';
  return wrapOf(document, document.next ? await rotationThatCounts(collections) : undefined);
}

function wrapOf({ wrapped, next }: KeyDocument, counts: number | undefined): string {
  return (next?.rotation === counts ? next?.wrapped : undefined) ?? wrapped ?? '';
}

async function rotationThatCounts({ meta }: Collections): Promise<number | undefined> {
  return (await meta.findOne({ _id: 'rotation' }, ofMajority))?.counts;
}

async function replaceKeys(collections: Collections, wraps: ReadonlyMap<PersonId, string>): Promise<void> {
  const { keys, meta } = collections;
  if (wraps.size === 0) return;
  await finish(collections);
  const rotation = await begin(collections);
  const news = [...wraps].map(([person, wrapped]) => ({
    updateOne: {
      filter: { _id: person, destroyed: { $exists: false } },
      update: { $set: { next: { rotation, wrapped } } },
    },
  }));
  await keys.bulkWrite(news, { ordered: false });
  await meta.updateOne({ _id: 'rotation' }, { $set: { counts: rotation } });
  await finish(collections);
}

async function begin({ meta }: Collections): Promise<number> {
  const rotation = await meta.findOneAndUpdate(
    { _id: 'rotation' },
    { $inc: { begun: 1 } },
    { upsert: true, returnDocument: 'after' },
  );
  return rotation?.begun ?? 1;
}

/** The wraps that count become the keys; those of a rotation that was broken off are forgotten. */
async function finish(collections: Collections): Promise<void> {
  const { keys } = collections;
  const counts = await rotationThatCounts(collections);
  if (counts !== undefined)
    await keys.updateMany({ 'next.rotation': counts }, [{ $set: { wrapped: '$next.wrapped' } }, { $unset: 'next' }]);
  await keys.updateMany({ next: { $exists: true } }, { $unset: { next: '' } });
}
