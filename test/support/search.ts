/** Looks for words in bytes: as they are, in the usual disguises, and behind every key that is at hand. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonId, Sealed } from '../../src/model.ts';
import type { SealedKind, Vault } from '../../src/ports.ts';

/** Every file under a folder, by its path in it. */
export function bytesUnder(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}

/** How `word` may be written: UTF-8, UTF-16, hexadecimal, base64 in each of its three alignments. `word` is ASCII. */
function disguises(word: string): { readonly [name: string]: Buffer } {
  const hex = Buffer.from(word).toString('hex');
  const base64 = (shift: number) => {
    // The characters that depend on what stands before and after are left out.
    const text = Buffer.from(`${'\0'.repeat(shift)}${word}`).toString('base64url');
    return Buffer.from(text.slice(Math.ceil((shift * 8) / 6), -2));
  };
  return {
    'as it is': Buffer.from(word),
    'UTF-16': Buffer.from(word, 'utf16le'),
    hexadecimal: Buffer.from(hex),
    HEXADECIMAL: Buffer.from(hex.toUpperCase()),
    'base64 at 0': base64(0),
    'base64 at 1': base64(1),
    'base64 at 2': base64(2),
  };
}

/** In which disguises `word` occurs in `bytes`. */
export const disguisesFound = (bytes: Uint8Array, word: string): string[] =>
  Object.entries(disguises(word)).flatMap(([name, form]) => (Buffer.from(bytes).includes(form) ? [name] : []));

const kinds: readonly SealedKind[] = ['input', 'state', 'effect', 'record', 'profile'];
/** What stands behind a sealed text in the file may look like more of it. */
const LONGEST_TAIL = 24;

/** All that `people`'s keys open of what lies anywhere in `bytes`, also in freed pages and old frames of a log. */
export async function unsealed(vault: Vault, people: readonly PersonId[], bytes: Buffer): Promise<string> {
  const candidates = new Set(bytes.toString('latin1').match(/(?<=1\.)[\w-]{38,}/g));
  const opened: string[] = [];
  for (const candidate of candidates) {
    const text = await openOne(vault, people, candidate);
    if (text !== undefined) opened.push(text);
  }
  return opened.join('\n');
}

async function openOne(vault: Vault, people: readonly PersonId[], candidate: string): Promise<string | undefined> {
  for (let tail = 0; tail < LONGEST_TAIL; tail++)
    for (const person of people)
      for (const kind of kinds) {
        const sealed = `1.${candidate.slice(0, candidate.length - tail)}` as Sealed;
        const text = await vault.open(person, kind, sealed).catch(() => undefined);
        if (text !== undefined) return text;
      }
  return undefined;
}
