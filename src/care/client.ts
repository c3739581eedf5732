/** The turn of a client: what they do is in `heard.ts`, what goes before what in `route.ts`; here is what time and others bring. */
import type { Effect, Facts, Inbound, Input, PersonId, Turn } from '../model.ts';
import { resume } from './actions.ts';
import { acknowledgeAlert, climb } from './alert.ts';
import { beginStage, cancelAppointment, keepAppointment, setAppointment } from './appointments.ts';
import { handBack, hearOfLeave, tellOfLeave } from './away.ts';
import { answerDanger, followUp } from './danger.ts';
import { type ClientDraft, createClientDraft, same } from './draft.ts';
import { askNow, fireRoutine } from './firing.ts';
import { changeGoal } from './goals.ts';
import { createGuide, type Guide } from './guide.ts';
import { advised, closeConsult, consult, proposeHandOver, treats } from './handing.ts';
import { heard } from './heard.ts';
import { alertStaff, signIn } from './notice.ts';
import { endOffer, hearOffer } from './offers.ts';
import { keepPromise, revise } from './promise.ts';
import { type ClientPurpose, purposeOf } from './purpose.ts';
import { takeReview } from './review.ts';
import type { Book } from './route.ts';
import { endRoutine, propose, setRoutine } from './routines.ts';
import type { ClientState } from './state.ts';
import { lead } from './team.ts';
import { timersOf } from './timers.ts';
import { arrived } from './travel.ts';
import { askWhere } from './whereabouts.ts';
import { rewrite, takeNote, takeReply } from './written.ts';

export function clientTurn(book: Book, state: ClientState, input: Input, facts: Facts): Turn<ClientState> {
  const draft = createClientDraft(state, facts, book, purposeOf(book.flows, state, input));
  const guide = createGuide(book, draft);
  if (input.kind === 'inbound') screened(book, draft, guide, input.inbound);
  if (input.kind === 'timer') woken(book, draft, guide, input.id);
  if (input.kind === 'told') told(book, draft, guide, input);
  if (input.kind === 'undelivered') undelivered(draft, input);
  // Nobody waits for what a timer brings.
  const effects = input.kind === 'timer' ? draft.effects.map(planned) : draft.effects;
  return { state: draft.state, effects, timers: timersOf(draft.state, facts.self.zone) };
}

/** What shows danger is taken as anything else; in a crisis its answer takes the place of what would have been said. */
function screened(book: Book, draft: ClientDraft, guide: Guide, inbound: Inbound): void {
  const sign = signIn(draft, inbound);
  draft.hushed = sign?.level === 'crisis';
  heard(book, draft, guide, inbound);
  draft.hushed = false;
  if (sign) alertStaff(draft, sign, inbound);
  if (sign?.level === 'crisis') answerDanger(book, draft, guide);
}

const planned = (effect: Effect): Effect => (effect.kind === 'send' ? { ...effect, planned: true } : effect);

/** A timer's id is its kind and, for some, what it is about: `routine:evening`. See `timers.ts`. */
function woken(book: Book, draft: ClientDraft, guide: Guide, timer: string): void {
  const [, kind, id = ''] = /^([^:]*):?(.*)$/s.exec(timer) ?? [];
  if (kind === 'window') guide.expire();
  if (kind === 'resume' && draft.state.standing === 'paused') resume(draft);
  if (kind === 'promise') revise(draft);
  if (kind === 'leave') tellOfLeave(draft);
  if (kind === 'covered') handBack(draft);
  if (timer === 'safety:alert') climb(draft);
  if (timer === 'safety:follow-up') followUp(book, draft, guide);
  if (timer === 'safety:whereabouts') askWhere(book, draft, guide);
  if (kind === 'routine') fireRoutine(book, draft, guide, id);
  if (kind === 'propose') propose(book, draft, guide, id);
  if (kind === 'appointment') beginStage(draft, guide, id);
}

