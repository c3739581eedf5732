/** The turn of a member of staff: an inbox of what waits, and a pen to each of their clients. */
import type { Facts, Inbound, InboundEvent, Input, News, Person, PersonId, Told, Turn } from '../model.ts';
import { arrange, forgetPast, freeAll, lapse, takeBooking, takeOver, takePick } from './booking.ts';
import { createDraft, type Draft } from './draft.ts';
import { readForm } from './forms.ts';
import { forget, keepDraft, keepSnippet, penned, plannedOf, unplan } from './pen.ts';
import { announceLeave, remind, withDue } from './reminders.ts';
import type { Book } from './route.ts';
import { chatted, sayInChat, showAlert, showMark, showNews, showWords } from './staff-chat.ts';
import { INBOX_LIMIT, type InboxEntry, newEntry, type PlannedReply, type StaffState, type Waiting } from './state.ts';
import { countTime } from './time.ts';
import { staffTimersOf } from './timers.ts';
import { whenWords } from './words.ts';

type StaffDraft = Draft<StaffState>;
type Messages = Book['messages'];
type Form = Extract<InboundEvent, { kind: 'form' }>;

export function staffTurn(messages: Messages, state: StaffState, input: Input, facts: Facts): Turn<StaffState> {
  const draft = createDraft(state, facts);
  forgetPast(draft);
  if (forget(draft) > 0) sayInChat(draft, messages.say('staff-planned-unsent', facts.self.locale, {}));
  if (input.kind === 'told') hear(messages, draft, input.from, input.told);
  if (input.kind === 'inbound') {
    const { event } = input.inbound;
    if (event.kind === 'form') write(draft, input.inbound, event);
    else if (event.kind === 'seen') look(draft, event.person, event.upTo);
    else chatted(messages, draft, input, (client, told) => answer(draft, client, told));
  }
  if (input.kind === 'timer') woken(messages, draft, input.id);
  return { state: draft.state, effects: draft.effects, timers: staffTimersOf(draft.state, facts) };
}

/** A client's conversation says that something happened. */
function hear(messages: Messages, draft: StaffDraft, from: PersonId, told: Told): void {
  if (told.kind === 'mark') return showMark(draft, told);
  const { locale } = draft.facts.self;
  if (told.kind === 'released' && told.handedOver !== undefined)
    sayInChat(draft, messages.say('staff-handed-on', locale, { client: told.handedOver }));
  // They may treat the client otherwise.
  if (told.kind === 'released') return advise(draft, from, false);
  const client = draft.facts.people.find((person) => person.id === from);
  if (!client) return;
  const say = (key: string, values = {}) =>
    showWords(draft, client, messages.say(key, locale, { client: client.name, ...values }));
  if (told.kind === 'news') {
    file(draft, from, told);
    showNews(messages, draft, client, told);
  }
  if (told.kind === 'quiet') {
    const owed = told.what !== 'stopped' && told.what !== 'declined';
    update(draft, from, (entry) => ({
      ...(owed ? entry : withDue(draft, entry, undefined)),
      latest: draft.facts.now,
    }));
    if (!owed) freeAll(draft, from);
    say(`staff-quiet-${told.what}`);
  }
  if (told.kind === 'picked') {
    takePick(messages, draft, client, told);
    update(draft, from, (entry) => ({ ...entry, latest: draft.facts.now }));
  }
  if (told.kind === 'appointments') takeOver(messages, draft, client, told);
  if (told.kind === 'booking') {
    takeBooking(messages, draft, client, told);
    update(draft, from, (entry) => ({ ...entry, unseen: entry.unseen + 1, latest: draft.facts.now }));
  }
  if (told.kind === 'rhythm') {
    update(draft, from, (entry) => ({ ...entry, latest: draft.facts.now }));
    say(`staff-rhythm-${told.what}`);
  }
  if (told.kind === 'late') {
    late(draft, from, told);
    say('staff-late', { when: told.due === undefined ? 'none' : whenWords(told.due, draft.facts.self) });
  }
  if (told.kind === 'answered') update(draft, from, (entry) => handled(entry, { alerts: false }, told.upTo ?? 0));
  if (told.kind === 'withdrawn')
    update(draft, from, (entry) => ({
      ...withDue(draft, entry, undefined),
      waiting: entry.waiting.filter(({ record }) => record <= told.after),
    }));
  if (told.kind === 'consulted') asked(messages, draft, client, told);
  if (told.kind === 'alert') {
    fileAlert(draft, from, told.records);
    showAlert(messages, draft, client, told);
  }
  if (told.kind === 'alert-over') {
    update(draft, from, (entry) => ({ ...entry, alerts: entry.alerts.filter(({ record }) => record > told.upTo) }));
    say('staff-alert-over', { colleague: told.by });
  }
  if (told.kind === 'trouble') {
    const alert = { record: told.record ?? 0, at: draft.facts.now };
    update(draft, from, (entry) => ({ ...entry, alerts: keepOldest(entry.alerts, alert), latest: draft.facts.now }));
    say(`staff-trouble-${told.what}`);
  }
  if (told.kind === 'reminder' && (told.when === 'missed' || told.when === 'unopened'))
    update(draft, from, (entry) => ({ ...entry, unseen: entry.unseen + 1, latest: draft.facts.now }));
  if (told.kind === 'reminder') say(`staff-reminder-${told.when}`, { when: whenWords(told.start, draft.facts.self) });
}

