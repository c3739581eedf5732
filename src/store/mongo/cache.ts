import type { PersonId } from '../../model.ts';
import type { ConversationDocument } from './document.ts';

/** Documents kept: enough for the conversations that are worked on at once. */
const DOCUMENTS = 512;
/** A document with more mail or effects than this is read anew rather than kept. */
const LONGEST = 32;
/** People of whom it is kept how often ids were moved. */
const PEOPLE = 16_384;

/**
 * What this process last saw. It may be old: every write is guarded, so an old document costs a second try and does no harm.
 */
export interface Cache {
  /** Gives the document and forgets it: whoever changes it puts the next one here. */
  take(person: PersonId): ConversationDocument | undefined;
  put(document: ConversationDocument): void;
  /** How often ids were moved away, when last seen. */
  trimmed(person: PersonId): number | undefined;
  putTrimmed(person: PersonId, times: number): void;
  forget(person: PersonId): void;
}

export function createCache(): Cache {
  const documents = new Map<PersonId, ConversationDocument>();
  const trimmed = new Map<PersonId, number>();
  return {
    take(person) {
      const document = documents.get(person);
      documents.delete(person);
      return document;
    },
    put(document) {
      if (document.version === 0) return;
      putNewest(documents, document._id, document, DOCUMENTS);
      if (document.mail.length + document.effects.length > LONGEST) documents.delete(document._id);
      // What happens to someone erased is always read.
      if (document.erased) trimmed.delete(document._id);
      else putNewest(trimmed, document._id, document.trimmed, PEOPLE);
    },
    trimmed: (person) => trimmed.get(person),
    putTrimmed: (person, times) => putNewest(trimmed, person, times, PEOPLE),
    forget(person) {
      documents.delete(person);
      trimmed.delete(person);
    },
  };
}

/** The oldest goes when there are too many. */
function putNewest<Value>(map: Map<PersonId, Value>, person: PersonId, value: Value, most: number): void {
  map.delete(person);
  map.set(person, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}
