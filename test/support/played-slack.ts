/**
 * Slack's side, played by a test: the Web API on a port of its own, and the people of a workspace, whose doings reach the practice
 * signed over HTTP or through a socket. It keeps to Slack's rules where they can hurt: what Slack would refuse is refused, and what
 * this does not know fails the test.
 */
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { Fault } from '../../src/errors.ts';

export const TOKEN = 'xoxb-1-played';
export const APP_TOKEN = 'xapp-1-played';
export const SECRET = '8f742231b10e8888abcd9900000085a5';
export const TEAM = 'T0PRACTICE';
const APP = 'A0MEANWHILE';
const BOT = { user: 'U0BOT', bot_id: 'B0BOT', app_id: APP };

type Json = { readonly [field: string]: unknown };
export type Block = { readonly type: string; readonly [field: string]: unknown };

export interface Post {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly bot_id?: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly thread_ts?: string;
  readonly metadata?: Json;
  readonly client_msg_id?: string;
}

/** What goes wrong with the next call of a method. */
export type Mishap =
  | { readonly kind: 'limit'; readonly after: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly error: string }
  /** The connection breaks before or after Slack has done what it was asked. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' };

export interface Person {
  readonly user: string;
  readonly place: string;
  readonly tz?: string;
  readonly locale?: string;
}

export type Delivery = { readonly status: number; readonly body: string };

export async function playSlack(people: readonly Person[]) {
  const posts: Post[] = [];
  const ephemerals: Json[] = [];
  const reactions: Json[] = [];
  const views: Json[] = [];
  const calls: { readonly method: string; readonly args: Json }[] = [];
  const problems: string[] = [];
  const mishaps = new Map<string, Mishap[]>();
  const sockets = new Set<Duplex>();
  const acks: Json[] = [];
  let count = 0;
  let connections = 0;
  let limiter = (_place: string) => 0;
  let scopes = 'chat:write,im:history,im:write,users:read,reactions:write,app_mentions:read,commands';

  const stamp = () => `${1_772_355_600 + ++count}.${String(count).padStart(6, '0')}`;
  const find = (channel: unknown, ts: unknown) => posts.findIndex((post) => post.channel === channel && post.ts === ts);
  const fail = (error: string): Json => ({ ok: false, error });
  const place = (channel: unknown) => people.find((person) => person.place === channel);

  const methods: { readonly [method: string]: (args: Json) => Json } = {
    'auth.test': () => ({ ok: true, team_id: TEAM, user_id: BOT.user, bot_id: BOT.bot_id }),
    'apps.connections.open': () => ({ ok: true, url: `ws://127.0.0.1:${port()}/socket` }),
    'chat.postMessage'(args) {
      if (!place(args.channel)) return fail('channel_not_found');
      const wrong = refusal(args);
      if (wrong) return fail(wrong);
      const { channel, text, blocks, thread_ts, metadata } = args as unknown as Post;
      const ts = stamp();
      posts.push({ ...BOT, channel, ts, text, blocks, ...(thread_ts && { thread_ts }), ...(metadata && { metadata }) });
      return { ok: true, channel, ts };
    },
    'chat.update'(args) {
      const index = find(args.channel, args.ts);
      const post = posts[index];
      if (!post) return fail('message_not_found');
      const wrong = refusal(args) ?? (String(args.text).length > 4000 ? 'msg_too_long' : undefined);
      if (wrong) return fail(wrong);
      posts[index] = { ...post, text: String(args.text), blocks: args.blocks as readonly Block[] };
      return { ok: true, channel: args.channel, ts: args.ts };
    },
    'chat.delete'(args) {
      const index = find(args.channel, args.ts);
      if (index < 0) return fail('message_not_found');
      posts.splice(index, 1);
      return { ok: true };
    },
    'chat.postEphemeral'(args) {
      ephemerals.push(args);
      return { ok: true, message_ts: stamp() };
    },
    'reactions.add'(args) {
      if (find(args.channel, args.timestamp) < 0) return fail('message_not_found');
      if (reactions.some((one) => one.timestamp === args.timestamp && one.name === args.name))
        return fail('already_reacted');
      reactions.push(args);
      return { ok: true };
    },
    'views.open'(args) {
      if (typeof args.trigger_id !== 'string') return fail('invalid_trigger_id');
      const id = `V0${++count}`;
      views.push({ ...(args.view as Json), id });
      return { ok: true, view: { id } };
    },
    'views.publish'(args) {
      views.push(args.view as Json);
      return { ok: true };
    },
    'users.info'(args) {
      const person = people.find(({ user }) => user === args.user);
      if (!person) return fail('user_not_found');
      return { ok: true, user: { id: person.user, tz: person.tz, locale: person.locale } };
    },
    'conversations.open'(args) {
      const person = people.find(({ user }) => user === args.users);
      return person ? { ok: true, channel: { id: person.place } } : fail('user_not_found');
    },
    'conversations.history': (args) => pageOf(args, (post) => post.thread_ts === undefined),
    'conversations.replies': (args) => pageOf(args, (post) => post.thread_ts === args.ts || post.ts === args.ts),
  };

  function pageOf({ channel, limit, cursor, include_all_metadata }: Json, belongs: (post: Post) => boolean): Json {
    if (!place(channel)) return fail('channel_not_found');
    if (String(include_all_metadata) !== 'true') problems.push('metadata was not asked for');
    const all = posts.filter((post) => post.channel === channel && belongs(post)).toReversed();
    const from = Number(cursor ?? 0);
    const to = from + Number(limit);
    const next_cursor = to < all.length ? `${to}` : '';
    return {
      ok: true,
      messages: all.slice(from, to),
      has_more: next_cursor !== '',
      response_metadata: { next_cursor },
    };
  }

  const server = createServer(async (request, response) => {
    const method = (request.url ?? '').replace('/api/', '');
    const args = argumentsOf(await bodyOf(request));
    calls.push({ method, args });
    const perform = methods[method];
    const wanted = method === 'apps.connections.open' ? APP_TOKEN : TOKEN;
    if (!perform) problems.push(`Slack has no ${method} here`);
    const wait = method === 'chat.postMessage' ? limiter(String(args.channel)) : 0;
    const mishap: Mishap | undefined = wait > 0 ? { kind: 'limit', after: wait } : mishaps.get(method)?.shift();
    if (mishap?.kind === 'drop' && mishap.when === 'before') return request.socket.destroy();
    const stopped = mishap?.kind === 'limit' || mishap?.kind === 'status' || mishap?.kind === 'error';
    const authorised = request.headers.authorization === `Bearer ${wanted}`;
    const answer = stopped || !perform ? fail('unknown_method') : authorised ? perform(args) : fail('invalid_auth');
    if (mishap?.kind === 'drop') return request.socket.destroy();
    if (mishap?.kind === 'limit') response.setHeader('retry-after', mishap.after);
    response.statusCode = mishap?.kind === 'limit' ? 429 : mishap?.kind === 'status' ? mishap.status : 200;
    response.setHeader('x-oauth-scopes', scopes).setHeader('content-type', 'application/json');
    response.end(JSON.stringify(mishap?.kind === 'error' ? fail(mishap.error) : answer));
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    accept(request, socket, (message) => acks.push(message));
    sockets.add(socket);
    connections++;
    socket.on('close', () => sockets.delete(socket));
    frame(socket, { type: 'hello', num_connections: 1 });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = () => (server.address() as AddressInfo).port;

  return {
    apiUrl: `http://127.0.0.1:${port()}/api/`,
    posts,
    ephemerals,
    reactions,
    views,
    calls,
    /** What was answered over sockets. */
    acks,
    sockets,
    /** How many sockets have been opened so far. */
    connections: () => connections,
    /** From now on posts are counted: `count` gives the seconds after which one to this place may come, 0 when it may now. */
    limit(count: (place: string) => number) {
      limiter = count;
    },
    grant(list: string) {
      scopes = list;
    },
    /** The next call of `method` goes wrong, and so on. */
    next(method: string, ...happens: readonly Mishap[]) {
      mishaps.set(method, [...(mishaps.get(method) ?? []), ...happens]);
    },
    /** What is read in a conversation, one text for each message that the practice wrote. */
    shown: (channel: string): readonly string[] =>
      posts
        .filter((post) => post.channel === channel && post.bot_id)
        .map(({ blocks }) => blocks.map(visible).join('\n')),
    stamp,
    /** A message as people's Slack makes it: escaped, with names for emoji, and blocks that say which. */
    composed(person: Person, text: string, more: Partial<Post> = {}): Post {
      const parts = text.split(/(\p{RGI_Emoji})/v);
      const elements = parts.map((part, index) =>
        index % 2 === 1
          ? { type: 'emoji', name: nameOf(part), unicode: nameOf(part).slice(1) }
          : { type: 'text', text: part },
      );
      const post: Post = {
        channel: person.place,
        ts: stamp(),
        user: person.user,
        client_msg_id: `c-${count}`,
        text: parts.map((part, index) => (index % 2 === 1 ? `:${nameOf(part)}:` : escaped(part))).join(''),
        blocks: [{ type: 'rich_text', block_id: 'b', elements: [{ type: 'rich_text_section', elements }] }],
        ...more,
      };
      posts.push(post);
      return post;
    },
    /** To every socket that is open. */
    push(envelope: Json) {
      for (const socket of sockets) frame(socket, envelope);
    },
    /** Cuts every socket. */
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      for (const [method, left] of mishaps) if (left.length > 0) problems.push(`${method} was expected to go wrong`);
      if (problems.length > 0) throw new Fault('caller', problems.join('; '));
    },
  };
}

