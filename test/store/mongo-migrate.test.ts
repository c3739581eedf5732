import { inspect } from 'node:util';
import { expect } from 'chai';
import type { Fault } from '../../src/errors.ts';
import { createMongoStore, migrate } from '../../src/store/mongo/index.ts';
import { schemas } from '../../src/store/mongo/schemas.ts';
import { ana, append, done, effect, later, mail, turn } from '../contract/store/samples.ts';
import { faultOf } from '../support/fault.ts';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';
import { freePort } from '../support/server.ts';

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
      expect(done.at(-1)).to.equal('The database is of version 1 now.');
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
        'The database is of version 1 now.',
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
