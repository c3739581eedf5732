/**
 * Microsoft Teams, played on a local socket: its sign-in, its keys and its Bot Connector, with people who write, edit and tap. It takes
 * and sends what the documentation says, and remembers every request that it does not know.
 */
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Acknowledgement } from '../contract/channel.ts';

const issuer = 'https://api.botframework.com';
export const playedBot = { appId: 'aaaaaaaa-2222-3333-4444-555555555555', password: 'a password of nobody' } as const;
const bot = `28:${playedBot.appId}`;
/** Above this a message is refused, in bytes of UTF-16. */
const MESSAGE_LIMIT = 100 * 1024;
const KEY = 'key-1';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

interface Json {
  readonly [name: string]: unknown;
}

/** What the connector does with the next request instead of what it should. */
export type Mishap =
  | { readonly status: number; readonly headers?: { readonly [name: string]: string }; readonly code?: string }
  | 'none'
  /** The connection breaks: before the message is taken, or after. */
  | 'lost'
  | 'taken and lost'
  /** It never answers. */
  | 'silent';

export interface PlayedMessage {
  readonly id: string;
  readonly text?: string;
  readonly card?: Json;
}

/** What a token says; changed by tests that forge one. */
export interface Token {
  readonly claims?: Json;
  readonly key?: KeyObject;
  readonly keyId?: string;
}

export interface PlayedTeams {
  /** Where its connector is: the `serviceUrl` of what it posts. */
  readonly serviceUrl: string;
  readonly api: { readonly login: string; readonly openIdMetadata: string; readonly issuer: string };
  /** Posts to this handler from now on. */
  reach(handler: RequestListener): Promise<void>;
  /** Where it posts to. */
  readonly practice: string;
  person(name: string, tenant?: string): PlayedPerson;
  /** Posts an activity as it is; gives the practice's answer. */
  post(activity: Json, token?: Token | 'none'): Promise<{ status: number; body: unknown }>;
  /** What happens to the next requests to the connector, in order. */
  mishaps(...next: readonly Mishap[]): void;
  /** From now on posts are counted: `count` gives the seconds after which one to this place may come, 0 when it may now. */
  limit(count: (place: string) => number): void;
  /** The bot's password is another from now on. */
  changePassword(): void;
  /** Requests to the connector so far. */
  readonly sends: number;
  readonly signIns: number;
  /** Closes all; rejects when there was a request that it does not know. */
  close(): Promise<void>;
}

export interface PlayedPerson {
  readonly id: string;
  readonly conversation: string;
  /** An activity of theirs, with what every one has. */
  activity(more: Json): Json;
  say(text: string): Promise<Acknowledgement>;
  edit(message: string, text: string): Promise<Acknowledgement>;
  remove(message: string): Promise<Acknowledgement>;
  /** The latest doing once more. */
  repeat(): Promise<Acknowledgement>;
  /** Presses a button, or picks in the list and sends it off; `input` fills in fields. Gives what Teams shows for it. */
  press(title: string, input?: Json, client?: 'new' | 'old'): Promise<{ status: number; body: unknown }>;
  readonly messages: readonly PlayedMessage[];
  /** One text for each message, as it is read. */
  shown(): readonly string[];
  /** Removes the app. */
  leave(): void;
}

interface Chat {
  messages: PlayedMessage[];
  left: boolean;
}

const base64 = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function sign(claims: Json, key: KeyObject, keyId: string): string {
  const head = `${base64({ alg: 'RS256', typ: 'JWT', kid: keyId })}.${base64(claims)}`;
  return `${head}.${createSign('RSA-SHA256').update(head).sign(key, 'base64url')}`;
}

