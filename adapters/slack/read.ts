/** What Slack posts, as what it means here: pure translation, nothing is trusted to be there. */
import { z } from 'zod';
import type { Address, AnswerValue, Inbound, InboundEvent, Instant } from '../../src/model.ts';
import { questionOf, tapOf } from './tap.ts';
import { typedText } from './text.ts';
import { type Block, FIELD, type Form } from './write.ts';

/** What is to be done about a request of Slack's. */
export type Reading =
  /** Given on in this order. A `place` that is empty is the direct conversation with the user. `tapped`: what to show afterwards. */
  | { readonly kind: 'inbounds'; readonly inbounds: readonly Inbound[]; readonly tapped?: Tapped }
  /** A form is to be opened, within three seconds. */
  | { readonly kind: 'form'; readonly from: Address; readonly trigger: string; readonly form: (answer: string) => Form }
  /** The app's home page was opened. */
  | { readonly kind: 'home'; readonly from: Address }
  /** The practice was mentioned where others read. */
  | { readonly kind: 'mention'; readonly channel: string; readonly user: string }
  /** Something about the app itself, for the log. */
  | { readonly kind: 'notice'; readonly notice: string }
  /** What was written into a form does not fit. */
  | { readonly kind: 'misfit'; readonly from: Address }
  | { readonly kind: 'nothing' };

/** A message whose question was answered by a tap. */
export interface Tapped {
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly question: string;
  readonly chosen: string;
}

const nothing: Reading = { kind: 'nothing' };

/** Reads the body of a request: an event, a tap, a form or a command. `team`: the practice's workspace; others are nothing. */
export function read(body: unknown, team?: string): Reading {
  for (const { schema, reader } of shapes) {
    const parsed = schema.safeParse(body);
    if (parsed.success) return reader(parsed.data, team);
  }
  return nothing;
}

const shape = <Schema extends z.ZodType>(
  schema: Schema,
  reader: (body: z.output<Schema>, team?: string) => Reading,
) => ({
  schema,
  reader: (body: unknown, team?: string) => reader(body as z.output<Schema>, team),
});

/** The platform's name of a message; both parts are needed to change or mark it. */
export const messageId = (channel: string, ts: string): string => `${channel}:${ts}`;

/** The names that a receipt or an inbound gave; empty for what was no message, such as a command. */
export const messagesOf = (ids: string): readonly { readonly channel: string; readonly ts: string }[] =>
  Array.from(ids.matchAll(/(?:^| )([A-Z0-9]+):(\d+\.\d+)/g), ([, channel = '', ts = '']) => ({ channel, ts }));

const address = (workspace: string, user: string, place = ''): Address => ({
  channel: 'slack',
  workspace,
  user,
  place,
});

/** Slack's times are seconds with six decimals. */
const instant = (ts: string): Instant => Math.round(Number(ts) * 1000);

// ---- Events (apis/events-api) ----

const ts = z.string().regex(/^\d{1,12}\.\d{1,9}$/);
const message = z.looseObject({
  ts,
  user: z.string().optional(),
  text: z.string().default(''),
  subtype: z.string().optional(),
  bot_id: z.string().nullish(),
  app_id: z.string().nullish(),
  thread_ts: ts.optional(),
  files: z.array(z.unknown()).optional(),
  attachments: z.array(z.unknown()).optional(),
  blocks: z.unknown().optional(),
});
type SlackMessage = z.output<typeof message>;

const inDirectMessage = {
  type: z.literal('message'),
  channel: z.string(),
  channel_type: z.literal('im'),
  event_ts: ts,
};
const events = z.union([
  z.looseObject({
    ...inDirectMessage,
    subtype: z.literal('message_changed'),
    message,
    previous_message: message.optional(),
  }),
  z.looseObject({
    ...inDirectMessage,
    subtype: z.literal('message_deleted'),
    deleted_ts: ts,
    previous_message: message.optional(),
  }),
  message.extend({ ...inDirectMessage, subtype: z.enum(['file_share', 'thread_broadcast', 'me_message']).optional() }),
  z.looseObject({
    type: z.literal('app_home_opened'),
    user: z.string(),
    channel: z.string(),
    tab: z.string(),
    event_ts: ts,
  }),
  z.looseObject({
    type: z.literal('app_mention'),
    user: z.string(),
    channel: z.string(),
    bot_id: z.string().nullish(),
  }),
  z.looseObject({ type: z.enum(['app_uninstalled', 'tokens_revoked']) }),
]);
const envelope = z.looseObject({
  type: z.literal('event_callback'),
  team_id: z.string(),
  event_id: z.string(),
  event: events,
});
type Envelope = z.output<typeof envelope>;

