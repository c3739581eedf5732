import { expect } from 'chai';
import type { PersonId } from '../../src/model.ts';
import { type Collections, collectionsOf } from '../../src/store/mongo/collections.ts';
import { connect, databaseOf } from '../../src/store/mongo/connect.ts';
import { createConversations } from '../../src/store/mongo/conversations.ts';
import { createDirectory } from '../../src/store/mongo/directory.ts';
import { createKeys } from '../../src/store/mongo/keys.ts';
import { prepare } from '../../src/store/mongo/migrate.ts';
import { createShownMessages, keepAllShown } from '../../src/store/mongo/shown.ts';
import { createTimeline } from '../../src/store/mongo/timeline.ts';
import { createTokens } from '../../src/store/mongo/tokens.ts';
import { eraseAll } from '../../src/store/mongo/tombstone.ts';
import {
  address,
  ana,
  append,
  ben,
  done,
  effect,
  personId,
  shown,
  stored,
  token,
  turn,
} from '../contract/store/samples.ts';
import { interrupted, type MongoForTests, mongoOrSkip } from '../support/mongo.ts';

/** As if the process died there. */
const die = () => Promise.reject(new Error('broken off'));

describe('What is done in several writes in MongoDB', () => {
  let mongo: MongoForTests | undefined;
  let connection: Awaited<ReturnType<typeof connect>> | undefined;
  let collections: Collections;
  before(async function () {
    mongo = await mongoOrSkip(this);
    connection = await connect(mongo.fresh());
    await prepare(databaseOf(connection));
    collections = collectionsOf(databaseOf(connection));
  });
  afterEach(async () => {
    for (const name of Object.keys(collections) as (keyof Collections)[])
      await (collections[name] as Collections['meta']).deleteMany({});
  });
  after(async () => {
    await connection?.close();
    await mongo?.end();
  });

  const brokenOff = async (work: Promise<unknown>) => {
    expect(await work.catch((error: Error) => error.message)).to.equal('broken off');
  };

  describe('new wraps of all keys', () => {
    const keysAre = async (wraps: Readonly<Record<string, string>>) => {
      const keys = createKeys(collections);
      const expected = Object.entries(wraps) as [PersonId, string][];
      expect(await keys.allKeys()).to.deep.equal(new Map(expected));
      for (const [person, wrapped] of expected) expect(await keys.getKey(person)).to.equal(wrapped);
    };
    const news = (wrap: string) =>
      new Map([
        [ana, `ana ${wrap}`],
        [ben, `ben ${wrap}`],
      ]);
    beforeEach(async () => {
      const keys = createKeys(collections);
      await keys.addKey(ana, 'ana 1');
      await keys.addKey(ben, 'ben 1');
    });

    it('are none when it is broken off before the last is written', async () => {
      await brokenOff(createKeys(interrupted(collections, 'keys', 'bulkWrite', die)).replaceKeys(news('2')));
      await keysAre({ ana: 'ana 1', ben: 'ben 1' });
    });

    it('are all from the write on that makes them count', async () => {
      await brokenOff(createKeys(interrupted(collections, 'meta', 'updateOne', die)).replaceKeys(news('2')));
      await keysAre({ ana: 'ana 2', ben: 'ben 2' });
    });

    it('are the latest, whatever was broken off before', async () => {
      await brokenOff(createKeys(interrupted(collections, 'keys', 'bulkWrite', die)).replaceKeys(news('2')));
      await createKeys(collections).replaceKeys(new Map([[ana, 'ana 3']]));
      await keysAre({ ana: 'ana 3', ben: 'ben 1' });
      await brokenOff(createKeys(interrupted(collections, 'meta', 'updateOne', die)).replaceKeys(news('4')));
      await createKeys(collections).replaceKeys(new Map([[ben, 'ben 5']]));
      await keysAre({ ana: 'ana 4', ben: 'ben 5' });
    });

    it('do not bring a key back that is destroyed meanwhile', async () => {
      const destroy = () => createKeys(collections).destroyKey(ana);
      await createKeys(interrupted(collections, 'keys', 'bulkWrite', destroy)).replaceKeys(news('2'));
      await keysAre({ ben: 'ben 2' });
      expect(await createKeys(collections).getKey(ana)).to.equal('destroyed');
    });
  });

  describe('of someone who is erased between two of them', () => {
    const therapist = personId('therapist');
    const erase = (person: PersonId = ana) =>
      eraseAll(collections, createConversations(collections, () => 5_000).documents, person);
    beforeEach(async () => {
      for (const name of ['ana', 'therapist']) await createDirectory(collections).putPerson(stored(name));
    });

    /** Where the person is named. */
    const naming = async (person: PersonId) => {
      const names: string[] = [];
      for (const [name, collection] of Object.entries(collections))
        for (const document of await collection.find({}).toArray())
          if (JSON.stringify(document).includes(person)) names.push(name);
      return names;
    };
    const writes: readonly (readonly [string, () => Promise<unknown>, PersonId?])[] = [
      [
        'an entry',
        () => createTimeline(interrupted(collections, 'records', 'insertOne', erase)).change(ana, append(256)),
      ],
      ['a token', () => createTokens(interrupted(collections, 'tokens', 'replaceOne', erase)).putToken(token('t'))],
      [
        'what is shown to the person',
        () =>
          createShownMessages(interrupted(collections, 'shown', 'insertMany', erase)).keepShown(
            shown('m1', { of: therapist }),
          ),
      ],
      [
        'what is shown of an entry of the person',
        () =>
          createShownMessages(interrupted(collections, 'shown', 'insertMany', erase)).keepShown(
            shown('m1', { holder: therapist, at: address('T') }),
          ),
      ],
      [
        'the person',
        () => createDirectory(interrupted(collections, 'people', 'findOne', erase)).putPerson(stored('ana')),
      ],
      [
        "a client's therapist",
        () =>
          createDirectory(interrupted(collections, 'people', 'findOne', () => erase(therapist))).assign(therapist, ana),
        therapist,
      ],
    ];
    for (const [what, write, person = ana] of writes)
      it(`leave nothing of ${what}`, async () => {
        await write();
        expect(await naming(person)).to.have.members(['conversations', 'keys']);
      });
  });

  describe('messages that are shown', () => {
    const keep = (of: Collections, message: string) => createShownMessages(of).keepShown(shown(message));
    const kept = async () =>
      (await createShownMessages(collections).shownOf(ana, ana, 256)).map(({ message }) => message);

    it('are all kept, in their order, when others take the places that were to be theirs', async () => {
      const others = async () => {
        for (const message of ['other 1', 'other 2']) await keep(collections, message);
      };
      await keep(interrupted(collections, 'shown', 'findOne', others), 'slower');
      expect(await kept()).to.deep.equal(['other 1', 'other 2', 'slower']);
    });

    it('are kept once when another keeps the same meanwhile', async () => {
      const other = () => keep(collections, 'same');
      await keep(interrupted(collections, 'shown', 'findOne', other), 'same');
      expect(await kept()).to.deep.equal(['same']);
    });

    it('keep their order when a move is broken off among them and done again', async () => {
      const given = ['c', 'a', 'd', 'b'].map((message) => shown(message));
      await keepAllShown(collections, ana, given.slice(0, 2));
      await brokenOff(keepAllShown(interrupted(collections, 'shown', 'insertMany', die), ana, given.slice(0, 3)));
      await keepAllShown(collections, ana, given);
      expect(await kept()).to.deep.equal(['c', 'a', 'd', 'b']);
    });
  });

  it('carries out the mark of a delivery again when the end of the send was not written', async () => {
    const conversations = createConversations(collections, () => 5_000).port;
    await createTimeline(collections).change(ana, append(256));
    await conversations.commit(turn(0, { effects: [effect('1', { record: 256 })] }));
    await conversations.claim(ana, 2_000, 3_000);
    const dying = createConversations(interrupted(collections, 'records', 'updateOne', die), () => 5_000).port;
    await brokenOff(dying.settle(ana, [done('1', 2_100)]));
    expect((await conversations.load(ana)).effects).to.equal(1);
    await conversations.settle(ana, [done('1', 2_200)]);
    expect((await conversations.load(ana)).effects).to.equal(0);
    const [entry] = await createTimeline(collections).timeline(ana, { audiences: ['both'], limit: 1 });
    expect(entry?.delivered).to.equal(2_200);
  });
});
