/**
 * A member of staff in a chat: what clients do comes to one place per client; answering is an explicit act (in that place, by the
 * button, or by saying for whom). A line that could be for anybody is for nobody: they are asked.
 */
import type { Messages } from '../engine/messages.ts';
import type { Action, Address, Facts, Input, Message, News, Origin, Person, PersonId, Told } from '../model.ts';
import { type Draft, same } from './draft.ts';
import { beforeLink, withChat } from './linked.ts';
import type { StaffState } from './state.ts';
import { whenWords } from './words.ts';

type StaffDraft = Draft<StaffState>;
type Heard = Extract<Input, { kind: 'inbound' }>;
type Reply = (client: PersonId, told: Told) => void;

/** So many clients are named when it is asked for whom a line is: more than a platform shows at once would hide some. */
const CHOICES = 25;
/** So many lines of theirs can be followed by a later change. */
const SENT_LIMIT = 100;
/** So many lines wait for the answer to that; the oldest go unsent, and that is said. */
const UNCLEAR_LIMIT = 20;

/** The chat where they last wrote, as long as it is theirs, else the first they have; undefined: they have only the page. */
function chatOf({ state, facts }: StaffDraft): Address | undefined {
  const chats = facts.self.addresses.filter(({ channel }) => channel !== 'web');
  return chats.find((address) => state.reach && same(address, state.reach)) ?? chats[0];
}

/** A line about a client. */
export function showWords(draft: StaffDraft, client: Person, text: string): void {
  const to = chatOf(draft);
  if (to) draft.effects.push({ kind: 'send', to, purpose: 'staff', message: { text }, thread: client.id });
}

/**
 * A line that stands in nobody's thread: what is written under it goes to nobody by itself. `page`: a client whose page is to be
 * looked at.
 */
export function sayInChat(draft: StaffDraft, text: string, page?: PersonId): void {
  const to = chatOf(draft);
  if (to) draft.effects.push({ kind: 'send', to, purpose: 'staff', message: { text }, ...(page && { page }) });
}

function say(draft: StaffDraft, message: Message): void {
  const to = chatOf(draft);
  if (to) draft.effects.push({ kind: 'send', to, purpose: 'staff', message });
}

/** Something new on a client's timeline, with its words and what can be done about it; a change is made where it was shown. */
export function showNews(
  messages: Messages,
  draft: StaffDraft,
  client: Person,
  { what, record }: Extract<Told, { kind: 'news' }>,
): void {
  const to = chatOf(draft);
  if (!to) return;
  const { locale } = draft.facts.self;
  const lead = messages.say(`staff-${what}`, locale, { client: client.name });
  // Colleagues talk on the page: nothing of it stands where an answer would go to the client.
  if (what === 'note') return sayInChat(draft, lead, client.id);
  if (changes.has(what)) {
    const actions = actionsFor(messages, draft, client, record);
    draft.effects.push({ kind: 'refresh', of: client.id, seq: record, actions });
    return showWords(draft, client, lead);
  }
  const text = what === 'message' ? '' : lead;
  const message = { text, actions: actionsFor(messages, draft, client, record) };
  // Without a number the entry was shown before and has only been completed.
  const entry = record > 0 ? { of: client.id, seq: record } : undefined;
  draft.effects.push({
    kind: 'send',
    to,
    purpose: 'staff',
    message: entry ? message : { text: lead },
    thread: client.id,
    ...(entry && { entry }),
  });
}

/** Somebody is to look: the newest that there is to look at, with its words, and the button that says that they do. */
export function showAlert(
  messages: Messages,
  draft: StaffDraft,
  client: Person,
  { level, why, records }: Extract<Told, { kind: 'alert' }>,
): void {
  const to = chatOf(draft);
  const record = records.at(-1);
  if (!to || record === undefined) return;
  const { locale } = draft.facts.self;
  const words = (key: string) => messages.say(key, locale, { client: client.name });
  const text = [words(`staff-alert-${level}`), ...(why === 'new' ? [] : [words(`staff-alert-${why}`)])].join(' ');
  const have: Action = {
    label: words('staff-action-have'),
    form: 'acknowledge',
    values: { client: client.id, upTo: String(record) },
  };
  const [reply] = actionsFor(messages, draft, client, record);
  const message = { text, actions: [have, ...(reply ? [reply] : [])] };
  draft.effects.push({
    kind: 'send',
    to,
    purpose: 'staff',
    message,
    thread: client.id,
    entry: { of: client.id, seq: record },
  });
}

