import { Fault } from '../errors.ts';
import type { PersonId, Sealed } from '../model.ts';
import type { KeyStore, SealedKind, Vault } from '../ports.ts';
import { decrypt, encrypt } from './cipher.ts';
import { createDataKeys } from './data-keys.ts';

const VERSION = '1';

/**
 * Seals what people say with a key of their own: `1.<AES-256-GCM>`, bound to the person and the kind.
 * A person's key is random, and kept in `keys` wrapped by the master key of 32 bytes; destroying it is what erases a
 * person, also from backups. See `cipher.ts` for why random nonces are safe here.
 */
export function createVault({ master, keys }: { master: Uint8Array; keys: KeyStore }): Vault {
  const dataKeys = createDataKeys(master, keys);
  return {
    async seal(person, kind, text) {
      const key = await dataKeys.keep(person);
      return `${VERSION}.${encrypt(key, bound(person, kind), Buffer.from(text))}` as Sealed;
    },
    async open(person, kind, sealed) {
      const text = withoutVersion(sealed);
      const plain = decrypt(await dataKeys.find(person), bound(person, kind), text);
      if (!plain) throw new Fault('world', `Something sealed for ${person} as ${kind} is damaged or is not that.`);
      return plain.toString();
    },
    destroy: dataKeys.destroy,
    rotate: dataKeys.rotate,
  };
}

/** Kinds have no colon: no two pairs give the same. */
const bound = (person: PersonId, kind: SealedKind) => `${kind}:${person}`;

function withoutVersion(sealed: Sealed): string {
  if (sealed.startsWith(`${VERSION}.`)) return sealed.slice(VERSION.length + 1);
  throw new Fault('setting', 'Something in the database is sealed in a form unknown here: a newer Meanwhile wrote it.');
}
