import { expect } from 'chai';
import { createSlackChannel } from '../../../adapters/slack/index.ts';
import { createTeamsChannel } from '../../../adapters/teams/index.ts';
import { read as readTeams } from '../../../adapters/teams/read.ts';
import { termsOf } from '../../../src/care/consent.ts';
import { newClient } from '../../../src/care/state.ts';
import type { Address, ChannelName, PersonId } from '../../../src/model.ts';
import type { Channel, World } from '../../../src/ports.ts';
import { webAddress } from '../../../src/runtime/desk.ts';
import { sealPerson } from '../../../src/runtime/people.ts';
import type { Ports } from '../../../src/runtime/ports.ts';
import { addressOf, channelOf } from '../../adapters/discord/discord.ts';
import { playDiscord } from '../../support/played-discord.ts';
import { playSlack, SECRET, TOKEN } from '../../support/played-slack.ts';
import { createPlayedTeams, playedBot } from '../../support/played-teams.ts';
import { openPlayedPractice, type PlayedPractice } from '../../support/practice.ts';

/** So many people have the same prompt at the same minute. */
const PROMPTED = 2000;
/** So many others write meanwhile, one each minute. */
const WRITING = 20;
const MINUTE = 60_000;

/** What a platform allows, from its own documentation: at most `most` posts in any `window` milliseconds. */
interface Allowed {
  readonly per: 'place' | 'all';
  readonly most: number;
  readonly window: number;
}

/** A platform with its people, whom it counts posts to. */
interface Platform {
  readonly allowed: readonly Allowed[];
  /** As the adapter makes it, with this world. */
  channel(world: World): Channel;
  readonly people: readonly Address[];
  limit(count: (place: string) => number): void;
  /** The place as the platform names it in a request. */
  placeOf(address: Address): string;
  /** What somebody sees, one text for each message. */
  shown(address: Address): readonly string[];
  close(): Promise<unknown>;
}

const names = Array.from({ length: PROMPTED + WRITING }, (_, index) => `${index + 1}`);

const platforms: { readonly [name in Exclude<ChannelName, 'web' | 'terminal'>]: () => Promise<Platform> } = {
  async slack() {
    const people = names.map((name) => ({ user: `U${name}`, place: `D${name}` }));
    const slack = await playSlack(people);
    return {
      // apis/web-api/rate-limits: one message a second in a conversation, "several hundred" a minute in a workspace.
      allowed: [
        { per: 'place', most: 1, window: 1_000 },
        { per: 'all', most: 300, window: MINUTE },
      ],
      channel: (world) =>
        createSlackChannel({ token: TOKEN, signingSecret: SECRET, apiUrl: slack.apiUrl, log: () => {}, world }),
      people: people.map(({ user, place }) => ({ channel: 'slack', workspace: 'T0PRACTICE', user, place })),
      limit: slack.limit,
      placeOf: ({ place }) => place,
      shown: ({ place }) => slack.shown(place),
      close: slack.close,
    };
  },
  async discord() {
    const discord = await playDiscord();
    const people = names.map(() => discord.person());
    const byPlace = new Map(people.map((person) => [person.place, person]));
    return {
      // topics/rate-limits: 50 requests a second for a bot.
      allowed: [{ per: 'all', most: 50, window: 1_000 }],
      channel: (world) => channelOf(discord, { world }),
      people: people.map(addressOf),
      limit: discord.limit,
      placeOf: ({ place }) => place,
      shown: ({ place }) => byPlace.get(place)?.sees() ?? [],
      close: discord.close,
    };
  },
  async teams() {
    const teams = await createPlayedTeams();
    const people = names.map((name) => teams.person(name));
    const known = { serviceUrl: teams.serviceUrl, tenant: undefined, now: Date.now() };
    const addresses = people.map((person) => {
      const { inbounds } = readTeams(person.activity({ text: 'hello' }) as never, known);
      return inbounds[0]?.from ?? expect.fail('nothing was read');
    });
    const byPlace = new Map(addresses.map(({ place }, index) => [place, people[index]]));
    return {
      // bots/how-to/rate-limit: per bot and conversation, and per app and tenant.
      allowed: [
        { per: 'place', most: 7, window: 1_000 },
        { per: 'place', most: 8, window: 2_000 },
        { per: 'place', most: 60, window: 30_000 },
        { per: 'place', most: 1800, window: 60 * MINUTE },
        { per: 'all', most: 50, window: 1_000 },
      ],
      channel: (world) =>
        createTeamsChannel({
          appId: playedBot.appId,
          credential: { password: playedBot.password },
          serviceUrls: [teams.serviceUrl],
          publicUrl: 'https://care.example.org',
          log: () => {},
          world,
          api: teams.api,
        }),
      people: addresses,
      limit: teams.limit,
      placeOf: ({ place }) => byPlace.get(place)?.conversation ?? '',
      shown: ({ place }) => byPlace.get(place)?.shown() ?? [],
      close: teams.close,
    };
  },
};

