import { expect } from 'chai';
import type { PersonId } from '../../src/model.ts';
import type { KeyStore, Store } from '../../src/ports.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { createVault } from '../../src/vault/vault.ts';
import { faultOf } from '../support/fault.ts';
import { temporaryFolder } from '../support/temporary.ts';

const ana = 'ana' as PersonId;
const master = new Uint8Array(32).fill(1);
const another = new Uint8Array(32).fill(2);

/** Holds back the answers of one method, as a slow network would; `waiting` resolves when the first is held back. */
function slow(keys: KeyStore, method: 'getKey' | 'allKeys') {
  const held = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  const answer = async (person: PersonId) => {
    const result = await keys[method](person);
    reached.resolve();
    await held.promise;
    return result;
  };
  return { keys: { ...keys, [method]: answer }, waiting: reached.promise, release: held.resolve };
}

describe('Vault, when the keys are far away', () => {
  const path = temporaryFolder();
  let store: Store;
  beforeEach(() => {
    store = createSqliteStore({ file: path('store.db') });
  });
  afterEach(() => store.close());

  it('forgets a key that was destroyed while it was on its way', async () => {
    const sealed = await createVault({ master, keys: store }).seal(ana, 'input', 'x');
    const { keys, waiting, release } = slow(store, 'getKey');
    const vault = createVault({ master, keys });
    const opened = vault.open(ana, 'input', sealed);
    await waiting;
    await vault.destroy(ana);
    release();
    expect(await opened).to.equal('x');
    expect((await faultOf(vault.open(ana, 'input', sealed))).message).to.include('destroyed');
  });

  it('makes keys with the new master key alone once a rotation has begun', async () => {
    const { keys, waiting, release } = slow(store, 'allKeys');
    const vault = createVault({ master, keys });
    const rotated = vault.rotate(another);
    await waiting;
    const sealing = vault.seal(ana, 'input', 'x');
    release();
    await rotated;
    expect(await createVault({ master: another, keys: store }).open(ana, 'input', await sealing)).to.equal('x');
  });
});
