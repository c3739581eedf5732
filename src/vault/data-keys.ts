import { randomBytes } from 'node:crypto';
import { Fault } from '../errors.ts';
import type { PersonId } from '../model.ts';
import type { KeyStore } from '../ports.ts';
import { createWrapping, KEY_LENGTH } from './wrapping.ts';

/** How many unwrapped keys stay in memory: those used last. */
const REMEMBERED = 10_000;

/** The key of each person, unwrapped. */
export interface DataKeys {
  /** Makes the key at first use. Throws a Fault when it was destroyed. */
  keep(person: PersonId): Promise<Uint8Array>;
  /** Throws a Fault when it was never made or was destroyed. */
  find(person: PersonId): Promise<Uint8Array>;
  /** Another process may still remember the key until it ends, but what it could open is gone from the store. */
  destroy(person: PersonId): Promise<void>;
  /** Keys asked for meanwhile wait. Other processes must be stopped before and get the new master key. Returns how many. */
  rotate(master: Uint8Array): Promise<number>;
}

export function createDataKeys(master: Uint8Array, keys: KeyStore): DataKeys {
  let wrapping = createWrapping(master);
  let rotation: Promise<unknown> = Promise.resolve();
  let destructions = 0;
  const loading = new Set<Promise<unknown>>();
  const remembered = new Map<PersonId, Uint8Array>();

  const remember = (person: PersonId, key: Uint8Array) => {
    remembered.delete(person);
    remembered.set(person, key);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest) remembered.delete(oldest);
  };

  const wrapped = async (person: PersonId, make: boolean) => {
    const kept = await keys.getKey(person);
    if (kept !== undefined || !make) return kept;
    return keys.addKey(person, wrapping.wrap(person, randomBytes(KEY_LENGTH)));
  };

  const load = async (person: PersonId, make: boolean) => {
    await rotation;
    const before = destructions;
    const found = await wrapped(person, make);
    if (found === undefined)
      throw new Fault('world', `No key is kept for ${person}: nothing was ever sealed for them.`);
    if (found === 'destroyed') throw new Fault('caller', `${person} was erased: the key is destroyed.`);
    const key = wrapping.unwrap(person, found);
    // What was read before a destruction is not to outlive it.
    if (destructions === before) remember(person, key);
    return key;
  };

  const obtain = async (person: PersonId, make: boolean) => {
    const known = remembered.get(person);
    if (known) {
      remember(person, known);
      return known;
    }
    const loaded = load(person, make);
    loading.add(loaded);
    return loaded.finally(() => loading.delete(loaded));
  };

  const rewrap = async (next: Uint8Array) => {
    const nextWrapping = createWrapping(next);
    const done = new Set<PersonId>();
    // Again for those who came while it was done: a command that ran beside it wrapped their keys with the old one.
    for (;;) {
      const missing = [...(await keys.allKeys())].filter(([person]) => !done.has(person));
      if (missing.length === 0) break;
      const rewrap = ([person, text]: readonly [PersonId, string]) =>
        [person, nextWrapping.wrap(person, wrapping.unwrap(person, text))] as const;
      await keys.replaceKeys(new Map(missing.map(rewrap)));
      for (const [person] of missing) done.add(person);
    }
    wrapping = nextWrapping;
    return done.size;
  };

  return {
    keep: (person) => obtain(person, true),
    find: (person) => obtain(person, false),
    async destroy(person) {
      try {
        await keys.destroyKey(person);
      } finally {
        destructions += 1;
        remembered.delete(person);
      }
    },
    rotate(next) {
      const work = Promise.allSettled([rotation, ...loading]).then(() => rewrap(next));
      rotation = work.catch(() => undefined);
      return work;
    },
  };
}
