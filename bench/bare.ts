/** The reference of `many`: guarded updates in MongoDB and BullMQ jobs, with nothing of ours; reads where they are asked for. */
import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import type { SharedSettings } from './shared.ts';

/** Conversations of ours, updates of theirs. */
export const AT_ONCE = 64;

export interface BareSettings extends SharedSettings {
  /** How many updates each job makes, on average, and how many reads. */
  readonly updates: number;
  readonly reads: number;
  /** Of what one update writes. */
  readonly bytes: number;
  /** Of a document. */
  readonly size: number;
}

interface Document {
  readonly _id: string;
  readonly version: number;
  readonly rest: string;
  readonly written: string;
}

export interface Bare {
  /** One guarded update; any number may be made at once, each on a document of its own. */
  update(): Promise<void>;
  read(): Promise<void>;
  close(): Promise<void>;
}

/** With as many documents as there are updates at once. */
export async function openBare({ mongo, bytes, size }: BareSettings): Promise<Bare> {
  // As the store's own: on the disks of a majority.
  const writeConcern = { w: 'majority', journal: true } as const;
  const client = await new mongoose.mongo.MongoClient(mongo, { writeConcern }).connect();
  const documents = client.db().collection<Document>('bare');
  const rest = 'r'.repeat(Math.max(0, size - bytes));
  const written = 'w'.repeat(bytes);
  const free: Document[] = Array.from({ length: AT_ONCE }, () => ({ _id: randomUUID(), version: 0, rest, written }));
  await documents.insertMany(free);
  const take = (): Document => {
    const document = free.pop();
    if (!document) throw new Error('more at once than there are documents');
    return document;
  };
  return {
    async update() {
      const document = take();
      const { _id, version } = document;
      const { matchedCount } = await documents.updateOne({ _id, version }, { $set: { version: version + 1, written } });
      if (matchedCount !== 1) throw new Error('somebody else changed the document');
      free.push({ ...document, version: version + 1 });
    },
    async read() {
      const document = take();
      await documents.findOne({ _id: document._id });
      free.push(document);
    },
    close: () => client.close(),
  };
}
