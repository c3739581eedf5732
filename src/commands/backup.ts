/** `meanwhile backup`: one file with everything, made while the practice runs. */
import { closeSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { Fault } from '../errors.ts';
import { withProgress } from '../progress.ts';
import { backUp, nameDurably } from '../store/sqlite/backup.ts';
import type { Command } from './command.ts';

export const command: Command = {
  name: 'backup',
  summary: 'copies everything into one file, while the practice runs',
  usage: `meanwhile backup [FILE]

  The practice may run meanwhile: the file holds everything that had been kept when it was begun.
  Without FILE: DATA_DIR/backups/meanwhile-<time>.db. The master key is not in it.`,
  async run(args, { out }) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    if (positionals.length > 1) throw new Fault('caller', 'Name one file.');
    const { DATA_DIR, MASTER_KEY, MONGODB_URI } = readConfig(process.env);
    if (MONGODB_URI !== undefined) throw inMongo();
    const from = join(DATA_DIR, 'meanwhile.db');
    if (!existsSync(from)) throw new Fault('setting', `DATA_DIR: there is no practice in ${DATA_DIR}.`);
    const to = positionals[0] === undefined ? nextFile(DATA_DIR) : resolve(positionals[0]);
    await withProgress(out, (show) =>
      write(to, (part) => backUp(from, part, (copied, pages) => show('Copying', copied, pages))),
    );
    out(`${to} holds everything and was checked. Keep a copy of it on another machine.`);
    const key = MASTER_KEY === undefined ? join(DATA_DIR, 'master.key') : 'the setting MASTER_KEY';
    out(`The master key is not in it: keep ${key} too, apart from the file. Without it nothing can be read.`);
    return 0;
  },
};

const inMongo = () =>
  new Fault(
    'caller',
    'MONGODB_URI is set: this practice is kept in MongoDB. Use mongodump, or "meanwhile move --to sqlite:FOLDER" for a copy in one file.',
  );

/** Named by the time, as UTC. */
function nextFile(folder: string): string {
  const time = new Date().toISOString().replace(/\.\d+/, '').replaceAll(':', '-');
  const backups = join(folder, 'backups');
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  return join(backups, `meanwhile-${time}.db`);
}

/** The file has its name only once it is whole; one that is there is never written over. */
async function write(to: string, fill: (part: string) => Promise<void>): Promise<void> {
  const part = `${to}.part`;
  reserve(part);
  try {
    if (existsSync(to)) throw new Fault('caller', `${to} is there already. Name another file.`);
    await fill(part);
    nameDurably(part, to);
  } catch (fault) {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${part}${end}`, { force: true });
    throw fault;
  }
}

/** For this process alone, and for its owner alone. */
function reserve(part: string): void {
  try {
    closeSync(openSync(part, 'wx', 0o600));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const what = `${part} is there: another backup is writing it, or one was interrupted. In that case delete it.`;
    throw new Fault('caller', code === 'EEXIST' ? what : `The file cannot be written: ${message}.`, { cause });
  }
}
