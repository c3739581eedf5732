/**
 * A practice played over weeks: therapists who read and answer in their hours, clients who do as people do, days on which nothing
 * runs. The runtime and the store are the real ones; the clock is virtual, and chance comes from the seed.
 */
import { createHash } from 'node:crypto';
import type { ClientState } from '../../../src/care/state.ts';
import type {
  Address,
  ChannelName,
  InboundEvent,
  Instant,
  Message,
  Person,
  PersonId,
  Purpose,
  TimelineRecord,
} from '../../../src/model.ts';
import { webAddress } from '../../../src/runtime/desk.ts';
import { openRecord, openState } from '../../../src/runtime/sealed.ts';
import { createSqliteStore } from '../../../src/store/sqlite/index.ts';
import {
  chatFeatures,
  createPlayedChannel,
  openPlayedPractice,
  type PlayedChannel,
  type PlayedStaff,
} from '../../support/practice.ts';
import { watchClaims } from '../../support/sends.ts';
import { createChance } from './chance.ts';
import { type Profile, profileOf } from './people.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** The simulation looks so often at what was sent, and nobody reacts sooner (milliseconds). */
const STEP = 10 * MINUTE;
/** A Sunday midnight in Madrid, two weeks before clocks change in America and four before they do in Europe. */
const START = '2026-02-22T00:00:00+01:00';

export interface Size {
  readonly seed: number;
  readonly therapists: number;
  readonly clients: number;
  readonly days: number;
  /** Where the database is written. */
  readonly file: string;
}

export interface Sent {
  readonly at: Instant;
  readonly purpose: Purpose;
  readonly channel: ChannelName;
  readonly id: string;
  readonly message: Message;
}

/** One client, and all that came of them. */
export interface Life {
  readonly profile: Profile;
  readonly id: PersonId;
  /** Where they are, since when: the last one counts. */
  readonly zones: { readonly at: Instant; readonly zone: string }[];
  readonly sent: Sent[];
  /** When they said that something may not be sent, and when that ended. */
  readonly unwanted: { readonly what: 'all' | 'routine'; readonly from: Instant; until: Instant }[];
  /** When staff were told that an answer is late. */
  readonly late: Instant[];
  /** When they were in danger. */
  readonly alarms: Instant[];
  /** When somebody confirmed what there was of alerts. */
  readonly acknowledged: Instant[];
  timeline: readonly TimelineRecord[];
  state: ClientState | undefined;
}

export interface Outcome {
  readonly lives: readonly Life[];
  readonly staff: ReadonlyMap<PersonId, string>;
  readonly outages: readonly { readonly from: Instant; readonly until: Instant }[];
  readonly began: Instant;
  readonly ended: Instant;
  /** Of all timelines: the same for the same story. */
  readonly hash: string;
  readonly turns: number;
  readonly faults: readonly string[];
}

interface Plan {
  readonly at: Instant;
  readonly number: number;
  readonly act: () => Promise<void>;
}

