/** A fictional practice with three weeks of history, made by playing a story through the real turns on a clock of its own. */

import { checkIns, type Deed, deeds, others } from './demo-story.ts';
import type { AnswerValue, InboundEvent, Instant, Person, PersonId } from './model.ts';
import type { Queue, World } from './ports.ts';
import { converse } from './runtime/converse.ts';
import { createDesk, webAddress } from './runtime/desk.ts';
import { openPerson, sealPerson } from './runtime/people.ts';
import type { Log, Ports } from './runtime/ports.ts';
import { receive } from './runtime/receive.ts';
import { createLocalSignals } from './signals/local.ts';

const DAYS = 21;
const MINUTE = 60_000;

/** Plays the story up to now and plans a check-in for the next full minute. Returns who gets a link. */
export async function seedDemo(ports: Ports): Promise<readonly Person[]> {
  const player = createPlayer(ports);
  const { zone } = ports.practice;
  const today = Temporal.Instant.fromEpochMilliseconds(ports.world.now()).toZonedDateTimeISO(zone).toPlainDate();
  const at = (day: number, time: string): Instant =>
    today.subtract({ days: DAYS - day }).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;

  await player.moveTo(at(0, '10:00'));
  const therapist = await player.addTherapist('Dr. Ada Example (fictional)');
  const client = await player.invite(therapist, 'Robin Sample (fictional)');
  for (let day = 0; day < DAYS; day++) {
    const plan = [...(deeds[day] ?? []), ...checkInDeeds(day)].sort((a, b) => a.at.localeCompare(b.at));
    for (const deed of plan) {
      await player.moveTo(at(day, deed.at));
      await player.act(deed, therapist, client, (later, time) => at(day + later, time));
    }
  }
  await addOthers(player, therapist, (day, time) => at(day, time));
  await player.moveTo(ports.world.now() - 90 * MINUTE);
  await player.act(lastWords, therapist, client, at);
  await player.moveTo(ports.world.now());
  await player.staff(therapist, 'routine', soon(client.id, ports.world.now(), zone));
  // Their page opens at its end, where the check-in arrives.
  await player.act({ at: '', tap: 'yes', seen: 'client' }, therapist, client, at);
  return [therapist, client];
}

/** Three more on the caseload: one asked for, one who paused, one who has not come yet. */
async function addOthers(
  player: ReturnType<typeof createPlayer>,
  therapist: Person,
  at: (day: number, time: string) => Instant,
): Promise<void> {
  for (const [name, deeds] of Object.entries(others)) {
    const client = await player.invite(therapist, name);
    for (const deed of deeds) await player.act(deed, therapist, client, at);
  }
}

const lastWords: Deed = {
  at: '',
  client: 'I tried the walk before the meeting. It helped more than I thought. Can we look at the mornings next time?',
};

/** Each evening's check-in a few minutes after it was asked; some evenings none. */
function checkInDeeds(day: number): Deed[] {
  const row = checkIns[day];
  if (!row) return [];
  const [mood, energy, line] = row;
  const deeds: Deed[] = [
    { at: '20:00' },
    { at: '20:06', tap: mood },
    { at: '20:07', tap: energy },
    { at: '20:08', client: line },
  ];
  return mood > 2 ? deeds : [...deeds, { at: '20:09', tap: 'breathe' }, { at: '20:11', tap: 'calmer' }];
}

/** A check-in within a minute, once, so that a visitor sees one arrive. */
function soon(client: PersonId, now: Instant, zone: string): { [field: string]: string } {
  const next = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).add({ minutes: 1 });
  const date = next.toPlainDate().toString();
  const slots = next.toPlainTime().toString({ smallestUnit: 'minute' });
  return { client, id: 'demo', flow: 'check-in', rule: 'FREQ=DAILY', slots, window: '240', from: date, until: date };
}

