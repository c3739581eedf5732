/** A sentence as words: lower case, repaired, in standard spelling, each with what stood around it. */
import type { Locale } from '../../model.ts';
import { fold } from './letters.ts';
import { repair, spelled } from './repair.ts';
import { standardAt } from './spellings.ts';

export interface Word {
  readonly text: string;
  /** A comma, a dash or the like stood before it. */
  readonly broken: boolean;
  readonly quoted: boolean;
}

/** Fewer single letters in a row are words of their own: "y a m" (letters). */
const SPELLED = 3;

/** The words of a sentence as they were typed, disguises undone. */
export function typedWords(sentence: string): Word[] {
  const found: Word[] = [];
  const quotes = (sentence.match(/["“”«»]/gu) ?? []).length;
  let [quoted, broken] = [false, false];
  for (const token of fold(sentence).split(/\s+/u)) {
    const [, opening = '', core = '', closing = ''] = /^([^a-z0-9@$*]*)(.*?)([^a-z0-9@$*]*)$/u.exec(token) ?? [];
    if (quotes > 1 && /["“«]/u.test(opening)) quoted = true;
    broken ||= /[,;:–—(-]/u.test(opening);
    if (core !== '') {
      for (const text of repair(core)) {
        found.push({ text, broken, quoted });
        broken = false;
      }
    }
    if (/["”»]/u.test(closing)) quoted = false;
    broken ||= /[,;:–—)…-]|\.\./u.test(closing);
  }
  return together(found);
}

/** In the standard spelling of a language. */
export const standardWords = (typed: readonly Word[], language: Locale): Word[] => standardAt(typed, language);

function together(words: readonly Word[]): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const row = rowAt(words, at);
    const read = row.length >= SPELLED ? spelled(row.map(({ text }) => text).join('')) : undefined;
    const first = words[at];
    if (!first) break;
    if (read) found.push(...read.map((text) => ({ ...first, text })));
    else found.push(...words.slice(at, at + Math.max(1, row.length)));
    at += Math.max(1, row.length);
  }
  return found;
}

function rowAt(words: readonly Word[], at: number): readonly Word[] {
  let end = at;
  while (words[end]?.text.length === 1) end += 1;
  return words.slice(at, end);
}
