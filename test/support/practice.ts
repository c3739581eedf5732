import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Book } from '../../src/care/route.ts';
import { flowsFolder } from '../../src/flows.ts';
import {
  type AnswerValue,
  type ChannelName,
  type InboundEvent,
  type Instant,
  type Locale,
  type Message,
  type Person,
  type PersonId,
  questionKinds,
  type Schedule,
  type StaffRole,
  type TimelineRecord,
} from '../../src/model.ts';
import type { Channel, Outbound, Queue, Receipt, Store } from '../../src/ports.ts';
import { openBook } from '../../src/practice.ts';
import { createLocalQueue } from '../../src/queue/local/index.ts';
import { createDesk, type Desk, webAddress } from '../../src/runtime/desk.ts';
import { sealPerson } from '../../src/runtime/people.ts';
import type { Log, Meter, Ports } from '../../src/runtime/ports.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { createLocalSignals } from '../../src/signals/local.ts';
import { createSqliteStore } from '../../src/store/sqlite/index.ts';
import { createVault } from '../../src/vault/vault.ts';
import { readWeek } from '../../src/week.ts';
import { createPausableWorld, createVirtualWorld, type VirtualWorld } from './world.ts';

let shipped: Promise<Book> | undefined;
/** The flows that the product ships, read once. */
export const shippedBook = (): Promise<Book> => (shipped ??= openBook(flowsFolder));

/** Figures that nobody reads. */
export const silentMeter: Meter = {
  received: () => {},
  turn: () => {},
  timer: () => {},
  send: () => {},
  full: () => {},
  promise: () => {},
  swept: () => {},
  lease: () => {},
  step: (_step, _request, work) => work(),
};

/** As the web page: everything is shown, and sending again changes nothing. */
const webFeatures: Channel['features'] = {
  textLimit: 4000,
  questions: questionKinds,
  repeatable: true,
  exclusive: false,
  threads: () => false,
  shared: () => false,
  edits: false,
  marks: false,
  rates: [],
};

/** What is said, of an outbound that says something. */
export const saidBy = ({ act }: Outbound): Message => (act.kind === 'say' ? act.message : { text: `(${act.kind})` });

/** A channel that keeps what it is given; `answer` may be changed to fail. */
export interface PlayedChannel extends Channel {
  readonly sent: Outbound[];
  answer: (outbound: Outbound) => Receipt | Promise<Receipt>;
}

/** A chat platform with all there is. */
export const chatFeatures: Channel['features'] = {
  ...webFeatures,
  repeatable: false,
  threads: () => true,
  edits: true,
  marks: true,
};

export function createPlayedChannel(
  name: ChannelName = 'web',
  features: Channel['features'] = webFeatures,
): PlayedChannel {
  const sent: Outbound[] = [];
  const channel: PlayedChannel = {
    name,
    features,
    sent,
    answer: ({ id }) => (name === 'web' ? { outcome: 'sent' } : { outcome: 'sent', shown: `shown:${id}` }),
    start: async () => {},
    stop: async () => {},
    async send(outbound) {
      const receipt = await channel.answer(outbound);
      if (receipt.outcome === 'sent') sent.push(outbound);
      return receipt;
    },
    check: async () => [],
    fate: async ({ id }) => (sent.some((one) => one.id === id) ? { outcome: 'sent' } : 'not sent'),
  };
  return channel;
}

/** A real practice on a virtual clock: SQLite in a folder of its own, or the store that is given, the local queue, the flows as shipped. */
export interface PlayedPractice {
  readonly world: VirtualWorld;
  readonly ports: Ports;
  readonly runtime: Runtime;
  readonly desk: Desk;
  readonly channel: PlayedChannel;
  readonly therapist: PlayedStaff;
  readonly logged: string[];
  readonly folder: string;
  client(name?: string, options?: { locale?: Locale; zone?: string }): Promise<PlayedClient>;
  /** Another member of staff, who treats nobody yet. */
  colleague(name: string, role?: StaffRole): Promise<PlayedStaff>;
  /** Lets time pass, as `world.advanceTo` but faster: nothing happens but when a timer or an effect of somebody is due. */
  leap(to: Instant): Promise<void>;
  /** Nothing of the practice runs for so long (milliseconds). */
  stands(still: number): Promise<void>;
  /** Ends everything and removes the folder. */
  close(): Promise<void>;
}

