import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { settings as everySetting } from '../../src/config.ts';
import { type Ended, freePort, goneOf, linksIn, runProgram, servers } from '../support/server.ts';
import { settled } from '../support/settled.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { createVisitor, linkOn, readMessages, type Visitor, words } from '../support/visitor.ts';

const product = fileURLToPath(new URL('../..', import.meta.url));

describe('The program in the hands of its operator', () => {
  const path = temporaryFolder();
  const start = servers();
  const settings = (more: { [name: string]: string } = {}) => ({ PORT: '0', DATA_DIR: path('new/data'), ...more });
  const modeOf = (name: string) => statSync(path(name)).mode & 0o777;

  /** Starts, lets the first therapist in and invites a client, who agrees to begin. */
  async function open(more: { [name: string]: string } = {}) {
    const server = start(settings(more));
    const origin = await server.ready;
    const therapist = createVisitor(origin);
    await therapist.signIn(linksIn(server.written.out)[0] ?? '');
    const page = (await therapist.post('/clients/new', { name: 'Robin', locale: 'en', zone: 'Europe/Madrid' })).text;
    const client = createVisitor(origin);
    await client.signIn(linkOn(page));
    await client.post('/chat', { kind: 'text', text: 'yes' });
    await client.post('/chat', { kind: 'text', text: 'I wrote this.' });
    await settled(path('new/data/meanwhile.db'), { gone: goneOf(server) });
    return { server, origin, therapist, client, id: /href="\/clients\/([\w-]{20,})"/.exec(page)?.[1] ?? '' };
  }

  /** It ended as told, in words and without a stack. */
  function refuses({ code, out, err }: Ended, expected: { code: number; says: readonly string[] }): void {
    expect(err)
      .to.not.match(/^\s+at .*:\d+:\d+\)?$/m, 'no stack')
      .and.not.include('node:');
    for (const words of expected.says) expect(err).to.include(words);
    expect({ code, out }).to.deep.equal({ code: expected.code, out: '' });
  }

  describe('started for the first time', () => {
    it('makes the data folder for its owner alone', async () => {
      const server = start(settings());
      await server.ready;
      expect(modeOf('new/data')).to.equal(0o700);
      const files = readdirSync(path('new/data'));
      expect(files).to.include.members(['master.key', 'meanwhile.db']);
      for (const file of files) expect([file, modeOf(`new/data/${file}`)]).to.deep.equal([file, 0o600]);
    });

    it('says where it listens and gives a link, which works once', async () => {
      const server = start(settings());
      const origin = await server.ready;
      const [link = '', ...more] = linksIn(server.written.out);
      expect(link).to.match(new RegExp(`^${origin}/in/`));
      expect(more).to.deep.equal([]);
      const therapist = createVisitor(origin);
      expect((await therapist.signIn(link)).headers.get('location')).to.equal('/clients');
      expect(words((await therapist.get('/clients')).text)).to.include('No clients yet');
      const second = createVisitor(origin);
      expect((await second.get(new URL(link).pathname)).status).to.equal(410);
      expect((await second.signIn(link)).status).to.equal(410);
      expect(second.cookie).to.equal('');
    });

    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      it(`ends in order at ${signal}, and at the next start makes nobody anew`, async () => {
        const server = start(settings());
        await server.ready;
        expect(await server.end(signal)).to.include({ code: 0 });
        const again = start(settings());
        await again.ready;
        expect(linksIn(again.written.out)).to.deep.equal([]);
        expect(again.written.out).to.include('meanwhile link');
      });

    it('has a demonstration with a link for each side', async () => {
      const server = start(settings(), ['--demo']);
      const origin = await server.ready;
      const links = linksIn(server.written.out);
      expect(links).to.have.length(2);
      expect(server.written.out).to.include('begins anew').and.not.include('Nothing is lost');
      const [therapist, client] = await Promise.all(
        links.map(async (link) => {
          const visitor = createVisitor(origin);
          await visitor.signIn(link);
          return visitor;
        }),
      );
      expect(words((await therapist?.get('/clients'))?.text ?? '')).to.include('Robin Sample');
      expect(words((await client?.get('/chat'))?.text ?? '')).to.include('I tried the walk');
    });
  });

  describe('that cannot start', () => {
    it('names everything wrong in the settings at once', async () => {
      const wrong = {
        PORT: 'eighty',
        PUBLIC_URL: 'care.example.org',
        MASTER_KEY: 'secret',
        PRACTICE_ZONE: 'Mars/Olympus',
        PRACTICE_LOCALE: 'fr',
        LOG_LEVEL: 'loud',
        PRACTICE_NAME: 'x'.repeat(101),
      };
      const ended = await runProgram(['start'], settings(wrong));
      refuses(ended, { code: 2, says: Object.keys(wrong) });
      expect(ended.err).not.to.include('secret');
    });

    it('says that the port is in use, and still gives the first link when it starts on another', async () => {
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      try {
        const PORT = String((other.address() as AddressInfo).port);
        refuses(await runProgram(['start'], settings({ PORT })), { code: 2, says: ['PORT', PORT, 'in use'] });
        const server = start(settings({ PORT: String(await freePort()) }));
        await server.ready;
        expect(linksIn(server.written.out)).to.have.length(1);
      } finally {
        other.close();
      }
    });

    it('leaves a practice that runs already alone', async () => {
      const { server, client } = await open();
      refuses(await runProgram(['start'], settings()), { code: 2, says: ['DATA_DIR', 'runs already'] });
      expect((await client.post('/chat', { kind: 'text', text: 'Still here' })).status).to.equal(200);
      await server.end('SIGKILL');
      await start(settings()).ready;
    });

    it('says that the data folder cannot be read', async () => {
      mkdirSync(path('locked'), { mode: 0o000 });
      // An administrator may read everything: then it runs as nobody.
      const place = process.getuid?.() === 0 ? { uid: 65_534 } : {};
      const ended = await runProgram(['start'], settings({ DATA_DIR: path('locked') }), place);
      refuses(ended, { code: 2, says: ['DATA_DIR', path('locked')] });
    });

    it('says that the data folder cannot be made', async () => {
      // Where Linux keeps its processes nobody makes a folder; elsewhere there is no such place.
      const folder = '/proc/meanwhile/data';
      const place = process.getuid?.() === 0 ? { uid: 65_534 } : {};
      for (const args of [['start'], ['start', '--demo']])
        refuses(await runProgram(args, settings({ DATA_DIR: folder }), place), { code: 2, says: ['DATA_DIR', folder] });
    });

    it('says that the data folder is a file', async () => {
      writeFileSync(path('file'), '');
      const ended = await runProgram(['start'], settings({ DATA_DIR: path('file') }));
      refuses(ended, { code: 2, says: ['DATA_DIR', path('file')] });
    });

    it('leaves a database of a newer version alone', async () => {
      const { server } = await open();
      await server.end('SIGTERM');
      const database = new DatabaseSync(path('new/data/meanwhile.db'));
      database.exec('PRAGMA user_version = 1000; PRAGMA wal_checkpoint(TRUNCATE)');
      database.close();
      const before = readFileSync(path('new/data/meanwhile.db'));
      refuses(await runProgram(['start'], settings()), { code: 2, says: ['newer Meanwhile', '1000'] });
      expect(readFileSync(path('new/data/meanwhile.db')).equals(before)).to.equal(true);
    });

    it('says that the database is none', async () => {
      mkdirSync(path('new/data'), { recursive: true });
      writeFileSync(path('new/data/meanwhile.db'), 'Dear diary, '.repeat(100));
      refuses(await runProgram(['start'], settings()), { code: 2, says: ['meanwhile.db is not a database'] });
    });

    it('says that the master key is another, is malformed, or can be read by others', async () => {
      const { server } = await open();
      await server.end('SIGTERM');
      const key = path('new/data/master.key');
      writeFileSync(key, `${'ab'.repeat(32)}\n`);
      refuses(await runProgram(['start'], settings()), { code: 2, says: ['master key is not the one'] });
      writeFileSync(key, 'ab');
      refuses(await runProgram(['start'], settings()), { code: 2, says: ['master.key must be a key of 32 bytes'] });
      chmodSync(key, 0o644);
      refuses(await runProgram(['start'], settings()), { code: 2, says: [`chmod 600 ${key}`] });
    });

    it('lists the mistakes in the flows with file and line', async () => {
      for (const part of ['adapters', 'bin', 'flows', 'src', 'package.json'])
        cpSync(`${product}/${part}`, path(`product/${part}`), { recursive: true });
      symlinkSync(`${product}/node_modules`, path('product/node_modules'));
      const file = path('product/flows/check-in.yaml');
      const text = readFileSync(file, 'utf8');
      const line = text.split('\n').findIndex((one) => one.includes('ask: scale')) + 1;
      writeFileSync(file, text.replace(/^ {4}max: 5\n/m, ''));
      writeFileSync(path('product/flows/new.yaml'), 'flow: new\n');
      const ended = await runProgram(['start'], settings(), { folder: path('product') });
      refuses(ended, { code: 1, says: ['flows/check-in.yaml:', 'max', 'flows/new.yaml:1'] });
      const said = Number(/check-in\.yaml:(\d+)/.exec(ended.err)?.[1]);
      expect(said).to.be.within(line - 1, line + 6);
    });
  });

  describe('asked for something else', () => {
    it('lists its commands', async () => {
      const { code, out } = await runProgram(['--help']);
      expect(code).to.equal(0);
      for (const name of ['start', 'link', 'flows', 'talk', 'settings', 'rotate-key', 'erase'])
        expect(out).to.match(new RegExp(`^  ${name} +\\S`, 'm'));
    });

    it('explains each command', async () => {
      for (const name of ['start', 'link', 'flows', 'talk', 'settings', 'rotate-key', 'erase']) {
        const { code, out, err } = await runProgram([name, '--help']);
        expect({ name, code, err }).to.deep.equal({ name, code: 0, err: '' });
        expect(out).to.include(`meanwhile ${name}`);
      }
    });

    it('does not know a command, an option, a word too many', async () => {
      refuses(await runProgram(['begin']), { code: 2, says: ['no command "begin"', '--help'] });
      refuses(await runProgram(['start', '--fast'], settings()), { code: 2, says: ['--fast', 'meanwhile start'] });
      refuses(await runProgram(['start', 'now'], settings()), { code: 2, says: ['now', 'meanwhile start'] });
    });

    it('lists every setting', async () => {
      const { code, out } = await runProgram(['settings']);
      expect(code).to.equal(0);
      for (const name of Object.keys(everySetting.shape)) expect(out).to.include(`| \`${name}\` |`);
    });

    it('gives staff another link while it runs, which works once', async () => {
      const { origin, server } = await open({ PORT: String(await freePort()), THERAPIST_NAME: 'Dr. Rivera' });
      const same = settings({ PORT: new URL(origin).port });
      refuses(await runProgram(['link', 'Dr. Nobody'], same), { code: 2, says: ['Dr. Nobody', '  Dr. Rivera'] });
      for (const args of [['link'], ['link', 'Dr. Rivera'], ['link', 'Dr.', 'Rivera']]) {
        const { code, out } = await runProgram(args, same);
        expect(code).to.equal(0);
        const therapist = createVisitor(origin);
        expect((await therapist.signIn(out.trim())).headers.get('location')).to.equal('/clients');
        expect((await createVisitor(origin).signIn(out.trim())).status).to.equal(410);
      }
      expect(server.written.err).not.to.include('"level":"error"');
    });

    it('has no link for anybody before the first start', async () => {
      refuses(await runProgram(['link'], settings()), { code: 2, says: ['no practice', 'npm start'] });
    });

    it('erases a client only when told so with their id, also while it runs', async () => {
      const { server, therapist, client, id } = await open();
      expect(await runProgram(['erase'], settings())).to.include({ code: 0, out: `${id}  Robin\n` });
      expect(await runProgram(['erase', 'nobody', '--for-ever'], settings())).to.include({ code: 2 });
      expect(await runProgram(['erase', id], settings())).to.include({ code: 2 });
      expect((await client.get('/chat')).status).to.equal(200);
      expect(await runProgram(['erase', id, '--for-ever'], settings())).to.include({ code: 0, err: '' });
      expect((await client.get('/chat')).status).to.equal(401);
      expect((await client.post('/chat', { kind: 'text', text: 'Anybody?' })).status).to.equal(401);
      expect((await therapist.get(`/clients/${id}`)).status).to.equal(404);
      expect(words((await therapist.get('/clients')).text)).to.include('No clients yet');
      expect(server.written.err).not.to.include('"level":"error"');
      await server.end('SIGTERM');
      expect(await runProgram(['erase'], settings())).to.include({ code: 0, out: 'There are no clients.\n' });
    });

    it('changes the master key, after which everything can still be read', async () => {
      const { server, origin, client, therapist, id } = await open({ PORT: String(await freePort()) });
      const port = { PORT: new URL(origin).port };
      await server.end('SIGTERM');
      const before = readFileSync(path('new/data/master.key'), 'utf8');
      expect(await runProgram(['rotate-key'], settings())).to.include({ code: 0, err: '' });
      expect(readFileSync(path('new/data/master.key'), 'utf8')).not.to.equal(before);
      expect(modeOf('new/data/master.key')).to.equal(0o600);
      await start(settings(port)).ready;
      await readsOn(client, '/chat', 'own');
      await readsOn(therapist, `/clients/${id}`, 'other');
    });

    it('does not change the master key of a practice that runs: who came meanwhile would be lost with the old one', async () => {
      const { server, origin, client } = await open({ PORT: String(await freePort()) });
      refuses(await runProgram(['rotate-key'], settings()), { code: 2, says: ['runs already', 'Stop that one'] });
      await server.end('SIGTERM');
      await start(settings({ PORT: new URL(origin).port })).ready;
      await readsOn(client, '/chat', 'own');
    });

    it('changes the master key that is a setting, when told the new one', async () => {
      const [old, next] = ['ab'.repeat(32), Buffer.alloc(32, 7).toString('base64')];
      const { server, origin, client } = await open({ PORT: String(await freePort()), MASTER_KEY: old });
      const port = { PORT: new URL(origin).port };
      await server.end('SIGTERM');
      expect(readdirSync(path('new/data'))).not.to.include('master.key');
      refuses(await runProgram(['rotate-key'], settings({ MASTER_KEY: old })), { code: 2, says: ['--to'] });
      expect(await runProgram(['rotate-key', '--to', next], settings({ MASTER_KEY: old }))).to.include({ code: 0 });
      refuses(await runProgram(['start'], settings({ MASTER_KEY: old })), { code: 2, says: ['master key is not'] });
      await start(settings({ ...port, MASTER_KEY: next })).ready;
      await readsOn(client, '/chat', 'own');
    });
  });
});

/** What was written before is read, and more can be written. */
async function readsOn(visitor: Visitor, page: string, side: 'own' | 'other'): Promise<void> {
  const texts = (await readMessages(visitor, page)).filter((one) => one.side === side).map(({ text }) => text);
  expect(texts).to.include('I wrote this.');
  const more = side === 'own' ? { kind: 'text', text: 'More' } : { form: 'reply', text: 'More' };
  expect((await visitor.post(page, more)).status).to.equal(200);
}
