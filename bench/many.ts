/**
 * A message's way through MongoDB and Redis with one and with two worker processes, against the bare cost of as many guarded
 * updates and BullMQ jobs at the same concurrency, in as many processes; and, beside that, with as many reads too.
 */
import { randomUUID } from 'node:crypto';
import { turn } from '../src/care/turn.ts';
import type { Facts, Input } from '../src/model.ts';
import { webAddress } from '../src/runtime/desk.ts';
import { openPerson } from '../src/runtime/people.ts';
import type { Ports } from '../src/runtime/ports.ts';
import { createRuntime } from '../src/runtime/runtime.ts';
import { openState } from '../src/runtime/sealed.ts';
import { AT_ONCE, type BareSettings, openBare } from './bare.ts';
import { compare, type Result, seconds } from './measure.ts';
import { exchange, invitePairs, type Pair, settleIn } from './practice.ts';
import { startProcesses } from './processes.ts';
import { atOnce, LOOK, openReference, timeJobs } from './reference.ts';
import { openServices, type Services } from './services.ts';
import { openShared, type SharedSettings } from './shared.ts';
import { addTallies, type Tally } from './tally.ts';
import type { WorkerFigures } from './worker.ts';

const EACH = 6;
const MESSAGES = AT_ONCE * EACH;
const ROUNDS = 3;

const workerScript = new URL('worker.ts', import.meta.url);

export async function manyBench(): Promise<Result[]> {
  const services = await openServices();
  if (!services) return [];
  try {
    const way = await countWay(services);
    const bare: BareSettings = {
      ...settingsOf(services, 'bare'),
      updates: (way.tally.writes - MESSAGES) / way.tally.jobs,
      reads: 0,
      bytes: Math.round(way.tally.bytes / way.tally.writes),
      size: way.size,
    };
    const one = await rate(services, bare, 1, way.tally);
    const two = await rate(services, bare, 2, way.tally);
    return [...one.results, ...two.results, ...way.results, ...(await breakDown(bare, way, one.seconds))];
  } finally {
    await services.end();
  }
}

const settingsOf = ({ mongo, redis }: Services, prefix: string): SharedSettings => ({
  ...{ mongo, redis },
  prefix: `bench-${prefix}-${randomUUID()}`,
});

// ---- a practice ----

interface Practice {
  readonly ports: Ports;
  readonly pairs: readonly Pair[];
  /** Every client writes, all at once; done when nothing is left to do. */
  exchange(): Promise<void>;
  /** What this process and the workers have done so far. */
  tally(): Promise<Tally>;
  close(): Promise<void>;
}

/** This process takes in, the workers do the rest. */
async function openPractice(settings: SharedSettings, workers: number): Promise<Practice> {
  const { ports, tally, close } = await openShared(settings);
  const runtime = createRuntime(ports, ['web']);
  const processes = await startProcesses<WorkerFigures>(workerScript, workers, settings);
  const pairs = await invitePairs(ports, AT_ONCE);
  await settleIn(ports, runtime, pairs);
  return {
    ports,
    pairs,
    exchange: () => exchange(ports, runtime, pairs, EACH, LOOK),
    tally: async () => addTallies([tally, ...(await processes.ask()).map((worker) => worker.tally)]),
    async close() {
      await processes.stop();
      await runtime.stop();
      await close();
    },
  };
}

// ---- the rate ----

interface Rate {
  readonly results: Result[];
  /** Of one round of ours. */
  readonly seconds: number;
}

async function rate(services: Services, bare: BareSettings, workers: number, tally: Tally): Promise<Rate> {
  const practice = await openPractice(settingsOf(services, 'ours'), workers);
  const against = async (reads: number) => {
    const reference = await openReference({ ...bare, reads }, workers, tally.jobs / MESSAGES, EACH);
    const compared = await compare(ROUNDS, practice.exchange, reference.run);
    await reference.close();
    return compared;
  };
  const written = await against(0);
  const read = await against(tally.reads / tally.jobs);
  await practice.close();
  const name = (what: string) => `many: ${what}, ${workers} worker${workers > 1 ? 's' : ''}`;
  return {
    results: [
      { name: name('rate against bare updates and jobs'), value: 1 / written.ratio, unit: 'x', aim: '0.6 or more' },
      { name: name('rate against these and as many bare reads'), value: 1 / read.ratio, unit: 'x' },
      { name: name('messages per second'), value: MESSAGES / written.a, unit: '1/s' },
      { name: name('bare, per second'), value: MESSAGES / written.b, unit: '1/s' },
      { name: name('bare with reads, per second'), value: MESSAGES / read.b, unit: '1/s' },
    ],
    seconds: written.a,
  };
}

