import type { PersonId, Purpose } from '../../src/model.ts';
import type { SealedEffect, Store } from '../../src/ports.ts';
import type { Ports } from '../../src/runtime/ports.ts';
import { openEffect } from '../../src/runtime/sealed.ts';

export interface Claims {
  /** The store, watched. */
  readonly store: Store;
  /** What a planned send is for. Undefined: nobody planned it. */
  purposeOf(ports: Pick<Ports, 'vault'>, outbound: string): Promise<{ person: PersonId; purpose: Purpose } | undefined>;
}

/** Watches what is taken from outboxes, so that of each send it is known what it was for. */
export function watchClaims(store: Store): Claims {
  const claims = new Map<string, { person: PersonId; effect: SealedEffect }>();
  return {
    store: {
      ...store,
      async claim(person, now, until) {
        const claimed = await store.claim(person, now, until);
        for (const effect of claimed) if (effect.kind === 'send') claims.set(effect.id, { person, effect });
        return claimed;
      },
    },
    async purposeOf({ vault }, outbound) {
      const claim = claims.get(outbound);
      const effect = claim && (await openEffect(vault, claim.person, claim.effect));
      return claim && effect?.kind === 'send' ? { person: claim.person, purpose: effect.purpose } : undefined;
    },
  };
}
