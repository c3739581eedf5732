import { expect } from 'chai';
import { Fault } from '../../../src/errors.ts';
import { MAILBOX_MOST, type Store } from '../../../src/ports.ts';
import { faultOf } from '../../support/fault.ts';
import { ana, atOnce, ben, effect, mail, sealed, turn } from './samples.ts';

/** Acceptance and commits. */
export function mailboxContract(store: () => Store): void {
  describe('mailbox', () => {
    it('is empty at revision 0 for someone who was never heard of', async () => {
      expect(await store().load(ana)).to.deep.equal({
        revision: 0,
        state: undefined,
        mail: [],
        timers: [],
        effects: 0,
        effectsDue: undefined,
      });
    });

    it('keeps mail as it was given', async () => {
      const given = mail('slack/T1/Ev1', { kind: 'told', at: 1_234.5 });
      expect(await store().accept(given)).to.equal('accepted');
      expect((await store().load(ana)).mail).to.deep.equal([given]);
    });

    it('answers an id that the person was given before with duplicate, and keeps the first', async () => {
      await store().accept(mail('1'));
      expect(await store().accept(mail('1', { at: 9, body: sealed('another') }))).to.equal('duplicate');
      expect((await store().load(ana)).mail).to.deep.equal([mail('1')]);
    });

    it('remembers an id after its mail was consumed', async () => {
      await store().accept(mail('1'));
      await store().commit(turn(0, { consumed: '1' }));
      expect(await store().accept(mail('1'))).to.equal('duplicate');
      expect((await store().load(ana)).mail).to.deep.equal([]);
    });

    it('takes the same id for another person', async () => {
      await store().accept(mail('1'));
      expect(await store().accept(mail('1', { person: ben }))).to.equal('accepted');
      expect((await store().load(ben)).mail).to.deep.equal([mail('1', { person: ben })]);
    });

    it('accepts one of many that bring the same id at once', async () => {
      const answers = await atOnce(50, () => store().accept(mail('1')));
      expect(answers.filter((answer) => answer === 'accepted')).to.have.length(1);
      expect((await store().load(ana)).mail).to.have.length(1);
    });

    it('keeps the order of acceptance, whatever the time of the mail', async () => {
      for (const [id, at] of Object.entries({ a: 3_000, b: 1_000, c: 2_000 })) await store().accept(mail(id, { at }));
      expect((await store().load(ana)).mail.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    });

    it('refuses what is one too many, which can be brought again when there is room', async () => {
      await atOnce(MAILBOX_MOST, (index) => store().accept(mail(`${index}`)));
      expect(await faultOf(store().accept(mail('more')))).to.include({ whose: 'world', retry: true });
      expect(await store().accept(mail('0'))).to.equal('duplicate');
      const [oldest] = (await store().load(ana)).mail;
      await store().commit(turn(0, { consumed: oldest?.id }));
      expect(await store().accept(mail('more'))).to.equal('accepted');
      expect(await store().accept(mail('more'))).to.equal('duplicate');
      expect(await faultOf(store().accept(mail('even more')))).to.include({ whose: 'world', retry: true });
    });

    it('takes no more than fit of many that come at once', async () => {
      const taken = await atOnce(MAILBOX_MOST + 20, (index) =>
        store()
          .accept(mail(`${index}`))
          .catch((fault: unknown) => fault),
      );
      expect(taken.filter((answer) => answer === 'accepted')).to.have.length(MAILBOX_MOST);
      expect(taken.filter((answer) => answer instanceof Fault && answer.retry)).to.have.length(20);
    });

    it('that is full is that of one person alone', async () => {
      await atOnce(MAILBOX_MOST, (index) => store().accept(mail(`${index}`)));
      expect(await store().accept(mail('1', { person: ben }))).to.equal('accepted');
    });

    it('loads the oldest 16, and the rest after them', async () => {
      for (let index = 0; index < 18; index += 1) await store().accept(mail(`${index}`));
      expect((await store().load(ana)).mail.map(({ id }) => id)).to.deep.equal(
        Array.from({ length: 16 }, (_, index) => `${index}`),
      );
      await store().commit(turn(0, { consumed: '0' }));
      expect((await store().load(ana)).mail.at(-1)?.id).to.equal('16');
    });
  });

  describe('commit', () => {
    it('keeps state and timers, removes the mail and makes the revision one more', async () => {
      await store().accept(mail('1'));
      await store().accept(mail('2'));
      const timers = [{ id: 'reminder', at: 7_000 }];
      expect(await store().commit(turn(0, { consumed: '1', timers }))).to.equal('committed');
      expect(await store().load(ana)).to.deep.equal({
        revision: 1,
        state: sealed('state-1'),
        mail: [mail('2')],
        timers,
        effects: 0,
        effectsDue: undefined,
      });
    });

    it('replaces all timers and gives them soonest first', async () => {
      await store().commit(turn(0, { timers: [{ id: 'gone', at: 1 }] }));
      await store().commit(
        turn(1, {
          timers: [
            { id: 'late', at: 10_000 },
            { id: 'soon', at: 9_000.5 },
          ],
        }),
      );
      expect((await store().load(ana)).timers).to.deep.equal([
        { id: 'soon', at: 9_000.5 },
        { id: 'late', at: 10_000 },
      ]);
    });

    it('can leave no state', async () => {
      await store().commit(turn(0));
      await store().commit(turn(1, { state: undefined }));
      expect(await store().load(ana)).to.include({ revision: 2, state: undefined });
    });

    for (const revision of [0, 1, 3])
      it(`writes nothing when the revision is 2 and the turn began at ${revision}`, async () => {
        await store().accept(mail('1'));
        await store().commit(turn(0));
        await store().commit(turn(1, { timers: [{ id: 'kept', at: 7_000 }] }));
        const before = await store().load(ana);
        const late = turn(revision, { consumed: '1', effects: [effect('e')], timers: [{ id: 'new', at: 1 }] });
        expect(await store().commit(late)).to.equal('conflict');
        expect(await store().load(ana)).to.deep.equal(before);
      });

    it('conflicts when there is no such conversation any more', async () => {
      expect(await store().commit(turn(4))).to.equal('conflict');
      expect(await store().load(ana)).to.include({ revision: 0, state: undefined });
    });

    it('lets one of many turns of the same revision win, with its effects alone', async () => {
      await store().accept(mail('1'));
      const answers = await atOnce(20, (index) =>
        store().commit(turn(0, { consumed: '1', state: sealed(`by-${index}`), effects: [effect(`by-${index}`)] })),
      );
      expect(answers.filter((answer) => answer === 'committed')).to.have.length(1);
      const winner = `by-${answers.indexOf('committed')}`;
      expect(await store().load(ana)).to.deep.include({ revision: 1, state: sealed(winner), mail: [] });
      expect((await store().claim(ana, 2_000, 3_000)).map(({ id }) => id)).to.deep.equal([winner]);
    });

    it('loses no mail that is accepted at the same time', async () => {
      await store().accept(mail('first'));
      await Promise.all([
        store().accept(mail('before')),
        store().commit(turn(0, { consumed: 'first' })),
        store().accept(mail('after')),
      ]);
      const { mail: left, revision } = await store().load(ana);
      expect(revision).to.equal(1);
      expect(left.map(({ id }) => id)).to.have.members(['before', 'after']);
    });

    it('touches nobody else', async () => {
      await store().accept(mail('1', { person: ben }));
      await store().commit(turn(0, { consumed: '1' }));
      expect((await store().load(ben)).mail).to.have.length(1);
    });
  });
}
