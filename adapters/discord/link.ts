/** A channel of a server becomes a place of staff, by a code from their page. */
import type { Receive } from '../../src/ports.ts';
import type { Ask } from './ask.ts';
import { lookAt, missingIn } from './fit.ts';
import type { Interaction } from './interaction.ts';
import type { Servers } from './servers.ts';
import type { DiscordWords } from './words.ts';

export type Linking = Extract<Interaction, { kind: 'links' }>;

/** What is to be told privately to who tries. Nothing is kept, and the code stays good, unless the channel becomes theirs. */
export async function linkPlace(
  { ask, receive, servers, warn }: { ask: Ask; receive: Receive; servers: Servers; warn: (event: string) => void },
  { from, inbound, permissions }: Linking,
  words: DiscordWords,
): Promise<string> {
  const isTheirs = servers.holds(from);
  if (isTheirs !== false) return isTheirs ? words.linked : words.unkept;
  const missing = missingIn(permissions);
  if (missing.length > 0) return words.missing(missing);
  const looked = await lookAt(ask, from);
  if ('refused' in looked) return words.unkept;
  if (looked.got.open) return words.open;
  try {
    if ((await receive(inbound)) === 'refused') return words.wrongCode;
  } catch {
    warn('a place on Discord could not be linked');
    return words.unkept;
  }
  servers.add(from);
  return words.linked;
}
