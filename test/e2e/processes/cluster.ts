/** A practice of many processes as its operator runs it, on a MongoDB and a Redis of the test's own. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type mongoose from 'mongoose';
import { type Line, openLine } from '../../support/line.ts';
import { type MongoForTests, mongoOrSkip } from '../../support/mongo.ts';
import { type RedisServer, startRedisOrSkip } from '../../support/redis.ts';
import { freePort, runProgram, type Server, type Settings, servers } from '../../support/server.ts';

export interface Cluster {
  /** The test's own way to the database, which is never cut. */
  readonly database: mongoose.mongo.Db;
  /** The processes' way to the database. */
  readonly line: Line;
  readonly redis: RedisServer;
  readonly settings: Settings;
  /** All processes that were started, also those that have ended. */
  readonly processes: readonly Server[];
  /** Starts one; there is one at a time, always at the same address. */
  web(): Server;
  worker(): Server;
}

/** Called inside `describe`: what makes clusters. Everything of them is gone when the tests in it are over. */
export function clusters(): (test: Mocha.Context, more?: Settings) => Promise<Cluster> {
  const ends: (() => Promise<void> | void)[] = [];
  // Hooks run in this order: first the processes end.
  const start = servers();
  after(async () => {
    for (const end of ends.reverse()) await end();
  });
  return async (test, more = {}) => {
    const mongo: MongoForTests = await mongoOrSkip(test);
    ends.push(mongo.end);
    const redis = await startRedisOrSkip(test);
    ends.push(redis.remove);
    const folder = mkdtempSync(join(tmpdir(), 'meanwhile-processes-'));
    ends.push(() => rmSync(folder, { recursive: true, force: true }));
    const direct = mongo.fresh();
    const line = await lineTo(direct);
    ends.push(line.close);
    const settings: Settings = {
      MONGODB_URI: through(direct, line),
      REDIS_URL: redis.url,
      MASTER_KEY: randomBytes(32).toString('hex'),
      DATA_DIR: folder,
      LOG_LEVEL: 'info',
      PORT: '0',
      ...more,
    };
    const { code, err } = await runProgram(['migrate'], settings);
    expect(code, err).to.equal(0);
    const port = String(await freePort());
    const processes: Server[] = [];
    const launch = (part: string, own: Settings) => {
      const server = start({ ...settings, ...own }, ['--only', part]);
      processes.push(server);
      return server;
    };
    return {
      database: mongo.database(direct),
      line,
      redis,
      settings,
      processes,
      web: () => launch('web', { PORT: port }),
      worker: () => launch('worker', {}),
    };
  };
}

function lineTo(address: string): Promise<Line> {
  const { hostname: host, port } = new URL(address);
  return openLine({ host, port: Number(port || 27_017) });
}

function through(direct: string, line: Line): string {
  const address = new URL(direct);
  address.host = `127.0.0.1:${line.port}`;
  address.searchParams.set('directConnection', 'true');
  return address.href;
}

interface Logged {
  readonly event: string;
  readonly level: string;
  readonly time: string;
  readonly lease?: string;
  readonly number?: number;
  readonly why?: string;
  readonly effect?: string;
  readonly outcome?: string;
}

/** The lines of a process's log so far. */
export const logOf = ({ written }: Pick<Server, 'written'>): readonly Logged[] =>
  written.err.split('\n').flatMap((line) => (line.startsWith('{') && line.endsWith('}') ? [JSON.parse(line)] : []));

/** What processes logged as errors. */
export const faultsIn = (processes: readonly Server[]): readonly Logged[] =>
  processes.flatMap((one) => logOf(one).filter(({ level }) => level === 'error' || level === 'fatal'));

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
