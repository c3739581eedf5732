import type { DatabaseSync } from 'node:sqlite';
import type { Instant } from '../../model.ts';
import type { Movable, Store } from '../../ports.ts';
import { createConversations } from './conversations.ts';
import { createDirectory } from './directory.ts';
import { createEraser } from './erase.ts';
import { createKeys } from './keys.ts';
import { createLeases } from './leases.ts';
import { createMovable } from './movable.ts';
import { openDatabase } from './open.ts';
import { createReadings } from './readings.ts';
import { createShownMessages } from './shown.ts';
import { createStatements } from './statements.ts';
import { createTimeline } from './timeline.ts';
import { createTokens } from './tokens.ts';
import { createWriter, type Writer } from './writer.ts';

/**
 * The store of a practice in one SQLite file, for one process (others may read, or write now and then).
 * `now` dates the acceptance of mail. Throws a Fault of the settings when the file cannot serve.
 */
export function createSqliteStore({ file, now = Date.now }: { file: string; now?: () => Instant }): Store & Movable {
  const database = openDatabase(file);
  const sql = createStatements(database);
  const writer = createWriter(database);
  const { write } = writer;
  const eraser = createEraser(database, sql, write);
  return {
    ...createConversations(sql, write, now),
    ...createTimeline(sql, write),
    ...createDirectory(sql, write),
    ...createTokens(sql, write),
    ...createKeys(sql, write, eraser),
    ...createLeases(sql, write, now),
    ...createShownMessages(sql, write),
    ...createReadings(sql, write),
    ...createMovable(file, sql, write, now),
    erase: eraser.erase,
    check: async () => void sql.get`SELECT 1`,
    close: () => close(database, writer),
  };
}

async function close(database: DatabaseSync, writer: Writer): Promise<void> {
  await writer.close();
  if (database.isOpen) database.close();
}
