/**
 * Slack as a channel. Requests come over HTTP (`handler`) or, with an app token, over a socket of our own; either way through Bolt's
 * receivers, which check and parse them, into `take`, which acknowledges only what is kept. Bolt's listeners are not used: they
 * acknowledge first. Sending is one call of the Web API for each piece.
 */
import { type App, ExpressReceiver, LogLevel, type ReceiverEvent, SocketModeReceiver, webApi } from '@slack/bolt';
import { z } from 'zod';
import { Fault } from '../../src/errors.ts';
import { type Address, type Inbound, type Locale, questionKinds } from '../../src/model.ts';
import type { Channel, HomeOf, Receipt, Receive, World } from '../../src/ports.ts';
import { RATES, TEXT_LIMIT } from './limits.ts';
import { missingScopes } from './manifest.ts';
import { meaningOf, NOT_CONNECTED } from './outcome.ts';
import { type Call, createLines, createPeople } from './people.ts';
import { type Reading, read, type Tapped } from './read.ts';
import { createSender, unformatted } from './send.ts';
import { keepConnected } from './socket.ts';
import { type SlackWords, slackWords } from './words.ts';
import { answered, FIELD, writeForm, writeHome } from './write.ts';

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
}

export interface SlackChannel extends Channel {
  /** For an Express server, below `/slack`: answers `POST /events`. Nothing may have read the body before. Undefined with a socket. */
  readonly handler: ExpressReceiver['router'] | undefined;
}

/** Longest wait for one answer of Slack's (milliseconds). */
const CALL_LONGEST = 4000;

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
  const call: Call = (method, args) => web.apiCall(method, args);
  const people = createPeople(call, world);
  const lines = createLines();
  const background = new Set<Promise<unknown>>();
  let receive: Receive | undefined;
  let homeOf: HomeOf | undefined;
  let team: string | undefined;

  const wordsFor = async (user?: string): Promise<SlackWords> =>
    words[(user && localeOf((await people.hints(user)).locale)) || usual];
  const sender = createSender(call, { world, wordsFor, errorOf });

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
        return aside('showing the home page', () => showHome(reading.from));
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

  async function showHome(from: Address): Promise<void> {
    const home = await homeOf?.(from);
    if (home) await call('views.publish', { user_id: from.user, view: writeHome(home) });
  }

  /** Only the user sees it, until Slack is started anew. */
  const whisper = ({ channel, user }: { channel: string; user: string }, text: string) =>
    call('chat.postEphemeral', { channel, user, text, ...unformatted });

  const showChosen = ({ channel, ts, text, blocks, question, chosen }: Tapped) =>
    call('chat.update', { channel, ts, text, blocks: answered(blocks, question, chosen), ...unformatted });

  async function openForm({ from, trigger, form }: Extract<Reading, { kind: 'form' }>): Promise<void> {
    const own = await wordsFor(from.user);
    await call('views.open', { trigger_id: trigger, view: writeForm(form(own.title), own) });
  }

  const serve = async ({ body, ack }: ReceiverEvent): Promise<void> => {
    const answer = await take(body).catch((fault) => {
      log('warn', `a request of Slack's was not taken: ${reasonOf(fault)}`);
      throw fault;
    });
    await ack(answer ?? undefined);
  };
  // All that a receiver uses of an app; the real one would acknowledge before its listeners run.
  const app = { processEvent: serve } as unknown as App;

  const http = settings.appToken === undefined ? createHttp(settings.signingSecret ?? '', app) : undefined;
  const socket =
    settings.appToken === undefined
      ? undefined
      : keepConnected(createSocket(settings.appToken, clientOptions, app), world, (fault) =>
          log('error', `no connection to Slack: ${reasonOf(fault)}`),
        );

  // ---- Sending ----

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
      threads: () => true,
      shared: () => false,
      edits: true,
      marks: true,
      rates: RATES,
      repeatable: false,
      exclusive: socket !== undefined,
    },

    async start(taker, homes) {
      receive = taker;
      homeOf = homes;
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
        return await sender.carryOut(outbound);
      } catch (fault) {
        return receiptOf(fault);
      }
    },

    fate: sender.fate,

    async stop() {
      await socket?.stop();
      receive = undefined;
      await Promise.allSettled(background);
    },

    async check() {
      try {
        const { response_metadata } = await web.apiCall('auth.test');
        const missing = missingScopes(response_metadata?.scopes ?? []);
        if (missing.length === 0)
          return [{ level: 'ok', says: 'Slack takes the bot token, and the app may do all it needs.' }];
        return missing.map((says) => ({ level: 'wrong', says, next: 'docs/channels/slack.md says where to add it.' }));
      } catch (fault) {
        const says = `Slack does not take the bot token (${reasonOf(fault)}).`;
        return [{ level: 'wrong', says, next: 'Copy SLACK_BOT_TOKEN again from "OAuth & Permissions".' }];
      }
    },
  };
}

const identity = z.looseObject({ team_id: z.string() });

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
  if (fault instanceof Fault && (fault.whose === 'world' || fault.whose === 'setting')) return fault.message;
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

function createSocket(
  appToken: string,
  clientOptions: webApi.WebClientOptions,
  app: App,
): SocketModeReceiver['client'] {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: silent,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
    processEventErrorHandler: async () => false,
  });
  receiver.init(app);
  return receiver.client;
}
