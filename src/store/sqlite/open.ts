import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../errors.ts';
import { resultCode } from './faults.ts';
import { migrations } from './migrations.ts';

/** How long, in milliseconds, a write waits for another process that is writing. */
export const BUSY_TIMEOUT = 5_000;
/** Marks a file as ours: `PRAGMA application_id`. "Mnwl" in ASCII. */
export const APPLICATION_ID = 0x4d6e776c;
export const NOT_A_DATABASE = 26;

/** Opens the file, making it and its folder for the owner alone when missing, and brings it to the present version. */
export function openDatabase(file: string, steps: readonly string[] = migrations): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    createPrivately(file);
    database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
    refuseOthers(database, file, steps.length);
    // A commit is on the disk before anyone hears of it; what is deleted is overwritten.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    migrate(database, steps);
    return database;
  } catch (error) {
    database?.close();
    throw explain(error, file);
  }
}

function createPrivately(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
}

/** Before anything is changed in it. */
function refuseOthers(database: DatabaseSync, file: string, known: number): void {
  const { application, tables } = database
    .prepare(
      'SELECT application_id AS application, (SELECT count(*) FROM sqlite_schema) AS tables FROM pragma_application_id',
    )
    .get() as { application: number; tables: number };
  if (application !== APPLICATION_ID && tables > 0) throw foreign(file);
  const version = versionOf(database);
  if (version > known) throw newer(file, version, known);
}

/** All missing steps in one transaction: a database is of the old version or of the new one, never between. */
function migrate(database: DatabaseSync, steps: readonly string[]): void {
  database.exec('BEGIN IMMEDIATE');
  const missing = steps.slice(versionOf(database));
  for (const step of missing) database.exec(step);
  if (missing.length > 0)
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${steps.length}`);
  database.exec('COMMIT');
}

/** How many steps the database has been through. */
function versionOf(database: DatabaseSync): number {
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  return version;
}

const newer = (file: string, version: number, known: number) =>
  new Fault(
    'setting',
    `${file} was written by a newer Meanwhile (its database version is ${version}, this one knows ${known}). ` +
      'Start that newer version again, or put a backup made with this version in its place.',
  );

const foreign = (file: string, cause?: unknown) =>
  new Fault(
    'setting',
    `${file} is not a database of Meanwhile. Name another file in the settings, or move this one away to begin with an empty database.`,
    { cause },
  );

function explain(error: unknown, file: string): Fault {
  if (error instanceof Fault) return error;
  if (resultCode(error) === NOT_A_DATABASE) return foreign(file, error);
  const reason = error instanceof Error ? error.message : String(error);
  return new Fault(
    'setting',
    `${file} cannot be opened as the database: ${reason}. See that it is whole, and that its folder is writable and has room.`,
    { cause: error },
  );
}
