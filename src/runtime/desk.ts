/** What the pages need of the practice: signing in, reading what one may read, inviting. All else is said with an inbound. */
import { createHash, randomBytes } from 'node:crypto';
import { termsOf, type Withheld, withheldFrom } from '../care/consent.ts';
import { type Diary, readDaylio } from '../care/daylio.ts';
import type { GoalState } from '../care/goals.ts';
import { nextPrompt } from '../care/prompting.ts';
import { ROUTINES_MOST } from '../care/routines.ts';
import {
  type AppointmentState,
  type ClientState,
  newClient,
  newEntry,
  newStaff,
  type Refusal,
  type Requested,
  type RoutineState,
  type Snippet,
  type StaffState,
  type Standing,
} from '../care/state.ts';
import { titleOf } from '../care/words.ts';
import type {
  AppointmentPlan,
  Instant,
  Locale,
  OfferPlan,
  Person,
  PersonId,
  Reading,
  RecordKind,
  RoutinePlan,
  Schedule,
  TimelineRecord,
  WayOfReading,
} from '../model.ts';
import type { Signal, Token } from '../ports.ts';
import { type Found, onThisDay, searchDiary } from './diary.ts';
import { openAround, sealPerson } from './people.ts';
import type { Ports } from './ports.ts';
import { linkMade, readTimeline } from './readings.ts';
import { colleaguesOf, keepSchedule, settleStandIns } from './schedules.ts';
import { openState } from './sealed.ts';
import { type TakeOutFormat, takeOut } from './take-out.ts';
import { type Underway, underway } from './underway.ts';
import { type Writing, writingOf } from './writing.ts';

export type { Diary, Found, Signal, TakeOutFormat, Underway };

export interface Desk {
  // ---- signing in ----
  /** What a link is good for, without spending it. Undefined: used, expired or never made. */
  peek(secret: string): Promise<'invitation' | 'sign-in' | undefined>;
  /** Spends a link and opens a browser session; `session` is the cookie's secret. */
  spend(secret: string): Promise<{ person: Person; session: string; expires: Instant } | undefined>;
  /** Whose browser session this is; keeps a used one alive. */
  who(session: string): Promise<Person | undefined>;
  signOut(session: string): Promise<void>;

  /** A code that makes the chat in which it is typed one of the person's addresses; an earlier one is void. */
  code(person: PersonId): Promise<{ code: string; expires: Instant }>;

  // ---- reading ----
  /**
   * A page of `of`'s timeline in ascending order, as `reader` may see it: clients their own, staff their caseload's.
   * `forbidden` also when there is no such person. What staff read is noted, as read on a page if not said otherwise.
   */
  history(
    reader: Person,
    of: PersonId,
    query: { kinds?: readonly RecordKind[]; before?: number; after?: number; limit: number },
    how?: WayOfReading,
  ): Promise<readonly TimelineRecord[] | 'forbidden'>;
  /** What `writer` said on `of`'s timeline that does not show there yet; to be read before the timeline. */
  underway(writer: Person, of: PersonId): Promise<Underway>;
  /** Routines, appointments and standing of a client. */
  plan(reader: Person, of: PersonId): Promise<Plan | 'forbidden'>;
  /** One row of it; undefined when the client is not in the member of staff's care. */
  entry(staff: Person, client: PersonId): Promise<CaseloadEntry | undefined>;
  /** A member of staff's clients, what matters first first. */
  caseload(staff: Person): Promise<readonly CaseloadEntry[]>;

  /** Who of the practice read what of the client's timeline, latest first; their own to ask for. */
  readings(client: Person, before?: Pick<Reading, 'visit' | 'reader' | 'how'>): Promise<readonly Reading[]>;

