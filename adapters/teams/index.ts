/**
 * Microsoft Teams as a channel. Teams posts what people do to the handler, signed; what is said goes to the Bot Connector that the
 * person's conversation is on. The SDK (`botbuilder`) checks signatures and speaks with the connector; it is archived, and stays in this
 * file alone.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type TurnContext,
} from 'botbuilder';
import { Fault } from '../../src/errors.ts';
import type { Instant, Locale } from '../../src/model.ts';
import type { Channel, Features, Outbound, Rate, Receipt, Receive, World } from '../../src/ports.ts';
import { type Conversation, carryOut } from './act.ts';
import { type Answer, invokeDone, invokeError, invokeMessage } from './answer.ts';
import { allowedUrl, type Place, readPlace } from './place.ts';
import { activitySchema, read, type TeamsActivity } from './read.ts';
import { receiptOf, statusOf } from './receipt.ts';
import { createSignIn, type SignIn } from './sign-in.ts';
import type { Tap } from './tap.ts';
import { type TeamsWords, teamsWords, wordsFor } from './words.ts';
import { answered, shownKinds, TEXT_LIMIT } from './write.ts';

export interface TeamsSettings {
  /** The bot's application (client) id. Empty: nobody is asked who they are, which is for this machine alone. */
  readonly appId: string;
  readonly credential: { readonly password: string } | { readonly managedIdentity: true };
  /** The only organisation that is served, by its id; it is also where the bot signs in. A managed identity needs it. */
  readonly tenant?: string;
  /** Addresses of a Bot Connector to be called besides Microsoft's. */
  readonly serviceUrls?: readonly string[];
  /** How Teams reaches this practice. */
  readonly publicUrl: string;
  readonly words?: { readonly [locale in Locale]: TeamsWords };
  /** Never with anything of a message. */
  readonly log: (level: 'warn' | 'error', event: string) => void;
  readonly world: Pick<World, 'now'>;
  /** Other hosts than Microsoft's, for tests and other clouds. */
  readonly api?: { readonly login: string; readonly openIdMetadata: string; readonly issuer?: string };
}

export interface TeamsChannel extends Channel {
  /** To be mounted at `POST /teams/messages`. Reads the body itself where nobody has. */
  readonly handler: (request: IncomingMessage & { body?: unknown }, response: ServerResponse) => Promise<void>;
}

/** Of the public cloud. Source: learn.microsoft.com, "Authentication with the Bot Connector API". */
const publicCloud = {
  login: 'https://login.microsoftonline.com',
  openIdMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  issuer: 'https://api.botframework.com',
};
/** Who a token of ours is for. The same page. */
const CONNECTOR_SCOPE = 'https://api.botframework.com';
/** Clocks may differ by so much (milliseconds). The same page. */
const CLOCK_TOLERANCE = 5 * 60_000;
/** No act on Teams takes longer, its sign-in included (milliseconds). */
const PATIENCE = 9000;
/** A message of Teams has some 100 KB at most; more than this is none (bytes). */
const BODY_LIMIT = 512 * 1024;

/** Source: learn.microsoft.com, "Optimize your bot with rate limiting in Teams". */
const rates: readonly Rate[] = [
  { per: 'place', most: 7, window: 1000 },
  { per: 'place', most: 8, window: 2000 },
  { per: 'place', most: 60, window: 30_000 },
  { per: 'place', most: 1800, window: 3_600_000 },
  { per: 'workspace', most: 50, window: 1000 },
];

const features: Features = {
  textLimit: TEXT_LIMIT,
  questions: shownKinds,
  threads: () => false,
  shared: () => false,
  edits: true,
  marks: false,
  rates,
  repeatable: false,
  exclusive: false,
};

