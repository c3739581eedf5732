import { expect } from 'chai';
import type { Store } from '../../../src/ports.ts';
import { ana, atOnce, ben, token } from './samples.ts';

/** Secrets that stand for a person. They expire at 5,000 if not said otherwise. */
export function tokensContract(store: () => Store): void {
  describe('tokens', () => {
    it('are unknown until put', async () => {
      expect(await store().token('a', 1_000)).to.equal(undefined);
      expect(await store().takeToken('a', 1_000)).to.equal(undefined);
    });

    it('are kept as they were put', async () => {
      await store().putToken(token('a', { kind: 'invitation', expires: 5_000.5 }));
      const kept = token('a', { kind: 'invitation', expires: 5_000.5 });
      expect(await store().token('a', 1_000)).to.deep.equal(kept);
      expect(await store().token('a', 1_000)).to.deep.equal(kept);
    });

    for (const kind of ['invitation', 'sign-in', 'session', 'code'] as const)
      it(`are kept when they are of the kind ${kind}`, async () => {
        await store().putToken(token('a', { kind }));
        expect(await store().takeToken('a', 1_000)).to.deep.equal(token('a', { kind }));
      });

    it('are good until they expire', async () => {
      await store().putToken(token('a'));
      expect(await store().token('a', 4_999)).to.deep.equal(token('a'));
      expect(await store().token('a', 5_000)).to.equal(undefined);
    });

    it('can be taken once', async () => {
      await store().putToken(token('a'));
      expect(await store().takeToken('a', 4_999)).to.deep.equal(token('a'));
      expect(await store().takeToken('a', 4_999)).to.equal(undefined);
      expect(await store().token('a', 4_999)).to.equal(undefined);
    });

    it('are taken by one of many who try at once', async () => {
      await store().putToken(token('a'));
      const taken = await atOnce(20, () => store().takeToken('a', 1_000));
      expect(taken.filter((one) => one !== undefined)).to.deep.equal([token('a')]);
    });

    it('cannot be taken once expired', async () => {
      await store().putToken(token('a'));
      expect(await store().takeToken('a', 5_000)).to.equal(undefined);
    });

    it('are not touched when another is taken', async () => {
      await store().putToken(token('a'));
      await store().putToken(token('b'));
      await store().takeToken('a', 1_000);
      expect(await store().token('b', 1_000)).to.deep.equal(token('b'));
    });

    it('can be given a new end', async () => {
      await store().putToken(token('a'));
      await store().extendToken('a', 9_000, 4_999);
      expect(await store().token('a', 8_999)).to.deep.equal(token('a', { expires: 9_000 }));
    });

    it('stay expired when a new end comes too late', async () => {
      await store().putToken(token('a'));
      await store().extendToken('a', 9_000, 5_000);
      expect(await store().token('a', 5_000)).to.equal(undefined);
    });

    it('are dropped by person and kind', async () => {
      const kept = [token('b', { kind: 'invitation' }), token('c', { person: ben })];
      for (const one of [token('a'), token('d'), ...kept]) await store().putToken(one);
      await store().dropTokens(ana, 'sign-in');
      for (const one of kept) expect(await store().token(one.hash, 1_000)).to.deep.equal(one);
      expect(await store().token('a', 1_000)).to.equal(undefined);
      expect(await store().token('d', 1_000)).to.equal(undefined);
    });
  });
}