  /** The client's journal by words; `before`: on from where an earlier search ended. */
  searchDiary(client: Person, words: string, before?: number): Promise<Found>;
  /** What the client wrote on this day of earlier years, the latest first. */
  onThisDay(client: Person): Promise<readonly TimelineRecord[]>;
  /** Another diary's file, read for the client and not kept. */
  readDiary(client: Person, text: string): Diary;
  /** Everything that is kept of the client and is theirs to see, as the parts of a file. */
  takeOut(client: Person, format: TakeOutFormat): AsyncIterable<string>;

  // ---- staff ----
  /** What a member of staff writes to a client on their own hours; `forbidden` when they do not treat them. */
  writing(staff: Person, client: PersonId): Promise<Writing | 'forbidden'>;
  /** Their own snippets, in order of making. */
  snippets(staff: Person): Promise<readonly Snippet[]>;
  /** Makes a client in `staff`'s care; `secret` is for the invitation link. */
  invite(
    staff: Person,
    client: { name: string; locale: Locale; zone: string },
  ): Promise<{ client: PersonId; secret: string }>;
  /** When they work and who stands in, who is assigned to their clients by it. The page then says so with a form `hours`. */
  keepSchedule(staff: Person, schedule: Schedule): Promise<void>;
  /** Who could stand in for them. */
  colleagues(staff: Person): Promise<readonly Person[]>;
  /** A new link by which a client signs in on another device, which they see that it was made; or a new invitation for one who never came. */
  link(staff: Person, client: PersonId): Promise<{ kind: 'invitation' | 'sign-in'; secret: string } | 'forbidden'>;

  // ---- living pages ----
  /** Hears what open pages are told, from every process; returns the way to stop it. */
  watch(listener: (signal: Signal) => void): () => void;
  /** `from` writes on `about`'s timeline. */
  typing(from: Person, about: PersonId): void;
  /** How signals name a browser session. */
  markOf(session: string): string;
}

export interface Plan {
  readonly client: Person;
  /** Who may read what staff may; `advises`: was asked for advice, and treats the client not otherwise. */
  readonly staff: readonly { readonly id: PersonId; readonly name: string; readonly advises: boolean }[];
  /** To whom the client was asked to change, and when: they have not answered. */
  readonly handOver?: { readonly name: string; readonly at: Instant };
  readonly standing: Standing;
  /** What is not sent to the client by their choice. */
  readonly withheld: readonly Withheld[];
  readonly routines: readonly (RoutinePlan & {
    readonly title: string;
    /** `proposed`: the client has not said yes. `resting`: nobody answered for long. */
    readonly standing: 'proposed' | 'agreed' | 'paused' | 'resting';
    readonly next?: Instant;
  })[];
  /** There is no room for another routine. */
  readonly full: boolean;
  readonly appointments: readonly PlannedAppointment[];
  /** Cancelled lately, for calendars; the latest last. */
  readonly cancelled: readonly PlannedAppointment[];
  /** Times that the client may choose from: as staff offer them, or to the client as they were put to them. */
  readonly offer?: OfferPlan & { readonly question?: string; readonly answered?: true };
  /** What the client asks the reader for, who treats them. */
  readonly requests?: readonly Requested[];
  /** Why the last appointment or offer that the reader made for the client could not be. */
  readonly refused?: Refusal;
  /** Open goals, as both share them. */
  readonly goals: readonly GoalState[];
  /** Flows that may be planned as a routine. */
  readonly choices: readonly { readonly flow: string; readonly title: string }[];
}

export interface PlannedAppointment extends AppointmentPlan {
  /** How often it was changed, as calendars count it. */
  readonly sequence: number;
  /** The client has asked for this, and nobody has answered. */
  readonly asked?: 'move' | 'cancel';
}

export interface CaseloadEntry {
  readonly client: Person;
  readonly standing: Standing;
  /** Alerts that nobody has acknowledged. */
  readonly alerts: number;
  /** Messages waiting for a reply, and since when. */
  readonly waiting: number;
  readonly since?: Instant;
  /** By when the client expects a reply. */
  readonly due?: Instant;
  /** Entries not looked at yet. */
  readonly unseen: number;
  /** When something last happened. */
  readonly latest?: Instant;
  readonly appointment?: AppointmentPlan;
}

