/** Whether a channel of a server is fit to be a place of staff: not everybody there sees it, and the bot may do what it needs. */
import { z } from 'zod';
import type { Address } from '../../src/model.ts';
import { type Ask, askSafely, readAs, routes, type Safely } from './ask.ts';

/** https://docs.discord.com/developers/topics/permissions, by the names that Discord shows in its settings. */
const ADMINISTRATOR = 1n << 3n;
const VIEW_CHANNEL = 1n << 10n;
export const permissions: readonly { readonly bit: bigint; readonly en: string; readonly es: string }[] = [
  { bit: VIEW_CHANNEL, en: 'View Channel', es: 'Ver canal' },
  { bit: 1n << 11n, en: 'Send Messages', es: 'Enviar mensajes' },
  { bit: 1n << 35n, en: 'Create Public Threads', es: 'Crear hilos públicos' },
  { bit: 1n << 38n, en: 'Send Messages in Threads', es: 'Enviar mensajes en hilos' },
  { bit: 1n << 16n, en: 'Read Message History', es: 'Leer el historial de mensajes' },
  { bit: 1n << 6n, en: 'Add Reactions', es: 'Añadir reacciones' },
];

/** What of it the bot lacks. */
export const missingIn = (has: bigint): typeof permissions =>
  (has & ADMINISTRATOR) === ADMINISTRATOR ? [] : permissions.filter(({ bit }) => (has & bit) === 0n);

/** GUILD_TEXT, https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
const ORDINARY = 0;

export interface Fitness {
  /** Not an ordinary text channel, or everybody in the server sees it. */
  readonly open: boolean;
  /** What somebody with these roles may do there. */
  permitted(user: string, roles: readonly string[]): bigint;
}

export async function lookAt(ask: Ask, { workspace, place }: Address, signal?: AbortSignal): Promise<Safely<Fitness>> {
  const get = { method: 'GET' } as const;
  const found = readAs(channel, await askSafely(ask, routes.channel(place), get, signal));
  if ('refused' in found) return found;
  const listed = readAs(z.array(role), await askSafely(ask, routes.roles(workspace), get, signal));
  if ('refused' in listed) return listed;
  const { type, permission_overwrites: overwrites } = found.got;
  const permitted = (user: string, roles: readonly string[]) =>
    permittedBy({ server: workspace, user, roles }, listed.got, overwrites);
  return { got: { open: type !== ORDINARY || (permitted('', []) & VIEW_CHANNEL) !== 0n, permitted } };
}

interface Member {
  readonly server: string;
  readonly user: string;
  readonly roles: readonly string[];
}

/** As https://docs.discord.com/developers/topics/permissions#permission-overwrites computes it. The role of everybody has the server's id. */
function permittedBy(
  { server, user, roles }: Member,
  all: readonly z.output<typeof role>[],
  overwrites: readonly z.output<typeof overwrite>[],
): bigint {
  const base = union(all.filter(({ id }) => id === server || roles.includes(id)).map((one) => one.permissions));
  if ((base & ADMINISTRATOR) === ADMINISTRATOR) return ADMINISTRATOR | VIEW_CHANNEL;
  const layers = [(id: string) => id === server, (id: string) => roles.includes(id), (id: string) => id === user];
  return layers.reduce((has, applies) => {
    const layer = overwrites.filter(({ id }) => applies(id));
    return (has & ~union(layer.map(({ deny }) => deny))) | union(layer.map(({ allow }) => allow));
  }, base);
}

const union = (sets: readonly bigint[]): bigint => sets.reduce((all, one) => all | one, 0n);

const bits = z.string().regex(/^\d+$/).transform(BigInt);
const role = z.object({ id: z.string(), permissions: bits });
const overwrite = z.object({ id: z.string(), allow: bits, deny: bits });
const channel = z.object({ type: z.number(), permission_overwrites: z.array(overwrite).default([]) });
