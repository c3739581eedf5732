/** Small valid things to store. All instants are long past for the real clock: 1,000 is a second after 1970 began. */
import type { Address, PersonId, Reading, Sealed, TimelineRecord } from '../../../src/model.ts';
import type { Mail, SealedEffect, SealedTurn, Settlement, Shown, StoredPerson, Token } from '../../../src/ports.ts';

export const personId = (name: string) => name as PersonId;
export const sealed = (text: string) => `1.${text}` as Sealed;

export const ana = personId('ana');
export const ben = personId('ben');

export const mail = (id: string, given: Partial<Mail> = {}): Mail => ({
  id,
  person: ana,
  kind: 'inbound',
  at: 1_000,
  request: `request-${id}`,
  body: sealed(`mail-${id}`),
  ...given,
});

export const effect = (id: string, given: Partial<SealedEffect> = {}): SealedEffect => ({
  id,
  stream: 'sends',
  kind: 'send',
  at: 1_000,
  record: undefined,
  request: `request-${id}`,
  body: sealed(`effect-${id}`),
  ...given,
});

export const turn = (revision: number, given: Partial<SealedTurn> = {}): SealedTurn => ({
  person: ana,
  revision,
  consumed: undefined,
  state: sealed(`state-${revision + 1}`),
  effects: [],
  timers: [],
  ...given,
});

type Later = Pick<Extract<Settlement, { outcome: 'later' }>, 'untried' | 'unsure'>;

/** What became of a claimed effect; the claim runs out at 3,000 if not said otherwise. */
export const done = (id: string, at: number, until = 3_000): Settlement => ({ id, until, outcome: 'done', at });
export const later = (id: string, at: number, until = 3_000, given: Later = {}): Settlement => ({
  ...{ id, until, outcome: 'later', at },
  ...given,
});
export const failed = (id: string, left: Mail, until = 3_000): Settlement => ({
  id,
  until,
  outcome: 'failed',
  mail: left,
});

type Appended = Omit<TimelineRecord<Sealed>, 'person' | 'delivered' | 'seen' | 'failed' | 'edited'>;

export const entry = (seq: number, given: Partial<Appended> = {}): Appended => ({
  seq,
  key: `key-${seq}`,
  kind: 'message',
  author: 'meanwhile',
  at: 1_000 + seq,
  audience: 'both',
  status: 'done',
  body: sealed(`entry-${seq}`),
  ...given,
});

export const append = (seq: number, given: Partial<Appended> = {}) =>
  ({ kind: 'append', record: entry(seq, given) }) as const;

export const stored = (name: string, given: Partial<StoredPerson> = {}): StoredPerson => ({
  id: personId(name),
  role: 'client',
  locale: 'en',
  zone: 'Europe/Madrid',
  profile: sealed(`profile-${name}`),
  addresses: [],
  ...given,
});

export const address = (user: string, given: Partial<Address> = {}): Address => ({
  channel: 'slack',
  workspace: 'T1',
  user,
  place: `D-${user}`,
  ...given,
});

export const shown = (message: string, given: Partial<Shown> = {}): Shown => ({
  holder: ana,
  at: address('ana'),
  message,
  of: ana,
  seq: 256,
  ...given,
});

export const reading = (visit: number, given: Partial<Reading> = {}): Reading => ({
  client: ana,
  reader: personId('therapist'),
  how: 'page',
  visit,
  at: visit + 10,
  from: 256,
  to: 512,
  ...given,
});

export const token = (hash: string, given: Partial<Token> = {}): Token => ({
  hash,
  kind: 'sign-in',
  person: ana,
  expires: 5_000,
  ...given,
});

/** `count` times what `make` gives, all under way at once. */
export const atOnce = <Result>(count: number, make: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
