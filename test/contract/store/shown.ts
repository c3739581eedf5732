import { expect } from 'chai';
import type { Store } from '../../../src/ports.ts';
import { address, ana, atOnce, ben, personId, shown } from './samples.ts';

const therapist = personId('therapist');
const messages = (list: readonly { readonly message: string }[]) => list.map(({ message }) => message);

/** What platforms show: in all samples Ana's entry 256, shown to her at her address, if not said otherwise. */
export function shownContract(store: () => Store): void {
  const keep = async (...list: readonly Parameters<Store['keepShown']>[0][]) => {
    for (const one of list) await store().keepShown(one);
  };

  describe('shown messages', () => {
    it('are none until one is kept', async () => {
      expect(await store().shownOf(ana, ana, 256)).to.deep.equal([]);
      expect(await store().shownAs(address('ana'), 'm1')).to.equal(undefined);
    });

    it('are kept as they were given', async () => {
      const given = shown('m1', { holder: therapist, at: address('T', { user: '', place: 'C1' }), seq: 70_000 });
      await keep(given);
      expect(await store().shownOf(therapist, ana, 70_000)).to.deep.equal([given]);
      expect(await store().shownAs(address('T', { user: '', place: 'C1' }), 'm1')).to.deep.equal(given);
    });

    it('are kept once, however often and by how many at once', async () => {
      await keep(shown('m1'), shown('m2'), shown('m1'));
      await atOnce(20, () => store().keepShown(shown('m1')));
      await atOnce(20, () => store().keepShown(shown('m3')));
      expect(await store().shownOf(ana, ana, 256)).to.deep.equal([shown('m1'), shown('m2'), shown('m3')]);
    });

    it('are all kept when different ones come at once', async () => {
      const ids = Array.from({ length: 20 }, (_, index) => `m${index}`);
      await atOnce(20, (index) => store().keepShown(shown(ids[index] ?? '')));
      expect(messages(await store().shownOf(ana, ana, 256))).to.have.members(ids);
    });

    it('come oldest first, whatever their ids, addresses and what is shown in between', async () => {
      await keep(
        shown('z'),
        shown('other', { seq: 257 }),
        shown('m', { at: address('ana', { channel: 'discord' }) }),
        shown('hers', { holder: therapist, at: address('T') }),
        shown('a'),
      );
      expect(messages(await store().shownOf(ana, ana, 256))).to.deep.equal(['z', 'm', 'a']);
    });

    it('are those of one holder, of one person and of one entry', async () => {
      await keep(
        shown('1'),
        shown('2', { seq: 257 }),
        shown('3', { holder: therapist, at: address('T') }),
        shown('4', { holder: therapist, at: address('T'), of: ben }),
        shown('5', { holder: therapist, at: address('T'), seq: 0 }),
      );
      expect(messages(await store().shownOf(ana, ana, 256))).to.deep.equal(['1']);
      expect(messages(await store().shownOf(ana, ana, 257))).to.deep.equal(['2']);
      expect(messages(await store().shownOf(therapist, ana, 256))).to.deep.equal(['3']);
      expect(messages(await store().shownOf(therapist, ben, 256))).to.deep.equal(['4']);
      expect(messages(await store().shownOf(therapist, ana, 0))).to.deep.equal(['5']);
      expect(await store().shownOf(ben, ana, 256)).to.deep.equal([]);
    });

    it('are found by the id that the platform gave them', async () => {
      await keep(shown('m1'), shown('m2', { of: ben, seq: 0 }));
      expect(await store().shownAs(address('ana'), 'm2')).to.deep.equal(shown('m2', { of: ben, seq: 0 }));
      expect(await store().shownAs(address('ana'), 'm3')).to.equal(undefined);
    });

    for (const part of ['channel', 'workspace', 'user', 'place'] as const)
      it(`of the same id are others when the ${part} is another`, async () => {
        const elsewhere = address('ana', part === 'channel' ? { channel: 'discord' } : { [part]: 'another' });
        await keep(shown('m1'));
        expect(await store().shownAs(elsewhere, 'm1')).to.equal(undefined);
        await keep(shown('m1', { at: elsewhere, seq: 257 }));
        expect(await store().shownAs(elsewhere, 'm1')).to.deep.equal(shown('m1', { at: elsewhere, seq: 257 }));
        expect(await store().shownAs(address('ana'), 'm1')).to.deep.equal(shown('m1'));
      });

    it('are found wherever the parts of the address stand', async () => {
      await keep(shown('m1'));
      const { place, user, workspace, channel } = address('ana');
      const turned = { place, user, workspace, channel };
      expect(await store().shownAs(turned, 'm1')).to.deep.equal(shown('m1'));
      await keep(shown('m1', { at: turned }));
      expect(await store().shownOf(ana, ana, 256)).to.have.length(1);
    });

    describe('of someone who is erased', () => {
      const hers = shown('to her');
      const about = shown('about her', { holder: therapist, at: address('T') });
      const others = [
        shown('to ben', { holder: ben, at: address('ben'), of: ben }),
        shown('about ben', { holder: therapist, at: address('T'), of: ben }),
      ];
      const gone = async () => {
        expect(await store().shownOf(ana, ana, 256)).to.deep.equal([]);
        expect(await store().shownOf(therapist, ana, 256)).to.deep.equal([]);
        for (const { at, message } of [hers, about]) expect(await store().shownAs(at, message)).to.equal(undefined);
      };

      it('go, whether they were shown to the person or show an entry of theirs, and no others', async () => {
        await keep(hers, about, ...others);
        await store().erase(ana);
        await gone();
        for (const one of others) expect(await store().shownAs(one.at, one.message)).to.deep.equal(one);
      });

      it('do not come back when they are kept late', async () => {
        await store().erase(ana);
        await keep(hers, about, ...others);
        await gone();
        for (const one of others) expect(await store().shownAs(one.at, one.message)).to.deep.equal(one);
      });

      it('do not come back when they are kept while the person is erased', async () => {
        await keep(hers, about);
        const late = (index: number) => [
          shown(`to her ${index}`),
          shown(`about her ${index}`, { holder: therapist, at: address('T') }),
        ];
        await Promise.all([
          ...[1, 2, 3, 4, 5].flatMap(late).map((one) => store().keepShown(one)),
          store().erase(ana),
          ...[6, 7, 8, 9].flatMap(late).map((one) => store().keepShown(one)),
        ]);
        await gone();
      });
    });
  });
}
