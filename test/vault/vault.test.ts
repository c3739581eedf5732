import type { Store } from '../../src/ports.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { vaultContract } from '../contract/vault.ts';
import { temporaryFolder } from '../support/temporary.ts';

describe('Vault', () => {
  const path = temporaryFolder();
  let store: Store | undefined;
  afterEach(() => store?.close());

  vaultContract('a SQLite file', async () => {
    store = createSqliteStore({ file: path('store.db') });
    return store;
  });
});
