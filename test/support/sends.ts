import type { Instant, PersonId, Purpose, Told } from '../../src/model.ts';
import type { SealedEffect, Store } from '../../src/ports.ts';
import type { Ports } from '../../src/runtime/ports.ts';
import { openEffect } from '../../src/runtime/sealed.ts';

type Opener = Pick<Ports, 'vault'>;

export interface Claims {
  /** The store, watched. */
  readonly store: Store;
  /** What a planned send is for. Undefined: nobody planned it. */
  purposeOf(ports: Opener, outbound: string): Promise<{ person: PersonId; purpose: Purpose } | undefined>;
  /** When each send was last taken from its outbox, by its id. */
  readonly sentAt: ReadonlyMap<string, Instant>;
  /** What people told each other, in order; to be emptied by whoever reads it. */
  readonly tells: {
    readonly at: Instant;
    readonly person: PersonId;
    told(ports: Opener): Promise<Told['kind'] | undefined>;
  }[];
}

/** Watches what is taken from outboxes, so that of each send it is known what it was for. */
export function watchClaims(store: Store): Claims {
  const claims = new Map<string, { person: PersonId; effect: SealedEffect }>();
  const sentAt = new Map<string, Instant>();
  const tells: Claims['tells'] = [];
  return {
    sentAt,
    tells,
    store: {
      ...store,
      async claim(person, now, until) {
        const claimed = await store.claim(person, now, until);
        for (const effect of claimed) {
          if (effect.kind === 'send') {
            claims.set(effect.id, { person, effect });
            sentAt.set(effect.id, now);
          }
          if (effect.kind === 'tell') tells.push({ at: now, person, told: (ports) => toldIn(ports, person, effect) });
        }
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

async function toldIn({ vault }: Opener, person: PersonId, sealed: SealedEffect): Promise<Told['kind'] | undefined> {
  const effect = await openEffect(vault, person, sealed);
  return effect.kind === 'tell' ? effect.told.kind : undefined;
}
