/**
 * Discord's side, played on this machine: its REST API and its gateway, as far as the adapter uses them and as strict as the
 * documentation says. Reusable: a whole practice can be run against it. Requests that it does not know are kept in `unknown`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

export const TOKEN = 'MTIz.played.token';
const APPLICATION = '100000000000000001';
const BOT = { id: '100000000000000002', username: 'meanwhile', bot: true };
/** How a person mentions the bot. */
export const MENTION = `<@${BOT.id}>`;
/** What everybody in a server may do unless a channel says otherwise, VIEW_CHANNEL among it: https://docs.discord.com/developers/topics/permissions */
const USUAL = (1n << 10n) | (1n << 11n) | (1n << 35n) | (1n << 38n) | (1n << 16n) | (1n << 6n);
const VIEW_CHANNEL = 1n << 10n;
const [GUILD_TEXT, PUBLIC_THREAD, THREAD_STARTER] = [0, 11, 21];
/** https://docs.discord.com/developers/reference#snowflakes */
const EPOCH = 1_420_070_400_000;

export interface PlayedMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly author: { readonly id: string; readonly bot?: boolean };
  readonly type: number;
  content: string;
  components: PlayedRow[];
  readonly timestamp: string;
  edited_timestamp: string | null;
  readonly nonce?: string;
  readonly flags?: number;
  readonly reactions: string[];
  readonly [field: string]: unknown;
}
export interface PlayedRow {
  readonly type: number;
  readonly components: readonly PlayedComponent[];
}
export interface PlayedComponent {
  readonly type: number;
  readonly custom_id: string;
  readonly label?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** What Discord shows after a tap: how it was answered, and what follows on it. */
export interface PlayedAnswer {
  readonly type: number;
  readonly data: Json;
  readonly later: Json[];
}
type Json = { readonly [field: string]: unknown };

/** What goes wrong with a request. `lost`: the connection breaks, before or after Discord has done what was asked. */
export type Trouble =
  | 'fine'
  | { readonly lost: 'before' | 'after' }
  | { readonly status: number; readonly body?: unknown; readonly headers?: { readonly [name: string]: string } };

export interface PlayedPerson {
  readonly user: string;
  readonly place: string;
  /** Returns the message as the gateway brought it. */
  writes(text: string, more?: Json): PlayedMessage;
  edits(message: PlayedMessage, text: string): void;
  deletes(message: PlayedMessage): void;
  /** Writes while the gateway brings nothing: only the list has it. */
  writesUnheard(text: string): PlayedMessage;
  /** Taps what has this label, on the latest message that has it; several labels of a menu. */
  taps(...labels: readonly string[]): Promise<PlayedAnswer>;
  /** Fills in the form that a tap opened. */
  fillsIn(form: PlayedAnswer, text: string): Promise<PlayedAnswer>;
  /** `text`: what is written into the command's field. */
  uses(command: string, where?: Json, text?: string): Promise<PlayedAnswer>;
  /** Takes no direct messages any more. */
  shutsOut(): void;
  /** The same person in a channel or a thread of a server. */
  at(channel: string): PlayedPerson;
  /** What they see of the bot, one text for each message: words, then what can be tapped. */
  sees(): readonly string[];
}

export interface PlayedServer {
  readonly id: string;
  /** `open`: everybody in the server sees it. `lacks`: what the bot is not allowed there. */
  channel(options?: { open?: boolean; lacks?: bigint; type?: number }): string;
}

/** A conversation, a channel of a server, or a thread in one. */
interface Channel {
  readonly user: string;
  closed: boolean;
  messages: PlayedMessage[];
  readonly there?: There;
}
interface There {
  readonly server: string;
  readonly type: number;
  readonly name: string;
  readonly overwrites: readonly Json[];
  readonly allowed: bigint;
  readonly parent?: string;
  archived: boolean;
}

export interface PlayedDiscord {
  /** What the adapter is pointed at. */
  readonly api: string;
  readonly messages: (place: string) => readonly PlayedMessage[];
  readonly commands: () => readonly Json[];
  /** `METHOD /path` of every request. */
  readonly requests: readonly string[];
  readonly unknown: readonly string[];
  /** How often a connection was begun anew, and resumed. */
  readonly identified: () => number;
  readonly resumed: () => number;
  readonly intents: () => number;
  /** How many connections to the gateway are open. */
  readonly connections: () => number;
  person(locale?: string): PlayedPerson;
  server(): PlayedServer;
  /** A channel or a thread is gone, with all that is in it. */
  removesChannel(channel: string): void;
  removesMessage(channel: string, id: string): void;
  /** Threads are archived after a while. */
  archives(thread: string): void;
  isArchived(thread: string): boolean;
  threadNames(server: string): readonly string[];
  dispatch(event: string, data: unknown): void;
  /** The latest event once more, as after a connection that was resumed too far back. */
  repeat(): void;
  /** The next requests of this kind go wrong, one for each trouble. */
  trouble(request: RegExp, ...troubles: readonly Trouble[]): void;
  /** Breaks the gateway's connection. `forgets`: and its session, so that what comes meanwhile is not brought again. */
  cut(options?: { forgets?: boolean }): void;
  /** Whether lists of messages name nonces. Discord does not promise it. */
  listsNonces(does: boolean): void;
  /** From now on posts are counted: `count` gives the seconds after which one to this place may come, 0 when it may now. */
  limit(count: (place: string) => number): void;
  /** Forgets the nonces, as Discord does after some minutes. */
  forgetNonces(): void;
  close(): Promise<void>;
}

interface Session {
  readonly id: string;
  readonly events: string[];
  socket: WebSocket | undefined;
}

export async function playDiscord(): Promise<PlayedDiscord> {
  const channels = new Map<string, Channel>();
  const nonces = new Map<string, PlayedMessage | 'deleted'>();
  const sessions = new Map<string, Session>();
  const troubles: { request: RegExp; rest: Trouble[] }[] = [];
  const waiting = new Map<string, (answer: PlayedAnswer) => void>();
  const answers = new Map<
    string,
    PlayedAnswer & { message?: PlayedMessage | undefined; type: number; settled: boolean }
  >();
  const requests: string[] = [];
  const unknown: string[] = [];
  let commands: Json[] = [];
  let latest: readonly [string, unknown] | undefined;
  let identified = 0;
  let resumed = 0;
  let intents = 0;
  let namesNonces = true;
  let count = 0;
  let limiter = (_place: string) => 0;

  const snowflake = (): string => String((BigInt(Date.now() - EPOCH) << 22n) + BigInt(++count));

  // ---- The gateway ----

  const sockets = new WebSocketServer({ noServer: true });
  sockets.on('connection', (socket: WebSocket) => {
    const say = (payload: Json) => socket.send(JSON.stringify(payload));
    say({ op: 10, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: Json };
      if (op === 1) return say({ op: 11 });
      if (op === 2) return identify(socket, d);
      if (op === 6) return resume(socket, d);
      unknown.push(`gateway op ${op}`);
    });
  });

