/** Makes sure that no other process works on the same practice, for what only one may do. */
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from './errors.ts';
import type { Leases, World } from './ports.ts';
import { TERM } from './runtime/lease.ts';

/** What whoever works on a database holds: one that is alone by itself, many together under one name. */
const PRACTICE = 'practice';
const TOGETHER = 'many';
/** Whoever died held it; it has run out after this (milliseconds). */
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

/**
 * The same for a database that many machines reach. `together`: among others who do likewise, which keeps off only who wants to be
 * alone. `onLost` is called when another had reason to think this process dead and works in its place.
 */
export async function occupyDatabase(
  store: Leases,
  world: World,
  { together, onLost }: { together: boolean; onLost: (why: unknown) => void },
): Promise<() => Promise<void>> {
  const holder = together ? TOGETHER : world.id();
  const ask = () => store.lease(PRACTICE, holder, TERM);
  const began = world.elapsed();
  while ((await ask()) === undefined) {
    if (world.elapsed() - began > PATIENCE) throw taken();
    await pause(RENEWED / 4);
  }
  // A database that does not answer says nothing about others.
  const renew = async () => {
    if ((await ask().catch(() => 'unknown')) === undefined) onLost(taken());
  };
  const timer = setInterval(() => void renew(), RENEWED).unref();
  return async () => {
    clearInterval(timer);
    // Others who work together with this one still hold it: it runs out when they are gone too.
    if (!together) await store.unlease(PRACTICE, holder);
  };
}

const taken = () =>
  new Fault(
    'setting',
    'MONGODB_URI: another Meanwhile works on this database. Stop that one first; or set REDIS_URL for all of them, then they work together.',
  );
