import { expect } from 'chai';
import type { PersonId } from '../../../src/model.ts';
import type { Movable, Piece, Store } from '../../../src/ports.ts';
import {
  address,
  ana,
  append,
  ben,
  done,
  effect,
  entry,
  failed,
  later,
  mail,
  personId,
  reading,
  sealed,
  shown,
  stored,
  token,
  turn,
} from './samples.ts';

type Moving = Store & Movable;

const therapist = personId('therapist');
const supervisor = personId('supervisor');
const gone = personId('gone');

/**
 * What every store must do so that everything can be carried from one to another. Pieces come by kind, in the order of `Piece`;
 * tokens by hash, assignments by place, mail and effects as they were taken and planned, accepted ids (also of mail that waits)
 * and people by id, records by number, what is shown as it was shown. `open` gives an empty store on the real clock, as often as
 * it is called; `openOther` one of another kind, when it is given.
 */
export function movableContract(name: string, open: () => Promise<Moving>, openOther = open): void {
  describe(`${name} as a store that can be moved`, () => {
    let from: Moving;
    let to: Moving;
    beforeEach(async () => {
      from = await open();
      to = await openOther();
    });
    afterEach(async () => {
      await from.close();
      await to.close();
    });

    const piecesOf = (store: Moving, person: PersonId): Promise<Piece[]> => Array.fromAsync(store.pieces(person));
    const everything = async (store: Moving) => {
      const all: (readonly [PersonId, readonly Piece[]])[] = [];
      for (const person of await store.kept()) all.push([person, await piecesOf(store, person)]);
      return all;
    };
    const move = async (source: Moving, target: Moving, atOnce = 1_000) => {
      for (const [person, pieces] of await everything(source))
        for (let first = 0; first < pieces.length; first += atOnce)
          await target.keep(person, pieces.slice(first, first + atOnce));
    };

    it('keeps nobody while it is empty', async () => {
      expect(await from.kept()).to.deep.equal([]);
      expect(await piecesOf(from, ana)).to.deep.equal([]);
    });

    it('names everybody of whom anything is kept, once, by id', async () => {
      await fill(from);
      await from.accept(mail('1', { person: personId('only mail') }));
      await from.commit(turn(0, { person: personId('only a turn') }));
      await from.change(personId('only an entry'), append(256));
      await from.addKey(personId('only a key'), 'wrapped');
      await from.putToken(token('only', { person: personId('only a token') }));
      await from.noteReading(reading(1_000, { client: personId('only read') }));
      await from.putPerson(stored('Only Known'));
      const some = ['a key', 'a token', 'a turn', 'an entry', 'mail', 'read'].map((what) => `only ${what}`);
      expect(await from.kept()).to.deep.equal(['Only Known', 'ana', 'gone', ...some, 'supervisor', 'therapist']);
    });

    it('gives all that is kept of a person, in one order', async () => {
      await fill(from);
      const pieces = await piecesOf(from, ana);
      const place = (at: number) => {
        const piece = pieces[at];
        return piece?.kind === 'person' || piece?.kind === 'assigned' ? piece.place : Number.NaN;
      };
      expect(pieces).to.deep.equal([
        { kind: 'key', wrapped: 'key of ana' },
        { kind: 'person', place: place(1), person: stored('ana', { addresses: [address('U9'), address('U1')] }) },
        { kind: 'assigned', place: place(2), staff: therapist },
        { kind: 'assigned', place: place(3), staff: supervisor },
        { kind: 'token', token: token('a') },
        { kind: 'token', token: token('b', { kind: 'session', expires: 5_000.5 }) },
        {
          kind: 'conversation',
          revision: 2,
          state: sealed('state-2'),
          timers: [
            { id: 'soon', at: 7_000 },
            { id: 'late', at: 8_000.5 },
          ],
        },
        { kind: 'mail', mail: mail('z') },
        { kind: 'mail', mail: mail('b', { kind: 'told', at: 500.5 }) },
        { kind: 'mail', mail: mail('given up') },
        { kind: 'effect', effect: { ...effect('held'), attempts: 1, unsettled: true }, due: 1_000 },
        {
          kind: 'effect',
          effect: { ...effect('postponed', { stream: 'b', record: 256 }), attempts: 1, unsettled: false },
          due: 2_500.5,
        },
        {
          kind: 'effect',
          effect: { ...effect('lost', { stream: 'c', kind: 'tell' }), attempts: 1, unsettled: true },
          due: 9_500,
        },
        {
          kind: 'effect',
          effect: { ...effect('to come', { stream: 'd', at: 9_000 }), attempts: 0, unsettled: false },
          due: 9_000,
        },
        ...['B', 'b', 'c', 'given up', 'z'].map((id) => ({ kind: 'accepted', id })),
        { kind: 'record', record: { ...entry(256), person: ana, delivered: 2_100 } },
        { kind: 'record', record: { ...entry(257, { author: ana }), person: ana, seen: 2_200, edited: 2_300 } },
        { kind: 'record', record: { ...entry(512), person: ana, failed: 2_400 } },
        { kind: 'shown', shown: shown('z') },
        { kind: 'shown', shown: shown('b', { seq: 512 }) },
        { kind: 'shown', shown: shown('z', { at: address('U1'), of: supervisor, seq: 0 }) },
        { kind: 'shown', shown: shown('a') },
        { kind: 'reading', reading: reading(1_000, { reader: 'operator', how: 'export' }) },
        { kind: 'reading', reading: reading(1_000, { at: 1_005.5 }) },
        { kind: 'reading', reading: reading(2_000) },
      ]);
      expect(place(2)).to.be.lessThan(place(3));
    });

    it('gives the mark and the ids of those who are erased, and nothing else', async () => {
      await fill(from);
      expect(await piecesOf(from, gone)).to.deep.equal([
        { kind: 'key', wrapped: 'destroyed' },
        { kind: 'accepted', id: '1' },
        { kind: 'accepted', id: '2' },
      ]);
    });

    it('gives equal pieces once everything was moved to another, and back', async () => {
      await fill(from);
      const before = await everything(from);
      await move(from, to);
      expect(await everything(to)).to.deep.equal(before);
      for (const person of await from.kept()) await from.drop(person);
      expect(await from.kept()).to.deep.equal([]);
      await move(to, from);
      expect(await everything(from)).to.deep.equal(before);
    });

    it('gives equal pieces when they were kept one by one, and again', async () => {
      await fill(from);
      await move(from, to, 1);
      await move(from, to, 3);
      await move(from, to);
      expect(await everything(to)).to.deep.equal(await everything(from));
    });

    it('keeps more than fits into one write', async () => {
      for (let index = 0; index < 600; index += 1) {
        await from.accept(mail(`m${index}`));
        await from.commit(turn(index, { consumed: `m${index}` }));
        await from.change(ana, append(256 * (index + 1)));
      }
      const before = await piecesOf(from, ana);
      expect(before).to.have.length(1 + 600 + 600);
      await move(from, to);
      expect(await piecesOf(to, ana)).to.deep.equal(before);
      expect(await to.accept(mail('m0'))).to.equal('duplicate');
    });

    it('keeps what was shown in order when it was broken off and is carried anew', async () => {
      for (let index = 0; index < 50; index += 1) await from.keepShown(shown(`m${(index * 7) % 50}`));
      const before = await piecesOf(from, ana);
      expect(before).to.have.length(50);
      await to.keep(ana, before.slice(0, 20));
      await to.keep(ana, [...before.slice(10, 40), ...before.slice(30, 40)]);
      await to.keep(ana, before);
      expect(await piecesOf(to, ana)).to.deep.equal(before);
    });

    it('can be worked on after a move as before it', async () => {
      await fill(from);
      await move(from, to);
      expect(await to.load(ana)).to.deep.include({ revision: 2, effects: 4, effectsDue: 1_000 });
      expect((await to.everyone()).map(({ id }) => id)).to.deep.equal([supervisor, ana, therapist]);
      expect((await to.around(ana))?.people.map(({ id }) => id)).to.deep.equal([therapist, supervisor]);
      expect((await to.around(therapist))?.people.map(({ id }) => id)).to.deep.equal([ana]);
      expect(await to.owner(address('U1'))).to.equal(ana);
      expect((await to.shownOf(ana, ana, 256)).map(({ message }) => message)).to.deep.equal(['z', 'a']);
      expect(await to.shownAs(address('ana'), 'b')).to.deep.equal(shown('b', { seq: 512 }));
      await to.keepShown(shown('B'));
      expect((await to.shownOf(ana, ana, 256)).map(({ message }) => message)).to.deep.equal(['z', 'a', 'B']);
      for (const id of ['c', 'z', 'given up']) expect(await to.accept(mail(id))).to.equal('duplicate');
      expect(await to.accept(mail('new'))).to.equal('accepted');
      expect(await to.pending(6_000, 9)).to.deep.equal([ana]);
      expect((await to.claim(ana, 9_600, 9_700)).map(({ id }) => id)).to.deep.equal([
        'held',
        'postponed',
        'lost',
        'to come',
      ]);
      expect(await to.commit(turn(2, { consumed: 'z' }))).to.equal('committed');
      await to.putPerson(stored('ben'));
      await to.assign(therapist, ben);
      expect((await to.everyone()).at(-1)?.id).to.equal(ben);
      expect((await to.around(therapist))?.people.map(({ id }) => id)).to.deep.equal([ana, ben]);
    });

    it('lets nothing come back of those who are erased, after a move too', async () => {
      await fill(from);
      await move(from, to);
      await to.putPerson(stored('gone'));
      await to.change(gone, append(256));
      await to.keepShown(shown('late', { holder: therapist, at: address('T'), of: gone }));
      expect(await to.shownOf(therapist, gone, 256)).to.deep.equal([]);
      expect(await to.accept(mail('1', { person: gone }))).to.equal('duplicate');
      expect(await to.accept(mail('3', { person: gone }))).to.equal('accepted');
      expect(await to.addKey(gone, 'new')).to.equal('destroyed');
      expect(await to.load(gone)).to.deep.include({ revision: 0, mail: [] });
      expect(await to.around(gone)).to.equal(undefined);
      expect(await piecesOf(to, gone)).to.have.length(4);
    });

    it('drops everything of one person alone', async () => {
      await fill(from);
      const others = (await everything(from)).filter(([person]) => person !== ana);
      await from.drop(ana);
      await from.drop(ana);
      expect(await everything(from)).to.deep.equal(others);
      expect(await from.getKey(ana)).to.equal(undefined);
      expect(await from.load(ana)).to.deep.include({ revision: 0, mail: [], effects: 0 });
      await from.drop(gone);
      expect(await piecesOf(from, gone)).to.deep.equal([]);
      for (const person of [ana, gone]) expect(await from.accept(mail('1', { person }))).to.equal('accepted');
    });
  });
}

