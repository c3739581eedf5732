import { randomUUID } from 'node:crypto';
import type { Movable, Store } from '../../src/ports.ts';
import { createMongoStore } from '../../src/store/mongo/index.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { movableContract } from '../contract/store/movable.ts';
import { storeContract } from '../contract/store.ts';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';
import { temporaryFolder } from '../support/temporary.ts';

describe('MongoDB', () => {
  let mongo: MongoForTests | undefined;
  const free: string[] = [];
  before(async function () {
    mongo = await mongoOrSkip(this);
  });
  after(() => mongo?.end());

  /** An empty store on a prepared database; the database is free for the next one when it is closed. */
  const open = async (): Promise<Store & Movable> => {
    const uri = free.pop() ?? mongo?.fresh() ?? '';
    const store = await createMongoStore({ uri, make: true });
    await mongo?.empty(uri);
    let closed = false;
    return {
      ...store,
      async close() {
        if (!closed) free.push(uri);
        closed = true;
        await store.close();
      },
    };
  };
  storeContract('a MongoDB database', open);
  movableContract('a MongoDB database', open);

  const path = temporaryFolder();
  const openSqlite = async () => createSqliteStore({ file: path(`${randomUUID()}.db`) });
  movableContract('a MongoDB database, into a SQLite file,', open, openSqlite);
  movableContract('a SQLite file, into a MongoDB database,', openSqlite, open);
});
