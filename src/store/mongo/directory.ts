import { Fault } from '../../errors.ts';
import type { Address, PersonId } from '../../model.ts';
import type { Directory, StoredPerson } from '../../ports.ts';
import { type Collections, nextPlace, type PersonDocument } from './collections.ts';
import { isDuplicate } from './faults.ts';
import { isErased } from './tombstone.ts';

type People = Omit<Directory, 'putToken' | 'token' | 'takeToken' | 'extendToken' | 'dropTokens'>;

export function createDirectory(collections: Collections): People {
  const { people } = collections;
  return {
    putPerson: (person) => putPerson(collections, person),
    around: (person) => around(collections, person),
    everyone: async () => (await people.find().sort({ place: 1 }).toArray()).map(toPerson),
    async owner(address) {
      const found = await people.findOne({ addresses: toDocument(address) }, { projection: { _id: 1 } });
      return found?._id;
    },
    link: (address, person) => link(collections, address, person),
    assign: (staff, client) => assign(collections, staff, client),
    async unassign(staff, client) {
      await people.updateOne({ _id: client }, { $pull: { staff: { id: staff } } });
    },
    replace: (from, to, client) => replace(collections, from, to, client),
  };
}

/** An address is compared as a whole, so that its parts must come in one order. */
export const toDocument = ({ channel, workspace, user, place }: Address): Address => ({
  channel,
  workspace,
  user,
  place,
});

export const toPerson = ({ _id, role, locale, zone, profile, addresses }: PersonDocument): StoredPerson => ({
  ...{ id: _id, role, locale, zone, profile },
  addresses: addresses ?? [],
});

/** In one write; addresses are added, none is removed. */
async function putPerson(collections: Collections, person: StoredPerson): Promise<void> {
  const { people } = collections;
  const { id, role, locale, zone, profile, addresses } = person;
  const known = await people.findOne({ _id: id }, { projection: { _id: 1 } });
  const place = known ? undefined : await nextPlace(collections);
  const update = {
    $set: { role, locale, zone, profile },
    ...(place !== undefined && { $setOnInsert: { place } }),
    ...(addresses.length > 0 && { $addToSet: { addresses: { $each: addresses.map(toDocument) } } }),
  };
  try {
    await people.updateOne({ _id: id }, update, { upsert: place !== undefined });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // Somebody else put the same person at the same time.
    if (place !== undefined && (await people.findOne({ _id: id }))) return putPerson(collections, person);
    throw new Fault('caller', "One of the person's addresses is somebody else's.");
  }
  if (await isErased(collections, id)) await people.deleteOne({ _id: id });
}

/** Two reads: clients come with the first, a client's staff is named in it. */
async function around({ people }: Collections, person: PersonId) {
  const found = await people.find({ $or: [{ _id: person }, { 'staff.id': person }] }).toArray();
  const self = found.find(({ _id }) => _id === person);
  if (!self) return undefined;
  const staff = self.staff ?? [];
  const treating = staff.length === 0 ? [] : await people.find({ _id: { $in: staff.map(({ id }) => id) } }).toArray();
  const places = new Map(staff.map(({ id, place }) => [id, place]));
  const placed = [
    ...treating.map((one) => [places.get(one._id) ?? 0, one] as const),
    ...found.flatMap((one) =>
      (one.staff ?? []).flatMap(({ id, place }) => (id === person ? [[place, one] as const] : [])),
    ),
  ];
  return { self: toPerson(self), people: placed.sort(([one], [other]) => one - other).map(([, one]) => toPerson(one)) };
}

/** Links to somebody who is there; of somebody who is not, or is erased, nothing is kept. */
async function link({ people }: Collections, address: Address, person: PersonId): Promise<'linked' | 'taken'> {
  const linked = toDocument(address);
  try {
    await people.updateOne({ _id: person, addresses: { $ne: linked } }, { $push: { addresses: linked } });
  } catch (error) {
    if (isDuplicate(error)) return 'taken';
    throw error;
  }
  return 'linked';
}

async function assign(collections: Collections, staff: PersonId, client: PersonId): Promise<void> {
  const { people } = collections;
  const unassigned = { _id: client, 'staff.id': { $ne: staff } };
  if (!(await people.findOne(unassigned, { projection: { _id: 1 } }))) return;
  const place = await nextPlace(collections);
  await people.updateOne(unassigned, { $push: { staff: { id: staff, place } } });
  if (await isErased(collections, staff)) await people.updateOne({ _id: client }, { $pull: { staff: { id: staff } } });
}

/** In one write: whoever comes takes the place of whoever goes, and any other place of theirs is given up. */
async function replace(collections: Collections, from: PersonId, to: PersonId, client: PersonId): Promise<void> {
  const { people } = collections;
  const others = { $filter: { input: '$staff', cond: { $ne: ['$$this.id', to] } } };
  const next = { $cond: [{ $eq: ['$$this.id', from] }, { id: to, place: '$$this.place' }, '$$this'] };
  const replaced = await people.updateOne({ _id: client, 'staff.id': from }, [
    { $set: { staff: { $map: { input: others, in: next } } } },
  ]);
  if (replaced.matchedCount === 0) return assign(collections, to, client);
  if (await isErased(collections, to)) await people.updateOne({ _id: client }, { $pull: { staff: { id: to } } });
}
