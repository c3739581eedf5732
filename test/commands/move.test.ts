import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { readConfig } from '../../src/config.ts';
import type { Person, PersonId, Sealed } from '../../src/model.ts';
import { move } from '../../src/move.ts';
import type { Movable, Store } from '../../src/ports.ts';
import { openPractice } from '../../src/practice.ts';
import { sealPerson } from '../../src/runtime/people.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { address, ana, append, ben, mail, personId, stored, token, turn } from '../contract/store/samples.ts';
import { faultOf } from '../support/fault.ts';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';
import { freePort, linksIn, runProgram, type Server, type Settings, servers } from '../support/server.ts';
import { settled } from '../support/settled.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { createVisitor, linkOn, readMessages, type Visitor } from '../support/visitor.ts';

type Moving = Store & Movable;

/** All that is kept, person by person. */
async function everything(store: Movable) {
  const all: unknown[] = [];
  for (const person of await store.kept()) all.push(person, await Array.fromAsync(store.pieces(person)));
  return all;
}

describe('A move from one store to another', () => {
  const path = temporaryFolder();
  let [here, there]: Moving[] = [];
  beforeEach(() => {
    here = createSqliteStore({ file: path('here.db') });
    there = createSqliteStore({ file: path('there.db') });
  });
  afterEach(async () => {
    for (const store of [here, there]) await store?.close();
  });
  const both = (): [Moving, Moving] => {
    if (!here || !there) throw new Error('not open');
    return [here, there];
  };
  const moveAll = (from: Movable, to: Movable, now = 1_000) =>
    move(
      from,
      to,
      () => now,
      () => {},
    );

  const fill = async (store: Store, ...names: string[]) => {
    for (const name of names) {
      const person = personId(name);
      await store.addKey(person, `key of ${name}`);
      await store.putPerson(stored(name, { addresses: [address(name)] }));
      await store.accept(mail('1', { person }));
      await store.accept(mail('2', { person }));
      await store.commit(turn(0, { person, consumed: '1' }));
      await store.change(person, append(256));
    }
  };

  it('copies only who differs, and says how many and what', async () => {
    const [from, to] = both();
    await fill(from, 'ana', 'ben', 'kim');
    expect((await moveAll(from, to)).copied).to.equal(3);
    await from.accept(mail('3', { person: ben }));
    const moved = await moveAll(from, to);
    const counts = { key: 3, person: 3, conversation: 3, mail: 4, accepted: 7, record: 3 };
    expect(moved).to.deep.equal({ people: 3, copied: 1, here: counts, there: counts, differing: [] });
    expect(await everything(to)).to.deep.equal(await everything(from));
    expect((await moveAll(from, to)).copied).to.equal(0);
  });

  it('erases there who was erased here, also when somebody else has come into their place since', async () => {
    const [from, to] = both();
    await fill(from, 'ben', 'ana');
    await moveAll(from, to);
    await from.erase(ana);
    // Has the place of the erased one, the same address, and comes earlier in the order of the move.
    await from.putPerson(stored('aaron', { addresses: [address('ana')] }));
    await moveAll(from, to);
    expect(await to.getKey(ana)).to.equal('destroyed');
    expect(await to.owner(address('ana'))).to.equal('aaron');
    expect(await everything(to)).to.deep.equal(await everything(from));
  });

  it('leaves secrets behind that nobody can use any more', async () => {
    const [from, to] = both();
    await fill(from, 'ana');
    await from.putToken(token('old', { expires: 1_500 }));
    await from.putToken(token('new', { expires: 2_500 }));
    const moved = await moveAll(from, to, 2_000);
    expect(moved.differing).to.deep.equal([]);
    expect(await to.token('new', 2_000)).to.deep.equal(token('new', { expires: 2_500 }));
    expect(await to.token('old', 1_000)).to.equal(undefined);
  });

  it('says of whom not the same is kept when somebody writes meanwhile', async () => {
    const [from, to] = both();
    await fill(from, 'ana', 'ben');
    const moved = await move(
      from,
      to,
      () => 1_000,
      (step) => {
        if (step === 'Copying') void from.accept(mail('late', { person: ben }));
      },
    );
    expect(moved.differing).to.deep.equal([ben]);
  });

  describe('changes nothing', () => {
    const unknown: { readonly [what: string]: (to: Moving) => Promise<unknown> } = {
      'somebody is there who is not here': (to) => fill(to, 'kim'),
      'somebody has written there since': (to) => to.accept(mail('since', { person: ben })),
      'a conversation went on there by itself': (to) => to.commit(turn(1, { person: ben })),
      'somebody was erased there': (to) => to.erase(ben),
    };
    for (const [what, change] of Object.entries(unknown))
      it(`when ${what}`, async () => {
        const [from, to] = both();
        await fill(from, 'ana', 'ben');
        await moveAll(from, to);
        await from.accept(mail('3'));
        await change(to);
        const before = await everything(to);
        const { message } = await faultOf(moveAll(from, to));
        expect(message).to.include('is not known here');
        expect(await everything(to)).to.deep.equal(before);
      });
  });
});

