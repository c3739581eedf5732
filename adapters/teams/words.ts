/** The few words that this adapter itself says. */
import type { Locale } from '../../src/model.ts';

export interface TeamsWords {
  /** What a person did could not be kept. */
  readonly unkept: string;
  /** A form was sent off empty. */
  readonly empty: string;
}

export const teamsWords: { readonly [locale in Locale]: TeamsWords } = {
  en: {
    unkept: 'This could not be kept. Please send it again.',
    empty: 'Please choose or write something first.',
  },
  es: {
    unkept: 'No se ha podido guardar. Por favor, envíalo otra vez.',
    empty: 'Por favor, elige o escribe algo primero.',
  },
};

/** For a locale as the platform gives it: `es-MX`. */
export const wordsFor = (words: { readonly [locale in Locale]: TeamsWords }, locale: string | undefined): TeamsWords =>
  locale?.toLowerCase().startsWith('es') ? words.es : words.en;
