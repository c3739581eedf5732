import { expect } from 'chai';
import { waysOfReading } from '../../../src/model.ts';
import type { Store } from '../../../src/ports.ts';
import { ana, atOnce, ben, personId, reading } from './samples.ts';

/** Who read what: in all samples the therapist, Ana's entries 256 to 512 on a page, if not said otherwise. */
export function readingsContract(store: () => Store): void {
  const note = async (...list: readonly Parameters<Store['noteReading']>[0][]) => {
    for (const one of list) await store().noteReading(one);
  };
  const all = () => store().readings(ana, { limit: 99 });

  describe('readings', () => {
    it('are none until one is noted', async () => {
      expect(await all()).to.deep.equal([]);
    });

    it('are kept as they were given', async () => {
      const given = reading(1_000.5, { reader: 'operator', how: 'export', from: 1, to: 2 ** 40 });
      await note(given);
      expect(await all()).to.deep.equal([given]);
    });

    it('are of every way there is', async () => {
      await note(...waysOfReading.map((how) => reading(1_000, { how })));
      expect((await all()).map(({ how }) => how).sort()).to.deep.equal([...waysOfReading].sort());
    });

    it('are one for each visit, widened to all that was read from its beginning', async () => {
      await note(
        reading(1_000, { at: 1_020, from: 300, to: 400 }),
        reading(1_000, { at: 1_010, from: 350, to: 500 }),
        reading(1_000, { at: 1_030, from: 290, to: 310 }),
      );
      expect(await all()).to.deep.equal([reading(1_000, { at: 1_010, from: 290, to: 500 })]);
    });

    it('are one when many come at once', async () => {
      await atOnce(20, (index) => store().noteReading(reading(1_000, { from: 300 - index, to: 500 + index })));
      expect(await all()).to.deep.equal([reading(1_000, { from: 281, to: 519 })]);
    });

    it('are others for another visit, reader or way, latest first', async () => {
      const list = [
        reading(3_000),
        reading(2_000, { reader: personId('B') }),
        reading(2_000, { reader: personId('A'), how: 'page' }),
        reading(2_000, { reader: personId('A'), how: 'chat' }),
        reading(1_000),
      ];
      await note(...list.toReversed());
      expect(await all()).to.deep.equal(list);
    });

    it('are those of one client', async () => {
      await note(reading(1_000), reading(1_000, { client: ben }));
      expect(await all()).to.deep.equal([reading(1_000)]);
    });

    it('come in parts, none twice and none left out', async () => {
      const list = Array.from({ length: 9 }, (_, index) =>
        reading(9_000 - 1_000 * Math.floor(index / 3), { reader: personId(['C', 'B', 'A'][index % 3] ?? '') }),
      );
      await note(...list);
      const first = await store().readings(ana, { limit: 4 });
      const last = first.at(-1);
      const rest = last ? await store().readings(ana, { before: last, limit: 99 }) : [];
      expect([...first, ...rest]).to.deep.equal(list);
    });

    it('go with the client, and none comes back; they stay when the reader is erased', async () => {
      await note(reading(1_000), reading(1_000, { client: ben }));
      await store().erase(ana);
      await note(reading(2_000));
      expect(await all()).to.deep.equal([]);
      await store().erase(personId('therapist'));
      expect(await store().readings(ben, { limit: 9 })).to.deep.equal([reading(1_000, { client: ben })]);
    });
  });
}
