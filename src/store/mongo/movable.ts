import mongoose from 'mongoose';
import type { Instant, PersonId } from '../../model.ts';
import type { Movable, Piece } from '../../ports.ts';
import { remember } from './accepted.ts';
import type { AcceptedDocument, Collections, PersonDocument } from './collections.ts';
import { toDocument, toPerson } from './directory.ts';
import { type ConversationDocument, nextOf, released, toClaimed } from './document.ts';
import type { Documents } from './documents.ts';
import { unlessThere } from './faults.ts';
import { keptKey } from './keys.ts';
import { noteReading, readingsOf, toReading } from './readings.ts';
import { keepAllShown, shownTo, toShown } from './shown.ts';
import { toToken } from './tokens.ts';
import { bury, destroyKey, isErased, removeAll } from './tombstone.ts';

type Kind = Piece['kind'];
type Of<One extends Kind> = Extract<Piece, { kind: One }>;

export function createMovable(collections: Collections, documents: Documents, now: () => Instant): Movable {
  return {
    kept: () => kept(collections),
    pieces: (person) => pieces(collections, documents, person),
    keep: (person, given) => keep(collections, documents, { person, given }, now()),
    drop: (person) => drop(collections, documents, person),
  };
}

/** Ids are compared by their bytes, as every database does. */
const byBytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

async function kept({
  conversations,
  keys,
  people,
  tokens,
  records,
  shown,
  readings,
}: Collections): Promise<PersonId[]> {
  const ids = new Set<PersonId>();
  for (const collection of [conversations, keys, people])
    for await (const { _id } of collection.find({}, { projection: { _id: 1 } })) ids.add(_id);
  for (const collection of [tokens, records])
    for await (const { _id } of collection.aggregate<{ _id: PersonId }>([{ $group: { _id: '$person' } }])) ids.add(_id);
  for await (const { _id } of shown.aggregate<{ _id: PersonId }>([{ $group: { _id: '$_id.holder' } }])) ids.add(_id);
  for await (const { _id } of readings.aggregate<{ _id: PersonId }>([{ $group: { _id: '$_id.client' } }])) ids.add(_id);
  return [...ids].sort(byBytes);
}

async function* pieces(collections: Collections, documents: Documents, person: PersonId): AsyncGenerator<Piece> {
  const { people, tokens, records, shown, readings } = collections;
  const wrapped = await keptKey(collections, person);
  if (wrapped !== undefined) yield { kind: 'key', wrapped };
  const known = await people.findOne({ _id: person });
  if (known) yield* piecesOfPerson(known);
  for await (const token of tokens.find({ person }).sort({ _id: 1 })) yield { kind: 'token', token: toToken(token) };
  const document = await documents.read(person);
  if (document.version > 0 && !document.erased) yield* piecesOfConversation(document);
  for (const id of await acceptedIds(collections, person)) yield { kind: 'accepted', id };
  for await (const record of records.find({ person }, { projection: { _id: 0 } }).sort({ seq: 1 }))
    yield { kind: 'record', record };
  for await (const one of shown.find(shownTo(person)).sort({ _id: 1 })) yield { kind: 'shown', shown: toShown(one) };
  for await (const one of readings.find(readingsOf(person)).sort({ _id: 1 }))
    yield { kind: 'reading', reading: toReading(one) };
}

function* piecesOfPerson(document: PersonDocument): Generator<Piece> {
  yield { kind: 'person', place: document.place, person: toPerson(document) };
  const staff = [...(document.staff ?? [])].sort((one, other) => one.place - other.place);
  for (const { id, place } of staff) yield { kind: 'assigned', place, staff: id };
}

function* piecesOfConversation({ revision, state, timers, mail, effects }: ConversationDocument): Generator<Piece> {
  yield { kind: 'conversation', revision, state, timers };
  for (const one of mail) yield { kind: 'mail', mail: one };
  for (const effect of effects.map(released)) {
    const { until: _, ...claimed } = toClaimed(effect);
    yield { kind: 'effect', effect: claimed, due: effect.due };
  }
}

/** Of mail that waits, of mail that is consumed, and those moved out of the document. */
async function acceptedIds({ conversations, accepted }: Collections, person: PersonId): Promise<string[]> {
  const document = await conversations.findOne({ _id: person }, { projection: { taken: 1, 'mail.id': 1 } });
  const moved = accepted.find(acceptedOf(person)).map(({ _id }) => _id.id);
  const waiting = document?.mail.map(({ id }) => id) ?? [];
  const ids = new Set([...waiting, ...(document?.taken ?? []), ...(await moved.toArray())]);
  return [...ids].sort(byBytes);
}

const { MaxKey, MinKey } = mongoose.mongo;

/** A range of the index of `_id`, which is compared part by part. */
const acceptedOf = (person: PersonId): mongoose.mongo.Filter<AcceptedDocument> => ({
  _id: { $gte: { person, id: new MinKey() as never }, $lte: { person, id: new MaxKey() as never } },
});

