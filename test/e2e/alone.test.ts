import { expect } from 'chai';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';
import { type RedisServer, startRedisOrSkip } from '../support/redis.ts';
import { linksIn, runProgram, servers } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** Without Redis one process works on a MongoDB; with it any number, and never both ways at once. */
describe('Processes on one MongoDB', function () {
  this.timeout(60_000);
  const path = temporaryFolder();
  const start = servers();
  let mongo: MongoForTests;
  let redis: RedisServer;
  before(async function () {
    mongo = await mongoOrSkip(this);
    redis = await startRedisOrSkip(this);
  });
  after(async () => {
    await mongo?.end();
    await redis?.remove();
  });
  const settings = (MONGODB_URI: string, more: { [name: string]: string } = {}) => ({
    PORT: '0',
    DATA_DIR: path('data'),
    MONGODB_URI,
    ...more,
  });

  it('are one when there is no Redis: the next is told what to do, takes over from a dead one, and commands work beside it', async () => {
    const uri = mongo.fresh();
    const first = start(settings(uri));
    await first.ready;
    expect(linksIn(first.written.out)).to.have.length(1);

    const link = await runProgram(['link'], settings(uri));
    expect(link).to.include({ code: 0 });
    expect(linksIn(link.out)).to.have.length(1);

    const second = await runProgram(['start'], settings(uri));
    expect(second.code).to.equal(2);
    expect(second.err).to.include('another Meanwhile works on this database').and.include('REDIS_URL');
    const beside = await runProgram(['start', '--only', 'worker'], settings(uri, { REDIS_URL: redis.url }));
    expect(beside.code).to.equal(2);
    expect(beside.err).to.include('another Meanwhile works on this database');

    await first.end('SIGKILL');
    const next = start(settings(uri));
    await next.ready;
    expect(linksIn(next.written.out), 'the first people were made once').to.have.length(0);
    expect(await next.end('SIGTERM')).to.include({ code: 0 });
  });

  it('are many with Redis, and then none works alone', async () => {
    const uri = mongo.fresh();
    const shared = settings(uri, { REDIS_URL: redis.url });
    const both = [start(shared), start(shared)];
    await Promise.all(both.map(({ ready }) => ready));
    expect(
      both.flatMap(({ written }) => linksIn(written.out)),
      'the first people were made once',
    ).to.have.length(1);

    const alone = await runProgram(['start'], settings(uri));
    expect(alone.code).to.equal(2);
    expect(alone.err).to.include('another Meanwhile works on this database');
    const rotated = await runProgram(['rotate-key'], shared);
    expect(rotated.code, 'keys are not rotated under running processes').to.equal(2);
    for (const server of both) expect(await server.end('SIGTERM')).to.include({ code: 0 });
  });

  it('refuse to be a part without a place to meet', async () => {
    const missing = await runProgram(['start', '--only', 'web'], { PORT: '0', DATA_DIR: path('data') });
    expect(missing.code).to.equal(2);
    expect(missing.err).to.include('MONGODB_URI').and.include('--only web');
    const wrong = await runProgram(['start', '--only', 'queue']);
    expect(wrong.code).to.equal(2);
    expect(wrong.err).to.include('"web" or "worker"');
  });
});
