/** The reference of `many` in all its processes. */
import { setTimeout as wait } from 'node:timers/promises';
import { Queue as Jobs } from 'bullmq';
import { Redis } from 'ioredis';
import { AT_ONCE, type BareSettings, openBare } from './bare.ts';
import { seconds } from './measure.ts';
import { startProcesses } from './processes.ts';

/** Between two looks whether all is done (milliseconds): each costs a query. */
export const LOOK = 20;

const bareScript = new URL('bare-worker.ts', import.meta.url);

/** For each message this process makes one update and adds `jobs` jobs, on average; the workers do what is left. `each`: messages of a lane. */
export async function openReference(settings: BareSettings, workers: number, jobs: number, each: number) {
  const bare = await openBare(settings);
  const processes = await startProcesses(bareScript, workers, settings);
  const connection = new Redis(settings.redis);
  const queue = new Jobs('bare', { connection, prefix: settings.prefix });
  let owed = 0;
  return {
    async run(): Promise<void> {
      await atOnce(each, async () => {
        await bare.update();
        for (owed += jobs; owed >= 1; owed -= 1) await queue.add('job', {}, { removeOnComplete: true });
      });
      while (Object.values(await queue.getJobCounts('wait', 'active', 'delayed')).some((count) => count > 0))
        await wait(LOOK);
    },
    async close(): Promise<void> {
      await processes.stop();
      await queue.obliterate();
      await queue.close();
      connection.disconnect();
      await bare.close();
    },
  };
}

/** So many times one after another, everywhere at once. */
export async function atOnce(times: number, work: () => Promise<unknown>): Promise<void> {
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let n = 0; n < times; n++) await work();
    }),
  );
}

/** Seconds of adding and processing one job that does nothing, with one worker process. */
export async function timeJobs(settings: BareSettings, each: number): Promise<number> {
  const connection = new Redis(settings.redis);
  const queue = new Jobs('bare', { connection, prefix: settings.prefix });
  const processes = await startProcesses(bareScript, 1, { ...settings, updates: 0, reads: 0 });
  const add = () => queue.add('job', {}, { removeOnComplete: true });
  const all = async () => {
    await atOnce(each, add);
    while (Object.values(await queue.getJobCounts('wait', 'active')).some((count) => count > 0)) await wait(1);
  };
  await all();
  const time = (await seconds(all)) / (AT_ONCE * each);
  await processes.stop();
  await queue.obliterate();
  await queue.close();
  connection.disconnect();
  return time;
}
