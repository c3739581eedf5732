/**
 * A practice as `main` puts it together, in this process, over the played platforms: people come in by their links, connect a chat by a
 * code from their page, and write where they like.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Adapters, loadAdapters, type Surroundings } from '../../../adapters/index.ts';
import { createTeamsChannel } from '../../../adapters/teams/index.ts';
import { type Config, readConfig } from '../../../src/config.ts';
import { start } from '../../../src/main.ts';
import type { PersonId, TimelineRecord } from '../../../src/model.ts';
import { openPractice } from '../../../src/practice.ts';
import { openRecord } from '../../../src/runtime/sealed.ts';
import { TOKEN as DISCORD_TOKEN, type PlayedDiscord, playDiscord } from '../../support/played-discord.ts';
import { type Person, playSlack, SECRET, TOKEN as SLACK_TOKEN } from '../../support/played-slack.ts';
import { createPlayedTeams, type PlayedTeams, playedBot } from '../../support/played-teams.ts';
import { freePort } from '../../support/server.ts';
import { settled } from '../../support/settled.ts';
import { createShiftableWorld, type ShiftableWorld } from '../../support/shiftable.ts';
import { until } from '../../support/until.ts';
import { createVisitor, linkOn, type Visitor } from '../../support/visitor.ts';
import { forward, type Listener, listenIn } from './forward.ts';
import { onDiscord, onSlack, onTeams, onWeb, overHttp, overSocket, type Writer } from './writers.ts';

/** Without summer time, so that a test says the same on every day of the year. */
export const zone = 'UTC';

const full = {
  SLACK_CONTENT: 'full',
  SLACK_STAFF_CONTENT: 'full',
  DISCORD_CONTENT: 'full',
  DISCORD_STAFF_CONTENT: 'full',
  TEAMS_CONTENT: 'full',
  TEAMS_STAFF_CONTENT: 'full',
} as const;

export type Platform = 'slack' | 'discord' | 'teams';

export interface Client {
  readonly id: PersonId;
  readonly visitor: Visitor;
  readonly page: Writer;
}