/**
 * Counts as `src/limits` does (see its own test), but by the virtual clock: a window begins with its first, and those refused take
 * their turns in windows to come.
 */
function windows({ now }: World): Ports['pace'] {
  const counted = new Map<string, { until: number; count: number }>();
  return async (what, who, most, window) => {
    const key = `${what} ${who}`;
    const known = counted.get(key);
    const one = known && known.until > now() ? known : { until: now() + window, count: 0 };
    one.count += 1;
    counted.set(key, one);
    return one.count <= most ? 0 : one.until - now() + (Math.ceil(one.count / most) - 2) * window;
  };
}

for (const [name, open] of Object.entries(platforms))
  describe(`${PROMPTED} people on ${name} with a prompt at the same minute, and ${WRITING} who write`, () => {
    let platform: Platform;
    let practice: PlayedPractice;
    let refused = 0;
    let underway = 0;
    const posted = new Map<string, number[]>();

    before(async function () {
      this.timeout(300_000);
      platform = await open();
      let world: World | undefined;
      const lent: World = {
        now: () => world?.now() ?? 0,
        id: () => world?.id() ?? '',
        elapsed: () => world?.elapsed() ?? 0,
        at: (at, wake) => world?.at(at, wake) ?? (() => {}),
        after: (wait, wake) => world?.after(wait, wake) ?? (() => {}),
      };
      practice = await openPlayedPractice({
        rounds: 1000,
        chats: [counted(platform.channel(lent))],
        policies: new Map([[name as ChannelName, { clients: 'full', staff: 'full' }]]),
        pace: windows(lent),
      });
      world = practice.world;
      platform.limit(strictly(platform.allowed));
      await fill();
    });
    after(async () => {
      await practice?.close();
      await platform?.close();
    });

    /** Time stands still while a request is under way. */
    const counted = (channel: Channel): Channel => ({
      ...channel,
      // Nothing is heard from the platform here: what people do is handed over by the test.
      start: async () => {},
      stop: async () => {},
      async send(outbound) {
        underway += 1;
        try {
          return await channel.send(outbound);
        } finally {
          underway -= 1;
        }
      },
    });

    /** Refuses what is too much within any window, whenever it began. */
    const strictly = (allowed: readonly Allowed[]) => (place: string) => {
      const now = practice.world.now();
      const waits = allowed.map(({ per, most, window }) => {
        const [oldest] = (posted.get(per === 'place' ? place : '') ?? []).slice(-most);
        const full = (posted.get(per === 'place' ? place : '')?.length ?? 0) >= most;
        return full && oldest !== undefined && oldest > now - window ? oldest + window - now : 0;
      });
      const wait = Math.max(...waits);
      if (wait > 0) refused += 1;
      else for (const key of [place, '']) posted.set(key, [...(posted.get(key) ?? []).slice(-1800), now]);
      return Math.ceil(wait / 1000);
    };

    /** People as they are after having agreed to begin; who writes is treated by the therapist, the others by nobody. */
    async function fill(): Promise<void> {
      const { store, vault, world, book } = practice.ports;
      const now = world.now();
      const routine = {
        ...{ id: 'noon', flow: 'check-in', rule: 'FREQ=DAILY', slots: ['13:00'], window: 240, from: '2026-03-02' },
        done: now,
      };
      for (const [index, address] of platform.people.entries()) {
        const id = idOf(index);
        const locale = 'en' as const;
        const person = {
          id,
          role: 'client',
          name: `P${index}`,
          locale,
          zone: practice.ports.practice.zone,
          addresses: [],
        };
        await store.putPerson(await sealPerson(vault, person as never));
        await store.link(address, id);
        await store.link(webAddress(id), id);
        if (index >= PROMPTED) await store.assign(practice.therapist.person.id, id);
        const consent = { version: termsOf(book.flows), at: now };
        const state = { ...newClient, standing: 'active', consent, ...(index < PROMPTED && { routines: [routine] }) };
        const timers = index < PROMPTED ? [{ id: 'routine:noon', at: now + 60 * MINUTE }] : [];
        const sealed = await vault.seal(id, 'state', JSON.stringify(state));
        await store.commit({ person: id, revision: 0, consumed: undefined, state: sealed, effects: [], timers });
      }
    }
    const idOf = (index: number) => `client-${index}` as PersonId;

    /** Lets time go by, and stand still while anything is under way. */
    async function advance(until: number): Promise<void> {
      for (;;) {
        await quiet();
        const [next] = practice.world.timers();
        if (next === undefined || next > until) return practice.world.advanceTo(until).then(quiet);
        await practice.world.advanceTo(next);
      }
    }
    async function quiet(): Promise<void> {
      do {
        await practice.world.settle();
        while (underway > 0) await new Promise((resolve) => setTimeout(resolve, 1));
        await practice.world.settle();
      } while (underway > 0);
    }

    it('each get theirs once and in order, whoever writes is answered at once, and the platform never has to refuse', async function () {
      this.timeout(300_000);
      const begin = practice.world.now() + 60 * MINUTE;
      await advance(begin + 500);
      const waited: number[] = [];
      for (let index = PROMPTED; index < PROMPTED + WRITING; index++) {
        const address = platform.people[index] ?? expect.fail('nobody is there');
        const at = practice.world.now();
        for (const part of ['one', 'two'])
          await practice.runtime.receive({
            ...{ id: `${index}-${part}`, from: address, at },
            event: { kind: 'text', text: part, message: `${index}-${part}` },
          });
        await quiet();
        const client = idOf(index);
        for (const text of ['first', 'second', 'third'])
          await practice.therapist.does('reply', { client, text: `${text} to ${index}` });
        await advance(at + MINUTE);
        const [answered = Infinity] = posted.get(platform.placeOf(address)) ?? [];
        waited.push(answered - at);
        const replies = platform.shown(address).filter((text) => text.includes(` to ${index}`));
        expect(replies.map((text) => text.split(' ')[0])).to.deep.equal(['first', 'second', 'third']);
      }
      await advance(begin + 4 * 60 * MINUTE);
      const prompted = platform.people.slice(0, PROMPTED);
      expect(prompted.filter((address) => platform.shown(address).length !== 1)).to.deep.equal([]);
      for (const index of [0, PROMPTED - 1]) {
        const records = await practice.ports.store.timeline(idOf(index), { audiences: ['both', 'client'], limit: 10 });
        expect(records.filter(({ delivered }) => delivered !== undefined)).to.have.length(1);
      }
      expect(refused, 'how often the platform had to refuse').to.equal(0);
      expect(Math.max(...waited), 'how long anybody waited for an answer (milliseconds)').to.be.below(2_000);
      const last = Math.max(...prompted.map((address) => posted.get(platform.placeOf(address))?.[0] ?? Infinity));
      console.log(`      the last of ${PROMPTED} prompts came after ${((last - begin) / MINUTE).toFixed(1)} min`);
    });
  });