// ---- where it goes ----

interface Way {
  /** Of one round. */
  readonly tally: Tally;
  /** Mean bytes of a conversation's document. */
  readonly size: number;
  /** Seconds that one of each takes in one process, with nothing else going on. */
  readonly turn: number;
  readonly seal: number;
  readonly results: Result[];
}

async function countWay(services: Services): Promise<Way> {
  const practice = await openPractice({ ...settingsOf(services, 'counted'), counted: true }, 1);
  const before = await practice.tally();
  await practice.exchange();
  const tally = difference(await practice.tally(), before);
  const [documents] = await services.database
    .collection('conversations')
    .aggregate<{ size: number }>([{ $group: { _id: null, size: { $avg: { $bsonSize: '$$ROOT' } } } }])
    .toArray();
  const turn = await timeTurn(practice);
  const seal = await timeSeal(practice);
  await practice.close();
  const each = (what: string, count: number): Result => ({
    name: `many: ${what} per message`,
    value: count / MESSAGES,
    unit: '',
  });
  const commands = Object.entries(tally.commands)
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one);
  return {
    tally,
    size: Math.round(documents?.size ?? 0),
    turn,
    seal,
    results: [
      each('writes', tally.writes),
      each('reads', tally.reads),
      ...commands.map(([name, count]) => each(`  ${name}`, count)),
      each('rings', tally.rings),
      each('jobs', tally.jobs),
      each('turns', tally.turns),
      each('seals and opens', tally.seals + tally.opens),
    ],
  };
}

function difference(after: Tally, before: Tally): Tally {
  const less = (one: { [name: string]: number }, other: { [name: string]: number }) =>
    Object.fromEntries(Object.entries(one).map(([name, count]) => [name, count - (other[name] ?? 0)]));
  const { commands, ...counts } = after;
  const { commands: commandsBefore, ...countsBefore } = before;
  return { ...(less(counts, countsBefore) as typeof counts), commands: less(commands, commandsBefore) };
}

/** Seconds of one client's turn over a line to the therapist. */
async function timeTurn({ ports, pairs: [pair] }: Practice): Promise<number> {
  const around = pair && (await ports.store.around(pair.client));
  if (!around) throw new Error('the client is gone');
  const people = await Promise.all(around.people.map((one) => openPerson(ports.vault, one)));
  const facts: Facts = {
    ...{ now: ports.world.now(), id: ports.world.id(), revision: 10, people, practice: ports.practice },
    self: await openPerson(ports.vault, around.self),
  };
  const state = await openState(ports.vault, pair.client, await ports.store.load(pair.client));
  const event = { kind: 'text', text: 'A line to my therapist about how the day went.', message: 'm' } as const;
  const inbound = { id: 'i', from: webAddress(pair.client), at: facts.now, event };
  const input: Input = { kind: 'inbound', id: 'i', at: facts.now, inbound };
  return timeOne(2000, () => turn(ports.book, state, input, facts));
}

async function timeSeal({ ports: { vault }, pairs: [pair] }: Practice): Promise<number> {
  if (!pair) throw new Error('there is nobody');
  const text = 'x'.repeat(500);
  return timeOne(2000, () => vault.seal(pair.client, 'state', text));
}

/** After as many that are not counted. */
async function timeOne(times: number, work: () => unknown): Promise<number> {
  const all = async () => {
    for (let n = 0; n < times; n++) await work();
  };
  await all();
  return (await seconds(all)) / times;
}

/** What the parts cost when each goes on alone, 64 at once from one process; what is left is everything that was not foreseen. */
async function breakDown(settings: BareSettings, { tally, turn, seal }: Way, whole: number): Promise<Result[]> {
  const bare = await openBare(settings);
  const write = await timeAtOnce(bare.update);
  const read = await timeAtOnce(bare.read);
  await bare.close();
  const job = await timeJobs(settings, EACH);
  const parts = {
    writes: tally.writes * write,
    reads: tally.reads * read,
    jobs: tally.jobs * job,
    turns: tally.turns * turn,
    sealing: (tally.seals + tally.opens) * seal,
  };
  const rest = whole - Object.values(parts).reduce((sum, part) => sum + part);
  return Object.entries({ ...parts, 'all else': rest }).map(([name, part]) => ({
    name: `many: of a message's time, ${name}`,
    value: (part / MESSAGES) * 1000,
    unit: 'ms',
  }));
}

async function timeAtOnce(work: () => Promise<unknown>): Promise<number> {
  await atOnce(EACH, work);
  return (await seconds(() => atOnce(EACH, work))) / MESSAGES;
}