// ---- Requests of Slack's ----

let events = 0;

/** The envelope of the Events API around an event. */
export const eventOf = (event: Json, team = TEAM): Json => ({
  token: 'verification',
  team_id: team,
  api_app_id: APP,
  event,
  type: 'event_callback',
  authorizations: [
    { enterprise_id: null, team_id: team, user_id: BOT.user, is_bot: true, is_enterprise_install: false },
  ],
  event_id: `Ev0${++events}`,
  event_time: 1_772_355_600,
});

/** A message of a person, as an event. */
export const messageEvent = (post: Post, more: Json = {}): Json =>
  eventOf({ type: 'message', ...post, event_ts: post.ts, channel_type: 'im', team: TEAM, ...more });

/** Someone tapped the control of a message whose label or action is `label`; `more` is what they picked or typed there. */
export function tapOf(person: Person, post: Post, label: string, more: Json = {}, state: Json = {}): Json {
  for (const block of post.blocks)
    for (const element of [
      ...((block.elements as Block[]) ?? []),
      ...(block.accessory ? [block.accessory as Block] : []),
    ]) {
      const options = (element.options as { text: { text: string }; value: string }[] | undefined) ?? [];
      const chosen = options.find(({ text }) => text.text === label);
      const own = (element.text as { text: string } | undefined)?.text;
      if (own !== label && !chosen && element.action_id !== label) continue;
      return {
        type: 'block_actions',
        user: { id: person.user, username: 'ada', name: 'ada', team_id: TEAM },
        api_app_id: APP,
        container: { type: 'message', message_ts: post.ts, channel_id: post.channel, is_ephemeral: false },
        trigger_id: `trigger.${++events}`,
        team: { id: TEAM, domain: 'practice' },
        enterprise: null,
        channel: { id: post.channel, name: 'directmessage' },
        message: { type: 'message', ...post },
        state: { values: state },
        actions: [
          {
            type: element.type,
            action_id: element.action_id,
            block_id: block.block_id,
            action_ts: `1772359200.${String(events).padStart(6, '0')}`,
            ...(element.text ? { text: element.text } : {}),
            ...(element.value ? { value: element.value } : {}),
            ...(chosen && { selected_option: chosen }),
            ...more,
          },
        ],
      };
    }
  throw new Fault('caller', `there is nothing to tap called ${label}`);
}

