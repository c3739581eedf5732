import type { Movable, Store } from '../../src/ports.ts';
import { createMongoStore } from '../../src/store/mongo/index.ts';
import { movableContract } from '../contract/store/movable.ts';
import { storeContract } from '../contract/store.ts';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';

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
});
