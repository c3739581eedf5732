import { expect } from 'chai';
import type { Store } from '../../../src/ports.ts';
import { atOnce } from './samples.ts';

/** Longer than any test runs, in milliseconds. */
const LONG = 3_600_000;

/** Who does what only one process may do at a time. */
export function leasesContract(store: () => Store): void {
  const lease = (holder: string, { name = 'recover', term = LONG } = {}) => store().lease(name, holder, term);
  /** Asks until it is given. */
  const leaseAtLast = async (holder: string): Promise<number> => (await lease(holder)) ?? leaseAtLast(holder);

  describe('leases', () => {
    it('are given to who asks first, with a number', async () => {
      expect(await lease('one')).to.be.a('number');
    });

    it('are refused while another has them', async () => {
      await lease('one');
      expect(await lease('other')).to.equal(undefined);
      expect(await lease('other', { term: 0 })).to.equal(undefined);
    });

    it('are given to one of many who ask at once', async () => {
      const given = await atOnce(20, (index) => lease(`holder-${index}`));
      expect(given.filter((number) => number !== undefined)).to.have.length(1);
    });

    it('are kept by asking again, under the same number', async () => {
      const number = await lease('one', { term: 1 });
      expect(await lease('one')).to.equal(number);
      expect(await lease('other')).to.equal(undefined);
      expect(await lease('one')).to.equal(number);
    });

    it('go to another when the term is over, under a greater number', async () => {
      const number = Number(await lease('one', { term: 1 }));
      expect(await leaseAtLast('other')).to.be.greaterThan(number);
      expect(await lease('one')).to.equal(undefined);
    });

    it('go to another when they are given back, under a greater number', async () => {
      const number = Number(await lease('one'));
      await store().unlease('recover', 'one');
      const next = Number(await lease('other'));
      expect(next).to.be.greaterThan(number);
      await store().unlease('recover', 'other');
      expect(await lease('one')).to.be.greaterThan(next);
    });

    it('are not given back by anybody else', async () => {
      await lease('one');
      await store().unlease('recover', 'other');
      await store().unlease('never', 'other');
      expect(await lease('other')).to.equal(undefined);
    });

    it('of different names have nothing to do with each other', async () => {
      await lease('one');
      expect(await lease('other', { name: 'slack' })).to.be.a('number');
      await store().unlease('recover', 'one');
      expect(await lease('one', { name: 'slack' })).to.equal(undefined);
    });
  });
}
