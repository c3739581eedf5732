/** What the runtime is made of: the ports, the book of flows and words, and where faults are reported. */
import type { Book } from '../care/route.ts';
import type { ChannelName, PersonId, Practice } from '../model.ts';
import type { Channel, Queue, Store, Vault, World } from '../ports.ts';

export interface Ports {
  readonly store: Store;
  readonly vault: Vault;
  readonly queue: Queue;
  readonly world: World;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly book: Book;
  readonly practice: Practice;
  readonly log: Log;
  /** Called after anything changed that a page about `person` shows. */
  readonly changed: (person: PersonId) => void;
}

/** Structured lines; never anything that a client or a therapist said. */
export interface Log {
  info(fields: LogFields, event: string): void;
  warn(fields: LogFields, event: string): void;
  error(fields: LogFields, event: string): void;
}

type LogFields = { readonly [name: string]: string | number | boolean | undefined };
