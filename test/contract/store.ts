import { expect } from 'chai';
import type { Store } from '../../src/ports.ts';
import { faultOf } from '../support/fault.ts';
import { claimsContract } from './store/claims.ts';
import { concurrencyContract } from './store/concurrency.ts';
import { directoryContract } from './store/directory.ts';
import { eraseContract } from './store/erase.ts';
import { keysContract } from './store/keys.ts';
import { leasesContract } from './store/leases.ts';
import { mailboxContract } from './store/mailbox.ts';
import { pendingContract } from './store/pending.ts';
import { readingsContract } from './store/readings.ts';
import { mail } from './store/samples.ts';
import { shownContract } from './store/shown.ts';
import { timelineContract } from './store/timeline.ts';
import { tokensContract } from './store/tokens.ts';

/**
 * What every store must do, sentence by sentence of `src/ports.ts`. `open` gives an empty store on the real clock,
 * one per test, which the suite closes.
 */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} as a store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('answers when it is asked whether it does', async () => {
      await store.check();
    });

    it('refuses with a fault once it is closed', async () => {
      await store.close();
      expect((await faultOf(store.accept(mail('1')))).message).to.include('closed');
    });

    const parts = [
      mailboxContract,
      claimsContract,
      pendingContract,
      concurrencyContract,
      timelineContract,
      directoryContract,
      tokensContract,
      keysContract,
      leasesContract,
      shownContract,
      readingsContract,
      eraseContract,
    ];
    for (const part of parts) part(() => store);
  });
}
