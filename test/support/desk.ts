/** A practice in memory behind the `Desk`, for tests of the pages alone: what is posted shows at once, no conversation runs. */
import { randomBytes } from 'node:crypto';
import type {
  Inbound,
  Instant,
  Person,
  PersonId,
  RecordBody,
  Role,
  RoutinePlan,
  TimelineRecord,
} from '../../src/model.ts';
import type { Receive } from '../../src/ports.ts';
import type { CaseloadEntry, Desk, Plan, Snippet, Standing, Underway, Writing } from '../../src/runtime/desk.ts';
import { createLocalSignals } from '../../src/signals/local.ts';

interface Client {
  standing: Standing;
  alerts: number;
  unseen: number;
  waiting: Instant[];
  records: TimelineRecord[];
  draft: string;
  spent: number;
  planned: Writing['planned'][number][];
  routines: Plan['routines'][number][];
  appointments: Plan['appointments'][number][];
  goals: Plan['goals'][number][];
  withheld: Plan['withheld'][number][];
  full: boolean;
}

type Entry = Partial<Omit<TimelineRecord, 'person' | 'seq' | 'body'>> & { readonly body: RecordBody };

export interface DeskStandIn {
  readonly desk: Desk;
  readonly receive: Receive;
  /** Every inbound that was taken, in order. */
  readonly taken: Inbound[];
  person(role: Role, name: string, more?: Partial<Pick<Person, 'locale' | 'zone'>>): Person;
  client(id: PersonId): Client;
  /** What the desk says is under way; nothing, until a test says otherwise. */
  underway: Underway;
  /** Puts an entry on a client's timeline. */
  add(client: PersonId, entry: Entry): TimelineRecord;
  /** Who treats everybody; all staff, until a test says otherwise. */
  treating: PersonId[] | undefined;
  /** Staff who only give advice. */
  advising: PersonId[];
  /** Snippets of whoever asks. */
  snippets: Snippet[];
  /** When whoever asks works next. */
  nextWorking: Instant | undefined;
  /** A link's secret. */
  linkFor(person: Person, kind: 'invitation' | 'sign-in'): string;
  changed(person: PersonId): void;
  /** Signals may have been lost. */
  missed(): void;
}

const secret = (): string => randomBytes(16).toString('base64url');

