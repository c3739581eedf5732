/** A real Redis for tests: the one of the environment, or one of their own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from './server.ts';

const program = 'redis-server';
const GIVE_UP = 10_000;

export interface RedisServer {
  readonly url: string;
  /** Lets it save what it is set to save. */
  stop(): Promise<void>;
  kill(): Promise<void>;
  /** It listens and says nothing. */
  freeze(): void;
  thaw(): void;
  /** On the same port, with the same folder. */
  restart(): Promise<void>;
  /** Removes every key. */
  flush(): Promise<void>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

/** Whether `redis-server` can be started here. */
function installed(): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * For a `before` hook: the server that REDIS_URL names, or one of the suite's own. Its database may be shared, so tests keep to
 * keys of their own. Without one the suite is skipped and says how to get it, or fails when REQUIRE_SERVICES is set.
 */
export async function redisOrSkip(suite: Mocha.Context): Promise<Pick<RedisServer, 'url' | 'remove'>> {
  const url = process.env.REDIS_URL;
  return url ? { url, async remove() {} } : startRedisOrSkip(suite);
}

/** For a `before` hook: a server of the suite's own, which may be stopped and flushed. */
export async function startRedisOrSkip(
  suite: Mocha.Context,
  { args = [] }: { args?: readonly string[] } = {},
): Promise<RedisServer> {
  if (installed()) return startRedis({ args });
  if (process.env.REQUIRE_SERVICES) throw new Error('There is no redis-server: apt-get install redis-server');
  console.log('      skipped, there is no redis-server: apt-get install redis-server');
  return suite.skip();
}

/** Starts a server on a free port that keeps nothing over a restart, unless `args` say otherwise. */
export async function startRedis({ args = [] }: { args?: readonly string[] } = {}): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const set = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  let child: ChildProcess | undefined;
  const running = () => child !== undefined && child.exitCode === null && child.signalCode === null;
  async function restart(): Promise<void> {
    if (running()) return;
    child = spawn(program, [...set, ...args], { stdio: 'ignore' });
    await answers(url);
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!child || !running()) return;
    child.kill(signal);
    await once(child, 'exit');
  }
  await restart();
  return {
    url,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    restart,
    flush: () => ask(url, async (redis) => void (await redis.flushall())),
    async remove() {
      await end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks a server something over a connection of its own. */
export async function ask<Answer>(url: string, question: (redis: Redis) => Promise<Answer>): Promise<Answer> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null }).on('error', () => {});
  try {
    await redis.connect();
    return await question(redis);
  } finally {
    redis.disconnect();
  }
}

/** A refusal for want of a password is an answer too. */
async function answers(url: string): Promise<void> {
  const deadline = Date.now() + GIVE_UP;
  for (;;) {
    const error = await ask(url, (redis) => redis.ping()).then(
      () => undefined,
      (error: Error) => error,
    );
    if (!error || /NOAUTH/.test(error.message)) return;
    if (Date.now() > deadline) throw new Error(`redis-server does not answer at ${url}`, { cause: error });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