/** Moves the clock, does what people do, and lets every conversation come to rest in between. */
function createPlayer(ports: Ports) {
  let now = 0;
  let inbounds = 0;
  const rung = new Set<PersonId>();
  const world: World = { ...ports.world, now: () => now, at: () => () => {}, after: () => () => {} };
  const queue: Queue = {
    ring: async (person, { at = now } = {}) => void (at <= now && rung.add(person)),
    serve: async () => {},
    depth: async () => ({ live: rung.size, planned: 0 }),
    check: async () => {},
    close: async () => {},
  };
  const signals = createLocalSignals({ onFault: () => {} });
  const log: Log = { info: () => {}, warn: () => {}, error: ports.log.error };
  const replay: Ports = { ...ports, world, queue, signals, log };
  const desk = createDesk(replay);

  async function settle(): Promise<void> {
    for (;;) {
      for (const person of await ports.store.pending(now, 10)) rung.add(person);
      if (rung.size === 0) return;
      const people = [...rung];
      rung.clear();
      for (const person of people) await converse(replay, person);
    }
  }

  /** Infinity: nobody's. */
  async function nextTimer(): Promise<Instant> {
    const everybody = await Promise.all((await ports.store.everyone()).map(({ id }) => ports.store.load(id)));
    return Math.min(...everybody.flatMap(({ timers }) => timers.map(({ at }) => at)).filter((at) => at > now));
  }

  async function say(person: PersonId, event: InboundEvent): Promise<void> {
    await receive(replay, { id: `demo-${inbounds++}`, from: webAddress(person), at: now, event });
    await settle();
  }

  async function tap(client: Person, value: AnswerValue): Promise<void> {
    const records = await desk.history(client, client.id, { limit: 20 });
    const asked = records === 'forbidden' ? undefined : records.findLast(({ body }) => body.question)?.body.question;
    if (asked) await say(client.id, { kind: 'choice', question: asked.id, value });
  }

  const staff = (therapist: Person, form: string, values: { [field: string]: string }) =>
    say(therapist.id, { kind: 'form', form, values });

  return {
    staff,
    /** What falls due on the way happens when it does. */
    async moveTo(instant: Instant) {
      for (let next = await nextTimer(); next < instant; next = await nextTimer()) {
        now = next;
        await settle();
      }
      now = instant;
      await settle();
    },
    async addTherapist(name: string): Promise<Person> {
      const { zone, locale } = ports.practice;
      const person: Person = { id: world.id() as PersonId, role: 'therapist', name, locale, zone, addresses: [] };
      await ports.store.putPerson(await sealPerson(ports.vault, person));
      await ports.store.link(webAddress(person.id), person.id);
      return person;
    },
    async invite(therapist: Person, name: string): Promise<Person> {
      const { zone, locale } = ports.practice;
      const { client } = await desk.invite(therapist, { name, locale, zone });
      await ports.store.dropTokens(client, 'invitation');
      const around = await ports.store.around(client);
      if (!around) throw new Error('the fictional client is gone');
      return openPerson(ports.vault, around.self);
    },
    async act(deed: Deed, therapist: Person, client: Person, at: (day: number, time: string) => Instant) {
      if (deed.joins) await say(client.id, { kind: 'joined' });
      if (deed.tap !== undefined) await tap(client, deed.tap);
      if (deed.client) await say(client.id, { kind: 'text', text: deed.client, message: `demo-${inbounds}` });
      if (deed.therapist) await staff(therapist, 'reply', { client: client.id, text: deed.therapist });
      if (deed.routine)
        await staff(therapist, 'routine', { client: client.id, from: dateOf(now, client.zone), ...deed.routine });
      if (deed.appointment) {
        const start = new Date(at(deed.appointment.inDays, deed.appointment.time)).toISOString();
        await staff(therapist, 'appointment', { client: client.id, id: `appointment-${start}`, start, minutes: '50' });
      }
      if (deed.seen) {
        const records = await desk.history(deed.seen === 'client' ? client : therapist, client.id, { limit: 1 });
        const upTo = records === 'forbidden' ? 0 : (records.at(-1)?.seq ?? 0);
        await say(deed.seen === 'client' ? client.id : therapist.id, { kind: 'seen', person: client.id, upTo });
      }
    },
  };
}

const dateOf = (now: Instant, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