export interface PlayedClient {
  readonly person: Person;
  does(event: InboundEvent): Promise<void>;
  joins(): Promise<void>;
  writes(text: string): Promise<string>;
  /** Taps an answer to the question put last. */
  taps(value: AnswerValue): Promise<void>;
  /** Joins and consents. */
  settlesIn(): Promise<void>;
  timeline(): Promise<readonly TimelineRecord[]>;
  /** What the bot and staff said since the last call. */
  hears(): Promise<readonly string[]>;
  /** The question put last. */
  question(): Promise<NonNullable<Message['question']>>;
}

export interface PlayedStaff {
  readonly person: Person;
  does(form: string, values: { [field: string]: string }): Promise<void>;
  replies(client: PlayedClient, text: string): Promise<void>;
  reads(client: PlayedClient): Promise<readonly TimelineRecord[]>;
  /** Sets when they work, and who stands in, as on their page. */
  works(schedule: Partial<Schedule>): Promise<void>;
}

const practice = {
  name: 'Test Practice',
  zone: 'Europe/Madrid',
  locale: 'en',
  replies: { en: 'within one working day', es: 'en un día laborable' },
  replyHours: 8,
  noticeHours: 24,
  hours: readWeek('mon-fri 09:00-17:00') ?? [],
  emergency: { en: '112', es: '112' },
} as const;

/** Opens another store than SQLite, by the clock `now`; what is asked of it must be seen as work, see `createVirtualWorld`. */
export type OpenStore = (now: () => Instant) => Promise<Store>;

