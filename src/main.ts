/** The composition root: settings -> ports -> runtime -> channels and pages, and back down again. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadAdapters } from '../adapters/index.ts';
import { rehearse } from './care/risk/screen.ts';
import { type Config, policiesOf } from './config.ts';
import { createConsole } from './console/app.ts';
import { QUEUES } from './console/routes/queues.ts';
import { seedDemo } from './demo.ts';
import { Fault, faultFields } from './errors.ts';
import { flowsFolder } from './flows.ts';
import { createLog } from './log.ts';
import { openMessaging } from './messaging.ts';
import { createFigures } from './meter.ts';
import type { ChannelName, Person } from './model.ts';
import { createOperations } from './operations/app.ts';
import { checksOf, createReadiness } from './operations/ready.ts';
import type { Store, World } from './ports.ts';
import { openBook, openPractice, practiceOf } from './practice.ts';
import { createDesk, issue } from './runtime/desk.ts';
import { openPerson, sealPerson } from './runtime/people.ts';
import type { Ports } from './runtime/ports.ts';
import { createRuntime, type Part } from './runtime/runtime.ts';
import { addStaff } from './staff.ts';
import { createWorld } from './world.ts';

export interface Running {
  /** Where people reach it. */
  readonly url: string;
  readonly port: number;
  /** One-time links of a first start, by the name of the person. */
  readonly links: readonly { readonly person: Person; readonly url: string }[];
  stop(): Promise<void>;
}

/** `only`: a part of what a practice does; other processes then do the rest. */
export interface StartOptions {
  /** A fictional practice in a folder of its own that begins anew each time. */
  readonly demo?: boolean;
  readonly only?: Part | undefined;
  readonly world?: World;
  /** Opens the channels in place of what the settings ask for: for a platform that no setting can lead elsewhere. */
  readonly adapters?: typeof loadAdapters;
}

export async function start(given: Config, options: StartOptions = {}): Promise<Running> {
  const config = options.demo ? demoConfig(given) : given;
  refusePart(config, options.only);
  // First of all: a start that cannot listen touches nothing, neither a first link nor a demonstration that runs already.
  let answer: RequestListener = starting;
  const server = createServer((request, response) => answer(request, response));
  const port = await listen(server, config);
  try {
    const url = config.PUBLIC_URL.replace(/^(http:\/\/localhost):0$/, `$1:${port}`);
    const practice = await open({ ...config, PUBLIC_URL: url }, options);
    answer = practice.answer;
    practice.log.info({ port, parts: practice.parts.join(' ') }, 'started');
    // The first who writes does not wait for the tables of screening.
    setImmediate(rehearse);
    return {
      url,
      port,
      links: practice.links,
      async stop() {
        server.close();
        server.closeAllConnections();
        await practice.close();
      },
    };
  } catch (fault) {
    server.close();
    throw fault;
  }
}

/** Everything behind the socket, at work. What was opened before something failed is closed again. */
async function open(config: Config, options: StartOptions) {
  await using opened = new AsyncDisposableStack();
  const world = options.world ?? createWorld();
  const parts: readonly Part[] = options.only === undefined ? ['web', 'worker'] : [options.only];
  const log = createLog(config);
  opened.defer(() => log.flush());
  const tracing = await openTracing(config, parts);
  opened.defer(() => tracing?.close());
  const book = await openBook(flowsFolder, config.FLOWS_DIR);
  const many = config.MONGODB_URI !== undefined && config.REDIS_URL !== undefined;
  const onLost = (why: unknown) => {
    log.error(faultFields(why), 'this process is not alone any more and ends');
    log.flush();
    process.exit(1);
  };
  const anew = options.demo === true;
  const { store, vault } = await openPractice(config, { alone: !many, together: many, make: true, anew, onLost });
  opened.defer(() => store.close());
  const practice = practiceOf(config, book);
  const { queue, signals, limits, rings } = await openMessaging(config, world, log);
  opened.defer(() => limits.close());
  opened.defer(() => signals.close());
  opened.defer(() => queue.close());
  const { channels, web, handlers } = await (options.adapters ?? loadAdapters)(config, {
    world,
    log: (channel, level, event) => log[level]({ channel }, event),
    places: () => placesOn(store, 'discord'),
  });
  const meter = createFigures({ depth: queue.depth, span: tracing?.span });
  const ports: Ports = {
    ...{ store, vault, queue, world, channels, book, practice, signals, log, meter },
    policies: policiesOf(config),
    pace: (name, who, most, window) => limits.limit(name, most, window).wait(who),
    publicUrl: config.PUBLIC_URL,
    alone: !many,
  };
  const runtime = createRuntime(ports, parts);
  opened.defer(() => runtime.stop());
  const showPages = async () =>
    createConsole({
      desk: createDesk(ports),
      submit: web.submit,
      platforms: handlers,
      chats: [...channels.keys()].filter((name) => name !== 'web'),
      limits,
      board: rings && (await import('./operations/board.ts')).createBoard(rings, QUEUES),
      config: { publicUrl: config.PUBLIC_URL, practice },
      clock: () => world.now(),
      log,
    });
  const answer = createOperations({
    readiness: createReadiness(checksOf(ports, parts, meter)),
    figures: meter,
    metricsToken: config.METRICS_TOKEN,
    fresh: () => world.id(),
    log,
    pages: parts.includes('web') ? await showPages() : undefined,
  });

  // No other process is at work on the file: what is held there, a dead one held.
  if (config.MONGODB_URI === undefined) await store.release();
  const newcomers = parts.includes('web') ? await firstPeople(ports, config, anew) : [];
  await runtime.start();
  const links = await Promise.all(
    newcomers.map(async (person) => {
      const secret = await issue(ports, person.id, 'sign-in');
      return { person, url: `${config.PUBLIC_URL}/in/${secret}` };
    }),
  );
  const all = opened.move();
  return {
    answer,
    links,
    log,
    parts,
    async close() {
      await all.disposeAsync();
      log.info({}, 'stopped');
    },
  };
}

