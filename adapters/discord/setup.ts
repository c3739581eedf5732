/** Whether Discord is set up as this version needs it, and putting it right. */
import { z } from 'zod';
import type { Finding } from '../../src/ports.ts';
import { type Ask, askSafely, readAs, routes } from './ask.ts';
import { commands, sameCommands } from './words.ts';

/** Looks at the token and the commands in Discord's menu; `fix` puts the commands there when they differ. */
export async function examine(ask: Ask, fix: boolean, signal?: AbortSignal): Promise<readonly Finding[]> {
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
