import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';
import { type RedisServer, startRedisOrSkip } from '../support/redis.ts';
import { freePort, linksIn } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { createVisitor, linkOn, readMessages } from '../support/visitor.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The account `node` of the image. */
const NODE = 1000;
const asRoot = process.getuid?.() === 0;

/** What the last stage of the Dockerfile copies from here, and the command by which it installs packages. */
function readDockerfile(): { copied: string[]; install: string } {
  const text = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const last = text.split(/^FROM /m).at(-1) ?? '';
  const copied = [...last.matchAll(/^COPY (?!--)(.+) (\S+)$/gm)].flatMap(([, from = '']) => from.split(' '));
  return { copied, install: /^RUN (npm ci .*)$/m.exec(text)?.[1] ?? '' };
}

/** What the image holds, laid out as it lays it out. */
function layOut(folder: string): void {
  const { copied, install } = readDockerfile();
  for (const name of ['.npmrc', 'package-lock.json', ...copied])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  const [command = '', ...args] = install.split(' ');
  const { status, stderr } = spawnSync(command, [...args, '--prefer-offline'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`"${install}" failed: ${stderr}`);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());

/**
 * There need not be a Docker engine where tests run. What it would do is done by hand: the files that the Dockerfile copies, the
 * packages that it installs, no root, nothing of it writable, settings and secrets as docker-compose.yml gives them.
 */
describe('What the image holds', function () {
  this.timeout(120_000);
  const path = temporaryFolder();
  const running: ChildProcess[] = [];
  let mongo: MongoForTests;
  let redis: RedisServer;
  before(async function () {
    redis = await startRedisOrSkip(this);
    mongo = await mongoOrSkip(this);
  });
  after(async () => {
    for (const child of running) child.kill('SIGKILL');
    await mongo?.end();
    await redis?.remove();
  });

  it('is a whole practice of one web and two workers, without root and without writing to itself', async () => {
    const app = path('app');
    mkdirSync(app);
    chmodSync(path('.'), 0o755);
    layOut(app);
    const before = filesIn(app);
    expect(before.filter((name) => /^(test|bench|docs|data)\//.test(name))).to.deep.equal([]);
    expect(before).not.to.include('node_modules/typescript/package.json');

    const secrets = path('secrets');
    mkdirSync(secrets);
    mkdirSync(path('nothing'), { mode: 0o500 });
    if (asRoot) chownSync(secrets, NODE, NODE);
    /** As the containers do: nothing of this machine's environment but the path to Node. */
    const launch = (args: readonly string[], settings: { [name: string]: string } = {}) => {
      const child = spawn(process.execPath, [join(app, 'bin/meanwhile.js'), ...args], {
        cwd: app,
        env: { NODE_ENV: 'production', HOST: '127.0.0.1', DATA_DIR: path('nothing/data'), ...settings },
        ...(asRoot && { uid: NODE, gid: NODE }),
      });
      running.push(child);
      const written = { text: '' };
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          written.text += text;
        });
      return { child, written };
    };
    const run = async (args: readonly string[], settings?: { [name: string]: string }) => {
      const { child, written } = launch(args, settings);
      const code = await new Promise((resolve) => child.once('close', resolve));
      return { code, text: written.text };
    };

    expect(await run(['secrets', secrets])).to.include({ code: 0 });
    expect((await run(['secrets', secrets])).text).to.include('already');
    expect(statSync(join(secrets, 'app/master.key')).mode & 0o777).to.equal(0o400);
    // The names of the containers are known only among them.
    const uri = mongo.fresh();
    for (const [name, text] of Object.entries({ 'mongodb.uri': uri, 'redis.url': redis.url })) {
      expect(readFileSync(join(secrets, 'app', name), 'utf8')).to.match(
        /^(mongodb|redis):\/\/\w*:[\w-]{32}@(mongo|redis):\d+/,
      );
      writeFileSync(path(name), text);
    }
    const settings = {
      MASTER_KEY_FILE: join(secrets, 'app/master.key'),
      MONGODB_URI_FILE: path('mongodb.uri'),
      REDIS_URL_FILE: path('redis.url'),
    };

    const early = await run(['start', '--only', 'web'], { ...settings, PORT: '0' });
    expect(early.code, 'no index is made by a start in production').to.equal(2);
    expect(early.text).to.include('meanwhile migrate');
    expect(await run(['migrate'], settings)).to.include({ code: 0 });

    const ports = [await freePort(), await freePort(), await freePort()];
    const processes = ['web', 'worker', 'worker'].map((part, index) =>
      launch(['start', '--only', part], { ...settings, PORT: String(ports[index]) }),
    );
    for (const [index, { written }] of processes.entries())
      await until(
        async () => (await fetch(`http://127.0.0.1:${ports[index]}/ready`)).ok,
        () => written.text,
      );

    const origin = `http://localhost:${ports[0]}`;
    const therapist = createVisitor(origin);
    await therapist.signIn(linksIn(processes[0]?.written.text ?? '')[0] ?? '');
    const page = await therapist.post('/clients/new', { name: 'Robin', locale: 'en', zone: 'Europe/Madrid' });
    const client = createVisitor(origin);
    await client.signIn(linkOn(page.text));
    await client.post('/chat', { kind: 'text', text: 'yes' });
    await client.post('/chat', { kind: 'text', text: 'I wrote this.' });
    const id = /href="\/clients\/([\w-]{20,})"/.exec(page.text)?.[1] ?? '';
    await until(
      async () => (await readMessages(therapist, `/clients/${id}`)).some(({ text }) => text === 'I wrote this.'),
      () => processes.map(({ written }) => written.text).join(''),
    );

    for (const { child } of processes) child.kill('SIGTERM');
    const codes = await Promise.all(
      processes.map(
        ({ child }) =>
          new Promise((resolve) => (child.exitCode === null ? child.once('close', resolve) : resolve(child.exitCode))),
      ),
    );
    expect(codes).to.deep.equal([0, 0, 0]);
    expect(filesIn(app)).to.deep.equal(before);
    expect(readdirSync(path('nothing'))).to.deep.equal([]);
  });
});

/** Asks again until it is so; `why` is told when it does not come to be. */
async function until(so: () => Promise<boolean>, why: () => string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await so().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`It did not come to be: ${why()}`);
    await wait(50);
  }
}
