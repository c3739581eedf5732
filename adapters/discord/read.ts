/**
 * What Discord's gateway and its lists of messages say, as inbounds: pure translation, nothing is trusted. In servers only what is
 * said to the bot is read, in places of staff: it is mentioned, or answered by Discord's reply, which mentions it too. What else is
 * said there is talk among those who are there, whether Discord would show it or not.
 */
import { z } from 'zod';
import type { Address, Inbound, InboundEvent, Instant } from '../../src/model.ts';
import { type Named, nameOf } from './names.ts';

/** Milliseconds since 1970 at which ids begin, and the bits below the time: https://docs.discord.com/developers/reference#snowflakes */
const EPOCH = 1_420_070_400_000;
const BELOW_TIME = 22n;
/** Messages that a person writes: DEFAULT and REPLY, https://docs.discord.com/developers/resources/message#message-object-message-types */
const WRITTEN = [0, 19];
/** A forward, https://docs.discord.com/developers/resources/message#message-reference-types */
const FORWARD = 1;
/** PUBLIC_THREAD and PRIVATE_THREAD, https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
export const THREADS: readonly number[] = [11, 12];

/** When something with this id was made. */
export const instantOf = (id: string): Instant => Number(BigInt(id) >> BELOW_TIME) + EPOCH;
/** An id below all that are made from `at` on. */
export const idFrom = (at: Instant): string => String(BigInt(Math.max(at - EPOCH, 0)) << BELOW_TIME);

/** Of somebody in their direct messages, or, with the server, in a place of staff. */
export const addressOf = (user: string, place: string, workspace = ''): Address => ({
  channel: 'discord',
  workspace,
  user,
  place,
});

/** A channel in which staff work: a place, or a thread in it. */
export interface Room {
  readonly workspace: string;
  readonly place: string;
  /** The thread's, or the place's. */
  readonly channel: string;
  /** The bot's own id, by which it is mentioned. */
  readonly bot: string;
  /** A thread that the bot has started. */
  readonly ours: boolean;
}

export const snowflake = z.string().regex(/^\d{1,20}$/);
export const user = z.object({ id: snowflake, bot: z.boolean().optional(), system: z.boolean().optional() });

const message = z.object({
  id: snowflake,
  mentions: z.array(z.object({ id: snowflake })).optional(),
  reactions: z
    .array(z.object({ me: z.boolean().optional() }))
    .optional()
    .catch(undefined),
  channel_id: snowflake,
  guild_id: snowflake.optional(),
  webhook_id: snowflake.optional(),
  type: z.number(),
  author: user,
  content: z.string(),
  timestamp: z.iso.datetime({ offset: true }),
  edited_timestamp: z.iso.datetime({ offset: true }).nullish(),
  attachments: z.array(z.unknown()).optional(),
  sticker_items: z.array(z.unknown()).optional(),
  poll: z.unknown().optional(),
  message_reference: z.object({ type: z.number().optional(), message_id: snowflake.optional() }).nullish(),
});

/** A message in a direct conversation with the bot. `own`: the bot wrote it. */
export function sightOf(data: unknown): { id: string; place: string; user: string; own: boolean } | undefined {
  const read = message.safeParse(data);
  if (!read.success || read.data.guild_id !== undefined) return undefined;
  const { id, channel_id: place, author } = read.data;
  return { id, place, user: author.id, own: author.bot === true };
}

/**
 * A new message: its text, and with another id that something came which cannot be taken. Nothing for what no person wrote to the
 * bot. In a thread the client is the thread's.
 */
export function readMessage(data: unknown, room?: Room): readonly Inbound[] {
  const written = readWritten(data, room);
  if (!written) return [];
  const { id, message_reference: about } = written;
  const { from, name, text } = inRoom(written, room);
  const at = Date.parse(written.timestamp);
  const answered = about?.type === FORWARD ? undefined : about?.message_id;
  const under = room && room.channel !== room.place ? room.channel : answered;
  const said: InboundEvent = { kind: 'text', text, message: name, ...(under !== undefined && { under }) };
  return [
    ...(text.trim() === '' ? [] : [{ id, from, at, event: said }]),
    ...(bringsMore(written)
      ? [{ id: `${id}:file`, from, at, event: { kind: 'unsupported', message: name } as const }]
      : []),
  ];
}

