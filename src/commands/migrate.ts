/** `meanwhile migrate`: makes a MongoDB ready for this version. */
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../config.ts';
import { Fault } from '../errors.ts';
import type { Command } from './command.ts';

export const command: Command = {
  name: 'migrate',
  summary: 'makes the MongoDB of MONGODB_URI ready for this version',
  usage: `meanwhile migrate

  Makes the collections and indexes that are missing. A start looks whether all are there, and makes none itself in production.
  The embedded database is brought up to date by each start.`,
  async run(_args, { out }) {
    const { MONGODB_URI: uri } = readConfig(process.env);
    if (uri === undefined)
      throw new Fault('setting', 'MONGODB_URI: is not set. The embedded database needs no "migrate".');
    const { migrate } = await import('../store/mongo/index.ts');
    const done = await patiently(() => migrate(uri));
    for (const line of done) out(line);
    out('The database is ready.');
    return 0;
  },
};

/** A database that starts at the same time may take this long until it answers (milliseconds). */
const PATIENCE = 60_000;

async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (fault) {
      if (!(fault instanceof Fault && fault.retry) || performance.now() - started > PATIENCE) throw fault;
    }
    await pause(1000);
  }
}