function readEvent({ team_id, event_id, event }: Envelope, team = team_id): Reading {
  if (team_id !== team) return nothing;
  const given = (from: Address, ...events: readonly InboundEvent[]): Reading => ({
    kind: 'inbounds',
    inbounds: events.map((one, index) => ({
      id: index === 0 ? event_id : `${event_id}:${index}`,
      from,
      at: instant('event_ts' in event ? String(event.event_ts) : '0'),
      event: one,
    })),
  });
  switch (event.type) {
    case 'app_uninstalled':
    case 'tokens_revoked':
      return { kind: 'notice', notice: event.type };
    case 'app_mention':
      return event.bot_id || event.channel.startsWith('D')
        ? nothing
        : { kind: 'mention', channel: event.channel, user: event.user };
    case 'app_home_opened':
      return opened(event, address(team_id, event.user, event.channel));
    case 'message': {
      const changes = changesOf(event);
      return changes ? given(address(team_id, changes.user, event.channel), ...changes.events) : nothing;
    }
  }
}

/** Whoever opens the conversation for the first time has come; its id is always the same, so it is taken once. */
function opened(
  { tab, channel, event_ts }: { tab: string; channel: string; event_ts: string },
  from: Address,
): Reading {
  if (tab === 'home') return { kind: 'home', from };
  if (tab !== 'messages') return nothing;
  return {
    kind: 'inbounds',
    inbounds: [{ id: `joined:${channel}`, from, at: instant(event_ts), event: { kind: 'joined' } }],
  };
}

type MessageEvent = Extract<Envelope['event'], { type: 'message' }>;

/** What a message event says that its author did; undefined when it was no person, or nothing. */
function changesOf(
  event: MessageEvent,
): { readonly user: string; readonly events: readonly InboundEvent[] } | undefined {
  const { channel } = event;
  if (event.subtype === 'message_deleted') {
    const user = personOf(event.previous_message);
    return user === undefined
      ? undefined
      : { user, events: [{ kind: 'delete', message: messageId(channel, event.deleted_ts) }] };
  }
  if (event.subtype === 'message_changed') return edited(channel, event.message, event.previous_message);
  const user = personOf(event);
  const events = user ? written(channel, event) : [];
  return user && events.length > 0 ? { user, events } : undefined;
}

/** The person who wrote a message; undefined for apps, this one too, and for Slack itself. */
function personOf(message: SlackMessage | undefined): string | undefined {
  if (!message || message.bot_id || message.app_id || message.user === 'USLACKBOT') return undefined;
  return message.user || undefined;
}

type Changes = ReturnType<typeof changesOf>;

/** A deleted message that others answered stays as a tombstone; and Slack changes messages by itself, to add previews of links. */
function edited(channel: string, now: SlackMessage, before: SlackMessage | undefined): Changes {
  const id = messageId(channel, now.ts);
  const author = personOf(before);
  if (now.subtype === 'tombstone')
    return author === undefined ? undefined : { user: author, events: [{ kind: 'delete', message: id }] };
  const user = personOf(now);
  const text = typedText(now.text, now.blocks);
  if (!user || text === '' || (before && before.text === now.text)) return undefined;
  return { user, events: [{ kind: 'edit', message: id, text }] };
}

/** The text, and what came with it that cannot be taken. */
function written(
  channel: string,
  { ts, text, blocks, thread_ts, files, attachments }: SlackMessage,
): readonly InboundEvent[] {
  const id = messageId(channel, ts);
  const said = typedText(text, blocks);
  const under = thread_ts !== undefined && thread_ts !== ts ? { under: messageId(channel, thread_ts) } : {};
  const texts: readonly InboundEvent[] = said === '' ? [] : [{ kind: 'text', text: said, message: id, ...under }];
  const more = (files?.length ?? 0) > 0 || (said === '' && (attachments?.length ?? 0) > 0);
  return more ? [...texts, { kind: 'unsupported', message: texts.length > 0 ? `${id}:files` : id }] : texts;
}

