/** Phrases that mean something when typed alone. */
import type { Locale } from '../../model.ts';
import { locales } from '../../model.ts';
import { plain } from '../words.ts';

export interface PhraseBook {
  /** Lets `phrase` stand for `meaning`; `problem` hears of one that stands for something else already. */
  add(locale: Locale, phrase: string, meaning: string, problem: (what: string, mend: string) => void): void;
  /** What the whole text stands for, first in `locale`, then in any language. */
  find(text: string, locale: Locale): string | undefined;
}

export function phraseBook(): PhraseBook {
  const pages = new Map<Locale, Map<string, string>>(locales.map((locale) => [locale, new Map()]));
  return {
    add(locale, phrase, meaning, problem) {
      const key = plain(phrase);
      const taken = pages.get(locale)?.get(key);
      if (key === '') problem(`"${phrase}" has no letters`, 'write words that a person would type');
      else if (taken !== undefined && taken !== meaning)
        problem(`"${phrase}" already stands for "${taken}"`, 'choose other words');
      else pages.get(locale)?.set(key, meaning);
    },
    find(text, locale) {
      const key = plain(text);
      for (const each of [locale, ...locales]) {
        const meaning = pages.get(each)?.get(key);
        if (meaning !== undefined) return meaning;
      }
      return undefined;
    },
  };
}