/** Who did not hear of it before finds it waiting now. */
function late(draft: StaffDraft, client: PersonId, { record, since, due }: Extract<Told, { kind: 'late' }>): void {
  update(draft, client, (entry) => ({
    ...withDue(draft, entry, due),
    latest: draft.facts.now,
    waiting: entry.waiting.length > 0 ? entry.waiting : [{ record, at: since }],
  }));
}

/** A colleague wants advice. It is no thread of the client's: what is written there goes to nobody. */
function asked(
  messages: Messages,
  draft: StaffDraft,
  client: Person,
  told: Extract<Told, { kind: 'consulted' }>,
): void {
  const { by: colleague, reads } = told;
  const { facts } = draft;
  advise(draft, client.id, reads);
  update(draft, client.id, (entry) => ({ ...entry, unseen: entry.unseen + 1, latest: facts.now }));
  const text = messages.say('staff-consulted', facts.self.locale, { colleague, client: client.name });
  sayInChat(draft, text, client.id);
}

function advise(draft: StaffDraft, client: PersonId, advises: boolean): void {
  const { advising = [], ...state } = draft.state;
  const others = advising.filter((one) => one !== client);
  const next = advises ? [...others, client] : others;
  draft.state = next.length > 0 ? { ...state, advising: next } : state;
}

/** Asked again, an alert is not there twice. */
function fileAlert(draft: StaffDraft, client: PersonId, records: readonly number[]): void {
  const at = draft.facts.now;
  update(draft, client, (entry) => {
    const fresh = records.filter((record) => !entry.alerts.some((one) => one.record === record));
    const alerts = fresh.reduce((all, record) => keepOldest(all, { record, at }), entry.alerts);
    return { ...entry, latest: at, unseen: entry.unseen + fresh.length, alerts };
  });
}

function file(draft: StaffDraft, client: PersonId, { what, record, due }: Extract<Told, { kind: 'news' }>): void {
  const item = { record, at: draft.facts.now };
  update(draft, client, (entry) => ({
    ...(due === undefined ? entry : withDue(draft, entry, due)),
    latest: draft.facts.now,
    // What is there no more cannot be looked at.
    unseen: what === 'entry-kept' || what === 'entry-taken-back' ? entry.unseen : entry.unseen + 1,
    waiting: what === 'message' ? keepOldest(entry.waiting, item) : stillWaiting(entry.waiting, what, record),
    alerts: what === 'alert' ? keepOldest(entry.alerts, item) : entry.alerts,
  }));
}

/** Of several that wait, one that was taken back waits no more. The last stands for all that they were told is late: that nothing waits is told. */
function stillWaiting(waiting: readonly Waiting[], what: News, record: number): readonly Waiting[] {
  const others = what === 'taken-back' ? waiting.filter((one) => one.record !== record) : waiting;
  return others.length > 0 ? others : waiting;
}

