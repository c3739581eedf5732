/** What a sign of danger is. */
import type { Locale } from '../../model.ts';
import type { reasons } from './reasons.ts';

export interface Sign {
  readonly reason: keyof typeof reasons;
  readonly level: 'concern' | 'crisis';
  /** The phrases that show it, one a line, in the language of pattern.ts. */
  readonly says: { readonly [language in Locale]: string };
  /** Also said in jest: laughing in the same breath makes it less. */
  readonly jest?: true;
  /** Tells of what was done: with a mark of time long past it is less. */
  readonly told?: true;
  /** Of somebody else or of a thing: a story (a film, a game) makes it nothing. */
  readonly other?: true;
  /** What it adds to other signs: together some are more (together.ts). */
  readonly adds?: Trait;
}

export type Trait = 'wish' | 'despair' | 'burden' | 'means' | 'farewell' | 'urge';
