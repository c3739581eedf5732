import { setTimeout as pause } from 'node:timers/promises';
import type mongoose from 'mongoose';
import type { Instant } from '../../model.ts';
import type { Movable, Store } from '../../ports.ts';
import { collectionsOf } from './collections.ts';
import { connect, databaseOf } from './connect.ts';
import { createConversations } from './conversations.ts';
import { createDirectory } from './directory.ts';
import { asFault, iterateWithFaults, withFaults } from './faults.ts';
import { createKeys } from './keys.ts';
import { createLeases } from './leases.ts';
import { check, isEmpty, prepare } from './migrate.ts';
import { createMovable } from './movable.ts';
import { createReadings } from './readings.ts';
import { createShownMessages } from './shown.ts';
import { createTimeline } from './timeline.ts';
import { createTokens } from './tokens.ts';
import { eraseAll } from './tombstone.ts';

export { migrate } from './migrate.ts';

/** `uri`: what MONGODB_URI says. `make`: an empty database is prepared rather than refused. */
export interface MongoSettings {
  readonly uri: string;
  readonly now?: () => Instant;
  readonly make?: boolean;
}

/**
 * The store of a practice in MongoDB, for any number of processes: a single server, a replica set or a sharded cluster.
 * `now` dates the acceptance of mail. Throws a Fault of the settings when the database cannot serve.
 */
export async function createMongoStore({ uri, now = Date.now, make = false }: MongoSettings): Promise<Store & Movable> {
  const connection = await connect(uri);
  try {
    const database = databaseOf(connection);
    await asFault(async () => {
      if (make && (await isEmpty(database))) await prepare(database);
      await (make ? checkPatiently(database) : check(database));
    });
    return storeOf(connection, database, now);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** Another process that was started at the same time may be preparing it (milliseconds). */
const PREPARING = 8_000;

async function checkPatiently(database: mongoose.mongo.Db): Promise<void> {
  const began = performance.now();
  for (;;) {
    try {
      return await check(database);
    } catch (fault) {
      if (performance.now() - began > PREPARING) throw fault;
    }
    await pause(100);
  }
}

function storeOf(connection: mongoose.Connection, database: mongoose.mongo.Db, now: () => Instant): Store & Movable {
  const collections = collectionsOf(database);
  const { documents, port } = createConversations(collections, now);
  const { pieces, ...movable } = createMovable(collections, documents, now);
  return {
    ...withFaults(port),
    ...withFaults(createTimeline(collections)),
    ...withFaults(createDirectory(collections)),
    ...withFaults(createTokens(collections)),
    ...withFaults(createKeys(collections)),
    ...withFaults(createLeases(collections)),
    ...withFaults(createShownMessages(collections)),
    ...withFaults(createReadings(collections)),
    ...withFaults(movable),
    pieces: (person) => iterateWithFaults(pieces(person)),
    erase: (person) => asFault(() => eraseAll(collections, documents, person)),
    check: () => asFault(async () => void (await database.command({ ping: 1 }))),
    close: () => connection.close(),
  };
}
