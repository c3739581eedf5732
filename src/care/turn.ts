/** The pure turn: one input in, the next state and what to do out. */
import type { Facts, Inbound, InboundEvent, Input, Instant, Timer, Told, Turn } from '../model.ts';
import { clientTurn } from './client.ts';
import { askNextDay, plainAnswer } from './danger.ts';
import { type ClientDraft, createClientDraft, createDraft } from './draft.ts';
import { alertStaff, type Sign, signIn } from './notice.ts';
import type { Book } from './route.ts';
import { staffTurn } from './staff.ts';
import { newClient, newStaff, type State } from './state.ts';
import { commonValues } from './surroundings.ts';
import { safetyTimers, staffTimersOf, timersOf } from './timers.ts';

/** Handles one input. Throws when it cannot: the runtime then commits `failedTurn` in its place. */
export function turn(book: Book, state: State | undefined, input: Input, facts: Facts): Turn<State> {
  const current = state ?? newState(facts);
  return current.role === 'client'
    ? clientTurn(book, current, input, facts)
    : staffTurn(book.messages, current, input, facts);
}

/**
 * What is committed when a turn threw: the state stays, the person's words are kept and passed on, they are told that
 * something went wrong, and staff are told to look. It can never block the mailbox. Nothing here counts on what may have failed: flows,
 * words, somebody's hours or what is planned.
 */
export function failedTurn(book: Book, state: State | undefined, input: Input, facts: Facts): Turn<State> {
  const current = state ?? newState(facts);
  if (current.role === 'staff') {
    const { effects } = createDraft(current, facts);
    return { state: current, effects, timers: others(staffTimersOf(current, facts), input) };
  }
  const draft = createClientDraft(current, facts, book, 'answer');
  if (input.kind === 'inbound') hearAllTheSame(book, draft, input.inbound);
  const record = tried(() => draft.note('staff-trouble-turn-failed', { client: facts.self.name }));
  tellStaff(draft, { kind: 'trouble', what: 'turn-failed', ...(record !== undefined && { record }) });
  const timers = tried(() => timersOf(draft.state, facts.self.zone)) ?? safetyTimers(draft.state);
  return { state: draft.state, effects: draft.effects, timers: others(timers, input) };
}

/** The timer that could not be dealt with does not come again at once. */
const others = (timers: readonly Timer[], input: Input): readonly Timer[] =>
  timers.filter(({ id }) => input.kind !== 'timer' || id !== input.id);

/** Danger is answered even then, and staff are asked to look. */
function hearAllTheSame(book: Book, draft: ClientDraft, inbound: Inbound): void {
  const { event, from } = inbound;
  if (event.kind === 'text') keepWords(draft, event);
  const sign = tried(() => signIn(draft, inbound));
  if (sign) alert(draft, sign, inbound);
  const crisis = sign?.level === 'crisis';
  if (!crisis && event.kind !== 'text') return;
  draft.state = { ...draft.state, reach: from };
  const answer = crisis ? tried(() => plainAnswer(book, draft)) : undefined;
  if (crisis) tried(() => askNextDay(draft, answer === undefined ? listedBefore(draft) : draft.facts.now));
  const apology = tried(() => draft.words('apology'));
  const text = crisis ? (answer ?? apology ?? emergencyOf(draft)) : apology;
  if (text !== undefined) draft.say({ text });
}

/** Whom to call was not shown now: long ago, if ever, so that the next answer shows it. */
const listedBefore = ({ state }: ClientDraft): Instant => state.danger?.listed ?? 0;

const emergencyOf = ({ facts }: ClientDraft): string => commonValues(facts).emergency;

function keepWords(draft: ClientDraft, { text, message }: Extract<InboundEvent, { kind: 'text' }>): void {
  const record = draft.record({
    kind: 'message',
    key: `said:${message}`,
    author: draft.facts.self.id,
    body: { text },
  });
  tellStaff(draft, { kind: 'news', what: 'message', record });
}

/** By the ladder; when that is what failed, everybody is asked at once. */
function alert(draft: ClientDraft, sign: Sign, inbound: Inbound): void {
  try {
    alertStaff(draft, sign, inbound);
  } catch {
    const record = draft.record({ kind: 'alert', audience: 'staff', body: { text: sign.why } });
    tellEverybody(draft, { kind: 'alert', level: sign.level, records: [record], why: 'new' });
  }
}

function tellStaff(draft: ClientDraft, told: Told): void {
  try {
    draft.tellStaff(told);
  } catch {
    tellEverybody(draft, told);
  }
}

function tellEverybody(draft: ClientDraft, told: Told): void {
  for (const { id } of draft.facts.people) draft.tell(id, told);
}

/** What failed before may fail here too. */
function tried<Made>(work: () => Made): Made | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const newState = (facts: Facts): State => (facts.self.role === 'client' ? newClient : newStaff);
