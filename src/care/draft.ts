/** Gathers what a turn plans while it is worked out; a turn makes one, fills it and returns what it holds. */
import type { Messages } from '../engine/messages.ts';
import {
  type Address,
  EFFECTS_PER_TURN,
  type Effect,
  type Facts,
  type Message,
  type Origin,
  type Person,
  type PersonId,
  type PlannedChange,
  seqOf,
  type TimelineRecord,
  type Told,
} from '../model.ts';
import { mayBeSent, termsOf } from './consent.ts';
import type { ClientPurpose } from './purpose.ts';
import type { Book } from './route.ts';
import type { ClientState } from './state.ts';
import { commonValues } from './surroundings.ts';
import { hearers } from './team.ts';

/** Of so many replies it is shown in the chat what became of them. */
const ORIGINS_LIMIT = 50;

type Entry = Pick<TimelineRecord, 'kind' | 'body'> &
  Partial<Pick<TimelineRecord, 'key' | 'author' | 'at' | 'audience' | 'status'>>;

export interface Draft<State> {
  state: State;
  readonly facts: Facts;
  readonly effects: Effect[];
  /** The next free number of the timeline. */
  number(): number;
  /** Appends an entry to the person's own timeline and returns its number. */
  record(entry: Entry): number;
  change(change: PlannedChange): void;
  tell(to: PersonId, told: Told): void;
}

export function createDraft<State>(state: State, facts: Facts): Draft<State> {
  const effects: Effect[] = [];
  let records = 0;
  const plan = (effect: Effect) => {
    if (effects.push(effect) > EFFECTS_PER_TURN) throw new Error('a turn planned too many effects');
  };
  return {
    state,
    facts,
    effects,
    number: () => seqOf(facts.revision, records++),
    record(entry) {
      const seq = this.number();
      const defaults = { key: String(seq), author: 'meanwhile', audience: 'both', status: 'done' } as const;
      plan({
        kind: 'record',
        change: { kind: 'append', record: { ...defaults, ...entry, seq, at: entry.at ?? facts.now } },
      });
      return seq;
    },
    change: (change) => plan({ kind: 'record', change }),
    tell: (to, told) => plan({ kind: 'tell', to, told }),
  };
}

/** A client's draft knows how to speak to the client and to everyone who treats them. */
export interface ClientDraft extends Draft<ClientState> {
  readonly messages: Messages;
  /** While it is set nothing is said: something graver is answered instead. */
  hushed: boolean;
  /** Why the turn speaks, see `purpose.ts`. Changed only where one turn speaks for two reasons. */
  purpose: ClientPurpose;
  /** Whether anything may be sent to the client for this purpose, wherever that is. */
  may(purpose: ClientPurpose): boolean;
  /**
   * The bot says something to the client, and it stands on their timeline, for their eyes; gives its number there. What they did
   * not agree to is not said. `page`: with the address of their page of what is planned.
   */
  say(message: Message, more?: { readonly page?: true }): number | undefined;
  /** A sentence of `flows/messages.yaml` in the client's language; the common names have their values already. */
  words(key: string, values?: { [name: string]: string | number }): string;
  /** Says such a sentence. */
  sayWords(key: string, values?: { [name: string]: string | number }): void;
  /** A member of staff says something; `origin`: their own message in a chat. Returns the entry's number. */
  pass(author: PersonId, text: string, more: { readonly key?: string; readonly origin?: Origin }): number;
  /** An entry that could not be delivered is sent to where the client can be reached; false when there is no such place. */
  resend(record: number, purpose: ClientPurpose): boolean;
  /** A staff-only line on the timeline, in the language of the one who treats the client. */
  note(key: string, values?: { [name: string]: string | number }): number;
  /** Tells who hears what the client does, see `team.ts`; of an alert, everybody. */
  tellStaff(told: Told): void;
}

