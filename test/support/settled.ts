import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type mongoose from 'mongoose';
import type { PersonId } from '../../src/model.ts';

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

/** What a conversation in MongoDB has left to do. */
export interface Left {
  readonly _id: PersonId;
  readonly mail: readonly { readonly id: string }[];
  readonly effects: readonly { readonly id: string }[];
}

/** Every conversation in MongoDB in which mail waits, an effect is left, or whose time has come. */
export const leftIn = (database: mongoose.mongo.Db): Promise<Left[]> =>
  database
    .collection<Left>('conversations')
    .find({
      $or: [{ 'mail.0': { $exists: true } }, { 'effects.0': { $exists: true } }, { wake: { $lte: Date.now() } }],
    })
    .project<Left>({ 'mail.id': 1, 'effects.id': 1 })
    .toArray();

/** The same as `settled` for a practice in MongoDB. */
export async function settledIn(database: mongoose.mongo.Db, gone?: Promise<never>): Promise<void> {
  while ((await leftIn(database)).length > 0) await (gone ? Promise.race([wait(20), gone]) : wait(20));
}
