/**
 * Slack as a channel. Requests come over HTTP (`handler`) or, with an app token, over a socket of our own; either way through Bolt's
 * receivers, which check and parse them, into `take`, which acknowledges only what is kept. Bolt's listeners are not used: they
 * acknowledge first. Sending is one call of the Web API for each piece.
 */
import { type App, ExpressReceiver, LogLevel, type ReceiverEvent, SocketModeReceiver, webApi } from '@slack/bolt';
import { z } from 'zod';
import { Fault } from '../../src/errors.ts';
import { type Address, type Inbound, type Locale, questionKinds } from '../../src/model.ts';
import type { Act, Channel, Outbound, Receipt, Receive, World } from '../../src/ports.ts';
import { RATES, TEXT_LIMIT } from './limits.ts';
import { missingScopes } from './manifest.ts';
import { meaningOf, NOT_CONNECTED } from './outcome.ts';
import { messageId, messagesOf, type Reading, read, type Tapped } from './read.ts';
import { type SlackWords, slackWords } from './words.ts';
import { answered, FIELD, type Home, needsWords, type Piece, write, writeForm, writeHome } from './write.ts';

export interface SlackSettings {
  /** The bot's: `xoxb-`. */
  readonly token: string;
  /** Checks requests over HTTP. One of this and `appToken` is needed. */
  readonly signingSecret?: string;
  /** `xapp-`, with `connections:write`: events come over a socket that this opens. */
  readonly appToken?: string;
  /** Another place of the Web API, with its path. */
  readonly apiUrl?: string;
  readonly words?: { readonly [locale in Locale]: SlackWords };
  /** For people of whom Slack does not say. */
  readonly locale?: Locale;
  /** `event` never quotes anybody. */
  readonly log: (level: 'info' | 'warn' | 'error', event: string) => void;
  readonly world: World;
  /** The app's home page was opened. */
  readonly onHome?: (from: Address) => void;
}

export interface SlackChannel extends Channel {
  /** For an Express server, below `/slack`: answers `POST /events`. Nothing may have read the body before. Undefined with a socket. */
  readonly handler: ExpressReceiver['router'] | undefined;
  /** What is wrong with the app's permission, in plain words; empty when all is well. */
  check(): Promise<readonly string[]>;
  /** Shows a person their page of the app. */
  renderHome(user: string, home: Home): Promise<void>;
}

/** Longest wait for one answer of Slack's, and after how long a send begins no further call: together within ten seconds (milliseconds). */
const CALL_LONGEST = 4000;
const SEND_LONGEST = 5500;
/** How long an acknowledgement waits for a person's zone and locale (milliseconds). */
const HINTS_LONGEST = 1000;
/** Of how many people zone and locale are remembered. */
const HINTS_MOST = 2000;
/** How far back a send is looked for: pages of so many messages. */
const HISTORY_PAGE = 200;
const HISTORY_PAGES = 5;
/** Waits before connecting again (milliseconds): the first, and the longest of those that double. */
const RECONNECT_FIRST = 500;
const RECONNECT_LONGEST = 30_000;
/** How long stopping waits for the other end to close (milliseconds). */
const CLOSE_LONGEST = 2000;

const EVENT_TYPE = 'meanwhile';
const marks: { readonly [mark in Extract<Act, { kind: 'mark' }>['mark']]: string } = {
  delivered: 'white_check_mark',
  seen: 'eyes',
  failed: 'warning',
};

/** The SDK's own lines may quote messages. */
const silent = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

