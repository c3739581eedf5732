/** Signs that are a concern each and a crisis together, wherever in one message they stand. */
import type { Trait } from './sign.ts';

/** A wish not to be there becomes urgent with despair, means or farewells; so do these with each other. */
const graver: readonly (readonly [Trait, Trait])[] = [
  ['wish', 'despair'],
  ['wish', 'burden'],
  ['wish', 'means'],
  ['wish', 'farewell'],
  ['despair', 'means'],
  ['despair', 'farewell'],
  ['burden', 'means'],
  ['burden', 'farewell'],
  ['farewell', 'means'],
];

export const gravestTogether = (traits: ReadonlySet<Trait>): boolean =>
  graver.some(([one, other]) => traits.has(one) && traits.has(other));
