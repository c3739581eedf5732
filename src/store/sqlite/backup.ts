/** Copies of a database file: made while it is at work, and looked at before they are trusted. */
import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { Fault } from '../../errors.ts';
import type { PersonId } from '../../model.ts';
import { asFault, resultCode } from './faults.ts';
import { migrations } from './migrations.ts';
import { APPLICATION_ID, BUSY_TIMEOUT, NOT_A_DATABASE } from './open.ts';

/** Pages (of 4,096 bytes) that are copied between two looks at the event loop. */
const RATE = 256;
const CORRUPT = 11;

/**
 * Copies the database as it is at one moment, although others write to it, into the empty file `to`, and checks the copy.
 * `progress` counts pages. Throws a Fault; `to` is then not to be used.
 */
export async function backUp(
  from: string,
  to: string,
  progress: (copied: number, pages: number) => void,
): Promise<void> {
  const database = new DatabaseSync(from, { timeout: BUSY_TIMEOUT });
  try {
    // Within a transaction others' writes are not seen; else each of them would begin the copy anew.
    asFault(() => database.exec('BEGIN; SELECT 1 FROM sqlite_schema'));
    const pages = await backup(database, to, {
      rate: RATE,
      progress: ({ totalPages, remainingPages }) => progress(totalPages - remainingPages, totalPages),
    });
    progress(pages, pages);
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault('world', `The copy could not be made: ${(cause as Error).message}.`, { cause });
  } finally {
    database.close();
  }
  inOneFile(to);
  checkBackup(to);
}

/** Else it could not be read where nothing can be written beside it. */
function inOneFile(file: string): void {
  const database = new DatabaseSync(file);
  try {
    asFault(() => database.exec('PRAGMA journal_mode = DELETE'));
  } finally {
    database.close();
  }
}

/** Reads all of the file. Throws a Fault of the caller when it is not ours, damaged, or written by a newer Meanwhile. */
export function checkBackup(file: string): void {
  const database = new DatabaseSync(file);
  try {
    const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    if (pragma('application_id') !== APPLICATION_ID)
      throw new Fault('caller', `${file} is not a database of Meanwhile.`);
    if (Number(pragma('user_version')) > migrations.length)
      throw new Fault('caller', `${file} was written by a newer Meanwhile. Use that one.`);
    const found = pragma('integrity_check');
    if (found !== 'ok') throw damaged(file, String(found));
  } catch (error) {
    const code = resultCode(error);
    if (code === NOT_A_DATABASE) throw new Fault('caller', `${file} is not a database of Meanwhile.`, { cause: error });
    if (code === CORRUPT) throw damaged(file, (error as Error).message);
    throw error;
  } finally {
    database.close();
  }
}

const damaged = (file: string, how: string) => new Fault('caller', `${file} is damaged: ${how}.`);

/** Those who are erased in a database that may be damaged and is not changed; undefined when it cannot be read. */
export function erasedIn(file: string): readonly PersonId[] | undefined {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare('SELECT person FROM key WHERE wrapped IS NULL ORDER BY person')
      .all()
      .map(({ person }) => person as PersonId);
  } catch {
    return undefined;
  } finally {
    database.close();
  }
}

/** Gives a whole file its name; it still has it after the power fails. */
export function nameDurably(from: string, to: string): void {
  renameSync(from, to);
  // Windows cannot flush a folder.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(to), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
