import { isDeepStrictEqual } from 'node:util';
import mongoose from 'mongoose';
import { Fault } from '../../errors.ts';
import { collectionsOf } from './collections.ts';
import { connect, databaseOf } from './connect.ts';
import { asFault } from './faults.ts';
import { schemas, validatorOf } from './schemas.ts';

type Database = mongoose.mongo.Db;

/** What the collections look like; a change that older programs cannot live with makes it one more. */
const VERSION = 4;
/** https://www.mongodb.com/docs/manual/reference/error-codes/ */
const NAMESPACE_EXISTS = 48;

interface Index {
  readonly name: string;
  readonly key: Readonly<Record<string, number>>;
  readonly unique?: boolean;
  readonly sparse?: boolean;
  readonly partialFilterExpression?: mongoose.mongo.BSON.Document;
}

/** Makes collections and indexes that are missing or other than they should be, and says what it did, a line each. */
export async function migrate(uri: string): Promise<string[]> {
  const connection = await connect(uri);
  try {
    return await asFault(() => prepare(databaseOf(connection)));
  } finally {
    await connection.close();
  }
}

/** May be broken off and begun again: the version is written last. */
export async function prepare(database: Database): Promise<string[]> {
  const version = await versionOf(database);
  if (version > VERSION) throw newer(version);
  const done: string[] = [];
  const there = await collectionNames(database);
  for (const [name, schema] of Object.entries(schemas)) {
    const validator = validatorOf(schema);
    if (there.has(name)) await database.command({ collMod: name, validator });
    else if (await makeCollection(database, name, validator)) done.push(`Made the collection ${name}.`);
    done.push(...(await makeIndexes(database, name)));
  }
  if (version < VERSION) {
    await database
      .collection<{ _id: string }>('meta')
      .updateOne({ _id: 'schema' }, { $set: { version: VERSION } }, { upsert: true });
    done.push(`The database is of version ${VERSION} now.`);
  }
  return done;
}

/** False when somebody else was quicker. */
async function makeCollection(database: Database, name: string, validator: mongoose.mongo.BSON.Document) {
  try {
    await database.createCollection(name, { validator });
    return true;
  } catch (error) {
    if (error instanceof mongoose.mongo.MongoServerError && error.code === NAMESPACE_EXISTS) return false;
    throw error;
  }
}

async function makeIndexes(database: Database, name: string): Promise<string[]> {
  const collection = database.collection(name);
  const there = await indexesThere(database, name);
  const done: string[] = [];
  for (const index of indexesOf(name)) {
    const kept = there.find((one) => one.name === index.name);
    if (kept && isDeepStrictEqual(kept, index)) continue;
    if (kept) await collection.dropIndex(index.name);
    await collection.createIndexes([index]);
    done.push(`${kept ? 'Made anew' : 'Made'} the index ${index.name} of ${name}.`);
  }
  return done;
}

/** Throws a Fault of the settings unless the database is as this program needs it. */
export async function check(database: Database): Promise<void> {
  const version = await versionOf(database);
  if (version > VERSION) throw newer(version);
  if (version === 0) throw unprepared('is not prepared yet');
  if (version < VERSION) throw unprepared(`is of version ${version}, this Meanwhile needs ${VERSION}`);
  for (const name of Object.keys(schemas)) {
    const there = await indexesThere(database, name);
    for (const index of indexesOf(name))
      if (!there.some((one) => isDeepStrictEqual(one, index)))
        throw unprepared(`lacks the index ${index.name} of ${name}, or has another of that name`);
  }
}

/** Nothing at all is in it. */
export const isEmpty = async (database: Database): Promise<boolean> => (await collectionNames(database)).size === 0;

const unprepared = (what: string) =>
  new Fault('setting', `The database of MONGODB_URI ${what}. Run npx meanwhile migrate, which keeps what is in it.`);

const newer = (version: number) =>
  new Fault(
    'setting',
    `The database of MONGODB_URI was written by a newer Meanwhile (its version is ${version}, this one knows ${VERSION}). Start that newer version again.`,
  );

/** 0: none. */
async function versionOf(database: Database): Promise<number> {
  const { meta } = collectionsOf(database);
  return (await meta.findOne({ _id: 'schema' }))?.version ?? 0;
}

async function collectionNames(database: Database): Promise<ReadonlySet<string>> {
  const found = await database.listCollections({}, { nameOnly: true }).toArray();
  return new Set(found.map(({ name }) => name));
}

async function indexesThere(database: Database, name: string): Promise<readonly Index[]> {
  if (!(await collectionNames(database)).has(name)) return [];
  const indexes = await database.collection(name).indexes();
  return indexes.map((one) => toIndex(one.name ?? '', one.key, one));
}

/** As the schemas name them. */
function indexesOf(name: string): readonly Index[] {
  const schema = Object.entries(schemas).find(([one]) => one === name)?.[1];
  const indexes = (schema?.indexes() ?? []) as [Record<string, number>, Omit<Index, 'key'>][];
  return indexes.map(([key, options]) => toIndex(options.name, key, options));
}

/** Only what makes a difference. */
function toIndex(
  name: string,
  key: Readonly<Record<string, unknown>>,
  { unique, sparse, partialFilterExpression }: Partial<Omit<Index, 'name' | 'key'>>,
): Index {
  return {
    name,
    key: Object.fromEntries(Object.entries(key).map(([field, direction]) => [field, Number(direction)])),
    ...(unique && { unique }),
    ...(sparse && { sparse }),
    ...(partialFilterExpression && { partialFilterExpression }),
  };
}
