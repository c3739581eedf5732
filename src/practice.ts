/** Opens what a practice is kept in, as the settings say: the store and the vault. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { occupyDatabase, occupyFolder } from './alone.ts';
import type { Book } from './care/route.ts';
import type { Config } from './config.ts';
import { mistakeLine } from './engine/mistake.ts';
import { Fault } from './errors.ts';
import { loadFlows } from './flows.ts';
import type { Practice } from './model.ts';
import type { Movable, Store, Vault } from './ports.ts';
import { openPeople } from './runtime/people.ts';
import { createSqliteStore } from './store/sqlite/index.ts';
import { loadMaster, readMaster } from './vault/master.ts';
import { createVault } from './vault/vault.ts';
import { readWeek } from './week.ts';
import { createWorld } from './world.ts';

interface Opening {
  /** For what only one process may do at a time, running an embedded practice above all; it is refused while another one is at it. */
  readonly alone?: boolean;
  /** Among other processes that share a MongoDB and a Redis. */
  readonly together?: boolean;
  /** A practice is made where there is none; else that is a Fault of the settings. */
  readonly make?: boolean;
  /** What was there is thrown away. */
  readonly anew?: boolean;
  /** Called when another process took this one for dead and works in its place. */
  readonly onLost?: (why: unknown) => void;
}

export interface Opened {
  readonly store: Store & Movable;
  readonly vault: Vault;
}

export async function openPractice(config: Config, opening: Opening = {}): Promise<Opened> {
  const open = config.MONGODB_URI === undefined ? openEmbedded : openDatabase;
  const { master, store } = await open(config, opening);
  try {
    const vault = createVault({ master, keys: store });
    // A wrong master key shows here, before anybody is let in.
    const [anybody] = await store.everyone();
    if (anybody) await openPeople(vault, [anybody]);
    return { store, vault };
  } catch (fault) {
    await store.close();
    throw fault;
  }
}

interface Kept {
  readonly master: Uint8Array;
  readonly store: Store & Movable;
}

/** In a file of the data folder. */
async function openEmbedded(config: Config, { alone = false, make = false, anew = false }: Opening): Promise<Kept> {
  const folder = config.DATA_DIR;
  const file = join(folder, 'meanwhile.db');
  if (!make && !existsSync(file))
    throw new Fault('setting', `DATA_DIR: there is no practice in ${folder}. "npm start" makes one.`);
  const master = await openFolder(config);
  const leave = alone ? occupyFolder(folder) : () => {};
  try {
    if (anew) for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    const store = createSqliteStore({ file });
    return { master, store: { ...store, close: () => store.close().finally(leave) } };
  } catch (fault) {
    leave();
    throw fault;
  }
}

/** In MongoDB. */
async function openDatabase(config: Config, opening: Opening): Promise<Kept> {
  const { alone = false, together = false, make = false, onLost = fail } = opening;
  const { createMongoStore } = await import('./store/mongo/index.ts');
  const { MASTER_KEY: given } = config;
  const master = given === undefined ? await openFolder(config) : readMaster(given);
  const uri = config.MONGODB_URI ?? '';
  const store = await createMongoStore({ uri, make: make && config.NODE_ENV !== 'production' });
  if (!alone && !together) return { master, store };
  try {
    const leave = await occupyDatabase(store, createWorld(), { together, onLost });
    return { master, store: { ...store, close: () => leave().finally(store.close) } };
  } catch (fault) {
    await store.close();
    throw fault;
  }
}

const fail = (why: unknown) => {
  throw why;
};

/**
 * Makes a folder for its owner alone, with those above it; one that is there stays as it is. Node's own `recursive` does not return
 * below `/proc`, where a folder that is not there cannot be made.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (cause) {
    // Another process was quicker.
    if (!existsSync(folder)) throw cause;
  }
}

/** The folder, made for its owner alone when it is missing, and the master key. */
async function openFolder({ DATA_DIR: folder, MASTER_KEY: given }: Config): Promise<Uint8Array> {
  try {
    makeFolder(folder);
    return await loadMaster({ folder, given });
  } catch (cause) {
    if (cause instanceof Fault || !(cause instanceof Error)) throw cause;
    const hint = 'See that it is a folder which this account may read and write, or set DATA_DIR to another one.';
    throw new Fault('setting', `DATA_DIR: ${folder} cannot be used: ${cause.message}. ${hint}`, { cause });
  }
}

/** The flows and words in `flows/`, and the practice's own flows. Throws one Fault that lists every mistake in them. */
export async function openBook(folder: string, own?: string): Promise<Book> {
  // Mistakes are named by a path that can be opened from here.
  const loaded = await loadFlows(relative(process.cwd(), folder) || '.', own);
  if ('mistakes' in loaded)
    throw new Fault('flow', `The flows have mistakes:\n${loaded.mistakes.map(mistakeLine).join('\n')}`);
  return loaded;
}

/** What turns may say of the practice. */
export function practiceOf(config: Config, { messages }: Book): Practice {
  const values = { hours: config.REPLY_HOURS };
  const words = (key: string, en: string | undefined, es: string | undefined) => ({
    en: en ?? messages.say(key, 'en', values),
    es: es ?? en ?? messages.say(key, 'es', values),
  });
  return {
    name: config.PRACTICE_NAME,
    zone: config.PRACTICE_ZONE,
    locale: config.PRACTICE_LOCALE,
    replies: words('default-replies', config.REPLIES, config.REPLIES_ES),
    replyHours: config.REPLY_HOURS,
    noticeHours: config.NOTICE_HOURS,
    hours: readWeek(config.HOURS) ?? [],
    emergency: words('default-emergency', config.EMERGENCY, config.EMERGENCY_ES),
  };
}
