/** Every message of a client is screened here for signs of danger, by rules that a clinician can read. */
import type { Locale } from '../../model.ts';

/** What a message shows: `crisis` is for now, `concern` is to be seen soon. */
export interface Screening {
  readonly level: 'none' | 'concern' | 'crisis';
  /** The sentence that raised it, as it was written. */
  readonly span?: string;
  /** The rule in plain words, in the language asked for. */
  readonly why?: string;
}

const direct: { readonly [language in Locale]: RegExp } = {
  en: /\b(?:kill(?:ing)? myself|end my life|want to die|wanna die|suicidal|don'?t want to live)\b/i,
  es: /\b(?:matarme|suicidarme|quitarme la vida|quiero morir(?:me)?|no quiero (?:seguir )?vivi(?:r|endo))\b/i,
};

/** Screens a message in every language, the person's own first. */
export function screen(text: string, lang: Locale): Screening {
  const why = lang === 'es' ? 'dice que quiere morir' : 'says that they want to die';
  for (const span of text.split(/(?<=[.!?…])\s+|\n+/))
    if (direct[lang].test(span) || direct.en.test(span) || direct.es.test(span)) return { level: 'crisis', span, why };
  return { level: 'none' };
}