interface Given {
  readonly person: PersonId;
  readonly given: readonly Piece[];
}

/** Nothing but known ids is kept of someone erased: what is written all the same is removed again at the end. */
async function keep(collections: Collections, documents: Documents, { person, given }: Given, now: Instant) {
  const of = <One extends Kind>(kind: One) => given.filter((piece): piece is Of<One> => piece.kind === kind);
  for (const { wrapped } of of('key')) await keepKey(collections, documents, person, wrapped);
  for (const piece of of('person')) await keepPerson(collections, piece);
  for (const piece of of('assigned')) await keepAssigned(collections, person, piece);
  await keepTokens(collections, of('token'));
  await keepAccepted(collections, documents, person, of('accepted'));
  await keepConversation(documents, { person, given }, now);
  const records = of('record').map(({ record }) => ({ ...record }));
  if (records.length > 0) await unlessThere(() => collections.records.insertMany(records, { ordered: false }));
  const shown = of('shown').map((piece) => piece.shown);
  if (shown.length > 0) await keepAllShown(collections, person, shown);
  for (const { reading } of of('reading')) await noteReading(collections, reading);
  if (await isErased(collections, person)) await removeAll(collections, person);
}

async function keepKey(collections: Collections, documents: Documents, person: PersonId, wrapped: string) {
  if (wrapped !== 'destroyed') return unlessThere(() => collections.keys.insertMany([{ _id: person, wrapped }]));
  await destroyKey(collections, person);
  await bury(documents, person);
}

async function keepPerson({ people, meta }: Collections, { place, person }: Of<'person'>): Promise<void> {
  const { id, addresses, ...rest } = person;
  const linked = addresses.length > 0 && { addresses: addresses.map(toDocument) };
  await people.updateOne({ _id: id }, { $set: { ...rest, ...linked, place } }, { upsert: true });
  await meta.updateOne({ _id: 'places' }, { $max: { last: place } }, { upsert: true });
}

async function keepAssigned({ people, meta }: Collections, client: PersonId, { staff, place }: Of<'assigned'>) {
  await people.updateOne({ _id: client, 'staff.id': { $ne: staff } }, { $push: { staff: { id: staff, place } } });
  await meta.updateOne({ _id: 'places' }, { $max: { last: place } }, { upsert: true });
}

async function keepTokens({ tokens }: Collections, given: readonly Of<'token'>[]): Promise<void> {
  if (given.length === 0) return;
  const documents = given.map(({ token: { hash, ...token } }) => ({ _id: hash, ...token }));
  await unlessThere(() => tokens.insertMany(documents, { ordered: false }));
}

/** Straight to where many ids belong; `trimmed` says that some are there. */
async function keepAccepted(
  collections: Collections,
  documents: Documents,
  person: PersonId,
  given: readonly Of<'accepted'>[],
): Promise<void> {
  if (given.length === 0) return;
  await remember(
    collections.accepted,
    person,
    given.map(({ id }) => id),
  );
  await documents.change(person, (document) =>
    document.trimmed > 0 ? undefined : { next: { ...document, version: document.version + 1, trimmed: 1 } },
  );
}

async function keepConversation(documents: Documents, { person, given }: Given, now: Instant): Promise<void> {
  if (!given.some(({ kind }) => kind === 'conversation' || kind === 'mail' || kind === 'effect')) return;
  await documents.change(person, (document) => {
    const next = document.erased ? undefined : nextOf(document, changesBy(document, given), now);
    return next && { next };
  });
}

/** Mail and effects that are there already stay as they are. */
function changesBy(document: ConversationDocument, given: readonly Piece[]) {
  const { revision, state, timers } = document;
  const changes = { revision, state, timers, mail: [...document.mail], effects: [...document.effects] };
  for (const piece of given)
    if (piece.kind === 'conversation') {
      Object.assign(changes, { revision: piece.revision, state: piece.state, timers: piece.timers });
    } else if (piece.kind === 'mail') {
      if (!changes.mail.some(({ id }) => id === piece.mail.id)) changes.mail.push(piece.mail);
    } else if (piece.kind === 'effect') {
      const effect = { ...piece.effect, due: piece.due, held: false };
      if (!changes.effects.some(({ id }) => id === effect.id)) changes.effects.push(effect);
    }
  return changes;
}

async function drop(collections: Collections, documents: Documents, person: PersonId): Promise<void> {
  const { conversations, accepted, records, tokens, shown, readings, people, keys } = collections;
  await records.deleteMany({ person });
  await tokens.deleteMany({ person });
  await shown.deleteMany(shownTo(person));
  await readings.deleteMany(readingsOf(person));
  await people.deleteOne({ _id: person });
  await conversations.deleteOne({ _id: person });
  await accepted.deleteMany(acceptedOf(person));
  await keys.deleteOne({ _id: person });
  documents.forget(person);
}