export function createTeamsChannel(settings: TeamsSettings): TeamsChannel {
  refuseOpenDoor(settings);
  const { log, world, serviceUrls = [], tenant, words = teamsWords } = settings;
  const connector = connect(settings);
  const inLine = createLine();
  const redrawing = new Set<Promise<void>>();
  let receive: Receive | undefined;

  async function handle(request: IncomingMessage & { body?: unknown }): Promise<Answer> {
    if (request.method !== 'POST') return { status: 405 };
    const taker = receive;
    if (!taker) return { status: 503 };
    const body = request.body ?? (await readBody(request));
    if (body === undefined) return { status: 400 };
    const activity = activitySchema.safeParse(body).data;
    if (!activity) return { status: 400 };
    const serviceUrl = allowedUrl(activity.serviceUrl, serviceUrls);
    if (serviceUrl === undefined) return { status: 403 };
    const known = connector.authenticate(body, request.headers.authorization ?? '');
    return inLine(activity.conversation.id, async () => {
      const door = await known;
      if (door !== 'known') return { status: door === 'unknown' ? 401 : 503 };
      return take(activity, serviceUrl, taker);
    });
  }

  async function take(activity: TeamsActivity, serviceUrl: string, taker: Receive): Promise<Answer> {
    const { inbounds, tap } = read(activity, { serviceUrl, tenant, now: world.now() });
    const said = wordsFor(words, activity.locale ?? undefined);
    const invoked = activity.type === 'invoke';
    try {
      for (const inbound of inbounds) await taker(inbound);
    } catch {
      return invoked ? invokeError(said.unkept) : { status: 500 };
    }
    if (invoked && tap === undefined) return { status: 501 };
    if (tap === undefined || tap === 'empty') return invoked ? invokeMessage(said.empty) : { status: 200 };
    const { replyToId } = activity;
    if (tap.ends && replyToId) redraw({ conversation: activity.conversation.id, serviceUrl }, replyToId, tap);
    return invoked ? invokeDone(tap) : { status: 200 };
  }

  /** What the answer to a tap draws lasts only in the window that was tapped in: the message itself is changed too. */
  function redraw(place: Place, message: string, { shown, chosen }: Exclude<Tap, 'empty'>): void {
    const redrawn = connector
      .act(place, async ({ put }): Promise<Receipt> => {
        await put(message, answered(shown, chosen));
        return { outcome: 'sent' };
      })
      .then((done) => {
        if (done.outcome !== 'sent') log('warn', 'Teams: a card that was answered could not be drawn anew');
      })
      .catch(() => log('warn', 'Teams: a card that was answered could not be drawn anew'))
      .finally(() => redrawing.delete(redrawn));
    redrawing.add(redrawn);
  }

  return {
    name: 'teams',
    features,
    async handler(request, response) {
      const { status, body } = await handle(request).catch((fault: unknown): Answer => {
        log('error', `Teams: a request failed (${fault instanceof Error ? fault.name : typeof fault})`);
        return { status: 500 };
      });
      if (status === 400) response.setHeader('Connection', 'close');
      response.writeHead(status, body === undefined ? {} : { 'Content-Type': 'application/json' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    },
    async start(taker) {
      receive = taker;
    },
    async stop() {
      receive = undefined;
      await Promise.all(redrawing);
    },
    async send({ to, act }: Outbound) {
      const place = readPlace(to.place);
      if (!place) return { outcome: 'failed', reason: 'gone' };
      if (allowedUrl(place.serviceUrl, serviceUrls) !== place.serviceUrl)
        return { outcome: 'failed', reason: 'refused' };
      return connector.act(place, (conversation) => carryOut(act, conversation));
    },
    async fate() {
      return 'unknown';
    },
    async check() {
      try {
        await connector.signIn();
        return [{ level: 'ok', says: 'Microsoft lets the bot for Teams sign in.' }];
      } catch (fault) {
        const says = fault instanceof Fault ? fault.message : 'Teams: nobody answers where the bot signs in.';
        return [{ level: 'wrong', says, next: 'docs/channels/teams.md says where to find each.' }];
      }
    },
  };
}

/** Without an application id everybody is let in: only where nobody else can come. */
function refuseOpenDoor({ appId, publicUrl }: TeamsSettings): void {
  if (appId !== '' || ['localhost', '127.0.0.1', '[::1]'].includes(new URL(publicUrl).hostname)) return;
  throw new Fault('setting', 'Teams: without an application id it may only be reached at localhost.');
}

/** Undefined: it is no JSON, or too much. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Work of one key is done in the order of coming, however long each takes. */
function createLine(): <Result>(key: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const done = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, done);
    const leave = () => {
      if (last.get(key) === done) last.delete(key);
    };
    done.then(leave, leave);
    return done;
  };
}

interface Connector {
  /** Rejects where the bot is not let in. */
  signIn(): Promise<void>;
  /** Whether a request comes from Teams; `later` where that cannot be found out now. */
  authenticate(body: unknown, authorization: string): Promise<'known' | 'unknown' | 'later'>;
  /** Bounded in time. Rejects when it is not known whether it happened. */
  act(place: Place, work: (conversation: Conversation) => Promise<Receipt>): Promise<Receipt>;
}

