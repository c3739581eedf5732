/**
 * Many timers due within one minute, each a turn that asks a check-in's first question: how late they are committed, and how much
 * later than without them people are answered who write meanwhile. Both in one process on a file, and in MongoDB and Redis.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type ClientState, newClient } from '../src/care/state.ts';
import type { Instant, Person, PersonId } from '../src/model.ts';
import type { Movable, Piece } from '../src/ports.ts';
import { createLocalQueue } from '../src/queue/local/index.ts';
import { webAddress } from '../src/runtime/desk.ts';
import { sealPerson } from '../src/runtime/people.ts';
import type { Ports } from '../src/runtime/ports.ts';
import { createRuntime, type Runtime } from '../src/runtime/runtime.ts';
import { createSqliteStore } from '../src/store/sqlite/index.ts';
import { createWrapping, KEY_LENGTH } from '../src/vault/wrapping.ts';
import { createWorld } from '../src/world.ts';
import { median, type Result } from './measure.ts';
import { fail, invitePairs, MASTER, openPorts, type Pair, rest, settleIn, writes } from './practice.ts';
import { startProcesses } from './processes.ts';
import { emptySeen, type Seen, watchPorts } from './seen.ts';
import { openServices } from './services.ts';
import { openShared } from './shared.ts';
import type { WorkerFigures } from './worker.ts';

const EMBEDDED = 100_000;
/** What a small machine carries in a minute that runs both servers too. */
const SHARED = 3_000;
const WITHIN = 60_000;
/** Clients who write, and how often one of them does (milliseconds): each is answered before it is their turn again. */
const WRITERS = 64;
const EVERY = 250;
/** How much later an answer may be. */
const PATIENCE = 250;
/** People written at once. */
const BATCH = 1000;
/** Setting up, and then the time in which the writers are alone: so long before the first timer at least (milliseconds). */
const ALONE_LEAST = 15_000;

export async function timersBench(): Promise<Result[]> {
  return [...(await embedded()), ...(await shared())];
}

/** What the measurement needs of a practice; `seen` gives what was done in all its processes. */
interface Setting {
  readonly name: string;
  readonly ports: Ports;
  readonly runtime: Runtime;
  readonly keep: Movable['keep'];
  readonly seen: () => Promise<Seen>;
  readonly timers: number;
  /** What writing one person may take (milliseconds). */
  readonly writing: number;
}

