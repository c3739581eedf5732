/** `meanwhile start`: runs the practice until it is told to stop. */
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { start } from '../main.ts';
import type { Command } from './command.ts';

export const command: Command = {
  name: 'start',
  summary: 'runs the practice',
  usage: `meanwhile start [--demo]

  --demo   a fictional practice with three weeks of history, in a folder of its own that begins anew each time

Settings come from the environment: "meanwhile settings" lists them.`,
  async run(args, { out }) {
    const { values } = parseArgs({ args, options: { demo: { type: 'boolean', default: false } } });
    const running = await start(readConfig(process.env), { demo: values.demo });
    out(`\nMeanwhile listens on ${running.url}\n`);
    for (const { person, url } of running.links)
      out(`  ${person.name} (${person.role}) signs in once with\n  ${url}\n`);
    if (running.links.length > 0) out('These links work once, within an hour. For another: npx meanwhile link');
    else out('To sign in on another browser: npx meanwhile link');
    out('Stop it with Ctrl-C. Nothing is lost by stopping it.');
    await stopSignal();
    await running.stop();
    return 0;
  },
};

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
