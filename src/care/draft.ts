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
  type RecordChange,
  seqOf,
  type TimelineRecord,
  type Told,
} from '../model.ts';
import type { ClientState } from './state.ts';
import { commonValues } from './surroundings.ts';

/** Of so many replies it is shown in the chat what became of them. */
const ORIGINS_LIMIT = 50;

type Entry = Pick<TimelineRecord, 'kind' | 'body'> &
  Partial<Pick<TimelineRecord, 'key' | 'author' | 'audience' | 'status'>>;

export interface Draft<State> {
  state: State;
  readonly facts: Facts;
  readonly effects: Effect[];
  /** Appends an entry to the person's own timeline and returns its number. */
  record(entry: Entry): number;
  change(change: RecordChange): void;
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
    record(entry) {
      const seq = seqOf(facts.revision, records++);
      const defaults = { key: String(seq), author: 'meanwhile', audience: 'both', status: 'done' } as const;
      plan({ kind: 'record', change: { kind: 'append', record: { ...defaults, ...entry, seq, at: facts.now } } });
      return seq;
    },
    change: (change) => plan({ kind: 'record', change }),
    tell: (to, told) => plan({ kind: 'tell', to, told }),
  };
}

/** A client's draft knows how to speak to the client and to everyone who treats them. */
export interface ClientDraft extends Draft<ClientState> {
  readonly messages: Messages;
  /** The bot says something to the client, and it stands on their timeline, for their eyes. */
  say(message: Message): void;
  /** The same, with a sentence of `flows/messages.yaml`; the common names have their values already. */
  sayWords(key: string, values?: { [name: string]: string | number }): void;
  /** A member of staff says something; `origin`: their own message in a chat. */
  pass(author: PersonId, text: string, origin?: Origin): void;
  /** An entry that could not be delivered is sent to where the client can be reached; false when there is no such place. */
  resend(record: number): boolean;
  /** A staff-only line on the timeline, in the language of the one who treats the client. */
  note(key: string, values?: { [name: string]: string | number }): number;
  tellStaff(told: Told): void;
}

/** `unasked`: nothing in the turn answers anybody. */
export function createClientDraft(state: ClientState, facts: Facts, messages: Messages, unasked = false): ClientDraft {
  const draft = createDraft(state, facts);
  const send = (message: Message, record: number) => {
    const to = reachOf(draft.state, facts.self, unasked);
    if (to) draft.effects.push({ kind: 'send', to, message, record });
  };
  const say = (message: Message) => {
    const body = message.question ? { text: message.text, question: message.question } : { text: message.text };
    send(message, draft.record({ kind: 'message', audience: 'client', body }));
  };
  return Object.assign(draft, {
    messages,
    say,
    sayWords: (key: string, values = {}) =>
      say({ text: messages.say(key, facts.self.locale, { ...commonValues(facts), ...values }) }),
    pass(author: PersonId, text: string, origin?: Origin) {
      // Whoever has left is sent nothing, and finds nothing: staff see that it did not go out.
      const left = draft.state.standing === 'stopped';
      const audience = left ? 'staff' : 'both';
      const record = draft.record({ kind: 'message', author, audience, body: { text } });
      if (left) draft.change({ kind: 'failed', seq: record, at: facts.now });
      else send({ text }, record);
      if (!origin) return;
      // After the send: on the message it was written as stands what became of it.
      const told = { kind: 'mark', origin, mark: left ? 'failed' : 'delivered' } as const;
      draft.effects.push({ kind: 'tell', to: author, told, after: 'send' });
      const origins = [...(draft.state.origins ?? []), { record, staff: author, origin }].slice(-ORIGINS_LIMIT);
      if (!left) draft.state = { ...draft.state, origins };
    },
    resend(record: number) {
      const to = workingOf(draft.state, facts.self, unasked);
      if (!to) return false;
      draft.effects.push({
        kind: 'send',
        to,
        message: { text: '' },
        record,
        entry: { of: facts.self.id, seq: record },
      });
      return true;
    },
    note(key: string, values = {}) {
      const locale = facts.people[0]?.locale ?? facts.practice.locale;
      return draft.record({ kind: 'note', audience: 'staff', body: { text: messages.say(key, locale, values) } });
    },
    tellStaff(told: Told) {
      for (const person of facts.people) draft.tell(person.id, told);
    },
  });
}

/**
 * Where to reach the client: an answer or a reply goes where they last wrote, what comes unasked where they prefer; else to the other
 * of the two, else to the first address; as long as it is theirs and works.
 */
function workingOf({ reach, prefers, lost = [] }: ClientState, self: Person, unasked: boolean): Address | undefined {
  const working = self.addresses.filter((address) => !lost.some((one) => same(one, address)));
  for (const wish of unasked ? [prefers, reach] : [reach, prefers]) {
    const found = wish && working.find((address) => same(address, wish));
    if (found) return found;
  }
  return working[0];
}

/** When nothing works, the first address is tried all the same: it may work again, and if it does not, that is noticed. */
const reachOf = (state: ClientState, self: Person, unasked: boolean): Address | undefined =>
  workingOf(state, self, unasked) ?? self.addresses[0];

export const same = (a: Address, b: Address): boolean =>
  a.channel === b.channel && a.workspace === b.workspace && a.user === b.user && a.place === b.place;