export type { Snippet, Standing, Withheld, Writing };

/** So many readings stand on one page. */
const READINGS = 100;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** An invitation waits for somebody who has to find a quiet moment. */
const INVITATION_LASTS = 14 * DAY;
const SIGN_IN_LASTS = HOUR;
/** A browser session ends when it has not been used for so long. */
const SESSION_LASTS = { client: 30 * DAY, staff: 12 * HOUR };

/** Time enough to change to another app and type it (milliseconds). */
const CODE_LASTS = 15 * 60_000;
/** Without 0 and O, 1 and I: 5 bits a character. */
const CODE_LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CODE_LENGTH = 10;

/** 50 random bits, in two halves: `K7QJ2-M9XWD`. */
function newCode(): string {
  const letters = Array.from(randomBytes(CODE_LENGTH), (byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('');
  return `${letters.slice(0, CODE_LENGTH / 2)}-${letters.slice(CODE_LENGTH / 2)}`;
}

/** The code, if the text is one, however it was typed. */
export function codeIn(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[\s-]/g, '');
  const wellFormed = letters.length === CODE_LENGTH && [...letters].every((letter) => CODE_LETTERS.includes(letter));
  return wellFormed ? letters : undefined;
}

export function createDesk(ports: Ports): Desk {
  const { store, vault, world, signals } = ports;

  return {
    async peek(secret) {
      const token = await store.token(hashOf(secret), world.now());
      return token?.kind === 'invitation' || token?.kind === 'sign-in' ? token.kind : undefined;
    },
    async spend(secret) {
      const hash = hashOf(secret);
      if ((await this.peek(secret)) === undefined) return undefined;
      const token = await store.takeToken(hash, world.now());
      const around = token && (await openAround(ports, token.person));
      if (!around) return undefined;
      const person = around.self;
      const expires = world.now() + lasts(person);
      return { person, expires, session: await issue(ports, person.id, 'session', expires) };
    },
    async who(session) {
      const hash = hashOf(session);
      const token = await store.token(hash, world.now());
      if (token?.kind !== 'session') return undefined;
      const person = (await openAround(ports, token.person))?.self;
      if (person) await keepAlive(ports, token, world.now() + lasts(person));
      return person;
    },
    async signOut(session) {
      await store.takeToken(hashOf(session), world.now());
      signals.tell({ kind: 'signed-out', session: hashOf(session) });
    },

    async code(person) {
      const expires = world.now() + CODE_LASTS;
      const code = newCode();
      await store.dropTokens(person, 'code');
      await store.putToken({ hash: hashOf(codeIn(code) ?? code), kind: 'code', person, expires });
      return { code, expires };
    },

    async history(reader, of, query, how = 'page') {
      return (await mayRead(ports, reader, of)) ? readTimeline(ports, reader, of, query, how) : 'forbidden';
    },
    underway: (writer, of) => underway(ports, writer, of),
    async plan(reader, of) {
      if (!(await mayRead(ports, reader, of))) return 'forbidden';
      const around = await openAround(ports, of);
      if (!around) return 'forbidden';
      const plan = planOf(ports, around, reader.locale, await clientState(ports, of));
      return reader.role === 'client' ? plan : withTheirs(plan, await staffState(ports, reader.id));
    },
    async entry(staff, of) {
      const client = (await openAround(ports, staff.id))?.people.find(({ id }) => id === of);
      return client && entryOf(ports, client, await staffState(ports, staff.id));
    },
    async caseload(staff) {
      const around = await openAround(ports, staff.id);
      const state = await staffState(ports, staff.id);
      const clients = around?.people ?? [];
      const entries = await Promise.all(clients.map((client) => entryOf(ports, client, state)));
      return entries.sort(byUrgency);
    },

    searchDiary: (client, words, before) => searchDiary(ports, client, words, before),
    onThisDay: (client) => onThisDay(ports, client),
    readDiary: (client, text) => readDaylio(text, { zone: client.zone, now: world.now() }),
    takeOut: (client, format) => takeOut(ports, client, format),
    readings: ({ id }, before) => store.readings(id, { limit: READINGS, ...(before && { before }) }),

    async writing(staff, client) {
      if (!(await mayRead(ports, staff, client))) return 'forbidden';
      const around = await openAround(ports, client);
      if (!around) return 'forbidden';
      return writingOf(ports, staff, around.self, await staffState(ports, staff.id));
    },
    snippets: async ({ id }) => (await staffState(ports, id)).snippets ?? [],

    async invite(staff, { name, locale, zone }) {
      const client = world.id() as PersonId;
      await store.putPerson(await sealPerson(vault, { id: client, role: 'client', name, locale, zone, addresses: [] }));
      await store.link(webAddress(client), client);
      await store.assign(staff.id, client);
      await settleStandIns(ports, client);
      signals.tell({ kind: 'changed', person: staff.id });
      return { client, secret: await issue(ports, client, 'invitation', world.now() + INVITATION_LASTS) };
    },
    keepSchedule: ({ id }, schedule) => keepSchedule(ports, id, schedule),
    colleagues: ({ id }) => colleaguesOf(ports, id),
    async link(staff, client) {
      if (!(await mayRead(ports, staff, client))) return 'forbidden';
      const { standing, consulted = [] } = await clientState(ports, client);
      // Whoever only gives advice opens no door to what is the client's alone.
      if (consulted.some((one) => one.staff === staff.id)) return 'forbidden';
      const kind = standing === 'invited' ? 'invitation' : 'sign-in';
      // Before they have come there is nothing that could be read.
      if (kind === 'sign-in') await store.noteReading(linkMade(client, staff.id, world.now()));
      await store.dropTokens(client, kind);
      const expires = world.now() + (kind === 'invitation' ? INVITATION_LASTS : SIGN_IN_LASTS);
      return { kind, secret: await issue(ports, client, kind, expires) };
    },

    watch: signals.watch,
    typing: ({ role }, person) => signals.tell({ kind: 'typing', person, by: role === 'client' ? 'client' : 'staff' }),
    markOf: hashOf,
  };
}

/** A new secret of its kind for the person; only its hash is kept. */
export async function issue(
  { store, world }: Pick<Ports, 'store' | 'world'>,
  person: PersonId,
  kind: Token['kind'],
  expires: Instant = world.now() + SIGN_IN_LASTS,
): Promise<string> {
  const secret = world.id();
  await store.putToken({ hash: hashOf(secret), kind, person, expires });
  return secret;
}

/** Everybody can be reached on the page. */
export const webAddress = (person: PersonId) =>
  ({ channel: 'web', workspace: '', user: person, place: 'page' }) as const;

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

const lasts = ({ role }: Person): number => (role === 'client' ? SESSION_LASTS.client : SESSION_LASTS.staff);

/** Written at most once in a tenth of its life, so that reading a page costs no write. */
async function keepAlive({ store, world }: Ports, token: Token, expires: Instant): Promise<void> {
  const now = world.now();
  if (expires - token.expires > (expires - now) / 10) await store.extendToken(token.hash, expires, now);
}

/** Clients look at their own timeline, staff at those of their caseload. */
async function mayRead({ store }: Ports, reader: Person, of: PersonId): Promise<boolean> {
  if (reader.role === 'client') return reader.id === of;
  return (await store.around(reader.id))?.people.some(({ id }) => id === of) ?? false;
}

async function clientState(ports: Ports, client: PersonId): Promise<ClientState> {
  const state = await openState(ports.vault, client, await ports.store.load(client));
  return state?.role === 'client' ? state : newClient;
}

async function staffState(ports: Ports, staff: PersonId): Promise<StaffState> {
  const state = await openState(ports.vault, staff, await ports.store.load(staff));
  return state?.role === 'staff' ? state : newStaff;
}

function planOf(
  { book, world }: Ports,
  { self: client, people }: { self: Person; people: readonly Person[] },
  locale: Locale,
  state: ClientState,
): Plan {
  const active = state.standing === 'active';
  const advising = new Set(state.consulted?.map(({ staff }) => staff));
  return {
    client,
    staff: people.map(({ id, name }) => ({ id, name, advises: advising.has(id) })),
    ...(state.handOver && { handOver: { name: state.handOver.name, at: state.handOver.at } }),
    standing: state.standing,
    withheld: withheldFrom(state, client, termsOf(book.flows)),
    routines: state.routines.map((routine) => {
      const { id, flow, rule, slots, window, from, until } = routine;
      const next = active ? nextPrompt(state, routine, client.zone, world.now()) : undefined;
      return {
        ...{ id, flow, rule, slots, window, from, ...(until !== undefined && { until }) },
        title: titleOf(book.flows, flow, locale),
        standing: routine.proposed ? 'proposed' : routineStanding(routine.rests),
        ...(next !== undefined && { next }),
      };
    }),
    full: state.routines.length >= ROUTINES_MOST,
    appointments: state.appointments.map(appointmentOf),
    cancelled: (state.cancelled ?? []).map(appointmentOf),
    ...(state.offer && state.offer.until > world.now() && { offer: state.offer }),
    goals: state.goals ?? [],
    choices: book.flows.all
      .filter(({ routine }) => routine)
      .map(({ id }) => ({ flow: id, title: titleOf(book.flows, id, locale) })),
  };
}

const appointmentOf = ({ id, start, minutes, sequence = 0, asked }: AppointmentState): PlannedAppointment => ({
  ...{ id, start, minutes, sequence },
  ...(asked && { asked }),
});

/** With what a member of staff has to do with it. */
function withTheirs(plan: Plan, { offers = [], requests = [], refused }: StaffState): Plan {
  const { id } = plan.client;
  const { offer: _, ...rest } = plan;
  const offer = offers.find(({ client }) => client === id);
  return {
    ...rest,
    ...(offer && { offer }),
    requests: requests.filter(({ client }) => client === id),
    ...(refused?.client === id && { refused: refused.why }),
  };
}

const routineStanding = (rests: RoutineState['rests']): 'agreed' | 'paused' | 'resting' =>
  rests === undefined ? 'agreed' : rests === 'paused' ? 'paused' : 'resting';

async function entryOf(ports: Ports, client: Person, { inbox }: StaffState): Promise<CaseloadEntry> {
  const { waiting, alerts, unseen, latest, due } = inbox[client.id] ?? newEntry;
  const { standing, appointments } = await clientState(ports, client.id);
  const appointment = appointments.find(({ start, minutes }) => start + minutes * 60_000 > ports.world.now());
  return {
    client,
    standing,
    alerts: alerts.length,
    waiting: waiting.length,
    unseen,
    ...(waiting[0] && { since: waiting[0].at }),
    ...(due !== undefined && { due }),
    ...(latest !== undefined && { latest }),
    ...(appointment && { appointment: { id: appointment.id, start: appointment.start, minutes: appointment.minutes } }),
  };
}

/** Alerts first, then what is due first, then who waits longest, then what is new. */
const byUrgency = (a: CaseloadEntry, b: CaseloadEntry): number =>
  b.alerts - a.alerts ||
  soonest(a.due, b.due) ||
  soonest(a.since, b.since) ||
  b.unseen - a.unseen ||
  (b.latest ?? 0) - (a.latest ?? 0) ||
  a.client.name.localeCompare(b.client.name);

/** Whoever has no such time comes last. */
const soonest = (a: Instant = Number.MAX_SAFE_INTEGER, b: Instant = Number.MAX_SAFE_INTEGER): number => a - b;
