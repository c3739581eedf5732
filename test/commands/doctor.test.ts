import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import { compareClock } from '../../src/doctor/clock.ts';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';
import { ask, type RedisServer, startRedisOrSkip } from '../support/redis.ts';
import { freePort, runProgram, type Settings, servers } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { until } from '../support/until.ts';

const doctor = (settings: Settings) => runProgram(['doctor'], settings);
/** What it says is of this level, without what to do about it. */
const said = (out: string, level: 'ok' | 'warning' | 'wrong') =>
  out.split('\n').flatMap((line) => (line.startsWith(level) ? [line.slice(9)] : []));

describe('meanwhile doctor', () => {
  const path = temporaryFolder();
  const start = servers();

  /** A practice that has been started once and is stopped. */
  async function made(): Promise<Settings> {
    const settings = { PORT: String(await freePort()), DATA_DIR: path('data'), LOG_LEVEL: 'error' };
    const server = start(settings);
    await server.ready;
    await server.end('SIGTERM');
    return settings;
  }

  it('finds nothing wrong with a practice as it comes, running or not, and changes nothing', async () => {
    const settings = await made();
    const before = contents(path('data'));
    const stopped = await doctor(settings);
    expect(said(stopped.out, 'wrong')).to.deep.equal([]);
    expect(stopped).to.include({ code: 0, err: '' });
    expect(said(stopped.out, 'warning')).to.have.length(2);
    expect(stopped.out).to.include('There is no copy in').and.include('npx meanwhile backup');
    expect(stopped.out, 'words that clients are told').to.include('EMERGENCY, REPLIES, THERAPIST_NAME');
    expect(stopped.out).to.include(`No practice runs at http://127.0.0.1:${settings.PORT}.`);
    expect(contents(path('data'))).to.deep.equal(before);

    expect((await runProgram(['backup'], settings)).code).to.equal(0);
    const server = start(settings);
    await server.ready;
    const running = await doctor(settings);
    expect(running.code).to.equal(0);
    expect(said(running.out, 'warning')).to.have.length(1);
    for (const line of [
      'All settings can be read.',
      'The master key is there, for this account alone.',
      'The database is of this version, and the master key opens it.',
      `A practice runs at http://127.0.0.1:${settings.PORT} and is ready.`,
      `The last copy in ${path('data/backups')} is of the last 24 hours.`,
    ])
      expect(said(running.out, 'ok')).to.include(line);
    const elsewhere = await doctor({ ...settings, PORT: String(await freePort()) });
    expect(elsewhere.out).to.include(`A practice works on ${path('data')} but does not answer`);
  });

  it('reports everything that is wrong at once, each with what to do, and no secret', async () => {
    const settings = await made();
    chmodSync(path('data'), 0o755);
    chmodSync(path('data/master.key'), 0o644);
    mkdirSync(path('data/backups'));
    writeFileSync(path('data/backups/meanwhile-old.db'), '');
    const old = new Date(Date.now() - 9 * 24 * 3600_000);
    utimesSync(path('data/backups/meanwhile-old.db'), old, old);
    const inAnHour = new Date(Date.now() + 3600_000);
    utimesSync(path('data/meanwhile.lock'), inAnHour, inAnHour);
    const other = createServer((_, response) => void response.end('another program'));
    await new Promise<void>((resolve) => other.listen(Number(settings.PORT), '127.0.0.1', resolve));
    const { code, out } = await doctor({
      ...settings,
      MASTER_KEY: 'not-a-key-but-secret',
      LOG_LEVEL: 'loud',
      PUBLIC_URL: 'http://operator:hidden@care.example.org',
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${await freePort()}`,
    }).finally(() => other.close());
    expect(code).to.equal(1);
    for (const [level, says, next] of [
      ['wrong', 'MASTER_KEY: must be 32 bytes', ''],
      ['wrong', 'LOG_LEVEL: ', ''],
      ['wrong', 'PUBLIC_URL is http://care.example.org', 'https://'],
      ['warning', 'Other accounts of this machine may look into', `chmod 700 ${path('data')}`],
      ['wrong', 'Other accounts of this machine may read', `chmod 600 ${path('data/master.key')}`],
      ['wrong', `${path('data/master.key')} must be readable by its owner alone`, ''],
      ['warning', 'is 9 days old', 'npx meanwhile backup'],
      ['warning', 'ahead: a clock was or is wrong', 'NTP'],
      ['warning', 'No collector of traces listens', 'OTEL_EXPORTER_OTLP_ENDPOINT'],
      ['wrong', 'Something else than Meanwhile runs', 'PORT'],
    ] as const) {
      expect(
        said(out, level).filter((line) => line.includes(says)),
        says,
      ).to.have.length(1);
      expect(out).to.include(next);
    }
    for (const secret of ['not-a-key', 'hidden', readFileSync(path('data/master.key'), 'utf8').trim()])
      expect(out).not.to.include(secret);
  });

  it('sees a damaged file, a missing key, and another key than the practice’s', async () => {
    const settings = await made();
    const otherKey = await doctor({ ...settings, MASTER_KEY: '0'.repeat(64) });
    expect(otherKey.code).to.equal(1);
    expect(said(otherKey.out, 'wrong')).to.have.length(1);
    renameSync(path('data/master.key'), path('data/kept.key'));
    const missing = await doctor(settings);
    expect(said(missing.out, 'wrong')).to.deep.equal([
      `There is no master key: ${path('data/master.key')} is missing.`,
    ]);
    expect(readdirSync(path('data')), 'none was made').not.to.include('master.key');
    renameSync(path('data/kept.key'), path('data/master.key'));
    const bytes = readFileSync(path('data/meanwhile.db'));
    writeFileSync(path('data/meanwhile.db'), bytes.fill(0x55, 4096, 5 * 4096));
    const damaged = await doctor(settings);
    expect(damaged.code).to.equal(1);
    expect(damaged.out).to.include('npx meanwhile restore');
  });

  it('tells clocks that differ from answers that take long', async () => {
    const level = async (ahead: number, wait = 0) => {
      const asked = Date.now();
      const answer = async () => {
        await until(() => Date.now() >= asked + wait);
        return Date.now() + ahead;
      };
      return (await compareClock('Redis', answer)).level;
    };
    expect(await Promise.all([level(0), level(4_000), level(-4_000), level(90_000)])).to.deep.equal([
      'ok',
      'warning',
      'warning',
      'wrong',
    ]);
    expect(await level(-2_500, 1_500), 'may be the way back').to.equal('ok');
  });

  describe('with MongoDB and Redis', () => {
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

    it('looks at both, their clocks, versions and indexes', async () => {
      const settings = {
        PORT: String(await freePort()),
        DATA_DIR: path('data'),
        MONGODB_URI: mongo.fresh(),
        REDIS_URL: redis.url,
        LOG_LEVEL: 'error',
      };
      const unprepared = await doctor({ ...settings, MASTER_KEY: '0'.repeat(64) });
      expect(unprepared.code).to.equal(1);
      expect(unprepared.out).to.include('npx meanwhile migrate');
      const server = start(settings);
      await server.ready;
      const { code, out } = await doctor(settings);
      expect(said(out, 'wrong')).to.deep.equal([]);
      expect(code).to.equal(0);
      expect(out)
        .to.match(/MongoDB answers; it is \d/)
        .and.match(/Redis answers; it is \d/);
      for (const whose of ['MongoDB', 'Redis'])
        expect(said(out, 'ok')).to.include(`The clock of ${whose} agrees with this machine's.`);
      expect(said(out, 'ok')).to.include('The database is of this version, and the master key opens it.');
      expect(said(out, 'warning')).to.have.length(2);
      expect(out).to.include('redis-cli CONFIG SET appendonly yes');

      await ask(redis.url, (one) => one.config('SET', 'maxmemory-policy', 'allkeys-lru'));
      const evicting = await doctor(settings);
      await ask(redis.url, (one) => one.config('SET', 'maxmemory-policy', 'noeviction'));
      expect(evicting.code).to.equal(1);
      expect(evicting.out).to.include('redis-cli CONFIG SET maxmemory-policy noeviction');
    });

    it('says who does not answer, and nothing of how one signs in there', async () => {
      const { code, out } = await doctor({
        PORT: String(await freePort()),
        DATA_DIR: path('data'),
        MONGODB_URI: `mongodb://someone:hidden@127.0.0.1:${await freePort()}/?serverSelectionTimeoutMS=300`,
        REDIS_URL: `redis://:hidden@127.0.0.1:${await freePort()}`,
      });
      expect(code).to.equal(1);
      expect(said(out, 'wrong').map((line) => line.split(':')[0])).to.deep.equal(['MONGODB_URI', 'REDIS_URL']);
      expect(out).not.to.include('hidden').and.not.include('someone');
    });
  });
});

/** Every file of the folder with its bytes. */
const contents = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);
