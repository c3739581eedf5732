/** The doorbell of many processes: rings are jobs in Redis. Losing all of them costs seconds, since the store knows who waits. */
import { randomUUID } from 'node:crypto';
import { type Job, Queue as Jobs } from 'bullmq';
import type { PersonId } from '../../model.ts';
import type { Lane, Queue } from '../../ports.ts';
import { connect, examine, hangUp } from './connect.ts';
import { away, watchOutage } from './outage.ts';
import { priorities, type Ring, ringOptions } from './ring.ts';
import { startWorkers, type Workers } from './workers.ts';

/** How many people one process serves at once. */
const WORKERS = 64;
/** Of BullMQ's own stream of events about jobs, which nothing here reads, so many are kept. */
const EVENTS_KEPT = 100;

/** With what a board of queues shows. */
export interface BullQueue extends Queue {
  readonly board: readonly Jobs<Ring>[];
}

/** So often a live ring tries to hurry a job that was there already; the second ring of one at work is kept by BullMQ until it ends. */
const HURRIES = 3;

export interface Settings {
  readonly uri: string;
  /** Hears of every handler that rejected, with its person, and once of each outage of Redis. */
  readonly onFault: (error: unknown, person?: PersonId) => void;
  /** Hears, at the start, of what is not wrong but worth mending. */
  readonly onWarning?: (message: string) => void;
  readonly workers?: number;
  /** Before every key: one practice per prefix and database. */
  readonly prefix?: string;
}

/**
 * Two queues. In `rings` a person has one job at most, and one more that is to follow while that one is being served: BullMQ's
 * deduplication keeps to it in one atomic step, so nobody is served twice at once. (When Redis forgets about a service, by a flush or
 * because a process stood still for longer than its lock, it may be: then the store's revision decides.) In `later` wait the rings
 * for later; when one is due its handler only rings. Throws a Fault when Redis cannot be reached, is too old or may throw jobs away.
 */
export async function createBullQueue(settings: Settings): Promise<BullQueue> {
  const { uri, onFault, onWarning, prefix = 'meanwhile' } = settings;
  const redis = await connect(uri);
  const warning = await examine(redis).catch((error: unknown) => {
    redis.disconnect();
    throw error;
  });
  if (warning !== undefined) onWarning?.(warning);
  const outage = watchOutage(onFault);
  redis.on('ready', outage.over);
  const open = (name: string) =>
    new Jobs<Ring>(name, {
      connection: redis,
      prefix,
      defaultJobOptions: ringOptions,
      streams: { events: { maxLen: EVENTS_KEPT } },
    }).on('error', outage.tell);
  const rings = open('rings');
  const later = open('later');
  let workers: Workers | undefined;
  let closing: Promise<void> | undefined;
  let closed = false;

  async function ringNow(person: PersonId, lane: Lane): Promise<void> {
    // BullMQ keeps the ring that came while a person is served here. Its service is still to come and does for this one too, which
    // would take its place and move it down. (A live ring in the instant between this line and the next one is moved down, not lost.)
    if (lane === 'planned' && (await redis.exists(rings.toKey(`dn:${person}`))) === 1) return;
    const deduplication = { id: person, keepLastIfActive: true };
    for (let round = 0; round < HURRIES; round++) {
      const jobId = randomUUID();
      const job = await rings.add('ring', { person }, { jobId, deduplication, priority: priorities[lane] });
      if (job.id === jobId || lane === 'planned') return;
      // Where that fails the job has just been served, or is only not hurried.
      if (await hurry(job).catch(() => true)) return;
    }
  }

  /** Who rang live while planned work was being put aside found it at work, and hurried nothing: it is hurried now. */
  async function hurryRung(job: Job<Ring>): Promise<void> {
    const kept = await redis.hget(rings.toKey(`dn:${job.data.person}`), 'opts');
    if (kept === null) return;
    const { priority = priorities.live }: { priority?: number } = JSON.parse(kept);
    if (priority === priorities.live) await hurry(job);
  }

  async function ringLater(person: PersonId, lane: Lane, at: number): Promise<void> {
    const deduplication = { id: `${person} ${lane} ${at}` };
    await later.add('ring', { person }, { deduplication, priority: priorities[lane], delay: at - Date.now() });
  }

  return {
    board: [rings, later],
    async ring(person, { at, lane = 'live' } = {}) {
      if (closed) return;
      try {
        await (at !== undefined && at > Date.now() ? ringLater(person, lane, at) : ringNow(person, lane));
        outage.over();
      } catch (error) {
        outage.tell(error);
      }
    },
    async serve(handler) {
      workers ??= startWorkers({
        ...settings,
        workers: settings.workers ?? WORKERS,
        prefix,
        handler,
        ringNow,
        hurryRung,
        outage,
      });
    },
    async depth() {
      try {
        const { wait = 0, prioritized = 0, delayed = 0 } = await rings.getJobCounts('wait', 'prioritized', 'delayed');
        // Delayed in `rings` is planned work beyond its share, and whoever could not be served and is to be tried again.
        return { live: wait, planned: prioritized + delayed };
      } catch (error) {
        outage.tell(error);
        throw away(error);
      }
    },
    async check() {
      // Writing also finds out about a full memory, a full disk and a replica that only reads.
      await redis.set(`${prefix}:check`, '', 'PX', 1000).catch((error: unknown) => {
        throw away(error);
      });
    },
    close() {
      closing ??= (async () => {
        await workers?.close();
        closed = true;
        await Promise.all([rings.close(), later.close()]);
        hangUp(redis);
      })();
      return closing;
    },
  };
}

/**
 * Somebody who waits rang for a person whose job is there already: it becomes live, and waits for no delay. False when a worker has just
 * taken it as what it was: that may be to put it aside.
 */
async function hurry(job: Job<Ring>): Promise<boolean> {
  let state = await job.getState();
  while (state === 'prioritized') {
    await job.changePriority({ priority: priorities.live });
    state = await job.getState();
  }
  if (state !== 'delayed') return state !== 'active';
  await job.changePriority({ priority: priorities.live });
  await job.promote();
  return true;
}
