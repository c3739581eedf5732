/** Commands, taps and filled-in forms, as inbounds: pure translation, nothing is trusted. */
import { z } from 'zod';
import type { Address, AnswerValue, Inbound, InboundEvent } from '../../src/model.ts';
import { addressOf, instantOf, snowflake, THREADS, user } from './read.ts';
import { type Tap, tapOf } from './taps.ts';
import { FIELD, LINK, saysOf } from './words.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type */
const [COMMAND, COMPONENT, MODAL] = [2, 3, 5];
/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types */
const [GUILD, BOT_DM] = [0, 1];
/** https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
const DM = 1;

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
  channel: z.object({ type: z.number(), parent_id: snowflake.nullish() }).optional(),
  guild_id: snowflake.optional(),
  context: z.number().nullish(),
  user: user.optional(),
  member: z.object({ user: user.optional() }).optional(),
  app_permissions: z.string().regex(/^\d+$/).optional(),
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
} & /** Neither in direct messages nor in a channel of a server. */ ({ readonly kind: 'elsewhere' } | Meant);

/** `from`: in direct messages, or in a server, where it has to be looked up whether the place is theirs. */
type Meant = { readonly from: Address } & (
  | { readonly kind: 'taken'; readonly inbound: Inbound; readonly chosen?: { question: string; label: string } }
  /** A form is to be opened. */
  | { readonly kind: 'opens'; readonly tap: Extract<Tap, { kind: 'number' | 'asks' }>; readonly label: string }
  /** A place in a server is to become one of theirs; `permissions` are the bot's there. */
  | { readonly kind: 'links'; readonly inbound: Inbound; readonly permissions: bigint }
  | { readonly kind: 'unknown' }
);

export function readInteraction(data: unknown): Interaction | undefined {
  const read = interaction.safeParse(data);
  if (!read.success || ![COMMAND, COMPONENT, MODAL].includes(read.data.type)) return undefined;
  const given = read.data;
  const { id, token, application_id: application, locale } = given;
  const message = tapped.safeParse(given.message).data;
  const from = fromOf(given);
  const common = { id, token, application, locale, message };
  return from ? { ...common, ...meaningOf(given, from, message) } : { ...common, kind: 'elsewhere' };
}

/** In a thread the place is the channel that the thread is in. */
function fromOf({ context, guild_id: server, channel, channel_id: id, user: person, member }: Given) {
  const inDirect = context == null ? server === undefined && channel?.type === DM : context === BOT_DM;
  if (inDirect) return person && id !== undefined ? addressOf(person.id, id) : undefined;
  const place = channel && THREADS.includes(channel.type) ? channel.parent_id : id;
  const inServer = (context ?? GUILD) === GUILD && server !== undefined && place != null;
  return inServer && member?.user ? addressOf(member.user.id, place, server) : undefined;
}

function meaningOf(given: Given, from: Address, message: Tapped | undefined): Meant {
  const { id, locale, data } = given;
  const taken = (event: InboundEvent) => ({
    kind: 'taken' as const,
    from,
    inbound: { id, from, at: instantOf(id), event, ...(locale && { hints: { locale } }) },
  });
  if (given.type === COMMAND) {
    const written = data?.options?.find(({ name }) => name === FIELD)?.value;
    const text = saysOf(data?.name ?? '', typeof written === 'string' ? written : '');
    if (text === undefined) return { kind: 'unknown', from };
    const said = taken({ kind: 'text', text, message: id });
    const links = data?.name === LINK && from.workspace !== '';
    return links ? { ...said, kind: 'links', permissions: BigInt(given.app_permissions ?? 0) } : said;
  }
  const custom = data?.custom_id ?? '';
  const tap = tapOf(custom);
  const pressed = componentsOf(message).find((each) => each.custom_id === custom);
  if (!tap) return { kind: 'unknown', from };
  if (tap.kind === 'number' || tap.kind === 'asks') return { kind: 'opens', from, tap, label: pressed?.label ?? '' };
  const filled = fieldsOf(given);
  if (tap.kind === 'form') return taken({ kind: 'form', form: tap.form, values: { ...tap.values, ...filled } });
  const picked = tap.value === undefined ? (data?.values ?? Object.values(filled)) : [tap.value];
  const labels = picked.map((value) => pressed?.options?.find((option) => option.value === value)?.label ?? value);
  const label = tap.value === undefined ? labels.join(', ') : (pressed?.label ?? tap.value);
  const value = answer(tap.as, picked);
  return { ...taken({ kind: 'choice', question: tap.question, value }), chosen: { question: tap.question, label } };
}

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
