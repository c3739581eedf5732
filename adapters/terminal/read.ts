/** Typed lines as an inbound: pure translation. */
import type { Address, Inbound, Instant } from '../../src/model.ts';

/** Where the one who sits at the terminal is. */
export const addressOf = (user: string): Address => ({
  channel: 'terminal',
  workspace: 'local',
  user,
  place: 'terminal',
});

/** A line that ends in a backslash goes on in the next one: so a message of several lines can be typed. */
export const goesOn = (line: string): boolean => line.endsWith('\\');

/** The message that lines make, without the backslashes between them. Undefined: nothing but white space. */
export function read(lines: readonly string[], about: { id: string; user: string; at: Instant }): Inbound | undefined {
  const text = lines.map((line) => (goesOn(line) ? line.slice(0, -1) : line)).join('\n');
  if (text.trim() === '') return undefined;
  return { id: about.id, from: addressOf(about.user), at: about.at, event: { kind: 'text', text, message: about.id } };
}
