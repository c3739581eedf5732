/** Requests to Discord and their outcomes, as the parts of the adapter know them. */
import type { z } from 'zod';
import type { Receipt } from '../../src/ports.ts';

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly query?: { readonly [name: string]: string };
}
export type Route = `/${string}`;

/** What Discord answered, that it refused, or that no answer came: then it may have happened. */
export type Answered = { readonly got: unknown } | { readonly refused: Refusal } | { readonly lost: unknown };
/** Ends when `signal` does at the latest. */
export type Ask = (route: Route, request: Request, signal: AbortSignal) => Promise<Answered>;

/** `code`: Discord's own; `wait`: milliseconds it asked for. */
export interface Refusal {
  readonly status: number;
  readonly code?: number;
  readonly wait?: number;
}

/** Milliseconds for one send, within the port's ten seconds. */
export const SEND_MOST = 9_000;
/** How many messages a list has at most: https://docs.discord.com/developers/resources/message#get-channel-messages */
export const PAGE = 100;

const part = encodeURIComponent;
/** https://docs.discord.com/developers/reference, under Resources */
export const routes = {
  self: (): Route => '/users/@me',
  channels: (): Route => '/users/@me/channels',
  channel: (place: string): Route => `/channels/${part(place)}`,
  messages: (place: string): Route => `/channels/${part(place)}/messages`,
  message: (place: string, id: string): Route => `/channels/${part(place)}/messages/${part(id)}`,
  reaction: (place: string, id: string, emoji: string): Route =>
    `/channels/${part(place)}/messages/${part(id)}/reactions/${part(emoji)}/@me`,
  threads: (place: string, head: string): Route => `/channels/${part(place)}/messages/${part(head)}/threads`,
  threadsIn: (server: string): Route => `/guilds/${part(server)}/threads/active`,
  roles: (server: string): Route => `/guilds/${part(server)}/roles`,
  member: (server: string, user: string): Route => `/guilds/${part(server)}/members/${part(user)}`,
  application: (): Route => '/applications/@me',
  commands: (application: string): Route => `/applications/${part(application)}/commands`,
  answer: (interaction: string, token: string): Route => `/interactions/${part(interaction)}/${part(token)}/callback`,
  another: (application: string, token: string): Route => `/webhooks/${part(application)}/${part(token)}`,
  original: (application: string, token: string): Route =>
    `/webhooks/${part(application)}/${part(token)}/messages/@original`,
};

export type Safely<Got> = { readonly got: Got } | { readonly refused: Refusal };

/** For what may be done twice: a request without an answer is like one that was refused for now. */
export async function askSafely(
  ask: Ask,
  route: Route,
  request: Request,
  signal: AbortSignal = AbortSignal.timeout(SEND_MOST),
): Promise<Safely<unknown>> {
  const answer = await ask(route, request, signal);
  return 'lost' in answer ? { refused: { status: 503 } } : answer;
}

/** An answer that is not Discord's (a proxy's page, say) is like none. */
export function readAs<Got>(schema: z.ZodType<Got>, answer: Safely<unknown>): Safely<Got> {
  if ('refused' in answer) return answer;
  const read = schema.safeParse(answer.got);
  return read.success ? { got: read.data } : { refused: { status: 502 } };
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const GONE: ReadonlySet<number> = new Set([
  10003, // unknown channel
  10013, // unknown user
  50001, // missing access
  50007, // the person takes no direct messages from the bot, or has blocked it
  50278, // no server in common
]);
/** The same page: a channel, a message that is not there; what may not be done in an archived thread, or in a locked one. */
export const NO_SUCH_CHANNEL = 10003;
export const NO_SUCH_MESSAGE = 10008;
export const ARCHIVED = 50083;
export const LOCKED = 160005;
/** The same page: a message has a thread already. */
export const HAS_THREAD = 160004;
/** The same page: a permission is missing, which somebody can give. */
export const NOT_ALLOWED = 50013;
/** The same page: direct messages opened too fast; a resource limited or overloaded; a request stopped on its way. */
const LATER: ReadonlySet<number> = new Set([40003, 40062, 130000, 40333, NOT_ALLOWED]);
/** Milliseconds to wait where Discord does not say how long. */
const A_WHILE = 60_000;
const A_MOMENT = 5_000;

/** What a refusal means for a send. */
export function receiptOf(
  { status, code, wait }: Refusal,
  now: number,
): Extract<Receipt, { outcome: 'later' | 'failed' }> {
  if (status === 429) return { outcome: 'later', at: now + (wait ?? A_MOMENT), reason: 'too many requests' };
  if (status >= 500) return { outcome: 'later', at: now + A_MOMENT, reason: `Discord answered ${status}` };
  if (status === 401) return { outcome: 'later', at: now + A_WHILE, reason: 'Discord refuses the token' };
  // Without a code it is not Discord's own answer, but that of something in between.
  if (!code || LATER.has(code))
    return { outcome: 'later', at: now + A_WHILE, reason: `Discord answered ${status} ${code ?? ''}`.trim() };
  return { outcome: 'failed', reason: GONE.has(code) ? 'gone' : 'refused' };
}

/** Whether there is no use in asking again. */
export const isFinal = (refused: Refusal): boolean => receiptOf(refused, 0).outcome === 'failed';
