/**
 * A process for tests that serves a queue: serving somebody never ends; it says on stdout whom. It closes the queue when it is told to
 * end, and does nothing else for its end.
 */
import { createBullQueue } from '../../src/queue/bullmq/index.ts';

const [uri = '', prefix = ''] = process.argv.slice(2);
const queue = await createBullQueue({ uri, prefix, onFault: (fault) => console.error(String(fault)) });
await queue.serve((person) => {
  process.stdout.write(`${person}\n`);
  return new Promise(() => {});
});
process.once('SIGTERM', () => void queue.close());
