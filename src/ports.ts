/**
 * The ports. All are async; an outcome that can be expected is a named value, an exception is a fault of the world.
 * Each has one contract suite in `test/contract/` that every implementation passes.
 */
import type {
  Address,
  Audience,
  ChannelName,
  Effect,
  Home,
  Inbound,
  Instant,
  Locale,
  Mark,
  Message,
  PersonId,
  QuestionKind,
  Reading,
  Received,
  RecordChange,
  RecordKind,
  Role,
  Sealed,
  TimelineRecord,
  Timer,
  Undeliverable,
} from './model.ts';

// ---- World ----

/** The only source of time and identity. */
export interface World {
  now(): Instant;
  /** Random and unguessable, 128 bits, URL-safe. */
  id(): string;
  /** Milliseconds on a clock that nobody sets: only differences mean something. */
  elapsed(): number;
  /** Calls `wake` once at `at` or soon after; the returned function cancels it. */
  at(at: Instant, wake: () => void): () => void;
  /** Calls `wake` once, so many milliseconds from now on the clock of `elapsed`, 24 days at most; the returned function cancels it. */
  after(milliseconds: number, wake: () => void): () => void;
}

// ---- Channel ----

export interface Channel {
  readonly name: ChannelName;
  readonly features: Features;
  /** Begins to listen; `send` works without. An adapter acknowledges its platform only after `receive` has resolved; when it rejects, it does not. */
  start(receive: Receive, homeOf?: HomeOf): Promise<void>;
  /**
   * May be called again for the same `id` only when `features.repeatable`. Takes at most 10 seconds. Rejects when it is not known
   * whether it happened; what the platform refused is a receipt.
   */
  send(outbound: Outbound): Promise<Receipt>;
  /** Whether a send whose fate is not known has happened: its receipt if it has. `unknown` where the platform cannot tell. */
  fate(outbound: Outbound): Promise<Receipt | 'not sent' | 'unknown'>;
  /** Whether the platform lets the practice do what it needs; works without `start`. With `fix`, repairs what it can. */
  check(fix: boolean): Promise<readonly Finding[]>;
  /** Ends a `start` that is under way, too. */
  stop(): Promise<void>;
}

/** What was found out about one thing, for whoever runs the practice. */
export interface Finding {
  readonly level: 'ok' | 'warning' | 'wrong';
  /** One plain sentence; never a secret. */
  readonly says: string;
  /** What to do about it: the exact command or setting. */
  readonly next?: string;
}

/** `request` follows the inbound through the log to its last delivery; one is made when it is left out. */
export type Receive = (inbound: Inbound, request?: string) => Promise<Received>;

/** What somebody is shown where the platform has a page for the app; only Slack has one. */
export type HomeOf = (from: Address) => Promise<Home>;

/** What a platform can do, as data: the core falls back by it. */
export interface Features {
  /** Characters (UTF-16 units) in one message. */
  readonly textLimit: number;
  /** Kinds of question that it shows as something to tap or fill in; the others are spelt out to be typed (`spell.ts`). */
  readonly questions: readonly QuestionKind[];
  /** Messages there can stand under another one; else each names whom it is about. */
  readonly threads: (at: Address) => boolean;
  /** Others read there too: a place for staff alone, and for nothing that is meant for one person only. */
  readonly shared: (at: Address) => boolean;
  /** What was sent can be changed and taken back. */
  readonly edits: boolean;
  /** A person's own message can be given a mark. */
  readonly marks: boolean;
  /** How often the platform takes a send; kept to before it has to refuse one. */
  readonly rates: readonly Rate[];
  /** Sending the same id again changes nothing. */
  readonly repeatable: boolean;
  /** One process of the practice listens at a time: a gateway's or a socket's connection. Else every web process does. */
  readonly exclusive: boolean;
}

/** At most `most` sends within `window` milliseconds, to one place, in one workspace, or in all. */
export interface Rate {
  readonly per: 'place' | 'workspace' | 'channel';
  readonly most: number;
  readonly window: number;
}

