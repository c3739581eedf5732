/** A real MongoDB for tests: databases of their own, which are gone when the tests are over. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import type { Collections } from '../../src/store/mongo/collections.ts';
import { freePort } from './server.ts';

const PROGRAM = 'mongod';

/** A server, and databases on it that nobody else uses. */
export interface MongoForTests {
  /** The address of a database that is not there yet. */
  fresh(): string;
  /** Empties all collections of a database. */
  empty(uri: string): Promise<void>;
  /** The driver's own view of a database. */
  database(uri: string): mongoose.mongo.Db;
  /** Drops every database that was given out, and ends the server if it was started here. */
  end(): Promise<void>;
}

/**
 * For a `before` hook: the server that MONGODB_URI names, or a `mongod` on the PATH, started for these tests alone. Without one
 * the suite is skipped and says how to get one, or fails when REQUIRE_SERVICES is set.
 */
export async function mongoOrSkip(suite: Mocha.Context): Promise<MongoForTests> {
  const named = process.env.MONGODB_URI;
  if (named) return testsOn(named, async () => undefined);
  if (spawnSync(PROGRAM, ['--version']).status === 0) {
    const server = await startServer();
    return testsOn(server.uri, server.stop);
  }
  const how =
    'install mongod, or set MONGODB_URI: docker run --rm -p 27017:27017 mongo:8, then MONGODB_URI=mongodb://127.0.0.1:27017';
  if (process.env.REQUIRE_SERVICES) throw new Error(`There is no MongoDB: ${how}`);
  console.log(`      skipped, there is no MongoDB: ${how}`);
  return suite.skip();
}

async function testsOn(uri: string, stop: () => Promise<void>): Promise<MongoForTests> {
  const client = await new mongoose.mongo.MongoClient(uri).connect();
  const given: string[] = [];
  const nameOf = (address: string) => new URL(address).pathname.slice(1);
  return {
    fresh() {
      const address = new URL(uri);
      const name = `meanwhile-test-${randomUUID()}`;
      given.push(name);
      // Who may sign in is kept in the database that the address names, if none is said.
      if (address.username && !address.searchParams.has('authSource'))
        address.searchParams.set('authSource', nameOf(uri) || 'admin');
      address.pathname = `/${name}`;
      return address.href;
    },
    async empty(address) {
      const database = client.db(nameOf(address));
      const collections = await database.listCollections({}, { nameOnly: true }).toArray();
      await Promise.all(
        collections.map(({ name }) => database.collection(name).deleteMany(name === 'meta' ? besidesTheVersion : {})),
      );
    },
    database: (address) => client.db(nameOf(address)),
    async end() {
      for (const name of given) await client.db(name).dropDatabase();
      await client.close();
      await stop();
    },
  };
}

const besidesTheVersion: mongoose.mongo.Filter<mongoose.mongo.BSON.Document> = { _id: { $ne: 'schema' as never } };

async function startServer(): Promise<{ uri: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-mongod-'));
  const port = await freePort();
  const server = spawn(PROGRAM, ['--dbpath', folder, '--port', `${port}`, '--bind_ip', '127.0.0.1', '--quiet'], {
    stdio: 'ignore',
  });
  return {
    uri: `mongodb://127.0.0.1:${port}`,
    stop: () => stop(server, folder),
  };
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}

/** The collections, with something done once between the answer to a method and what comes after it. */
export function interrupted<Name extends keyof Collections>(
  collections: Collections | undefined,
  name: Name,
  method: keyof Collections[Name],
  meanwhile: () => Promise<unknown>,
): Collections {
  if (!collections) throw new Error('There are no collections.');
  let waiting = true;
  const collection = new Proxy(collections[name], {
    get(target, key) {
      const value = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      if (key !== method) return value.bind(target);
      return async (...given: unknown[]) => {
        const answer = await value.apply(target, given);
        if (waiting) {
          waiting = false;
          await meanwhile();
        }
        return answer;
      };
    },
  });
  return { ...collections, [name]: collection };
}
