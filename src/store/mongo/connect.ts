import mongoose from 'mongoose';
import { Fault } from '../../errors.ts';

/**
 * How long, in milliseconds, a usable server is looked for, a connection is made, waited for, an answer. While a server hangs, a
 * question ends after ANSWER and SELECTION, for the driver's second try: somebody waits for it at a page.
 */
const SELECTION = 5_000;
const CONNECTING = 5_000;
const WAITING = 5_000;
const ANSWER = 8_000;
/** Used when MONGODB_URI names no database. */
const DATABASE = 'meanwhile';

const settings: mongoose.ConnectOptions = {
  appName: 'meanwhile',
  autoCreate: false,
  autoIndex: false,
  bufferCommands: false,
  ignoreUndefined: true,
  // An answer means: on the disks of a majority. A guard is checked by the primary, on the latest it has; when that is undone by
  // a change of the primary, so is the guarded write, and it was not answered. What rests on a read alone and must last, that an
  // input is a duplicate and which key is somebody's, is read as a majority has it.
  writeConcern: { w: 'majority', journal: true, wtimeoutMS: ANSWER },
  readConcern: { level: 'local' },
  readPreference: 'primary',
  retryReads: true,
  retryWrites: true,
  serverSelectionTimeoutMS: SELECTION,
  connectTimeoutMS: CONNECTING,
  waitQueueTimeoutMS: WAITING,
  socketTimeoutMS: ANSWER,
};

/** An open connection; `uri` is what MONGODB_URI says. Throws a Fault of the settings that shows nothing of it. */
export async function connect(uri: string): Promise<mongoose.Connection> {
  const connection = mongoose.createConnection();
  try {
    const namesDatabase = /^mongodb(\+srv)?:\/\/[^/]+\/[^?]/.test(uri);
    await connection.openUri(uri, namesDatabase ? settings : { ...settings, dbName: DATABASE });
    // A server that asks for a password says so at the first command only.
    await databaseOf(connection).command({ listCollections: 1, nameOnly: true });
    return connection;
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw explain(error);
  }
}

/** The connection's database; it is there once the connection is open. */
export function databaseOf({ db }: mongoose.Connection): mongoose.mongo.Db {
  if (!db) throw new Fault('world', 'The connection to MongoDB is not open.', { retry: true });
  return db;
}

const { MongoServerError } = mongoose.mongo;
/** AuthenticationFailed, Unauthorized, and what hosted servers answer to a wrong password. */
const forbidden: readonly unknown[] = [13, 18, 8_000];

/** Nobody answers, or the name of the host is not known. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof mongoose.Error.MongooseServerSelectionError ||
  error instanceof mongoose.mongo.MongoNetworkError ||
  (error instanceof Error && 'syscall' in error);

/** One line that names the setting; what the driver says may quote the address, password and all. */
function explain(error: unknown): Fault {
  if (error instanceof MongoServerError && forbidden.includes(error.code))
    return new Fault(
      'setting',
      'MONGODB_URI: MongoDB refuses the user name or password in it, or that user may not use the database. See also whether it needs authSource.',
    );
  if (isUnreachable(error))
    return new Fault(
      'setting',
      'MONGODB_URI: no MongoDB answers there. See that it runs, that host, port and replicaSet are right, and that nothing keeps this machine from reaching it.',
      { retry: true },
    );
  if (error instanceof MongoServerError)
    return new Fault('setting', `MONGODB_URI: MongoDB refuses (${error.codeName ?? error.code}).`);
  return new Fault(
    'setting',
    'MONGODB_URI is not an address of MongoDB. It looks like mongodb://user:password@host:27017/meanwhile, with special characters percent-encoded.',
  );
}
