/** The turn of a member of staff: an inbox of what waits, and a pen to each of their clients. */
import type { Facts, Input, PersonId, Told, Turn } from '../model.ts';
import { createDraft, type Draft } from './draft.ts';
import { readForm } from './forms.ts';
import type { Book } from './route.ts';
import { chatted, showMark, showNews, showWords } from './staff-chat.ts';
import { INBOX_LIMIT, type InboxEntry, newEntry, type StaffState } from './state.ts';
import { whenWords } from './words.ts';

type StaffDraft = Draft<StaffState>;
type Messages = Book['messages'];

export function staffTurn(messages: Messages, state: StaffState, input: Input, facts: Facts): Turn<StaffState> {
  const draft = createDraft(state, facts);
  if (input.kind === 'told') hear(messages, draft, input.from, input.told);
  if (input.kind === 'inbound') {
    const { event } = input.inbound;
    if (event.kind === 'form') write(draft, event.form, event.values);
    else if (event.kind === 'seen') look(draft, event.person, event.upTo);
    else chatted(messages, draft, input, (client, told) => answer(draft, client, told));
  }
  return { state: draft.state, effects: draft.effects, timers: [] };
}

/** A client's conversation says that something happened. */
function hear(messages: Messages, draft: StaffDraft, from: PersonId, told: Told): void {
  if (told.kind === 'mark') return showMark(draft, told);
  const client = draft.facts.people.find((person) => person.id === from);
  if (!client) return;
  const { locale } = draft.facts.self;
  const say = (key: string, values = {}) =>
    showWords(draft, client, messages.say(key, locale, { client: client.name, ...values }));
  if (told.kind === 'news') {
    file(draft, from, told);
    showNews(messages, draft, client, told);
  }
  if (told.kind === 'quiet') {
    update(draft, from, (entry) => ({ ...entry, latest: draft.facts.now }));
    say(`staff-quiet-${told.what}`);
  }
  if (told.kind === 'trouble') {
    const alert = { record: told.record ?? 0, at: draft.facts.now };
    update(draft, from, (entry) => ({ ...entry, alerts: keepOldest(entry.alerts, alert), latest: draft.facts.now }));
    say(`staff-trouble-${told.what}`);
  }
  if (told.kind === 'reminder') say(`staff-reminder-${told.when}`, { when: whenWords(told.start, draft.facts.self) });
}

function file(draft: StaffDraft, client: PersonId, { what, record }: Extract<Told, { kind: 'news' }>): void {
  const item = { record, at: draft.facts.now };
  update(draft, client, (entry) => ({
    ...entry,
    latest: draft.facts.now,
    unseen: entry.unseen + 1,
    waiting: what === 'message' ? keepOldest(entry.waiting, item) : entry.waiting,
    alerts: what === 'alert' ? keepOldest(entry.alerts, item) : entry.alerts,
  }));
}

/** Something the member of staff filled in, on their page or in a chat; only for clients in their care. */
function write(draft: StaffDraft, form: string, values: { readonly [field: string]: string }): void {
  const client = draft.facts.people.find((person) => person.id === values.client)?.id;
  if (!client) return;
  if (form === 'looked') return look(draft, client, Number(values.upTo));
  if (form === 'reply') return answer(draft, client, readForm(form, values));
  if (form !== 'acknowledge') return draft.tell(client, readForm(form, values));
  update(draft, client, (entry) => handled(entry, { alerts: true }));
}

/** A reply: what waited is answered. */
function answer(draft: StaffDraft, client: PersonId, reply: Told): void {
  draft.tell(client, reply);
  update(draft, client, (entry) => handled(entry, { alerts: false }));
}

/** What they had seen is dealt with; what came while they wrote still waits. */
function handled(entry: InboxEntry, { alerts }: { alerts: boolean }): InboxEntry {
  const after = (item: { record: number }) => entry.seen > 0 && item.record > entry.seen;
  return { ...entry, waiting: entry.waiting.filter(after), alerts: alerts ? entry.alerts.filter(after) : entry.alerts };
}

function look(draft: StaffDraft, client: PersonId, upTo: number): void {
  if (!Number.isSafeInteger(upTo) || !draft.facts.people.some((person) => person.id === client)) return;
  update(draft, client, (entry) => ({ ...entry, unseen: 0, seen: Math.max(entry.seen, upTo) }));
  draft.tell(client, { kind: 'seen', upTo });
}

function update(draft: StaffDraft, client: PersonId, change: (entry: InboxEntry) => InboxEntry): void {
  const { inbox } = draft.state;
  draft.state = { ...draft.state, inbox: { ...inbox, [client]: change(inbox[client] ?? newEntry) } };
}

const keepOldest = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.length < INBOX_LIMIT ? [...items, item] : items;
