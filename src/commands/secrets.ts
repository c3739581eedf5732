/** `meanwhile secrets`: makes the passwords and keys of a practice in containers, each once. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Fault } from '../errors.ts';
import type { Command } from './command.ts';

export const command: Command = {
  name: 'secrets',
  summary: 'makes the passwords and the master key for docker-compose.yml',
  usage: `meanwhile secrets <folder>

  Writes what is missing and leaves what is there: app/ for Meanwhile itself (master key, addresses with passwords),
  mongo/ and redis/ for those two, each with nothing but its own password.`,
  async run(args, { out }) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [folder] = positionals;
    if (folder === undefined) throw new Fault('caller', 'Say into which folder.');
    const made = makeSecrets(folder);
    out(made.length > 0 ? `Made ${made.join(', ')} in ${folder}.` : `All secrets are in ${folder} already.`);
    return 0;
  },
};

/** What containers other than Meanwhile's read runs under accounts of their own; it lies in a volume that only they are given. */
const FOR_OTHERS = 0o444;
const FOR_US = 0o400;

/** Gives the names of the files it made. */
function makeSecrets(folder: string): string[] {
  const made: string[] = [];
  const keep = (name: string, mode: number, text: () => string): string => {
    const file = join(folder, name);
    if (!existsSync(file)) {
      writeWhole(file, mode, `${text()}\n`);
      made.push(name);
    }
    return readFileSync(file, 'utf8').trim();
  };
  const password = () => randomBytes(24).toString('base64url');
  const mongo = keep('mongo/password', FOR_OTHERS, password);
  const redis = keep('redis/password', FOR_OTHERS, password);
  keep('redis/redis.conf', FOR_OTHERS, () => `requirepass ${redis}`);
  keep('app/master.key', FOR_US, () => randomBytes(32).toString('hex'));
  keep('app/metrics.token', FOR_US, password);
  keep('app/mongodb.uri', FOR_US, () => `mongodb://meanwhile:${mongo}@mongo:27017/meanwhile?authSource=admin`);
  keep('app/redis.url', FOR_US, () => `redis://:${redis}@redis:6379`);
  return made;
}

/** Whole or not at all, however this process ends. */
function writeWhole(file: string, mode: number, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.new`;
  rmSync(next, { force: true });
  const handle = openSync(next, 'w', mode);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(next, file);
}