export function createDeskStandIn(clock: () => Instant): DeskStandIn {
  const people = new Map<PersonId, Person>();
  const clients = new Map<PersonId, Client>();
  const links = new Map<string, { person: PersonId; kind: 'invitation' | 'sign-in' }>();
  const sessions = new Map<string, PersonId>();
  const signals = createLocalSignals({
    onFault: (fault) => {
      throw fault;
    },
  });
  const ids = new Set<string>();
  const taken: Inbound[] = [];

  const changed = (person: PersonId) => signals.tell({ kind: 'changed', person });
  const client = (id: PersonId): Client => {
    const found = clients.get(id);
    if (!found) throw new Error(`no client ${id}`);
    return found;
  };
  const mayRead = (reader: Person, of: PersonId) =>
    clients.has(of) && (reader.role === 'client' ? reader.id === of : true);

  const standIn: DeskStandIn = {
    taken,
    underway: { waiting: [], settled: true },
    treating: undefined,
    advising: [],
    snippets: [],
    nextWorking: undefined,
    client,
    changed,
    missed: () => signals.tell({ kind: 'missed' }),
    person(role, name, more = {}) {
      const id = `${role}-${people.size}` as PersonId;
      const person: Person = { id, role, name, locale: 'en', zone: 'Europe/Madrid', addresses: [], ...more };
      people.set(id, person);
      const empty = {
        draft: '',
        spent: 0,
        planned: [],
        alerts: 0,
        unseen: 0,
        waiting: [],
        records: [],
        routines: [],
        appointments: [],
        goals: [],
        withheld: [],
        full: false,
      };
      if (role === 'client') clients.set(id, { standing: 'active', ...empty });
      return person;
    },
    add(id, entry) {
      const { records } = client(id);
      const seq = (records.at(-1)?.seq ?? 0) + 256;
      const defaults = { kind: 'message', author: 'meanwhile', audience: 'both', status: 'done' } as const;
      const record: TimelineRecord = { ...defaults, key: `key-${seq}`, at: clock(), ...entry, person: id, seq };
      records.push(record);
      changed(id);
      return record;
    },
    linkFor(person, kind) {
      const made = secret();
      links.set(made, { person: person.id, kind });
      return made;
    },
    async receive(inbound) {
      const id = `${inbound.from.user} ${inbound.id}`;
      if (ids.has(id)) return 'duplicate';
      ids.add(id);
      taken.push(inbound);
      const person = people.get(inbound.from.user as PersonId);
      if (person) act(person, inbound);
      return 'accepted';
    },
    desk: {
      async keepSchedule({ id }, schedule) {
        const person = people.get(id);
        if (person) people.set(id, { ...person, schedule });
      },
      colleagues: async ({ id }) =>
        [...people.values()].filter((one) => one.id !== id && one.role !== 'client' && one.role !== 'admin'),
      peek: async (link) => links.get(link)?.kind,
      async spend(link) {
        const found = links.get(link);
        const person = found && people.get(found.person);
        if (!person) return undefined;
        links.delete(link);
        const session = secret();
        sessions.set(session, person.id);
        return { person, session, expires: clock() + 30 * 24 * 3_600_000 };
      },
      async who(session) {
        const id = sessions.get(session);
        return id && people.get(id);
      },
      async signOut(session) {
        sessions.delete(session);
        signals.tell({ kind: 'signed-out', session });
      },
      async history(reader, of, { kinds, before = Number.POSITIVE_INFINITY, after, limit }) {
        if (!mayRead(reader, of)) return 'forbidden';
        const hidden = reader.role === 'client' ? 'staff' : 'client';
        const shown = client(of).records.filter(
          ({ seq, audience, kind }) => seq < before && audience !== hidden && (kinds?.includes(kind) ?? true),
        );
        if (after === undefined) return shown.slice(-limit);
        return shown.filter(({ seq }) => seq > after).slice(0, limit);
      },
      underway: async () => standIn.underway,
      readings: async () => [],
      searchDiary: async () => ({ records: [] }),
      onThisDay: async () => [],
      readDiary: () => ({ entries: [], mistakes: [], wrong: 0 }),
      takeOut: async function* () {},
      async plan(reader, of) {
        const person = people.get(of);
        if (!person || !mayRead(reader, of)) return 'forbidden';
        const { standing, withheld, routines, full, appointments, goals } = client(of);
        const staff = [...people.values()]
          .filter(({ id, role }) => (standIn.treating ? standIn.treating.includes(id) : role !== 'client'))
          .map(({ id, name }) => ({ id, name, advises: standIn.advising.includes(id) }));
        return {
          client: person,
          staff,
          standing,
          withheld,
          routines,
          full,
          appointments,
          cancelled: [],
          goals,
          choices,
        };
      },
      async entry(_, id) {
        return clients.has(id) ? caseloadEntry(id) : undefined;
      },
      async caseload() {
        return [...clients].map(([id]) => caseloadEntry(id)).sort(byUrgency);
      },
      async writing(_, id) {
        if (!clients.has(id)) return 'forbidden';
        const { draft, planned } = client(id);
        return {
          ...(draft !== '' && { draft: { text: draft, at: clock() } }),
          ...(standIn.nextWorking !== undefined && { nextWorking: standIn.nextWorking }),
          planned,
          time: { week: '2026-11-23', minutes: client(id).spent, total: client(id).spent + 30, earlier: [] },
          snippets: standIn.snippets,
        };
      },
      snippets: async () => standIn.snippets,
      async invite(_, { name, locale, zone }) {
        const person = standIn.person('client', name, { locale, zone });
        client(person.id).standing = 'invited';
        return { client: person.id, secret: standIn.linkFor(person, 'invitation') };
      },
      async link(_, id) {
        const person = people.get(id);
        if (!person || !clients.has(id)) return 'forbidden';
        const kind = client(id).standing === 'invited' ? 'invitation' : 'sign-in';
        return { kind, secret: standIn.linkFor(person, kind) };
      },
      code: async () => ({ code: 'K7QJ2-M9XWD', expires: clock() + 15 * 60_000 }),
      watch: signals.watch,
      typing: ({ role }, person) =>
        signals.tell({ kind: 'typing', person, by: role === 'client' ? 'client' : 'staff' }),
      markOf: (session) => session,
    },
  };
  return standIn;

  function caseloadEntry(id: PersonId): CaseloadEntry {
    const person = people.get(id);
    if (!person) throw new Error(`no person ${id}`);
    const { standing, alerts, unseen, waiting, records, appointments } = client(id);
    const [since] = waiting;
    const [appointment] = appointments;
    const latest = records.at(-1)?.at;
    return {
      client: person,
      standing,
      alerts,
      unseen,
      waiting: waiting.length,
      ...(since !== undefined && { since }),
      ...(latest !== undefined && { latest }),
      ...(appointment && { appointment }),
    };
  }

  function act(person: Person, { event }: Inbound): void {
    if (event.kind === 'text') {
      client(person.id).waiting.push(clock());
      standIn.add(person.id, { key: `said:${event.message}`, author: person.id, body: { text: event.text } });
    }
    if (event.kind === 'choice') standIn.add(person.id, { author: person.id, body: { text: String(event.value) } });
    if (event.kind === 'edit') amend(person.id, event.message, { body: { text: event.text }, edited: clock() });
    if (event.kind === 'delete') amend(person.id, event.message, { body: { text: '' }, status: 'taken-back' });
    if (event.kind === 'joined') client(person.id).standing = 'asked';
    if (event.kind === 'form') fill(person, event.form, event.values);
    if (event.kind === 'seen' && person.role !== 'client') client(event.person).unseen = 0;
    if (event.kind === 'seen') changed(event.person);
  }

  function amend(id: PersonId, message: string, change: Partial<TimelineRecord>): void {
    const found = client(id);
    found.records = found.records.map((one) => (one.key === `said:${message}` ? { ...one, ...change } : one));
    changed(id);
  }

  function fill(staff: Person, form: string, values: { readonly [field: string]: string }): void {
    const id = values.client as PersonId;
    const { id: item = '', text = '', title = '' } = values;
    if (form === 'snippet' || form === 'drop-snippet') {
      standIn.snippets = standIn.snippets.filter((one) => one.id !== item);
      if (form === 'snippet') standIn.snippets.push({ id: item, title, text });
      return changed(staff.id);
    }
    const found = client(id);
    if (form === 'draft') found.draft = text;
    if (form === 'set-spent') found.spent = Number(values.minutes);
    if (form === 'note') standIn.add(id, { kind: 'note', audience: 'staff', author: staff.id, body: { text } });
    if (form === 'reply') standIn.add(id, { author: staff.id, body: { text } });
    if (form === 'reply') found.waiting = [];
    if (form === 'acknowledge') Object.assign(found, { alerts: 0, waiting: [] });
    if (form === 'appointment')
      found.appointments.push({
        id: item,
        start: Date.parse(values.start ?? ''),
        minutes: Number(values.minutes),
        sequence: 0,
      });
    if (form === 'cancel-appointment') found.appointments = found.appointments.filter((one) => one.id !== item);
    if (form === 'routine')
      found.routines.push({ ...routineOf(values), title: 'Check-in', standing: 'proposed', next: clock() + 3_600_000 });
    if (form === 'end-routine') found.routines = found.routines.filter((one) => one.id !== item);
    changed(staff.id);
    changed(id);
  }
}

const choices = [
  { flow: 'check-in', title: 'Check-in' },
  { flow: 'journal', title: 'Journal prompt' },
];

const routineOf = (values: { readonly [field: string]: string }): RoutinePlan => ({
  id: values.id ?? '',
  flow: values.flow ?? '',
  rule: values.rule ?? '',
  slots: (values.slots ?? '').split(','),
  window: Number(values.window),
  from: values.from ?? '',
  ...(values.until && { until: values.until }),
});

const byUrgency = (a: CaseloadEntry, b: CaseloadEntry): number =>
  b.alerts - a.alerts || (a.since ?? Number.MAX_SAFE_INTEGER) - (b.since ?? Number.MAX_SAFE_INTEGER);