function connect(settings: TeamsSettings): Connector {
  const { appId, log, world, api } = settings;
  const { login, openIdMetadata, issuer } = { ...publicCloud, ...api };
  const { credentials, prepare, forget } = credentialsFor(settings, login);
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: appId,
      ToChannelFromBotLoginUrl: login,
      ToChannelFromBotOAuthScope: CONNECTOR_SCOPE,
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromChannelOpenIdMetadataUrl: openIdMetadata,
      ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadata,
      OAuthUrl: CONNECTOR_SCOPE,
    },
    credentials,
  );
  const adapter = new CloudAdapter(authentication);

  /** The SDK’s own client for a conversation. */
  async function clientFor({ serviceUrl, conversation }: Place): Promise<ConnectorClient> {
    const reference = { serviceUrl, channelId: 'msteams', conversation: { id: conversation } };
    let client: ConnectorClient | undefined;
    await adapter.continueConversationAsync(appId, reference as never, async ({ turnState }: TurnContext) => {
      client = turnState.get<ConnectorClient>(adapter.ConnectorClientKey);
    });
    if (!client) throw new Fault('world', 'Teams: the SDK gave no client.');
    return withoutRetries(client);
  }

  return {
    signIn: () => within(prepare(), AbortSignal.timeout(PATIENCE)),
    async authenticate(body, authorization) {
      if (appId !== '' && !mayBeValid(authorization, issuer, world.now())) return 'unknown';
      try {
        await authentication.authenticateRequest(body as Activity, authorization);
        return 'known';
      } catch (fault) {
        if (isRefusal(fault)) return 'unknown';
        log('error', 'Teams: signatures cannot be checked now, the keys were not to be had');
        return 'later';
      }
    },
    async act(place, work) {
      const abortSignal = AbortSignal.timeout(PATIENCE);
      try {
        await within(prepare(), abortSignal);
      } catch (fault) {
        log('error', fault instanceof Fault ? fault.message : 'Teams: the bot’s sign-in did not answer');
        return { outcome: 'later', reason: 'the bot cannot sign in' };
      }
      try {
        return await work(conversationOf(await clientFor(place), place.conversation, abortSignal));
      } catch (fault) {
        if (statusOf(fault) === 401) {
          forget();
          log('error', 'Teams: the bot’s sign-in is not accepted; look at its application id and its organisation');
        }
        return receiptOf(fault, world.now());
      }
    },
  };
}

/** Rejects when the signal comes first. */
const within = <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true })),
  ]);

/** What is used of the SDK’s client. */
interface ConnectorClient {
  readonly conversations: {
    sendToConversation(conversation: string, activity: object, options: object): Promise<{ id?: string }>;
    updateActivity(conversation: string, message: string, activity: object, options: object): Promise<unknown>;
    deleteActivity(conversation: string, message: string, options: object): Promise<unknown>;
  };
}

function conversationOf(client: ConnectorClient, id: string, abortSignal: AbortSignal): Conversation {
  const { conversations } = client;
  const options = { abortSignal } as object;
  return {
    post: async (post) => (await conversations.sendToConversation(id, post, options)).id,
    put: async (message, post) =>
      void (await conversations.updateActivity(id, message, { id: message, ...post }, options)),
    remove: async (message) => void (await conversations.deleteActivity(id, message, options)),
  };
}

/**
 * The client tries again by itself for minutes, and even where the first attempt may have arrived: a message would be shown twice. There
 * is no setting against it, so the step is taken out of its pipeline.
 */
function withoutRetries(client: ConnectorClient): ConnectorClient {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  if (pipeline.removePolicy({ name: 'defaultRetryPolicy' }).length === 0)
    throw new Fault('world', 'Teams: the SDK’s own retries could not be switched off.');
  return client;
}

interface Pipeline {
  removePolicy(which: { name: string }): readonly unknown[];
}

type CredentialsFactory = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1];
type Request = { readonly headers: { set(name: string, value: string): void } };

interface Credentials {
  readonly credentials: NonNullable<CredentialsFactory>;
  /** Signs in, so that sending need not. */
  prepare(): Promise<void>;
  forget(): void;
}

function credentialsFor({ appId, credential, tenant, world }: TeamsSettings, login: string): Credentials {
  if ('managedIdentity' in credential) return managedIdentity(appId, tenant);
  const signIn = createSignIn({ login, tenant, appId, password: credential.password, now: () => world.now() });
  return {
    credentials: {
      isValidAppId: async (id: string) => id.toLowerCase() === appId.toLowerCase(),
      isAuthenticationDisabled: async () => appId === '',
      createCredentials: async () => ({ signRequest: <R extends Request>(request: R) => sign(request, appId, signIn) }),
    } as NonNullable<CredentialsFactory>,
    prepare: async () => void (appId !== '' && (await signIn.token())),
    forget: signIn.forget,
  };
}

async function sign<R extends Request>(request: R, appId: string, signIn: SignIn): Promise<R> {
  if (appId !== '') request.headers.set('authorization', `Bearer ${await signIn.token()}`);
  return request;
}

function managedIdentity(appId: string, tenant: string | undefined): Credentials {
  if (tenant === undefined) throw new Fault('setting', 'Teams: a managed identity needs the id of its organisation.');
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppType: 'UserAssignedMsi',
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenant,
  });
  return {
    credentials,
    async prepare() {
      const made: unknown = await credentials.createCredentials(appId, CONNECTOR_SCOPE, '', true);
      await (made as { getToken(): Promise<string> }).getToken();
    },
    forget() {},
  };
}

/**
 * Before the SDK looks: it takes tokens of other issuers by other rules (other bots, the emulator), and writes those that have run out to
 * the console.
 */
function mayBeValid(authorization: string, issuer: string, now: Instant): boolean {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(authorization)?.[1];
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null || !('iss' in claims) || !('exp' in claims)) return false;
    return claims.iss === issuer && Number(claims.exp) * 1000 + CLOCK_TOLERANCE > now;
  } catch {
    return false;
  }
}

/** The SDK's own word, or its JWT package's. */
const isRefusal = (fault: unknown): boolean =>
  statusOf(fault) === 401 ||
  (fault instanceof Error && ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(fault.name));
