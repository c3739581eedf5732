import { expect } from 'chai';
import type { Mail } from '../../src/ports.ts';
import { trim } from '../../src/store/mongo/accepted.ts';
import { type Collections, collectionsOf } from '../../src/store/mongo/collections.ts';
import { connect, databaseOf } from '../../src/store/mongo/connect.ts';
import { createConversations } from '../../src/store/mongo/conversations.ts';
import { prepare } from '../../src/store/mongo/migrate.ts';
import { ana, atOnce, effect, failed, mail, turn } from '../contract/store/samples.ts';
import { interrupted, type MongoForTests, mongoOrSkip } from '../support/mongo.ts';

/** So few ids stay in a document here that they are moved all the time. */
const TAKEN_MOST = 3;
const now = () => 5_000;

describe('Ids in MongoDB that are not taken twice', () => {
  let mongo: MongoForTests | undefined;
  let connections: Awaited<ReturnType<typeof connect>>[] = [];
  let [one, other]: Collections[] = [];
  before(async function () {
    mongo = await mongoOrSkip(this);
    const uri = mongo.fresh();
    connections = [await connect(uri), await connect(uri)];
    const [database] = connections.map(databaseOf);
    if (database) await prepare(database);
    [one, other] = connections.map((connection) => collectionsOf(databaseOf(connection)));
  });
  afterEach(async () => {
    await one?.conversations.deleteMany({});
    await one?.accepted.deleteMany({});
  });
  after(async () => {
    for (const connection of connections) await connection.close();
    await mongo?.end();
  });

  const open = (collections = one) => {
    if (!collections) throw new Error('There are no collections.');
    return createConversations(collections, now, TAKEN_MOST).port;
  };
  type Conversations = ReturnType<typeof open>;

  /** Takes the oldest mail, if there is any; tells which. */
  const consume = async (conversations: Conversations): Promise<string | undefined> => {
    const { revision, mail: mailbox } = await conversations.load(ana);
    const [oldest] = mailbox;
    if (!oldest) return undefined;
    const outcome = await conversations.commit(turn(revision, { consumed: oldest.id }));
    return outcome === 'committed' ? oldest.id : consume(conversations);
  };
  const take = async (conversations: Conversations, id: string) => {
    expect(await conversations.accept(mail(id))).to.equal('accepted');
    expect(await consume(conversations)).to.equal(id);
  };
  const kept = async () => ({
    taken: (await one?.conversations.findOne({ _id: ana }))?.taken,
    moved: (await one?.accepted.find().toArray())?.map(({ _id }) => _id.id).sort(),
  });

  it('are moved out of the document when there are many, and are known after that', async () => {
    const conversations = open();
    for (const id of ['a', 'b', 'c', 'd', 'e']) await take(conversations, id);
    expect(await kept()).to.deep.equal({ taken: ['e'], moved: ['a', 'b', 'c', 'd'] });
    for (const id of ['a', 'd', 'e']) expect(await conversations.accept(mail(id))).to.equal('duplicate');
    for (const id of ['a', 'd', 'e']) expect(await open(other).accept(mail(id))).to.equal('duplicate');
    expect((await conversations.load(ana)).mail).to.deep.equal([]);
  });

  it('are accepted once each, by two processes, while others consume and move them', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `m${index}`);
    const processes = [open(one), open(other)];
    const accepted: string[] = [];
    const consumed: string[] = [];
    const bring = async (conversations: Conversations, id: string) => {
      if ((await conversations.accept(mail(id))) === 'accepted') accepted.push(id);
    };
    const work = async (conversations: Conversations) => {
      while (consumed.length < ids.length) {
        const id = await consume(conversations);
        if (id !== undefined) consumed.push(id);
      }
    };
    await Promise.all([
      ...processes.map(work),
      ...processes.flatMap((conversations) =>
        atOnce(3, async (brings) => {
          // Each from another place on, so that the same id is brought at many moments of its life.
          for (const place of ids.keys()) await bring(conversations, ids[(place + brings * 7) % ids.length] ?? '');
        }),
      ),
    ]);
    expect(accepted).to.have.members(ids);
    expect(consumed).to.have.members(ids);
    expect((await one?.conversations.findOne({ _id: ana }))?.trimmed).to.be.greaterThan(5);
    for (const id of ids) expect(await open().accept(mail(id))).to.equal('duplicate');
  });

  it('are known when they are moved after an old look at the document', async () => {
    const [early, later] = [open(one), open(other)];
    expect(await early.accept(mail('a'))).to.equal('accepted');
    await early.load(ana);
    expect(await consume(later)).to.equal('a');
    if (other) await trim(other, ana);
    expect(await kept()).to.deep.equal({ taken: [], moved: ['a'] });
    expect(await early.accept(mail('a'))).to.equal('duplicate');
  });

  it('are known when they are moved between the look among the moved ones and the write', async () => {
    const conversations = open(other);
    for (const id of ['a', 'b', 'c', 'd', 'e']) await take(conversations, id);
    let moved = false;
    const move = async () => {
      if (other) await trim(other, ana);
      moved = true;
    };
    const slow = open(interrupted(one, 'accepted', 'findOne', move));
    await slow.load(ana);
    expect(await slow.accept(mail('e'))).to.equal('duplicate');
    expect(moved).to.equal(true);
    expect(await kept()).to.deep.equal({ taken: [], moved: ['a', 'b', 'c', 'd', 'e'] });
    expect((await conversations.load(ana)).mail).to.deep.equal([]);
  });

  it('are known while they are in both places', async () => {
    const conversations = open(other);
    for (const id of ['a', 'b']) await take(conversations, id);
    const answers: string[] = [];
    const bring = async () => {
      for (const id of ['a', 'b', 'c']) answers.push(await conversations.accept(mail(id)));
    };
    await trim(interrupted(one, 'accepted', 'insertMany', bring), ana);
    expect(answers).to.deep.equal(['duplicate', 'duplicate', 'accepted']);
    expect(await kept()).to.deep.equal({ taken: [], moved: ['a', 'b'] });
    for (const id of ['a', 'b', 'c']) expect(await conversations.accept(mail(id))).to.equal('duplicate');
  });

  it('are counted right when two move them at once', async () => {
    const conversations = open(other);
    for (const id of ['a', 'b']) await take(conversations, id);
    await trim(
      interrupted(one, 'conversations', 'findOne', async () => other && trim(other, ana)),
      ana,
    );
    expect(await one?.conversations.findOne({ _id: ana })).to.deep.include({ taken: [], trimmed: 1, remembered: 0 });
  });

  it('are accepted when mail is consumed between the look and the write', async () => {
    const conversations = open(other);
    await conversations.accept(mail('a'));
    const slow = open(interrupted(one, 'conversations', 'findOne', () => consume(conversations)));
    expect(await slow.accept(mail('b'))).to.equal('accepted');
    expect((await conversations.load(ana)).mail).to.deep.equal([mail('b')]);
  });

  it('are not left as mail again by an effect that is given up', async () => {
    const conversations = open();
    for (const id of ['left', 'b', 'c', 'd']) await take(conversations, id);
    const giveUp = async (revision: number, left: Mail) => {
      await conversations.commit(turn(revision, { effects: [effect(`e${revision}`)] }));
      await conversations.claim(ana, 2_000, 3_000);
      await conversations.settle(ana, [failed(`e${revision}`, left)]);
      return (await conversations.load(ana)).mail.map(({ id }) => id);
    };
    expect((await kept()).moved).to.include('left');
    expect(await giveUp(4, mail('left'))).to.deep.equal([]);
    await take(conversations, 'in taken');
    expect((await kept()).taken).to.include('in taken');
    expect(await giveUp(6, mail('in taken'))).to.deep.equal([]);
    expect(await giveUp(7, mail('new'))).to.deep.equal(['new']);
  });
});
