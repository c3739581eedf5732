import type mongoose from 'mongoose';
import type { Address, PersonId, Reading, Sealed, TimelineRecord } from '../../model.ts';
import type { Shown, StoredPerson, Token } from '../../ports.ts';
import type { ConversationDocument } from './document.ts';

type Collection<Document extends mongoose.mongo.BSON.Document> = mongoose.mongo.Collection<Document>;

export interface AcceptedDocument {
  readonly _id: { readonly person: PersonId; readonly id: string };
}

export type RecordDocument = TimelineRecord<Sealed>;

export interface PersonDocument extends Omit<StoredPerson, 'id' | 'addresses'> {
  readonly _id: PersonId;
  readonly place: number;
  readonly addresses?: Address[];
  readonly staff?: { readonly id: PersonId; readonly place: number }[];
}

export interface TokenDocument extends Omit<Token, 'hash'> {
  readonly _id: string;
}

/** `place` ascends in order of showing. */
export interface ShownDocument extends Omit<Shown, 'holder'> {
  readonly _id: { readonly holder: PersonId; readonly place: number };
}

/** `_id` orders a client's readings: it is compared part by part. */
export interface ReadingDocument extends Pick<Reading, 'at' | 'from' | 'to'> {
  readonly _id: Pick<Reading, 'client' | 'visit' | 'reader' | 'how'>;
}

export interface KeyDocument {
  readonly _id: PersonId;
  readonly wrapped?: string;
  readonly destroyed?: true;
  /** What takes the place of `wrapped` when its rotation counts. */
  readonly next?: { readonly rotation: number; readonly wrapped: string };
}

export interface LeaseDocument {
  readonly _id: string;
  readonly holder: string;
  readonly number: number;
  readonly expires: Date;
}

export interface MetaDocument {
  readonly _id: 'schema' | 'places' | 'rotation';
  readonly version?: number;
  readonly last?: number;
  readonly begun?: number;
  readonly counts?: number;
}

/** The driver's own collections: mongoose's documents would cost more than the writes themselves. */
export interface Collections {
  readonly conversations: Collection<ConversationDocument & { readonly taken?: string[] }>;
  readonly accepted: Collection<AcceptedDocument>;
  readonly records: Collection<RecordDocument>;
  readonly people: Collection<PersonDocument>;
  readonly tokens: Collection<TokenDocument>;
  readonly shown: Collection<ShownDocument>;
  readonly readings: Collection<ReadingDocument>;
  readonly keys: Collection<KeyDocument>;
  readonly leases: Collection<LeaseDocument>;
  readonly meta: Collection<MetaDocument>;
}

export const collectionsOf = (database: mongoose.mongo.Db): Collections => ({
  conversations: database.collection('conversations'),
  accepted: database.collection('accepted'),
  records: database.collection('records'),
  people: database.collection('people'),
  tokens: database.collection('tokens'),
  shown: database.collection('shown'),
  readings: database.collection('readings'),
  keys: database.collection('keys'),
  leases: database.collection('leases'),
  meta: database.collection('meta'),
});

/** Every read leaves out `taken`, which only grows and is asked for by id alone. */
export const withoutTaken = { projection: { taken: 0 } } as const;

/** For what must not be undone by a change of the primary once it was read. On a single server it is what is there. */
export const ofMajority = { readConcern: { level: 'majority' } } as const;

/** Numbers that order people and assignments as they came; each is given out once. */
export async function nextPlace({ meta }: Collections): Promise<number> {
  const places = await meta.findOneAndUpdate(
    { _id: 'places' },
    { $inc: { last: 1 } },
    { upsert: true, returnDocument: 'after' },
  );
  return places?.last ?? 1;
}