/** Of what was shown before: it is made what it is now, where it stands. */
const changes: ReadonlySet<News> = new Set(['edited', 'taken-back', 'entry-edited', 'entry-taken-back', 'entry-kept']);

function actionsFor(messages: Messages, { facts }: StaffDraft, { id }: Person, record: number): readonly Action[] {
  const label = (key: string) => messages.say(key, facts.self.locale, {});
  return [
    {
      label: label('staff-action-reply'),
      form: 'reply',
      values: { client: id },
      asks: label('staff-action-reply-text'),
    },
    { label: label('staff-action-seen'), form: 'looked', values: { client: id, upTo: String(record) } },
  ];
}

/** What became of a reply, on the message it was written as. */
export function showMark(draft: StaffDraft, { origin, mark }: Extract<Told, { kind: 'mark' }>): void {
  if (draft.facts.self.addresses.some((address) => same(address, origin.at)))
    draft.effects.push({ kind: 'mark', origin, mark });
}

/** What a member of staff did in a chat. */
export function chatted(messages: Messages, draft: StaffDraft, { inbound, about }: Heard, reply: Reply): void {
  const { from, event } = inbound;
  const words = (key: string, values = {}) => messages.say(key, draft.facts.self.locale, values);
  // On the page everything says for whom it is.
  if (from.channel === 'web') return;
  draft.state = { ...draft.state, reach: from };
  if (beforeLink(draft.state.linked, inbound)) return;
  if (event.kind === 'linked') draft.state = { ...draft.state, linked: withChat(draft.state.linked, inbound) };
  if (event.kind === 'linked') return say(draft, { text: words('staff-linked') });
  if (event.kind === 'edit' || event.kind === 'delete') return rewritten(messages, draft, from, event);
  if (event.kind === 'unsupported') return say(draft, { text: words('staff-unsupported') });
  if (event.kind === 'choice') return settle(messages, draft, event, reply);
  if (event.kind !== 'text') return;
  const origin = { at: from, message: event.message };
  const asked = commandIn(event.text);
  if (asked !== undefined) return replyTo(messages, draft, asked, origin, reply);
  const client = draft.facts.people.find(({ id }) => id === about);
  if (client) return pass(draft, client.id, { text: event.text, origin }, reply);
  if (messages.commanded(event.text, draft.facts.self.locale) === 'clients')
    return say(draft, { text: clientLines(messages, draft.state, draft.facts).join('\n') });
  ask(messages, draft, event.text, origin);
}

interface Line {
  readonly text: string;
  readonly origin: Origin;
}

/** A line goes to a client, and is remembered, so that a change of it follows. */
function pass(draft: StaffDraft, client: PersonId, { text, origin }: Line, reply: Reply): void {
  reply(client, { kind: 'reply', text, as: nameOf(origin), origin });
  draft.state = { ...draft.state, sent: [...(draft.state.sent ?? []), { origin, client }].slice(-SENT_LIMIT) };
}

const nameOf = ({ at: { channel, workspace, place }, message }: Origin): string =>
  [channel, workspace, place, message].join('/');

/** They changed or took back, in their chat, what they had written there: it follows to wherever it went. */
function rewritten(
  messages: Messages,
  draft: StaffDraft,
  at: Address,
  event: Extract<Heard['inbound']['event'], { kind: 'edit' | 'delete' }>,
): void {
  const { state, facts } = draft;
  const words = (key: string, values = {}) => messages.say(key, facts.self.locale, values);
  const is = ({ origin }: { readonly origin: Origin }) => origin.message === event.message && same(origin.at, at);
  if (state.unclear?.texts.some(is)) {
    const texts = state.unclear.texts.flatMap((line) => (is(line) ? changed(line, event) : [line]));
    draft.state = { ...state, unclear: { ...state.unclear, texts } };
    return;
  }
  const sent = state.sent?.find(is);
  const client = facts.people.find(({ id }) => id === sent?.client);
  if (!sent || !client) return say(draft, { text: words('staff-not-changed') });
  draft.tell(client.id, {
    kind: 'rewritten',
    as: nameOf(sent.origin),
    ...(event.kind === 'edit' && { text: after(client.name, commandIn(event.text) ?? '') ?? event.text }),
  });
  if (event.kind === 'delete') draft.state = { ...state, sent: state.sent?.filter((one) => one !== sent) ?? [] };
  say(draft, { text: words(event.kind === 'edit' ? 'staff-rewrote' : 'staff-took-back', { client: client.name }) });
}

