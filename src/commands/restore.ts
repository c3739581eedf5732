/** `meanwhile restore`: puts a backup into the place of the practice. */
import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { occupyFolder } from '../alone.ts';
import { type Config, readConfig } from '../config.ts';
import { Fault } from '../errors.ts';
import type { PersonId } from '../model.ts';
import { makeFolder } from '../practice.ts';
import { openPerson } from '../runtime/people.ts';
import { checkBackup, erasedIn, nameDurably } from '../store/sqlite/backup.ts';
import { createSqliteStore } from '../store/sqlite/index.ts';
import { loadMaster } from '../vault/master.ts';
import { createVault } from '../vault/vault.ts';
import type { Command, Io } from './command.ts';

export const command: Command = {
  name: 'restore',
  summary: 'puts a backup into the place of the practice',
  usage: `meanwhile restore FILE [--replace]

  --replace   there is a practice already: its file is kept beside, under another name

  Stop the practice first. Nothing is changed unless the file is whole and the master key opens it.
  Who was erased after the backup was made is erased again.`,
  async run(args, io) {
    const options = { replace: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1)
      throw new Fault('caller', 'Name one file: meanwhile restore FILE.');
    const config = readConfig(process.env);
    if (config.MONGODB_URI !== undefined) throw inMongo();
    try {
      makeFolder(config.DATA_DIR);
      const leave = occupyFolder(config.DATA_DIR);
      try {
        await restore(resolve(file), config, values.replace, io);
      } finally {
        leave();
      }
    } catch (cause) {
      if (cause instanceof Fault || !(cause instanceof Error && 'code' in cause)) throw cause;
      throw new Fault('world', `Nothing was restored: ${cause.message}.`, { cause });
    }
    return 0;
  },
};

const inMongo = () =>
  new Fault(
    'caller',
    'MONGODB_URI is set: this practice is kept in MongoDB. Unset it and restore into an empty DATA_DIR; "meanwhile move" carries it from there.',
  );

async function restore(file: string, config: Config, replace: boolean, { out }: Io): Promise<void> {
  const place = join(config.DATA_DIR, 'meanwhile.db');
  refuse(file, place, replace);
  const master = await loadPresentMaster(config);
  const fresh = `${place}.restoring`;
  try {
    copy(file, fresh);
    checkBackup(fresh);
    await checkKey(fresh, master);
    const erased = existsSync(place) ? erasedIn(place) : undefined;
    await eraseAgain(fresh, erased ?? []);
    const before = putAside(place);
    nameDurably(fresh, place);
    out(`The practice is again as ${file} holds it.`);
    if (before !== undefined) out(`Its file until now is kept as ${before}.`);
    tellErased(erased, out);
  } finally {
    remove(fresh);
  }
}

function refuse(file: string, place: string, replace: boolean): void {
  if (!existsSync(file)) throw new Fault('caller', `There is no file ${file}.`);
  if (!existsSync(place)) return;
  if (realpathSync(file) === realpathSync(place)) throw new Fault('caller', `${file} is the practice itself.`);
  if (!replace)
    throw new Fault(
      'caller',
      `${place} is there already. With --replace it is kept beside and the backup takes its place.`,
    );
}

/** None is made: a backup that a new key opened would be no backup. */
async function loadPresentMaster({ DATA_DIR, MASTER_KEY }: Config): Promise<Uint8Array> {
  const file = join(DATA_DIR, 'master.key');
  if (MASTER_KEY === undefined && !existsSync(file))
    throw new Fault(
      'setting',
      `${file} is missing. Put the practice's master key there, or set MASTER_KEY: backups do not hold it.`,
    );
  return loadMaster({ folder: DATA_DIR, given: MASTER_KEY });
}

/** A file that was copied by hand may have part of it in a log beside it. The given one is never opened: that could change it. */
function copy(file: string, fresh: string): void {
  remove(fresh);
  for (const end of ['', '-wal']) {
    if (!existsSync(`${file}${end}`)) continue;
    copyFileSync(`${file}${end}`, `${fresh}${end}`, constants.COPYFILE_EXCL);
    chmodSync(`${fresh}${end}`, 0o600);
  }
}

function remove(fresh: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${fresh}${end}`, { force: true });
}

async function checkKey(file: string, master: Uint8Array): Promise<void> {
  const store = createSqliteStore({ file });
  try {
    const [anybody] = await store.everyone();
    if (anybody) await openPerson(createVault({ master, keys: store }), anybody);
  } finally {
    await store.close();
  }
}

async function eraseAgain(file: string, people: readonly PersonId[]): Promise<void> {
  const store = createSqliteStore({ file });
  try {
    for (const person of people) await store.erase(person);
  } finally {
    await store.close();
  }
}

/** With its log, which beside another file would be taken for that one's. Returns its name now, if there was a file. */
function putAside(place: string): string | undefined {
  const before = `${place}.before-${new Date().toISOString().replaceAll(':', '-')}`;
  const there = existsSync(place);
  // A second name, so that there is never a moment without a file under the first.
  if (there) linkSync(place, before);
  if (statSync(`${place}-wal`, { throwIfNoEntry: false })?.size) renameSync(`${place}-wal`, `${before}-wal`);
  for (const end of ['-wal', '-shm']) rmSync(`${place}${end}`, { force: true });
  return there ? before : undefined;
}

function tellErased(erased: readonly PersonId[] | undefined, out: Io['out']): void {
  if (erased === undefined) {
    out('Whoever was erased after this backup was made is in it again, and it is not known here who that was.');
    out('Erase them again before you start the practice: npx meanwhile erase');
  } else if (erased.length > 0) out(`Erased in the practice until now, and here too: ${erased.join(', ')}.`);
  else out('Nobody had been erased in the practice until now.');
}
