/** Quiet hours: the part of a client's day in which no prompt comes. */
import type { Instant } from '../model.ts';

/** From one time to the other on the client's clock, `HH:MM`; over midnight when the first is the later one. */
export interface QuietHours {
  readonly begins: string;
  readonly ends: string;
}

/** While the client has not said otherwise: most adults are in bed for a part of it, and nobody starts the day with a form. */
export const usualQuiet: QuietHours = { begins: '21:30', ends: '08:00' };

/**
 * The first instant from `at` on that lies outside of the quiet hours; they are over with the minute `ends`. Where clocks change, it is
 * the wall that counts: the night is an hour shorter or longer, its ends stay where they are.
 */
export function afterQuiet(quiet: QuietHours | 'none' | undefined, at: Instant, zone: string): Instant {
  if (quiet === 'none') return at;
  const { begins, ends } = quiet ?? usualQuiet;
  const { local, time, within, overMidnight } = lookAt({ begins, ends }, at, zone);
  if (!within) return at;
  const date = local.toPlainDate().add({ days: overMidnight && time >= begins ? 1 : 0 });
  return Math.max(at, date.toZonedDateTime({ timeZone: zone, plainTime: ends }).epochMilliseconds);
}

/** The last instant up to `at` that lies outside of the quiet hours: the minute before they begin, when `at` is within them. */
export function beforeQuiet(quiet: QuietHours | 'none' | undefined, at: Instant, zone: string): Instant {
  if (quiet === 'none') return at;
  const { begins, ends } = quiet ?? usualQuiet;
  const { local, time, within } = lookAt({ begins, ends }, at, zone);
  if (!within) return at;
  const date = local.toPlainDate().subtract({ days: time < begins ? 1 : 0 });
  return date.toZonedDateTime({ timeZone: zone, plainTime: begins }).subtract({ minutes: 1 }).epochMilliseconds;
}

function lookAt({ begins, ends }: QuietHours, at: Instant, zone: string) {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const overMidnight = begins > ends;
  const within = overMidnight ? time >= begins || time < ends : time >= begins && time < ends;
  return { local, time, within, overMidnight };
}
