/** Chats that became a person's by a code, and what was written there before. */
import type { Address, Inbound } from '../model.ts';
import { same } from './draft.ts';
import type { LinkedChat } from './state.ts';

/** With the chat that this inbound linked. */
export const withChat = (linked: readonly LinkedChat[] = [], { from, at }: Inbound): readonly LinkedChat[] => [
  ...linked.filter((one) => !same(one.at, from)),
  { at: from, since: at },
];

/** Whether it was written to a practice that did not know who wrote: an adapter that reads a gap again may bring it. */
export const beforeLink = (linked: readonly LinkedChat[] = [], { from, at, event }: Inbound): boolean =>
  event.kind !== 'linked' && at < sinceOf(linked, from);

const sinceOf = (linked: readonly LinkedChat[], from: Address): number =>
  linked.find((one) => same(one.at, from))?.since ?? Number.NEGATIVE_INFINITY;