/** Something the member of staff filled in, on their page or in a chat; only for clients in their care. */
function write(draft: StaffDraft, { id, from }: Inbound, { form, values }: Form): void {
  // Their hours are in `facts`, written there by the page; the turn is for the timers that follow from them.
  if (form === 'hours' || keepSnippet(draft, form, values)) return;
  const client = draft.facts.people.find((person) => person.id === values.client)?.id;
  if (!client || countTime(draft, client, form, values) || penned(draft, client, form, values, id)) return;
  if (form === 'looked') return look(draft, client, Number(values.upTo));
  if (form === 'send-now') return sendPlanned(draft, plannedOf(draft, values.id ?? '', client));
  if (form === 'acknowledge') return acknowledge(draft, client, Number(values.upTo));
  const told = readForm(form, { ...values, made: id });
  if (arrange(draft, client, told)) return;
  if (told.kind !== 'reply') return draft.tell(client, told);
  // What was written on the page was the draft there.
  if (from.channel === 'web') draft.state = keepDraft(draft, client, '');
  answer(draft, client, told);
}

/**
 * “On it”: alerts are confirmed by themselves, and nobody else is asked; whoever wrote still waits. Without any, what waits was read
 * and needs no reply. `shown`: the entry that the button stood at; else it is about what they have looked at.
 */
function acknowledge(draft: StaffDraft, client: PersonId, shown: number): void {
  const { alerts, waiting, seen } = draft.state.inbox[client] ?? newEntry;
  if (alerts.length > 0 || Number.isSafeInteger(shown)) return confirm(draft, client, shown);
  if (waiting.length > 0) draft.tell(client, { kind: 'handled', ...answering(seen) });
  update(draft, client, (entry) => handled(entry, { alerts: false }));
}

function confirm(draft: StaffDraft, client: PersonId, shown: number): void {
  const { seen } = draft.state.inbox[client] ?? newEntry;
  const upTo = Number.isSafeInteger(shown) ? shown : seen;
  draft.tell(client, { kind: 'acknowledged', ...answering(upTo) });
  update(draft, client, (entry) => ({ ...entry, alerts: handled(entry, { alerts: true }, upTo).alerts }));
}

/** Up to which entry something answers; all, when nothing was ever looked at. */
const answering = (seen: number): { upTo?: number } => (seen > 0 ? { upTo: seen } : {});

function woken(messages: Messages, draft: StaffDraft, timer: string): void {
  const [, offered] = /^offer:(.*)$/.exec(timer) ?? [];
  if (offered !== undefined) return lapse(messages, draft, offered);
  if (timer === 'due') return remind(messages, draft);
  const [, leave] = /^leave:(.*)$/.exec(timer) ?? [];
  if (leave !== undefined) draft.state = announceLeave(draft, leave);
  else
    sendPlanned(
      draft,
      draft.state.planned?.find(({ id }) => timer === `planned:${id}`),
    );
}

/** It answers what its author had seen when it was written. */
function sendPlanned(draft: StaffDraft, planned: PlannedReply | undefined): void {
  if (!planned) return;
  const { id, client, text, seen } = planned;
  unplan(draft, id);
  draft.tell(client, { kind: 'reply', text, as: id, ...answering(seen) });
  update(draft, client, (entry) => handled(entry, { alerts: false }, seen));
}

/** A reply: what waited is answered. */
function answer(draft: StaffDraft, client: PersonId, reply: Told): void {
  const { advising = [] } = draft.state;
  if (reply.kind === 'reply' && advising.includes(client))
    return draft.tell(client, { kind: 'note', text: reply.text, as: reply.as ?? draft.facts.id });
  const { seen } = draft.state.inbox[client] ?? newEntry;
  draft.tell(client, reply.kind === 'reply' ? { ...reply, ...answering(seen) } : reply);
  update(draft, client, (entry) => handled(entry, { alerts: false }));
}

/** What they had seen is dealt with; what came while they wrote still waits. */
function handled(entry: InboxEntry, { alerts }: { alerts: boolean }, seen = entry.seen): InboxEntry {
  const after = (item: { record: number }) => seen > 0 && item.record > seen;
  const { due: _, remind: __, ...rest } = entry;
  const waiting = entry.waiting.filter(after);
  const owed = waiting.length > 0 ? entry : rest;
  return { ...owed, waiting, alerts: alerts ? entry.alerts.filter(after) : entry.alerts };
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