// ---- Taps (reference/interaction-payloads/block_actions-payload) ----

const labelled = z.looseObject({ value: z.string(), text: z.looseObject({ text: z.string() }) });
const action = z.looseObject({
  action_id: z.string(),
  block_id: z.string(),
  action_ts: ts,
  value: z.string().optional(),
  text: z.looseObject({ text: z.string() }).optional(),
  selected_option: labelled.nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
});
type Action = z.output<typeof action>;

const person = z.looseObject({ id: z.string(), team_id: z.string().optional() });
const where = { user: person, team: z.looseObject({ id: z.string() }).nullish(), trigger_id: z.string() };
const block = z.looseObject({ type: z.string() });
const picked = z.looseObject({ selected_options: z.array(labelled).optional() });
const taps = z.looseObject({
  type: z.literal('block_actions'),
  ...where,
  channel: z.looseObject({ id: z.string() }).optional(),
  message: z.looseObject({ ts, text: z.string().default(''), blocks: z.array(block).default([]) }).optional(),
  view: z.looseObject({ id: z.string() }).optional(),
  state: z.looseObject({ values: z.record(z.string(), z.record(z.string(), picked)) }).optional(),
  actions: z.array(action).min(1),
});
type Taps = z.output<typeof taps>;

const teamOf = ({ user, team }: { user: z.output<typeof person>; team?: { id: string } | null | undefined }): string =>
  team?.id ?? user.team_id ?? '';

function readTaps(body: Taps, team = teamOf(body)): Reading {
  const { channel, message, view, user, trigger_id: trigger } = body;
  const [tap] = body.actions;
  if (!tap || teamOf(body) !== team) return nothing;
  const from = address(team, user.id, channel?.id);
  const id = `${message?.ts ?? view?.id}:${tap.block_id}:${tap.action_id}:${tap.action_ts}`;
  const given = (event: InboundEvent) => [{ id, from, at: instant(tap.action_ts), event }];

  const pressed = tap.action_id.startsWith('act:') ? parsed(pressing, tap.value) : undefined;
  if (pressed) {
    const [form, values, label] = pressed;
    if (label === undefined) return { kind: 'inbounds', inbounds: given({ kind: 'form', form, values }) };
    return { kind: 'form', from, trigger, form: () => ({ label, state: stateOf(from, { form, values }) }) };
  }
  const question = questionOf(tap.block_id);
  if (question === undefined) return nothing;
  if (tap.action_id === tapOf.type) {
    const [as, min, max] = parsed(typing, tap.value) ?? ['text'];
    const number = as === 'number' ? { number: { ...(min != null && { min }), ...(max != null && { max }) } } : {};
    return {
      kind: 'form',
      from,
      trigger,
      form: (label) => ({ label, state: stateOf(from, { question, as }), ...number }),
    };
  }
  const answer = answerOf(tap, body);
  if (!answer) return nothing;
  const { value, chosen } = answer;
  const shown =
    channel && message
      ? { channel: channel.id, ts: message.ts, text: message.text, blocks: message.blocks }
      : undefined;
  return {
    kind: 'inbounds',
    inbounds: given({ kind: 'choice', question, value }),
    ...(shown && { tapped: { ...shown, question, chosen } }),
  };
}

const pressing = z.union([
  z.tuple([z.string(), z.record(z.string(), z.string())]),
  z.tuple([z.string(), z.record(z.string(), z.string()), z.string()]),
]);
const bound = z.number().nullish();
const typing = z.tuple([z.enum(['text', 'number']), bound.optional(), bound.optional()]);

