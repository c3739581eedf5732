/**
 * AES-256-GCM with a random 96-bit nonce, as bytes and as text: nonce, ciphertext, tag.
 * Random nonces are safe for up to 2^32 encryptions under one key (NIST SP 800-38D, section 8.3: the chance of a
 * repeated nonce stays below 2^-32). Each person has a key of their own, so that even a million messages, states and
 * effects of one person stay thousands of times below it; the wrapping key encrypts once per person and rotation.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** `bound` is authenticated with it, and must be given again to decrypt. */
export function encrypt(key: Uint8Array, bound: string, plain: Uint8Array): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(bound));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** Undefined when a byte was changed, or the key or what it was bound to is another. */
export function decrypt(key: Uint8Array, bound: string, text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url');
  // The decoder skips what is no base64url: only the one true spelling is taken.
  if (bytes.length < NONCE + TAG || bytes.toString('base64url') !== text) return undefined;
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(bound))
    .setAuthTag(bytes.subarray(-TAG));
  const plain = decipher.update(bytes.subarray(NONCE, -TAG));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return undefined;
  }
}
