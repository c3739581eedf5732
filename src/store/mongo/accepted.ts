/**
 * Which ids were taken, for ever, without a transaction.
 *
 * An id is at every moment in at least one of three places: in `mail` of the conversation's document while it waits, in `taken`
 * of the same document once consumed (the commit moves it, in one write), or in the collection `accepted`. From `taken` it goes
 * to `accepted` so: first it is inserted there, and that is durable; only then it is pulled from `taken`, in one write that also
 * makes `trimmed` one more.
 *
 * Whoever accepts first learns `trimmed`, then looks into `accepted`, then writes, guarded by `trimmed` being the same and the id
 * being neither in `mail` nor in `taken`. Suppose the id was taken before. Where is it when the guard is checked? In `mail` or
 * `taken`: the guard fails. Otherwise only in `accepted`: then it was pulled from `taken` by a write that counted `trimmed` up.
 * Was that before `trimmed` was learnt, the id was in `accepted` before as well, and the look there found it. Was it after,
 * `trimmed` is another than learnt, and the guard fails. So no id is taken twice, and it does not matter how old the number
 * was that was learnt: an old one costs another try.
 *
 * An id is called a duplicate only when a majority of the servers has it: it could be one that a change of the primary undoes,
 * and whoever brought it will not bring it again. The look before the write, on the other hand, must be at the latest that the
 * primary knows, since it must not miss an id.
 */
import { Fault } from '../../errors.ts';
import type { Instant, PersonId } from '../../model.ts';
import { MAILBOX_MOST, type Mail } from '../../ports.ts';
import type { Cache } from './cache.ts';
import { type Collections, ofMajority } from './collections.ts';
import { blank, nextOf } from './document.ts';
import { isDuplicate, unlessThere } from './faults.ts';

/** How many ids a document holds before they are moved: some 10 kB of them. */
export const TAKEN_MOST = 256;

/** Mail that waits, and ids that are known: what a guard needs to tell. */
interface Standing {
  readonly trimmed: number;
  readonly erased?: true;
  readonly waiting: number;
  readonly remembered: number;
  readonly has: boolean;
}

export interface Acceptance {
  readonly collections: Collections;
  readonly cache: Cache;
  readonly now: () => Instant;
  readonly takenMost: number;
}

export async function accept(acceptance: Acceptance, mail: Mail): Promise<'accepted' | 'duplicate'> {
  const { collections, cache, now } = acceptance;
  const { person, id } = mail;
  let trimmed = cache.trimmed(person);
  for (;;) {
    if (trimmed !== undefined) {
      if (trimmed > 0 && (await wasMoved(collections, person, id))) return duplicate(collections, person, id);
      if (await push(collections, mail, trimmed, now())) return 'accepted';
    }
    const standing = await standingOf(collections, person, id);
    if (standing?.has) return duplicate(collections, person, id);
    if (standing?.erased) return acceptErased(acceptance, person, id, standing);
    if (standing && standing.waiting >= MAILBOX_MOST) throw full(person);
    if (!standing && (await begin(collections, mail, now()))) return 'accepted';
    trimmed = standing?.trimmed;
    if (trimmed !== undefined) cache.putTrimmed(person, trimmed);
  }
}

const full = (person: PersonId) =>
  new Fault('world', `${MAILBOX_MOST} inputs wait in the mailbox of ${person}; this one was not kept.`, {
    retry: true,
  });

/** The guarded write; false when the guard did not hold. */
async function push({ conversations }: Collections, mail: Mail, trimmed: number, now: Instant): Promise<boolean> {
  const { matchedCount } = await conversations.updateOne(
    {
      _id: mail.person,
      trimmed,
      erased: { $exists: false },
      'mail.id': { $ne: mail.id },
      taken: { $ne: mail.id },
      [`mail.${MAILBOX_MOST - 1}`]: { $exists: false },
    },
    { $push: { mail: toDocument(mail) }, $inc: { version: 1 }, $min: { wake: Math.min(mail.at, now) } },
  );
  return matchedCount === 1;
}

const toDocument = ({ id, person, kind, at, request, body }: Mail): Mail => ({ id, person, kind, at, request, body });