/** A changed message. Discord also reports one when it only adds a preview: that is nothing. */
export function readEdit(data: unknown, room?: Room): readonly Inbound[] {
  const written = readWritten(data, room);
  if (!written?.edited_timestamp) return [];
  const { from, name, text } = inRoom(written, room);
  if (text.trim() === '') return [];
  const at = Date.parse(written.edited_timestamp);
  return [{ id: `${written.id}:edit:${at}`, from, at, event: { kind: 'edit', message: name, text } }];
}

function inRoom({ id, author, channel_id: channel, content }: Written, room: Room | undefined) {
  if (!room) return { from: addressOf(author.id, channel), name: id, text: content };
  const mention = new RegExp(`[ \\t]*<@!?${room.bot}>[ \\t]*`, 'g');
  return {
    from: addressOf(author.id, room.place, room.workspace),
    name: nameOf({ channel, id }, room.place),
    text: content.replace(mention, ' ').trim(),
  };
}

/** Messages as Discord lists them, newest first: what was written, and as it was last changed, oldest first. */
export const readList = (list: readonly unknown[], room?: Room): readonly Inbound[] =>
  list.toReversed().flatMap((data) => [...readMessage(data, room), ...readEdit(data, room)]);

/** What somebody wrote in a server, to whomever. */
export function writtenIn(
  data: unknown,
): { readonly id: string; readonly server: string; readonly channel: string; readonly user: string } | undefined {
  const read = message.safeParse(data);
  if (!read.success || read.data.guild_id === undefined || !isPerson(read.data)) return undefined;
  const { id, guild_id: server, channel_id: channel, author } = read.data;
  return { id, server, channel, user: author.id };
}

/** Talk in a client's thread, that nobody has marked yet as not sent; its author. */
export function talkIn(data: unknown, room: Room): { readonly id: string; readonly user: string } | undefined {
  const read = message.safeParse(data);
  if (!room.ours || !read.success || !isPerson(read.data) || isToBot(read.data, room)) return undefined;
  const { id, author, reactions = [] } = read.data;
  return reactions.some(({ me }) => me) ? undefined : { id, user: author.id };
}

type Written = z.output<typeof message>;

/** What a person wrote to the bot. */
function readWritten(data: unknown, room: Room | undefined): Written | undefined {
  const read = message.safeParse(data);
  if (!read.success || !isPerson(read.data)) return undefined;
  const toBot = room ? isToBot(read.data, room) : read.data.guild_id === undefined;
  return toBot ? read.data : undefined;
}

const isPerson = ({ webhook_id: webhook, author, type }: Written): boolean =>
  webhook === undefined && !author.bot && !author.system && WRITTEN.includes(type);

const isToBot = ({ mentions = [] }: Written, { bot }: Room): boolean => mentions.some(({ id }) => id === bot);

const bringsMore = ({
  content,
  attachments = [],
  sticker_items: stickers = [],
  poll,
  message_reference: about,
}: Written) =>
  attachments.length > 0 || stickers.length > 0 || poll != null || (about?.type === FORWARD && content === '');

const deletion = z.object({ id: snowflake, channel_id: snowflake, guild_id: snowflake.optional() });

/** A deletion names only the message and where it was. */
export function deletionOf(
  data: unknown,
): { readonly id: string; readonly channel: string; readonly server?: string | undefined } | undefined {
  const read = deletion.safeParse(data);
  return read.success ? { id: read.data.id, channel: read.data.channel_id, server: read.data.guild_id } : undefined;
}

/** What a deletion in a channel means when the message was `from` them; `at` is when it was heard of, Discord does not say. */
export const readDeletion = ({ id, channel }: Named, from: Address, at: Instant): Inbound => ({
  id: `${id}:delete`,
  from,
  at,
  event: { kind: 'delete', message: nameOf({ channel, id }, from.place) },
});