export interface ChatPractice {
  readonly origin: string;
  readonly world: ShiftableWorld;
  readonly slack: Awaited<ReturnType<typeof playSlack>>;
  readonly discord: PlayedDiscord;
  readonly teams: PlayedTeams;
  /** The therapist, on their page. */
  readonly therapist: Visitor;
  readonly therapistId: PersonId;
  /** What Slack and Discord were sent. */
  readonly received: () => readonly Buffer[];
  /** Invites somebody; they open the link, read the terms and say yes. */
  client(name?: string): Promise<Client>;
  /** Somebody of whom the platform knows and the practice does not. */
  writer(platform: Platform): Writer;
  /** Connects a chat: a code from the person's page, typed there; a client says yes to being written to there. */
  link(visitor: Visitor, home: '/chat' | '/clients', writer: Writer): Promise<void>;
  /** All that is kept of somebody, in order. */
  timeline(person: PersonId): Promise<readonly TimelineRecord[]>;
  /** Resolves when all that has been taken in is dealt with. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

export async function openChatPractice({
  content = full,
  settings = {},
}: {
  content?: { readonly [setting: string]: string };
  settings?: { readonly [setting: string]: string };
} = {}): Promise<ChatPractice> {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-chats-'));
  // Platforms sign and date what they send by their own clock: this one begins with it.
  const world = createShiftableWorld(new Date().toISOString());
  const members: Person[] = [];
  const slack = await playSlack(members);
  const discord = await playDiscord();
  const teams = await createPlayedTeams();
  const before = { slack: await listenIn(slack.apiUrl), discord: await listenIn(discord.api) };
  const config = readConfig({
    PORT: String(await freePort()),
    DATA_DIR: folder,
    PRACTICE_ZONE: zone,
    PRACTICE_NAME: 'Riverside Practice',
    THERAPIST_NAME: 'Dr. Rivera',
    LOG_LEVEL: 'error',
    SLACK_BOT_TOKEN: SLACK_TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: before.slack.url,
    DISCORD_TOKEN,
    DISCORD_API_URL: before.discord.url,
    TEAMS_APP_ID: playedBot.appId,
    TEAMS_APP_PASSWORD: playedBot.password,
    TEAMS_SERVICE_URLS: teams.serviceUrl,
    ...content,
    ...settings,
  });
  const running = await start(config, { world, adapters: withTeams(teams) });
  const { url: origin, links } = running;
  await teams.reach((from, back) => void forward(from, back, `${origin}/teams/messages`));
  const [first] = links;
  if (!first) throw new Error('a fresh practice gave no link');
  const therapist = createVisitor(origin);
  await therapist.signIn(first.url);
  const rest = () => settled(join(folder, 'meanwhile.db'), { now: world.now });
  let people = 0;

  return {
    origin,
    world,
    slack,
    discord,
    teams,
    therapist,
    therapistId: first.person.id,
    received: () => Object.values(before).flatMap(({ received }) => received),
    async client(name = 'Robin') {
      const invitation = (await therapist.post('/clients/new', { name, locale: 'en', zone })).text;
      const id = (/href="\/clients\/([\w-]{20,})"/.exec(invitation)?.[1] ?? '') as PersonId;
      const visitor = createVisitor(origin);
      await visitor.signIn(linkOn(invitation));
      const page = onWeb(visitor);
      await hears(page, 'Would you like to begin', 0);
      await page.taps('Yes');
      await hears(page, 'From here on you can simply write', 0);
      await rest();
      return { id, visitor, page };
    },
    writer(platform) {
      people += 1;
      if (platform === 'discord') return onDiscord(discord.person());
      if (platform === 'teams') return onTeams(teams, teams.person(`person-${people}`));
      const person = { user: `U0PERSON${people}`, place: `D0PERSON${people}` };
      members.push(person);
      return onSlack(
        slack,
        person,
        config.SLACK_APP_TOKEN === undefined ? overHttp(`${origin}/slack/events`) : overSocket(slack),
      );
    },
    async link(visitor, home, writer) {
      const { text } = await visitor.post(`${home}/apps`, {});
      const code = /<code class="code">([^<]+)</.exec(text)?.[1] ?? '';
      const known = await addressesOf(config);
      await writer.writes(code);
      await until(async () => (await addressesOf(config)) > known);
      await rest();
      if (home === '/clients') return;
      // May this app be written to?
      await writer.writes('yes');
      await rest();
    },
    async timeline(person) {
      const { store, vault } = await openPractice(config);
      try {
        const audiences = ['both', 'client', 'staff'] as const;
        const records = await store.timeline(person, { audiences, limit: 1000 });
        return await Promise.all(records.map((record) => openRecord(vault, record)));
      } finally {
        await store.close();
      }
    },
    rest,
    async close() {
      await running.stop();
      await Promise.all(Object.values(before).map((one: Listener) => one.close()));
      await Promise.all([slack.close(), discord.close(), teams.close()]);
      rmSync(folder, { recursive: true, force: true });
      if (discord.unknown.length > 0) throw new Error(`Discord does not know: ${discord.unknown.join('; ')}`);
    },
  };
}

/** Teams signs in and has its keys at addresses that are no setting: its channel is opened here, all others as ever. */
const withTeams =
  ({ api }: PlayedTeams) =>
  async (config: Config, surroundings: Surroundings): Promise<Adapters> => {
    const { TEAMS_APP_ID: appId = '', TEAMS_APP_PASSWORD: password = '', ...rest } = config;
    const loaded = await loadAdapters({ ...rest, TEAMS_APP_ID: undefined } as Config, surroundings);
    const channel = createTeamsChannel({
      appId,
      credential: { password },
      serviceUrls: config.TEAMS_SERVICE_URLS ?? [],
      publicUrl: config.PUBLIC_URL,
      log: (level, event) => surroundings.log('teams', level, event),
      world: surroundings.world,
      api,
    });
    return {
      ...loaded,
      channels: new Map([...loaded.channels, [channel.name, channel]]),
      handlers: new Map([...loaded.handlers, ['/teams/messages', channel.handler]]),
    };
  };

async function addressesOf(config: Config): Promise<number> {
  const { store } = await openPractice(config);
  try {
    return (await store.everyone()).flatMap(({ addresses }) => addresses).length;
  } finally {
    await store.close();
  }
}

/** Resolves when they are shown `words`, in a message after the first `from`. */
export const hears = (writer: Writer, words: string, from: number): Promise<void> =>
  until(async () => (await writer.shown()).slice(from).some((text) => text.includes(words))).catch(async () => {
    throw new Error(`${writer.name} does not show "${words}" but: ${(await writer.shown()).slice(from).join(' | ')}`);
  });

/** Does something and resolves when they are shown `words` for it. */
export async function follows(writer: Writer, words: string, act: () => Promise<unknown>): Promise<void> {
  const { length } = await writer.shown();
  await act();
  await hears(writer, words, length);
}
