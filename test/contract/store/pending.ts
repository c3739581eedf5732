import { expect } from 'chai';
import { OUTBOX_MOST, type Store } from '../../../src/ports.ts';
import { ana, atOnce, ben, done, effect, failed, later, mail, personId, turn } from './samples.ts';

/** Who must be served: a doorbell that was lost is made good from here. */
export function pendingContract(store: () => Store): void {
  const pending = (now: number, limit = 100) => store().pending(now, limit);

  describe('pending', () => {
    it('is nobody in an empty store', async () => {
      expect(await pending(9_000)).to.deep.equal([]);
    });

    it('has those with mail, until it is consumed', async () => {
      await store().accept(mail('1'));
      await store().accept(mail('2'));
      await store().commit(turn(0, { consumed: '1' }));
      expect(await pending(1_000)).to.deep.equal([ana]);
      await store().commit(turn(1, { consumed: '2' }));
      expect(await pending(9_000)).to.deep.equal([]);
    });

    it('has those with mail that a platform dates into the future', async () => {
      const now = Date.now();
      await store().accept(mail('1', { at: now + 3_600_000 }));
      expect(await pending(now + 60_000)).to.deep.equal([ana]);
      await store().accept(mail('2', { at: now + 3_600_000 }));
      await store().commit(turn(0, { consumed: '1' }));
      expect(await pending(now + 60_000)).to.deep.equal([ana]);
    });

    it('has those with an effect from the time on that it may be carried out', async () => {
      await store().commit(turn(0, { effects: [effect('1', { at: 5_000 })] }));
      expect(await pending(4_999)).to.deep.equal([]);
      expect(await pending(5_000)).to.deep.equal([ana]);
    });

    it('has those with a held effect only when the claim has run out', async () => {
      await store().commit(turn(0, { effects: [effect('1'), effect('2')] }));
      await store().claim(ana, 2_000, 3_000);
      expect(await pending(2_999)).to.deep.equal([]);
      expect(await pending(3_000)).to.deep.equal([ana]);
    });

    it('does not have those whose effect waits behind another of its stream', async () => {
      await store().commit(turn(0, { effects: [effect('1'), effect('2')] }));
      await store().claim(ana, 2_000, 3_000);
      await store().settle(ana, [later('1', 8_000), later('2', 2_500)]);
      expect(await pending(7_999)).to.deep.equal([]);
      expect(await pending(8_000)).to.deep.equal([ana]);
    });

    it('has nobody for the mail alone while the outbox is full: no turn could be taken', async () => {
      const effects = Array.from({ length: OUTBOX_MOST }, (_, index) => effect(`${index}`, { at: 9_000 }));
      await store().commit(turn(0, { effects }));
      await store().accept(mail('1'));
      expect(await store().claim(ana, 2_000, 3_000)).to.deep.equal([]);
      expect(await pending(8_999)).to.deep.equal([]);
      expect(await pending(9_000)).to.deep.equal([ana]);
      await store().claim(ana, 9_000, 9_500);
      await store().settle(ana, [done('0', 9_100)]);
      expect(await pending(9_100), 'there is room again').to.deep.equal([ana]);
    });

    it('has those whose effect was settled and left another to do', async () => {
      await store().commit(turn(0, { effects: [effect('1')] }));
      await store().claim(ana, 2_000, 3_000);
      await store().commit(turn(1, { effects: [effect('2')] }));
      expect(await pending(2_999)).to.deep.equal([]);
      await store().settle(ana, [done('1', 2_100)]);
      expect(await pending(2_100)).to.deep.equal([ana]);
    });

    it('has those whose effect was given up, for the mail it left', async () => {
      await store().commit(turn(0, { effects: [effect('1')] }));
      await store().claim(ana, 2_000, 3_000);
      await store().settle(ana, [failed('1', mail('undelivered', { at: 2_100 }))]);
      expect(await pending(2_100)).to.deep.equal([ana]);
    });

    it('has those with a timer due, until a turn leaves it out', async () => {
      const timers = [
        { id: 'second', at: 6_000 },
        { id: 'first', at: 5_000 },
      ];
      await store().commit(turn(0, { timers }));
      expect(await pending(4_999)).to.deep.equal([]);
      expect(await pending(5_000)).to.deep.equal([ana]);
      await store().commit(turn(1, { timers: timers.slice(0, 1) }));
      expect(await pending(5_999)).to.deep.equal([]);
      expect(await pending(6_000)).to.deep.equal([ana]);
    });

    it('keeps a timer when mail comes and goes', async () => {
      const timers = [{ id: 'later', at: 5_000 }];
      await store().commit(turn(0, { timers }));
      await store().accept(mail('1'));
      expect(await pending(2_000)).to.deep.equal([ana]);
      await store().commit(turn(1, { consumed: '1', timers }));
      expect(await pending(4_999)).to.deep.equal([]);
      expect(await pending(5_000)).to.deep.equal([ana]);
    });

    it('is not moved by a commit that conflicts', async () => {
      await store().commit(turn(0, { timers: [{ id: 'kept', at: 5_000 }] }));
      await store().commit(turn(0));
      expect(await pending(5_000)).to.deep.equal([ana]);
    });

    it('gives the longest due first, whatever they wait for', async () => {
      await store().commit(turn(0, { person: personId('a'), timers: [{ id: 't', at: 3_000 }] }));
      await store().commit(turn(0, { person: personId('z'), effects: [effect('1', { at: 1_000 })] }));
      await store().accept(mail('1', { person: personId('m'), at: 2_000 }));
      expect(await pending(3_000)).to.deep.equal(['z', 'm', 'a']);
    });

    it('does not put those back who get mail while they wait', async () => {
      await store().commit(turn(0, { person: ben, timers: [{ id: 't', at: 1_000 }] }));
      await store().accept(mail('1', { at: 2_000 }));
      await store().accept(mail('1', { person: ben, at: 3_000 }));
      expect(await pending(4_000)).to.deep.equal([ben, ana]);
      expect(await pending(1_000)).to.deep.equal([ben]);
    });

    it('gives at most as many as asked for, and each once', async () => {
      await atOnce(10, (index) => store().accept(mail('1', { person: personId(`p${index}`), at: 1_000 + index })));
      await store().commit(
        turn(0, { person: personId('p0'), effects: [effect('1')], timers: [{ id: 't', at: 1_000 }] }),
      );
      expect(await pending(9_000, 3)).to.deep.equal(['p0', 'p1', 'p2']);
      expect(await pending(9_000, 100)).to.have.length(10);
      expect(await pending(9_000)).to.not.include(ben);
    });
  });
}
