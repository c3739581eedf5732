import { expect } from 'chai';
import type { PersonId } from '../../src/model.ts';
import type { Movable, Piece, Store } from '../../src/ports.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { movableContract } from '../contract/store/movable.ts';
import {
  address,
  ana,
  append,
  ben,
  effect,
  later,
  mail,
  personId,
  stored,
  token,
  turn,
} from '../contract/store/samples.ts';
import { temporaryFolder } from '../support/temporary.ts';

describe('SQLite', () => {
  const path = temporaryFolder();
  let files = 0;
  movableContract('a SQLite file', async () => createSqliteStore({ file: path(`${++files}.db`) }));
});

describe('What SQLite keeps of a person', () => {
  const path = temporaryFolder();
  const opened: Store[] = [];
  const open = (name: string) => {
    const store = createSqliteStore({ file: path(name) });
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  const therapist = personId('therapist');
  const fill = async (store: Store) => {
    await store.putPerson(stored('therapist', { role: 'therapist' }));
    await store.putPerson(stored('ben'));
    await store.assign(therapist, ben);
    for (let n = 1; n <= 20; n++) await store.accept(mail(String(21 - n)));
    await store.addKey(ana, 'wrapped');
    await store.putPerson(stored('ana', { addresses: [address('second'), address('first')] }));
    await store.assign(therapist, ana);
    await store.putToken(token('b'));
    await store.putToken(token('a'));
    const effects = [effect('held'), effect('after'), effect('postponed', { stream: 'other' })];
    await store.commit(turn(0, { consumed: '20', effects, timers: [{ id: 't', at: 9_000 }] }));
    await store.claim(ana, 2_000, 3_000);
    await store.settle(ana, [later('postponed', 2_500)]);
    await store.change(ana, append(512));
    await store.change(ana, append(256));
    await store.change(ana, { kind: 'seen', whose: 'others', upTo: 300, at: 4_000 });
  };

  it('is the same in another file, and behaves there as it would have here', async () => {
    const [one, other] = [open('one.db'), open('other.db')];
    await fill(one);
    await copy(one, other);
    expect(await other.kept()).to.deep.equal([ana, ben, therapist]);
    for (const person of await one.kept()) expect(await taken(other, person)).to.deep.equal(await taken(one, person));
    expect(await other.everyone()).to.deep.equal(await one.everyone());
    expect(await other.around(therapist)).to.deep.equal(await one.around(therapist));
    expect(await other.accept(mail('20'))).to.equal('duplicate');
    expect(await other.pending(1_000, 9)).to.deep.equal([ana]);
    await one.release();
    expect(await other.claim(ana, 2_000, 4_000)).to.deep.equal(await one.claim(ana, 2_000, 4_000));
    expect((await other.load(ana)).mail).to.deep.equal((await one.load(ana)).mail);
  });

  it('is one picture, although people write while it is taken', async () => {
    const store = open('one.db');
    await fill(store);
    const before = await taken(store, ana);
    const pieces: Piece[] = [];
    for await (const piece of store.pieces(ana)) {
      pieces.push(piece);
      await store.accept(mail(`while ${pieces.length}`));
      await store.change(ana, append(1_000 + pieces.length));
    }
    expect(pieces).to.deep.equal(before);
    // Mail, its id and an entry for each piece that was taken.
    expect(await taken(store, ana)).to.have.length(4 * before.length);
  });
});

async function taken(store: Movable, person: PersonId): Promise<Piece[]> {
  return Array.fromAsync(store.pieces(person));
}

async function copy(from: Movable, to: Movable): Promise<void> {
  for (const person of await from.kept()) await to.keep(person, await taken(from, person));
}
