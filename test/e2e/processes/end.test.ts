import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { ask, type RedisServer, startRedisOrSkip } from '../../support/redis.ts';
import { runProgram, servers } from '../../support/server.ts';
import { clusters, logOf, seconds } from './cluster.ts';

/** How long Redis is away before a process is told to stop, and how long its end may take (milliseconds). */
const AWAY = 4_000;
const END = 10_000;

describe('A process that is told to stop while Redis is away', () => {
  const make = clusters();
  const start = servers();

  for (const [what, args] of [
    ['a web process', ['--only', 'web']],
    ['a worker', ['--only', 'worker']],
    ['a whole practice', []],
  ] as const)
    it(`ends soon and in order: ${what}`, async function () {
      this.timeout(60_000);
      const { redis, settings } = await make(this);
      const process = start(settings, args);
      await process.ready;
      await redis.kill();
      await wait(AWAY);
      const began = performance.now();
      const { code, signal } = await process.end('SIGTERM');
      const took = performance.now() - began;
      console.log(`      gone after ${seconds(took)}`);
      expect({ code, signal }).to.deep.equal({ code: 0, signal: null });
      expect(took).to.be.below(END);
      expect(logOf(process).at(-1)?.event).to.equal('stopped');
    });
});

describe('A program that is done', () => {
  let redis: RedisServer;
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-end-'));
  before(async function () {
    redis = await startRedisOrSkip(this);
  });
  after(async () => {
    await redis?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('ends with 2 and one line when the account in REDIS_URL may not signal', async () => {
    await ask(redis.url, (client) => client.acl('SETUSER', 'mute', 'on', '>word', '~*', '+@all', 'resetchannels'));
    const { code, err } = await runProgram(['start'], {
      REDIS_URL: redis.url.replace('//', '//mute:word@'),
      DATA_DIR: folder,
      PORT: '0',
      LOG_LEVEL: 'error',
    });
    expect(code).to.equal(2);
    expect(err).to.match(/^REDIS_URL: its user may not publish and subscribe on the channel .+ Allow it: .+\n$/);
  });

  it('ends, with all that it has to say, whatever holds it open', async () => {
    const held = 'data:text/javascript,setInterval(() => {}, 1000)';
    const ended = await runProgram(['settings'], { NODE_OPTIONS: `--import=${encodeURI(held)}` });
    const { code, out } = await runProgram(['settings']);
    expect(out.length).to.be.above(1_000);
    expect({ code: ended.code, out: ended.out }).to.deep.equal({ code, out });
  });
});