/** Ana with something of every kind, her staff, and Gone, who was erased. */
async function fill(store: Store): Promise<void> {
  for (const name of ['supervisor', 'ana', 'therapist', 'gone']) await store.putPerson(stored(name));
  await store.addKey(ana, 'key of ana');
  for (const user of ['U9', 'U1']) await store.link(address(user), ana);
  await store.assign(therapist, ana);
  await store.assign(supervisor, ana);
  for (const one of [token('b', { kind: 'session', expires: 5_000.5 }), token('a')]) await store.putToken(one);
  for (const one of [append(512), append(256), append(257, { author: ana })]) await store.change(ana, one);
  await store.change(ana, { kind: 'seen', whose: 'own', upTo: 300, at: 2_200 });
  await store.change(ana, { kind: 'amend', key: 'key-257', edited: 2_300 });
  await store.change(ana, { kind: 'failed', seq: 512, at: 2_400 });
  const chats = [
    shown('z'),
    shown('b', { seq: 512 }),
    shown('about ana', { holder: therapist, at: address('T') }),
    shown('z', { at: address('U1'), of: supervisor, seq: 0 }),
    shown('a'),
  ];
  for (const one of chats) await store.keepShown(one);
  const readings = [
    reading(2_000),
    reading(1_000, { reader: 'operator', how: 'export' }),
    reading(1_000, { at: 1_005.5 }),
  ];
  for (const one of readings) await store.noteReading(one);
  for (const one of [mail('c'), mail('B'), mail('z'), mail('b', { kind: 'told', at: 500.5 })]) await store.accept(one);
  await converse(store);

  await store.addKey(gone, 'key of gone');
  await store.assign(therapist, gone);
  await store.change(gone, append(256));
  await store.noteReading(reading(1_000, { client: gone }));
  await store.keepShown(shown('gone', { holder: therapist, at: address('T'), of: gone }));
  for (const id of ['2', '1']) await store.accept(mail(id, { person: gone }));
  await store.commit(turn(0, { person: gone, consumed: '2', effects: [effect('e')] }));
  await store.erase(gone);
}

/** Two turns of Ana's, and effects in every condition. */
async function converse(store: Store): Promise<void> {
  const planned = [
    effect('shown', { record: 256 }),
    effect('given up', { stream: 'a' }),
    effect('held'),
    effect('postponed', { stream: 'b', record: 256 }),
    effect('lost', { stream: 'c', kind: 'tell' }),
    effect('to come', { stream: 'd', at: 9_000 }),
  ];
  await store.commit(turn(0, { consumed: 'c', effects: planned }));
  await store.claim(ana, 1_000, 2_000);
  await store.settle(ana, [
    done('shown', 2_100, 2_000),
    failed('given up', mail('given up'), 2_000),
    later('held', 1_500, 2_000),
    later('postponed', 2_500.5, 2_000),
  ]);
  await store.claim(ana, 2_000, 2_400);
  await store.settle(ana, [later('lost', 9_500, 2_400)]);
  const timers = [
    { id: 'late', at: 8_000.5 },
    { id: 'soon', at: 7_000 },
  ];
  await store.commit(turn(1, { consumed: 'B', timers }));
}
