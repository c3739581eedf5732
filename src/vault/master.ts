import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../errors.ts';
import { KEY_LENGTH } from './wrapping.ts';

const FILE_NAME = 'master.key';
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
  await createOnce(folder, file);
  await refuseReadable(file);
  return parse(await readFile(file, 'utf8'), file);
}

/** 64 hexadecimal digits, or base64 of 32 bytes. */
function parse(text: string, where: string): Uint8Array {
  const key = text.trim();
  if (/^[0-9a-f]{64}$/i.test(key)) return Buffer.from(key, 'hex');
  if (/^[\w+/-]{43}=?$/.test(key)) return Buffer.from(key, 'base64');
  throw new Fault(
    'setting',
    `${where} must hold a key of ${KEY_LENGTH} bytes, as 64 hexadecimal digits or in base64. Put the right key back; ` +
      'only for an empty database a new one will do.',
  );
}

/** On the disk before anything is sealed with it, the entry in the folder too. */
async function createOnce(folder: string, file: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeDurably(file, `${randomBytes(KEY_LENGTH).toString('hex')}\n`);
    if (posix) await flush(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function flush(folder: string): Promise<void> {
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