export interface Outbound {
  /** Deterministic: the same for every attempt. */
  readonly id: string;
  readonly to: Address;
  readonly act: Act;
}

export type Act =
  /** `under`: the platform's id of the message in whose thread it is to stand. */
  | { readonly kind: 'say'; readonly message: Message; readonly under?: string }
  /** Changes what was shown; `shown` as a receipt gave it. Only where `features.edits`. */
  | { readonly kind: 'revise'; readonly shown: string; readonly message: Message }
  | { readonly kind: 'withdraw'; readonly shown: string }
  /** On a message that the person wrote; `on` is the platform's id of it. Only where `features.marks`. */
  | { readonly kind: 'mark'; readonly on: string; readonly mark: Mark };

export type Receipt =
  /** `shown`: how the platform knows it, for changes and for what is written under it; of several messages with spaces between. */
  | { readonly outcome: 'sent'; readonly shown?: string }
  | { readonly outcome: 'later'; readonly at?: Instant; readonly reason: string }
  /** The message under which it was to stand is not there any more, nor its thread. */
  | { readonly outcome: 'headless' }
  | { readonly outcome: 'failed'; readonly reason: Undeliverable };

// ---- Queue ----

/** `live`: someone is waiting; `planned`: nobody is. */
export type Lane = 'live' | 'planned';

/** A doorbell: its only payload is a conversation's id. Losing a ring loses seconds, never a message. */
export interface Queue {
  /**
   * Wakes the handler for `person`, now or at `at`. Rings for one person collapse, but one that comes while the handler runs is
   * served after it. Never rejects: a ring that cannot be kept is lost, and the sweep rings again.
   */
  ring(person: PersonId, options?: { at?: Instant; lane?: Lane }): Promise<void>;
  /** One person is never served twice at once. A handler that rejects is rung again later. */
  serve(handler: (person: PersonId) => Promise<void>): Promise<void>;
  /** How many people wait in each lane, for rings for later not at all. Rejects with a Fault while it is away, which it tells of itself. */
  depth(): Promise<Readonly<Record<Lane, number>>>;
  /** Rejects with a Fault when rings cannot be kept now. */
  check(): Promise<void>;
  /** Waits for running handlers; rings after it are dropped. */
  close(): Promise<void>;
}

// ---- Signals ----

/** What open pages are told, in whichever process they are: only ids, never words. */
export type Signal =
  /** Something that a page about `person` shows is different now. */
  | { readonly kind: 'changed'; readonly person: PersonId }
  /** Somebody on this side writes on `person`'s timeline. */
  | { readonly kind: 'typing'; readonly person: PersonId; readonly by: 'client' | 'staff' }
  /** A browser session ended; its hash. */
  | { readonly kind: 'signed-out'; readonly session: string }
  /** Some of the above may have been lost: every page looks again. */
  | { readonly kind: 'missed' };

/** To all processes of the practice, this one too. Where one may have been lost, `missed` follows within seconds. */
export interface Signals {
  /** Neither waits nor throws. */
  tell(signal: Signal): void;
  /** The returned function ends it. */
  watch(listener: (signal: Signal) => void): () => void;
  close(): Promise<void>;
}

// ---- Vault ----

/** What is sealed; part of the associated data, so that one kind cannot be passed off as another. */
export type SealedKind = 'input' | 'state' | 'effect' | 'record' | 'profile';

export interface Vault {
  /** Makes the person's key at first use. Throws a Fault when the key was destroyed. */
  seal(person: PersonId, kind: SealedKind, text: string): Promise<Sealed>;
  /** Throws a Fault when the key is destroyed, the kind or person is another, or a byte was changed. */
  open(person: PersonId, kind: SealedKind, sealed: Sealed): Promise<string>;
  /** For ever: what was sealed for the person cannot be read again. */
  destroy(person: PersonId): Promise<void>;
  /** Wraps every key with a new master key; what is sealed stays as it is. Returns how many. */
  rotate(master: Uint8Array): Promise<number>;
}

