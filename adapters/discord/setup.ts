/** Whether Discord is set up as this version needs it, and putting it right. */
import { z } from 'zod';
import type { Address } from '../../src/model.ts';
import type { Finding } from '../../src/ports.ts';
import { type Ask, askSafely, isFinal, readAs, routes } from './ask.ts';
import { type Fitness, lookAt, missingIn } from './fit.ts';
import { commands, sameCommands } from './words.ts';

/** Looks at the token, the commands in Discord's menu and the places of staff; `fix` puts the commands there when they differ. */
export async function examine(
  ask: Ask,
  fix: boolean,
  places: () => Promise<readonly Address[]>,
  signal?: AbortSignal,
): Promise<readonly Finding[]> {
  const found = await examineApplication(ask, fix, signal);
  const answers = !found.some((finding) => finding === refusedToken || finding === unreached);
  return answers ? [...found, ...(await examinePlaces(ask, await places().catch(() => []), signal))] : found;
}

async function examineApplication(ask: Ask, fix: boolean, signal?: AbortSignal): Promise<readonly Finding[]> {
  const about = readAs(application, await askSafely(ask, routes.application(), { method: 'GET' }, signal));
  if ('refused' in about) return [about.refused.status === 401 ? refusedToken : unreached];
  const { id } = about.got;
  const query = { with_localizations: 'true' };
  const listed = readAs(list, await askSafely(ask, routes.commands(id), { method: 'GET', query }, signal));
  if ('refused' in listed) return [takesToken, unreached];
  if (sameCommands(listed.got)) return [takesToken, hasCommands];
  if (!fix) return [takesToken, otherCommands];
  const put = await askSafely(ask, routes.commands(id), { method: 'PUT', body: commands }, signal);
  return [takesToken, 'got' in put ? hasCommands : otherCommands];
}

async function examinePlaces(
  ask: Ask,
  addresses: readonly Address[],
  signal?: AbortSignal,
): Promise<readonly Finding[]> {
  const shared = addresses.filter(({ workspace }) => workspace !== '');
  const places = [...new Map(shared.map((address) => [address.place, address])).values()];
  if (places.length === 0) return [];
  const bot = readAs(someone, await askSafely(ask, routes.self(), { method: 'GET' }, signal));
  if ('refused' in bot) return [unreached];
  const found: Finding[] = [];
  for (const place of places) found.push(...(await examinePlace(ask, place, bot.got.id, signal)));
  return found.length > 0 ? found : [fitPlaces];
}

async function examinePlace(ask: Ask, at: Address, bot: string, signal?: AbortSignal): Promise<readonly Finding[]> {
  const { workspace, place } = at;
  const where = `https://discord.com/channels/${workspace}/${place}`;
  const looked = await lookAt(ask, at, signal);
  const member = readAs(roles, await askSafely(ask, routes.member(workspace, bot), { method: 'GET' }, signal));
  const failed = ('refused' in looked && looked.refused) || ('refused' in member && member.refused);
  if (failed && !isFinal(failed)) return [unreached];
  if ('refused' in looked || 'refused' in member) return [unseen(where)];
  return findingsOf(looked.got, where, looked.got.permitted(bot, member.got.roles));
}

function findingsOf({ open }: Fitness, where: string, has: bigint): readonly Finding[] {
  const missing = missingIn(has).map(({ en }) => en);
  return [...(open ? [openToAll(where)] : []), ...(missing.length > 0 ? [lacks(where, missing)] : [])];
}

const someone = z.object({ id: z.string() });
const roles = z.object({ roles: z.array(z.string()) });

const application = z.object({ id: z.string() });
const list = z.array(z.looseObject({}));

const takesToken: Finding = { level: 'ok', says: 'Discord takes the token.' };
const refusedToken: Finding = {
  level: 'wrong',
  says: 'Discord refuses the token.',
  next: 'Make a new one in the Developer Portal, under Bot, Reset Token, and set DISCORD_TOKEN to it.',
};
const unreached: Finding = {
  level: 'wrong',
  says: 'Discord does not answer as it should.',
  next: 'See whether this machine reaches discord.com, and try again in some minutes.',
};
const hasCommands: Finding = { level: 'ok', says: 'The commands in Discord’s menu are those of this version.' };
const otherCommands: Finding = {
  level: 'wrong',
  says: 'The commands in Discord’s menu are not those of this version.',
  next: 'npx meanwhile doctor --fix',
};
const PAGE = 'docs/channels/discord.md, “Work in a server”, says how.';
const fitPlaces: Finding = {
  level: 'ok',
  says: 'In the servers’ channels in which staff work, the bot may do what it needs, and not everybody can read along.',
};
const unseen = (where: string): Finding => ({
  level: 'wrong',
  says: `The bot does not see a channel in which staff work: ${where}`,
  next: `Let it see that channel. ${PAGE}`,
});
const openToAll = (where: string): Finding => ({
  level: 'wrong',
  says: `Everybody in the server can read along in a channel in which staff work: ${where}`,
  next: `Make that channel private. ${PAGE}`,
});
const lacks = (where: string, missing: readonly string[]): Finding => ({
  level: 'wrong',
  says: `In a channel in which staff work the bot is not allowed: ${missing.join(', ')}. ${where}`,
  next: `Allow it that in the channel. ${PAGE}`,
});
