import { randomBytes, randomUUID } from 'node:crypto';
import { type FileHandle, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault } from '../errors.ts';
import { KEY_LENGTH } from './wrapping.ts';

const FILE_NAME = 'master.key';
/** Where a new key waits while the keys are wrapped with it. */
const NEXT_NAME = 'master.key.next';
/** Windows knows neither these modes nor flushing a folder. */
const posix = process.platform !== 'win32';

/**
 * The master key: `given` (the setting MASTER_KEY), else the file `master.key` in `folder`, which is made at first use.
 * Throws a Fault of the settings when the key is malformed or others may read the file.
 */
export async function loadMaster({
  folder,
  given,
}: {
  folder: string;
  given?: string | undefined;
}): Promise<Uint8Array> {
  if (given !== undefined) return parse(given, 'MASTER_KEY');
  const file = join(folder, FILE_NAME);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await createOnce(file, randomBytes(KEY_LENGTH));
  await refuseReadable(file);
  return parse(await readFile(file, 'utf8'), file);
}

/** A master key as a person writes it: 64 hexadecimal digits, or base64 of 32 bytes. */
export const readMaster = (text: string): Uint8Array => parse(text, 'The key given');

/**
 * Puts `master` into the place of the file `master.key` once `rotate` has wrapped all keys with it. The new key is on the
 * disk before: if this is interrupted, either `master.key` or `master.key.next` opens the database.
 */
export async function replaceMaster<Result>(
  folder: string,
  master: Uint8Array,
  rotate: () => Promise<Result>,
): Promise<Result> {
  const next = join(folder, NEXT_NAME);
  if (!(await createOnce(next, master))) throw interrupted(next);
  const result = await rotate();
  await rename(next, join(folder, FILE_NAME));
  await flush(folder);
  return result;
}

const interrupted = (next: string) =>
  new Fault(
    'setting',
    `${next} is left from a change of the master key that was interrupted. If the practice starts, delete it; ` +
      `if it does not, rename it to ${FILE_NAME}.`,
  );

function parse(text: string, where: string): Uint8Array {
  const key = text.trim();
  if (/^[0-9a-f]{64}$/i.test(key)) return Buffer.from(key, 'hex');
  if (/^[\w+/-]{43}=?$/.test(key)) return Buffer.from(key, 'base64');
  throw new Fault(
    'setting',
    `${where} must be a key of ${KEY_LENGTH} bytes, as 64 hexadecimal digits or in base64. Put the right key back; ` +
      'only for an empty database a new one will do.',
  );
}

/** Writes the key durably, unless there is such a file. It is there whole or not at all, for others who start at the same time. */
async function createOnce(file: string, key: Uint8Array): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    await writeThrough(handle, `${Buffer.from(key).toString('hex')}\n`);
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
  await flush(dirname(file));
  return true;
}

async function writeThrough(handle: FileHandle, text: string): Promise<void> {
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes names in the folder durable too. */
async function flush(folder: string): Promise<void> {
  if (!posix) return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function refuseReadable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if (posix && (mode & 0o077) !== 0)
    throw new Fault('setting', `${file} must be readable by its owner alone: chmod 600 ${file}`);
}
