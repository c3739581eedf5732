/** A worker process of the reference: takes jobs, makes as many guarded updates for each as ours makes on average. */
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { AT_ONCE, type BareSettings, openBare } from './bare.ts';
import { serve } from './processes.ts';

const settings = JSON.parse(process.argv[2] ?? '') as BareSettings;
const bare = await openBare(settings);
const connection = new Redis(settings.redis, { maxRetriesPerRequest: null });
let owed = 0;
const worker = new Worker(
  'bare',
  async () => {
    for (owed += settings.updates; owed >= 1; owed -= 1) await bare.update();
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
