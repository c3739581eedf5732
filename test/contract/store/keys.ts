import { expect } from 'chai';
import type { Store } from '../../../src/ports.ts';
import { ana, atOnce, ben } from './samples.ts';

/** Where the vault keeps its wrapped keys. */
export function keysContract(store: () => Store): void {
  describe('keys', () => {
    it('are unknown until added', async () => {
      expect(await store().getKey(ana)).to.equal(undefined);
      expect(await store().allKeys()).to.deep.equal(new Map());
    });

    it('are kept once added', async () => {
      expect(await store().addKey(ana, 'wrapped')).to.equal('wrapped');
      expect(await store().getKey(ana)).to.equal('wrapped');
    });

    it('are not replaced by adding another', async () => {
      await store().addKey(ana, 'first');
      expect(await store().addKey(ana, 'second')).to.equal('first');
      expect(await store().getKey(ana)).to.equal('first');
    });

    it('are the same for all who add one at once', async () => {
      const kept = await atOnce(20, (index) => store().addKey(ana, `key-${index}`));
      expect(new Set(kept)).to.deep.equal(new Set([await store().getKey(ana)]));
    });

    it('are replaced together', async () => {
      await store().addKey(ana, 'a1');
      await store().addKey(ben, 'b1');
      const replaced = new Map([
        [ana, 'a2'],
        [ben, 'b2'],
      ]);
      await store().replaceKeys(replaced);
      expect(await store().allKeys()).to.deep.equal(replaced);
      expect(await store().getKey(ana)).to.equal('a2');
    });

    it('stay destroyed, whatever comes later', async () => {
      await store().addKey(ana, 'wrapped');
      await store().destroyKey(ana);
      expect(await store().addKey(ana, 'new')).to.equal('destroyed');
      await store().replaceKeys(new Map([[ana, 'new']]));
      expect(await store().getKey(ana)).to.equal('destroyed');
      await store().destroyKey(ana);
      expect(await store().getKey(ana)).to.equal('destroyed');
      expect(await store().allKeys()).to.deep.equal(new Map());
    });

    it('are never made for someone whose key was destroyed before', async () => {
      await store().destroyKey(ana);
      expect(await store().getKey(ana)).to.equal('destroyed');
      expect(await store().addKey(ana, 'wrapped')).to.equal('destroyed');
    });

    it('of others remain when one is destroyed', async () => {
      await store().addKey(ana, 'a');
      await store().addKey(ben, 'b');
      await store().destroyKey(ana);
      expect(await store().allKeys()).to.deep.equal(new Map([[ben, 'b']]));
    });
  });
}
