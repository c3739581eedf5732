import { expect } from 'chai';
import fc from 'fast-check';
import { Fault } from '../../src/errors.ts';
import type { PersonId, Sealed } from '../../src/model.ts';
import type { KeyStore, SealedKind, Vault } from '../../src/ports.ts';
import { createVault } from '../../src/vault/vault.ts';
import { faultOf } from '../support/fault.ts';

const ana = 'ana' as PersonId;
const ben = 'ben' as PersonId;
const kinds: readonly SealedKind[] = ['input', 'state', 'effect', 'record', 'profile'];
const master = new Uint8Array(32).fill(1);
const another = new Uint8Array(32).fill(2);

/** What the vault must do over any place where keys are kept. `open` gives an empty one per test. */
export function vaultContract(name: string, open: () => Promise<KeyStore>): void {
  describe(`the vault over ${name}`, () => {
    let keys: KeyStore;
    let vault: Vault;
    beforeEach(async () => {
      keys = await open();
      vault = createVault({ master, keys });
    });
    /** One that remembers nothing: another process, or the same one after a restart. */
    const restarted = (key = master) => createVault({ master: key, keys });

    describe('sealing', () => {
      it('gives every text back, also after a restart', async () => {
        await fc.assert(
          fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.constantFrom(...kinds), async (text, kind) => {
            const sealed = await vault.seal(ana, kind, text);
            expect(await vault.open(ana, kind, sealed)).to.equal(text);
            expect(await restarted().open(ana, kind, sealed)).to.equal(text);
          }),
        );
      });

      it('gives a long text back', async () => {
        const text = 'ñandú 🌱 '.repeat(100_000);
        expect(await vault.open(ana, 'record', await vault.seal(ana, 'record', text))).to.equal(text);
      });

      it('hides the text', async () => {
        const sealed = await vault.seal(ana, 'input', 'I cannot sleep');
        const bytes = Buffer.from(sealed.slice(2), 'base64url');
        expect(bytes.includes('sleep')).to.equal(false);
        expect(sealed).to.not.include('sleep');
      });

      it('never gives the same twice', async () => {
        const sealed = await Promise.all(Array.from({ length: 1_000 }, () => vault.seal(ana, 'input', 'yes')));
        expect(new Set(sealed)).to.have.property('size', 1_000);
      });

      it('keeps no key in the clear', async () => {
        await vault.seal(ana, 'input', 'hello');
        const wrapped = (await keys.allKeys()).get(ana) ?? '';
        expect(Buffer.from(wrapped.split('.').at(-1) ?? '', 'base64url')).to.have.length(12 + 32 + 16);
      });

      it('makes one key when many seal for a new person at once, in several processes', async () => {
        const vaults = Array.from({ length: 5 }, () => restarted());
        const sealed = await Promise.all(
          Array.from({ length: 50 }, (_, index) => (vaults[index % 5] ?? vault).seal(ana, 'input', `${index}`)),
        );
        const opened = await Promise.all(sealed.map((one) => restarted().open(ana, 'input', one)));
        expect(opened).to.deep.equal(sealed.map((_, index) => `${index}`));
      });

      it('makes another key for every person', async () => {
        await vault.seal(ana, 'input', 'x');
        await vault.seal(ben, 'input', 'x');
        expect([...(await keys.allKeys()).keys()]).to.have.members([ana, ben]);
      });
    });

    describe('opening', () => {
      const refusal = async (sealed: string, person = ana, kind: SealedKind = 'input') =>
        faultOf(vault.open(person, kind, sealed as Sealed));

      it('refuses what was sealed as another kind', async () => {
        const sealed = await vault.seal(ana, 'input', 'x');
        for (const kind of kinds.filter((one) => one !== 'input'))
          expect(await refusal(sealed, ana, kind)).to.be.instanceOf(Fault);
      });

      it('refuses what was sealed for another person', async () => {
        const sealed = await vault.seal(ana, 'input', 'x');
        await vault.seal(ben, 'input', 'y');
        expect(await refusal(sealed, ben)).to.be.instanceOf(Fault);
      });

      it('refuses when any one character was changed', async () => {
        const sealed = await vault.seal(ana, 'input', 'I cannot sleep');
        for (let index = 0; index < sealed.length; index += 1)
          for (const other of ['A', 'B', '_', '=', '.', ' ', ''].filter((one) => one !== sealed[index])) {
            const changed = sealed.slice(0, index) + other + sealed.slice(index + 1);
            expect(await refusal(changed), `${other} at ${index}`).to.be.instanceOf(Fault);
          }
      });

      it('refuses when any one bit was changed', async () => {
        const sealed = await vault.seal(ana, 'input', 'I cannot sleep');
        const bytes = Buffer.from(sealed.slice(2), 'base64url');
        for (let bit = 0; bit < bytes.length * 8; bit += 1) {
          const changed = Buffer.from(bytes);
          changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          expect(await refusal(`1.${changed.toString('base64url')}`), `bit ${bit}`).to.be.instanceOf(Fault);
        }
      });

      it('refuses what is too short, too long or nothing at all', async () => {
        const sealed = await vault.seal(ana, 'input', 'x');
        for (const changed of ['', '1', '1.', '1.AAAA', sealed.slice(0, -1), `${sealed}A`, `${sealed}\n`])
          expect(await refusal(changed), changed).to.be.instanceOf(Fault);
      });

      it('says that a newer version must be used when the form is unknown', async () => {
        const sealed = await vault.seal(ana, 'input', 'x');
        const fault = await refusal(`2${sealed.slice(1)}`);
        expect(fault.whose).to.equal('setting');
        expect(fault.message).to.include('newer Meanwhile');
      });

      it('makes no key for someone who has none', async () => {
        expect(await refusal(await vault.seal(ana, 'input', 'x'), ben)).to.be.instanceOf(Fault);
        expect(await keys.getKey(ben)).to.equal(undefined);
      });

      it('says nothing of the text or the key when it refuses', async () => {
        const sealed = await vault.seal(ana, 'input', 'I cannot sleep');
        const fault = await refusal(sealed, ana, 'state');
        expect(fault.message).to.not.include('sleep').and.not.include(sealed);
      });
    });

    describe('the master key', () => {
      it('must be the one that was used before, and an operator is told so', async () => {
        const sealed = await vault.seal(ana, 'input', 'x');
        const faults = [
          await faultOf(restarted(another).open(ana, 'input', sealed)),
          await faultOf(restarted(another).seal(ana, 'input', 'y')),
          await faultOf(restarted(another).rotate(master)),
        ];
        for (const fault of faults) {
          expect(fault).to.include({ whose: 'setting', retry: false });
          expect(fault.message).to.include('The master key is not the one this database was written with');
        }
      });

      it('must be 32 bytes long', async () => {
        expect(() => createVault({ master: new Uint8Array(16), keys })).to.throw(Fault, '32 bytes');
        expect((await faultOf(vault.rotate(new Uint8Array(31)))).whose).to.equal('setting');
        expect(await vault.seal(ana, 'input', 'x')).to.be.a('string');
      });

      it('does not open a key that was damaged or given to another person', async () => {
        const sealed = await vault.seal(ana, 'input', 'x');
        const wrapped = (await keys.allKeys()).get(ana) ?? '';
        await keys.addKey(ben, wrapped);
        expect((await faultOf(restarted().seal(ben, 'input', 'x'))).message).to.include('damaged');
        await keys.replaceKeys(new Map([[ana, wrapped.replace(/.{8}$/, 'AAAAAAAA')]]));
        expect((await faultOf(restarted().open(ana, 'input', sealed))).message).to.include('damaged');
        await keys.replaceKeys(new Map([[ana, `2${wrapped.slice(1)}`]]));
        expect((await faultOf(restarted().open(ana, 'input', sealed))).message).to.include('newer Meanwhile');
      });
    });

    describe('rotation', () => {
      it('wraps every key anew, and what was sealed stays readable with the new master key alone', async () => {
        const people = ['ana', 'ben', 'cleo'] as PersonId[];
        const sealed = await Promise.all(people.map((person) => vault.seal(person, 'record', person)));
        expect(await vault.rotate(another)).to.equal(3);
        for (const [index, person] of people.entries()) {
          const one = sealed[index] ?? ('' as Sealed);
          expect(await vault.open(person, 'record', one)).to.equal(person);
          expect(await restarted(another).open(person, 'record', one)).to.equal(person);
          expect((await faultOf(restarted(master).open(person, 'record', one))).whose).to.equal('setting');
        }
      });

      it('seals with the new master key from then on', async () => {
        await vault.rotate(another);
        const sealed = await vault.seal(ana, 'input', 'x');
        expect(await restarted(another).open(ana, 'input', sealed)).to.equal('x');
      });

      it('loses nobody whose key another program makes meanwhile', async () => {
        await vault.seal(ana, 'input', 'x');
        const { replaceKeys } = keys;
        let newcomer: Promise<Sealed> | undefined;
        keys.replaceKeys = (wraps) => {
          newcomer ??= restarted(master).seal(ben, 'input', 'y');
          return newcomer.then(() => replaceKeys(wraps));
        };
        expect(await vault.rotate(another)).to.equal(2);
        expect(await restarted(another).open(ben, 'input', (await newcomer) ?? ('' as Sealed))).to.equal('y');
      });

      it('loses nobody who is sealed for meanwhile', async () => {
        await vault.seal(ana, 'input', 'x');
        const people = Array.from({ length: 40 }, (_, index) => `person-${index}` as PersonId);
        const seal = (some: PersonId[]) => some.map((person) => vault.seal(person, 'input', person));
        const before = seal(people.slice(0, 20));
        const rotated = vault.rotate(another);
        const after = seal(people.slice(20));
        const sealed = await Promise.all([...before, ...after]);
        await rotated;
        for (const [index, person] of people.entries())
          expect(await restarted(another).open(person, 'input', sealed[index] ?? ('' as Sealed))).to.equal(person);
      });

      it('can follow upon another that is under way', async () => {
        const sealed = await vault.seal(ana, 'input', 'x');
        const third = new Uint8Array(32).fill(3);
        expect(await Promise.all([vault.rotate(another), vault.rotate(third)])).to.deep.equal([1, 1]);
        expect(await restarted(third).open(ana, 'input', sealed)).to.equal('x');
      });

      it('leaves a destroyed key destroyed', async () => {
        await vault.seal(ana, 'input', 'x');
        await vault.destroy(ana);
        expect(await vault.rotate(another)).to.equal(0);
        expect((await faultOf(vault.seal(ana, 'input', 'x'))).message).to.include('destroyed');
      });
    });

    describe('destruction', () => {
      it('makes what was sealed unreadable for ever, and seals no more', async () => {
        const sealed = await vault.seal(ana, 'input', 'x');
        await vault.destroy(ana);
        for (const one of [vault, restarted()]) {
          expect((await faultOf(one.open(ana, 'input', sealed))).message).to.include('destroyed');
          expect((await faultOf(one.seal(ana, 'input', 'x'))).message).to.include('destroyed');
        }
      });

      it('is not undone by a key that was being fetched', async () => {
        const sealed = await vault.seal(ana, 'input', 'x');
        const fresh = restarted();
        await Promise.allSettled([
          fresh.open(ana, 'input', sealed),
          fresh.destroy(ana),
          fresh.open(ana, 'input', sealed),
        ]);
        expect((await faultOf(fresh.open(ana, 'input', sealed))).message).to.include('destroyed');
      });

      it('touches nobody else', async () => {
        const sealed = await vault.seal(ben, 'input', 'x');
        await vault.seal(ana, 'input', 'x');
        await vault.destroy(ana);
        expect(await restarted().open(ben, 'input', sealed)).to.equal('x');
      });

      it('holds for someone for whom nothing was ever sealed', async () => {
        await vault.destroy(ana);
        expect((await faultOf(vault.seal(ana, 'input', 'x'))).message).to.include('destroyed');
      });
    });
  });
}