export async function simulate({ seed, therapists, clients, days, file }: Size): Promise<Outcome> {
  const chance = createChance(seed);
  const slack = createPlayedChannel('slack', chatFeatures);
  let claims: ReturnType<typeof watchClaims> | undefined;
  const practice = await openPlayedPractice({
    start: START,
    seed,
    chats: [slack],
    policies: new Map([['slack', { clients: 'full', staff: 'full' }]]),
    openStore: async (now) => {
      claims = watchClaims(createSqliteStore({ file, now }));
      return claims.store;
    },
  });
  const { world, ports, runtime, desk, channel: web } = practice;
  const began = world.now();
  const ended = began + days * DAY;
  const plans: Plan[] = [];
  const lives = new Map<PersonId, Life>();
  const staff: PlayedStaff[] = [];
  const away = new Map<PersonId, { readonly from: Instant; readonly until: Instant }[]>();
  const outages: { from: Instant; until: Instant }[] = [];
  let numbers = 0;
  let seen = 0;
  let looked = 0;

  const later = (at: Instant, act: () => Promise<void>) => void plans.push({ at, number: numbers++, act });

  async function does(from: Address, event: InboundEvent, zone?: string): Promise<void> {
    numbers += 1;
    const hints = zone === undefined ? {} : { hints: { zone } };
    await runtime.receive({ id: `event-${numbers}`, from, at: world.now(), event, ...hints });
    await world.settle();
  }
  const says = (from: Address, text: string, zone?: string) =>
    does(from, { kind: 'text', text, message: `message-${numbers}` }, zone);

  // ---- staff ----

  async function hire(): Promise<void> {
    for (let number = 0; number < therapists; number++)
      staff.push(await practice.colleague(`Dr. Sample ${number + 1}`));
  }

  /** Who is away when, who covers, and who stands in. */
  async function agreeOnHours(): Promise<void> {
    for (const [number, one] of staff.entries()) {
      const backup = staff[(number + 1) % staff.length]?.person.id;
      const leave = number === 1 ? [{ from: '2026-03-09', to: '2026-03-20', ...(backup && { cover: backup }) }] : [];
      away.set(
        one.person.id,
        leave.map(({ from, to }) => ({ from: midnight(from), until: midnight(to) + DAY })),
      );
      // One is suddenly gone for ten days, and has said nothing of it.
      if (number === therapists - 1 && days > 50)
        away.get(one.person.id)?.push({ from: began + 40 * DAY, until: began + 50 * DAY });
      await one.works({ leave, ...(backup && { backup }) });
    }
  }
  const midnight = (date: string): Instant =>
    Temporal.PlainDate.from(date).toZonedDateTime('Europe/Madrid').epochMilliseconds;
  const isAway = ({ person }: PlayedStaff): boolean =>
    (away.get(person.id) ?? []).some(({ from, until }) => world.now() >= from && world.now() < until);

  /** Three times on a working day they look who waits, and answer most of them. */
  async function looks(one: PlayedStaff): Promise<void> {
    if (isAway(one)) return;
    for (const entry of await desk.caseload(one.person)) {
      if (entry.alerts > 0) {
        await one.does('acknowledge', { client: entry.client.id });
        lives.get(entry.client.id)?.acknowledged.push(world.now());
      }
      if (entry.waiting > 0 && chance.happens(0.9))
        await one.does('reply', { client: entry.client.id, text: chance.pick(replies), made: `made-${numbers++}` });
    }
  }

  function planStaff(date: Temporal.PlainDate): void {
    if (date.dayOfWeek > 5) return;
    for (const one of staff)
      for (const time of ['09:30', '13:00', '16:15'])
        later(date.toZonedDateTime({ timeZone: 'Europe/Madrid', plainTime: time }).epochMilliseconds, () => looks(one));
  }

  // ---- clients ----

  const addressOf = ({ profile, id }: Life): Address => (profile.chats ? chatOf(id) : webAddress(id));
  const chatOf = (id: PersonId): Address => ({ channel: 'slack', workspace: 'T1', user: id, place: `D-${id}` });

  async function takeOn(number: number): Promise<void> {
    const profile = profileOf(chance, number);
    const one = staff[number % staff.length];
    if (!one) throw new Error('nobody treats them');
    const { client: id } = await desk.invite(one.person, profile);
    const life: Life = {
      ...{
        profile,
        id,
        sent: [],
        unwanted: [],
        late: [],
        alarms: [],
        acknowledged: [],
        timeline: [],
        state: undefined,
      },
      zones: [{ at: began, zone: profile.zone }],
    };
    lives.set(id, life);
    later(at(life, 0, '10:00') + number * MINUTE, async () => {
      await does(webAddress(id), { kind: 'joined' });
    });
    const routine = (routineId: string, flow: string, rule: string, slots: string) =>
      one.does('routine', { client: id, id: routineId, flow, rule, slots, window: '180', from: '2026-02-23' });
    later(at(life, 1, '12:00') + number * MINUTE, async () => {
      await routine('check', 'check-in', 'FREQ=DAILY', profile.slot);
      if (number % 3 === 0) await routine('mood', 'phq9', 'FREQ=WEEKLY;BYDAY=WE', '11:00');
      if (number % 4 === 0) await routine('pages', 'journal', 'FREQ=WEEKLY;BYDAY=SA', '17:00');
    });
    if (profile.chats)
      later(at(life, 1, '10:00') + number * MINUTE, async () => {
        const { code } = await desk.code(id);
        await says(chatOf(id), code);
      });
    planLife(life, one);
  }

  const at = ({ profile }: Life, day: number, time: string): Instant =>
    Temporal.PlainDate.from('2026-02-22')
      .add({ days: day })
      .toZonedDateTime({ timeZone: profile.zone, plainTime: time }).epochMilliseconds;

  /** What they do of their own accord, over all the days. */
  function planLife(life: Life, one: PlayedStaff): void {
    const { way, writes } = life.profile;
    for (let day = 2; day < days; day++) {
      if (chance.happens(writes / 7)) {
        const time = way === 'writes at night' ? `0${chance.between(1, 4)}:10` : `${chance.between(10, 20)}:40`;
        const lines = way === 'writes in bursts' ? chance.between(3, 6) : 1;
        for (let line = 0; line < lines; line++)
          later(at(life, day, time) + line * MINUTE, () => writesOne(life, way === 'edits'));
      }
      if (day % 14 === 5 && life.profile.answers > 0)
        later(at(life, day, '09:05'), () => appointment(one, life, at(life, day + 2, '15:00')));
    }
    const middle = Math.floor(days / 2);
    if (way === 'leaves') later(at(life, middle, '18:45'), () => leaves(life));
    if (way === 'leaves' && days > 60) later(at(life, middle + 20, '18:45'), () => comesBack(life));
    if (way === 'wants less') later(at(life, middle, '18:45'), () => wantsLess(life));
    if (way === 'pauses') later(at(life, middle, '18:45'), () => says(addressOf(life), 'pause'));
    if (way === 'travels')
      later(at(life, middle, '08:45'), () => travels(life, chance.pick(['Asia/Tokyo', 'America/New_York'])));
    if (way === 'is in danger once') later(at(life, middle, '19:45'), () => inDanger(life));
  }

  async function writesOne(life: Life, thenEdits: boolean): Promise<void> {
    const message = `message-${numbers}`;
    await says(addressOf(life), chance.pick(lines));
    if (thenEdits)
      later(world.now() + 30 * MINUTE, () =>
        does(addressOf(life), { kind: 'edit', message, text: `${chance.pick(lines)} (changed)` }),
      );
  }

  async function appointment(one: PlayedStaff, life: Life, start: Instant): Promise<void> {
    const values = { id: `appointment-${numbers}`, start: new Date(start).toISOString(), minutes: '50' };
    await one.does('appointment', { client: life.id, ...values });
  }

  async function leaves(life: Life): Promise<void> {
    await says(addressOf(life), 'stop');
    await says(addressOf(life), life.profile.locale === 'es' ? 'sí' : 'yes');
    life.unwanted.push({ what: 'all', from: world.now(), until: Infinity });
  }
  async function comesBack(life: Life): Promise<void> {
    await says(webAddress(life.id), 'start');
    const last = life.unwanted.at(-1);
    if (last) last.until = world.now();
  }
  async function wantsLess(life: Life): Promise<void> {
    await says(addressOf(life), life.profile.locale === 'es' ? 'sin registros' : 'no check-ins');
    life.unwanted.push({ what: 'routine', from: world.now(), until: Infinity });
  }
  async function travels(life: Life, zone: string): Promise<void> {
    await says(addressOf(life), 'I am on the road now', zone);
    later(world.now() + 26 * HOUR, () => says(addressOf(life), 'Still on the road', zone));
  }
  async function inDanger(life: Life): Promise<void> {
    life.alarms.push(world.now());
    await says(
      addressOf(life),
      life.profile.locale === 'es' ? 'Quiero morirme esta noche' : 'I want to end my life tonight',
    );
  }

  // ---- what comes back ----

  async function hear(channel: PlayedChannel): Promise<void> {
    for (const { id, to, act } of channel.sent.splice(0)) {
      const claim = await claims?.purposeOf(ports, id);
      const life = claim && lives.get(claim.person);
      if (!claim || !life || act.kind !== 'say') continue;
      seen += 1;
      life.sent.push({
        at: claims?.sentAt.get(id) ?? world.now(),
        purpose: claim.purpose,
        channel: to.channel,
        id,
        message: act.message,
      });
      if (act.message.question && chance.happens(answersTo(life, act.message)))
        later(world.now() + chance.between(10, 150) * MINUTE, () => answer(to, act.message));
    }
  }

  /** Terms, suggestions and what an app asks are answered by all who are there at all. */
  const answersTo = ({ profile }: Life, { question }: Message): number =>
    question?.kind === 'yes-no' ? 1 : profile.answers;

  async function answer(to: Address, { question }: Message): Promise<void> {
    if (!question) return;
    const { kind, options = [], min = 0, max = 10 } = question;
    if (kind === 'text') return says(to, chance.pick(lines));
    if (kind === 'date' || kind === 'time') return says(to, 'cancel');
    const value =
      kind === 'yes-no'
        ? true
        : kind === 'scale' || kind === 'number'
          ? chance.between(min, max)
          : kind === 'several'
            ? options.slice(0, 2).map((option) => option.value)
            : (options.find((option) => option.value === 'yes') ?? chance.pick(options)).value;
    await does(to, { kind: 'choice', question: question.id, value });
  }

  async function note(): Promise<void> {
    for (const { at, person, told } of claims?.tells.splice(0) ?? [])
      if ((await told(ports)) === 'late') lives.get(person)?.late.push(at);
    if (world.now() < looked + HOUR) return;
    looked = world.now();
    for (const life of lives.values()) {
      const zone = (await ports.store.around(life.id))?.self.zone;
      if (zone && zone !== life.zones.at(-1)?.zone) life.zones.push({ at: world.now(), zone });
    }
  }

  // ---- the days ----

  await hire();
  for (let number = 0; number < clients; number++) await takeOn(number);
  await agreeOnHours();
  for (let day = 0; day < days; day++) planStaff(Temporal.PlainDate.from('2026-02-22').add({ days: day }));
  const outage = { from: began + Math.floor(days * 0.6) * DAY + 11 * HOUR, until: 0 };
  later(outage.from, async () => {
    outage.until = world.now() + 2 * DAY;
    outages.push(outage);
    await practice.stands(2 * DAY);
  });

  while (world.now() < ended) {
    const next = soonest(plans);
    await world.advanceTo(Math.min(next?.at ?? Infinity, world.now() + STEP, ended));
    if (next && next.at <= world.now()) {
      plans.splice(plans.indexOf(next), 1);
      await next.act();
    }
    await hear(web);
    await hear(slack);
    await note();
  }

  for (const life of lives.values()) {
    const records = await ports.store.timeline(life.id, { audiences: ['both', 'client', 'staff'], limit: 100_000 });
    life.timeline = await Promise.all(records.map((record) => openRecord(ports.vault, record)));
    const state = await openState(ports.vault, life.id, await ports.store.load(life.id));
    life.state = state?.role === 'client' ? state : undefined;
  }
  const names = new Map<PersonId, string>(staff.map(({ person }: { person: Person }) => [person.id, person.name]));
  const faults = practice.logged.filter((line) => /failed|fault/.test(line));
  await practice.close();
  return {
    ...{ lives: [...lives.values()], staff: names, outages, began, ended, faults, turns: seen },
    hash: hashOf([...lives.values()]),
  };
}

const soonest = (plans: readonly Plan[]): Plan | undefined =>
  plans.reduce<Plan | undefined>(
    (first, one) => (!first || one.at < first.at || (one.at === first.at && one.number < first.number) ? one : first),
    undefined,
  );

const hashOf = (lives: readonly Life[]): string => {
  const hash = createHash('sha256');
  for (const { profile, id, timeline } of lives)
    for (const { at, kind, author, audience, status, body } of timeline) {
      const by = author === id ? profile.name : author === 'meanwhile' ? author : 'staff';
      const answers = (body.answers ?? []).map(({ text }) => text);
      hash.update(JSON.stringify([profile.name, at, kind, by, audience, status, body.text, answers]));
    }
  return hash.digest('hex');
};

const lines = [
  'The week was long, and I slept little.',
  'I went for the walk that we spoke of.',
  'Work was loud today. I kept to myself.',
  'I called my sister. It was good to hear her.',
  'I do not know what to write today.',
  'The morning was hard and the evening was better.',
];
const replies = [
  'Thank you for writing. Which part of it stays with you?',
  'I read this twice. What helped, even a little?',
  'Let us look at this together when we speak.',
];