function told(book: Book, draft: ClientDraft, guide: Guide, { from, told }: Extract<Input, { kind: 'told' }>): void {
  if (from !== draft.facts.self.id && !treats(draft, from)) return advised(draft, from, told);
  if (told.kind === 'reply') {
    takeReply(draft, from, told);
    keepPromise(draft, from, told.upTo);
    const { recent: _, ...state } = draft.state;
    draft.state = state.session ? { ...state, aside: true } : state;
  }
  if (told.kind === 'zone') arrived(book, draft, told.zone);
  if (told.kind === 'note') takeNote(draft, from, told);
  if (told.kind === 'consult') consult(draft, from, told);
  if (told.kind === 'consult-closed') closeConsult(draft, told);
  if (told.kind === 'hand-over') proposeHandOver(draft, guide, from, told);
  if (told.kind === 'rewritten') rewrite(draft, from, told);
  if (told.kind === 'seen') draft.change({ kind: 'seen', whose: 'own', upTo: told.upTo, at: draft.facts.now });
  if (told.kind === 'handled') handled(draft, from, told.upTo);
  if (told.kind === 'leave' && from === lead(draft.facts)?.id) hearOfLeave(draft, told.from);
  if (told.kind === 'acknowledged') acknowledgeAlert(draft, from, told.upTo);
  if (told.kind === 'routine') setRoutine(book, draft, told.routine);
  if (told.kind === 'routine-ended') endRoutine(book, draft, told.routine);
  if (told.kind === 'ask') askNow(book, draft, guide, told.flow);
  if (told.kind === 'goal') changeGoal(book, draft, from, told.change);
  if (told.kind === 'review') takeReview(draft, from, told);
  if (told.kind === 'appointment') setAppointment(draft, from, told);
  if (told.kind === 'appointment-stays') keepAppointment(draft, told.appointment);
  if (told.kind === 'offer') hearOffer(draft, from, told);
  if (told.kind === 'offer-ended') endOffer(draft, told);
  if (told.kind === 'appointment-cancelled') cancelAppointment(draft, told.appointment);
}

/** Whoever was promised a reply is told when there will be none. */
function handled(draft: ClientDraft, from: PersonId, upTo: number | undefined): void {
  const waited = draft.state.promise !== undefined;
  const therapist = draft.facts.people.find(({ id }) => id === from)?.name;
  if (keepPromise(draft, from, upTo) && waited) draft.sayWords('promise-read', therapist ? { therapist } : {});
}

/**
 * A send was given up: it goes to where else the client can be reached. When that is nowhere, or when it is not certain whether it
 * arrived, staff are told, and the entry says so.
 */
function undelivered(draft: ClientDraft, input: Extract<Input, { kind: 'undelivered' }>): void {
  const { to, reason, record } = input;
  if (reason === 'withheld') return withheld(draft, input);
  const lost = draft.state.lost ?? [];
  if (reason !== 'unknown' && !lost.some((one) => same(one, to))) draft.state = { ...draft.state, lost: [...lost, to] };
  if (reason !== 'unknown' && record !== undefined && draft.resend(record, purposeOfSend(input))) return;
  if (record !== undefined) notDelivered(draft, record);
  const note = draft.note(`staff-trouble-${reason}`, { client: draft.facts.self.name });
  draft.tellStaff({ kind: 'trouble', what: reason, record: record ?? note });
}

/** What the client did not agree to any more did not go out: nobody has to do anything, but whoever wrote it is to see so. */
function withheld(draft: ClientDraft, input: Extract<Input, { kind: 'undelivered' }>): void {
  const { record } = input;
  if (record === undefined) return;
  notDelivered(draft, record);
  if (purposeOfSend(input) !== 'reply') return;
  const key = draft.state.replies?.find((one) => one.record === record)?.key ?? String(record);
  draft.change({ kind: 'amend', key, audience: 'staff' });
  const note = draft.note('staff-trouble-withheld', { client: draft.facts.self.name });
  draft.tellStaff({ kind: 'trouble', what: 'withheld', record: note });
}

function notDelivered(draft: ClientDraft, record: number): void {
  draft.change({ kind: 'failed', seq: record, at: draft.facts.now });
  const origin = draft.state.origins?.find((one) => one.record === record);
  if (origin) draft.tell(origin.staff, { kind: 'mark', origin: origin.origin, mark: 'failed' });
}

/** Releases that knew of no purposes sent nothing that could be withdrawn apart. */
const purposeOfSend = ({ purpose = 'reply' }: Extract<Input, { kind: 'undelivered' }>): ClientPurpose =>
  purpose === 'staff' ? 'reply' : purpose;
