import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { storeContract } from '../contract/store.ts';
import { temporaryFolder } from '../support/temporary.ts';

describe('SQLite', () => {
  const path = temporaryFolder();
  storeContract('a SQLite file', async () => createSqliteStore({ file: path('store.db') }));
});