describe('meanwhile move', () => {
  const path = temporaryFolder();
  const start = servers();
  const moveTo = (settings: Settings, to: string) => runProgram(['move', '--to', to], settings);
  const settingsOf = async (folder: string): Promise<Settings> => ({
    PORT: String(await freePort()),
    DATA_DIR: path(folder),
    LOG_LEVEL: 'error',
  });

  /** A practice with two clients, which runs. */
  async function open(settings: Settings) {
    const server = start(settings);
    const origin = await server.ready;
    const therapist = createVisitor(origin);
    await therapist.signIn(linksIn(server.written.out)[0] ?? '');
    const robin = await invite(origin, therapist, 'Robin');
    const kim = await invite(origin, therapist, 'Kim');
    await say(robin.visitor, 'Are you there?');
    await reply(therapist, robin.id, 'I am');
    return { server, therapist, robin, kim };
  }
  type Practice = Awaited<ReturnType<typeof open>>;

  const say = (visitor: Visitor, text: string) => visitor.post('/chat', { kind: 'text', text });
  const reply = (therapist: Visitor, client: string, text: string) =>
    therapist.post(`/clients/${client}`, { form: 'reply', on: 'client', text });
  /** Every message as its readers see it, once all has come to rest. */
  async function pages({ therapist, robin, kim }: Practice, folder: string) {
    await settled(path(`${folder}/meanwhile.db`));
    return {
      robin: await readMessages(robin.visitor, '/chat'),
      kim: await readMessages(kim.visitor, '/chat'),
      ofRobin: await readMessages(therapist, `/clients/${robin.id}`),
      ofKim: await readMessages(therapist, `/clients/${kim.id}`),
    };
  }
  const openFile = (folder: string) => createSqliteStore({ file: path(`${folder}/meanwhile.db`) });
  const begin = async (settings: Settings): Promise<Server> => {
    const server = start(settings);
    await server.ready;
    return server;
  };

  it('takes a practice elsewhere, where it goes on, and back again', async () => {
    const settings = await settingsOf('data');
    const practice = await open(settings);
    const before = await pages(practice, 'data');
    await practice.server.end('SIGTERM');

    const bytes = readFileSync(path('data/meanwhile.db'));
    const moved = await moveTo(settings, `sqlite:${path('there')}`);
    expect(moved).to.include({ code: 0, err: '' });
    expect(moved.out)
      .to.include('this move is final')
      .and.include(`set DATA_DIR to ${path('there')}`);
    expect(moved.out).to.match(/timeline entries +([1-9]\d*) +\1\n/);
    expect(readFileSync(path('data/meanwhile.db')).equals(bytes), 'nothing changed here').to.equal(true);
    expect(readFileSync(path('there/master.key'), 'utf8')).to.equal(readFileSync(path('data/master.key'), 'utf8'));
    for (const name of ['master.key', 'meanwhile.db'])
      expect(statSync(path(`there/${name}`)).mode & 0o777, name).to.equal(0o600);
    expect(readdirSync(path('there')).filter((name) => !name.startsWith('meanwhile.'))).to.deep.equal(['master.key']);

    const elsewhere = { ...settings, DATA_DIR: path('there') };
    const server = await begin(elsewhere);
    expect(await pages(practice, 'there')).to.deep.equal(before);
    await say(practice.kim.visitor, 'From the new house');
    await reply(practice.therapist, practice.kim.id, 'Welcome');
    const after = await pages(practice, 'there');
    expect(after.kim.length).to.be.greaterThan(before.kim.length);
    await server.end('SIGTERM');

    const again = await moveTo(settings, `sqlite:${path('there')}`);
    expect(again.code, 'what went on is not written over').to.equal(2);
    expect(again.err).to.include('is not known here');

    expect((await moveTo(elsewhere, `sqlite:${path('data')}`)).code).to.equal(0);
    await begin(settings);
    expect(await pages(practice, 'data')).to.deep.equal(after);
  });

  it('is a rehearsal while the practice runs, and final when it is stopped', async () => {
    const settings = await settingsOf('data');
    const practice = await open(settings);
    await pages(practice, 'data');
    const rehearsal = await moveTo(settings, `sqlite:${path('there')}`);
    expect(rehearsal.code).to.equal(0);
    expect(rehearsal.out).to.include('a rehearsal').and.include('Copied now: 3.').and.not.include('final');
    await say(practice.robin.visitor, 'While you carry boxes');
    const before = await pages(practice, 'data');
    await practice.server.end('SIGTERM');
    const last = await moveTo(settings, `sqlite:${path('there')}`);
    expect(last.code).to.equal(0);
    expect(last.out).to.include('this move is final').and.not.include('Copied now: 3.');
    await begin({ ...settings, DATA_DIR: path('there') });
    expect(await pages(practice, 'there')).to.deep.equal(before);
  });

  it('that is killed at any moment ends equal when it is made again', async () => {
    const settings = await settingsOf('data');
    await populate(settings, 30);
    for (const moment of ['Comparing: 15', 'Copying: 3', 'Copying: 15', 'Copying: 30', 'Checking: 15']) {
      const folder = moment.replace(': ', '-');
      const { child } = begun(settings, `sqlite:${path(folder)}`, moment);
      await once(child, 'close');
      expect(child.signalCode, moment).to.equal('SIGKILL');
      await writeOn(settings);
      expect(await moveTo(settings, `sqlite:${path(folder)}`), moment).to.include({ code: 0, err: '' });
      const [here, there] = [openFile('data'), openFile(folder)];
      expect(await everything(there), moment).to.deep.equal(await everything(here));
      for (const store of [here, there]) await store.close();
    }
  });

  it('lets nobody start the practice here or there before it is over', async () => {
    const settings = await settingsOf('data');
    await populate(settings, 60);
    const { child, out, reached } = begun(settings, `sqlite:${path('there')}`, 'Copying: 6', 'SIGSTOP');
    const closed = once(child, 'close');
    await reached;
    for (const folder of ['data', 'there']) {
      const { code, err } = await runProgram(['start'], { ...settings, DATA_DIR: path(folder) });
      expect(err).to.include('runs already');
      expect(code).to.equal(2);
    }
    child.kill('SIGCONT');
    await closed;
    expect(child.exitCode).to.equal(0);
    expect(out.join('')).to.include('this move is final');
  });

  it('refuses a place that is something else, and leaves it as it is', async () => {
    const settings = await settingsOf('data');
    await populate(settings, 2);
    const other = await settingsOf('other');
    await populate({ ...other, MASTER_KEY: 'cd'.repeat(32) }, 2);
    const MASTER_KEY = readFileSync(path('data/master.key'), 'utf8').trim();
    await populate({ ...settings, DATA_DIR: path('twin'), MASTER_KEY }, 2, 'another');
    for (const folder of ['text', 'random', 'key', 'used']) mkdirSync(path(folder));
    writeFileSync(path('text/meanwhile.db'), 'Dear diary, '.repeat(500));
    const database = new DatabaseSync(path('random/meanwhile.db'));
    database.exec('CREATE TABLE shopping (item TEXT)');
    database.close();
    writeFileSync(path('key/master.key'), 'ef'.repeat(32));
    writeFileSync(path('file'), '');
    const running = start({ ...(await settingsOf('used')), MASTER_KEY });
    await running.ready;
    for (const [to, says] of [
      ['text', 'is not a database of Meanwhile'],
      ['random', 'is not a database of Meanwhile'],
      ['key', 'is the master key of another practice'],
      ['other', 'The master key is not the one'],
      ['twin', 'is not known here'],
      ['used', 'runs already'],
      ['file/folder', 'cannot be used'],
      ['data', 'there already'],
    ] as const) {
      const file = path(`${to}/meanwhile.db`);
      const before = existsSync(file) ? readFileSync(file) : undefined;
      const { code, err } = await moveTo(settings, `sqlite:${path(to)}`);
      expect(err, to).to.include(says);
      expect(code, to).to.equal(2);
      if (to !== 'key') expect(existsSync(file) ? readFileSync(file) : undefined, to).to.deep.equal(before);
    }
    for (const to of ['', 'mysql://host/practice', 'somewhere']) {
      const { code, err } = await moveTo(settings, to);
      expect(err).to.include('--to mongodb://... or --to sqlite:FOLDER');
      expect(code).to.equal(2);
    }
  });

  it('tells a wrong master key before it copies anything', async () => {
    const settings = await settingsOf('data');
    await populate(settings, 2);
    const { code, err } = await moveTo({ ...settings, MASTER_KEY: 'ab'.repeat(32) }, `sqlite:${path('there')}`);
    expect(code).to.equal(2);
    expect(err).to.include('The master key is not the one');
    expect(existsSync(path('there'))).to.equal(false);
  });
});