export function createSlackChannel(settings: SlackSettings): SlackChannel {
  const { log, world, words = slackWords, locale: usual = 'en' } = settings;
  const clientOptions = {
    ...(settings.apiUrl !== undefined && { slackApiUrl: settings.apiUrl }),
    logger: silent,
    // The outbox tries again: it knows what has happened meanwhile.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_LONGEST,
  };
  const web = new webApi.WebClient(settings.token, clientOptions);
  const people = createPeople(web, world);
  const lines = createLines();
  const background = new Set<Promise<unknown>>();
  let receive: Receive | undefined;
  let team: string | undefined;

  const wordsFor = async (user: string): Promise<SlackWords> =>
    words[localeOf((await people.hints(user)).locale) ?? usual];

  /** For what may fail without harm; nobody waits for it but `stop`. */
  function aside(what: string, task: () => Promise<unknown>): void {
    const done = task()
      .catch((fault) => log('warn', `${what} did not work: ${reasonOf(fault)}`))
      .finally(() => background.delete(done));
    background.add(done);
  }

  // ---- Hearing ----

  /** Resolves with the answer when all of it is kept; rejects when it is not. */
  async function take(body: unknown): Promise<unknown> {
    const reading = read(body, team);
    switch (reading.kind) {
      case 'inbounds':
        return hear(reading, reading.inbounds);
      case 'form':
        return openForm(reading);
      case 'misfit':
        return { response_action: 'errors', errors: { [FIELD]: (await wordsFor(reading.from.user)).notNumber } };
      case 'mention':
        return aside('a hint in a shared place', async () => whisper(reading, (await wordsFor(reading.user)).pointer));
      case 'home':
        return settings.onHome?.(reading.from);
      case 'notice':
        return log(reading.notice === 'app_rate_limited' ? 'warn' : 'error', `Slack says: ${reading.notice}`);
      case 'nothing':
        return;
    }
  }

  async function hear({ tapped }: { tapped?: Tapped }, inbounds: readonly Inbound[]): Promise<unknown> {
    try {
      for (const inbound of inbounds) await lines.after(inbound.from.user, async () => handOver(inbound));
    } catch (fault) {
      return unkept(inbounds[0], fault);
    }
    if (tapped) aside('showing what was chosen', () => showChosen(tapped));
    return undefined;
  }

  async function handOver(inbound: Inbound): Promise<void> {
    if (!receive) throw new Fault('world', 'the Slack channel is not running', { retry: true });
    const { user, place } = inbound.from;
    const hints = inbound.event.kind === 'joined' ? await people.hints(user) : {};
    const hinted = Object.keys(hints).length > 0 ? { hints } : {};
    const from = place === '' ? { ...inbound.from, place: await people.place(user) } : inbound.from;
    await receive({ ...inbound, from, at: inbound.at || world.now(), ...hinted });
  }

  /** An event comes again by itself; who tapped, sent a form or gave a command has to be told. */
  async function unkept(inbound: Inbound | undefined, fault: unknown): Promise<unknown> {
    if (!inbound) throw fault;
    const { id, from } = inbound;
    if (id.startsWith('view:')) {
      return { response_action: 'errors', errors: { [FIELD]: (await wordsFor(from.user)).unkept } };
    }
    if (id.startsWith('command:')) return { response_type: 'ephemeral', text: (await wordsFor(from.user)).unkept };
    if (inbound.event.kind === 'choice' || inbound.event.kind === 'form')
      aside('saying that a tap was not kept', async () =>
        whisper({ channel: from.place, user: from.user }, (await wordsFor(from.user)).unkept),
      );
    throw fault;
  }

  /** Only the user sees it, until Slack is started anew. */
  const whisper = ({ channel, user }: { channel: string; user: string }, text: string) =>
    web.apiCall('chat.postEphemeral', { channel, user, text, ...unformatted });

  const showChosen = ({ channel, ts, text, blocks, question, chosen }: Tapped) =>
    web.apiCall('chat.update', { channel, ts, text, blocks: answered(blocks, question, chosen), ...unformatted });

  async function openForm({ from, trigger, form }: Extract<Reading, { kind: 'form' }>): Promise<void> {
    const own = await wordsFor(from.user);
    await web.apiCall('views.open', { trigger_id: trigger, view: writeForm(form(own.title), own) });
  }

  const process = async ({ body, ack }: ReceiverEvent): Promise<void> => {
    const answer = await take(body).catch((fault) => {
      log('warn', `a request of Slack's was not taken: ${reasonOf(fault)}`);
      throw fault;
    });
    await ack(answer ?? undefined);
  };
  // All that a receiver uses of an app; the real one would acknowledge before its listeners run.
  const app = { processEvent: process } as unknown as App;

  const http = settings.appToken === undefined ? createHttp(settings.signingSecret ?? '', app) : undefined;
  const socket =
    settings.appToken === undefined ? undefined : createSocket(settings.appToken, clientOptions, app, settings);

  // ---- Sending ----

  const pieces = async (act: Extract<Act, { message: unknown }>, to: Address): Promise<readonly Piece[]> =>
    write(act.message, needsWords(act.message) ? await wordsFor(to.user) : words[usual]);

  /** The pieces of a send that stand in the conversation, by their number; `whole`: all of it was looked through. */
  async function posted({ id, to, act }: Outbound): Promise<{ found: ReadonlyMap<number, string>; whole: boolean }> {
    const found = new Map<number, string>();
    const thread = act.kind === 'say' && act.under ? messagesOf(act.under)[0]?.ts : undefined;
    const method = thread === undefined ? 'conversations.history' : 'conversations.replies';
    const where = { channel: to.place, ...(thread !== undefined && { ts: thread }), include_all_metadata: true };
    for (let page = 0, cursor = ''; page < HISTORY_PAGES; page++) {
      const answer = history.parse(
        await web.apiCall(method, { ...where, limit: HISTORY_PAGE, ...(cursor !== '' && { cursor }) }),
      );
      for (const { ts, metadata } of answer.messages)
        if (metadata?.event_type === EVENT_TYPE && metadata.event_payload.id === id)
          found.set(metadata.event_payload.piece, ts);
      cursor = answer.response_metadata?.next_cursor ?? '';
      if (cursor === '') return { found, whole: true };
    }
    return { found, whole: false };
  }

  async function say(outbound: Outbound, act: Extract<Act, { kind: 'say' }>): Promise<Receipt> {
    const begun = world.elapsed();
    const all = await pieces(act, outbound.to);
    // One of several pieces may have gone out in an attempt that failed later: then this goes on after it.
    const before = all.length > 1 ? (await posted(outbound)).found : new Map<number, string>();
    const thread = act.under ? messagesOf(act.under)[0]?.ts : undefined;
    const shown: string[] = [];
    for (const [index, piece] of all.entries()) {
      if (world.elapsed() - begun > SEND_LONGEST) return { outcome: 'later', reason: 'Slack is slow' };
      const ts = before.get(index) ?? (await post(outbound, piece, index, thread));
      shown.push(messageId(outbound.to.place, ts));
    }
    return { outcome: 'sent', shown: shown.join(' ') };
  }

  async function post({ id, to }: Outbound, piece: Piece, index: number, thread?: string): Promise<string> {
    const metadata = { event_type: EVENT_TYPE, event_payload: { id, piece: index } };
    const under = thread === undefined ? {} : { thread_ts: thread };
    const answer = await web.apiCall('chat.postMessage', {
      channel: to.place,
      ...piece,
      ...under,
      metadata,
      ...unformatted,
    });
    return written.parse(answer).ts;
  }

  /** Piece by piece; those that are too many are taken back, those that are missing written below. */
  async function revise(outbound: Outbound, act: Extract<Act, { kind: 'revise' }>): Promise<Receipt> {
    const all = await pieces(act, outbound.to);
    const before = messagesOf(act.shown);
    for (const [index, { channel, ts }] of before.entries()) {
      const piece = all[index];
      if (piece) await web.apiCall('chat.update', { channel, ts, ...piece, ...unformatted });
      else await remove(channel, ts);
    }
    const shown = before.slice(0, all.length).map(({ channel, ts }) => messageId(channel, ts));
    for (const [index, piece] of all.entries())
      if (index >= before.length) shown.push(messageId(outbound.to.place, await post(outbound, piece, index)));
    return { outcome: 'sent', shown: shown.join(' ') };
  }

  const remove = (channel: string, ts: string) =>
    web.apiCall('chat.delete', { channel, ts }).catch((fault) => {
      if (errorOf(fault) !== 'message_not_found') throw fault;
    });

  async function carryOut(outbound: Outbound): Promise<Receipt> {
    const { act } = outbound;
    switch (act.kind) {
      case 'say':
        return say(outbound, act);
      case 'revise':
        return revise(outbound, act);
      case 'withdraw':
        for (const { channel, ts } of messagesOf(act.shown)) await remove(channel, ts);
        return { outcome: 'sent' };
      case 'mark':
        for (const { channel, ts: timestamp } of messagesOf(act.on).slice(0, 1))
          await web.apiCall('reactions.add', { channel, timestamp, name: marks[act.mark] });
        return { outcome: 'sent' };
    }
  }

  /** The receipt that a failure amounts to; throws when it may have happened. */
  function receiptOf(fault: unknown): Receipt {
    const { WebAPIRateLimitedError } = webApi;
    if (fault instanceof WebAPIRateLimitedError)
      return { outcome: 'later', at: world.now() + fault.retryAfter * 1000, reason: 'rate limit' };
    const reason = reasonOf(fault);
    switch (meaning(fault)) {
      case 'done':
        return { outcome: 'sent' };
      case 'gone':
        return { outcome: 'failed', reason: 'gone' };
      case 'refused':
        log('error', `Slack refuses a message: ${reason}`);
        return { outcome: 'failed', reason: 'refused' };
      case 'operator':
        log('error', `Slack does not let the app send: ${reason}. "meanwhile doctor" says what to do.`);
        return { outcome: 'later', reason };
      case 'later':
        return { outcome: 'later', reason };
      case 'unknown':
        throw new Fault('world', `Slack gave no answer: ${reason}`, { retry: true });
    }
  }

  return {
    name: 'slack',
    handler: http?.router,
    features: {
      textLimit: TEXT_LIMIT,
      questions: questionKinds,
      threads: true,
      edits: true,
      marks: true,
      rates: RATES,
      repeatable: false,
      exclusive: socket !== undefined,
    },

    async start(taker) {
      receive = taker;
      await web.apiCall('auth.test').then(
        (answer) => {
          team = identity.parse(answer).team_id;
        },
        (fault) => log('error', `Slack does not know the app: ${reasonOf(fault)}`),
      );
      await socket?.start();
    },

    async send(outbound) {
      try {
        return await carryOut(outbound);
      } catch (fault) {
        return receiptOf(fault);
      }
    },

    /** All but what is said can be done again without harm, and what is said goes on where it stopped. */
    async fate(outbound) {
      const { act, to } = outbound;
      if (act.kind !== 'say') return 'not sent';
      const { found, whole } = await posted(outbound);
      const shown = [...found].sort(([one], [other]) => one - other).map(([, ts]) => messageId(to.place, ts));
      if (shown.length > 0 && shown.length >= (await pieces(act, to)).length)
        return { outcome: 'sent', shown: shown.join(' ') };
      return whole || shown.length > 0 ? 'not sent' : 'unknown';
    },

    async stop() {
      await socket?.stop();
      receive = undefined;
      await Promise.allSettled(background);
    },

    async check() {
      try {
        const { response_metadata } = await web.apiCall('auth.test');
        return missingScopes(response_metadata?.scopes ?? []);
      } catch (fault) {
        return [`Slack does not take the bot token (${reasonOf(fault)}). Copy it again from "OAuth & Permissions".`];
      }
    },

    async renderHome(user, home) {
      await web.apiCall('views.publish', { user_id: user, view: writeHome(home) });
    },
  };
}

