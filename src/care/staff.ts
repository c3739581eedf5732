/** The turn of a member of staff: an inbox of what waits, and a pen to each of their clients. */
import type { Messages } from '../engine/messages.ts';
import type { Facts, Input, PersonId, Told, Turn } from '../model.ts';
import { createDraft, type Draft } from './draft.ts';
import { readForm } from './forms.ts';
import { INBOX_LIMIT, type InboxEntry, newEntry, type StaffState } from './state.ts';
import { whenWords } from './words.ts';

export function staffTurn(messages: Messages, state: StaffState, input: Input, facts: Facts): Turn<StaffState> {
  const draft = createDraft(state, facts);
  if (input.kind === 'told') hear(messages, draft, input.from, input.told);
  if (input.kind === 'inbound') {
    const { event } = input.inbound;
    if (event.kind === 'form') write(draft, event.form, event.values);
    if (event.kind === 'seen') look(draft, event.person, event.upTo);
    if (event.kind === 'text') notify(draft, messages.say('staff-web-only', facts.self.locale));
  }
  return { state: draft.state, effects: draft.effects, timers: [] };
}

/** A client's conversation says that something happened. */
function hear(messages: Messages, draft: Draft<StaffState>, from: PersonId, told: Told): void {
  const client = draft.facts.people.find((person) => person.id === from);
  if (!client) return;
  const { locale } = draft.facts.self;
  const say = (key: string, values = {}) =>
    notify(draft, messages.say(key, locale, { client: client.name, ...values }));
  if (told.kind === 'news') {
    file(draft, from, told);
    say(`staff-${told.what}`);
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

function file(draft: Draft<StaffState>, client: PersonId, { what, record }: Extract<Told, { kind: 'news' }>): void {
  const item = { record, at: draft.facts.now };
  update(draft, client, (entry) => ({
    ...entry,
    latest: draft.facts.now,
    unseen: entry.unseen + 1,
    waiting: what === 'message' ? keepOldest(entry.waiting, item) : entry.waiting,
    alerts: what === 'alert' ? keepOldest(entry.alerts, item) : entry.alerts,
  }));
}

/** Something the member of staff did on their page; only for clients in their care. */
function write(draft: Draft<StaffState>, form: string, values: { readonly [field: string]: string }): void {
  const client = draft.facts.people.find((person) => person.id === values.client)?.id;
  if (!client) return;
  if (form !== 'acknowledge') draft.tell(client, readForm(form, values));
  if (form === 'acknowledge' || form === 'reply')
    update(draft, client, (entry) => handled(entry, { alerts: form === 'acknowledge' }));
}

/** What they had seen is dealt with; what came while they wrote still waits. */
function handled(entry: InboxEntry, { alerts }: { alerts: boolean }): InboxEntry {
  const after = (item: { record: number }) => entry.seen > 0 && item.record > entry.seen;
  return { ...entry, waiting: entry.waiting.filter(after), alerts: alerts ? entry.alerts.filter(after) : entry.alerts };
}

function look(draft: Draft<StaffState>, client: PersonId, upTo: number): void {
  if (!draft.facts.people.some((person) => person.id === client)) return;
  update(draft, client, (entry) => ({ ...entry, unseen: 0, seen: Math.max(entry.seen, upTo) }));
  draft.tell(client, { kind: 'seen', upTo });
}

function update(draft: Draft<StaffState>, client: PersonId, change: (entry: InboxEntry) => InboxEntry): void {
  const { inbox } = draft.state;
  draft.state = { ...draft.state, inbox: { ...inbox, [client]: change(inbox[client] ?? newEntry) } };
}

const keepOldest = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.length < INBOX_LIMIT ? [...items, item] : items;

/** The page is the inbox; on other channels a line says that there is something to read. It never has content. */
function notify(draft: Draft<StaffState>, text: string): void {
  const to = draft.facts.self.addresses.find((address) => address.channel !== 'web');
  if (to) draft.effects.push({ kind: 'send', to, message: { text } });
}