  function identify(socket: WebSocket, d: Json): void {
    if (d.token !== TOKEN) return socket.close(4004, 'Authentication failed.');
    identified++;
    intents = Number(d.intents);
    const session: Session = { id: snowflake(), events: [], socket };
    sessions.set(session.id, session);
    const guilds: never[] = [];
    bring(session, 'READY', {
      v: 10,
      user: BOT,
      guilds,
      session_id: session.id,
      resume_gateway_url: gateway(),
      application: { id: APPLICATION, flags: 0 },
    });
  }

  function resume(socket: WebSocket, { session_id: id, seq }: Json): void {
    const session = sessions.get(String(id));
    if (!session) return socket.send(JSON.stringify({ op: 9, d: false }));
    resumed++;
    session.socket = socket;
    for (const event of session.events.slice(Number(seq))) socket.send(event);
    bring(session, 'RESUMED', {});
  }

  function bring(session: Session, t: string, d: unknown): void {
    const event = JSON.stringify({ op: 0, t, s: session.events.length + 1, d });
    session.events.push(event);
    if (session.socket?.readyState === 1) session.socket.send(event);
  }

  function dispatch(event: string, data: unknown): void {
    latest = [event, data];
    for (const session of sessions.values()) bring(session, event, data);
  }

  // ---- REST ----

