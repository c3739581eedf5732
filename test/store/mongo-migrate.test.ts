import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { expect } from 'chai';
import type { Fault } from '../../src/errors.ts';
import { createMongoStore, migrate } from '../../src/store/mongo/index.ts';
import { schemas } from '../../src/store/mongo/schemas.ts';
import {
  ana,
  append,
  done,
  effect,
  entry,
  later,
  mail,
  sealed,
  shown,
  stored,
  token,
  turn,
} from '../contract/store/samples.ts';
import { faultOf } from '../support/fault.ts';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';
import { freePort } from '../support/server.ts';

/** What `migrate` of the first version made: each collection's validator and indexes, as the server told them. */
interface Version {
  readonly [collection: string]: { readonly validator: object; readonly indexes: readonly Index[] };
}
type Index = Parameters<ReturnType<MongoForTests['database']>['createIndex']>[2] & { readonly key: Record<string, 1> };
const readVersion = (file: string): Version => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

describe('A MongoDB database', () => {
  let mongo: MongoForTests;
  let uri = '';
  before(async function () {
    mongo = await mongoOrSkip(this);
  });
  beforeEach(() => {
    uri = mongo.fresh();
  });
  after(() => mongo?.end());

  const collection = (name: string) => mongo.database(uri).collection<{ _id: string; version?: number }>(name);
  const refusal = async (make = false): Promise<Fault> => {
    const opening = createMongoStore({ uri, make });
    opening.then((store) => store.close()).catch(() => undefined);
    return faultOf(opening);
  };
  const opens = async (make = false) => {
    const store = await createMongoStore({ uri, make });
    await store.check();
    await store.close();
  };

  describe('is prepared', () => {
    it('by migrate alone: a start refuses an empty one and says how', async () => {
      const fault = await refusal();
      expect(fault).to.include({ whose: 'setting', retry: false });
      expect(fault.message).to.include('MONGODB_URI').and.include('npx meanwhile migrate');
      expect(await mongo.database(uri).listCollections().toArray()).to.deep.equal([]);
    });

    it('once; it says what it did, and the second time nothing', async () => {
      const done = await migrate(uri);
      for (const name of Object.keys(schemas)) expect(done).to.include(`Made the collection ${name}.`);
      expect(done).to.include('Made the index due of conversations.');
      expect(done.at(-1)).to.equal('The database is of version 4 now.');
      expect(await migrate(uri)).to.deep.equal([]);
      await opens();
    });

    it('by several at once', async () => {
      await Promise.all([migrate(uri), migrate(uri), migrate(uri)]);
      await opens();
    });

    it('by a start that may make an empty one', async () => {
      await opens(true);
      await opens();
    });

    it('by no start when something else is in it', async () => {
      await collection('others').insertOne({ _id: 'theirs' });
      expect((await refusal(true)).message).to.include('npx meanwhile migrate');
      expect(await mongo.database(uri).listCollections().toArray()).to.have.length(1);
    });

    it('again, from where it was broken off', async () => {
      await migrate(uri);
      await collection('meta').deleteOne({ _id: 'schema' });
      await collection('records').drop();
      expect((await refusal()).message).to.include('npx meanwhile migrate');
      expect(await migrate(uri)).to.deep.equal([
        'Made the collection records.',
        'Made the index order of records.',
        'Made the index key of records.',
        'Made the index unseen of records.',
        'The database is of version 4 now.',
      ]);
      await opens();
    });
  });

  describe('is checked by every start', () => {
    beforeEach(async () => {
      await migrate(uri);
    });

    it('for indexes that are missing', async () => {
      await collection('records').dropIndex('key');
      const { message } = await refusal();
      expect(message).to.include('lacks the index key of records').and.include('npx meanwhile migrate');
      expect(await migrate(uri)).to.deep.equal(['Made the index key of records.']);
      await opens();
    });

    it('for indexes of the same name that are others', async () => {
      await collection('people').dropIndex('address');
      await collection('people').createIndex({ addresses: 1 }, { name: 'address' });
      expect((await refusal()).message).to.include('the index address of people');
      expect(await migrate(uri)).to.deep.equal(['Made anew the index address of people.']);
      await opens();
    });

    it('and keeps indexes that somebody added', async () => {
      await collection('records').createIndex({ at: 1 }, { name: 'theirs' });
      await opens();
      expect(await migrate(uri)).to.deep.equal([]);
      expect((await collection('records').indexes()).map(({ name }) => name)).to.include('theirs');
    });

    it('for a newer version, which migrate leaves alone too', async () => {
      await collection('meta').updateOne({ _id: 'schema' }, { $set: { version: 99 } });
      const fault = await refusal();
      expect(fault).to.include({ whose: 'setting', retry: false });
      expect(fault.message).to.include('newer Meanwhile').and.include('99');
      expect((await faultOf(migrate(uri))).message).to.include('newer Meanwhile');
    });
  });

  describe('of version 1', () => {
    const { request: _, ...oldMail } = mail('1');
    const { record: __, request: ___, ...oldEffect } = effect('1');
    const conversation = {
      ...{ version: 3, revision: 1, state: sealed('state-1'), mail: [oldMail], timers: [], taken: ['0'] },
      effects: [{ ...oldEffect, due: 1_000, held: false, unsettled: false, attempts: 0 }],
      ...{ wake: 1_000, remembered: 1, trimmed: 0 },
    };
    const { id, addresses: ____, ...person } = stored('ana');
    const { hash, ...session } = token('old', { kind: 'session' });

    beforeEach(async () => {
      const database = mongo.database(uri);
      for (const [name, { validator, indexes }] of Object.entries(readVersion('mongo-version-1.json'))) {
        await database.createCollection(name, { validator });
        for (const { key, ...options } of indexes) await database.createIndex(name, key, options);
      }
      const put = (name: string, document: object) => database.collection(name).insertOne({ ...document });
      await put('conversations', { _id: ana, ...conversation });
      await put('people', { _id: id, place: 1, ...person });
      await put('tokens', { _id: hash, ...session });
      await put('records', { ...entry(256), person: ana });
      await put('meta', { _id: 'schema', version: 1 });
    });
    const made = [
      'Made the collection shown.',
      'Made the index message of shown.',
      'Made the index entry of shown.',
      'Made the index subject of shown.',
      'Made the collection readings.',
      'The database is of version 4 now.',
    ];

    it('is refused by a start, which changes nothing and says how it is brought forward', async () => {
      for (const make of [false, true]) {
        const fault = await refusal(make);
        expect(fault).to.include({ whose: 'setting', retry: false });
        expect(fault.message).to.include('is of version 1').and.include('needs 4').and.include('npx meanwhile migrate');
      }
      expect(await collection('meta').findOne({ _id: 'schema' })).to.include({ version: 1 });
      expect(await mongo.database(uri).listCollections({ name: 'shown' }).toArray()).to.deep.equal([]);
    });

    it('is brought to the present one by migrate, with all that it holds', async () => {
      expect(await migrate(uri)).to.deep.equal(made);
      expect(await migrate(uri)).to.deep.equal([]);
      const store = await createMongoStore({ uri });
      const { mail: mailbox, ...loaded } = await store.load(ana);
      expect(mailbox).to.deep.equal([oldMail]);
      expect(loaded).to.include({ revision: 1, state: sealed('state-1'), effects: 1, effectsDue: 1_000 });
      expect(await store.accept(mail('0'))).to.equal('duplicate');
      expect(await store.everyone()).to.deep.equal([stored('ana')]);
      expect(await store.token('old', 1_000)).to.deep.equal(token('old', { kind: 'session' }));
      expect(await store.timeline(ana, { audiences: ['both'], limit: 9 })).to.deep.equal([
        { ...entry(256), person: ana },
      ]);
      await store.close();
    });

    it('takes what is new only once it was brought forward', async () => {
      const refused = async (name: string, document: object) => {
        const insertion = mongo.database(uri).collection(name).insertOne(document);
        expect(await insertion.catch(({ code }) => code)).to.equal(121);
      };
      const { hash: _id, ...code } = token('new', { kind: 'code' });
      await refused('tokens', { _id, ...code });
      await migrate(uri);
      const store = await createMongoStore({ uri });
      await store.putToken(token('new', { kind: 'code' }));
      expect(await store.takeToken('new', 1_000)).to.deep.equal(token('new', { kind: 'code' }));
      await store.keepShown(shown('m1'));
      expect(await store.shownOf(ana, ana, 256)).to.deep.equal([shown('m1')]);
      const effects = [
        effect('2', { stream: 'refresh', kind: 'refresh' }),
        effect('3', { stream: 'mark', kind: 'mark' }),
      ];
      expect(await store.commit(turn(1, { consumed: '1', effects }))).to.equal('committed');
      expect((await store.claim(ana, 2_000, 3_000)).map(({ kind }) => kind)).to.deep.equal(['send', 'refresh', 'mark']);
      await store.close();
    });

    it('is brought forward by several at once, and from where it was broken off', async () => {
      await Promise.all([migrate(uri), migrate(uri), migrate(uri)]);
      await opens();
      await collection('meta').updateOne({ _id: 'schema' }, { $set: { version: 1 } });
      await collection('shown').dropIndex('entry');
      expect((await refusal()).message).to.include('is of version 1');
      expect(await migrate(uri)).to.deep.equal(['Made the index entry of shown.', 'The database is of version 4 now.']);
      await opens();
    });
  });

  it('refuses what has not the right shape, and shows nothing of it', async () => {
    await migrate(uri);
    const store = await createMongoStore({ uri });
    const fault = await faultOf(store.change(ana, append(256, { author: 'meanwhile', status: 'a secret' as 'done' })));
    await store.close();
    expect(fault).to.include({ whose: 'caller', retry: false });
    expect(inspect(fault, { depth: 9 })).to.not.include('a secret');
  });

  it('that takes no more of one conversation says so, and lets it go on', async () => {
    await migrate(uri);
    const store = await createMongoStore({ uri });
    const huge = (id: string) => store.accept(mail(id, { body: `1.${'x'.repeat(5_000_000)}` as never }));
    for (const id of ['1', '2', '3']) expect(await huge(id)).to.equal('accepted');
    const fault = await faultOf(huge('4'));
    expect(fault).to.include({ whose: 'world', retry: true });
    expect(fault.message).to.include('16 MB');
    expect((await store.load(ana)).mail).to.have.length(3);
    const rest = { consumed: '1', state: undefined, effects: [], timers: [] };
    expect(await store.commit({ person: ana, revision: 0, ...rest })).to.equal('committed');
    expect(await huge('4')).to.equal('accepted');
    expect((await faultOf(store.accept(mail('5', { body: 'x'.repeat(17_000_000) as never })))).message).to.include(
      '16 MB',
    );
    await store.close();
  });

  it('carries out and ends the effects of a conversation that is as large as it can be', async () => {
    await migrate(uri);
    const store = await createMongoStore({ uri });
    const huge = (id: string) => effect(id, { stream: id, body: `1.${'x'.repeat(5_000_000)}` as never });
    const effects = ['1', '2', '3'].map(huge);
    expect(await store.commit(turn(0, { effects }))).to.equal('committed');
    expect(await faultOf(store.commit(turn(1, { effects: [huge('4')] })))).to.include({ whose: 'world', retry: true });
    expect(await store.claim(ana, 2_000, 3_000)).to.have.length(3);
    await store.settle(ana, [done('1', 2_100), later('2', 2_100)]);
    expect(await store.commit(turn(1, { effects: [huge('4')] }))).to.equal('committed');
    expect((await store.claim(ana, 3_000, 4_000)).map(({ id }) => id)).to.deep.equal(['2', '3', '4']);
    await store.close();
  });

  describe('whose address is wrong is told in one line without its password', () => {
    const told = async (given: string) => {
      const fault = await faultOf(createMongoStore({ uri: given }));
      expect(fault.whose).to.equal('setting');
      expect(fault.message).to.include('MONGODB_URI').and.not.include('\n');
      expect(inspect(fault, { depth: 9 })).to.not.include('secret');
      return fault;
    };

    it('when nothing answers there', async () => {
      const fault = await told(`mongodb://user:secret@127.0.0.1:${await freePort()}/practice`);
      expect(fault.message).to.include('no MongoDB answers');
      expect(fault.retry).to.equal(true);
    });

    for (const wrong of [
      'mongodb://user:secret@/practice',
      'mongodb://user:secret/@127.0.0.1/practice',
      'mongodb://user:secret@127.0.0.1/practice?replicaSet',
      'postgres://user:secret@127.0.0.1/practice',
    ])
      it(`when it is none: ${wrong.replace('secret', '...')}`, async () => {
        expect((await told(wrong)).message).to.include('not an address of MongoDB');
      });
  });
});