/** Slack finds no links, names or previews in what is sent so (reference/methods/chat.postMessage). */
const unformatted = {
  parse: 'none',
  link_names: false,
  unfurl_links: false,
  unfurl_media: false,
  mrkdwn: false,
} as const;

const written = z.looseObject({ ts: z.string() });
const identity = z.looseObject({ team_id: z.string() });
const opened = z.looseObject({ channel: z.looseObject({ id: z.string() }) });
const profile = z.looseObject({ user: z.looseObject({ tz: z.string().nullish(), locale: z.string().nullish() }) });
const history = z.looseObject({
  messages: z.array(
    z.looseObject({
      ts: z.string(),
      metadata: z
        .looseObject({ event_type: z.string(), event_payload: z.looseObject({ id: z.string(), piece: z.number() }) })
        .optional()
        .catch(undefined),
    }),
  ),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
});

const localeOf = (tag: string | undefined): Locale | undefined => {
  const [language] = (tag ?? '').split('-');
  return language === 'es' || language === 'en' ? language : undefined;
};

// ---- What went wrong ----

/** Slack's own name of the error, where it answered with one. */
const errorOf = (fault: unknown): string | undefined =>
  fault instanceof webApi.WebAPIPlatformError && /^[a-z_]{1,60}$/.test(fault.data.error) ? fault.data.error : undefined;

