/** Times that a client is offered for an appointment: put to them, chosen from, over. Who gets a time is decided by whose it is. */
import { pickOne } from '../engine/answers/pick.ts';
import type { Instant, PersonId, Told } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import { withheld } from './routines.ts';
import type { AppointmentState, OfferState } from './state.ts';
import { lead } from './team.ts';
import { whenWords } from './words.ts';

type Of<Kind> = Extract<Told, { kind: Kind }>;

/** What stands for "none of these". */
const NONE = 'none';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Whether the client may change it by themself: until the practice's notice before its start, that moment included. */
export const mayChange = ({ facts }: Pick<ClientDraft, 'facts'>, { start }: AppointmentState): boolean =>
  start - facts.now >= facts.practice.noticeHours * HOUR;

/** Whose time it is; who treats the client now, when that is somebody else. */
export function holder({ facts }: ClientDraft, by: PersonId | undefined): PersonId | undefined {
  return facts.people.some(({ id }) => id === by) ? by : lead(facts)?.id;
}

/** Staff offer times; they take the place of those that were offered before. */
export function hearOffer(draft: ClientDraft, from: PersonId, { offer, taken }: Of<'offer'>): void {
  if (!draft.may('appointment')) return withheld(draft);
  const own = draft.state.offer?.own === true && taken !== undefined;
  draft.state = { ...draft.state, offer: { ...offer, by: from, ...(own && { own }) } };
  if (taken !== undefined) draft.sayWords('offer-taken', { when: whenWords(taken, draft.facts.self) });
  ask(draft);
}

/** Puts the times to the client that are still ahead. */
export function ask(draft: ClientDraft): void {
  const { facts, state } = draft;
  const { offer } = state;
  if (!offer) return;
  const starts = offer.starts.filter((start) => start > facts.now);
  const question = `offer.${facts.id}`;
  draft.state = { ...state, offer: { ...offer, starts, question } };
  const before = state.appointments.find(({ id }) => id === offer.moves);
  const when = before ? whenWords(before.start, facts.self) : 'none';
  const until = whenWords(Math.min(offer.until, starts.at(-1) ?? offer.until), facts.self);
  const text = draft.words('offer-times', { before: when, minutes: offer.minutes, until });
  draft.say({ text, question: { id: question, kind: 'choice', options: optionsOf(draft, starts) } });
}

const optionsOf = (draft: ClientDraft, starts: readonly Instant[]) => [
  ...starts.map((start) => ({ value: String(start), label: whenWords(start, draft.facts.self) })),
  { value: NONE, label: draft.words('offer-none') },
];

/** The time that a typed line means, while times are being asked about: its day, its number in the list, or none of them. */
export function readPick(draft: ClientDraft, text: string): string | undefined {
  const { offer } = draft.state;
  if (offer?.question === undefined || draft.facts.now >= offer.until) return undefined;
  const options = optionsOf(draft, offer.starts).map(({ value, label }) => ({ value, label: { en: label } }));
  return pickOne(text, options)?.value;
}

/** The client has chosen. */
export function choose(draft: ClientDraft, value: string): void {
  const { facts, state } = draft;
  const { offer } = state;
  const start = Number(value);
  if (!offer || facts.now >= offer.until) return over(draft);
  if (value === NONE) return noneOfThem(draft, offer);
  if (!offer.starts.includes(start) || start <= facts.now) return over(draft);
  const { question: _, ...rest } = offer;
  draft.state = { ...state, offer: rest };
  const moved = offer.own ? state.appointments.find(({ id }) => id === offer.moves) : undefined;
  // The time to move it by themself may have run out since they were asked.
  if (moved && !mayChange(draft, moved)) return draft.sayWords('appointment-late', { hours: hoursOf(draft) });
  const to = holder(draft, offer.by);
  if (to) draft.tell(to, { kind: 'picked', offer: offer.id, start, ...(offer.moves && { moves: offer.moves }) });
}

const hoursOf = ({ facts }: ClientDraft): number => facts.practice.noticeHours;

function noneOfThem(draft: ClientDraft, offer: OfferState): void {
  const { offer: _, ...state } = draft.state;
  draft.state = state;
  const to = holder(draft, offer.by);
  if (to) draft.tell(to, { kind: 'booking', what: 'none', ...(offer.moves && { appointment: offer.moves }) });
  draft.sayWords('offer-none-suits', { stays: offer.moves ? 'yes' : 'no' });
}

/** The question is too old. */
function over(draft: ClientDraft): void {
  draft.sayWords('offer-over');
}

/** Nothing is left of the offer, or it was withdrawn. */
export function endOffer(draft: ClientDraft, { offer: id, taken }: Of<'offer-ended'>): void {
  const { offer, ...state } = draft.state;
  if (offer && offer.id !== id) return;
  draft.state = state;
  if (taken !== undefined) draft.sayWords('offer-gone', { when: whenWords(taken, draft.facts.self) });
  else if (offer) draft.sayWords('offer-withdrawn');
}

/** A time was agreed on: what else was offered is kept, so that the appointment can move there. */
export function keepRest(draft: ClientDraft, chosen: Instant, minutes: number): void {
  const { offer, ...state } = draft.state;
  if (!offer) return;
  const { moves: _, own: __, question: ___, ...rest } = offer;
  const apart = (start: Instant) => Math.abs(start - chosen) >= minutes * MINUTE;
  const starts = offer.starts.filter(apart);
  draft.state = starts.length > 0 ? { ...state, offer: { ...rest, starts } } : state;
}

/** Times that were offered and are free to move to, as far as the client knows. */
export function timesLeft({ state, facts }: ClientDraft): readonly Instant[] {
  const { offer } = state;
  return offer && facts.now < offer.until ? offer.starts.filter((start) => start > facts.now) : [];
}