describe('meanwhile move, with MongoDB', () => {
  const path = temporaryFolder();
  const start = servers();
  let mongo: MongoForTests | undefined;
  before(async function () {
    mongo = await mongoOrSkip(this);
  });
  after(() => mongo?.end());

  it('takes a practice out of its file, where it goes on, and back again', async function () {
    this.timeout(120_000);
    const uri = mongo?.fresh() ?? '';
    const settings = { PORT: String(await freePort()), DATA_DIR: path('data'), LOG_LEVEL: 'error' };
    const inMongo = { ...settings, MONGODB_URI: uri };
    const server = start(settings);
    const origin = await server.ready;
    const therapist = createVisitor(origin);
    await therapist.signIn(linksIn(server.written.out)[0] ?? '');
    const robin = await invite(origin, therapist, 'Robin');
    await robin.visitor.post('/chat', { kind: 'text', text: 'From the file' });
    await settled(path('data/meanwhile.db'));
    const pages = async () => ({
      robin: await readMessages(robin.visitor, '/chat'),
      ofRobin: await readMessages(therapist, `/clients/${robin.id}`),
    });
    const before = await pages();

    const rehearsal = await runProgram(['move', '--to', uri], settings);
    expect(rehearsal).to.include({ code: 0, err: '' });
    expect(rehearsal.out).to.include('a rehearsal');
    await server.end('SIGTERM');
    const bytes = readFileSync(path('data/meanwhile.db'));
    const moved = await runProgram(['move', '--to', uri], settings);
    expect(moved).to.include({ code: 0, err: '' });
    expect(moved.out).to.include('this move is final').and.include('Set MONGODB_URI');
    expect(readFileSync(path('data/meanwhile.db')).equals(bytes)).to.equal(true);

    const other = start(inMongo);
    await other.ready;
    expect(await pages()).to.deep.equal(before);
    await robin.visitor.post('/chat', { kind: 'text', text: 'From the database' });
    const { messages: after } = await until(async () => {
      const messages = await pages();
      const both = [messages.robin, messages.ofRobin];
      return both.every((page) => page.some(({ text }) => text === 'From the database')) && { messages };
    });
    const back = `sqlite:${path('data')}`;
    const running = await runProgram(['move', '--to', back], inMongo);
    expect(running.err).to.equal('');
    expect(running.out).to.include('a rehearsal');
    await other.end('SIGTERM');
    const returned = await runProgram(['move', '--to', back], inMongo);
    expect(returned).to.include({ code: 0, err: '' });
    expect(returned.out).to.include('Unset MONGODB_URI');

    await start(settings).ready;
    await settled(path('data/meanwhile.db'));
    expect(textsOf(await pages())).to.deep.equal(textsOf(after));
  });

  it('that is killed is made again, and ends equal', async function () {
    this.timeout(120_000);
    const uri = mongo?.fresh() ?? '';
    const settings = { DATA_DIR: path('data') };
    await populate(settings, 10);
    const { child } = begun(settings, uri, 'Copying: 3');
    await once(child, 'close');
    expect(child.signalCode).to.equal('SIGKILL');
    expect(await runProgram(['move', '--to', uri], settings)).to.include({ code: 0, err: '' });
    const here = await openPractice(readConfig(settings));
    const MASTER_KEY = readFileSync(path('data/master.key'), 'utf8').trim();
    const there = await openPractice(readConfig({ MASTER_KEY, MONGODB_URI: uri }));
    expect(await everything(there.store)).to.deep.equal(await everything(here.store));
    for (const { store } of [here, there]) await store.close();
  });

  it('refuses a database that another practice works on, or that is another’s', async function () {
    this.timeout(120_000);
    const uri = mongo?.fresh() ?? '';
    const settings = { PORT: String(await freePort()), DATA_DIR: path('data'), LOG_LEVEL: 'error' };
    await populate(settings, 2);
    const MASTER_KEY = readFileSync(path('data/master.key'), 'utf8').trim();
    const other = start({ ...settings, DATA_DIR: path('other'), MASTER_KEY, MONGODB_URI: uri });
    await other.ready;
    const whileRunning = await runProgram(['move', '--to', uri], settings);
    expect(whileRunning.err).to.include('another Meanwhile works on this database');
    expect(whileRunning.code).to.equal(2);
    await other.end('SIGTERM');
    const { code, err } = await runProgram(['move', '--to', uri], settings);
    expect(err).to.include('is not known here');
    expect(code).to.equal(2);
  });
});

