/** The turn of a client. What goes before what is decided in `route.ts`; this carries it out. */
import type { Facts, Inbound, Input, Turn } from '../model.ts';
import { resume } from './actions.ts';
import { beginStage, cancelAppointment, setAppointment } from './appointments.ts';
import { type ClientDraft, createClientDraft } from './draft.ts';
import { createGuide, type Guide } from './guide.ts';
import { givePrompt } from './journal.ts';
import { sayPlan } from './planned.ts';
import { type Book, type Command, route } from './route.ts';
import { endRoutine, fireRoutine, setRoutine } from './routines.ts';
import type { ClientState } from './state.ts';
import { timersOf } from './timers.ts';

/** How long one assurance that words are with the therapist holds: it is not repeated at each line (milliseconds). */
export const ASSURANCE = 6 * 3_600_000;
/** How many messages can be followed by a later edit. */
const RELAYED_LIMIT = 100;

type Event<Kind> = Extract<Inbound['event'], { kind: Kind }>;

export function clientTurn(book: Book, state: ClientState, input: Input, facts: Facts): Turn<ClientState> {
  const draft = createClientDraft(state, facts, book.messages);
  const guide = createGuide(book, draft);
  if (input.kind === 'inbound') heard(book, draft, guide, input.inbound);
  if (input.kind === 'timer') woken(book, draft, guide, input.id);
  if (input.kind === 'told') told(book, draft, input);
  if (input.kind === 'undelivered') undelivered(draft, input);
  return { state: draft.state, effects: draft.effects, timers: timersOf(draft.state, facts.self.zone) };
}

// ---- what the client does ----

function heard(book: Book, draft: ClientDraft, guide: Guide, { from, event }: Inbound): void {
  if (event.kind === 'seen')
    return draft.change({ kind: 'seen', whose: 'others', upTo: event.upTo, at: draft.facts.now });
  if (event.kind === 'edit') return edited(draft, event);
  if (event.kind === 'delete') return takenBack(draft, event);
  if (event.kind === 'left') return draft.tellStaff({ kind: 'trouble', what: 'gone' });
  draft.state = { ...draft.state, reach: from, heard: draft.facts.now };
  if (event.kind === 'joined') welcome(draft, guide);
  if (event.kind === 'text') typed(book, draft, guide, event);
  if (event.kind === 'choice') tapped(draft, guide, event);
}

function welcome(draft: ClientDraft, guide: Guide): void {
  if (draft.state.standing !== 'invited') return;
  draft.tellStaff({ kind: 'quiet', what: 'joined' });
  askConsent(draft, guide);
}

function askConsent(draft: ClientDraft, guide: Guide): void {
  draft.state = { ...draft.state, standing: 'asked' };
  guide.drop();
  guide.start('consent');
}

function typed(book: Book, draft: ClientDraft, guide: Guide, { text, message }: Event<'text'>): void {
  const way = route(book, draft.state, text, () => guide.attempt({ kind: 'text', text }));
  const record = (audience: 'client' | 'both') =>
    draft.record({ kind: 'message', key: `said:${message}`, author: draft.facts.self.id, audience, body: { text } });
  if (way.kind === 'answer') {
    record('client');
    return guide.take(way.advance);
  }
  if (way.kind === 'flow') {
    record('client');
    return begin(book, draft, guide, way.flow);
  }
  if (way.kind === 'command') {
    record('client');
    return obey(book, draft, guide, way.command);
  }
  relay(draft, `said:${message}`, record('both'));
  if (way.kind === 'unfit') {
    draft.sayWords('relayed-unfit');
    return guide.take(way.advance);
  }
  if (way.kind === 'aside') draft.state = { ...draft.state, aside: false };
  assure(draft, way.kind === 'aside');
  if (draft.state.standing === 'invited') welcome(draft, guide);
  if (draft.state.standing === 'asked' && !draft.state.session) askConsent(draft, guide);
}

function tapped(draft: ClientDraft, guide: Guide, event: Event<'choice'>): void {
  const advance = guide.attempt({ kind: 'choice', question: event.question, value: event.value });
  if (!advance || advance.took !== 'fits') return draft.sayWords('expired-question');
  const text = advance.read ?? String(event.value);
  draft.record({ kind: 'message', author: draft.facts.self.id, audience: 'client', body: { text } });
  guide.take(advance);
}

