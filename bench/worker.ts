/** A worker process of a practice in MongoDB and Redis: what `meanwhile start --only worker` runs, without pages. */
import { createRuntime } from '../src/runtime/runtime.ts';
import { serve } from './processes.ts';
import type { Seen } from './seen.ts';
import { openShared, type SharedSettings } from './shared.ts';
import type { Tally } from './tally.ts';

/** What such a process tells. */
export interface WorkerFigures {
  readonly tally: Tally;
  readonly seen: Seen;
}

const settings = JSON.parse(process.argv[2] ?? '') as SharedSettings;
const { ports, tally, seen, close } = await openShared(settings);
const runtime = createRuntime(ports, ['worker']);
await runtime.start();
serve(
  () => ({ tally, seen }),
  async () => {
    await runtime.stop();
    await close();
  },
);