/** Someone sent the form that was opened. */
export const submissionOf = (person: Person, view: Json, value: string | null): Json => ({
  type: 'view_submission',
  team: { id: TEAM, domain: 'practice' },
  user: { id: person.user, username: 'ada', name: 'ada', team_id: TEAM },
  api_app_id: APP,
  trigger_id: `trigger.${++events}`,
  view: {
    ...view,
    team_id: TEAM,
    hash: 'h',
    state: { values: { answer: { answer: { type: 'plain_text_input', value } } } },
  },
  response_urls: [],
});

/** A slash command, given in a channel of others. */
export const commandOf = (person: Person, command: string, text = ''): Json => ({
  token: 'verification',
  team_id: TEAM,
  team_domain: 'practice',
  channel_id: 'C0GENERAL',
  channel_name: 'general',
  user_id: person.user,
  user_name: 'ada',
  command,
  text,
  api_app_id: APP,
  is_enterprise_install: 'false',
  response_url: 'https://hooks.slack.example/commands/1',
  trigger_id: `trigger.${++events}`,
});

/** Posts what Slack posts, as it does: events as JSON, the rest as form fields; signed. */
export async function deliver(
  url: string,
  body: Json,
  {
    secret = SECRET,
    age = 0,
    headers = {},
  }: { secret?: string; age?: number; headers?: { [name: string]: string } } = {},
): Promise<Delivery> {
  const json = body.type === 'event_callback' || body.type === 'url_verification' || body.type === 'app_rate_limited';
  const fields = 'command' in body ? body : { payload: JSON.stringify(body) };
  const raw = json ? JSON.stringify(body) : new URLSearchParams(fields as { [field: string]: string }).toString();
  const time = Math.floor(Date.now() / 1000) - age;
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${time}:${raw}`).digest('hex')}`;
  const response = await fetch(url, {
    method: 'POST',
    body: raw,
    headers: {
      'content-type': json ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': `${time}`,
      'x-slack-signature': signature,
      ...headers,
    },
  });
  return { status: response.status, body: await response.text() };
}

