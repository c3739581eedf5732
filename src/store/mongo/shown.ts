/**
 * What platforms show of entries. Each has a place among all that was shown to its holder, one more than the last: two that are
 * kept at once cannot have the same, since holder and place are the `_id`, and the slower takes the next.
 */
import mongoose from 'mongoose';
import type { PersonId } from '../../model.ts';
import type { Shown, ShownMessages } from '../../ports.ts';
import type { Collections, ShownDocument } from './collections.ts';
import { toDocument } from './directory.ts';
import { isDuplicate } from './faults.ts';
import { erasedAmong } from './tombstone.ts';

export function createShownMessages(collections: Collections): ShownMessages {
  const { shown } = collections;
  return {
    keepShown: (one) => keepAllShown(collections, one.holder, [one]),
    async shownOf(holder, of, seq) {
      const found = await shown.find({ '_id.holder': holder, of, seq }).sort({ '_id.place': 1 }).toArray();
      return found.map(toShown);
    },
    async shownAs(at, message) {
      const found = await shown.findOne({ at: toDocument(at), message });
      return found ? toShown(found) : undefined;
    },
  };
}

/** As the port gives it. */
export const toShown = ({ _id: { holder }, at, message, of, seq }: ShownDocument): Shown => ({
  holder,
  at: toDocument(at),
  message,
  of,
  seq,
});

const { MaxKey, MinKey } = mongoose.mongo;

/** A range of the index of `_id`, which is compared part by part. */
export const shownTo = (holder: PersonId): mongoose.mongo.Filter<ShownDocument> => ({
  _id: { $gte: { holder, place: new MinKey() as never }, $lte: { holder, place: new MaxKey() as never } },
});

/** All of one holder, in order; what is there already stays, and of someone erased nothing does. */
export async function keepAllShown(collections: Collections, holder: PersonId, given: readonly Shown[]): Promise<void> {
  await insertInOrder(collections, holder, given);
  const erased = await erasedAmong(collections, [holder, ...new Set(given.map(({ of }) => of))]);
  if (erased.length === 0) return;
  const ofErased = erased.includes(holder) ? {} : { of: { $in: erased } };
  await collections.shown.deleteMany({ '_id.holder': holder, ...ofErased });
}

/** One after another: what is there when it is broken off are the first. */
async function insertInOrder({ shown }: Collections, holder: PersonId, given: readonly Shown[]): Promise<void> {
  let left = given;
  while (left.length > 0) {
    const first = (await lastPlace({ shown }, holder)) + 1;
    try {
      await shown.insertMany(left.map((one, index) => documentOf(one, first + index)));
      return;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    // Either is there already, or its place was taken meanwhile.
    left = await notThere({ shown }, left);
  }
}

const documentOf = ({ holder, at, message, of, seq }: Shown, place: number): ShownDocument => ({
  _id: { holder, place },
  at: toDocument(at),
  message,
  of,
  seq,
});

async function lastPlace({ shown }: Pick<Collections, 'shown'>, holder: PersonId): Promise<number> {
  const last = await shown.findOne(shownTo(holder), { projection: { _id: 1 }, sort: { _id: -1 } });
  return last?._id.place ?? 0;
}

/** Those whose message nobody has kept, each once. */
async function notThere({ shown }: Pick<Collections, 'shown'>, given: readonly Shown[]): Promise<readonly Shown[]> {
  const found = await shown
    .find({ at: { $in: given.map(({ at }) => toDocument(at)) }, message: { $in: given.map(({ message }) => message) } })
    .map(messageOf)
    .toArray();
  const there = new Set(found);
  return given.filter((one) => there.size < there.add(messageOf(one)).size);
}

/** Which message of all platforms it is. */
const messageOf = ({ at, message }: Pick<Shown, 'at' | 'message'>): string =>
  JSON.stringify([at.channel, at.workspace, at.user, at.place, message]);