function answerOf(tap: Action, { state }: Taps): { readonly value: AnswerValue; readonly chosen: string } | undefined {
  if (tap.action_id === tapOf.save) {
    const groups = Object.entries(state?.values ?? {}).filter(([block]) => block.startsWith(tap.block_id));
    const options = groups.flatMap(([, group]) => group[tapOf.picked]?.selected_options ?? []);
    return { value: options.map(({ value }) => value), chosen: options.map(({ text }) => text.text).join(', ') || '–' };
  }
  const raw = tap.selected_option?.value ?? tap.selected_date ?? tap.selected_time ?? tap.value;
  const [as] = tap.action_id.split(':');
  if (raw === undefined || (as !== 'one' && as !== 'number')) return undefined;
  const chosen = tap.selected_option?.text.text ?? tap.text?.text ?? raw;
  return { value: as === 'number' ? Number(raw) : raw, chosen };
}

// ---- Forms (reference/interaction-payloads/view-interactions-payload) ----

/** What a form is about goes with it and comes back. */
const states = z.union([
  z.object({ place: z.string(), question: z.string(), as: z.enum(['text', 'number']) }),
  z.object({ place: z.string(), form: z.string(), values: z.record(z.string(), z.string()) }),
]);

const stateOf = (
  { place }: Address,
  about: { question: string; as: string } | { form: string; values: { [field: string]: string } },
) => JSON.stringify({ place, ...about });

const submission = z.looseObject({
  type: z.literal('view_submission'),
  ...where,
  trigger_id: z.string().optional(),
  view: z.looseObject({
    id: z.string(),
    callback_id: z.literal(FIELD),
    private_metadata: z.string(),
    state: z.looseObject({
      values: z.record(z.string(), z.record(z.string(), z.looseObject({ value: z.string().nullish() }))),
    }),
  }),
});

/** When it was sent is not said: 0 stands for now. */
function readSubmission(body: z.output<typeof submission>, team = teamOf(body)): Reading {
  const state = parsed(states, body.view.private_metadata);
  if (!state || teamOf(body) !== team) return nothing;
  const text = (body.view.state.values[FIELD]?.[FIELD]?.value ?? '').trim();
  const from = address(team, body.user.id, state.place);
  const given = (event: InboundEvent): Reading => ({
    kind: 'inbounds',
    inbounds: [{ id: `view:${body.view.id}`, from, at: 0, event }],
  });
  if ('form' in state) return given({ kind: 'form', form: state.form, values: { ...state.values, text } });
  if (state.as === 'text') return given({ kind: 'choice', question: state.question, value: text });
  const value = Number(text.replace(',', '.'));
  return text === '' || !Number.isFinite(value)
    ? { kind: 'misfit', from }
    : given({ kind: 'choice', question: state.question, value });
}

function parsed<Schema extends z.ZodType>(schema: Schema, json: string | undefined): z.output<Schema> | undefined {
  try {
    return schema.safeParse(JSON.parse(json ?? '')).data;
  } catch {
    return undefined;
  }
}

// ---- Commands (interactivity/implementing-slash-commands) ----

const commands = z.looseObject({
  command: z.string().regex(/^\/[a-z0-9_-]{1,31}$/),
  team_id: z.string(),
  user_id: z.string(),
  trigger_id: z.string(),
  text: z.string().default(''),
});

/** `/meanwhile journal` and `/journal` are the word `journal`; `/reply` stays a command, since it says what follows is a reply. They may be given anywhere, so the place is not where they were given. */
function readCommand(
  { command, team_id, user_id, trigger_id, text }: z.output<typeof commands>,
  team = team_id,
): Reading {
  const word = command === '/meanwhile' ? '' : command === '/reply' ? command : command.slice(1);
  const said = `${word} ${typedText(text, [])}`.trim() || 'help';
  if (team_id !== team) return nothing;
  const event = { kind: 'text', text: said, message: `command:${trigger_id}` } as const;
  return { kind: 'inbounds', inbounds: [{ id: `command:${trigger_id}`, from: address(team, user_id), at: 0, event }] };
}

const limited = z.looseObject({ type: z.literal('app_rate_limited') });

const shapes = [
  shape(envelope, readEvent),
  shape(taps, readTaps),
  shape(submission, readSubmission),
  shape(commands, readCommand),
  shape(limited, () => ({ kind: 'notice', notice: 'app_rate_limited' })),
];
