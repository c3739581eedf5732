/** The MongoDB and the Redis that benches of many processes run on. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import mongoose from 'mongoose';
import { startRedis } from '../test/support/redis.ts';

export interface Services {
  /** The address of a database that nobody else uses. */
  readonly mongo: string;
  readonly redis: string;
  readonly database: mongoose.mongo.Db;
  /** Drops the database, and stops what was started. */
  end(): Promise<void>;
}

/** Undefined, and said why, when something is missing. */
export async function openServices(): Promise<Services | undefined> {
  const { MONGODB_URI: mongo, REDIS_URL: redis } = process.env;
  const missing = [
    ...(mongo ? [] : ['MONGODB_URI is not set']),
    ...(redis || redisInstalled() ? [] : ['REDIS_URL is not set and there is no redis-server on the PATH']),
  ];
  if (!mongo || missing.length > 0) {
    console.error(`  left out: ${missing.join('; ')}`);
    return undefined;
  }
  const address = new URL(mongo);
  // Who may sign in is kept in the database that the address names, if none is said.
  if (address.username && !address.searchParams.has('authSource'))
    address.searchParams.set('authSource', address.pathname.slice(1) || 'admin');
  address.pathname = `/meanwhile-bench-${randomUUID()}`;
  const client = await new mongoose.mongo.MongoClient(address.href).connect();
  const server = redis ? undefined : await startRedis();
  return {
    mongo: address.href,
    redis: redis ?? server?.url ?? '',
    database: client.db(),
    async end() {
      await client.db().dropDatabase();
      await client.close();
      await server?.remove();
    },
  };
}

const redisInstalled = (): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'redis-server')));
