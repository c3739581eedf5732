/**
 * A member of staff's appointments: what they set and offer, and who gets a time. Only their own conversation gives times away, so
 * none is given twice: of two clients who choose the same one, the second is offered what is left.
 */
import type { Messages } from '../engine/messages.ts';
import type { AppointmentPlan, Instant, OfferPlan, Person, PersonId, Told } from '../model.ts';
import type { Draft } from './draft.ts';
import { showWords } from './staff-chat.ts';
import type { Booked, Offered, Refusal, Requested, StaffState } from './state.ts';
import { whenWords } from './words.ts';

type StaffDraft = Draft<StaffState>;
type Of<Kind> = Extract<Told, { kind: Kind }>;
type Span = Pick<AppointmentPlan, 'start' | 'minutes'>;

const MINUTE = 60_000;

/** Whether two of them share a moment; one may begin when the other ends. */
const overlap = (one: Span, other: Span): boolean =>
  one.start < other.start + other.minutes * MINUTE && other.start < one.start + one.minutes * MINUTE;

/** What is asked for: one appointment, or several times of which one is chosen. `moves`: the appointment of `client` that it replaces. */
export interface Wanted {
  readonly client: PersonId;
  readonly starts: readonly Instant[];
  readonly minutes: number;
  readonly until?: Instant;
  readonly moves?: string | undefined;
}

/** Why it cannot be; undefined when it can. */
export function refusalOf(state: StaffState, now: Instant, wanted: Wanted): Refusal | undefined {
  const { client, starts, minutes, until, moves } = wanted;
  const others = (state.calendar ?? []).filter((one) => one.client !== client || one.id !== moves);
  if (starts.length === 0 || starts.some((start) => start <= now)) return 'past';
  if (until !== undefined && until <= now) return 'until';
  return starts.some((start) => others.some((one) => overlap(one, { start, minutes }))) ? 'taken' : undefined;
}

/** Carries out what they filled in about appointments; false when it is about something else. */
export function arrange(draft: StaffDraft, client: PersonId, told: Told): boolean {
  if (!arranged(told)) return false;
  if (draft.state.advising?.includes(client)) return true;
  const refusal = refusalOf(draft.state, draft.facts.now, wantedBy(client, told));
  if (refusal && (told.kind === 'appointment' || told.kind === 'offer')) {
    draft.state = { ...draft.state, refused: { client, why: refusal } };
    return true;
  }
  const { refused: _, ...state } = draft.state;
  draft.state = state;
  if (told.kind === 'appointment') book(draft, { ...told.appointment, client });
  if (told.kind === 'appointment-cancelled') free(draft, client, told.appointment);
  if (told.kind === 'appointment-stays') settle(draft, client, told.appointment);
  if (told.kind === 'offer') {
    settle(draft, client, told.offer.moves);
    setOffer(draft, client, { ...told.offer, client });
  }
  if (told.kind === 'offer-ended') setOffer(draft, client, undefined);
  draft.tell(client, told);
  return true;
}

type Arranged = Of<'appointment' | 'appointment-cancelled' | 'appointment-stays' | 'offer' | 'offer-ended'>;

const arranged = (told: Told): told is Arranged =>
  ['appointment', 'appointment-cancelled', 'appointment-stays', 'offer', 'offer-ended'].includes(told.kind);

function wantedBy(client: PersonId, told: Arranged): Wanted {
  if (told.kind === 'offer') return { client, ...told.offer };
  if (told.kind !== 'appointment') return { client, starts: [], minutes: 0 };
  const { id, start, minutes } = told.appointment;
  return { client, starts: [start], minutes, moves: id };
}

/** A client has chosen: it is theirs if it is free still. */
export function takePick(messages: Messages, draft: StaffDraft, client: Person, picked: Of<'picked'>): void {
  const { facts, state } = draft;
  const { start, moves } = picked;
  const offer = state.offers?.find((one) => one.client === client.id && one.id === picked.offer);
  if (!offer || facts.now >= offer.until) return noneLeft(draft, client.id, picked);
  const before = state.calendar?.find((one) => one.client === client.id && one.id === moves);
  const wanted = { client: client.id, minutes: offer.minutes, moves };
  const isFree = (one: Instant) => refusalOf(state, facts.now, { ...wanted, starts: [one] }) === undefined;
  if (!offer.starts.includes(start) || !isFree(start)) {
    const left = offer.starts.filter((one) => one !== start && isFree(one));
    return left.length > 0 ? offerRest(draft, { ...offer, starts: left }, picked) : noneLeft(draft, client.id, picked);
  }
  const appointment = { id: moves ?? offer.id, start, minutes: offer.minutes };
  const { moves: _, ...rest } = offer;
  book(draft, { ...appointment, client: client.id });
  const left = offer.starts.filter((one) => !overlap({ start: one, minutes: offer.minutes }, appointment));
  setOffer(draft, client.id, left.length > 0 ? { ...rest, starts: left, answered: true } : undefined);
  draft.tell(client.id, { kind: 'appointment', appointment, picked: true });
  const when = whenWords(start, facts.self);
  const key = before || moves ? 'staff-booking-moved' : 'staff-booking-picked';
  showWords(draft, client, messages.say(key, facts.self.locale, { client: client.name, when }));
}

function offerRest(draft: StaffDraft, offer: Offered, { start, moves }: Of<'picked'>): void {
  const { client, answered: _, ...plan } = offer;
  setOffer(draft, client, offer);
  const told: OfferPlan = moves === undefined ? plan : { ...plan, moves };
  draft.tell(client, { kind: 'offer', offer: told, taken: start });
}

