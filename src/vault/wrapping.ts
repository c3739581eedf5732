import { hkdfSync } from 'node:crypto';
import { Fault } from '../errors.ts';
import type { PersonId } from '../model.ts';
import { decrypt, encrypt } from './cipher.ts';

/** Length in bytes of master keys and data keys. */
export const KEY_LENGTH = 32;
const VERSION = '1';

/** Wraps data keys with a key derived from the master key (HKDF, RFC 5869): `1.<name of the master key>.<ciphertext>`. */
export interface Wrapping {
  wrap(person: PersonId, key: Uint8Array): string;
  /** Throws a Fault that tells a wrong master key, a newer format and a damaged key apart. */
  unwrap(person: PersonId, wrapped: string): Uint8Array;
}

/** `master` is 32 random bytes. */
export function createWrapping(master: Uint8Array): Wrapping {
  if (master.length !== KEY_LENGTH) throw new Fault('setting', `The master key must be ${KEY_LENGTH} bytes long.`);
  const key = derive(master, 'wrap', KEY_LENGTH);
  const name = derive(master, 'name', 8).toString('hex');
  return {
    wrap: (person, plain) => `${VERSION}.${name}.${encrypt(key, person, plain)}`,
    unwrap(person, wrapped) {
      const [version, wrappedBy, text = ''] = wrapped.split('.');
      if (version !== VERSION) throw newer();
      if (wrappedBy !== name) throw wrongMaster();
      const plain = decrypt(key, person, text);
      if (plain?.length !== KEY_LENGTH) throw damaged(person);
      return plain;
    },
  };
}

const derive = (master: Uint8Array, purpose: string, length: number) =>
  Buffer.from(hkdfSync('sha256', master, '', `meanwhile ${VERSION} ${purpose}`, length));

const newer = () =>
  new Fault('setting', 'The keys of this database were written by a newer Meanwhile. Start that newer version again.');

const wrongMaster = () =>
  new Fault(
    'setting',
    'The master key is not the one this database was written with. Give the old one again: as MASTER_KEY, or as the ' +
      'file master.key in the data folder (where master.key.next is the new one, if a change of the key was interrupted). ' +
      'Without it nothing in the database can be read.',
  );

const damaged = (person: PersonId) =>
  new Fault('world', `The key of ${person} is damaged in the database. Take it from a backup.`);
