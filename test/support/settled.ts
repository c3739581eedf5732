import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { Server } from './server.ts';

/** Resolves when no mail waits in the database of a running server and no effect is left; rejects when the server ends before. */
export async function settled(file: string, server: Server): Promise<void> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const left = database.prepare('SELECT (SELECT count(*) FROM mail) + (SELECT count(*) FROM effect) AS count');
    const ended = server.ended.then(({ err }) => Promise.reject(new Error(`It ended by itself: ${err}`)));
    while ((left.get() as { count: number }).count > 0) await Promise.race([wait(20), ended]);
  } finally {
    database.close();
  }
}
