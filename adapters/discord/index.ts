/**
 * Discord as a channel: direct messages with the practice's bot, and places of staff in servers. This file holds the connections;
 * what comes from the gateway is heard by `hear.ts` and kept in order by `lines.ts`, what was missed is read again by `missed.ts`,
 * taps are answered by `respond.ts`; `read.ts`, `interaction.ts` and `write.ts` translate.
 */
import { createHash } from 'node:crypto';
import {
  Client,
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  HTTPError,
  RateLimitError,
  REST,
  type RESTOptions,
  type RequestMethod,
  SimpleShardingStrategy,
} from 'discord.js';
import { z } from 'zod';
import type { Address } from '../../src/model.ts';
import type { Channel, Receive, World } from '../../src/ports.ts';
import { type Answered, type Ask, SEND_MOST } from './ask.ts';
import { createHearing } from './hear.ts';
import { createLatest, type Latest } from './latest.ts';
import { createLines, type Lines } from './lines.ts';
import { linkPlace } from './link.ts';
import { createMissed } from './missed.ts';
import { createResponder } from './respond.ts';
import { createSender } from './send.ts';
import { createServers } from './servers.ts';
import { examine } from './setup.ts';
import { type DiscordWordsByLocale, discordWords } from './words.ts';
import { TEXT_LIMIT } from './write.ts';

/** https://docs.discord.com/developers/topics/rate-limits#global-rate-limit */
const PER_SECOND = 50;
/** A route's bucket is waited for so long at most (milliseconds). */
const BUCKET_MOST = 5_500;
/** Milliseconds that starting waits for the connection; it is made in the background when that takes longer. */
const CONNECT_MOST = 10_000;
/** Milliseconds until something is tried again: what failed, and a connection that Discord has refused, of which it allows 1,000 a day:
 *  https://docs.discord.com/developers/events/gateway#session-start-limit-object */
const AGAIN = 30_000;
const REFUSED = 5 * 60_000;
/** So many ids of the bot's own messages are remembered, so that taking one back is not taken for a person's doing. */
const OWN_MOST = 20_000;
/** The longest nonce: https://docs.discord.com/developers/resources/message#create-message */
const NONCE_MOST = 25;

export interface DiscordSettings {
  readonly token: string;
  /** Without a version. Left out: Discord's own. */
  readonly apiUrl?: string;
  /** What the adapter says by itself. */
  readonly words?: DiscordWordsByLocale;
  /** Never with anything that was written. */
  readonly log: (level: 'info' | 'warn' | 'error', event: string) => void;
  readonly world: World;
  /**
   * The conversations that are known, and the latest message in each that was kept: what came since is read again when the gateway
   * has forgotten the connection, or the practice was not there.
   */
  readonly places?: () => Promise<readonly Known[]>;
}

/** `last`: the latest message that was kept there. */
export type Known = Address & { readonly last?: string };
const nowhere = async (): Promise<readonly Known[]> => [];
/** In a server others read too, and there are threads; direct messages have none. */
const inServer = ({ workspace }: Address): boolean => workspace !== '';

interface Listening {
  close(): Promise<void>;
}

/** `send`, `fate` and `check` work in any process and without `start`. */
export function createDiscordChannel(settings: DiscordSettings): Channel {
  const { log, world } = settings;
  const ask = createAsk(settings);
  const own = createLatest<true>(OWN_MOST);
  const sender = createSender({
    ask,
    world,
    nonce: (text) => createHash('sha256').update(text).digest('base64url').slice(0, NONCE_MOST),
    own: (id) => own.add(id, true),
    trouble: (event) => log('error', event),
  });
  let listening: Promise<Listening> | undefined;
  return {
    name: 'discord',
    features: {
      textLimit: TEXT_LIMIT,
      questions: ['choice', 'several', 'yes-no', 'scale', 'number'],
      threads: inServer,
      shared: inServer,
      edits: true,
      marks: true,
      rates: [{ per: 'channel', most: PER_SECOND, window: 1_000 }],
      // Discord knows a nonce again for some minutes only; `fate` looks further back.
      repeatable: false,
      exclusive: true,
    },
    async start(receive) {
      listening = listen(settings, receive, ask, own);
      await listening;
    },
    send: sender.send,
    fate: sender.fate,
    check: (fix = false) => examine(ask, fix, settings.places ?? nowhere),
    async stop() {
      // Also one that is still being begun.
      const ending = await listening?.catch(() => undefined);
      listening = undefined;
      await ending?.close();
    },
  };
}