// ---- Slack's rules for messages ----

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A name as no emoji has it, from its characters. */
const nameOf = (emoji: string): string =>
  `u${Array.from(emoji, (part) => part.codePointAt(0)?.toString(16)).join('-')}`;

/** Why Slack does not take a message. */
function refusal({ text, blocks, parse, link_names, unfurl_links, unfurl_media }: Json): string | undefined {
  if (typeof text !== 'string' || !Array.isArray(blocks) || (text === '' && blocks.length === 0)) return 'no_text';
  if (/[<>]|&(?!amp;|lt;|gt;)/.test(text)) return 'the fallback text has markup';
  if (parse !== 'none' || [link_names, unfurl_links, unfurl_media].some((one) => String(one) !== 'false'))
    return 'text is formatted';
  if (blocks.length > 50) return 'invalid_blocks';
  if (JSON.stringify(blocks).length > 13_200) return 'msg_blocks_too_long';
  const ids = blocks.map(({ block_id }) => block_id).filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length || ids.some((id) => id.length > 255)) return 'invalid_blocks';
  return blocks.every(fits) ? undefined : 'invalid_blocks';
}

const plainUpTo = (text: unknown, most: number): boolean => {
  const { type, text: words } = (text ?? {}) as { type?: string; text?: string };
  return type === 'plain_text' && typeof words === 'string' && words.length > 0 && words.length <= most;
};

function fits(block: Block): boolean {
  if (block.type === 'section')
    return plainUpTo(block.text, 3000) && (!block.accessory || elementFits(block.accessory as Block));
  if (block.type === 'rich_text') return (block.elements as Block[]).every(sectionFits);
  if (block.type !== 'actions') return false;
  const elements = block.elements as Block[];
  const ids = new Set(elements.map(({ action_id }) => action_id));
  return elements.length > 0 && elements.length <= 25 && ids.size === elements.length && elements.every(elementFits);
}

