/** The product as `main` puts it together, in this process: a socket, pages, SQLite in a folder of its own, and time that can be moved. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { type Running, start } from '../../src/main.ts';
import type { Locale, PersonId, StaffRole } from '../../src/model.ts';
import { openPractice } from '../../src/practice.ts';
import { issue } from '../../src/runtime/desk.ts';
import { addStaff } from '../../src/staff.ts';
import { freePort, type Settings } from './server.ts';
import { settled } from './settled.ts';
import { createShiftableWorld, type ShiftableWorld } from './shiftable.ts';
import { createVisitor, linkOn, type Visitor } from './visitor.ts';

export interface LivePractice {
  readonly origin: string;
  readonly world: ShiftableWorld;
  /** A one-time link for the therapist. */
  staffLink(): Promise<string>;
  /** Invites somebody and lets them agree to begin. `link` signs them in. */
  client(name: string, options?: { locale?: Locale }): Promise<{ id: string; link: string; visitor: Visitor }>;
  /** Somebody else who works there. `link` makes a one-time link for them. */
  colleague(name: string, role: StaffRole): Promise<{ id: string; link(): Promise<string> }>;
  /** The therapist without a browser. */
  therapist(): Promise<Visitor>;
  /** Moves time to the next `HH:MM` on the practice's clock, some days on, and lets all that is due come to rest. */
  shiftTo(time: string, days?: number): Promise<void>;
  /** Resolves when all that was sent has been dealt with. */
  rest(): Promise<void>;
  stop(): Promise<void>;
  /** After `stop`: on the same port and folder. */
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

export const zone = 'Europe/Madrid';

/** Opens on a Monday morning at ten in Madrid. `settings` are the operator's, beside those that are set here. */
export async function openLivePractice(settings: Settings = {}): Promise<LivePractice> {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-live-'));
  const world = createShiftableWorld('2026-11-30T10:00:00+01:00');
  const config = readConfig({
    PORT: String(await freePort()),
    DATA_DIR: folder,
    PRACTICE_ZONE: zone,
    PRACTICE_NAME: 'Riverside Practice',
    THERAPIST_NAME: 'Dr. Rivera',
    LOG_LEVEL: 'error',
    ...settings,
  });
  let running: Running | undefined = await start(config, { demo: false, world });
  const { url: origin, links } = running;
  const [first] = links;
  if (!first) throw new Error('a fresh practice gave no link');
  const { person } = first;
  const rest = () => settled(join(folder, 'meanwhile.db'), { now: world.now });

  const staffLink = () => linkFor(person.id);

  async function linkFor(id: PersonId): Promise<string> {
    const { store } = await openPractice(config, { make: true });
    try {
      return `${origin}/in/${await issue({ store, world }, id, 'sign-in')}`;
    } finally {
      await store.close();
    }
  }

  async function colleague(name: string, role: StaffRole): Promise<{ id: string; link(): Promise<string> }> {
    const { store, vault } = await openPractice(config, { make: true });
    try {
      const { id } = await addStaff({ store, vault, world }, { role, name, locale: 'en', zone });
      return { id, link: () => linkFor(id) };
    } finally {
      await store.close();
    }
  }

  async function therapist(): Promise<Visitor> {
    const visitor = createVisitor(origin);
    await visitor.signIn(await staffLink());
    return visitor;
  }

  return {
    origin,
    world,
    staffLink,
    colleague,
    therapist,
    rest,
    async client(name, { locale = 'en' } = {}) {
      const staff = await therapist();
      const invitation = (await staff.post('/clients/new', { name, locale, zone })).text;
      const id = /href="\/clients\/([\w-]{20,})"/.exec(invitation)?.[1] ?? '';
      const visitor = createVisitor(origin);
      await visitor.signIn(linkOn(invitation));
      await visitor.post('/chat', { kind: 'text', text: locale === 'es' ? 'sí' : 'yes' });
      await rest();
      return { id, visitor, link: linkOn((await staff.post(`/clients/${id}/link`, {})).text) };
    },
    async shiftTo(time, days = 0) {
      const now = Temporal.Instant.fromEpochMilliseconds(world.now()).toZonedDateTimeISO(zone);
      const today = now.toPlainDate().toZonedDateTime({ timeZone: zone, plainTime: time });
      const next = Temporal.ZonedDateTime.compare(today, now) > 0 ? today : today.add({ days: 1 });
      world.shiftTo(next.add({ days }).epochMilliseconds);
      await rest();
    },
    async stop() {
      await running?.stop();
      running = undefined;
    },
    async startAgain() {
      running = await start(config, { demo: false, world });
    },
    async close() {
      await running?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