async function embedded(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-bench-'));
  try {
    const store = createSqliteStore({ file: join(folder, 'meanwhile.db') });
    const queue = createLocalQueue({ world: createWorld(), onFault: fail });
    const seen = emptySeen();
    const ports = watchPorts(await openPorts({ store, queue }), seen);
    const runtime = createRuntime(ports);
    await runtime.start();
    const name = 'one process, SQLite';
    const setting = { name, ports, runtime, keep: store.keep, seen: async () => seen, timers: EMBEDDED, writing: 0.4 };
    const results = await measure(setting);
    await runtime.stop();
    await store.close();
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** This process takes in, one worker does the rest. */
async function shared(): Promise<Result[]> {
  const services = await openServices();
  if (!services) return [];
  try {
    const settings = { mongo: services.mongo, redis: services.redis, prefix: `bench-${randomUUID()}`, watched: true };
    const { ports, store, close } = await openShared(settings);
    const runtime = createRuntime(ports, ['web']);
    const worker = await startProcesses<WorkerFigures>(new URL('worker.ts', import.meta.url), 1, settings);
    try {
      const seen = async () => together((await worker.ask()).map((figures) => figures.seen));
      const name = 'one worker, MongoDB and Redis';
      return await measure({ name, ports, runtime, keep: store.keep, seen, timers: SHARED, writing: 20 });
    } finally {
      await worker.stop();
      await runtime.stop();
      await close();
    }
  } finally {
    await services.end();
  }
}

const together = (all: readonly Seen[]): Seen => ({
  commits: all.flatMap(({ commits }) => commits),
  sends: all.flatMap(({ sends }) => sends),
});

async function measure(setting: Setting): Promise<Result[]> {
  const { ports, runtime, timers } = setting;
  const pairs = await invitePairs(ports, WRITERS);
  await settleIn(ports, runtime, pairs);
  const begin = Date.now() + ALONE_LEAST + timers * setting.writing;
  const due = await writePeople(setting, pairs, begin);
  if (begin - Date.now() < ALONE_LEAST) throw new Error('this machine is too busy: writing the people took too long');
  const alone = await write(ports, runtime, pairs, () => Date.now() < begin);
  let done = false;
  const waits = wait(begin + WITHIN - Date.now())
    .then(() => rest(ports, 100))
    .then(() => {
      done = true;
    });
  const meanwhile = await write(ports, runtime, pairs, () => !done);
  await waits;
  await rest(ports, 100);
  return report(setting.name, due, await setting.seen(), { alone, meanwhile });
}

// ---- people with timers ----

/** A client of one of the pairs' therapists each, whose check-in is due, spread evenly over the time. Gives when. */
async function writePeople(
  { ports, keep, timers }: Setting,
  pairs: readonly Pair[],
  begin: Instant,
): Promise<ReadonlyMap<PersonId, Instant>> {
  const due = new Map<PersonId, Instant>();
  const wrapping = createWrapping(MASTER);
  const slot = new Date(begin).toISOString().slice(11, 16);
  const from = new Date(begin - 30 * 86_400_000).toISOString().slice(0, 10);
  const routine = { id: 'a', flow: 'check-in', rule: 'FREQ=DAILY', slots: [slot], window: 240, from };
  const state: ClientState = {
    ...newClient,
    standing: 'active',
    routines: [{ ...routine, done: begin - 86_400_000 }],
  };
  for (let first = 0; first < timers; first += BATCH)
    await Promise.all(
      Array.from({ length: Math.min(BATCH, timers - first) }, async (_, n) => {
        const place = first + n;
        const id = `person-${place}` as PersonId;
        const at = Math.round(begin + (place / timers) * WITHIN);
        const staff = pairs[place % pairs.length]?.therapist;
        if (staff === undefined) throw new Error('there is no therapist');
        await keep(id, [{ kind: 'key', wrapped: wrapping.wrap(id, randomBytes(KEY_LENGTH)) }]);
        await keep(id, await piecesOf(ports, { id, staff, place: 1000 + 2 * place, at, state }));
        due.set(id, at);
      }),
    );
  return due;
}

async function piecesOf(
  { vault }: Ports,
  {
    id,
    staff,
    place,
    at,
    state,
  }: {
    readonly id: PersonId;
    readonly staff: PersonId;
    readonly place: number;
    readonly at: Instant;
    readonly state: ClientState;
  },
): Promise<Piece[]> {
  const person: Person = { id, role: 'client', name: 'C', locale: 'en', zone: 'UTC', addresses: [webAddress(id)] };
  const sealed = await vault.seal(id, 'state', JSON.stringify(state));
  return [
    { kind: 'person', place, person: await sealPerson(vault, person) },
    { kind: 'assigned', place: place + 1, staff },
    { kind: 'conversation', revision: 1, state: sealed, timers: [{ id: 'routine:a', at }] },
  ];
}

// ---- people who write meanwhile ----

interface Written {
  readonly client: PersonId;
  /** When it was to be written, also when the machine was too busy to do so in time. */
  readonly at: Instant;
}

/** One client after another asks what is planned, which is answered at once. */
async function write(
  ports: Ports,
  runtime: Runtime,
  pairs: readonly Pair[],
  goesOn: () => boolean,
): Promise<readonly Written[]> {
  const written: (Written & { readonly kept: Promise<void> })[] = [];
  const start = Date.now();
  for (let n = 0; goesOn(); n++) {
    const at = start + n * EVERY;
    await wait(Math.max(0, at - Date.now()));
    const client = pairs[n % pairs.length]?.client;
    if (client !== undefined) written.push({ client, at, kept: writes(ports, runtime, client, 'planned') });
  }
  await Promise.all(written.map(({ kept }) => kept));
  return written;
}

// ---- figures ----

interface Live {
  readonly alone: readonly Written[];
  readonly meanwhile: readonly Written[];
}

function report(name: string, due: ReadonlyMap<PersonId, Instant>, seen: Seen, { alone, meanwhile }: Live): Result[] {
  const late = latenesses(due, seen);
  const without = median(answerTimes(alone, seen));
  const within = answerTimes(meanwhile, seen);
  const slow = within.filter((time) => time > without + PATIENCE).length;
  const results: Result[] = [
    { name: 'turns of timers', value: late.filter(Number.isFinite).length, unit: '' },
    { name: 'lateness, median', value: median(late), unit: 'ms' },
    { name: 'lateness, 99th percentile', value: percentile(late, 0.99), unit: 'ms' },
    { name: 'lateness, longest', value: percentile(late, 1), unit: 'ms' },
    { name: 'answer without timers, median', value: without, unit: 'ms' },
    { name: 'answer without timers, longest', value: percentile(answerTimes(alone, seen), 1), unit: 'ms' },
    { name: 'answer meanwhile, median', value: median(within), unit: 'ms' },
    { name: 'answer meanwhile, longest', value: percentile(within, 1), unit: 'ms' },
    { name: `answers over ${PATIENCE} ms later, of ${within.length}`, value: slow, unit: '', aim: 'none' },
  ];
  return results.map((result) => ({ ...result, name: `timers: ${name}: ${result.name}` }));
}

/** From each timer's time to its commit, ascending. */
function latenesses(due: ReadonlyMap<PersonId, Instant>, { commits }: Seen): number[] {
  const first = new Map(commits.toReversed());
  return [...due].map(([person, at]) => (first.get(person) ?? Infinity) - at).sort((one, other) => one - other);
}

/** From each message's time to the first thing its client is sent after it, ascending. */
function answerTimes(written: readonly Written[], { sends }: Seen): number[] {
  const times = written.map(({ client, at }) => {
    const [, sent] = sends.find(([user, instant]) => user === client && instant >= at) ?? [];
    return (sent ?? Infinity) - at;
  });
  return times.sort((one, other) => one - other);
}

/** Of ascending values. */
const percentile = (values: readonly number[], part: number): number =>
  values[Math.ceil(values.length * part) - 1] ?? 0;
