import { expect } from 'chai';
import { MAILBOX_MOST, type SealedEffect, type Store } from '../../../src/ports.ts';
import { ana, append, atOnce, ben, done, effect, failed, later, mail, turn } from './samples.ts';

/** Effects: claimed, held, settled. In all tests they are due at 1,000, claimed at 2,000 and held until 3,000 if not said otherwise. */
export function claimsContract(store: () => Store): void {
  const plan = (...effects: SealedEffect[]) => store().commit(turn(0, { effects }));
  const claim = (now = 2_000, until = now + 1_000) => store().claim(ana, now, until);
  const claimedIds = async (now?: number, until?: number) => (await claim(now, until)).map(({ id }) => id);

  describe('claim', () => {
    it('gives effects as they were planned, in their order', async () => {
      const planned = [
        effect('1', { record: 256, at: 999.5 }),
        effect('2', { stream: 'timeline', kind: 'record' }),
        effect('3', { stream: 'to ben', kind: 'tell' }),
        effect('4', { record: 0 }),
        effect('5', { stream: 'shown', kind: 'refresh' }),
        effect('6', { stream: 'marks', kind: 'mark' }),
      ];
      await plan(...planned);
      expect(await claim()).to.deep.equal(
        planned.map((one) => ({ ...one, attempts: 0, unsettled: false, until: 3_000 })),
      );
    });

    it('gives the effects of earlier turns first', async () => {
      await plan(effect('1'), effect('2', { stream: 'other' }));
      await store().commit(turn(1, { effects: [effect('3'), effect('4', { stream: 'other' })] }));
      expect(await claimedIds()).to.deep.equal(['1', '2', '3', '4']);
    });

    it('gives nothing to someone who has no effects', async () => {
      await store().commit(turn(0, { person: ben, effects: [effect('1')] }));
      expect(await claim()).to.deep.equal([]);
    });

    it('waits for the time of an effect', async () => {
      await plan(effect('1', { at: 2_000 }));
      expect(await claimedIds(1_999)).to.deep.equal([]);
      expect(await claimedIds(2_000)).to.deep.equal(['1']);
    });

    it('gives no effect twice while it is held', async () => {
      await plan(effect('1'), effect('2', { stream: 'other' }));
      const given = await atOnce(10, () => claim());
      expect(given.flat().map(({ id }) => id)).to.have.members(['1', '2']);
      expect(await claimedIds(2_999)).to.deep.equal([]);
    });

    it('gives an effect again, as unsettled, when its claim has run out', async () => {
      await plan(effect('1'));
      await claim(2_000, 3_000);
      expect(await claim(3_000)).to.deep.equal([{ ...effect('1'), attempts: 0, unsettled: true, until: 4_000 }]);
    });

    it('does not call unsettled what stood behind it: that was never begun', async () => {
      await store().commit(turn(0, { effects: [effect('1'), effect('2'), effect('3', { stream: 'other' })] }));
      await claim(2_000, 3_000);
      const again = await claim(3_000, 4_000);
      expect(again.map(({ id, unsettled }) => [id, unsettled])).to.deep.equal([
        ['1', true],
        ['2', false],
        ['3', true],
      ]);
      await store().settle(ana, [done('1', 3_100)]);
      expect((await claim(4_000, 5_000)).map(({ id, unsettled }) => [id, unsettled])).to.deep.include(['2', true]);
    });

    it('still calls it unsettled after it was postponed: what the lost claim did remains unknown', async () => {
      await plan(effect('1'));
      await claim(2_000, 3_000);
      await claim(3_000, 4_000);
      await store().settle(ana, [later('1', 3_500, 4_000)]);
      expect(await claim(3_500)).to.deep.equal([{ ...effect('1'), attempts: 1, unsettled: true, until: 4_500 }]);
    });

    it('keeps an effect behind an earlier one of its stream that is held', async () => {
      await plan(effect('1'));
      await claim(2_000, 3_000);
      await store().commit(turn(1, { effects: [effect('2'), effect('3', { stream: 'other' })] }));
      expect(await claimedIds(2_500)).to.deep.equal(['3']);
      await store().settle(ana, [done('1', 2_600)]);
      expect(await claimedIds(2_600)).to.deep.equal(['2']);
    });

    it('keeps an effect behind an earlier one of its stream that waits for its next attempt', async () => {
      await plan(effect('1'), effect('2'), effect('3', { stream: 'other' }));
      await claim(2_000, 3_000);
      await store().settle(ana, [later('1', 9_000), later('2', 2_100), later('3', 2_100)]);
      expect(await claimedIds(8_999)).to.deep.equal(['3']);
      expect(await claimedIds(9_000)).to.deep.equal(['1', '2']);
    });

    it('keeps an effect behind an earlier one of its stream whose time has not come', async () => {
      await plan(effect('1', { at: 5_000 }), effect('2'));
      expect(await claimedIds(4_999)).to.deep.equal([]);
      expect(await claimedIds(5_000)).to.deep.equal(['1', '2']);
    });

    it('keeps everything behind an earlier record that is held, but records of another stream', async () => {
      await plan(effect('1', { stream: 'record', kind: 'record' }));
      await claim(2_000, 3_000);
      const later = [
        effect('2', { stream: 'record', kind: 'record' }),
        effect('3', { stream: 'send', kind: 'send' }),
        effect('4', { stream: 'tell', kind: 'tell' }),
        effect('5', { stream: 'refresh', kind: 'refresh' }),
        effect('6', { stream: 'mark', kind: 'mark' }),
        effect('7', { stream: 'other record', kind: 'record' }),
      ];
      await store().commit(turn(1, { effects: later }));
      expect(await claimedIds(2_500)).to.deep.equal(['7']);
      await store().settle(ana, [done('1', 2_600)]);
      expect(await claimedIds(2_600)).to.deep.equal(['2', '3', '4', '5', '6']);
    });

    it('does not keep a record behind a send', async () => {
      await plan(
        effect('1', { stream: 'send', kind: 'send', at: 5_000 }),
        effect('2', { stream: 'record', kind: 'record' }),
      );
      expect(await claimedIds(2_000)).to.deep.equal(['2']);
    });

    it('frees what is held when it is released: due as before, its fate not known', async () => {
      await plan(effect('1'), effect('2', { stream: 'other' }));
      await claim(2_000, 90_000);
      await store().settle(ana, [done('2', 2_100)]);
      await store().release();
      expect(await store().pending(2_200, 10)).to.deep.equal([ana]);
      expect(await claim(2_200)).to.deep.equal([{ ...effect('1'), attempts: 0, unsettled: true, until: 3_200 }]);
    });

    it('keeps the streams of different people apart', async () => {
      await plan(effect('1', { at: 5_000 }));
      await store().commit(turn(0, { person: ben, effects: [effect('2')] }));
      expect((await store().claim(ben, 2_000, 3_000)).map(({ id }) => id)).to.deep.equal(['2']);
    });
  });

  describe('settle', () => {
    it('ends what is done for good', async () => {
      await plan(effect('1'));
      await claim();
      await store().settle(ana, [done('1', 2_100)]);
      expect(await claimedIds(9_000)).to.deep.equal([]);
      expect((await store().load(ana)).effectsDue).to.equal(undefined);
    });

    it('postpones to the time given, and counts the attempt', async () => {
      await plan(effect('1'));
      await claim(2_000, 3_000);
      await store().settle(ana, [later('1', 2_500)]);
      expect(await claim(2_499)).to.deep.equal([]);
      expect(await claim(2_500)).to.deep.equal([{ ...effect('1'), attempts: 1, unsettled: false, until: 3_500 }]);
      await store().settle(ana, [later('1', 2_600, 3_500)]);
      expect((await claim(2_600))[0]?.attempts).to.equal(2);
    });

    it('counts a postponement once when it is told twice', async () => {
      await plan(effect('1'));
      await claim();
      await store().settle(ana, [later('1', 2_500)]);
      await store().settle(ana, [later('1', 2_500)]);
      expect((await claim(2_500))[0]?.attempts).to.equal(1);
    });

    it('does not count what was postponed untried', async () => {
      await plan(effect('1'));
      await claim(2_000, 3_000);
      await store().settle(ana, [later('1', 2_500, 3_000, { untried: true })]);
      expect(await claim(2_500, 3_500)).to.deep.equal([
        { ...effect('1'), attempts: 0, unsettled: false, until: 3_500 },
      ]);
      await store().settle(ana, [later('1', 4_000, 3_500)]);
      await claim(4_000, 5_000);
      await store().settle(ana, [later('1', 5_500, 5_000, { untried: true })]);
      expect(await claim(5_500)).to.deep.equal([{ ...effect('1'), attempts: 1, unsettled: false, until: 6_500 }]);
    });

    it('calls unsettled, for good, what was postponed because its fate is not known', async () => {
      await plan(effect('1'));
      await claim(2_000, 3_000);
      await store().settle(ana, [later('1', 2_500, 3_000, { unsure: true })]);
      expect(await claim(2_500, 3_500)).to.deep.equal([{ ...effect('1'), attempts: 1, unsettled: true, until: 3_500 }]);
      await store().settle(ana, [later('1', 4_000, 3_500)]);
      expect(await claim(4_000, 5_000)).to.deep.equal([{ ...effect('1'), attempts: 2, unsettled: true, until: 5_000 }]);
      await store().settle(ana, [later('1', 5_500, 5_000, { untried: true })]);
      expect(await claim(5_500)).to.deep.equal([{ ...effect('1'), attempts: 2, unsettled: true, until: 6_500 }]);
    });

    it('takes what was postponed as both: unsettled and not counted', async () => {
      await plan(effect('1'), effect('2', { stream: 'other' }));
      await claim(2_000, 3_000);
      await store().settle(ana, [later('1', 2_500, 3_000, { untried: true, unsure: true }), later('2', 2_500)]);
      expect(await claim(2_500)).to.deep.equal([
        { ...effect('1'), attempts: 0, unsettled: true, until: 3_500 },
        { ...effect('2', { stream: 'other' }), attempts: 1, unsettled: false, until: 3_500 },
      ]);
    });

    it('does not call unsure what somebody else has claimed meanwhile and not lost', async () => {
      await plan(effect('1'));
      await claim(2_000, 3_000);
      await store().settle(ana, [later('1', 2_500)]);
      await claim(2_500, 3_500);
      await store().settle(ana, [later('1', 2_600, 3_000, { unsure: true })]);
      await store().settle(ana, [later('1', 2_700, 3_500)]);
      expect(await claim(2_700)).to.deep.equal([{ ...effect('1'), attempts: 2, unsettled: false, until: 3_700 }]);
    });

    it('puts the mail of what was given up into the mailbox', async () => {
      await plan(effect('1'));
      await claim();
      const undelivered = mail('undelivered-1', { kind: 'undelivered' });
      await store().settle(ana, [failed('1', undelivered)]);
      expect((await store().load(ana)).mail).to.deep.equal([undelivered]);
      expect(await claimedIds(9_000)).to.deep.equal([]);
    });

    it('changes nothing for an effect that is gone', async () => {
      await store().change(ana, append(256));
      await plan(effect('1', { record: 256 }));
      await claim();
      await store().settle(ana, [done('1', 2_100)]);
      const before = await store().load(ana);
      await store().settle(ana, [
        done('1', 2_900),
        later('1', 2_900),
        failed('1', mail('undelivered-1')),
        failed('never', mail('undelivered-2')),
      ]);
      expect(await store().load(ana)).to.deep.equal(before);
      expect((await store().timeline(ana, { audiences: ['both'], limit: 9 }))[0]?.delivered).to.equal(2_100);
    });

    it('neither postpones nor gives up what was claimed anew meanwhile', async () => {
      await plan(effect('1'));
      await claim(2_000, 3_000);
      await claim(3_000, 4_000);
      await store().settle(ana, [later('1', 3_100, 3_000), failed('1', mail('undelivered-1'), 3_000)]);
      expect(await store().load(ana)).to.deep.include({ mail: [], effects: 1, effectsDue: 4_000 });
      await store().settle(ana, [failed('1', mail('undelivered-1'), 4_000)]);
      expect(await store().load(ana)).to.deep.include({ mail: [mail('undelivered-1')], effects: 0 });
    });

    it('neither postpones nor gives up what was postponed already and is held by nobody', async () => {
      await plan(effect('1'));
      await claim(2_000, 3_000);
      await store().settle(ana, [later('1', 3_000)]);
      await store().settle(ana, [later('1', 9_000), failed('1', mail('undelivered-1'))]);
      expect(await store().load(ana)).to.deep.include({ mail: [], effects: 1, effectsDue: 3_000 });
    });

    it('ends what is done also when it was claimed anew meanwhile: it has happened', async () => {
      await plan(effect('1'));
      await claim(2_000, 3_000);
      await claim(3_000, 4_000);
      await store().settle(ana, [done('1', 3_100, 3_000)]);
      expect((await store().load(ana)).effects).to.equal(0);
    });

    it('leaves the mail of what was given up however full the mailbox is', async () => {
      await plan(effect('1'));
      await claim();
      await atOnce(MAILBOX_MOST, (index) => store().accept(mail(`${index}`)));
      await store().settle(ana, [failed('1', mail('undelivered-1'))]);
      for (let revision = 1; revision <= MAILBOX_MOST; revision += 1) {
        const [oldest] = (await store().load(ana)).mail;
        await store().commit(turn(revision, { consumed: oldest?.id }));
      }
      expect((await store().load(ana)).mail).to.deep.equal([mail('undelivered-1')]);
    });

    it('settles several at once', async () => {
      await plan(effect('1'), effect('2', { stream: 'b' }), effect('3', { stream: 'c' }));
      await claim();
      await store().settle(ana, [done('1', 2_100), failed('2', mail('undelivered-2')), later('3', 2_200)]);
      expect((await store().load(ana)).mail.map(({ id }) => id)).to.deep.equal(['undelivered-2']);
      expect(await claimedIds(9_000)).to.deep.equal(['3']);
    });

    it('marks the entry that a send shows as delivered', async () => {
      await store().change(ana, append(256));
      await store().change(ana, append(257));
      await plan(effect('1', { record: 257 }));
      await claim();
      await store().settle(ana, [done('1', 2_100)]);
      const entries = await store().timeline(ana, { audiences: ['both'], limit: 9 });
      expect(entries.map(({ seq, delivered }) => [seq, delivered])).to.deep.equal([
        [256, undefined],
        [257, 2_100],
      ]);
    });

    it('marks nothing when the send was postponed, or when it was no send', async () => {
      await store().change(ana, append(256));
      await plan(effect('1', { record: 256 }), effect('2', { stream: 'b', kind: 'tell', record: 256 }));
      await claim();
      await store().settle(ana, [later('1', 2_500), done('2', 2_500)]);
      expect((await store().timeline(ana, { audiences: ['both'], limit: 9 }))[0]).to.not.have.property('delivered');
    });
  });

  describe('how many effects there are', () => {
    it('counts those that wait, are held or were postponed, until they end', async () => {
      const counted = async () => (await store().load(ana)).effects;
      await plan(effect('1'), effect('2', { at: 9_000, stream: 'b' }), effect('3', { stream: 'c' }));
      expect(await counted()).to.equal(3);
      await claim();
      expect(await counted()).to.equal(3);
      await store().settle(ana, [done('1', 2_100), later('3', 2_500)]);
      expect(await counted()).to.equal(2);
      await store().commit(turn(1, { effects: [effect('4')] }));
      expect(await counted()).to.equal(3);
    });
  });

  describe('when the next effect may be carried out', () => {
    const due = async () => (await store().load(ana)).effectsDue;

    it('is the soonest among the streams', async () => {
      await plan(effect('1', { at: 5_000 }), effect('2', { at: 4_000, stream: 'other' }));
      expect(await due()).to.equal(4_000);
    });

    it('is never sooner than what stands before it in its stream', async () => {
      await plan(effect('1', { at: 5_000 }), effect('2', { at: 4_000 }));
      expect(await due()).to.equal(5_000);
    });

    it('is the end of the claim while it is held', async () => {
      await plan(effect('1'));
      await claim(2_000, 3_000);
      expect(await due()).to.equal(3_000);
    });

    it('is the next attempt when it was postponed', async () => {
      await plan(effect('1'));
      await claim(2_000, 3_000);
      await store().settle(ana, [later('1', 2_500.5)]);
      expect(await due()).to.equal(2_500.5);
    });
  });
}