/** `start`: a Monday noon in Madrid unless said. `runs`: whether its own runtime works; tests of crashes bring theirs. */
export async function openPlayedPractice({
  start = '2026-03-02T12:00:00+01:00',
  seed = 1,
  runs = true,
  chats = [],
  policies = new Map(),
  pace = async () => 0,
  openStore,
  flows = (shipped) => shipped,
  rounds = 60_000,
}: {
  start?: string;
  seed?: number;
  runs?: boolean;
  /** Channels besides the web page. */
  chats?: readonly Channel[];
  policies?: Ports['policies'];
  /** How often is counted; unless given nothing is too often. */
  pace?: Ports['pace'];
  openStore?: OpenStore;
  /** Changes the flows that are shipped. */
  flows?: (shipped: Book['flows']) => Book['flows'];
  /** How often it is looked for what is due (milliseconds): a second, as in earnest, makes a test of many days sixty times as slow. */
  rounds?: number;
} = {}): Promise<PlayedPractice> {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-'));
  const world = createVirtualWorld({ start, seed });
  // The same clock, for what runs on it: it can be held, so that days pass without a sweep in every second of them.
  const held = createPausableWorld(world);
  const now = () => world.now();
  const store = (await openStore?.(now)) ?? createSqliteStore({ file: join(folder, 'meanwhile.db'), now });
  const vault = createVault({ master: new Uint8Array(32).fill(7), keys: store });
  const logged: string[] = [];
  const line = (fields: object, event: string) => void logged.push(JSON.stringify({ event, ...fields }));
  const log: Log = { info: line, warn: line, error: line };
  const queue: Queue = createLocalQueue({
    world: held,
    onFault: (fault) => line({ fault: String(fault) }, 'queue fault'),
  });
  const channel = createPlayedChannel();
  const signals = createLocalSignals({ onFault: (fault) => line({ fault: String(fault) }, 'signal fault') });
  const channels = new Map([channel, ...chats].map((one) => [one.name, one]));
  const shipped = await shippedBook();
  const book = { ...shipped, flows: flows(shipped.flows) };
  const ports: Ports = {
    store,
    vault,
    queue,
    world: { ...held, after: (wait, wake) => held.after(Math.max(wait, rounds), wake) },
    channels,
    book,
    practice,
    signals,
    policies,
    pace,
    publicUrl: 'http://localhost:3000',
    alone: true,
    log,
    meter: silentMeter,
  };
  const runtime = createRuntime(ports);
  const desk = createDesk(ports);
  if (runs) await runtime.start();
  let inbounds = 0;

  async function say(person: PersonId, event: InboundEvent): Promise<void> {
    inbounds += 1;
    await runtime.receive({ id: `event-${inbounds}`, from: webAddress(person), at: world.now(), event });
    await world.settle();
  }

  async function read(reader: Person, of: PersonId): Promise<readonly TimelineRecord[]> {
    const records = await desk.history(reader, of, { limit: 1000 });
    if (records === 'forbidden') throw new Error('forbidden');
    return records;
  }

  function playClient(person: Person): PlayedClient {
    let heard = 0;
    const client: PlayedClient = {
      person,
      does: (event) => say(person.id, event),
      joins: () => say(person.id, { kind: 'joined' }),
      async writes(text) {
        const message = `message-${inbounds}`;
        await say(person.id, { kind: 'text', text, message });
        return message;
      },
      async taps(value) {
        await say(person.id, { kind: 'choice', question: (await client.question()).id, value });
      },
      async settlesIn() {
        await client.joins();
        await client.taps(true);
        await client.hears();
      },
      timeline: () => read(person, person.id),
      async hears() {
        const records = (await client.timeline()).filter(({ seq }) => seq > heard);
        heard = records.at(-1)?.seq ?? heard;
        return records
          .filter(({ kind, author }) => kind === 'message' && author !== person.id)
          .map(({ body }) => body.text);
      },
      async question() {
        const asked = (await client.timeline()).findLast(({ body }) => body.question)?.body.question;
        if (!asked) throw new Error('nothing was asked');
        return asked;
      },
    };
    return client;
  }

  function playStaff(person: Person): PlayedStaff {
    const { id } = person;
    return {
      person,
      does: (form, values) => say(id, { kind: 'form', form, values }),
      replies: (client, text) => say(id, { kind: 'form', form: 'reply', values: { client: client.person.id, text } }),
      reads: (client) => read(person, client.person.id),
      async works(schedule) {
        await desk.keepSchedule(person, { leave: [], holidays: [], ...schedule });
        await say(id, { kind: 'form', form: 'hours', values: {} });
      },
    };
  }

  async function hire(name: string, role: StaffRole): Promise<PlayedStaff> {
    const id = world.id() as PersonId;
    const person: Person = { id, role, name, locale: 'en', zone: practice.zone, addresses: [] };
    await store.putPerson(await sealPerson(vault, person));
    await store.link(webAddress(id), id);
    return playStaff(person);
  }
  const therapist = await hire('Dr. Test', 'therapist');

  /** When something is next due, a second from now at the soonest: then what was due before has been swept. */
  async function nextDue(): Promise<Instant> {
    const everybody = await Promise.all((await store.everyone()).map(({ id }) => store.load(id)));
    const due = everybody.flatMap(({ timers, effectsDue }) => [timers[0]?.at ?? Infinity, effectsDue ?? Infinity]);
    return Math.max(Math.min(...due), world.now() + 1000);
  }

  return {
    world,
    ports,
    runtime,
    desk,
    channel,
    therapist,
    logged,
    folder,
    colleague: (name, role = 'therapist') => hire(name, role),
    async client(name = 'Robin', { locale = 'en', zone = practice.zone } = {}) {
      const { client } = await desk.invite(therapist.person, { name, locale, zone });
      return playClient({ id: client, role: 'client', name, locale, zone, addresses: [webAddress(client)] });
    },
    async leap(to) {
      while (world.now() < to) {
        const next = Math.min(await nextDue(), to);
        held.hold();
        await world.advanceTo(next);
        held.release();
        await world.settle();
      }
    },
    async stands(still) {
      held.hold();
      await world.advance(still);
      held.release();
      await world.settle();
    },
    async close() {
      await world.settle();
      await runtime.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
