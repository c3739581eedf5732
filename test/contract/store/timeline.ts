import { expect } from 'chai';
import type { Audience, RecordChange, RecordKind, Sealed } from '../../../src/model.ts';
import type { Store } from '../../../src/ports.ts';
import { ana, append, atOnce, ben, entry, sealed } from './samples.ts';

const everyone: readonly Audience[] = ['both', 'client', 'staff'];

export function timelineContract(store: () => Store): void {
  const change = async (...changes: RecordChange<Sealed>[]) => {
    for (const one of changes) await store().change(ana, one);
  };
  const all = () => store().timeline(ana, { audiences: everyone, limit: 1_000 });
  const seqs = async (query: Partial<Parameters<Store['timeline']>[1]>) =>
    (await store().timeline(ana, { audiences: everyone, limit: 1_000, ...query })).map(({ seq }) => seq);

  describe('timeline', () => {
    it('is empty for someone of whom nothing is kept', async () => {
      expect(await all()).to.deep.equal([]);
    });

    it('keeps an entry as it was given, without marks', async () => {
      const given = entry(256, { kind: 'check-in', author: ana, audience: 'client', status: 'open', at: 1_234.5 });
      await change({ kind: 'append', record: given });
      expect(await all()).to.deep.equal([{ ...given, person: ana }]);
    });

    it('appends a key once', async () => {
      await change(append(256), append(512, { key: 'key-256', body: sealed('another') }), append(256));
      expect(await all()).to.deep.equal([{ ...entry(256), person: ana }]);
    });

    it('appends a key once when many bring it at the same time', async () => {
      await atOnce(20, (index) => store().change(ana, append(256 + index, { key: 'same' })));
      expect(await all()).to.have.length(1);
    });

    it('keeps the same key and number for different people', async () => {
      await change(append(256));
      await store().change(ben, append(256));
      expect(await store().timeline(ben, { audiences: everyone, limit: 9 })).to.deep.equal([
        { ...entry(256), person: ben },
      ]);
    });

    it('does not undo an amendment when an entry is appended again', async () => {
      await change(append(256), { kind: 'amend', key: 'key-256', status: 'partial' }, append(256));
      expect((await all())[0]?.status).to.equal('partial');
    });
  });

  describe('amending an entry', () => {
    const amendments = [
      { status: 'taken-back', body: sealed('taken back') },
      { audience: 'staff' },
      { body: sealed('better words'), edited: 5_000 },
      { status: 'expired' },
    ] as const;
    for (const given of amendments)
      it(`changes ${Object.keys(given).join(' and ')} alone`, async () => {
        await change(append(256), append(257), { kind: 'amend', key: 'key-256', ...given });
        expect(await all()).to.deep.equal([
          { ...entry(256), person: ana, ...given },
          { ...entry(257), person: ana },
        ]);
      });

    it('keeps an earlier mark of an edit when the change is none', async () => {
      await change(append(256), { kind: 'amend', key: 'key-256', edited: 5_000 });
      await change({ kind: 'amend', key: 'key-256', status: 'done' });
      expect((await all())[0]?.edited).to.equal(5_000);
    });

    it('changes nothing the second time', async () => {
      const amendment = { kind: 'amend', key: 'key-256', body: sealed('better'), edited: 5_000 } as const;
      await change(append(256), amendment);
      const once = await all();
      await change(amendment);
      expect(await all()).to.deep.equal(once);
    });

    it('does nothing for an unknown key', async () => {
      await change({ kind: 'amend', key: 'key-256', status: 'done' }, append(257));
      await store().change(ben, { kind: 'amend', key: 'key-257', status: 'expired' });
      expect(await all()).to.deep.equal([{ ...entry(257), person: ana }]);
    });
  });

  describe('marking entries', () => {
    const three = () => change(append(256), append(257, { author: ana }), append(258, { author: ben }), append(259));
    const marks = async (mark: 'seen' | 'failed') => (await all()).map((one) => one[mark]);

    it('marks what others wrote as seen, up to and with the number given', async () => {
      await three();
      await change({ kind: 'seen', whose: 'others', upTo: 258, at: 5_000 });
      expect(await marks('seen')).to.deep.equal([5_000, undefined, 5_000, undefined]);
    });

    it('marks what the person wrote as seen', async () => {
      await three();
      await change({ kind: 'seen', whose: 'own', upTo: 259, at: 5_000 });
      expect(await marks('seen')).to.deep.equal([undefined, 5_000, undefined, undefined]);
    });

    it('does not mark as seen what the person keeps to themself', async () => {
      await three();
      await change({ kind: 'amend', key: 'key-257', audience: 'client' });
      await change({ kind: 'seen', whose: 'own', upTo: 300, at: 5_000 });
      expect(await marks('seen')).to.deep.equal([undefined, undefined, undefined, undefined]);
    });

    it('keeps the first time that something was seen', async () => {
      await three();
      await change({ kind: 'seen', whose: 'others', upTo: 256, at: 5_000 });
      await change({ kind: 'seen', whose: 'others', upTo: 300, at: 6_000 });
      expect(await marks('seen')).to.deep.equal([5_000, undefined, 6_000, 6_000]);
    });

    it('marks one entry as failed', async () => {
      await three();
      await change({ kind: 'failed', seq: 257, at: 5_000 }, { kind: 'failed', seq: 999, at: 5_000 });
      expect(await marks('failed')).to.deep.equal([undefined, 5_000, undefined, undefined]);
    });

    it("leaves other people's entries alone", async () => {
      await three();
      await store().change(ben, { kind: 'seen', whose: 'others', upTo: 300, at: 5_000 });
      await store().change(ben, { kind: 'failed', seq: 256, at: 5_000 });
      expect([...(await marks('seen')), ...(await marks('failed'))]).to.deep.equal(Array(8).fill(undefined));
    });
  });

  describe('reading a timeline', () => {
    const audiences = { 256: 'both', 257: 'client', 258: 'staff', 300: 'both', 512: 'client' } as const;
    beforeEach(async () => {
      for (const seq of [512, 257, 256, 300, 258] as const) await change(append(seq, { audience: audiences[seq] }));
    });

    it('goes by number, however it was appended', async () => {
      expect(await seqs({})).to.deep.equal([256, 257, 258, 300, 512]);
    });

    it('gives the latest', async () => {
      expect(await seqs({ limit: 2 })).to.deep.equal([300, 512]);
    });

    it('gives the latest before a number', async () => {
      expect(await seqs({ before: 300, limit: 2 })).to.deep.equal([257, 258]);
    });

    it('gives the first after a number', async () => {
      expect(await seqs({ after: 256, limit: 2 })).to.deep.equal([257, 258]);
    });

    it('gives those of the kinds asked for, and counts only them', async () => {
      await change(append(400, { kind: 'journal' }), append(600, { kind: 'imported' }), append(700));
      const kinds: readonly RecordKind[] = ['journal', 'imported'];
      expect(await seqs({ kinds })).to.deep.equal([400, 600]);
      expect(await seqs({ kinds, limit: 1 })).to.deep.equal([600]);
      expect(await seqs({ kinds, after: 256, limit: 1 })).to.deep.equal([400]);
      expect(await seqs({ kinds, before: 600 })).to.deep.equal([400]);
      expect(await seqs({ kinds: [] })).to.deep.equal([]);
    });

    it('gives those of the audiences asked for, and counts only them', async () => {
      expect(await seqs({ audiences: ['both', 'client'], limit: 3 })).to.deep.equal([257, 300, 512]);
      expect(await seqs({ audiences: ['staff'] })).to.deep.equal([258]);
      expect(await seqs({ audiences: [] })).to.deep.equal([]);
      expect(await seqs({ audiences: ['both', 'staff'], after: 256, limit: 1 })).to.deep.equal([258]);
    });
  });
}
