/** A worker process of the reference: takes jobs, makes as many guarded updates (and reads) for each as ours makes on average. */
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { AT_ONCE, type BareSettings, openBare } from './bare.ts';
import { serve } from './processes.ts';

const settings = JSON.parse(process.argv[2] ?? '') as BareSettings;
const bare = await openBare(settings);
const connection = new Redis(settings.redis, { maxRetriesPerRequest: null });
const owed = { updates: 0, reads: 0 };
const worker = new Worker(
  'bare',
  async () => {
    for (owed.reads += settings.reads; owed.reads >= 1; owed.reads -= 1) await bare.read();
    for (owed.updates += settings.updates; owed.updates >= 1; owed.updates -= 1) await bare.update();
  },
  { connection, prefix: settings.prefix, concurrency: AT_ONCE },
);
await worker.waitUntilReady();
serve(
  () => undefined,
  async () => {
    await worker.close();
    connection.disconnect();
    await bare.close();
  },
);