/** Ours and the machines' words only: answers could quote somebody. */
function reasonOf(fault: unknown): string {
  const { WebAPIHTTPError, WebAPIRequestError } = webApi;
  if (fault instanceof WebAPIHTTPError) return `HTTP ${fault.statusCode}`;
  if (fault instanceof WebAPIRequestError) return codeOf(fault) ?? 'no connection';
  if (fault instanceof Fault) return fault.message;
  return errorOf(fault) ?? (fault instanceof Error ? fault.name : 'unknown');
}

function codeOf({ original }: webApi.WebAPIRequestError): string | undefined {
  const { cause } = original;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
}

function meaning(fault: unknown): ReturnType<typeof meaningOf> {
  const { WebAPIHTTPError, WebAPIRequestError } = webApi;
  const error = errorOf(fault);
  if (error !== undefined) return meaningOf(error);
  // Any other 5xx may come after the message was taken.
  if (fault instanceof WebAPIHTTPError) return fault.statusCode === 503 || fault.statusCode < 500 ? 'later' : 'unknown';
  if (fault instanceof WebAPIRequestError) return NOT_CONNECTED.includes(codeOf(fault) ?? '') ? 'later' : 'unknown';
  // The SDK's only plain error: a rate limit without a time.
  if (fault instanceof Error && fault.message.startsWith('Retry header')) return 'later';
  return 'unknown';
}

