import mongoose from 'mongoose';
import type { PersonId, Reading } from '../../model.ts';
import type { Readings } from '../../ports.ts';
import type { Collections, ReadingDocument } from './collections.ts';
import { isDuplicate } from './faults.ts';
import { isErased } from './tombstone.ts';

export function createReadings(collections: Collections): Readings {
  return {
    async noteReading(reading) {
      await noteReading(collections, reading);
      if (await isErased(collections, reading.client)) await collections.readings.deleteOne({ _id: idOf(reading) });
    },
    async readings(client, { before, limit }) {
      const found = collections.readings.find(readingsOf(client, before && idOf({ ...before, client })));
      return (await found.sort({ _id: -1 }).limit(limit).toArray()).map(toReading);
    },
  };
}

/** One that is there is widened; of two that come at once the second widens the first. */
export async function noteReading({ readings }: Pick<Collections, 'readings'>, reading: Reading): Promise<void> {
  const { at, from, to } = reading;
  const widen = () =>
    readings.updateOne({ _id: idOf(reading) }, { $min: { at, from }, $max: { to } }, { upsert: true });
  try {
    await widen();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    await widen();
  }
}

/** Its parts in the order in which they are compared. */
const idOf = ({ client, visit, reader, how }: Omit<Reading, 'at' | 'from' | 'to'>): ReadingDocument['_id'] => ({
  client,
  visit,
  reader,
  how,
});

export const toReading = ({ _id, at, from, to }: ReadingDocument): Reading => ({ ..._id, at, from, to });

const { MaxKey, MinKey } = mongoose.mongo;

/** A range of the index of `_id`. */
export const readingsOf = (
  client: PersonId,
  before?: ReadingDocument['_id'],
): mongoose.mongo.Filter<ReadingDocument> => ({
  _id: { $gte: edge(client, new MinKey()), $lt: before ?? edge(client, new MaxKey()) },
});

const edge = (client: PersonId, visit: unknown) => ({ client, visit }) as ReadingDocument['_id'];
