/** A small window in memory: enough against a stuck script or a guesser; one per process. */
import type { Instant } from '../model.ts';

export interface Limit {
  /** Counts one more for `who`; false when that is too many within the window. */
  allows(who: string, now: Instant): boolean;
}

/** At most `most` within `window` milliseconds. */
export function createLimit(most: number, window: number): Limit {
  let began = Number.NEGATIVE_INFINITY;
  let counts = new Map<string, number>();
  return {
    allows(who, now) {
      if (now - began >= window) {
        began = now;
        counts = new Map();
      }
      const count = (counts.get(who) ?? 0) + 1;
      counts.set(who, count);
      return count <= most;
    },
  };
}
