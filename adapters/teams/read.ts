/** Activities of Teams as inbounds: pure translation. Source of the shapes: learn.microsoft.com, "Messages in bot conversations". */
import { z } from 'zod';
import type { Address, Inbound, InboundEvent, Instant } from '../../src/model.ts';
import { placeOf } from './place.ts';
import { readTap, type Tap } from './tap.ts';

const id = z.string().min(1).max(500);
const attachment = z.looseObject({ contentType: z.string().optional(), content: z.unknown().optional() });

/** What every activity has. */
export const activitySchema = z.looseObject({
  type: z.string(),
  id: id.optional(),
  timestamp: z.string().optional(),
  /** Other channels of the Bot Connector are let in by other rules: none of them is taken. */
  channelId: z.literal('msteams'),
  serviceUrl: z.string().max(500),
  from: z.looseObject({ id, role: z.string().optional() }),
  recipient: z.looseObject({ id }).optional(),
  conversation: z.looseObject({
    id: id.regex(/^\S+$/),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: z.string() }).optional(), eventType: z.string().optional() })
    .nullish(),
  text: z.string().nullish(),
  attachments: z.array(attachment).nullish(),
  entities: z.array(z.looseObject({ type: z.string().optional() })).nullish(),
  locale: z.string().nullish(),
  localTimezone: z.string().nullish(),
  replyToId: z.string().nullish(),
  value: z.unknown().optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  membersRemoved: z.array(z.looseObject({ id: z.string() })).nullish(),
});
export type TeamsActivity = z.output<typeof activitySchema>;

/** What an activity comes to: mostly one inbound, none, or two where a file comes with a text. */
export interface Read {
  readonly inbounds: readonly Inbound[];
  /** The card that was tapped is to show what was chosen. */
  readonly tap?: Tap;
}

const nothing: Read = { inbounds: [] };

/** `serviceUrl`: the one that may be called. `tenant`: the only one that is listened to, if there is such. Pure. */
export function read(
  activity: TeamsActivity,
  { serviceUrl, tenant, now }: { serviceUrl: string; tenant?: string | undefined; now: Instant },
): Read {
  const workspace = activity.channelData?.tenant?.id ?? activity.conversation.tenantId;
  if (workspace === undefined || (tenant !== undefined && !same(workspace, tenant))) return nothing;
  // Users are 29:..., bots are 28:...
  const { from } = activity;
  if (activity.conversation.conversationType !== 'personal' || from.role === 'bot' || from.id.startsWith('28:'))
    return nothing;
  const place = placeOf({ conversation: activity.conversation.id, serviceUrl });
  const address: Address = { channel: 'teams', workspace, user: from.id, place };
  const done = doneIn(activity);
  const at = Date.parse(activity.timestamp ?? '');
  const hints = hintsOf(activity);
  const inbounds = done.events.map(({ id, event }) => ({
    // A message's id is unique in its conversation only.
    id: `${activity.conversation.id}/${id}`,
    from: address,
    at: Number.isNaN(at) ? now : at,
    event,
    ...(hints && { hints }),
  }));
  return { inbounds, ...(done.tap && { tap: done.tap }) };
}

/** Ids are the same in either case of letters. */
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

interface Done {
  readonly events: readonly { readonly id: string; readonly event: InboundEvent }[];
  readonly tap?: Tap | undefined;
}
const none: Done = { events: [] };

function doneIn(activity: TeamsActivity): Done {
  const { type, id, timestamp = '', channelData } = activity;
  if (id === undefined) return none;
  const text = textOf(activity);
  const one = (suffix: string, event: InboundEvent): Done => ({ events: [{ id: `${id}${suffix}`, event }] });
  // An edit or a deletion has the id of its message, and can come again after another one: its time tells it apart.
  const change = `/${channelData?.eventType}/${timestamp}`;
  switch (type) {
    case 'message':
      return activity.value === undefined || activity.value === null
        ? message(id, text, activity)
        : tapped(id, activity.value);
    case 'messageUpdate':
      return ['editMessage', 'undeleteMessage'].includes(channelData?.eventType ?? '') && text !== ''
        ? one(change, { kind: 'edit', message: id, text })
        : none;
    case 'messageDelete':
      return channelData?.eventType === 'softDeleteMessage' ? one(change, { kind: 'delete', message: id }) : none;
    case 'installationUpdate':
      if (activity.action === 'add') return one('', { kind: 'joined' });
      return activity.action === 'remove' ? one('', { kind: 'left' }) : none;
    case 'conversationUpdate':
      return activity.membersRemoved?.some((member) => member.id === activity.recipient?.id)
        ? one('', { kind: 'left' })
        : none;
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? tapped(id, actionData(activity.value)) : none;
    default:
      return none;
  }
}

const textOf = ({ text }: TeamsActivity): string => (text ?? '').replace(/\r\n?/g, '\n').trim();

const actionData = (value: unknown): unknown =>
  z.object({ action: z.object({ data: z.unknown().optional() }) }).safeParse(value).data?.action.data;

function tapped(id: string, data: unknown): Done {
  const tap = readTap(data);
  if (tap === undefined) return none;
  return { events: tap === 'empty' ? [] : [{ id, event: tap.event }], tap };
}

/** Teams adds a copy in HTML to what was written, and one of what is answered: neither is a file. */
const copies: ReadonlySet<string | undefined> = new Set(['text/html', 'messageReference']);

function message(id: string, text: string, activity: TeamsActivity): Done {
  const attachments = activity.attachments ?? [];
  const files = attachments.filter(({ contentType }) => !copies.has(contentType));
  const under = answered(activity);
  const unsupported = files.length > 0 || (text === '' && attachments.length > 0);
  return {
    events: [
      ...(text === '' ? [] : [{ id, event: { kind: 'text', text, message: id, ...(under && { under }) } as const }]),
      ...(unsupported ? [{ id: `${id}/file`, event: { kind: 'unsupported', message: id } as const }] : []),
    ],
  };
}

/** The message that this one answers: in a personal chat it stands as a quotation in the HTML. */
function answered({ replyToId, attachments }: TeamsActivity): string | undefined {
  if (replyToId) return replyToId;
  const html = attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  if (typeof html !== 'string') return undefined;
  const quotation = /<blockquote[^>]*schema\.skype\.com\/Reply[^>]*>/.exec(html)?.[0];
  return quotation && /itemid="(\d{1,30})"/.exec(quotation)?.[1];
}

function hintsOf({ entities, locale, localTimezone }: TeamsActivity): Inbound['hints'] {
  const client = z
    .object({ locale: z.string().optional(), timezone: z.string().optional() })
    .safeParse(entities?.find(({ type }) => type === 'clientInfo')).data;
  const spoken = client?.locale ?? locale ?? undefined;
  const zone = client?.timezone ?? localTimezone ?? undefined;
  if (!spoken && !zone) return undefined;
  return { ...(spoken && { locale: spoken }), ...(zone && { zone }) };
}
