/** What Discord's gateway and its lists of messages say, as inbounds: pure translation, nothing is trusted. */
import { z } from 'zod';
import type { Address, AnswerValue, Inbound, InboundEvent, Instant } from '../../src/model.ts';
import { type Tap, tapOf } from './taps.ts';
import { FIELD, saysOf } from './words.ts';

/** Milliseconds since 1970 at which ids begin, and the bits below the time: https://docs.discord.com/developers/reference#snowflakes */
const EPOCH = 1_420_070_400_000;
const BELOW_TIME = 22n;
/** Messages that a person writes: DEFAULT and REPLY, https://docs.discord.com/developers/resources/message#message-object-message-types */
const WRITTEN = [0, 19];
/** A forward, https://docs.discord.com/developers/resources/message#message-reference-types */
const FORWARD = 1;
/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type */
const [COMMAND, COMPONENT, MODAL] = [2, 3, 5];
/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types */
const BOT_DM = 1;
/** https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
const DM = 1;

/** When something with this id was made. */
export const instantOf = (id: string): Instant => Number(BigInt(id) >> BELOW_TIME) + EPOCH;
/** An id below all that are made from `at` on. */
export const idFrom = (at: Instant): string => String(BigInt(Math.max(at - EPOCH, 0)) << BELOW_TIME);

export const addressOf = (user: string, place: string): Address => ({ channel: 'discord', workspace: '', user, place });

const snowflake = z.string().regex(/^\d{1,20}$/);
const user = z.object({ id: snowflake, bot: z.boolean().optional(), system: z.boolean().optional() });