const textsOf = (pages: { readonly [page: string]: readonly { readonly text: string }[] }) =>
  Object.values(pages).map((messages) => messages.map(({ text }) => text));

/** What `look` gives as soon as it gives something; rejects after twenty seconds. */
async function until<Seen>(look: () => Promise<Seen | false>): Promise<Seen> {
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    const seen = await look();
    if (seen !== false) return seen;
  }
  throw new Error('It did not come to pass.');
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A move that gets a signal once it has written `moment`. */
function begun(settings: Settings, to: string, moment: string, signal: NodeJS.Signals = 'SIGKILL') {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, ...settings };
  const child: ChildProcess = spawn(process.execPath, ['bin/meanwhile.js', 'move', '--to', to], { cwd: root, env });
  const out: string[] = [];
  const reached = new Promise<void>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const before = out.join('').includes(moment);
      out.push(text);
      if (before || !out.join('').includes(moment)) return;
      child.kill(signal);
      resolve();
    });
  });
  return { child, out, reached };
}

/** A practice of so many people with two hundred entries each. */
async function populate(settings: Settings, count: number, name = 'person'): Promise<void> {
  const { store, vault } = await openPractice(readConfig(settings), { make: true });
  for (let n = 1; n <= count; n++) {
    const id = `${name}-${n}` as PersonId;
    const person: Person = { id, role: 'client', name: 'Robin', locale: 'en', zone: 'Europe/Madrid', addresses: [] };
    await store.putPerson(await sealPerson(vault, person));
    const body = await vault.seal(id, 'record', 'x'.repeat(200));
    await Promise.all(Array.from({ length: 200 }, (_, index) => store.change(id, append(256 + index, { body }))));
    await store.accept(mail('first', { person: id }));
  }
  await store.close();
}

let written = 0;
/** Some of them write; one is erased. */
async function writeOn(settings: Settings): Promise<void> {
  const { store } = await openPractice(readConfig(settings));
  written += 1;
  for (let n = written; n <= 30; n += 7)
    await store.accept(mail(`more-${written}`, { person: personId(`person-${n}`), body: '1.words' as Sealed }));
  await store.erase(personId(`person-${written + 10}`));
  await store.close();
}

async function invite(origin: string, therapist: Visitor, name: string) {
  const page = (await therapist.post('/clients/new', { name, locale: 'en', zone: 'Europe/Madrid' })).text;
  const visitor = createVisitor(origin);
  await visitor.signIn(linkOn(page));
  await visitor.post('/chat', { kind: 'text', text: 'yes' });
  return { id: /href="\/clients\/([\w-]{20,})"/.exec(page)?.[1] ?? '', visitor };
}
