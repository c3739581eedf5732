/** The composition root: settings -> ports -> runtime -> channels and pages, and back down again. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadAdapters } from '../adapters/index.ts';
import type { Config } from './config.ts';
import { createConsole } from './console/app.ts';
import { seedDemo } from './demo.ts';
import { Fault, faultFields } from './errors.ts';
import { flowsFolder } from './flows.ts';
import { createLog } from './log.ts';
import type { Person, PersonId } from './model.ts';
import type { World } from './ports.ts';
import { openBook, openPractice, practiceOf } from './practice.ts';
import { createLocalQueue } from './queue/local/index.ts';
import { createDesk, issue, type Watchers, webAddress } from './runtime/desk.ts';
import { openPerson, sealPerson } from './runtime/people.ts';
import type { Ports } from './runtime/ports.ts';
import { createRuntime } from './runtime/runtime.ts';
import { createWorld } from './world.ts';

export interface Running {
  /** Where it listens. */
  readonly url: string;
  /** One-time links of a first start, by the name of the person. */
  readonly links: readonly { readonly person: Person; readonly url: string }[];
  stop(): Promise<void>;
}

/** Starts a practice. With `demo`, a fictional one in a folder of its own that begins anew each time. */
export async function start(given: Config, options: { demo: boolean; world?: World }): Promise<Running> {
  // First of all: a start that cannot listen touches nothing, neither a first link nor a demonstration that runs already.
  let answer: RequestListener = starting;
  const server = createServer((request, response) => answer(request, response));
  const port = await listen(server, given);
  try {
    const url = given.PUBLIC_URL.replace(/^(http:\/\/localhost):0$/, `$1:${port}`);
    const config = { ...(options.demo ? demoConfig(given) : given), PUBLIC_URL: url };
    const practice = await open(config, options);
    answer = practice.pages;
    practice.log.info({ port }, 'started');
    return {
      url,
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

/** Everything behind the socket, at work. */
async function open(config: Config, options: { demo: boolean; world?: World }) {
  const world = options.world ?? createWorld();
  const log = createLog(config);
  const book = await openBook(flowsFolder);
  const { store, vault } = await openPractice(config, { alone: true, make: true, anew: options.demo });
  const practice = practiceOf(config, book);
  const watchers: Watchers = new Set();
  const changed = (person: PersonId) => {
    for (const watcher of watchers) watcher(person);
  };
  const queue = createLocalQueue({
    world,
    onFault: (fault) => log.error(faultFields(fault), 'a conversation stopped'),
  });
  const { channels, web } = await loadAdapters();
  const ports: Ports = { store, vault, queue, world, channels, book, practice, log, changed };
  const runtime = createRuntime(ports);
  const pages = createConsole({
    desk: createDesk(ports, watchers),
    submit: web.submit,
    config: { publicUrl: config.PUBLIC_URL, practice },
    clock: () => world.now(),
    log,
  });

  // No other process is at work on it: what is held there, a dead one held.
  await store.release();
  const newcomers = await firstPeople(ports, config, options.demo);
  await runtime.start();
  const links = await Promise.all(
    newcomers.map(async (person) => {
      const secret = await issue(ports, person.id, 'sign-in');
      return { person, url: `${config.PUBLIC_URL}/in/${secret}` };
    }),
  );
  return {
    pages,
    links,
    log,
    async close() {
      await runtime.stop();
      await store.close();
      log.info({}, 'stopped');
      log.flush();
    },
  };
}

/** What a request is told before all is open. */
const starting: RequestListener = (_, response) =>
  void response.writeHead(503, { 'Retry-After': '1', 'Content-Type': 'text/plain' }).end('Starting ...\n');

/** Those who get a link now: everybody of a practice that has nobody yet. */
async function firstPeople(ports: Ports, config: Config, demo: boolean): Promise<readonly Person[]> {
  const everyone = await ports.store.everyone();
  if (everyone.length > 0) {
    await renameTherapist(ports, config);
    return [];
  }
  if (demo) return seedDemo(ports);
  return [await addTherapist(ports, config)];
}

async function addTherapist({ store, vault, world }: Ports, config: Config): Promise<Person> {
  const id = world.id() as PersonId;
  const { PRACTICE_LOCALE: locale, PRACTICE_ZONE: zone, THERAPIST_NAME: name = 'Your therapist' } = config;
  const person: Person = { id, role: 'therapist', name, locale, zone, addresses: [] };
  const stored = await sealPerson(vault, person);
  await store.putPerson(stored);
  await store.link(webAddress(id), id);
  return openPerson(vault, stored);
}

/** The setting names the therapist as long as there is only one. */
async function renameTherapist({ store, vault }: Ports, { THERAPIST_NAME: name }: Config): Promise<void> {
  const [therapist, ...more] = (await store.everyone()).filter(({ role }) => role !== 'client');
  if (name === undefined || !therapist || more.length > 0) return;
  await store.putPerson(await sealPerson(vault, { ...(await openPerson(vault, therapist)), name }));
}

const demoConfig = (config: Config): Config => ({
  ...config,
  DATA_DIR: join(config.DATA_DIR, 'demo'),
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