/** A flow that the client asked for. The journal is given something to write about. */
function begin(book: Book, draft: ClientDraft, guide: Guide, flow: string): void {
  draft.state = { ...draft.state, aside: false };
  guide.start(flow, flow === 'journal' ? givePrompt(book, draft) : {});
}

function obey(book: Book, draft: ClientDraft, guide: Guide, command: Command): void {
  const { standing } = draft.state;
  const outside = standing !== 'active' && standing !== 'paused';
  if (command === 'start' && outside) return askConsent(draft, guide);
  if (outside) return draft.sayWords(waysIn[standing] ?? 'consent-first');
  if (command === 'cancel') return guide.cancel() ? draft.sayWords('cancelled') : draft.sayWords('nothing-to-cancel');
  if (command === 'planned') return sayPlan(book, draft);
  if (standing === 'paused') return resume(draft);
  draft.sayWords('welcome-back');
}

const waysIn: { readonly [standing: string]: string } = {
  asked: 'consent-first',
  invited: 'consent-first',
  declined: 'declined-note',
  stopped: 'stopped',
};

function relay(draft: ClientDraft, key: string, record: number): void {
  const relayed = [...draft.state.relayed, { key, record }].slice(-RELAYED_LIMIT);
  draft.state = { ...draft.state, relayed };
  draft.tellStaff({ kind: 'news', what: 'message', record });
}

/** Says once in a while where a message went; always when it may have surprised. */
function assure(draft: ClientDraft, always: boolean): void {
  const { standing, assured } = draft.state;
  const { now } = draft.facts;
  if (!always && assured !== undefined && now - assured < ASSURANCE) return;
  draft.state = { ...draft.state, assured: now };
  if (always) return draft.sayWords('relayed-aside');
  draft.sayWords(standing === 'paused' ? 'paused' : (waysIn[standing] ?? 'relayed'));
}

function edited(draft: ClientDraft, { message, text }: Event<'edit'>): void {
  const key = `said:${message}`;
  draft.change({ kind: 'amend', key, body: { text }, edited: draft.facts.now });
  const relayed = draft.state.relayed.find((one) => one.key === key);
  if (relayed) draft.tellStaff({ kind: 'news', what: 'edited', record: relayed.record });
}

function takenBack(draft: ClientDraft, { message }: Event<'delete'>): void {
  const key = `said:${message}`;
  draft.change({ kind: 'amend', key, status: 'taken-back', body: { text: '' }, edited: draft.facts.now });
  const relayed = draft.state.relayed.find((one) => one.key === key);
  if (relayed) draft.tellStaff({ kind: 'news', what: 'taken-back', record: relayed.record });
}

// ---- what time brings ----

function woken(book: Book, draft: ClientDraft, guide: Guide, timer: string): void {
  const [kind, id = ''] = split(timer);
  if (kind === 'window') guide.expire();
  if (kind === 'resume' && draft.state.standing === 'paused') resume(draft);
  if (kind === 'routine') fireRoutine(book, draft, guide, id);
  if (kind === 'appointment') beginStage(draft, guide, id);
}

const split = (timer: string): [string, string?] => {
  const colon = timer.indexOf(':');
  return colon < 0 ? [timer] : [timer.slice(0, colon), timer.slice(colon + 1)];
};

// ---- what others say ----

function told(book: Book, draft: ClientDraft, { from, told }: Extract<Input, { kind: 'told' }>): void {
  if (told.kind === 'reply') {
    draft.pass(from, told.text);
    if (draft.state.session) draft.state = { ...draft.state, aside: true };
  }
  if (told.kind === 'seen') draft.change({ kind: 'seen', whose: 'own', upTo: told.upTo, at: draft.facts.now });
  if (told.kind === 'routine') setRoutine(book, draft, told.routine);
  if (told.kind === 'routine-ended') endRoutine(book, draft, told.routine);
  if (told.kind === 'appointment') setAppointment(draft, told.appointment);
  if (told.kind === 'appointment-cancelled') cancelAppointment(draft, told.appointment);
}

function undelivered(draft: ClientDraft, { reason, record }: Extract<Input, { kind: 'undelivered' }>): void {
  if (record !== undefined) draft.change({ kind: 'failed', seq: record, at: draft.facts.now });
  const note = draft.note(`staff-trouble-${reason}`, { client: draft.facts.self.name });
  draft.tellStaff({ kind: 'trouble', what: reason, record: record ?? note });
}