const message = z.object({
  id: snowflake,
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

/** A new message: its text, and with another id that something came which cannot be taken. Nothing for what no person wrote here. */
export function readMessage(data: unknown): readonly Inbound[] {
  const written = readWritten(data);
  if (!written) return [];
  const { id, content, message_reference: about } = written;
  const from = addressOf(written.author.id, written.channel_id);
  const at = Date.parse(written.timestamp);
  const under = about?.type === FORWARD ? undefined : about?.message_id;
  const text: InboundEvent = { kind: 'text', text: content, message: id, ...(under !== undefined && { under }) };
  return [
    ...(content.trim() === '' ? [] : [{ id, from, at, event: text }]),
    ...(bringsMore(written)
      ? [{ id: `${id}:file`, from, at, event: { kind: 'unsupported', message: id } as const }]
      : []),
  ];
}

/** A changed message. Discord also reports one when it only adds a preview: that is nothing. */
export function readEdit(data: unknown): readonly Inbound[] {
  const written = readWritten(data);
  if (!written?.edited_timestamp || written.content.trim() === '') return [];
  const { id, author, channel_id: place, content: text, edited_timestamp: edited } = written;
  const at = Date.parse(edited);
  return [
    { id: `${id}:edit:${at}`, from: addressOf(author.id, place), at, event: { kind: 'edit', message: id, text } },
  ];
}

/** Messages as Discord lists them, newest first: what was written, and as it was last changed, oldest first. */
export const readList = (list: readonly unknown[]): readonly Inbound[] =>
  list.toReversed().flatMap((data) => [...readMessage(data), ...readEdit(data)]);

type Written = z.output<typeof message>;

/** What a person wrote to the bot alone. */
function readWritten(data: unknown): Written | undefined {
  const read = message.safeParse(data);
  if (!read.success) return undefined;
  const { guild_id: guild, webhook_id: webhook, author, type } = read.data;
  const person = webhook === undefined && !author.bot && !author.system;
  return guild === undefined && person && WRITTEN.includes(type) ? read.data : undefined;
}

const bringsMore = ({
  content,
  attachments = [],
  sticker_items: stickers = [],
  poll,
  message_reference: about,
}: Written) =>
  attachments.length > 0 || stickers.length > 0 || poll != null || (about?.type === FORWARD && content === '');

const deletion = z.object({ id: snowflake, channel_id: snowflake, guild_id: z.undefined().optional() });

/** A deletion names only the message and its conversation. */
export function deletionOf(data: unknown): { readonly id: string; readonly place: string } | undefined {
  const read = deletion.safeParse(data);
  return read.success ? { id: read.data.id, place: read.data.channel_id } : undefined;
}

/** What a deletion means when `user` is whose conversation it is; `at` is when it was heard of, Discord does not say. */
export const readDeletion = (id: string, from: Address, at: Instant): Inbound => ({
  id: `${id}:delete`,
  from,
  at,
  event: { kind: 'delete', message: id },
});

const component = z.looseObject({
  type: z.number(),
  custom_id: z.string().optional(),
  label: z.string().optional(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
});
const tapped = z.object({
  content: z.string(),
  components: z.array(z.looseObject({ type: z.number(), components: z.array(component).optional() })),
});
/** The message that was tapped, as Discord brings it along. */
export type Tapped = z.output<typeof tapped>;

const input = z.object({ custom_id: z.string(), value: z.string() });
const interaction = z.object({
  id: snowflake,
  application_id: snowflake,
  type: z.number(),
  token: z.string(),
  channel_id: snowflake.optional(),
  channel: z.object({ type: z.number() }).optional(),
  guild_id: snowflake.optional(),
  context: z.number().nullish(),
  user: user.optional(),
  locale: z.string().optional(),
  message: z.unknown().optional(),
  data: z
    .object({
      name: z.string().optional(),
      options: z
        .array(z.object({ name: z.string(), value: z.unknown() }))
        .optional()
        .catch(undefined),
      custom_id: z.string().optional(),
      values: z.array(z.string()).optional(),
      // A form's fields come within labels, or within rows as before.
      components: z
        .array(z.object({ component: input.optional(), components: z.array(input).optional() }))
        .optional()
        .catch(undefined),
    })
    .optional(),
});
type Given = z.output<typeof interaction>;

/** A command, a tap or a filled-in form, and how it has to be answered. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly application: string;
  readonly locale: string | undefined;
  /** It stands on a message that is there; a command stands on none. */
  readonly message: Tapped | undefined;
} & (
  | { readonly kind: 'taken'; readonly inbound: Inbound; readonly chosen?: { question: string; label: string } }
  /** A form is to be opened. */
  | { readonly kind: 'opens'; readonly tap: Extract<Tap, { kind: 'number' | 'asks' }>; readonly label: string }
  /** In a place that others see. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unknown' }
);

export function readInteraction(data: unknown): Interaction | undefined {
  const read = interaction.safeParse(data);
  if (!read.success || ![COMMAND, COMPONENT, MODAL].includes(read.data.type)) return undefined;
  const given = read.data;
  const { id, token, application_id: application, locale } = given;
  const message = tapped.safeParse(given.message).data;
  return { id, token, application, locale, message, ...meaningOf(given, message) };
}

type Meaning = Interaction extends infer Each ? (Each extends unknown ? Omit<Each, Common> : never) : never;
type Common = 'id' | 'token' | 'application' | 'locale' | 'message';

function meaningOf(given: Given, message: Tapped | undefined): Meaning {
  const { id, locale, data, user: person, channel_id: place } = given;
  if (!isPrivate(given) || !person || place === undefined) return { kind: 'elsewhere' };
  const taken = (event: InboundEvent) => ({
    kind: 'taken' as const,
    inbound: { id, from: addressOf(person.id, place), at: instantOf(id), event, ...(locale && { hints: { locale } }) },
  });
  if (given.type === COMMAND) {
    const written = data?.options?.find(({ name }) => name === FIELD)?.value;
    const text = saysOf(data?.name ?? '', typeof written === 'string' ? written : '');
    return text === undefined ? { kind: 'unknown' } : taken({ kind: 'text', text, message: id });
  }
  const custom = data?.custom_id ?? '';
  const tap = tapOf(custom);
  const pressed = componentsOf(message).find((each) => each.custom_id === custom);
  if (!tap) return { kind: 'unknown' };
  if (tap.kind === 'number' || tap.kind === 'asks') return { kind: 'opens', tap, label: pressed?.label ?? '' };
  const filled = fieldsOf(given);
  if (tap.kind === 'form') return taken({ kind: 'form', form: tap.form, values: { ...tap.values, ...filled } });
  const picked = tap.value === undefined ? (data?.values ?? Object.values(filled)) : [tap.value];
  const labels = picked.map((value) => pressed?.options?.find((option) => option.value === value)?.label ?? value);
  const label = tap.value === undefined ? labels.join(', ') : (pressed?.label ?? tap.value);
  const value = answer(tap.as, picked);
  return { ...taken({ kind: 'choice', question: tap.question, value }), chosen: { question: tap.question, label } };
}

/** Older payloads do not name the context. */
const isPrivate = ({ context, guild_id: guild, channel }: Given): boolean =>
  context == null ? guild === undefined && channel?.type === DM : context === BOT_DM;

/** What is no number after all is left to be read as if it were typed. */
function answer(as: Extract<Tap, { kind: 'answer' }>['as'], picked: readonly string[]): AnswerValue {
  const [one = ''] = picked;
  if (as === 'several') return picked;
  return as === 'number' && /^\s*-?\d{1,12}(\.\d{1,6})?\s*$/.test(one) ? Number(one) : one;
}

const componentsOf = (message: Tapped | undefined) =>
  message?.components.flatMap(({ components = [] }) => components) ?? [];

const fieldsOf = ({ data }: Given): { readonly [field: string]: string } =>
  Object.fromEntries(
    (data?.components ?? [])
      .flatMap(({ component: field, components = [] }) => (field ? [field] : components))
      .map((field) => [field.custom_id, field.value]),
  );