/** Where a collector of traces is configured. */
async function openTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: Config, parts: readonly Part[]) {
  return endpoint === undefined ? undefined : (await import('./tracing.ts')).createTracing(endpoint, parts);
}

/** Where people are on a channel. */
const placesOn = async (store: Store, name: ChannelName) =>
  (await store.everyone()).flatMap(({ addresses }) => addresses.filter(({ channel }) => channel === name));

/** Parts of a practice meet in a database and a Redis that both reach. */
function refusePart({ MONGODB_URI, REDIS_URL }: Config, only: Part | undefined): void {
  if (only === undefined || (MONGODB_URI !== undefined && REDIS_URL !== undefined)) return;
  const missing = MONGODB_URI === undefined ? 'MONGODB_URI' : 'REDIS_URL';
  throw new Fault('setting', `${missing}: has to be set for "start --only ${only}": its processes meet there.`);
}

/** What a request is told before all is open. */
const starting: RequestListener = (_, response) =>
  void response.writeHead(503, { 'Retry-After': '1', 'Content-Type': 'text/plain' }).end('Starting ...\n');

/** Two processes that start at once make the first people once (milliseconds). */
const FIRST_PEOPLE_TAKE = 60_000;

/** Those who get a link now: everybody of a practice that has nobody yet. */
async function firstPeople(ports: Ports, config: Config, demo: boolean): Promise<readonly Person[]> {
  const { store, world } = ports;
  const holder = world.id();
  if ((await store.lease('first people', holder, FIRST_PEOPLE_TAKE)) === undefined) return [];
  try {
    if ((await store.everyone()).length === 0)
      return demo ? await seedDemo(ports) : [await addStaff(ports, therapistOf(config))];
    await renameTherapist(ports, config);
    return [];
  } finally {
    await store.unlease('first people', holder);
  }
}

function therapistOf({
  PRACTICE_LOCALE: locale,
  PRACTICE_ZONE: zone,
  THERAPIST_NAME: name = 'Your therapist',
}: Config) {
  return { role: 'therapist', name, locale, zone } as const;
}

/** The setting names the therapist as long as there is only one. */
async function renameTherapist({ store, vault }: Ports, { THERAPIST_NAME: name }: Config): Promise<void> {
  const [therapist, ...more] = (await store.everyone()).filter(({ role }) => role === 'therapist');
  if (name === undefined || !therapist || more.length > 0) return;
  await store.putPerson(await sealPerson(vault, { ...(await openPerson(vault, therapist)), name }));
}

const demoConfig = (config: Config): Config => ({
  ...config,
  DATA_DIR: join(config.DATA_DIR, 'demo'),
  MONGODB_URI: undefined,
  REDIS_URL: undefined,
  PRACTICE_NAME: 'Example Practice',
});

/** Resolves with the port. */
const listen = (server: Server, { PORT, HOST }: Config): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => reject(explain(fault, PORT, HOST)));
    server.listen(PORT, HOST, () => resolve((server.address() as AddressInfo).port));
  });

const explain = (fault: NodeJS.ErrnoException, port: number, host: string): Fault => {
  const why: { [code: string]: string } = {
    EADDRINUSE: `PORT: ${port} is in use already. Stop what uses it, or set PORT to another number.`,
    EACCES: `PORT: ${port} may not be used by this account. Set PORT to one above 1023.`,
    EADDRNOTAVAIL: `HOST: ${host} is not an address of this machine.`,
    ENOTFOUND: `HOST: ${host} is not an address of this machine.`,
  };
  return new Fault('setting', why[fault.code ?? ''] ?? `It cannot listen on ${host}:${port} (${fault.code}).`, {
    cause: fault,
  });
};