/** Where the vault keeps wrapped keys; a store provides it. */
export interface KeyStore {
  getKey(person: PersonId): Promise<string | 'destroyed' | undefined>;
  /** Keeps the key that is there already, if any, and returns the one that is kept. */
  addKey(person: PersonId, wrapped: string): Promise<string | 'destroyed'>;
  /** Replaces all of them in one write, or none. */
  replaceKeys(keys: ReadonlyMap<PersonId, string>): Promise<void>;
  allKeys(): Promise<ReadonlyMap<PersonId, string>>;
  /** Leaves a mark, so that the key is never made anew. */
  destroyKey(person: PersonId): Promise<void>;
}

// ---- Store ----

export interface Store extends Conversations, Timeline, Directory, KeyStore, Leases, ShownMessages, Readings {
  /** Removes all that is kept of the person but the mark of the destroyed key and the ids that must not be taken twice. */
  erase(person: PersonId): Promise<void>;
  /** Rejects with a Fault when it does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Mailbox, state, outbox and timers of each person. */
export interface Conversations {
  /**
   * Durable when it resolves. `duplicate`: this person was given an input of this id before, at any time. Throws a retryable Fault
   * when `MAILBOX_MOST` wait already: whoever brought it brings it again.
   */
  accept(mail: Mail): Promise<'accepted' | 'duplicate'>;
  load(person: PersonId): Promise<Conversation>;
  /** One atomic write: state, consumed input, effects, timers. `conflict`: the revision is no longer `revision`; nothing is written. */
  commit(turn: SealedTurn): Promise<'committed' | 'conflict'>;
  /**
   * Takes every effect that may be carried out now, oldest first, and holds it until `until`: not one whose stream has an
   * earlier effect that is held by another or waits for its next attempt. All but a `record` wait for earlier `record`s too: what
   * is shown or told of must be on the timeline first.
   */
  claim(person: PersonId, now: Instant, until: Instant): Promise<readonly Claimed[]>;
  /**
   * Lets go of everything that is held, as if each claim and each lease had run out. Only for a process that has just started and is the only
   * one at work: what is held was held by one that died.
   */
  release(): Promise<void>;
  /**
   * Ends or postpones claimed effects. Settling one that is gone changes nothing, nor does postponing or giving up one that somebody
   * else has claimed meanwhile.
   */
  settle(person: PersonId, settlements: readonly Settlement[]): Promise<void>;
  /** People with mail, with an effect or a timer due, the longest due first, at most `limit`. */
  pending(now: Instant, limit: number): Promise<readonly PersonId[]>;
}

export interface Mail {
  readonly id: string;
  readonly person: PersonId;
  readonly kind: 'inbound' | 'told' | 'undelivered';
  readonly at: Instant;
  /** What follows the input through the log. */
  readonly request: string;
  readonly body: Sealed;
}

/** How many of the oldest mail a conversation is loaded with. */
export const MAIL_LOADED = 16;
/** How much mail may wait in one mailbox. */
export const MAILBOX_MOST = 500;
/** With so many effects or more in the outbox no turn is taken: mail waits until some are carried out. */
export const OUTBOX_MOST = 500;

export interface Conversation {
  /** 0 before the first commit. */
  readonly revision: number;
  readonly state: Sealed | undefined;
  /** The oldest mail not yet consumed, in order of acceptance; at most `MAIL_LOADED`. */
  readonly mail: readonly Mail[];
  /** Soonest first. */
  readonly timers: readonly Timer[];
  /** How many effects are in the outbox. */
  readonly effects: number;
  /** When the next effect may be carried out, if there is any left. */
  readonly effectsDue: Instant | undefined;
}

export interface SealedTurn {
  readonly person: PersonId;
  /** The revision that was loaded; the commit makes it one more. */
  readonly revision: number;
  /** The mail to remove; a timer is consumed by not being among `timers`. */
  readonly consumed: string | undefined;
  readonly state: Sealed | undefined;
  readonly effects: readonly SealedEffect[];
  readonly timers: readonly Timer[];
}

export interface SealedEffect {
  /** Deterministic: person, revision, place in the turn. */
  readonly id: string;
  /** Effects of one stream keep their order: a person's sends, what is told to one other person, the timeline. */
  readonly stream: string;
  readonly kind: Effect['kind'];
  /** When it may first be carried out. */
  readonly at: Instant;
  /** For a `send`: the timeline entry whose `delivered` mark it sets. */
  readonly record: number | undefined;
  /** Of the input that caused it. */
  readonly request: string;
  readonly body: Sealed;
}

export interface Claimed extends SealedEffect {
  /** Settled attempts before this one. */
  readonly attempts: number;
  /**
   * An earlier claim ran out without being settled: whether the effect happened is not known. Only of the first in a stream, since
   * those behind it are begun when it is settled.
   */
  readonly unsettled: boolean;
  /** When this claim runs out. An effect is claimed again only after that, so it also tells one claim from another. */
  readonly until: Instant;
}

/** `until` is the claim's. */
export type Settlement = {
  readonly id: string;
  readonly until: Instant;
} /** For a `send` with a `record`, marks that entry as delivered. */ & (
  | { readonly outcome: 'done'; readonly at: Instant }
  /** `untried`: it was not attempted, and that does not count. `unsure`: it may have happened. */
  | { readonly outcome: 'later'; readonly at: Instant; readonly untried?: true; readonly unsure?: true }
  /** Given up; `mail` goes into the same person's mailbox in the same write, however much waits there. */
  | { readonly outcome: 'failed'; readonly mail: Mail }
);

/** What platforms show of entries, so that it can be changed there, and answered. */
export interface ShownMessages {
  /** Keeping the same again changes nothing. */
  keepShown(shown: Shown): Promise<void>;
  /** All that was shown to `holder` of an entry, oldest first. */
  shownOf(holder: PersonId, of: PersonId, seq: number): Promise<readonly Shown[]>;
  /** What a platform's message at the address shows. */
  shownAs(at: Address, message: string): Promise<Shown | undefined>;
}

/** A platform's message that shows an entry. */
export interface Shown {
  /** Whom it was shown to. */
  readonly holder: PersonId;
  readonly at: Address;
  /** The platform's id of it. */
  readonly message: string;
  /** Whose timeline the entry is on. */
  readonly of: PersonId;
  /** The entry's number; 0: the head of the person's thread; -1: a line about them. */
  readonly seq: number;
}

/** Who of the practice read what of a client's timeline: the client's to ask for. It stays when the reader is erased. */
export interface Readings {
  /** Of the same client, reader, way and visit there is one: it is widened to what was read in all, from the earliest instant. */
  noteReading(reading: Reading): Promise<void>;
  /** The latest `limit`, or those before one of them, latest first: by visit, reader and way. */
  readings(
    client: PersonId,
    query: { before?: Pick<Reading, 'visit' | 'reader' | 'how'>; limit: number },
  ): Promise<readonly Reading[]>;
}

/** Who does what only one process may do at a time. */
export interface Leases {
  /**
   * Takes or keeps the lease `name` for `term` milliseconds from now, by the store's own clock. Gives its number, which grows with
   * every change of hands, or undefined while another holder has it.
   */
  lease(name: string, holder: string, term: number): Promise<number | undefined>;
  /** Gives it back, if it is still the holder's. */
  unlease(name: string, holder: string): Promise<void>;
}

/** Carries everything to another store, sealed as it is. Not while a practice works on the receiving one. */
export interface Movable {
  /** Everybody of whom anything is kept, the erased too, in one order everywhere. */
  kept(): Promise<readonly PersonId[]>;
  /** All of one person, in one order everywhere: what was claimed comes as not held and `unsettled`. */
  pieces(person: PersonId): AsyncIterable<Piece>;
  /** Keeps pieces of a person; the same ones again change nothing. */
  keep(person: PersonId, pieces: readonly Piece[]): Promise<void>;
  /** Removes every piece of a person, marks and known ids too. */
  drop(person: PersonId): Promise<void>;
}

/** One thing that is kept of a person. `place` orders people and assignments as they came. */
export type Piece =
  | { readonly kind: 'key'; readonly wrapped: string | 'destroyed' }
  | { readonly kind: 'person'; readonly place: number; readonly person: StoredPerson }
  /** On the client's side. */
  | { readonly kind: 'assigned'; readonly place: number; readonly staff: PersonId }
  | { readonly kind: 'token'; readonly token: Token }
  | {
      readonly kind: 'conversation';
      readonly revision: number;
      readonly state: Sealed | undefined;
      readonly timers: readonly Timer[];
    }
  | { readonly kind: 'mail'; readonly mail: Mail }
  | { readonly kind: 'effect'; readonly effect: Omit<Claimed, 'until'>; readonly due: Instant }
  /** An id that is not taken again. */
  | { readonly kind: 'accepted'; readonly id: string }
  | { readonly kind: 'record'; readonly record: TimelineRecord<Sealed> }
  /** Of what is shown to the person. */
  | { readonly kind: 'shown'; readonly shown: Shown }
  /** On the client's side, by visit, reader and way. */
  | { readonly kind: 'reading'; readonly reading: Reading };

/** What has come to pass, per person. */
export interface Timeline {
  /** Idempotent, see `RecordChange`. */
  change(person: PersonId, change: RecordChange<Sealed>): Promise<void>;
  /** In ascending order: the latest `limit` entries, or those before or after a `seq`. */
  timeline(
    person: PersonId,
    query: {
      audiences: readonly Audience[];
      /** Of these kinds alone. */
      kinds?: readonly RecordKind[];
      before?: number;
      after?: number;
      limit: number;
    },
  ): Promise<readonly TimelineRecord<Sealed>[]>;
}

/** Who there is, where they are, who treats whom, and how they sign in. */
export interface Directory {
  /** Changes the person if there is one with this id. */
  putPerson(person: StoredPerson): Promise<void>;
  /** The person and the people around them: a client's staff, a member of staff's clients; in order of assignment. */
  around(person: PersonId): Promise<{ self: StoredPerson; people: readonly StoredPerson[] } | undefined>;
  everyone(): Promise<readonly StoredPerson[]>;
  /** The one who owns the address. */
  owner(address: Address): Promise<PersonId | undefined>;
  /** `taken`: somebody else owns it. */
  link(address: Address, person: PersonId): Promise<'linked' | 'taken'>;
  assign(staff: PersonId, client: PersonId): Promise<void>;
  /** Whoever is not assigned stays so. */
  unassign(staff: PersonId, client: PersonId): Promise<void>;
  /** `to` takes the place of `from` among the client's staff, and keeps it; when `from` has none, `to` is assigned. */
  replace(from: PersonId, to: PersonId, client: PersonId): Promise<void>;
  putToken(token: Token): Promise<void>;
  /** The token if it is there and has not expired. */
  token(hash: string, now: Instant): Promise<Token | undefined>;
  /** Removes and returns it: of two who take the same token, one gets it. */
  takeToken(hash: string, now: Instant): Promise<Token | undefined>;
  /** Sets a new end for a token that has not expired. */
  extendToken(hash: string, expires: Instant, now: Instant): Promise<void>;
  /** Removes all tokens of a person of this kind. */
  dropTokens(person: PersonId, kind: Token['kind']): Promise<void>;
}

export interface StoredPerson {
  readonly id: PersonId;
  readonly role: Role;
  readonly locale: Locale;
  readonly zone: string;
  /** Sealed: the name, and when a member of staff works. */
  readonly profile: Sealed;
  /** In order of linking. */
  readonly addresses: readonly Address[];
}

/** A secret that stands for a person, kept only as its SHA-256. */
export interface Token {
  readonly hash: string;
  /** `code`: short, to be typed in a chat that becomes the person's address by it. */
  readonly kind: 'invitation' | 'sign-in' | 'session' | 'code';
  readonly person: PersonId;
  readonly expires: Instant;
}
