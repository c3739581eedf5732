import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'chai';
import { Fault } from '../../src/errors.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { createStatements, type Statements } from '../../src/store/sqlite/statements.ts';
import { createWriter, type Writer } from '../../src/store/sqlite/writer.ts';
import { atOnce, mail, personId } from '../contract/store/samples.ts';
import { faultOf } from '../support/fault.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** How many transactions a write-ahead log holds: the frames that end one say so (https://sqlite.org/fileformat2.html#walformat). */
function commitsIn(log: string): number {
  const bytes = readFileSync(log);
  const frame = 24 + bytes.readUInt32BE(8);
  let commits = 0;
  for (let at = 32; at < bytes.length; at += frame) if (bytes.readUInt32BE(at + 4) !== 0) commits += 1;
  return commits;
}

describe('Group commit', () => {
  const path = temporaryFolder();
  let database: DatabaseSync;
  let sql: Statements;
  let write: Writer['write'];
  let close: Writer['close'];

  beforeEach(() => {
    database = new DatabaseSync(path('some.db'));
    database.exec(`
      PRAGMA journal_mode = WAL;
      CREATE TABLE word (word TEXT PRIMARY KEY) STRICT;
      CREATE TABLE reply (word TEXT REFERENCES word DEFERRABLE INITIALLY DEFERRED) STRICT`);
    sql = createStatements(database);
    ({ write, close } = createWriter(database));
  });
  afterEach(() => database.close());

  const add = (word: string) => write(() => sql.run`INSERT INTO word (word) VALUES (${word})`);
  const words = () => sql.all<{ word: string }>`SELECT word FROM word ORDER BY word`.map(({ word }) => word);
  const outcomes = async (work: Promise<unknown>[]) => (await Promise.allSettled(work)).map(({ status }) => status);

  it('makes one transaction of what is asked for at once', async () => {
    const before = commitsIn(path('some.db-wal'));
    await atOnce(100, (index) => add(`word-${index}`));
    expect(words()).to.have.length(100);
    expect(commitsIn(path('some.db-wal')) - before).to.equal(1);
  });

  it('needs far fewer transactions than 64 callers have messages', async () => {
    const store = createSqliteStore({ file: path('store.db') });
    const before = commitsIn(path('store.db-wal'));
    await atOnce(64, async (caller) => {
      for (let index = 0; index < 5; index += 1)
        await store.accept(mail(`${index}`, { person: personId(`p${caller}`) }));
    });
    expect(commitsIn(path('store.db-wal')) - before).to.be.within(5, 10);
    await store.close();
  });

  it('answers only when others can read what was written', async () => {
    const other = new DatabaseSync(path('some.db'), { readOnly: true });
    const count = other.prepare('SELECT count(*) AS count FROM word');
    const written = add('hello').then(() => count.get()?.count);
    expect(count.get()?.count).to.equal(0);
    expect(await written).to.equal(1);
    other.close();
  });

  it('gives each caller what its own work returned, in the order asked', async () => {
    const answers = await atOnce(3, (index) =>
      write(() => {
        sql.run`INSERT INTO word (word) VALUES (${`word-${index}`})`;
        return `${words().length} after ${index}`;
      }),
    );
    expect(answers).to.deep.equal(['1 after 0', '2 after 1', '3 after 2']);
  });

  it('undoes work that throws, and no other', async () => {
    const half = write(() => {
      sql.run`INSERT INTO word (word) VALUES ('half')`;
      throw new Fault('caller', 'changed my mind');
    });
    expect(await outcomes([add('before'), half, add('before'), add('after')])).to.deep.equal([
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(words()).to.deep.equal(['after', 'before']);
    expect((await faultOf(half)).message).to.equal('changed my mind');
  });

  it('says that work which contradicts what is kept will fail again', async () => {
    await add('same');
    expect(await faultOf(add('same'))).to.include({ whose: 'caller', retry: false });
  });

  it('undoes everything when the commit fails, says that it may be tried again, and goes on', async () => {
    database.exec('PRAGMA foreign_keys = ON');
    const orphan = () => write(() => sql.run`INSERT INTO reply (word) VALUES ('unknown')`);
    const all = [add('one'), orphan(), add('two')];
    expect(await outcomes(all)).to.deep.equal(['rejected', 'rejected', 'rejected']);
    for (const one of all) expect(await faultOf(one)).to.include({ whose: 'world', retry: true });
    expect(words()).to.deep.equal([]);
    await add('three');
    expect(words()).to.deep.equal(['three']);
  });

  it('keeps what fits on a full disk and says of the rest that it may be tried again', async () => {
    database.exec('PRAGMA max_page_count = 12');
    const large = () => add('x'.repeat(100_000));
    const all = [add('small'), large(), add('also small')];
    const [small, tooLarge, alsoSmall] = await Promise.allSettled(all);
    expect(tooLarge?.status).to.equal('rejected');
    expect(await faultOf(large())).to.include({ whose: 'world', retry: true });
    expect(words()).to.have.length([small, alsoSmall].filter((one) => one?.status === 'fulfilled').length);
    database.exec('PRAGMA max_page_count = 1000');
    await large();
    expect(words().some((word) => word.length === 100_000)).to.equal(true);
  });

  it('says that it may be tried again when another program is writing for too long', async () => {
    const other = new DatabaseSync(path('some.db'));
    other.exec("BEGIN IMMEDIATE; INSERT INTO word VALUES ('theirs')");
    expect(await faultOf(add('ours'))).to.include({ whose: 'world', retry: true });
    other.exec('COMMIT');
    await add('ours');
    expect(words()).to.deep.equal(['ours', 'theirs']);
    other.close();
  });

  it('finishes what was asked for before it closes, and refuses what comes later', async () => {
    const last = add('last');
    await close();
    await last;
    expect(await faultOf(add('too late'))).to.include({ whose: 'caller', retry: false });
    await close();
    expect(words()).to.deep.equal(['last']);
  });
});
