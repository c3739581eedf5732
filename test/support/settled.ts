import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Resolves when, in the database of a practice that runs, no mail waits, no effect is left, and nobody's time has come.
 * Rejects when `gone` does.
 */
export async function settled(
  file: string,
  { now = Date.now, gone }: { now?: () => number; gone?: Promise<never> } = {},
): Promise<void> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const left = database.prepare(`
      SELECT (SELECT count(*) FROM mail) + (SELECT count(*) FROM effect)
        + (SELECT count(*) FROM conversation WHERE wake <= ?) AS count`);
    while ((left.get(now()) as { count: number }).count > 0) await (gone ? Promise.race([wait(20), gone]) : wait(20));
  } finally {
    database.close();
  }
}