// ---- Requests ----

/** No retries and no long waits: the outbox does those. */
const restOptions = ({ apiUrl }: DiscordSettings): Partial<RESTOptions> => ({
  version: '10',
  retries: 0,
  timeout: SEND_MOST,
  globalRequestsPerSecond: PER_SECOND,
  // A bucket known to be empty is waited for, then both figures are the same; what was refused is not asked again here.
  rejectOnRateLimit: ({ retryAfter, timeToReset }) => retryAfter !== timeToReset || timeToReset > BUCKET_MOST,
  ...(apiUrl !== undefined && { api: apiUrl.replace(/\/+$/, '') }),
});

function createAsk(settings: DiscordSettings): Ask {
  const rest = new REST(restOptions(settings));
  return async (fullRoute, { method, body, query }, signal) => {
    // The library forgets a token that was refused once.
    rest.setToken(settings.token);
    const late = aborted(signal);
    try {
      const request = rest.request({
        fullRoute,
        method: method as RequestMethod,
        signal,
        ...(body !== undefined && { body }),
        ...(query && { query: new URLSearchParams(query) }),
      });
      return { got: await Promise.race([request, late.promise]) };
    } catch (error) {
      return failureOf(error);
    } finally {
      late.stop();
    }
  };
}

/** The library does not end its own waiting when the signal does. */
function aborted(signal: AbortSignal): { promise: Promise<never>; stop(): void } {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  promise.catch(() => {});
  return { promise, stop: () => signal.removeEventListener('abort', abort) };
}

/** Without a connection nothing can have happened. */
const UNREACHED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

function failureOf(error: unknown): Exclude<Answered, { got: unknown }> {
  if (error instanceof RateLimitError)
    return { refused: { status: 429, wait: Math.max(error.retryAfter, error.timeToReset, error.sublimitTimeout) } };
  if (error instanceof DiscordAPIError)
    return { refused: { status: error.status, ...(typeof error.code === 'number' && { code: error.code }) } };
  if (error instanceof HTTPError) return { refused: { status: error.status } };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'TokenInvalid') return { refused: { status: 401 } };
  return UNREACHED.includes(code) ? { refused: { status: 503 } } : { lost: error };
}

// ---- The gateway ----

async function listen(settings: DiscordSettings, receive: Receive, asking: Ask, own: Latest<true>): Promise<Listening> {
  const { log, world, words = discordWords, places = nowhere } = settings;
  const closing = new AbortController();
  const isClosed = () => closing.signal.aborted;
  const ask: Ask = (route, request, signal) => asking(route, request, AbortSignal.any([signal, closing.signal]));
  const warn = (event: string) => log('warn', event);
  const later = createAlarms(world, closing.signal);
  let bot = '';
  const servers = createServers(ask, () => bot);

  const lines: Lines = createLines({
    receive,
    world,
    kept: (inbound) => hearing.kept(inbound),
    unkept: () => warn('what a person did on Discord could not be kept'),
    missed: (place) => missed.read(place),
  });
  const parts = { lines: () => lines, missed: () => missed, later, isClosed, warn };
  const hearing = createHearing({ ask, world, own, servers, ...parts });
  const missed = createMissed({ ask, world, places: known, servers, notice: hearing.notice, ...parts });
  // What has been kept is answered even when this ends.
  const respond = createResponder({
    ...{ ask: asking, words, servers, keep: hearing.once, later, warn },
    link: (linking, own) => linkPlace({ ask, receive, servers, warn }, linking, own),
  });
  const answers = new Set<Promise<void>>();

  async function known() {
    const all = await places();
    servers.know(all);
    return all;
  }

  async function takeTap(data: unknown): Promise<void> {
    const answer = respond(data);
    answers.add(answer);
    await answer;
    answers.delete(answer);
  }

  const connection = createConnection(settings, later, closing.signal, {
    [GatewayDispatchEvents.Ready]: (data) => {
      bot = ready.safeParse(data).data?.user.id ?? bot;
      return missed.readAll();
    },
    [GatewayDispatchEvents.MessageCreate]: hearing.message,
    [GatewayDispatchEvents.MessageUpdate]: hearing.edit,
    [GatewayDispatchEvents.MessageDelete]: hearing.deletion,
    [GatewayDispatchEvents.InteractionCreate]: takeTap,
  });
  await Promise.race([connection.open(), new Promise<void>((resolve) => later(CONNECT_MOST, resolve))]);
  const examined = examine(ask, true, places, AbortSignal.any([closing.signal, AbortSignal.timeout(AGAIN)])).then(
    (findings) => {
      for (const { level, says } of findings) if (level === 'wrong' && !isClosed()) warn(says);
    },
  );
  return {
    async close() {
      closing.abort();
      await connection.close();
      await lines.close();
      await Promise.all([examined, ...answers]);
    },
  };
}