/** They are to be offered other times. */
function noneLeft(draft: StaffDraft, client: PersonId, { offer, start, moves }: Of<'picked'>): void {
  const { now } = draft.facts;
  setOffer(draft, client, undefined);
  const request: Requested = { client, what: moves ? 'move' : 'new', at: now, ...(moves && { appointment: moves }) };
  draft.state = { ...draft.state, requests: [...othersOf(draft.state.requests, request), request] };
  draft.tell(client, { kind: 'offer-ended', offer, taken: start });
}

/** A client who is theirs now brings appointments along; they see for themselves whether all of them fit. */
export function takeOver(messages: Messages, draft: StaffDraft, client: Person, told: Of<'appointments'>): void {
  for (const appointment of told.appointments) book(draft, { ...appointment, client: client.id });
  const words = messages.say('staff-booking-taken-over', draft.facts.self.locale, { client: client.name });
  showWords(draft, client, words);
}

/** A client has cancelled an appointment, or asks for something. */
export function takeBooking(messages: Messages, draft: StaffDraft, client: Person, told: Of<'booking'>): void {
  const { what, appointment, start } = told;
  const { now, self } = draft.facts;
  if (what === 'cancelled') free(draft, client.id, appointment ?? '');
  else {
    const about = { ...(appointment !== undefined && { appointment }), ...(start !== undefined && { start }) };
    const request: Requested = { client: client.id, what, at: now, ...about };
    draft.state = { ...draft.state, requests: [...othersOf(draft.state.requests, request), request] };
  }
  if (what === 'none') setOffer(draft, client.id, undefined);
  const when = start === undefined ? '' : whenWords(start, self);
  showWords(draft, client, messages.say(`staff-booking-${what}`, self.locale, { client: client.name, when }));
}

/** Nobody has chosen, and the offer is over. */
export function lapse(messages: Messages, draft: StaffDraft, id: string): void {
  const { facts, state } = draft;
  const offer = state.offers?.find((one) => one.client === id && one.until <= facts.now);
  const client = facts.people.find((one) => one.id === id);
  if (!offer) return;
  setOffer(draft, offer.client, undefined);
  if (client && !offer.answered)
    showWords(draft, client, messages.say('staff-booking-lapsed', facts.self.locale, { client: client.name }));
}

/** A client has left: their times are free. */
export function freeAll(draft: StaffDraft, client: PersonId): void {
  keep(draft, (one) => one.client !== client);
}

/** What is past, and what belongs to clients who are in their care no longer. */
export function forgetPast(draft: StaffDraft): void {
  const { now, people } = draft.facts;
  const treated = new Set(people.map(({ id }) => id));
  keep(draft, (one) => treated.has(one.client));
  const { calendar = [], requests = [] } = draft.state;
  const ahead = calendar.filter(({ start, minutes }) => start + minutes * MINUTE > now);
  const open = requests.filter(({ start, at }) => (start ?? at + REQUEST_LASTS) > now);
  if (ahead.length < calendar.length) draft.state = { ...draft.state, calendar: ahead };
  if (open.length < requests.length) draft.state = { ...draft.state, requests: open };
}

/** A request that is about no appointment is asked no longer after so much time (milliseconds): a month. */
const REQUEST_LASTS = 30 * 24 * 60 * MINUTE;

function book(draft: StaffDraft, appointment: Booked): void {
  settle(draft, appointment.client, appointment.id);
  const calendar = [...without(draft.state.calendar, appointment.client, appointment.id), appointment];
  draft.state = { ...draft.state, calendar: calendar.sort((a, b) => a.start - b.start) };
}

/** The appointment is no more, and so is what was to become of it. */
function free(draft: StaffDraft, client: PersonId, id: string): void {
  settle(draft, client, id);
  const { calendar, offers = [] } = draft.state;
  if (calendar) draft.state = { ...draft.state, calendar: without(calendar, client, id) };
  if (offers.some((one) => one.client === client && one.moves === id)) setOffer(draft, client, undefined);
}

/** What the client asked about this appointment, or about a new one, is dealt with. */
function settle(draft: StaffDraft, client: PersonId, appointment: string | undefined): void {
  const { requests } = draft.state;
  const dealtWith = (one: Requested) =>
    one.client === client && (one.appointment === undefined || one.appointment === appointment);
  if (requests?.some(dealtWith)) draft.state = { ...draft.state, requests: requests.filter((one) => !dealtWith(one)) };
}

function setOffer(draft: StaffDraft, client: PersonId, offer: Offered | undefined): void {
  const others = (draft.state.offers ?? []).filter((one) => one.client !== client);
  if (offer || draft.state.offers) draft.state = { ...draft.state, offers: offer ? [...others, offer] : others };
}

/** Keeps what is about some clients alone. */
function keep(draft: StaffDraft, wanted: (one: { readonly client: PersonId }) => boolean): void {
  const { calendar, offers, requests } = draft.state;
  if (calendar) draft.state = { ...draft.state, calendar: calendar.filter(wanted) };
  if (offers) draft.state = { ...draft.state, offers: offers.filter(wanted) };
  if (requests) draft.state = { ...draft.state, requests: requests.filter(wanted) };
}

const without = (calendar: readonly Booked[] = [], client: PersonId, id: string): Booked[] =>
  calendar.filter((one) => one.client !== client || one.id !== id);

const othersOf = (requests: readonly Requested[] = [], { client, what, appointment }: Requested): Requested[] =>
  requests.filter((one) => one.client !== client || one.what !== what || one.appointment !== appointment);
