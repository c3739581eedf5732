import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'chai';
import { Fault } from '../../src/errors.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { migrations } from '../../src/store/sqlite/migrations.ts';
import { openDatabase } from '../../src/store/sqlite/open.ts';
import { temporaryFolder } from '../support/temporary.ts';

describe('Opening a database', () => {
  const path = temporaryFolder();
  const versionOf = (file: string) => {
    const database = new DatabaseSync(file, { readOnly: true });
    const version = database.prepare('PRAGMA user_version').get()?.user_version;
    database.close();
    return version;
  };
  /** Opens and closes it; returns the Fault. */
  const refusalOf = (file: string, steps = migrations) => {
    try {
      openDatabase(file, steps).close();
    } catch (fault) {
      if (fault instanceof Fault) return fault;
      throw fault;
    }
    return undefined;
  };

  it('brings a new one to the present version', async () => {
    await createSqliteStore({ file: path('store.db') }).close();
    expect(versionOf(path('store.db'))).to.equal(migrations.length);
  });

  it('brings an old one forward, step by step, with what it holds', () => {
    const steps = [
      "CREATE TABLE word (word TEXT); INSERT INTO word VALUES ('old')",
      'ALTER TABLE word ADD COLUMN length INTEGER',
      'UPDATE word SET length = length(word)',
    ];
    openDatabase(path('store.db'), steps.slice(0, 1)).close();
    const database = openDatabase(path('store.db'), steps);
    expect({ ...database.prepare('SELECT * FROM word').get() }).to.deep.equal({ word: 'old', length: 3 });
    database.close();
    expect(versionOf(path('store.db'))).to.equal(3);
    expect(refusalOf(path('store.db'), steps)).to.equal(undefined);
  });

  it('leaves an old one as it was when a step fails', () => {
    const first = 'CREATE TABLE word (word TEXT)';
    openDatabase(path('store.db'), [first]).close();
    const failing = [first, 'ALTER TABLE word ADD COLUMN length INTEGER', 'INSERT INTO nowhere VALUES (1)'];
    expect(refusalOf(path('store.db'), failing)?.whose).to.equal('setting');
    expect(versionOf(path('store.db'))).to.equal(1);
    const database = openDatabase(path('store.db'), [first]);
    expect(database.prepare('SELECT * FROM word').columns()).to.have.length(1);
    database.close();
  });

  it('refuses one of a newer version, and says what to do', () => {
    openDatabase(path('store.db'), [...migrations, 'CREATE TABLE future (word TEXT)']).close();
    const fault = refusalOf(path('store.db'));
    expect(fault).to.include({ whose: 'setting', retry: false });
    expect(fault?.message).to.include(path('store.db')).and.include('newer Meanwhile').and.include('backup');
    expect(versionOf(path('store.db'))).to.equal(migrations.length + 1);
  });

  it('refuses a file that is no database, and leaves it as it is', () => {
    const notes = 'Groceries: milk, bread. '.repeat(100);
    writeFileSync(path('notes.txt'), notes);
    const fault = refusalOf(path('notes.txt'));
    expect(fault).to.include({ whose: 'setting', retry: false });
    expect(fault?.message).to.include(path('notes.txt')).and.include('not a database of Meanwhile');
    expect(readFileSync(path('notes.txt'), 'utf8')).to.equal(notes);
  });

  it("refuses another program's database, and leaves it as it is", () => {
    const other = new DatabaseSync(path('other.db'));
    other.exec('CREATE TABLE bookmark (url TEXT)');
    other.close();
    const before = readFileSync(path('other.db'));
    expect(refusalOf(path('other.db'))?.message).to.include('not a database of Meanwhile');
    expect(readFileSync(path('other.db')).equals(before)).to.equal(true);
  });

  it('refuses a folder, and a path that leads nowhere', () => {
    mkdirSync(path('folder'));
    writeFileSync(path('file'), '');
    for (const file of [path('folder'), path('file/store.db')]) {
      const fault = refusalOf(file);
      expect(fault?.whose).to.equal('setting');
      expect(fault?.message).to.include(file).and.include('cannot be opened');
    }
  });
});
