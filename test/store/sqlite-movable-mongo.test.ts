import { expect } from 'chai';
import { createMongoStore } from '../../src/store/mongo/index.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { movableContract } from '../contract/store/movable.ts';
import { ana, mail } from '../contract/store/samples.ts';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';
import { temporaryFolder } from '../support/temporary.ts';

describe('From one kind of store to the other', () => {
  const path = temporaryFolder();
  let mongo: MongoForTests | undefined;
  before(async function () {
    mongo = await mongoOrSkip(this);
  });
  after(() => mongo?.end());

  let files = 0;
  const openFile = async () => createSqliteStore({ file: path(`${++files}.db`) });
  let database: string | undefined;
  const openMongo = async () => {
    database ??= mongo?.fresh() ?? '';
    const store = await createMongoStore({ uri: database, make: true });
    await mongo?.empty(database);
    return store;
  };
  movableContract('a SQLite file, into MongoDB,', openFile, openMongo);
  movableContract('a MongoDB database, into SQLite,', openMongo, openFile);

  it('somebody whose mail nobody has looked at yet is the same in both', async () => {
    const [file, database] = [await openFile(), await openMongo()];
    await file.accept(mail('1'));
    await file.accept(mail('2'));
    const pieces = await Array.fromAsync(file.pieces(ana));
    await database.keep(ana, pieces);
    expect(await Array.fromAsync(database.pieces(ana))).to.deep.equal(pieces);
    for (const store of [file, database]) await store.close();
  });
});
