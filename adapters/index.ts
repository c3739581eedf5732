/** The one list of channels. Each SDK is loaded only when its channel is in use. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../src/config.ts';
import { Fault } from '../src/errors.ts';
import type { Address, ChannelName } from '../src/model.ts';
import type { Channel, World } from '../src/ports.ts';
import type { WebChannel } from './web/index.ts';

/** Takes what a platform posts. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: (fault?: unknown) => void) => unknown;

export interface Adapters {
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly web: WebChannel;
  /** What platforms post to, by path. */
  readonly handlers: ReadonlyMap<string, Handler>;
}

export interface Surroundings {
  readonly world: World;
  /** Never with anything that was said. */
  readonly log: (channel: ChannelName, level: 'info' | 'warn' | 'error', event: string) => void;
  /** Everybody's addresses on Discord: they are read again after a gap, and in servers nobody else is heard. */
  readonly places: () => Promise<readonly Address[]>;
}

export async function loadAdapters(config: Config, surroundings: Surroundings): Promise<Adapters> {
  const { createWebChannel } = await import('./web/index.ts');
  const web = createWebChannel();
  const channels = new Map<ChannelName, Channel>([[web.name, web]]);
  const handlers = new Map<string, Handler>();
  for (const load of [loadSlack, loadDiscord, loadTeams]) {
    const loaded = await load(config, surroundings);
    if (!loaded) continue;
    channels.set(loaded.channel.name, loaded.channel);
    if (loaded.handler) handlers.set(loaded.path, loaded.handler);
  }
  return { channels, web, handlers };
}

type Loaded = { readonly channel: Channel; readonly path: string; readonly handler?: Handler | undefined };

async function loadSlack(config: Config, { world, log }: Surroundings): Promise<Loaded | undefined> {
  const { SLACK_BOT_TOKEN: token, SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken } = config;
  const heard = appToken !== undefined || signingSecret !== undefined;
  if (token === undefined && heard)
    throw missing('SLACK_BOT_TOKEN', 'where SLACK_SIGNING_SECRET or SLACK_APP_TOKEN is');
  if (token === undefined) return undefined;
  if (!heard) throw missing('SLACK_SIGNING_SECRET', 'where SLACK_BOT_TOKEN is, or SLACK_APP_TOKEN in its place');
  const { createSlackChannel } = await import('./slack/index.ts');
  const channel = createSlackChannel({
    token,
    ...(appToken !== undefined ? { appToken } : signingSecret !== undefined && { signingSecret }),
    ...(config.SLACK_API_URL !== undefined && { apiUrl: config.SLACK_API_URL }),
    locale: config.PRACTICE_LOCALE,
    log: (level, event) => log('slack', level, event),
    world,
  });
  return { channel, path: '/slack', handler: channel.handler as Handler | undefined };
}

async function loadDiscord(config: Config, { world, log, places }: Surroundings): Promise<Loaded | undefined> {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = config;
  if (token === undefined) return undefined;
  const { createDiscordChannel } = await import('./discord/index.ts');
  const channel = createDiscordChannel({
    token,
    ...(apiUrl !== undefined && { apiUrl }),
    log: (level, event) => log('discord', level, event),
    world,
    places,
  });
  return { channel, path: '/discord' };
}

async function loadTeams(config: Config, { world, log }: Surroundings): Promise<Loaded | undefined> {
  const { TEAMS_APP_ID: appId, TEAMS_APP_PASSWORD: password, TEAMS_TENANT_ID: tenant } = config;
  if (appId === undefined && password !== undefined) throw missing('TEAMS_APP_ID', 'where TEAMS_APP_PASSWORD is');
  if (appId === undefined) return undefined;
  if (password === undefined && tenant === undefined)
    throw missing('TEAMS_APP_PASSWORD', 'where TEAMS_APP_ID is, or TEAMS_TENANT_ID for a managed identity');
  const { createTeamsChannel } = await import('./teams/index.ts');
  const channel = createTeamsChannel({
    appId,
    credential: password === undefined ? { managedIdentity: true } : { password },
    ...(tenant !== undefined && { tenant }),
    serviceUrls: config.TEAMS_SERVICE_URLS ?? [],
    publicUrl: config.PUBLIC_URL,
    log: (level, event) => log('teams', level, event),
    world,
  });
  return { channel, path: '/teams/messages', handler: channel.handler };
}

/** Of settings that are of use only together. */
const missing = (name: keyof Config, where: string): Fault => new Fault('setting', `${name}: has to be set ${where}.`);