/** A line that waits for its client, as it is now. */
const changed = (
  line: Line,
  event: { readonly kind: 'edit'; readonly text: string } | { readonly kind: 'delete' },
): readonly Line[] => (event.kind === 'edit' ? [{ ...line, text: event.text }] : []);

/** What follows the command `/reply`; undefined when it is another line. */
const commandIn = (text: string): string | undefined => /^\/reply(?:\s|$)(.*)/is.exec(text.trim())?.[1]?.trim();

/** `/reply Robin: How was it?` goes to Robin; without a name that only one client has, they are asked for whom it is. */
function replyTo(messages: Messages, draft: StaffDraft, line: string, origin: Origin, reply: Reply): void {
  const { locale } = draft.facts.self;
  const named = treatedBy(draft).flatMap((client) => {
    const text = after(client.name, line);
    return text ? [{ client, text }] : [];
  });
  const [only, another] = named;
  if (!line) return say(draft, { text: messages.say('staff-reply-how', locale, {}) });
  if (!only || another) return ask(messages, draft, line, origin);
  pass(draft, only.client.id, { text: only.text, origin }, reply);
  say(draft, { text: messages.say('staff-sent-to', locale, { client: only.client.name }) });
}

/** The rest of a line that begins with the name. */
function after(name: string, line: string): string | undefined {
  const rest = line.slice(name.length);
  const begins = line.slice(0, name.length).localeCompare(name, undefined, { sensitivity: 'base' }) === 0;
  return begins && /^[\s:,]/.test(rest) ? rest.replace(/^[\s:,]+/, '') : undefined;
}

/** Who waits: a line for each client, what is due first first; one that says so when there are none. */
export function clientLines(
  messages: Messages,
  state: StaffState,
  { self, people }: Pick<Facts, 'self' | 'people'>,
): readonly string[] {
  if (people.length === 0) return [messages.say('staff-no-clients', self.locale, {})];
  const clients = people.toSorted((a, b) => dueOf(state, a.id) - dueOf(state, b.id));
  return clients.map(({ id, name }) => {
    const { waiting = [], due } = state.inbox[id] ?? {};
    const when = due === undefined ? 'none' : whenWords(due, self);
    return messages.say('staff-client-line', self.locale, { client: name, waiting: waiting.length, when });
  });
}

/** Whom they may write to; about the others they only give advice. */
const treatedBy = ({ facts, state }: StaffDraft): readonly Person[] =>
  facts.people.filter(({ id }) => !state.advising?.includes(id));

/** For whom is it? Those who wait come first. */
function ask(messages: Messages, draft: StaffDraft, text: string, origin: Origin): void {
  const { facts, state } = draft;
  const { locale } = facts.self;
  const clients = treatedBy(draft)
    .toSorted((a, b) => since(state, a.id) - since(state, b.id))
    .slice(0, CHOICES - 1);
  if (clients.length === 0) return say(draft, { text: messages.say('staff-no-clients', locale, {}) });
  const question = `for-whom.${facts.id}`;
  const texts = [...(state.unclear?.texts ?? []), { text, origin }].slice(-UNCLEAR_LIMIT);
  draft.state = { ...state, unclear: { question, texts } };
  say(draft, {
    text: messages.say('staff-for-whom', locale, { count: texts.length }),
    question: {
      id: question,
      kind: 'choice',
      options: [
        ...clients.map(({ id, name }) => ({ value: id, label: name })),
        { value: NOBODY, label: messages.say('staff-for-nobody', locale, {}) },
      ],
    },
  });
}

const NOBODY = 'nobody';

const dueOf = (state: StaffState, client: PersonId): number => state.inbox[client]?.due ?? Number.MAX_SAFE_INTEGER;

const since = ({ inbox }: StaffState, client: PersonId): number => inbox[client]?.waiting[0]?.at ?? Infinity;

/** They said for whom. */
function settle(
  messages: Messages,
  draft: StaffDraft,
  { question, value }: Extract<Heard['inbound']['event'], { kind: 'choice' }>,
  reply: Reply,
): void {
  const { unclear, ...state } = draft.state;
  const { locale } = draft.facts.self;
  if (unclear?.question !== question) return say(draft, { text: messages.say('staff-asked-before', locale, {}) });
  draft.state = state;
  const client = draft.facts.people.find(({ id }) => id === value);
  if (!client) return say(draft, { text: messages.say('staff-sent-to-nobody', locale, {}) });
  for (const line of unclear.texts) pass(draft, client.id, line, reply);
  say(draft, { text: messages.say('staff-sent-to', locale, { client: client.name }) });
}