/** The first that is kept of the conversation; false when another was quicker. */
async function begin({ conversations }: Collections, mail: Mail, now: Instant): Promise<boolean> {
  try {
    await conversations.insertOne({ ...nextOf(blank(mail.person), { mail: [toDocument(mail)] }, now), taken: [] });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Why a guard failed: undefined when there is no document. */
async function standingOf({ conversations }: Collections, person: PersonId, id: string): Promise<Standing | undefined> {
  const has = { $or: [{ $in: [{ $literal: id }, '$mail.id'] }, { $in: [{ $literal: id }, '$taken'] }] };
  const projection = { trimmed: 1, erased: 1, remembered: 1, waiting: { $size: '$mail' }, has };
  return (await conversations.findOne<Standing>({ _id: person }, { projection })) ?? undefined;
}

/** Of someone erased the id alone is kept. */
async function acceptErased(
  acceptance: Acceptance,
  person: PersonId,
  id: string,
  { trimmed, remembered }: Standing,
): Promise<'accepted' | 'duplicate'> {
  const { collections } = acceptance;
  if (trimmed > 0 && (await wasMoved(collections, person, id))) return duplicate(collections, person, id);
  const { matchedCount } = await collections.conversations.updateOne(
    { _id: person, trimmed, erased: true, taken: { $ne: id } },
    { $push: { taken: id }, $inc: { version: 1, remembered: 1 } },
  );
  if (matchedCount === 0) {
    const standing = await standingOf(collections, person, id);
    if (standing?.has || !standing) return duplicate(collections, person, id);
    return acceptErased(acceptance, person, id, standing);
  }
  if (remembered >= acceptance.takenMost) await trim(collections, person);
  return 'accepted';
}

/** Among the ids that were moved out of the document, as the primary knows them now. */
async function wasMoved({ accepted }: Collections, person: PersonId, id: string): Promise<boolean> {
  return (await accepted.findOne({ _id: { person, id } })) !== null;
}

/** Once a majority has the id: until then it is not certain that anything was kept, and it must be brought again. */
async function duplicate({ conversations, accepted }: Collections, person: PersonId, id: string): Promise<'duplicate'> {
  // A write that changes nothing waits, as every write, until a majority has all that came before it.
  await conversations.updateOne({ _id: person, version: -1 }, { $inc: { version: 1 } });
  const durable = { projection: { _id: 1 }, ...ofMajority };
  // In this order: an id that is no longer in the document was in `accepted` before.
  const has =
    (await conversations.findOne({ _id: person, $or: [{ 'mail.id': id }, { taken: id }] }, durable)) ??
    (await accepted.findOne({ _id: { person, id } }, durable));
  if (has) return 'duplicate';
  throw new Fault('world', 'This input may have been kept, but MongoDB cannot say so yet.', { retry: true });
}

/** Moves the ids in `taken` to the collection; any number may do so at once. */
export async function trim({ conversations, accepted }: Collections, person: PersonId): Promise<void> {
  const document = await conversations.findOne({ _id: person }, { projection: { taken: 1, trimmed: 1 } });
  const ids = document?.taken ?? [];
  if (!document || ids.length === 0) return;
  await remember(accepted, person, ids);
  // Another who moves the same ids has counted `trimmed` up: then there is nothing left to pull.
  await conversations.updateOne(
    { _id: person, trimmed: document.trimmed },
    { $pullAll: { taken: ids }, $inc: { trimmed: 1, version: 1, remembered: -ids.length } },
  );
}

/** Durable when it resolves; ids that are there already stay. */
export async function remember(
  accepted: Collections['accepted'],
  person: PersonId,
  ids: readonly string[],
): Promise<void> {
  const documents = ids.map((id) => ({ _id: { person, id } }));
  await unlessThere(() => accepted.insertMany(documents, { ordered: false }));
}

/** Those of the ids that were taken before and wait no more. */
export async function knownAmong(
  { conversations, accepted }: Collections,
  person: PersonId,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const document = await conversations.findOne({ _id: person }, { projection: { taken: 1 } });
  const moved = await accepted.find({ _id: { $in: ids.map((id) => ({ person, id })) } }).toArray();
  const known = new Set([...(document?.taken ?? []), ...moved.map(({ _id }) => _id.id)]);
  return new Set(ids.filter((id) => known.has(id)));
}
