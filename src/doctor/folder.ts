/** The data folder: who may read it, the master key, copies, and its clock. */
import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';

const DAY = 24 * 3600_000;
/** A week of what people wrote is what one bad day may cost at most. */
const BACKUP_DAYS = 7;
/** A file from so far ahead was not written by a clock that is right (milliseconds). */
const AHEAD = 60_000;
/** Windows knows no such modes. */
const posix = process.platform !== 'win32';

export async function examineFolder({
  DATA_DIR: folder,
  MASTER_KEY,
  MONGODB_URI,
}: Config): Promise<readonly Finding[]> {
  if (!(await isThere(folder)))
    return [
      warning(`There is no folder ${folder} yet.`, 'npm start makes it; or set DATA_DIR to where the practice is.'),
    ];
  return [
    ...(await examineModes(folder)),
    ...(MASTER_KEY === undefined ? await examineKey(folder) : [ok('The master key is given as MASTER_KEY.')]),
    await examineTimes(folder),
    ...(MONGODB_URI === undefined ? [await examineBackups(folder)] : []),
  ];
}

async function examineModes(folder: string): Promise<readonly Finding[]> {
  const { R_OK, W_OK, X_OK } = constants;
  const usable = await access(folder, R_OK | W_OK | X_OK).then(
    () => true,
    () => false,
  );
  if (!usable)
    return [wrong(`This account may not write in ${folder}.`, `Run as its owner, or: sudo chown -R "$USER" ${folder}`)];
  return posix && (await modeOf(folder)) & 0o077
    ? [warning(`Other accounts of this machine may look into ${folder}.`, `Run: chmod 700 ${folder}`)]
    : [ok(`Only this account reads and writes ${folder}.`)];
}

async function examineKey(folder: string): Promise<readonly Finding[]> {
  const file = join(folder, 'master.key');
  const next = join(folder, 'master.key.next');
  const left = (await isThere(next))
    ? [
        warning(
          `${next} is left from a change of the master key that was interrupted.`,
          `If the practice starts: rm ${next}. If it does not: mv ${next} ${file}`,
        ),
      ]
    : [];
  if (!(await isThere(file)))
    return (await isThere(join(folder, 'meanwhile.db')))
      ? [
          ...left,
          wrong(
            `There is no master key: ${file} is missing.`,
            `Put the copy that you keep back as ${file}, or set MASTER_KEY.`,
          ),
        ]
      : left;
  return posix && (await modeOf(file)) & 0o077
    ? [...left, wrong(`Other accounts of this machine may read ${file}.`, `Run: chmod 600 ${file}`)]
    : [...left, ok('The master key is there, for this account alone.')];
}

/** The file system's clock, as far as it shows without writing anything. */
async function examineTimes(folder: string): Promise<Finding> {
  // A file may be gone again: a database at work has some beside it.
  const timeOf = (name: string) =>
    stat(join(folder, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
  const times = await Promise.all((await readdir(folder)).map(timeOf));
  const ahead = Math.max(0, ...times) - Date.now();
  return ahead < AHEAD
    ? ok(`No file in ${folder} is from the future.`)
    : warning(
        `A file in ${folder} is from ${Math.round(ahead / 1000)} s ahead: a clock was or is wrong.`,
        'Look at the date of this machine, and of the one that keeps the files; let both keep it by NTP: timedatectl set-ntp true',
      );
}

async function examineBackups(folder: string): Promise<Finding> {
  const backups = join(folder, 'backups');
  const names = (await readdir(backups).catch(() => [])).filter((name) => name.endsWith('.db'));
  const times = await Promise.all(names.map(async (name) => (await stat(join(backups, name))).mtimeMs));
  const next = 'Run every day: npx meanwhile backup. Then bring the copy to another machine.';
  if (times.length === 0) return warning(`There is no copy in ${backups}.`, next);
  const days = Math.floor((Date.now() - Math.max(...times)) / DAY);
  return days >= BACKUP_DAYS
    ? warning(`The last copy in ${backups} is ${days} days old.`, next)
    : ok(`The last copy in ${backups} is ${days === 0 ? 'of the last 24 hours' : `${days} days old`}.`);
}

const modeOf = async (file: string): Promise<number> => (await stat(file)).mode;

export const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
