import { Fault } from '../../errors.ts';
import type { PersonId, RecordChange, Sealed, TimelineRecord } from '../../model.ts';
import type { Timeline } from '../../ports.ts';
import type { Collections } from './collections.ts';
import { isDuplicate } from './faults.ts';
import { isErased } from './tombstone.ts';

type Appended = Extract<RecordChange<Sealed>, { kind: 'append' }>['record'];
type Query = Parameters<Timeline['timeline']>[1];

export function createTimeline(collections: Collections): Timeline {
  return {
    change: (person, change) => apply(collections, person, change),
    timeline: (person, query) => select(collections, person, query),
  };
}

async function apply(collections: Collections, person: PersonId, change: RecordChange<Sealed>): Promise<void> {
  const { records } = collections;
  switch (change.kind) {
    case 'append':
      return append(collections, person, change.record);
    case 'amend': {
      const { status, audience, body, edited } = change;
      const given = Object.entries({ status, audience, body, edited }).filter(([, value]) => value !== undefined);
      if (given.length > 0) await records.updateOne({ person, key: change.key }, { $set: Object.fromEntries(given) });
      return;
    }
    case 'seen': {
      const whose = change.whose === 'own' ? ownShown(person) : { author: { $ne: person } };
      const unseen = { person, seen: { $exists: false }, seq: { $lte: change.upTo }, ...whose };
      await records.updateMany(unseen, { $set: { seen: change.at } });
      return;
    }
    case 'failed':
      await records.updateOne({ person, seq: change.seq }, { $set: { failed: change.at } });
  }
}

/** What the person wrote, but for what they keep to themself. */
const ownShown = (person: PersonId) => ({ author: person, audience: { $ne: 'client' } }) as const;

async function append(collections: Collections, person: PersonId, record: Appended): Promise<void> {
  const { records } = collections;
  const { seq, key, kind, author, at, audience, status, body } = record;
  try {
    await records.insertOne({ person, seq, key, kind, author, at, audience, status, body });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    if (await records.findOne({ person, key }, { projection: { _id: 1 } })) return;
    throw new Fault('caller', `There is another entry ${seq} on the timeline of ${person}.`);
  }
  if (await isErased(collections, person)) await records.deleteOne({ person, seq });
}

async function select({ records }: Collections, person: PersonId, query: Query): Promise<TimelineRecord<Sealed>[]> {
  const { audiences, kinds, before, after, limit } = query;
  const seq = { ...(after !== undefined && { $gt: after }), ...(before !== undefined && { $lt: before }) };
  const filter = {
    person,
    audience: { $in: audiences },
    ...(kinds && { kind: { $in: kinds } }),
    ...(Object.keys(seq).length > 0 && { seq }),
  };
  const found = records.find(filter, { projection: { _id: 0 } }).limit(limit);
  if (after !== undefined) return found.sort({ seq: 1 }).toArray();
  return (await found.sort({ seq: -1 }).toArray()).reverse();
}
