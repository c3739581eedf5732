/** Opens what a practice is kept in, as the settings say: the store and the vault. */
import { closeSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Book } from './care/route.ts';
import type { Config } from './config.ts';
import { mistakeLine } from './engine/mistake.ts';
import { Fault } from './errors.ts';
import { loadFlows } from './flows.ts';
import type { Practice } from './model.ts';
import type { Store, Vault } from './ports.ts';
import { openPerson } from './runtime/people.ts';
import { createSqliteStore } from './store/sqlite/index.ts';
import { loadMaster } from './vault/master.ts';
import { createVault } from './vault/vault.ts';

interface Opening {
  /** For what only one process may do at a time, running the practice above all; it is refused while another one is at it. */
  readonly alone?: boolean;
  /** A practice is made where there is none; else that is a Fault of the settings. */
  readonly make?: boolean;
  /** What was there is thrown away. */
  readonly anew?: boolean;
}

export async function openPractice(
  config: Config,
  { alone = false, make = false, anew = false }: Opening = {},
): Promise<{ store: Store; vault: Vault }> {
  const folder = config.DATA_DIR;
  const file = join(folder, 'meanwhile.db');
  if (!make && !existsSync(file))
    throw new Fault('setting', `DATA_DIR: there is no practice in ${folder}. "npm start" makes one.`);
  const master = await openFolder(config);
  const leave = alone ? occupy(folder) : () => {};
  if (anew) for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  let close = async () => leave();
  try {
    const opened = createSqliteStore({ file });
    close = () => opened.close().finally(leave);
    const store = { ...opened, close };
    const vault = createVault({ master, keys: store });
    // A wrong master key shows here, before anybody is let in.
    const [anybody] = await store.everyone();
    if (anybody) await openPerson(vault, anybody);
    return { store, vault };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** Until the returned function is called, or this process ends, however it ends. Throws a Fault of the settings when another one is at work. */
function occupy(folder: string): () => void {
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

/** The folder, made for its owner alone when it is missing, and the master key. */
async function openFolder({ DATA_DIR: folder, MASTER_KEY: given }: Config): Promise<Uint8Array> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return await loadMaster({ folder, given });
  } catch (cause) {
    if (cause instanceof Fault || !(cause instanceof Error)) throw cause;
    const hint = 'See that it is a folder which this account may read and write, or set DATA_DIR to another one.';
    throw new Fault('setting', `DATA_DIR: ${folder} cannot be used: ${cause.message}. ${hint}`, { cause });
  }
}

/** The flows and words in `flows/`. Throws one Fault that lists every mistake in them. */
export async function openBook(folder: string): Promise<Book> {
  // Mistakes are named by a path that can be opened from here.
  const loaded = await loadFlows(relative(process.cwd(), folder) || '.');
  if ('mistakes' in loaded)
    throw new Fault('flow', `The flows have mistakes:\n${loaded.mistakes.map(mistakeLine).join('\n')}`);
  return loaded;
}

/** What turns may say of the practice. */
export function practiceOf(config: Config, { messages }: Book): Practice {
  const words = (key: string, en: string | undefined, es: string | undefined) => ({
    en: en ?? messages.say(key, 'en', {}),
    es: es ?? en ?? messages.say(key, 'es', {}),
  });
  return {
    name: config.PRACTICE_NAME,
    zone: config.PRACTICE_ZONE,
    locale: config.PRACTICE_LOCALE,
    replies: words('default-replies', config.REPLIES, config.REPLIES_ES),
    emergency: words('default-emergency', config.EMERGENCY, config.EMERGENCY_ES),
  };
}