  const http = createServer((request, response) => {
    void answer(request, response);
  });
  http.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket as Socket, head, (opened) => sockets.emit('connection', opened, request)),
  );
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const gateway = () => `ws://127.0.0.1:${port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://discord');
    const path = decodeURIComponent(url.pathname.replace(/^\/api\/v10/, ''));
    const what = `${request.method} ${path}`;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    requests.push(what);
    const next = troubles.find((each) => each.request.test(what) && each.rest.length > 0)?.rest.shift();
    const posted = /^POST \/channels\/([^/]+)\/messages$/.exec(what)?.[1];
    const wait = posted === undefined ? 0 : limiter(posted);
    const limited = { status: 429, body: { retry_after: wait, global: true }, headers: { 'retry-after': `${wait}` } };
    const trouble = wait > 0 ? limited : next === 'fine' ? undefined : next;
    if (trouble && 'lost' in trouble) {
      if (trouble.lost === 'after') handle(what, text === '' ? {} : JSON.parse(text), url.searchParams, request);
      return void request.socket.destroy();
    }
    const [status, body] = trouble
      ? [trouble.status, trouble.body ?? {}]
      : handle(what, text === '' ? {} : JSON.parse(text), url.searchParams, request);
    response.writeHead(status, { ...(status !== 204 && { 'content-type': 'application/json' }), ...trouble?.headers });
    response.end(status === 204 ? undefined : JSON.stringify(body));
  }

  type Result = readonly [status: number, body?: unknown];
  const refused = (status: number, code: number, message: string): Result => [status, { code, message }];

  function handle(what: string, body: Json, query: URLSearchParams, request: IncomingMessage): Result {
    const authorized = request.headers.authorization === `Bot ${TOKEN}`;
    if (!authorized && !/^POST \/interactions\/|\/webhooks\//.test(what)) return refused(401, 0, '401: Unauthorized');
    for (const [pattern, route] of routes) {
      const found = pattern.exec(what);
      if (found) return route(found.slice(1), body, query);
    }
    unknown.push(what);
    return refused(404, 0, '404: Not Found');
  }

  const routes: readonly (readonly [RegExp, (parts: string[], body: Json, query: URLSearchParams) => Result])[] = [
    [
      /^GET \/gateway\/bot$/,
      () => [
        200,
        {
          url: gateway(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
        },
      ],
    ],
    [/^GET \/users\/@me$/, () => [200, BOT]],
    [/^GET \/applications\/@me$/, () => [200, { id: APPLICATION, name: 'Meanwhile', flags: 0 }]],
    [/^POST \/users\/@me\/channels$/, (_, { recipient_id: user }) => open(String(user))],
    [/^GET \/channels\/([^/]+)$/, ([place]) => within(place, (channel) => [200, described(place ?? '', channel)])],
    [
      /^PATCH \/channels\/([^/]+)$/,
      ([place], { archived }) =>
        within(place, ({ there }) => {
          if (!there?.parent || archived !== false) return refused(400, 50035, 'Invalid Form Body');
          there.archived = false;
          return [200, {}];
        }),
    ],
    [/^GET \/channels\/([^/]+)\/messages\/([^/]+)$/, ([place, id]) => ofAny(place, id, (found) => [200, gated(found)])],
    [
      /^POST \/channels\/([^/]+)\/messages\/([^/]+)\/threads$/,
      ([place, id], body) => ofAny(place, id, (head) => startThread(head, body)),
    ],
    [
      /^GET \/guilds\/(\d+)\/threads\/active$/,
      ([server]) => [
        200,
        {
          threads: threadsOf(server)
            .filter(([, { there }]) => !there?.archived)
            .map((all) => described(...all)),
        },
      ],
    ],
    [/^GET \/guilds\/(\d+)\/roles$/, ([server]) => [200, [{ id: server, name: '@everyone', permissions: `${USUAL}` }]]],
    [new RegExp(`^GET /guilds/\\d+/members/${BOT.id}$`), () => [200, { user: BOT, roles: [] }]],
    [
      /^GET \/channels\/([^/]+)\/messages$/,
      ([place], _, query) => within(place, () => [200, list(place ?? '', query)]),
    ],
    [/^POST \/channels\/([^/]+)\/messages$/, ([place], body) => within(place, () => create(place ?? '', body))],
    [
      /^PATCH \/channels\/([^/]+)\/messages\/([^/]+)$/,
      ([place, id], body) => ofOurs(place, id, (message) => change(message, body)),
    ],
    [
      /^DELETE \/channels\/([^/]+)\/messages\/([^/]+)$/,
      ([place, id]) => ofOurs(place, id, (message) => remove(message)),
    ],
    [
      /^PUT \/channels\/([^/]+)\/messages\/([^/]+)\/reactions\/([^/]+)\/@me$/,
      ([place, id, emoji]) =>
        ofAny(place, id, ({ reactions }) => {
          if (channels.get(place ?? '')?.there?.archived) return archivedThread;
          if (!/^\p{Extended_Pictographic}/u.test(emoji ?? '')) return refused(400, 10014, 'Unknown Emoji');
          reactions.push(emoji ?? '');
          return [204];
        }),
    ],
    [new RegExp(`^GET /applications/${APPLICATION}/commands$`), () => [200, commands]],
    [
      new RegExp(`^PUT /applications/${APPLICATION}/commands$`),
      (_, body) => {
        commands = (body as unknown as Json[]).map((command) => ({
          id: snowflake(),
          version: snowflake(),
          ...command,
        }));
        return [200, commands];
      },
    ],
    [/^POST \/interactions\/(\d+)\/[^/]+\/callback$/, ([id], body) => answered(id ?? '', body)],
    [
      new RegExp(`^PATCH /webhooks/${APPLICATION}/token-(\\d+)/messages/@original$`),
      ([id], body) => original(id, body),
    ],
    [new RegExp(`^POST /webhooks/${APPLICATION}/token-(\\d+)$`), ([id], body) => another(id, body)],
  ];

  const archivedThread = refused(400, 50083, 'Thread is archived');
  const threadsOf = (server: string | undefined) =>
    [...channels].filter(([, { there }]) => there?.server === server && there?.parent !== undefined);

  const described = (id: string, { user, there }: Channel): Json =>
    there
      ? {
          ...{
            id,
            type: there.type,
            guild_id: there.server,
            name: there.name,
            permission_overwrites: there.overwrites,
          },
          ...(there.parent !== undefined && { parent_id: there.parent, owner_id: BOT.id }),
        }
      : dm(id, user);

  /** Without the privileged intent nobody is shown what is not said to the bot. All marks are the bot's. */
  function gated(message: PlayedMessage): Json & Pick<PlayedMessage, 'nonce'> {
    const mentions = message.mentions as readonly { id: string }[];
    const isShown =
      !channels.get(message.channel_id)?.there || message.author.bot || mentions.some(({ id }) => id === BOT.id);
    const reactions = message.reactions.map((name) => ({ count: 1, me: true, emoji: { id: null, name } }));
    return { ...message, reactions, ...(!isShown && { content: '', attachments: [], components: [] }) };
  }

  /** As the gateway brings it: only there the server is named. */
  function brought(message: PlayedMessage): Json {
    const { there } = channels.get(message.channel_id) ?? {};
    return { ...gated(message), ...(there && { guild_id: there.server, member: { roles: [] } }) };
  }

  function startThread(head: PlayedMessage, { name, auto_archive_duration: minutes }: Json): Result {
    const { there } = channels.get(head.channel_id) ?? {};
    if (!there || there.parent !== undefined) return refused(400, 50024, 'Cannot execute action on this channel type');
    if (channels.has(head.id)) return refused(400, 160004, 'A thread has already been created for this message');
    const named = String(name);
    if (named.length < 1 || named.length > 100 || ![60, 1440, 4320, 10_080].includes(Number(minutes)))
      return refused(400, 50035, 'Invalid Form Body');
    const inside = { ...there, type: PUBLIC_THREAD, name: named, parent: head.channel_id, archived: false };
    const starter = { ...made(head.id, BOT, ''), type: THREAD_STARTER };
    channels.set(head.id, { user: '', closed: false, messages: [starter], there: inside });
    dispatch('MESSAGE_CREATE', brought(starter));
    return [201, { id: head.id, type: PUBLIC_THREAD, parent_id: head.channel_id, owner_id: BOT.id }];
  }

  const dm = (place: string, user: string) => ({ id: place, type: 1, recipients: [{ id: user, username: 'person' }] });

  function open(user: string): Result {
    const found = [...channels].find(([, channel]) => channel.user === user);
    return found ? [200, dm(found[0], user)] : refused(400, 50033, 'Invalid Recipient(s)');
  }

  function within(place: string | undefined, work: (channel: Channel) => Result): Result {
    if (!/^\d+$/.test(place ?? '')) return refused(400, 50035, 'Invalid Form Body');
    const channel = channels.get(place ?? '');
    return channel ? work(channel) : refused(404, 10003, 'Unknown Channel');
  }

  function ofAny(place: string | undefined, id: string | undefined, work: (message: PlayedMessage) => Result): Result {
    const message = channels.get(place ?? '')?.messages.find((each) => each.id === id);
    return within(place, () => (message ? work(message) : refused(404, 10008, 'Unknown Message')));
  }

  const ofOurs: typeof ofAny = (place, id, work) =>
    ofAny(place, id, (message) =>
      message.author.bot ? work(message) : refused(403, 50005, 'Cannot edit a message authored by another user'),
    );

  /** Newest first; with `after`, those that follow it. */
  function list(place: string, query: URLSearchParams): readonly Json[] {
    const { messages = [] } = channels.get(place) ?? {};
    const limit = Number(query.get('limit') ?? 50);
    const after = query.get('after');
    const following = after === null ? undefined : messages.filter(({ id }) => BigInt(id) > BigInt(after));
    const page = following ? following.slice(0, limit) : messages.slice(-limit);
    return page
      .toReversed()
      .map(gated)
      .map(({ nonce, ...rest }) => ({ ...rest, ...(namesNonces && nonce !== undefined && { nonce }) }));
  }

  function create(place: string, body: Json): Result {
    const problem = problemOf(body);
    if (problem) return refused(400, problem.code, problem.message);
    const channel = channels.get(place);
    if (channel?.closed) return refused(403, 50007, 'Cannot send messages to this user');
    const needed = channel?.there?.parent === undefined ? 1n << 11n : 1n << 38n;
    if (channel?.there && (channel.there.allowed & needed) === 0n) return refused(403, 50013, 'Missing Permissions');
    if (channel?.there) channel.there.archived = false;
    const nonce = body.nonce === undefined ? undefined : String(body.nonce);
    const before = body.enforce_nonce ? nonces.get(nonce ?? '') : undefined;
    if (before === 'deleted') return refused(404, 10008, 'Unknown Message');
    if (before) return [200, before];
    const { message_reference: about, flags } = body as { message_reference?: Json; flags?: number };
    const message: PlayedMessage = {
      ...made(place, BOT, String(body.content ?? '').trim()),
      components: (body.components as PlayedRow[] | undefined) ?? [],
      type: about ? 19 : 0,
      ...(nonce !== undefined && { nonce }),
      ...(flags !== undefined && { flags }),
      ...(about && { message_reference: { type: 0, channel_id: place, ...about } }),
    };
    channel?.messages.push(message);
    if (nonce !== undefined) nonces.set(nonce, message);
    dispatch('MESSAGE_CREATE', brought(message));
    return [200, message];
  }

  function deletionOf({ id, channel_id }: PlayedMessage): Json {
    const { there } = channels.get(channel_id) ?? {};
    return { id, channel_id, ...(there && { guild_id: there.server }) };
  }

  function change(message: PlayedMessage, body: Json): Result {
    const problem = problemOf({ content: message.content, ...body });
    if (channels.get(message.channel_id)?.there?.archived) return archivedThread;
    if (problem) return refused(400, problem.code, problem.message);
    message.content = String(body.content ?? message.content).trim();
    message.components = (body.components as PlayedRow[] | undefined) ?? message.components;
    message.edited_timestamp = new Date().toISOString();
    dispatch('MESSAGE_UPDATE', brought(message));
    return [200, message];
  }

  function remove(message: PlayedMessage): Result {
    const channel = channels.get(message.channel_id);
    if (channel) channel.messages = channel.messages.filter((each) => each !== message);
    if (message.nonce !== undefined) nonces.set(message.nonce, 'deleted');
    dispatch('MESSAGE_DELETE', deletionOf(message));
    return [204];
  }

  // ---- Interactions ----

  function answered(id: string, body: Json): Result {
    const resolve = waiting.get(id);
    if (!resolve) return refused(404, 10062, 'Unknown interaction');
    const kept = answers.get(id);
    if (kept?.settled) return refused(400, 40060, 'Interaction has already been acknowledged.');
    const answer = { type: Number(body.type), data: (body.data ?? {}) as Json, later: [] as Json[], settled: true };
    answers.set(id, { ...answer, message: kept?.message });
    if (answer.type === 7 && kept?.message) change(kept.message, answer.data);
    resolve(answer);
    return [204];
  }

  function original(id: string | undefined, body: Json): Result {
    const answer = answers.get(id ?? '');
    if (!answer) return refused(404, 10015, 'Unknown Webhook');
    answer.later.push(body);
    if (answer.message) change(answer.message, body);
    return [200, {}];
  }

  function another(id: string | undefined, body: Json): Result {
    const answer = answers.get(id ?? '');
    if (!answer) return refused(404, 10015, 'Unknown Webhook');
    answer.later.push(body);
    return [200, {}];
  }

  // ---- People ----

  function made(place: string, author: PlayedMessage['author'], content: string): PlayedMessage {
    return {
      id: snowflake(),
      channel_id: place,
      author,
      type: 0,
      content,
      components: [],
      attachments: [],
      embeds: [],
      mentions: [],
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      reactions: [],
    };
  }

  function interact(data: Json, message?: PlayedMessage): Promise<PlayedAnswer> {
    const id = snowflake();
    const { promise, resolve } = Promise.withResolvers<PlayedAnswer>();
    waiting.set(id, resolve);
    answers.set(id, { type: 0, data: {}, later: [], message, settled: false });
    dispatch('INTERACTION_CREATE', { id, application_id: APPLICATION, token: `token-${id}`, version: 1, ...data });
    return promise;
  }

  function person(locale = 'en-US'): PlayedPerson {
    const user = snowflake();
    const place = snowflake();
    channels.set(place, { user, closed: false, messages: [] });
    return personAt(user, locale, place);
  }

  /** From where somebody taps or gives a command. */
  function hereFor(author: Json, locale: string, place: string, { there }: Channel): Json {
    if (!there) return { channel_id: place, channel: { id: place, type: 1 }, context: 1, user: author, locale };
    const channel = { id: place, type: there.type, ...(there.parent !== undefined && { parent_id: there.parent }) };
    const server = { guild_id: there.server, member: { user: author }, app_permissions: `${there.allowed}` };
    return { channel_id: place, channel, context: 0, ...server, locale };
  }

  /** Who is mentioned in it; a reply mentions whom it answers. */
  function mentionsIn(place: string, text: string, { message_reference: about }: Json): readonly Json[] {
    const answered = (about as Json | undefined)?.message_id;
    const isOurs = channels.get(place)?.messages.some(({ id, author }) => id === answered && author.bot);
    return isOurs || text.includes(MENTION) ? [BOT] : [];
  }

  function personAt(user: string, locale: string, place: string): PlayedPerson {
    const channel = channels.get(place);
    if (!channel) throw new Error(`there is no channel ${place}`);
    const author = { id: user, username: 'person' };
    const here = hereFor(author, locale, place, channel);
    const put = (text: string, more: Json = {}): PlayedMessage => {
      const message = { ...made(place, author, text), mentions: mentionsIn(place, text, more), ...more };
      channel.messages.push(message);
      return message;
    };
    return {
      user,
      place,
      at: (other) => personAt(user, locale, other),
      writes(text, more) {
        const message = put(text, more);
        if (channel.there) channel.there.archived = false;
        dispatch('MESSAGE_CREATE', brought(message));
        return message;
      },
      writesUnheard: put,
      edits(message, text) {
        const mentions = mentionsIn(place, text, message);
        Object.assign(message, { content: text, mentions, edited_timestamp: new Date().toISOString() });
        dispatch('MESSAGE_UPDATE', brought(message));
      },
      deletes(message) {
        channel.messages = channel.messages.filter((each) => each !== message);
        dispatch('MESSAGE_DELETE', deletionOf(message));
      },
      taps(...labels) {
        const { message, component } = found(channel.messages, labels);
        const values = component.options?.filter(({ label }) => labels.includes(label)).map(({ value }) => value);
        const data = { custom_id: component.custom_id, component_type: component.type, ...(values && { values }) };
        return interact({ ...here, type: 3, data, message }, message);
      },
      fillsIn({ data }, text) {
        const { custom_id: id, components } = data as { custom_id: string; components: { component: Json }[] };
        const message = channel.messages.findLast(({ author: by }) => by.bot);
        const filled = components.map(({ component }) => ({
          type: 18,
          component: { type: 4, custom_id: component.custom_id, value: text },
        }));
        return interact({ ...here, type: 5, data: { custom_id: id, components: filled }, message }, message);
      },
      uses: (name, where = here, text) => {
        const options = text === undefined ? {} : { options: [{ name: 'text', type: 3, value: text }] };
        return interact({ ...where, locale, type: 2, data: { id: snowflake(), name, type: 1, ...options } });
      },
      shutsOut() {
        channel.closed = true;
      },
      sees: () => channel.messages.filter(({ author: by, type }) => by.bot && type !== THREAD_STARTER).map(asSeen),
    };
  }

  function server(): PlayedServer {
    const id = snowflake();
    return {
      id,
      channel({ open = false, lacks = 0n, type = GUILD_TEXT } = {}) {
        const channel = snowflake();
        const hidden = { id, type: 0, allow: '0', deny: `${VIEW_CHANNEL}` };
        const overwrites = [
          ...(open ? [] : [hidden]),
          { id: BOT.id, type: 1, allow: `${USUAL & ~lacks}`, deny: `${lacks}` },
        ];
        const there = { server: id, type, name: 'staff', overwrites, allowed: USUAL & ~lacks, archived: false };
        channels.set(channel, { user: '', closed: false, messages: [], there });
        return channel;
      },
    };
  }

  return {
    api: `http://127.0.0.1:${port}/api`,
    messages: (place) => channels.get(place)?.messages ?? [],
    commands: () => commands,
    requests,
    unknown,
    identified: () => identified,
    resumed: () => resumed,
    intents: () => intents,
    connections: () => sockets.clients.size,
    person,
    server,
    removesChannel: (channel) => void channels.delete(channel),
    removesMessage: (channel, id) => void ofAny(channel, id, remove),
    archives(thread) {
      const { there } = channels.get(thread) ?? {};
      if (there) there.archived = true;
    },
    isArchived: (thread) => channels.get(thread)?.there?.archived === true,
    threadNames: (server) => threadsOf(server).map(([, { there }]) => there?.name ?? ''),
    dispatch,
    repeat() {
      if (latest) dispatch(...latest);
    },
    trouble(request, ...rest) {
      troubles.push({ request, rest: [...rest] });
    },
    cut({ forgets = false } = {}) {
      for (const session of sessions.values()) session.socket?.terminate();
      if (forgets) sessions.clear();
    },
    listsNonces(does) {
      namesNonces = does;
    },
    forgetNonces: () => nonces.clear(),
    limit(count) {
      limiter = count;
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

function found(messages: readonly PlayedMessage[], labels: readonly string[]) {
  for (const message of messages.toReversed())
    for (const { components } of message.components)
      for (const component of components) {
        const offered = component.options?.map(({ label }) => label) ?? [component.label];
        const bare = labels.length === 0 && component.options && component.min_values === 0;
        if (bare || (labels.length > 0 && labels.every((label) => offered.includes(label))))
          return { message, component };
      }
  throw new Error(`nothing can be tapped that says ${labels.join(', ')}`);
}

/** https://docs.discord.com/developers/resources/message and /components/reference: what is refused. */
function problemOf({
  content = '',
  components = [],
  nonce,
  flags,
}: Json): { code: number; message: string } | undefined {
  const rows = components as PlayedRow[];
  const all = rows.flatMap((row) => row.components);
  const ids = all.map((each) => each.custom_id);
  const wrong: readonly (readonly [string, boolean])[] = [
    ['content', String(content).length > 2000],
    ['nonce', nonce !== undefined && String(nonce).length > 25],
    [
      'rows',
      rows.length > 5 ||
        rows.some(({ type, components: inside }) => type !== 1 || inside.length < 1 || inside.length > 5),
    ],
    ['menus', rows.some(({ components: inside }) => inside.length > 1 && inside.some(({ type }) => type !== 2))],
    ['ids', new Set(ids).size < ids.length || ids.some((id) => id.length < 1 || id.length > 100)],
    ['labels', all.some(({ type, label = '' }) => type === 2 && (label.length < 1 || label.length > 80))],
    ['options', all.some(({ type, options = [] }) => type === 3 && !optionsFit(options))],
    ['flags', flags !== undefined && (Number(flags) & ~((1 << 2) | (1 << 6))) !== 0],
  ];
  const [name] = wrong.find(([, is]) => is) ?? [];
  if (name) return { code: 50035, message: `Invalid Form Body: ${name}` };
  if (String(content).trim() === '' && rows.length === 0)
    return { code: 50006, message: 'Cannot send an empty message' };
  return undefined;
}

const optionsFit = (options: NonNullable<PlayedComponent['options']>): boolean =>
  options.length >= 1 &&
  options.length <= 25 &&
  new Set(options.map(({ value }) => value)).size === options.length &&
  options.every(
    ({ value, label }) => value.length >= 1 && value.length <= 100 && label.length >= 1 && label.length <= 100,
  );

const asSeen = ({ content, components }: PlayedMessage): string =>
  [
    asRead(content),
    ...components.flatMap((row) =>
      row.components.flatMap(({ label, options }) => label ?? options?.map((each) => each.label) ?? []),
    ),
  ].join('\n');

/** Links take all up to white space; a backslash takes away the meaning of a sign after it. */
const literal = /^(?:(https?:\/\/[^\s<]+[^<.,:;"'\]\s])|\\([^0-9A-Za-z\s]))/;
/** What Discord would not show as it stands. */
const formats: readonly RegExp[] = [
  /^(?:\*|`|~~|\|\||<(?:[@#]|a?:\w+:|t:|id:|\/[\w -]+:\d|https?:)|@(?:everyone|here)\b|\[[^\]]*\]\()/,
  /^:[\w+-]+:/,
  /^_/,
];
const formatsLine = /^[ \t]*(?:#{1,3} |-# |>(?:>>)? |[-*] |\d+\. )/;

/** What a person reads of a message in Discord's Markdown. Throws when any of it is formatted, hidden, or means something else. */
export function asRead(content: string): string {
  let read = '';
  for (let rest = content; rest !== ''; ) {
    if ((read === '' || read.endsWith('\n')) && formatsLine.test(rest)) throw new Error(`a line is formatted: ${rest}`);
    const [whole, link, sign] = literal.exec(rest) ?? [];
    if (whole === undefined && formats.some((format) => format.test(rest))) throw new Error(`formatted: ${rest}`);
    read += link ?? sign ?? rest[0];
    rest = rest.slice(whole?.length ?? 1);
  }
  return read;
}
