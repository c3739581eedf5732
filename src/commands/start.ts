/** `meanwhile start`: runs the practice until it is told to stop. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { Fault } from '../errors.ts';
import { start } from '../main.ts';
import type { Part } from '../runtime/runtime.ts';
import type { Command } from './command.ts';

export const command: Command = {
  name: 'start',
  summary: 'runs the practice',
  usage: `meanwhile start [--demo] [--only web|worker]

  --demo   a fictional practice with three weeks of history, in a folder of its own that begins anew each time
  --only   a part of it: "web" takes in what people do and shows them their pages, "worker" does the rest; any number of each
           work together when MONGODB_URI and REDIS_URL are set

Settings come from the environment: "meanwhile settings" lists them.`,
  async run(args, { out }) {
    const { values } = parseArgs({
      args,
      options: { demo: { type: 'boolean', default: false }, only: { type: 'string' } },
    });
    const only = part(values.only);
    const config = readConfig(process.env);
    const running = await start(config, { demo: values.demo, only });
    // A worker has no pages: only /ready and /metrics.
    out(`\nMeanwhile listens on ${only === 'worker' ? `http://localhost:${running.port}` : running.url}\n`);
    for (const { person, url } of running.links)
      out(`  ${person.name} (${person.role}) signs in once with\n  ${url}\n`);
    const another = `${values.demo ? `DATA_DIR=${join(config.DATA_DIR, 'demo')} ` : ''}npx meanwhile link`;
    if (running.links.length > 0) out(`These links work once, within an hour. For another: ${another}`);
    else if (only !== 'worker') out(`To sign in on another browser: ${another}`);
    const after = values.demo
      ? 'The next start with --demo begins anew, without what was written.'
      : 'Nothing is lost.';
    out(`Stop it with Ctrl-C. ${after}`);
    await stopSignal();
    await running.stop();
    return 0;
  },
};

function part(name: string | undefined): Part | undefined {
  if (name === undefined || name === 'web' || name === 'worker') return name;
  throw new Fault('caller', `--only takes "web" or "worker", not "${name}".`);
}

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
