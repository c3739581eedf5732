/** `meanwhile move`: carries the practice from one place to another: out of a file into MongoDB, or back. */
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../config.ts';
import { Fault } from '../errors.ts';
import { type Moved, move } from '../move.ts';
import type { Piece } from '../ports.ts';
import { type Opened, openPractice } from '../practice.ts';
import { withProgress } from '../progress.ts';
import type { Command, Io } from './command.ts';

export const command: Command = {
  name: 'move',
  summary: 'carries the practice to another place',
  usage: `meanwhile move --to <place>

  --to   mongodb://...   a MongoDB
         sqlite:FOLDER   a file in this folder

  Copies everything that is kept, from where the settings say (DATA_DIR, or MONGODB_URI when it is set), checks it and
  changes nothing where it comes from. It may be interrupted and run again: only what differs is copied.
  While the practice runs it is a rehearsal. Stop the practice and run it again for the last time: that is quick.`,
  async run(args, io) {
    const { values } = parseArgs({ args, options: { to: { type: 'string' } } });
    const config = readConfig(process.env);
    const target = readTarget(values.to, config);
    const { source, final } = await openSource(config);
    try {
      const key = keyTextOf(config);
      refuseOtherKey(target, config, key);
      const moved = await moveInto(source, { ...target.config, MASTER_KEY: key }, io);
      showCounts(moved, io);
      if (!final) return rehearsed(moved, io);
      if (moved.differing.length > 0) return differs(moved, io);
      keepKey(target, config, key, io);
      finished(target, config, io);
      return 0;
    } finally {
      await source.store.close();
    }
  },
};

/** Where it goes, and the settings with which that place is opened. */
interface Target {
  /** Left out for MongoDB. */
  readonly folder?: string;
  readonly config: Config;
}

function readTarget(to: string | undefined, config: Config): Target {
  const folder = to?.match(/^sqlite:(.+)$/)?.[1];
  if (folder !== undefined) return readFolder(resolve(folder), config);
  if (!to || !/^mongodb(\+srv)?:\/\/\S+$/.test(to))
    throw new Fault('caller', 'Say where to: --to mongodb://... or --to sqlite:FOLDER.');
  if (to === config.MONGODB_URI) throw samePlace();
  // Whoever moves into an empty database means it to be made ready.
  return { config: { ...config, MONGODB_URI: to, NODE_ENV: undefined } };
}

function readFolder(folder: string, config: Config): Target {
  const same =
    existsSync(folder) && existsSync(config.DATA_DIR) && realpathSync(folder) === realpathSync(config.DATA_DIR);
  if (same && config.MONGODB_URI === undefined) throw samePlace();
  return { folder, config: { ...config, MONGODB_URI: undefined, DATA_DIR: folder } };
}

const samePlace = () => new Fault('caller', '--to: the practice is there already.');

/** Final when no practice works on it, and none can begin to until this is over. */
async function openSource(config: Config): Promise<{ source: Opened; final: boolean }> {
  try {
    return { source: await openPractice(config, { alone: true }), final: true };
  } catch {
    // If it was not that a practice runs, this tells again what it was.
    return { source: await openPractice(config), final: false };
  }
}

async function moveInto(source: Opened, config: Config, { out }: Io): Promise<Moved> {
  const target = await openTarget(config);
  try {
    return await withProgress(out, (show) => move(source.store, target.store, Date.now, show));
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.whose !== 'world') throw fault;
    const next = 'Nothing was changed where it comes from. Run the same command again: it goes on where it was.';
    throw new Fault('world', `The move is not finished. ${fault.message} ${next}`, { cause: fault });
  } finally {
    await target.store.close();
  }
}

/** The place it goes to is not to be taken for the one in the settings. */
async function openTarget(config: Config): Promise<Opened> {
  try {
    return await openPractice(config, { alone: true, make: true });
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    throw new Fault(fault.whose, `--to: ${fault.message.replace(/^(DATA_DIR|MONGODB_URI): /, '')}`, { cause: fault });
  }
}

const keyFile = (folder: string) => join(folder, 'master.key');

/** The master key as it is written; what was opened has one. */
const keyTextOf = ({ MASTER_KEY, DATA_DIR }: Config): string =>
  MASTER_KEY ?? readFileSync(keyFile(DATA_DIR), 'utf8').trim();

function refuseOtherKey({ folder }: Target, { MASTER_KEY }: Config, key: string): void {
  if (folder === undefined || MASTER_KEY !== undefined || !existsSync(keyFile(folder))) return;
  if (readFileSync(keyFile(folder), 'utf8').trim() === key) return;
  throw new Fault('caller', `--to: ${keyFile(folder)} is the master key of another practice. Name another folder.`);
}

/** A file of the data folder goes along. */
function keepKey({ folder }: Target, { MASTER_KEY }: Config, key: string, { out }: Io): void {
  if (folder === undefined || MASTER_KEY !== undefined || existsSync(keyFile(folder))) return;
  writeFileSync(keyFile(folder), `${key}\n`, { mode: 0o600, flag: 'wx', flush: true });
  out(`The master key was copied to ${keyFile(folder)}.`);
}

const names: { readonly [kind in Piece['kind']]: string } = {
  key: 'keys',
  person: 'people',
  assigned: 'assignments',
  token: 'sign-ins and links',
  conversation: 'conversations',
  mail: 'messages waiting',
  effect: 'steps planned',
  accepted: 'message ids known',
  record: 'timeline entries',
  shown: 'messages in chats',
  reading: 'readings by staff',
};

function showCounts({ people, copied, here, there }: Moved, { out }: Io): void {
  out(`\nPeople, the erased too: ${people}. Copied now: ${copied}.\n`);
  out(`${''.padEnd(20)}${'here'.padStart(10)}${'there'.padStart(10)}`);
  for (const [kind, name] of Object.entries(names) as [Piece['kind'], string][])
    out(`${name.padEnd(20)}${String(here[kind] ?? 0).padStart(10)}${String(there[kind] ?? 0).padStart(10)}`);
  out('');
}

function rehearsed({ differing }: Moved, { out }: Io): number {
  out('The practice runs and people write on, so this was a rehearsal: do not start the practice over there yet.');
  if (differing.length > 0) out(`Of ${differing.length} people something has changed already since it was copied.`);
  out('Stop the practice and run the same command again: only what changed is copied.');
  return 0;
}

function differs({ differing }: Moved, { err }: Io): number {
  err(`Not the same is kept here and there of:\n${differing.map((person) => `  ${person}`).join('\n')}`);
  err(
    'Do not start the practice over there. See that nothing else writes to either place, and run the same command again.',
  );
  return 1;
}

function finished({ folder, config: { MONGODB_URI = '' } }: Target, config: Config, { out }: Io): void {
  out('Everything is there, and the same. The practice is stopped, so this move is final. Next:');
  if (folder === undefined) out(`  1. Set MONGODB_URI to ${withoutSecret(MONGODB_URI)}`);
  else out(`  1. ${config.MONGODB_URI === undefined ? '' : 'Unset MONGODB_URI and '}set DATA_DIR to ${folder}`);
  const key =
    config.MASTER_KEY === undefined ? `the file ${keyFile(folder ?? config.DATA_DIR)}` : 'the setting MASTER_KEY';
  out(`  2. Keep the same master key: ${key}. Without it nothing can be read.`);
  out('  3. Start the practice there. Never start it here again: the two would go different ways.');
}

const withoutSecret = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//...@');
