/** A client's thread in a place of staff: it starts from its head, a message in the place, and has the head's id. */
import { z } from 'zod';
import type { Address } from '../../src/model.ts';
import {
  ARCHIVED,
  type Ask,
  askSafely,
  HAS_THREAD,
  LOCKED,
  NO_SUCH_CHANNEL,
  NO_SUCH_MESSAGE,
  type Refusal,
  type Request,
  type Route,
  readAs,
  routes,
  type Safely,
} from './ask.ts';
import { threadName } from './write.ts';

/** Minutes without a message until it is archived, the longest: https://docs.discord.com/developers/resources/channel */
const ARCHIVED_AFTER = 7 * 24 * 60;

/** Whether somebody has removed or locked the thread: a new one has to be made. */
export const hasNoThread = ({ code }: Refusal): boolean => code === NO_SUCH_CHANNEL || code === LOCKED;

/** Starts it unless it is there; `headless` when the message that it starts from is gone. */
export async function startThread(
  ask: Ask,
  { place }: Address,
  head: string,
  signal: AbortSignal,
): Promise<'started' | 'headless' | { readonly refused: Refusal }> {
  const found = readAs(written, await askSafely(ask, routes.message(place, head), { method: 'GET' }, signal));
  if ('refused' in found) return headlessOr(found);
  const body = { name: threadName(found.got.content), auto_archive_duration: ARCHIVED_AFTER };
  const started = await askSafely(ask, routes.threads(place, head), { method: 'POST', body }, signal);
  if ('got' in started || started.refused.code === HAS_THREAD) return 'started';
  return headlessOr(started);
}

const written = z.object({ content: z.string() });

const headlessOr = ({ refused }: { readonly refused: Refusal }) =>
  refused.code === NO_SUCH_MESSAGE ? 'headless' : { refused };

/** What may not be done in an archived thread is done after it was opened again. */
export async function askInThread(
  ask: Ask,
  channel: string,
  route: Route,
  request: Request,
  signal: AbortSignal,
): Promise<Safely<unknown>> {
  const answer = await askSafely(ask, route, request, signal);
  if (!('refused' in answer) || answer.refused.code !== ARCHIVED) return answer;
  const opened = await askSafely(ask, routes.channel(channel), { method: 'PATCH', body: { archived: false } }, signal);
  return 'refused' in opened ? opened : askSafely(ask, route, request, signal);
}
