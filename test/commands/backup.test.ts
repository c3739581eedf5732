import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'chai';
import { readConfig } from '../../src/config.ts';
import type { PersonId } from '../../src/model.ts';
import { openPractice } from '../../src/practice.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { freePort, linksIn, runProgram, type Server, type Settings, servers } from '../support/server.ts';
import { settled } from '../support/settled.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { createVisitor, linkOn, messagesOn, readMessages, type Visitor } from '../support/visitor.ts';

describe('meanwhile backup and restore', () => {
  const path = temporaryFolder();
  const start = servers();

  /** A practice with a client, which runs. */
  async function open() {
    const settings: Settings = { PORT: String(await freePort()), DATA_DIR: path('data'), LOG_LEVEL: 'error' };
    const server = start(settings);
    const origin = await server.ready;
    const therapist = createVisitor(origin);
    await therapist.signIn(linksIn(server.written.out)[0] ?? '');
    const robin = await invite(origin, therapist, 'Robin');
    return { settings, server, origin, therapist, robin };
  }

  const backup = async (settings: Settings, name: string) => {
    const { code, out, err } = await runProgram(['backup', path(name)], settings);
    expect(err).to.equal('');
    expect(code).to.equal(0);
    return out;
  };
  const restore = (settings: Settings, ...args: string[]) => runProgram(['restore', ...args], settings);
  const again = async (settings: Settings): Promise<Server> => {
    const server = start(settings);
    await server.ready;
    return server;
  };

  it('bring back all that was acknowledged before the copy was begun, while people go on writing', async () => {
    const { settings, server, robin } = await open();
    let [acknowledged, over] = [0, false];
    const writing = (async () => {
      while (!over) {
        const { status } = await robin.visitor.post('/chat', { kind: 'text', text: `Number ${acknowledged + 1}` });
        expect(status).to.equal(200);
        acknowledged += 1;
      }
    })();
    while (acknowledged < 20) await robin.visitor.get('/chat');
    const before = acknowledged;
    const out = await backup(settings, 'copy.db');
    over = true;
    await writing;
    expect(acknowledged, 'somebody wrote meanwhile').to.be.greaterThan(before);
    expect(out).to.include('The master key is not in it');
    expect(statSync(path('copy.db')).mode & 0o777).to.equal(0o600);
    expect(readdirSync(path()).sort()).to.deep.equal(['copy.db', 'data']);
    await server.end('SIGKILL');

    const { code, out: told } = await restore(settings, path('copy.db'), '--replace');
    expect(code).to.equal(0);
    const [, old = ''] = /is kept as (\S+)\.\n/.exec(told) ?? [];
    const kept = createSqliteStore({ file: old });
    const taken = (await Array.fromAsync(kept.pieces(robin.id))).filter(({ kind }) => kind === 'accepted');
    await kept.close();
    expect(taken.length, 'the file until then has it all').to.be.at.least(acknowledged);
    await again(settings);
    await settled(path('data/meanwhile.db'));
    const mine = (await readMessages(robin.visitor, '/chat')).filter(({ text }) => text.startsWith('Number'));
    expect(mine.map(({ text }) => text)).to.deep.equal(mine.map((_, n) => `Number ${n + 1}`));
    expect(mine.length).to.be.within(before, acknowledged);
  });

  it('copy into a file of DATA_DIR without being told where, and never over another', async () => {
    const { settings } = await open();
    expect((await runProgram(['backup'], settings)).code).to.equal(0);
    const [name = ''] = readdirSync(path('data/backups'));
    expect(name).to.match(/^meanwhile-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.db$/);
    const file = path(`data/backups/${name}`);
    const bytes = readFileSync(file);
    const { code, err } = await runProgram(['backup', file], settings);
    expect(code).to.equal(2);
    expect(err).to.include('is there already');
    expect(readFileSync(file).equals(bytes)).to.equal(true);
    expect(readdirSync(path('data/backups'))).to.deep.equal([name]);
  });

  it('say what is in the way of a copy', async () => {
    const { settings } = await open();
    writeFileSync(path('half.db.part'), '');
    for (const [args, given, says] of [
      [[path('no-such-folder/copy.db')], settings, 'cannot be written'],
      [[path('half.db')], settings, 'another backup is writing it'],
      [[path('one.db'), path('two.db')], settings, 'Name one file'],
      [[], { ...settings, MONGODB_URI: 'mongodb://localhost/practice' }, 'Use mongodump'],
      [[], { ...settings, DATA_DIR: path('none') }, 'there is no practice'],
    ] as const) {
      const { code, err } = await runProgram(['backup', ...args], given);
      expect(err).to.include(says);
      expect(code).to.equal(2);
    }
    expect(readdirSync(path()).sort()).to.deep.equal(['data', 'half.db.part']);
  });

  it('change nothing while the practice runs, nor where there is one without --replace', async () => {
    const { settings, server } = await open();
    await backup(settings, 'copy.db');
    const running = await restore(settings, path('copy.db'), '--replace');
    expect(running.code).to.equal(2);
    expect(running.err).to.include('runs already');
    await server.end('SIGTERM');
    const before = contentsOf(path('data'));
    const { code, err } = await restore(settings, path('copy.db'));
    expect(code).to.equal(2);
    expect(err).to.include('--replace');
    expect(contentsOf(path('data'))).to.deep.equal(before);
  });

  it('refuse what is no backup, is damaged, newer, or not opened by the present master key, and change nothing', async () => {
    const { settings, server } = await open();
    await backup(settings, 'copy.db');
    await server.end('SIGTERM');
    writeFileSync(path('text.db'), 'Nothing but words, and many of them. '.repeat(200));
    writeFileSync(path('empty.db'), '');
    make(path('other.db'), 'CREATE TABLE shopping (item TEXT)');
    for (const name of ['newer', 'cut', 'broken']) copyFileSync(path('copy.db'), path(`${name}.db`));
    make(path('newer.db'), 'PRAGMA user_version = 1000');
    truncateSync(path('cut.db'), statSync(path('cut.db')).size / 2);
    const bytes = readFileSync(path('broken.db'));
    bytes.fill(0x2a, 8 * 4096, 20 * 4096);
    writeFileSync(path('broken.db'), bytes);
    const before = contentsOf(path('data'));
    for (const [name, says] of [
      ['none', 'There is no file'],
      ['text', 'is not a database of Meanwhile'],
      ['empty', 'is not a database of Meanwhile'],
      ['other', 'is not a database of Meanwhile'],
      ['newer', 'written by a newer Meanwhile'],
      ['cut', 'is damaged'],
      ['broken', 'is damaged'],
    ] as const) {
      const { code, err } = await restore(settings, path(`${name}.db`), '--replace');
      expect(err).to.include(says);
      expect(code, name).to.equal(2);
      expect(contentsOf(path('data')), name).to.deep.equal(before);
    }
    const otherKey = { ...settings, MASTER_KEY: 'ab'.repeat(32) };
    const { code, err } = await restore(otherKey, path('copy.db'), '--replace');
    expect(code).to.equal(2);
    expect(err).to.include('The master key is not the one');
    expect(contentsOf(path('data'))).to.deep.equal(before);
  });

  it('bring a practice into an empty folder when its master key is put there first', async () => {
    const { settings, server, robin } = await open();
    await robin.visitor.post('/chat', { kind: 'text', text: 'Still here?' });
    await settled(path('data/meanwhile.db'));
    await backup(settings, 'copy.db');
    await server.end('SIGTERM');
    const elsewhere = { ...settings, DATA_DIR: path('elsewhere') };
    const without = await restore(elsewhere, path('copy.db'));
    expect(without.code).to.equal(2);
    expect(without.err).to.include('master.key is missing');
    expect(existsSync(path('elsewhere/master.key'))).to.equal(false);
    copyFileSync(path('data/master.key'), path('elsewhere/master.key'));
    chmodSync(path('copy.db'), 0o400);
    const { code, out } = await restore(elsewhere, path('copy.db'));
    expect(code).to.equal(0);
    expect(out).to.include('npx meanwhile erase');
    expect(statSync(path('elsewhere/meanwhile.db')).mode & 0o777).to.equal(0o600);
    await again(elsewhere);
    expect((await readMessages(robin.visitor, '/chat')).map(({ text }) => text)).to.include('Still here?');
  });

  it('do not bring back who was erased after the copy was made', async () => {
    const { settings, server, origin, therapist, robin } = await open();
    const kim = await invite(origin, therapist, 'Kim');
    await backup(settings, 'copy.db');
    await server.end('SIGTERM');
    expect((await runProgram(['erase', kim.id, '--for-ever'], settings)).code).to.equal(0);
    const { code, out } = await restore(settings, path('copy.db'), '--replace');
    expect(code).to.equal(0);
    expect(out).to.include(`Erased in the practice until now, and here too: ${kim.id}.`);
    const { store } = await openPractice(readConfig(settings));
    expect(await store.getKey(kim.id)).to.equal('destroyed');
    expect((await store.everyone()).map(({ id }) => id)).not.to.include(kim.id);
    await store.close();
    await again(settings);
    expect((await kim.visitor.get('/chat')).status).not.to.equal(200);
    expect((await robin.visitor.get('/chat')).status).to.equal(200);
  });

  it('take the place of a practice that is damaged, and keep its file and log beside', async () => {
    const { settings, server, robin } = await open();
    await robin.visitor.post('/chat', { kind: 'text', text: 'Before the disk broke' });
    await settled(path('data/meanwhile.db'));
    await backup(settings, 'copy.db');
    await server.end('SIGKILL');
    for (const end of ['', '-wal']) writeFileSync(path(`data/meanwhile.db${end}`), `broken${end}`);
    const { code, out } = await restore(settings, path('copy.db'), '--replace');
    expect(code).to.equal(0);
    expect(out).to.include('it is not known here who that was');
    const kept = readdirSync(path('data')).filter((name) => name.startsWith('meanwhile.db.before-'));
    expect(kept).to.have.length(2);
    const [file = '', logFile = ''] = kept.sort().map((name) => join(path('data'), name));
    expect(readFileSync(file, 'utf8')).to.equal('broken');
    expect(readFileSync(logFile, 'utf8')).to.equal('broken-wal');
    await again(settings);
    const page = (await robin.visitor.get('/chat')).text;
    expect(messagesOn(page).map(({ text }) => text)).to.include('Before the disk broke');
  });
});

async function invite(origin: string, therapist: Visitor, name: string) {
  const page = (await therapist.post('/clients/new', { name, locale: 'en', zone: 'Europe/Madrid' })).text;
  const visitor = createVisitor(origin);
  await visitor.signIn(linkOn(page));
  await visitor.post('/chat', { kind: 'text', text: 'yes' });
  return { id: (/href="\/clients\/([\w-]{20,})"/.exec(page)?.[1] ?? '') as PersonId, visitor };
}

function make(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

/** Every file of the folder with its bytes, but for what stands for its lock. */
const contentsOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => !name.startsWith('meanwhile.lock'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
