/** Makes sure that no other process works on the same practice, for what only one may do. */
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from './errors.ts';
import type { Leases, World } from './ports.ts';
import { TERM } from './runtime/lease.ts';

/** What every process that works on a MongoDB without Redis holds, one at a time; and `meanwhile move`. */
const PRACTICE = 'practice';
/** What one worker holds wherever there are any. */
const SWEEP = 'sweep';
/** A process that died held its leases; they have run out after this (milliseconds). */
const PATIENCE = TERM + 1000;
const RENEWED = 1000;

/**
 * Keeps other processes of this machine off the folder, until the returned function is called or this process ends, however it
 * ends. Throws a Fault of the settings when another one is at work.
 */
export function occupyFolder(folder: string): () => void {
  const file = join(folder, 'meanwhile.lock');
  closeSync(openSync(file, 'a', 0o600));
  // An empty database, for its lock: the system lets go of it when the process is gone.
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (cause) {
    lock.close();
    const next = 'Stop that one first, or set DATA_DIR to another folder.';
    throw new Fault('setting', `DATA_DIR: a Meanwhile that runs already works on ${folder}. ${next}`, { cause });
  }
}

/** The same for a database that many machines reach. `onLost` is called when another process had reason to think this one dead. */
export async function occupyDatabase(
  store: Leases,
  world: World,
  onLost: (why: unknown) => void,
): Promise<() => Promise<void>> {
  const holder = world.id();
  await untilFree(store, holder, [SWEEP, PRACTICE], world);
  let renewed = world.elapsed();
  const renew = async () => {
    const asked = world.elapsed();
    const kept = await store.lease(PRACTICE, holder, TERM).catch(() => undefined);
    if (kept !== undefined) renewed = asked;
    else if (world.elapsed() - renewed > TERM) onLost(taken());
  };
  await renew();
  const timer = setInterval(() => void renew(), RENEWED).unref();
  return async () => {
    clearInterval(timer);
    await store.unlease(PRACTICE, holder);
  };
}

/** Throws a Fault of the settings while a process works that takes itself for the only one. */
export const refuseAlone = (store: Leases, world: World): Promise<void> =>
  untilFree(store, world.id(), [PRACTICE], world);

async function untilFree(store: Leases, holder: string, names: readonly string[], world: World): Promise<void> {
  const start = world.elapsed();
  for (const name of names) {
    while ((await store.lease(name, holder, TERM)) === undefined) {
      if (world.elapsed() - start > PATIENCE) throw taken();
      await pause(RENEWED / 4);
    }
    await store.unlease(name, holder);
  }
}

const taken = () =>
  new Fault(
    'setting',
    'MONGODB_URI: another Meanwhile works on this database. Stop that one first; or set REDIS_URL for all of them, then they work together.',
  );