export async function createPlayedTeams(): Promise<PlayedTeams> {
  const chats = new Map<string, Chat>();
  const unknown: string[] = [];
  const mishaps: Mishap[] = [];
  let limiter = (_place: string) => 0;
  const servers: Server[] = [];
  let messages = 1_800_000_000_000;
  let password: string = playedBot.password;
  let sends = 0;
  let signIns = 0;
  let practice = '';

  async function listen(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const host = await listen((request, response) => {
    answer(request, response).catch((fault: unknown) => {
      unknown.push(`${request.method} ${request.url}: ${fault}`);
      response.writeHead(500).end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, part = '', ...path] = (request.url ?? '').split('/');
    const body = await bodyOf(request);
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
    if (part === 'openid') json(200, { issuer, jwks_uri: `${host}/keys` });
    else if (part === 'keys')
      json(200, {
        keys: [{ ...publicKey.export({ format: 'jwk' }), kid: KEY, use: 'sig', endorsements: ['msteams'] }],
      });
    else if (part === 'login' && request.method === 'POST') signIn(body, json);
    else if (part === 'connector') await connector(request, path, body, response, json);
    else throw new Error('not known');
  }

  function signIn(body: string, json: (status: number, value: unknown) => unknown): void {
    signIns += 1;
    const form = new URLSearchParams(body);
    const wanted = {
      grant_type: 'client_credentials',
      client_id: playedBot.appId,
      client_secret: password,
      scope: 'https://api.botframework.com/.default',
    };
    const right = Object.entries(wanted).every(([name, value]) => form.get(name) === value);
    if (right) json(200, { token_type: 'Bearer', expires_in: 3599, access_token: `token for ${password}` });
    else json(401, { error: 'invalid_client', error_description: 'AADSTS7000215' });
  }

  async function connector(
    request: IncomingMessage,
    path: readonly string[],
    body: string,
    response: ServerResponse,
    json: (status: number, value: unknown) => unknown,
  ): Promise<void> {
    sends += 1;
    const refuse = (status: number, code: string) => json(status, { error: { code, message: code } });
    const mishap = mishaps.shift();
    const posted = request.method === 'POST' ? path[2] : undefined;
    const wait = posted === undefined ? 0 : limiter(decodeURIComponent(posted));
    if (wait > 0) {
      response.setHeader('retry-after', wait);
      return void refuse(429, 'TooManyRequests');
    }
    if (mishap === 'silent') return;
    if (mishap === 'lost') return void request.socket.destroy();
    if (typeof mishap === 'object') {
      for (const [name, value] of Object.entries(mishap.headers ?? {})) response.setHeader(name, value);
      return void refuse(mishap.status, mishap.code ?? 'Mishap');
    }
    if (request.headers.authorization !== `Bearer token for ${password}`) return void refuse(401, 'Unauthorized');
    const [v3, conversations, conversation = '', activities, message] = path.map(decodeURIComponent);
    if (v3 !== 'v3' || conversations !== 'conversations' || activities !== 'activities') throw new Error('not known');
    const chat = chats.get(conversation);
    if (!chat) return void refuse(404, 'ConversationNotFound');
    if (chat.left) return void refuse(403, 'BotNotInConversationRoster');
    if (body.length * 2 > MESSAGE_LIMIT) return void refuse(413, 'MessageSizeTooBig');
    const id = change(chat, request.method, message, body);
    if (mishap === 'taken and lost') return void request.socket.destroy();
    if (id === undefined) refuse(404, 'ActivityNotFoundInConversation');
    else json(200, { id });
  }

  /** Gives the id of the message, if there is such. */
  function change(chat: Chat, method: string | undefined, message: string | undefined, body: string) {
    if (method === 'POST' && message === undefined) {
      const id = `${++messages}`;
      chat.messages.push({ id, ...contentOf(body) });
      return id;
    }
    const index = chat.messages.findIndex(({ id }) => id === message);
    const found = chat.messages[index];
    if (!found) return undefined;
    if (method === 'PUT') chat.messages[index] = { id: found.id, ...contentOf(body) };
    else if (method === 'DELETE') chat.messages.splice(index, 1);
    else throw new Error('not known');
    return found.id;
  }

  async function post(activity: Json, token: Token | 'none' = {}): Promise<{ status: number; body: unknown }> {
    const seconds = Math.floor(Date.now() / 1000);
    const usual = {
      iss: issuer,
      aud: playedBot.appId,
      serviceurl: activity.serviceUrl,
      nbf: seconds - 60,
      exp: seconds + 3600,
    };
    const headers: { [name: string]: string } = { 'Content-Type': 'application/json' };
    if (token !== 'none')
      headers.Authorization = `Bearer ${sign({ ...usual, ...token.claims }, token.key ?? privateKey, token.keyId ?? KEY)}`;
    const response = await fetch(practice, { method: 'POST', headers, body: JSON.stringify(activity) });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  const serviceUrl = `${host}/connector/`;

  function person(name: string, tenant = '72f988bf-86f1-41af-91ab-2d7cd011db47'): PlayedPerson {
    const conversation = `a:${name}-${tenant}`;
    const id = `29:${name}`;
    const chat: Chat = chats.get(conversation) ?? { messages: [], left: false };
    chats.set(conversation, chat);
    let latest: Json = {};

    const activity = (more: Json): Json => ({
      type: 'message',
      id: `${++messages}`,
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl,
      from: { id, name, aadObjectId: `aad-${name}` },
      recipient: { id: bot, name: 'Meanwhile' },
      conversation: { conversationType: 'personal', tenantId: tenant, id: conversation },
      channelData: { tenant: { id: tenant } },
      entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/London' }],
      locale: 'en-GB',
      localTimezone: 'Europe/London',
      ...more,
    });
    const send = async (doing: Json): Promise<Acknowledgement> => {
      latest = doing;
      return (await post(doing)).status === 200 ? 'acknowledged' : 'not acknowledged';
    };
    const written = (text: string): Json => ({
      text,
      textFormat: 'plain',
      attachments: [
        { contentType: 'text/html', content: `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>` },
      ],
    });
    const event = (eventType: string): Json => ({ channelData: { tenant: { id: tenant }, eventType } });

    return {
      id,
      conversation,
      activity,
      say: (text) => send(activity(written(text))),
      edit: (message, text) =>
        send(activity({ type: 'messageUpdate', id: message, ...written(text), ...event('editMessage') })),
      remove: (message) => send(activity({ type: 'messageDelete', id: message, ...event('softDeleteMessage') })),
      repeat: () => send(latest),
      async press(title, input = {}, client = 'new') {
        const found = chat.messages
          .toReversed()
          .map(({ id, card }) => ({ id, tapped: card && find(card, title) }))
          .find(({ tapped }) => tapped);
        if (!found?.tapped) throw new Error(`there is nothing to press that says "${title}"`);
        const { data, picked } = found.tapped;
        const value = { ...data, ...picked, ...input };
        const action = { type: 'Action.Execute', verb: data.meanwhile, data: value };
        latest =
          client === 'old'
            ? activity({ value, replyToId: found.id })
            : activity({
                type: 'invoke',
                name: 'adaptiveCard/action',
                value: { action, trigger: 'manual' },
                replyToId: found.id,
              });
        return post(latest);
      },
      get messages() {
        return chat.messages;
      },
      shown: () => chat.messages.map(readable),
      leave() {
        chat.left = true;
      },
    };
  }

  return {
    serviceUrl,
    api: { login: `${host}/login`, openIdMetadata: `${host}/openid`, issuer },
    async reach(handler) {
      practice = await listen(handler);
    },
    get practice() {
      return practice;
    },
    person,
    post,
    mishaps: (...next) => void mishaps.push(...next),
    limit(count) {
      limiter = count;
    },
    changePassword() {
      password = `${password}, changed`;
    },
    get sends() {
      return sends;
    },
    get signIns() {
      return signIns;
    },
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      if (unknown.length > 0) throw new Error(`Teams does not know: ${unknown.join('; ')}`);
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

// ---- Cards: what Teams takes, and how they are read ----

const run = z.strictObject({
  type: z.literal('TextRun'),
  text: z.string().min(1),
  weight: z.literal('Bolder').optional(),
});
const lines = z.strictObject({
  type: z.literal('RichTextBlock'),
  spacing: z.literal('None').optional(),
  inlines: z.array(run).min(1),
});
const field = { id: z.string(), label: z.string().optional() };
const input = z.discriminatedUnion('type', [
  z.strictObject({ ...field, type: z.literal('Input.Text'), isMultiline: z.boolean(), maxLength: z.number() }),
  z.strictObject({ ...field, type: z.literal('Input.Number'), min: z.number().optional(), max: z.number().optional() }),
  z.strictObject({ ...field, type: z.literal('Input.Date') }),
  z.strictObject({ ...field, type: z.literal('Input.Time') }),
  z.strictObject({
    ...field,
    type: z.literal('Input.ChoiceSet'),
    style: z.enum(['compact', 'expanded']),
    isMultiSelect: z.boolean(),
    wrap: z.boolean(),
    choices: z.array(z.strictObject({ title: z.string().min(1), value: z.string().min(1) })).min(1),
  }),
]);
const data = z.record(z.string(), z.unknown());
const associatedInputs = z.enum(['auto', 'none']);
const submit = z.strictObject({ type: z.literal('Action.Submit'), title: z.string().min(1), data, associatedInputs });
const execute = z.strictObject({
  type: z.literal('Action.Execute'),
  title: z.string().min(1),
  verb: z.string(),
  data,
  associatedInputs,
  fallback: submit,
});
const version = z.literal('1.5');
const showCard = z.strictObject({
  type: z.literal('Action.ShowCard'),
  title: z.string().min(1),
  card: z.strictObject({ type: z.literal('AdaptiveCard'), version, body: z.array(input), actions: z.array(execute) }),
});
const actionSet = z.strictObject({ type: z.literal('ActionSet'), actions: z.array(execute).min(1).max(6) });
const card = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version,
  body: z.array(z.union([lines, input, actionSet])),
  actions: z.array(z.union([execute, showCard])).optional(),
});
type Card = z.output<typeof card>;

/** A text in which nothing is taken for markup, or a card: never both, since Teams splits those. */
const content = z.union([
  z.looseObject({
    type: z.literal('message'),
    text: z.string().regex(/\S/),
    textFormat: z.literal('plain'),
    attachments: z.undefined().optional(),
  }),
  z.looseObject({
    type: z.literal('message'),
    text: z.undefined().optional(),
    attachments: z.tuple([
      z.object({ contentType: z.literal('application/vnd.microsoft.card.adaptive'), content: card }),
    ]),
  }),
]);

function contentOf(body: string): { text: string } | { card: Card } {
  const { text, attachments } = content.parse(JSON.parse(body));
  return attachments ? { card: attachments[0].content } : { text: text ?? '' };
}

function readable({ text, card }: PlayedMessage): string {
  if (text !== undefined) return text;
  const { body, actions = [] } = card as Card;
  const seen = body.flatMap((element) => {
    if (element.type === 'RichTextBlock')
      return element.inlines.map((inline) => (inline.text === '\u00a0' ? '' : inline.text)).join('');
    if (element.type === 'ActionSet') return element.actions.map(({ title }) => `[${title}]`);
    return element.type === 'Input.ChoiceSet'
      ? element.choices.map(({ title }) => `( ) ${title}`)
      : `<${element.type}>`;
  });
  return [...seen, ...actions.map(({ title }) => `[${title}]`)].join('\n');
}

/** The button of this title, wherever it is on the card, or the one that sends off a list with the option picked. */
function find(shown: Json, title: string): { data: Json; picked: Json } | undefined {
  const { body, actions = [] } = shown as Card;
  const sets = body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
  for (const action of [...sets, ...actions]) {
    const button = action.type === 'Action.ShowCard' ? action.card.actions[0] : action;
    if (action.title === title && button) return { data: button.data, picked: {} };
  }
  for (const element of body) {
    if (element.type !== 'Input.ChoiceSet') continue;
    const choice = element.choices.find((one) => one.title === title);
    const send = actions.find((action) => action.type === 'Action.Execute');
    if (choice && send?.type === 'Action.Execute') return { data: send.data, picked: { [element.id]: choice.value } };
  }
  return undefined;
}
