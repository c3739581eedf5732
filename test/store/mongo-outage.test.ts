import { expect } from 'chai';
import type { Movable, Store } from '../../src/ports.ts';
import { createMongoStore, migrate } from '../../src/store/mongo/index.ts';
import { ana, append, atOnce, effect, mail, turn } from '../contract/store/samples.ts';
import { faultOf } from '../support/fault.ts';
import { type Line, openLine } from '../support/line.ts';
import { type MongoForTests, mongoOrSkip } from '../support/mongo.ts';

describe('A MongoDB that cannot be reached', () => {
  let mongo: MongoForTests;
  let line: Line;
  let store: Store & Movable;
  before(async function () {
    mongo = await mongoOrSkip(this);
  });
  beforeEach(async () => {
    const uri = mongo.fresh();
    await migrate(uri);
    const address = new URL(uri);
    line = await openLine({ host: address.hostname, port: Number(address.port || 27_017) });
    address.host = `127.0.0.1:${line.port}`;
    address.searchParams.set('directConnection', 'true');
    store = await createMongoStore({ uri: address.href });
  });
  afterEach(async () => {
    await store?.close();
    await line?.close();
  });
  after(() => mongo?.end());

  /** As often as it is asked for, until it is done; only faults that may pass are borne. */
  const persistently = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    for (;;) {
      try {
        return await work();
      } catch (fault) {
        expect(fault).to.include({ name: 'Fault', whose: 'world', retry: true });
      }
    }
  };

  it('is told as a fault that may pass, by every part of the store', async () => {
    await store.accept(mail('1'));
    line.cut();
    const works = [
      () => store.check(),
      () => store.accept(mail('2')),
      () => store.load(ana),
      () => store.commit(turn(0)),
      () => store.pending(5_000, 9),
      () => store.change(ana, append(256)),
      () => store.everyone(),
      () => store.getKey(ana),
      () => store.lease('one', 'holder', 1_000),
      () => store.kept(),
      () => Array.fromAsync(store.pieces(ana)),
    ];
    const faults = await Promise.all(works.map((work) => faultOf(work())));
    for (const fault of faults) expect(fault).to.include({ whose: 'world', retry: true });
    line.mend();
    await persistently(() => store.check());
    expect((await store.load(ana)).mail).to.deep.equal([mail('1')]);
  });

  it('is told so when it takes questions and never answers', async () => {
    line.stall();
    expect(await faultOf(store.accept(mail('1')))).to.include({ whose: 'world', retry: true });
    line.mend();
    await persistently(() => store.accept(mail('1')));
    expect((await store.load(ana)).mail).to.deep.equal([mail('1')]);
  });

  it('has kept once what was brought while answers got lost', async () => {
    await store.accept(mail('0'));
    line.loseAnswers();
    const bringing = persistently(() => store.accept(mail('1')));
    await persistently(async () => {
      // The first attempt reached the server, its answer did not come back.
      line.mend();
      await store.check();
    });
    expect(await bringing).to.be.oneOf(['accepted', 'duplicate']);
    expect((await store.load(ana)).mail.map(({ id }) => id)).to.deep.equal(['0', '1']);
  });

  it('loses nothing and does nothing twice, however often it goes and comes', async function () {
    // Each outage is told only when a server was looked for in vain.
    this.timeout(180_000);
    const ids = Array.from({ length: 40 }, (_, index) => `m${index}`);
    const carriedOut: string[] = [];
    let over = false;
    /** Twice: answers are lost, then there is no way to it, then all is well until more is carried out. */
    const disturb = async () => {
      for (const served of [20, ids.length]) {
        line.loseAnswers();
        await store.check().catch(() => undefined);
        line.cut();
        await store.check().catch(() => undefined);
        line.mend();
        while (!over && carriedOut.length < served) await persistently(() => store.check());
      }
    };
    const consume = async () => {
      const { revision, mail: mailbox } = await store.load(ana);
      const [oldest] = mailbox;
      if (oldest) await store.commit(turn(revision, { consumed: oldest.id, effects: [effect(`for ${oldest.id}`)] }));
    };
    const deliver = async () => {
      const claimed = await store.claim(ana, 2_000, 3_000);
      carriedOut.push(...claimed.map(({ id }) => id));
      for (const { id, until } of claimed)
        await persistently(() => store.settle(ana, [{ id, until, outcome: 'done', at: 2_000 }]));
    };
    const bring = atOnce(3, async (first) => {
      for (let index = first; index < ids.length; index += 3)
        await persistently(() => store.accept(mail(ids[index] ?? '')));
    });
    const work = async () => {
      while (carriedOut.length < ids.length) {
        await persistently(consume);
        await persistently(deliver);
        // A claim whose answer was lost: its time runs out.
        await persistently(() => store.release());
      }
    };
    await Promise.all([bring, work().finally(() => (over = true)), disturb()]);
    expect(carriedOut).to.have.members(ids.map((id) => `for ${id}`));
    expect(await store.load(ana)).to.deep.include({ mail: [], effects: 0, revision: ids.length });
  });
});
