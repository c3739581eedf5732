/** What the practice is kept in: the file or MongoDB, and whether the master key opens it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { Config } from '../config.ts';
import type { Address } from '../model.ts';
import { openPractice } from '../practice.ts';
import { migrations } from '../store/sqlite/migrations.ts';
import { compareClock } from './clock.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';

/** Older ones get no more mending: https://www.mongodb.com/legal/support-policy/lifecycles */
const MONGO_MENDED = 7;

export async function examineFile(config: Config): Promise<readonly Finding[]> {
  const file = join(config.DATA_DIR, 'meanwhile.db');
  if (!existsSync(file)) return [warning(`There is no practice in ${config.DATA_DIR} yet.`, 'npm start makes one.')];
  const { damage, version } = readFile(file);
  if (damage !== 'ok')
    return [
      wrong(
        `${file} is damaged: ${damage}.`,
        'Stop the practice and go back to a copy: npx meanwhile restore FILE --replace',
      ),
    ];
  const whole = ok(`${file} is whole.`);
  if (version < migrations.length)
    return [
      whole,
      warning(
        `${file} is of an older version (${version} of ${migrations.length}).`,
        'Copy it first: npx meanwhile backup. Then start this version, which brings it up to date.',
      ),
    ];
  return [whole, ...(await examineOpening(config))];
}

/** Without a write, not even of the log beside it when nobody works on it. */
function readFile(file: string): { damage: string; version: number } {
  const url = pathToFileURL(file);
  if (!existsSync(`${file}-wal`)) url.searchParams.set('immutable', '1');
  const database = new DatabaseSync(url, { readOnly: true });
  try {
    const { quick_check: damage } = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string };
    const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
    return { damage, version };
  } finally {
    database.close();
  }
}

export async function examineMongo(config: Config): Promise<readonly Finding[]> {
  const { connect, databaseOf } = await import('../store/mongo/connect.ts');
  const connection = await connect(config.MONGODB_URI ?? '');
  try {
    const database = databaseOf(connection);
    const { version } = (await database.command({ buildInfo: 1 })) as { version: string };
    const clock = await compareClock('MongoDB', async () => {
      const { localTime } = (await database.command({ hello: 1 })) as { localTime: Date };
      return localTime.getTime();
    });
    return [examineMongoVersion(version), clock, ...(await examineOpening(config))];
  } finally {
    await connection.close();
  }
}

const examineMongoVersion = (version: string): Finding =>
  Number.parseInt(version, 10) >= MONGO_MENDED
    ? ok(`MongoDB answers; it is ${version}.`)
    : warning(`MongoDB is ${version}, which is no longer mended.`, `Update it to ${MONGO_MENDED}.0 or newer.`);

const hasKey = ({ MASTER_KEY, DATA_DIR }: Config): boolean =>
  MASTER_KEY !== undefined || existsSync(join(DATA_DIR, 'master.key'));

/** Everybody's addresses, where the practice can be opened without changing it; else none. */
export async function addressesIn(config: Config): Promise<readonly Address[]> {
  const file = join(config.DATA_DIR, 'meanwhile.db');
  const isCurrent =
    config.MONGODB_URI !== undefined || (existsSync(file) && readFile(file).version === migrations.length);
  if (!isCurrent || !hasKey(config)) return [];
  const { store } = await openPractice(config);
  try {
    return (await store.everyone()).flatMap(({ addresses }) => addresses);
  } finally {
    await store.close();
  }
}

/** Its version and indexes, and whether the master key fits; without a key nothing is opened, since opening would make one. */
async function examineOpening(config: Config): Promise<readonly Finding[]> {
  if (!hasKey(config)) {
    const next = `Set MASTER_KEY or MASTER_KEY_FILE, or put the key into ${join(config.DATA_DIR, 'master.key')}`;
    return config.MONGODB_URI === undefined ? [] : [wrong('There is no master key.', next)];
  }
  const { store } = await openPractice(config);
  try {
    const people = (await store.everyone()).length;
    if (people === 0) return [warning('Nobody is in the practice yet.', 'A start makes the first therapist.')];
    return [ok('The database is of this version, and the master key opens it.')];
  } finally {
    await store.close();
  }
}