// ---- The two ways in ----

/** Checks signatures, refuses what is older than five minutes, answers Slack's test of the address, and 500 for what was not kept. */
function createHttp(signingSecret: string, app: App): ExpressReceiver {
  if (signingSecret === '') throw new Fault('setting', 'Slack needs a signing secret or an app token');
  const receiver = new ExpressReceiver({
    signingSecret,
    logger: silent,
    endpoints: '/events',
    processBeforeResponse: true,
    // Slack has given up by then and comes again; what is kept late is known then.
    unhandledRequestHandler() {},
    async processEventErrorHandler({ response }) {
      response.writeHead(500).end();
      return false;
    },
  });
  receiver.init(app);
  return receiver;
}

/** The SDK's own reconnecting ends with a rejection that nobody hears when Slack cannot be reached: this goes on trying. */
function createSocket(
  appToken: string,
  clientOptions: webApi.WebClientOptions,
  app: App,
  { world, log }: Pick<SlackSettings, 'world' | 'log'>,
): { start(): Promise<void>; stop(): Promise<void> } {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: silent,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
    processEventErrorHandler: async () => false,
  });
  receiver.init(app);
  const { client } = receiver;
  const stopped = Promise.withResolvers<void>();
  let running = false;

  /** `tried` is called when it is connected, or could not be. */
  async function listen(tried: () => void): Promise<void> {
    for (let wait = RECONNECT_FIRST; running; ) {
      const gone = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
      try {
        await client.start();
        tried();
        wait = RECONNECT_FIRST;
        await gone;
      } catch (fault) {
        log('error', `no connection to Slack: ${reasonOf(fault)}`);
        tried();
        await pause(wait);
        wait = Math.min(wait * 2, RECONNECT_LONGEST);
      }
    }
  }

  const pause = (duration: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = world.at(world.now() + duration, resolve);
      void stopped.promise.then(() => {
        cancel();
        resolve();
      });
    });

  return {
    start() {
      running = true;
      return new Promise((resolve) => void listen(resolve));
    },
    async stop() {
      running = false;
      stopped.resolve();
      await within(CLOSE_LONGEST, client.disconnect(), world);
    },
  };
}

// ---- People ----

/** What Slack says of people, remembered for a while: only a help, so that it never fails. */
function createPeople(web: webApi.WebClient, world: World) {
  type Hints = { readonly locale?: string; readonly zone?: string };
  const known = new Map<string, Hints>();
  const places = new Map<string, string>();

  async function ask(user: string): Promise<Hints> {
    const { tz, locale } = profile.parse(await web.apiCall('users.info', { user, include_locale: true })).user;
    const hints = { ...(locale && { locale }), ...(tz && { zone: tz }) };
    remember(known, user, hints);
    return hints;
  }

  return {
    async hints(user: string): Promise<Hints> {
      const unknown: Hints = {};
      return known.get(user) ?? (await within(HINTS_LONGEST, ask(user), world).catch(() => unknown)) ?? unknown;
    },
    /** The direct conversation with somebody. */
    async place(user: string): Promise<string> {
      const place =
        places.get(user) ?? opened.parse(await web.apiCall('conversations.open', { users: user })).channel.id;
      remember(places, user, place);
      return place;
    },
  };
}

/** The ones that were looked for last stay. */
function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= HINTS_MOST) return;
    map.delete(oldest);
  }
}

/** Undefined when it takes longer. */
async function within<Value>(longest: number, task: Promise<Value>, world: World): Promise<Value | undefined> {
  let cancel = () => {};
  const late = new Promise<undefined>((resolve) => {
    cancel = world.at(world.now() + longest, () => resolve(undefined));
  });
  return Promise.race([task, late]).finally(() => cancel());
}

/** One after another for each key, also after one that failed. */
function createLines() {
  const last = new Map<string, Promise<void>>();
  return {
    async after(key: string, task: () => Promise<void>): Promise<void> {
      const run = (last.get(key) ?? Promise.resolve()).then(task);
      const ended = run.then(
        () => {},
        () => {},
      );
      last.set(key, ended);
      void ended.then(() => last.get(key) === ended && last.delete(key));
      return run;
    },
  };
}