type Handlers = { readonly [event in GatewayDispatchEvents]?: (data: unknown) => unknown };

/** Stays connected, whatever becomes of a connection; the library resumes what can be resumed. */
function createConnection(settings: DiscordSettings, later: Later, closing: AbortSignal, handlers: Handlers) {
  const { token, log } = settings;
  let current: Connected | undefined;

  async function open(): Promise<void> {
    const made = createClient(settings);
    const { client } = made;
    current = made;
    for (const [event, handle] of Object.entries(handlers))
      client.ws.on(event as GatewayDispatchEvents, (data: unknown) => current === made && void handle(data));
    client.on(Events.Error, () => log('warn', 'the connection to Discord has a fault'));
    client.on(Events.ShardError, () => log('warn', 'the connection to Discord has a fault'));
    client.on(
      Events.ShardReconnecting,
      () => current === made && log('info', 'the connection to Discord is made anew'),
    );
    client.on(Events.ShardDisconnect, ({ code }) => failed(made, 401, `Discord has ended the connection (${code})`));
    try {
      await client.login(token);
      if (current === made) log('info', 'connected to Discord');
    } catch (error) {
      const failure = failureOf(error);
      const status = 'refused' in failure ? failure.refused.status : 0;
      failed(made, status, status === 401 ? 'Discord refuses the token' : 'Discord cannot be reached');
    }
  }

  function failed(made: Connected, status: number, event: string): void {
    if (current !== made || closing.aborted) return;
    current = undefined;
    log(status === 401 ? 'error' : 'warn', `${event}; it is tried again`);
    void made.end();
    later(status === 401 ? REFUSED : AGAIN, () => void open());
  }

  return {
    open,
    async close() {
      const ending = current;
      current = undefined;
      await ending?.end();
    },
  };
}

interface Connected {
  readonly client: Client;
  end(): Promise<void>;
}

/** It hands events over as they come: what people write is neither interpreted nor kept by the library. */
function createClient(settings: DiscordSettings): Connected {
  const shards: (() => readonly object[])[] = [];
  const client = new Client({
    intents: [GatewayIntentBits.DirectMessages, GatewayIntentBits.GuildMessages],
    rest: restOptions(settings),
    ws: {
      buildStrategy(manager) {
        const strategy = new SimpleShardingStrategy(manager);
        shards.push(() => shardsOf(strategy));
        return strategy;
      },
    },
  });
  Object.assign(client.ws, { handlePacket: () => true });
  return {
    client,
    async end() {
      // One that waits to connect again would do so after it was destroyed, and stay connected beside its successor.
      const all = shards.flatMap((of) => of());
      for (const shard of all) Object.assign(shard, { internalConnect: async () => {} });
      await client.destroy();
      for (const shard of all) hangUp(Reflect.get(shard, 'connection'));
    },
  };
}

function shardsOf(strategy: SimpleShardingStrategy): readonly object[] {
  const shards: unknown = Reflect.get(strategy, 'shards');
  return shards instanceof Map ? [...shards.values()] : [];
}

/** A connection that was being made is not closed by the library. */
function hangUp(connection: unknown): void {
  if (typeof connection !== 'object' || connection === null) return;
  const terminate: unknown = Reflect.get(connection, 'terminate');
  if (typeof terminate === 'function') terminate.call(connection);
}

const ready = z.object({ user: z.object({ id: z.string() }) });

type Later = (wait: number, work: () => void) => void;

/** Alarms that are off when `closing` ends. */
function createAlarms(world: World, closing: AbortSignal): Later {
  const alarms = new Set<() => void>();
  closing.addEventListener('abort', () => {
    for (const cancel of alarms) cancel();
  });
  return (wait, work) => {
    if (closing.aborted) return;
    const cancel = world.after(wait, () => {
      alarms.delete(cancel);
      work();
    });
    alarms.add(cancel);
  };
}