const sectionFits = ({ type, elements }: Block): boolean =>
  type === 'rich_text_section' &&
  (elements as Block[]).every(
    (part) =>
      (part.type === 'text' && inline(part.text)) ||
      (part.type === 'link' && inline(part.url) && part.text === undefined),
  );

const inline = (text: unknown): boolean =>
  typeof text === 'string' && text.length > 0 && text.length <= 3000 && text.isWellFormed();

function elementFits(element: Block): boolean {
  const { type, action_id, value, options } = element;
  if (typeof action_id !== 'string' || action_id.length > 255) return false;
  if (type === 'button') return plainUpTo(element.text, 75) && typeof value === 'string' && value.length <= 2000;
  if (type === 'datepicker' || type === 'timepicker') return true;
  const most = { checkboxes: 10, static_select: 100, multi_static_select: 100 }[type];
  const all = (options ?? []) as { text: unknown; value: string }[];
  return (
    most !== undefined &&
    all.length > 0 &&
    all.length <= most &&
    all.every((one) => plainUpTo(one.text, 75) && one.value.length <= 150)
  );
}

/** What a reader sees of a block. */
function visible(block: Block): string {
  const words = (part: unknown): string => (part as { text?: string } | undefined)?.text ?? '';
  const options = (element: Block) => ((element.options ?? []) as Block[]).map(({ text }) => words(text));
  if (block.type === 'section')
    return [words(block.text), ...(block.accessory ? options(block.accessory as Block) : [])].join('\n');
  const elements = block.elements as Block[];
  if (block.type === 'actions') return elements.flatMap((one) => [words(one.text), ...options(one)]).join('\n');
  return elements.flatMap(({ elements }) => (elements as Block[]).map((part) => part.text ?? part.url)).join('');
}

// ---- Plumbing ----

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Fields of a form; those that hold JSON are read. */
const argumentsOf = (body: string): Json =>
  Object.fromEntries(
    Array.from(new URLSearchParams(body), ([name, value]) => [
      name,
      /^[[{]/.test(value) && name !== 'text' ? JSON.parse(value) : value,
    ]),
  );

/** RFC 6455, as far as two well-behaved ends need it: short texts, whole frames, pings. */
function accept(request: IncomingMessage, socket: Duplex, heard: (message: Json) => void): void {
  const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const answer = createHash('sha1').update(key).digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${answer}\r\n\r\n`,
  );
  socket.on('error', () => {});
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (let read = unframe(rest); read; read = unframe(rest)) {
      rest = rest.subarray(read.length);
      if (read.code === 8) socket.end(Buffer.from([0x88, 0]));
      else if (read.code === 9) socket.write(Buffer.concat([Buffer.from([0x8a, read.payload.length]), read.payload]));
      else if (read.code === 1) heard(JSON.parse(read.payload.toString()));
    }
  });
}

function unframe(data: Buffer): { code: number; payload: Buffer; length: number } | undefined {
  if (data.length < 6) return undefined;
  const short = data.readUInt8(1) & 0x7f;
  const head = short === 126 ? 4 : 2;
  if (data.length < head + 4) return undefined;
  const size = short === 126 ? data.readUInt16BE(2) : short;
  if (data.length < head + 4 + size) return undefined;
  const mask = data.subarray(head, head + 4);
  const payload = Buffer.from(
    data.subarray(head + 4, head + 4 + size).map((byte, index) => byte ^ (mask[index % 4] ?? 0)),
  );
  return { code: data.readUInt8(0) & 0x0f, payload, length: head + 4 + size };
}

function frame(socket: Duplex, message: Json): void {
  const payload = Buffer.from(JSON.stringify(message));
  const head = Buffer.alloc(payload.length < 126 ? 2 : 4);
  head[0] = 0x81;
  head[1] = Math.min(payload.length, 126);
  if (payload.length >= 126) head.writeUInt16BE(payload.length, 2);
  socket.write(Buffer.concat([head, payload]));
}
