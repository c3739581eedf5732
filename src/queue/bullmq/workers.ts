/** Serves rings: takes jobs from Redis, keeps planned work to its share, rings again after a failure. */
import { DelayedError, type Job, Worker, type WorkerOptions } from 'bullmq';
import type { PersonId } from '../../model.ts';
import type { Lane } from '../../ports.ts';
import { openWorkerConnections } from './connect.ts';
import type { Settings } from './index.ts';
import type { Outage } from './outage.ts';
import { laneOf, type Ring } from './ring.ts';

/**
 * A job belongs to a process that renews its lock every half of this (milliseconds). Shorter finds the dead sooner; longer bears more
 * of a process that is busy or a Redis that is away: 3 s without a turn of the event loop are beyond anything a turn may take.
 */
const LOCK = 6_000;
/**
 * How often jobs whose lock has run out are looked for (milliseconds): whoever was being served by a process that died is served
 * again after LOCK and at most twice this.
 */
const STALLED_EVERY = 2_000;
/** After a handler rejected, the wait before its first repetition; it doubles up to the longest (milliseconds). */
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 60_000;
/** Planned work beyond its share is put aside until some ends here; another process may take it after this long (milliseconds). */
const ASIDE = 5_000;
/** A person who is still being served here, after Redis has forgotten about it, is tried again after this long (milliseconds). */
const MOMENT = 200;
/** How many rings for later are rung at once. */
const ALARMS = 8;
/** How long a worker may take to part from Redis when its last handler has ended (milliseconds). */
const PARTING = 3_000;

export interface Workers {
  /** Takes nothing new and waits for running handlers. */
  close(): Promise<void>;
}

export function startWorkers({
  uri,
  prefix,
  workers: most,
  handler,
  ringNow,
  hurryRung,
  onFault,
  outage,
}: Settings & {
  readonly workers: number;
  readonly prefix: string;
  readonly handler: (person: PersonId) => Promise<void>;
  readonly ringNow: (person: PersonId, lane: Lane) => Promise<void>;
  readonly hurryRung: (job: Job<Ring>) => Promise<void>;
  readonly outage: Outage;
}): Workers {
  const mostPlanned = Math.max(1, Math.floor(most / 2));
  const serving = new Map<PersonId, Lane>();
  const aside = new Set<Job<Ring>>();
  const idle = Promise.withResolvers<void>();
  let closing = false;

  async function serve(job: Job<Ring>, token?: string): Promise<void> {
    const lane = laneOf(job);
    const { person } = job.data;
    if (serving.has(person)) return putOff(job, MOMENT, token);
    if (lane === 'planned' && plannedIsFull()) return putAside(job, token);
    serving.set(person, lane);
    try {
      await handler(person);
    } catch (error) {
      onFault(error, person);
      // What the handler says could quote somebody, and BullMQ keeps what is thrown.
      throw new Error('served in vain');
    } finally {
      serving.delete(person);
      if (!plannedIsFull()) void takeUp();
      if (closing && serving.size === 0) idle.resolve();
    }
  }

  const plannedIsFull = () => [...serving.values()].filter((lane) => lane === 'planned').length >= mostPlanned;

  async function putAside(job: Job<Ring>, token: string | undefined): Promise<void> {
    await job.moveToDelayed(Date.now() + ASIDE, token);
    aside.add(job);
    // Where that fails it waits for its turn as planned.
    await hurryRung(job).catch(() => {});
    if (!plannedIsFull()) void takeUp();
    throw new DelayedError();
  }

  /** Brings back what was put aside first and is still there. */
  async function takeUp(): Promise<void> {
    for (const job of aside) {
      aside.delete(job);
      const there = await job.promote().then(
        () => true,
        () => false,
      );
      if (there) return;
    }
  }

  const connections = openWorkerConnections(uri, outage.tell);
  const options: WorkerOptions = {
    connection: connections.shared,
    prefix,
    lockDuration: LOCK,
    stalledInterval: STALLED_EVERY,
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    // Redis may be back at any moment.
    runRetryDelay: FIRST_RETRY,
    settings: { backoffStrategy: (failures) => Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST_RETRY) },
  };
  const both = [
    new Worker<Ring>('rings', serve, { ...options, concurrency: most }),
    new Worker<Ring>('later', (job) => ringNow(job.data.person, laneOf(job)), { ...options, concurrency: ALARMS }),
  ];
  for (const worker of both) worker.on('error', outage.tell);

  return {
    async close() {
      closing = true;
      if (serving.size === 0) idle.resolve();
      const closed = Promise.all(both.map((worker) => worker.close()));
      // Where Redis is away a worker would wait for it to hear of its last job.
      await Promise.race([closed, idle.promise.then(() => parting())]);
      connections.end();
    },
  };
}

async function putOff(job: Job<Ring>, wait: number, token: string | undefined): Promise<never> {
  await job.moveToDelayed(Date.now() + wait, token);
  throw new DelayedError();
}

const parting = () => new Promise<void>((resolve) => void setTimeout(resolve, PARTING).unref());
