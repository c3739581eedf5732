import type { PersonId } from '../../model.ts';
import type { Cache } from './cache.ts';
import { type Collections, withoutTaken } from './collections.ts';
import { blank, type ConversationDocument } from './document.ts';
import { isDuplicate } from './faults.ts';
import { updateOf } from './update.ts';

interface Change {
  readonly next: ConversationDocument;
}

/** Conversations' documents, changed by guarded writes of one document each. */
export interface Documents {
  /** As it is now; a blank one when nothing is kept. */
  read(person: PersonId): Promise<ConversationDocument>;
  /**
   * Computes the next document and writes it if the one it was computed from is still there, else does both again. Gives what was
   * computed last; undefined, which must come from a document just read, changes nothing.
   */
  change<One extends Change>(
    person: PersonId,
    compute: (document: ConversationDocument) => One | undefined | Promise<One | undefined>,
  ): Promise<One | undefined>;
  forget(person: PersonId): void;
}

export function createDocuments({ conversations }: Collections, cache: Cache): Documents {
  const read = async (person: PersonId) => {
    const document = (await conversations.findOne({ _id: person }, withoutTaken)) ?? blank(person);
    cache.put(document);
    return document;
  };

  return {
    read,
    forget: cache.forget,
    async change(person, compute) {
      const seen = cache.take(person);
      const early = seen && (await compute(seen));
      if (seen && early && (await write({ conversations }, seen, early.next))) {
        cache.put(early.next);
        return early;
      }
      for (;;) {
        const document = await read(person);
        const change = await compute(document);
        if (!change) return undefined;
        cache.take(person);
        if (await write({ conversations }, document, change.next)) {
          cache.put(change.next);
          return change;
        }
      }
    },
  };
}

/** False when the document is no longer the one it was. */
async function write(
  { conversations }: Pick<Collections, 'conversations'>,
  before: ConversationDocument,
  after: ConversationDocument,
): Promise<boolean> {
  if (before.version === 0) return begin({ conversations }, after);
  const guard = { _id: before._id, version: before.version };
  return (await conversations.updateOne(guard, updateOf(before, after))).matchedCount === 1;
}

async function begin(
  { conversations }: Pick<Collections, 'conversations'>,
  first: ConversationDocument,
): Promise<boolean> {
  try {
    await conversations.insertOne({ ...first, taken: [] });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
