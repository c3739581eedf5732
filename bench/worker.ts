/** A worker process of a practice in MongoDB and Redis: what `meanwhile start --only worker` runs, without pages. */
import { createRuntime } from '../src/runtime/runtime.ts';
import { serve } from './processes.ts';
import { openShared, type SharedSettings } from './shared.ts';

const settings = JSON.parse(process.argv[2] ?? '') as SharedSettings;
const { ports, tally, close } = await openShared(settings);
const runtime = createRuntime(ports, ['worker']);
await runtime.start();
serve(
  () => tally,
  async () => {
    await runtime.stop();
    await close();
  },
);
