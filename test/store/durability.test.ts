import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'chai';
import type { Sealed } from '../../src/model.ts';
import type { Store } from '../../src/ports.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { address, ana, append, effect, entry, mail, personId, stored, token, turn } from '../contract/store/samples.ts';
import { faultOf } from '../support/fault.ts';
import { temporaryFolder } from '../support/temporary.ts';

describe('SQLite file', () => {
  const path = temporaryFolder();
  const opened: Store[] = [];
  const open = (name = 'data/store.db') => {
    const store = createSqliteStore({ file: path(name) });
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  const modeOf = (name: string) => statSync(path(name)).mode & 0o777;

  const fill = async (store: Store) => {
    await store.putPerson(stored('ana'));
    await store.addKey(ana, 'wrapped');
    await store.putToken(token('a'));
    await store.change(ana, append(256));
    await store.accept(mail('1'));
    await store.accept(mail('2'));
    await store.commit(turn(0, { consumed: '1', effects: [effect('e')], timers: [{ id: 't', at: 9_000 }] }));
    await store.claim(ana, 2_000, 3_000);
  };
  const contents = async (store: Store) => ({
    conversation: await store.load(ana),
    duplicate: await store.accept(mail('1')),
    timeline: await store.timeline(ana, { audiences: ['both'], limit: 9 }),
    around: await store.around(ana),
    key: await store.getKey(ana),
    token: await store.token('a', 1_000),
    pending: await store.pending(1_000, 9),
    claimed: await store.claim(ana, 3_000, 3_000),
  });
  const expected = {
    conversation: {
      revision: 1,
      state: turn(0).state,
      mail: [mail('2')],
      timers: [{ id: 't', at: 9_000 }],
      effects: 1,
      effectsDue: 3_000,
    },
    duplicate: 'duplicate',
    timeline: [{ ...entry(256), person: ana }],
    around: { self: stored('ana'), people: [] },
    key: 'wrapped',
    token: token('a'),
    pending: [ana],
    claimed: [{ ...effect('e'), attempts: 0, unsettled: true, until: 3_000 }],
  };

  it('has everything again after it was closed and opened', async () => {
    const store = open();
    await fill(store);
    await store.close();
    expect(await contents(open())).to.deep.equal(expected);
  });

  it('has everything that was answered when the process dies', async () => {
    await fill(open());
    for (const end of ['', '-wal']) copyFileSync(path(`data/store.db${end}`), path(`copy.db${end}`));
    expect(await contents(open('copy.db'))).to.deep.equal(expected);
  });

  it('loses only what was not answered when the last bytes never reached the disk', async () => {
    const store = open();
    await fill(store);
    copyFileSync(path('data/store.db'), path('copy.db'));
    const answered = readFileSync(path('data/store.db-wal'));
    await store.accept(mail('3'));
    const log = readFileSync(path('data/store.db-wal'));
    for (const length of [answered.length, answered.length + 1, Math.floor((answered.length + log.length) / 2)]) {
      copyFileSync(path('data/store.db'), path(`copy-${length}.db`));
      writeFileSync(path(`copy-${length}.db-wal`), log.subarray(0, length));
      expect(await contents(open(`copy-${length}.db`))).to.deep.equal(expected);
    }
  });

  it('is for its owner alone, with its folder and what lies beside it', async () => {
    await fill(open());
    expect(modeOf('data')).to.equal(0o700);
    expect(readdirSync(path('data'))).to.have.members(['store.db', 'store.db-shm', 'store.db-wal']);
    for (const name of readdirSync(path('data'))) expect(modeOf(`data/${name}`), name).to.equal(0o600);
  });

  it('leaves one file when it is closed, and may be closed twice', async () => {
    const store = open();
    await fill(store);
    await store.close();
    await store.close();
    expect(readdirSync(path('data'))).to.deep.equal(['store.db']);
    expect((await faultOf(store.accept(mail('3')))).message).to.include('closed');
  });

  it('lets no trace of an erased person linger', async () => {
    const secret = 'a-text-that-nobody-may-find';
    const body = `1.${secret}${'x'.repeat(10_000)}` as Sealed;
    const traces = () =>
      ['', '-wal'].filter(
        (end) => existsSync(path(`data/store.db${end}`)) && readFileSync(path(`data/store.db${end}`)).includes(secret),
      );
    const store = open();
    await store.addKey(ana, secret);
    await store.putPerson(stored('ana', { profile: body }));
    await store.accept(mail('1', { body }));
    await store.accept(mail('2', { body }));
    await store.change(ana, append(256, { body }));
    await store.commit(turn(0, { consumed: '1', state: body, effects: [effect('e', { body })] }));
    expect(traces()).to.deep.equal(['-wal']);
    await store.erase(ana);
    expect(traces()).to.deep.equal([]);
  });

  it('names an erased person nowhere but where the key was and among the ids taken, also after late writes', async () => {
    const store = open();
    const write = async () => {
      await fill(store);
      await store.assign(personId('therapist'), ana);
      await store.link(address('U1'), ana);
    };
    await write();
    await store.erase(ana);
    await write();
    await store.close();
    const database = new DatabaseSync(path('data/store.db'));
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const naming = tables.filter(({ name }) =>
      database
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        .some((row) => Object.values(row).includes(ana)),
    );
    database.close();
    expect(naming.map(({ name }) => name)).to.have.members(['key', 'accepted']);
  });

  it('keeps no trace of a destroyed key', async () => {
    const store = open();
    await store.addKey(ana, 'a-key-that-nobody-may-find');
    await store.destroyKey(ana);
    for (const end of ['', '-wal'])
      expect(readFileSync(path(`data/store.db${end}`)).includes('a-key-that-nobody-may-find')).to.equal(false);
  });

  it('may be written by a second process, and each sees what the other wrote', async () => {
    const [one, other] = [open(), open()];
    await Promise.all([one.accept(mail('1')), other.accept(mail('1')), other.accept(mail('2')), one.accept(mail('2'))]);
    expect((await one.load(ana)).mail).to.have.length(2);
    expect(await other.load(ana)).to.deep.equal(await one.load(ana));
    const answers = await Promise.all([one.commit(turn(0)), other.commit(turn(0))]);
    expect(answers).to.have.members(['committed', 'conflict']);
  });
});
