import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { PersonId } from '../../src/model.ts';
import { type BullQueue, createBullQueue } from '../../src/queue/bullmq/index.ts';
import { openLine } from '../support/line.ts';
import { ask, type RedisServer, startRedis, startRedisOrSkip } from '../support/redis.ts';
import { until } from '../support/until.ts';

/** How long Redis is away from a process that is then told to end (milliseconds). */
const AWAY = 7_000;

const person = (name: string) => name as PersonId;
const names = Array.from({ length: 20 }, (_, index) => person(`person-${index}`));

describe('the BullMQ queue, when things go wrong', () => {
  let redis: RedisServer;
  let queues: BullQueue[] = [];
  before(async function () {
    redis = await startRedisOrSkip(this);
  });
  after(() => redis?.remove());
  afterEach(async () => {
    await redis.restart();
    await Promise.all(queues.map((queue) => queue.close()));
    queues = [];
  });

  async function open({ workers = 8, prefix = `test-${randomUUID()}` } = {}) {
    const faults: { readonly error: unknown; readonly person: PersonId | undefined }[] = [];
    const queue = await createBullQueue({
      uri: redis.url,
      prefix,
      workers,
      onFault: (error, person) => faults.push({ error, person }),
    });
    queues.push(queue);
    return { queue, faults, prefix };
  }

  const launch = (prefix: string) =>
    spawn(process.execPath, [fileURLToPath(import.meta.resolve('./worker.ts')), redis.url, prefix], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  const keys = () => ask(redis.url, (client) => client.keys('*'));

  it('loses rings while Redis is away without a complaint but one, and goes on when it is back', async () => {
    const { queue, faults } = await open();
    const log = diary();
    await queue.serve(log.serve);
    await queue.ring(person('before'));
    await log.served('before');
    await redis.kill();
    for (const name of names) await queue.ring(name);
    await Promise.all(names.map((name) => queue.ring(name, { at: Date.now() + 1000 })));
    const refused = await queue.check().then(() => undefined, String);
    expect(refused).to.match(/^Fault: Redis \(REDIS_URL\) keeps no rings now/);
    expect(faults.map(({ error }) => String(error))).to.deep.equal([refused]);
    await redis.restart();
    await until(() =>
      queue.check().then(
        () => true,
        () => false,
      ),
    );
    await queue.ring(person('after'));
    await log.served('after');
    const before = faults.length;
    await redis.kill();
    await queue.ring(person('away again'));
    await queue.ring(person('still away'));
    expect(faults, 'the next outage is told of once as well').to.have.length(before + 1);
  });

  it('does not hang on a Redis that hangs, nor says that all is well when it takes no more', async () => {
    const { queue, faults } = await open();
    redis.freeze();
    await queue.ring(person('ada'));
    redis.thaw();
    expect(faults).to.have.length(1);
    await queue.check();
    await ask(redis.url, (client) => client.config('SET', 'maxmemory', '1'));
    expect(await queue.check().then(() => undefined, String)).to.match(/keeps no rings now/);
    await ask(redis.url, (client) => client.config('SET', 'maxmemory', '0'));
    await queue.check();
  });

  for (const [what, happens] of [
    ['is killed and starts empty', () => redis.kill().then(() => redis.restart())],
    ['is flushed', () => redis.flush()],
  ] as const)
    it(`serves whoever rings again after a Redis ${what} under load, and nobody twice at once`, async () => {
      const { queue } = await open();
      const log = diary();
      await queue.serve(log.serve);
      let working = true;
      const load = (async () => {
        for (let count = 0; working; count++) {
          await queue.ring(names[count % names.length] ?? person('nobody'), { lane: count % 3 ? 'live' : 'planned' });
          await turn();
        }
      })();
      await until(() => names.every((name) => log.count(name) > 2));
      await happens();
      const before = new Map(names.map((name) => [name, log.count(name)]));
      await until(() => names.every((name) => log.count(name) > (before.get(name) ?? 0) + 2));
      working = false;
      await load;
      // As the sweep does for whoever waits.
      await Promise.all(names.map((name) => log.servedAgain(name, () => queue.ring(name, { lane: 'planned' }))));
      expect(log.twiceAtOnce).to.deep.equal([]);
      await until(async () => (await queue.depth()).planned === 0);
      expect((await queue.depth()).live).to.equal(0);
    });

  it('goes on with those who are being served and those who wait when a Redis that keeps its data starts again', async () => {
    const own = await startRedis({
      args: ['--appendonly', 'yes', '--appendfsync', 'always'],
    });
    try {
      const queue = await createBullQueue({ uri: own.url, workers: 1, onFault: () => {} });
      const log = diary();
      const release = log.hold('ada');
      await queue.serve(log.serve);
      await queue.ring(person('ada'));
      await log.served('ada');
      await queue.ring(person('ada'));
      await queue.ring(person('ben'));
      await own.kill();
      await own.restart();
      release();
      await log.served('ben');
      await until(() => log.count('ada') >= 2);
      expect(log.twiceAtOnce).to.deep.equal([]);
      await queue.close();
    } finally {
      await own.remove();
    }
  });

  it('serves again whomever a process served that was killed', async () => {
    const { queue, prefix } = await open();
    const child = launch(prefix);
    const lines = createInterface({ input: child.stdout });
    await queue.ring(person('ada'));
    await once(lines, 'line');
    await queue.ring(person('ada'));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const log = diary();
    await queue.serve(log.serve);
    await until(() => log.count('ada') >= 2);
    await until(async () => (await queue.depth()).live === 0);
  });

  it('does not wait at its end for a Redis that is away', async () => {
    const { queue } = await open();
    const log = diary();
    const release = log.hold('ada');
    await queue.serve(log.serve);
    await queue.ring(person('ada'));
    await log.served('ada');
    await redis.kill();
    const ended = queue.close();
    release();
    await ended;
    expect(log.running()).to.equal(0);
  });

  it('holds no process open that ends while Redis is away', async () => {
    const prefix = `test-${randomUUID()}`;
    const child = launch(prefix);
    const waiting = () => ask(redis.url, async (client) => String(await client.client('LIST')));
    await until(async () => (await waiting()).match(/ cmd=bzpopmin /g)?.length === 2);
    await redis.kill();
    // Longer than BullMQ lets pass before it looks after a connection on which it waits for a job.
    await wait(AWAY);
    child.kill('SIGTERM');
    const [code, signal] = await once(child, 'exit');
    expect({ code, signal }).to.deep.equal({ code: 0, signal: null });
  });

  it('serves again where a network lost the connections of a worker without a word', async () => {
    const line = await openLine({ host: '127.0.0.1', port: Number(new URL(redis.url).port) });
    const { queue, prefix } = await open();
    const far = await createBullQueue({ uri: `redis://127.0.0.1:${line.port}`, prefix, onFault: () => {} });
    const log = diary();
    await far.serve(log.serve);
    await queue.ring(person('whole'));
    await log.served('whole');
    line.lose();
    await queue.ring(person('lost'));
    await log.served('lost');
    await until(async () => {
      await far.ring(person('back'));
      return log.count('back') > 0;
    });
    await far.close();
    await line.close();
  });

  it('says, as of an outage, that it cannot count while Redis is away', async () => {
    const { queue, faults } = await open();
    await redis.kill();
    const refused = await queue.depth().then(() => undefined, String);
    expect(refused).to.match(/^Fault: Redis \(REDIS_URL\) keeps no rings now/);
    await queue.ring(person('ada'));
    expect(faults.map(({ error }) => String(error))).to.deep.equal([refused]);
  });

  it('keeps nothing that a handler said, no more than a person, and nothing of what is done', async () => {
    const { queue, faults } = await open();
    let tries = 0;
    await queue.serve(async () => {
      tries++;
      if (tries === 1) throw new Error('I feel like ending it all');
    });
    await queue.ring(person('ada'));
    await until(() => faults.length > 0);
    expect(faults.map(({ person }) => person)).to.deep.equal(['ada']);
    await until(async () => (await queue.depth()).planned === 1);
    const [job] = (await queue.board[0]?.getJobs()) ?? [];
    expect(job?.data).to.deep.equal({ person: 'ada' });
    await until(() => tries === 2);
    const left = async () => (await keys()).filter((key) => !/:(meta|events|id|marker|pc|stalled-check)$/.test(key));
    await until(async () => (await left()).length === 0);
    for (const key of await keys()) {
      const text = await ask(redis.url, async (client) => JSON.stringify(await readAny(client, key)));
      expect(text, key).not.to.include('ending');
    }
  });

  it('serves nobody twice at once in several processes, and everybody after their last ring', async () => {
    const prefix = `test-${randomUUID()}`;
    const log = diary();
    const processes = [await open({ prefix, workers: 4 }), await open({ prefix, workers: 2 }), await open({ prefix })];
    for (const { queue } of processes) await queue.serve(log.serve);
    const rung = new Map<PersonId, number>();
    for (let count = 0; count < 1500; count++) {
      const name = names[(count * 7 + (count >> 3)) % names.length] ?? person('nobody');
      const { queue } = processes[count % processes.length] ?? expect.fail();
      rung.set(name, log.begun(name));
      const at = count % 11 === 0 ? Date.now() + 20 : undefined;
      await queue.ring(name, { lane: count % 3 ? 'planned' : 'live', ...(at && { at }) });
    }
    await until(() => names.every((name) => log.begun(name) > (rung.get(name) ?? 0)));
    expect(log.twiceAtOnce).to.deep.equal([]);
    expect(processes.flatMap(({ faults }) => faults)).to.deep.equal([]);
  });

  it('brings planned work beyond its share in order, and at once whoever rings live', async () => {
    const { queue } = await open({ workers: 4 });
    const log = diary();
    const planned = Array.from({ length: 6 }, (_, index) => `planned-${index}`);
    const releases = planned.map((name) => log.hold(name));
    for (const name of planned) await queue.ring(person(name), { lane: 'planned' });
    await queue.serve(log.serve);
    await log.served('planned-1');
    await until(async () => (await queue.depth()).planned === 4);
    expect(log.running()).to.equal(2);
    await queue.ring(person('planned-5'));
    await log.served('planned-5');
    expect(log.order()).to.deep.equal(['planned-0', 'planned-1', 'planned-5']);
    for (const release of releases) release();
    await log.served('planned-4');
    // Whoever rang while being put aside may be served once more.
    expect(new Set(log.order()).size).to.equal(6);
  });

  it('serves at once whoever rings live while their planned work is being put aside', async () => {
    const { queue } = await open({ workers: 4 });
    const log = diary();
    const releases = ['planned-0', 'planned-1'].map((name) => log.hold(name));
    for (const name of ['planned-0', 'planned-1']) await queue.ring(person(name), { lane: 'planned' });
    await queue.serve(log.serve);
    await log.served('planned-1');
    // The planned ones hold the share of planned work until the end: only as live are the others served.
    for (let count = 0; count < 200; count++) {
      const name = person(`both-${count}`);
      await queue.ring(name, { lane: 'planned' });
      if (count % 2) await turn();
      await queue.ring(name);
      await log.served(name);
    }
    for (const release of releases) release();
  });
});

/** A handler that notes whom it serves, and whether it ever serves somebody twice at once. */
function diary() {
  const order: PersonId[] = [];
  const running = new Set<PersonId>();
  const twiceAtOnce: PersonId[] = [];
  const holds = new Map<string, PromiseWithResolvers<void>>();
  const count = (name: string) => order.filter((other) => other === name).length;
  return {
    twiceAtOnce,
    order: () => [...order],
    running: () => running.size,
    count,
    begun: count,
    async serve(name: PersonId): Promise<void> {
      if (running.has(name)) twiceAtOnce.push(name);
      running.add(name);
      order.push(name);
      await (holds.get(name)?.promise ?? turn());
      running.delete(name);
    },
    hold(name: string): () => void {
      const gate = Promise.withResolvers<void>();
      holds.set(name, gate);
      return gate.resolve;
    },
    served: (name: string) => until(() => count(name) > 0),
    async servedAgain(name: string, ring: () => Promise<void>): Promise<void> {
      const before = count(name);
      await until(async () => {
        await ring();
        return count(name) > before;
      });
    },
  };
}

async function readAny(client: Parameters<Parameters<typeof ask>[1]>[0], key: string): Promise<unknown> {
  const kind = await client.type(key);
  if (kind === 'string') return client.get(key);
  if (kind === 'hash') return client.hgetall(key);
  if (kind === 'stream') return client.xrange(key, '-', '+');
  if (kind === 'zset') return client.zrange(key, '0', '-1');
  return kind === 'list' ? client.lrange(key, 0, -1) : client.smembers(key);
}