export function createClientDraft(state: ClientState, facts: Facts, book: Book, purpose: ClientPurpose): ClientDraft {
  const { messages } = book;
  const draft = createDraft(state, facts);
  const allowed =
    (purpose: ClientPurpose) =>
    ({ channel }: Address) =>
      // An answer needs no terms, and no flow that could be what failed.
      purpose === 'answer' || mayBeSent(draft.state, purpose, channel, termsOf(book.flows));
  /** An entry as it is when it is sent: what was changed meanwhile goes out changed. */
  const sendEntry = (to: Address, purpose: ClientPurpose, record: number) => {
    const entry = { of: facts.self.id, seq: record };
    draft.effects.push({ kind: 'send', to, purpose, message: { text: '' }, record, entry });
  };
  const say = (message: Message, { page }: { readonly page?: true } = {}) => {
    const { purpose, hushed } = client;
    if (hushed) return undefined;
    const to = reachOf(draft.state, facts.self, purpose, allowed(purpose));
    if (!to) return undefined;
    const body = message.question ? { text: message.text, question: message.question } : { text: message.text };
    const record = draft.record({ kind: 'message', audience: 'client', body });
    draft.effects.push({ kind: 'send', to, purpose, message, record, ...(page && { page: facts.self.id }) });
    return record;
  };
  const more: Omit<ClientDraft, keyof Draft<ClientState>> = {
    messages,
    hushed: false,
    purpose,
    may: (purpose: ClientPurpose) => facts.self.addresses.some(allowed(purpose)),
    say,
    words: (key: string, values = {}) => messages.say(key, facts.self.locale, { ...commonValues(facts), ...values }),
    sayWords(key: string, values = {}) {
      say({ text: client.words(key, values) });
    },
    pass(author, text, { key, origin }) {
      // Who is not to be sent it finds nothing either: staff see that it did not go out.
      const to = reachOf(draft.state, facts.self, 'reply', allowed('reply'));
      const audience = to ? 'both' : 'staff';
      const entry = { kind: 'message', author, audience, body: { text } } as const;
      const record = draft.record(key === undefined ? entry : { ...entry, key });
      if (to) sendEntry(to, 'reply', record);
      else draft.change({ kind: 'failed', seq: record, at: facts.now });
      if (!origin) return record;
      // After the send: on the message it was written as stands what became of it.
      const told = { kind: 'mark', origin, mark: to ? 'delivered' : 'failed' } as const;
      draft.effects.push({ kind: 'tell', to: author, told, after: 'send' });
      const origins = [...(draft.state.origins ?? []), { record, staff: author, origin }].slice(-ORIGINS_LIMIT);
      if (to) draft.state = { ...draft.state, origins };
      return record;
    },
    resend(record, purpose) {
      const to = workingOf(draft.state, facts.self, purpose, allowed(purpose));
      if (to) sendEntry(to, purpose, record);
      return to !== undefined;
    },
    note(key: string, values = {}) {
      const locale = facts.people[0]?.locale ?? facts.practice.locale;
      return draft.record({ kind: 'note', audience: 'staff', body: { text: messages.say(key, locale, values) } });
    },
    tellStaff(told: Told) {
      const { promise } = draft.state;
      const late = promise !== undefined && (promise.revised > 0 || promise.missed === true);
      const alert = told.kind === 'news' && told.what === 'alert';
      const hearing = alert ? facts.people : hearers(facts, promise && { ...promise, late });
      // Whoever only gives advice looks when they want to.
      const advising = new Set(draft.state.consulted?.map(({ staff }) => staff));
      for (const { id } of hearing) if (!advising.has(id)) draft.tell(id, told);
    },
  };
  const client: ClientDraft = Object.assign(draft, more);
  return client;
}

type Allowed = (address: Address) => boolean;

/**
 * Where to reach the client: an answer or a reply goes where they last wrote, what comes unasked where they prefer; else to the other
 * of the two, else to the first address; as long as it is theirs, works and is allowed.
 */
function workingOf(
  { reach, prefers, lost = [] }: ClientState,
  self: Person,
  purpose: ClientPurpose,
  allowed: Allowed,
): Address | undefined {
  const working = self.addresses.filter((one) => allowed(one) && !lost.some((other) => same(other, one)));
  const asked = purpose === 'answer' || purpose === 'reply';
  for (const wish of asked ? [reach, prefers] : [prefers, reach]) {
    const found = wish && working.find((address) => same(address, wish));
    if (found) return found;
  }
  return working[0];
}

/** When nothing works, the first address is tried all the same: it may work again, and if it does not, that is noticed. */
const reachOf = (state: ClientState, self: Person, purpose: ClientPurpose, allowed: Allowed): Address | undefined =>
  workingOf(state, self, purpose, allowed) ?? self.addresses.find(allowed);

export const same = (a: Address, b: Address): boolean =>
  a.channel === b.channel && a.workspace === b.workspace && a.user === b.user && a.place === b.place;
