/** A client moves or cancels an appointment, or asks for one. Near its start only staff change it: then they are asked. */
import type { Values } from '../engine/session.ts';
import type { BookingNews, PersonId } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import { ask, holder, mayChange, timesLeft } from './offers.ts';
import type { AppointmentState, ClientState } from './state.ts';
import { whenWords } from './words.ts';

/** So many cancelled appointments have a calendar file. */
const CANCELLED_LIMIT = 10;

export const changes = ['move', 'cancel'] as const;
export type Change = (typeof changes)[number];

/** The next appointment that has not begun. */
const ahead = ({ state, facts }: ClientDraft): AppointmentState | undefined =>
  state.appointments.find(({ start }) => start > facts.now);

/** What the flows that move and cancel are given. `notice`: whether there is one, and whether it is near. */
export function changeable(draft: ClientDraft): Values {
  const next = ahead(draft);
  const hours = draft.facts.practice.noticeHours;
  if (!next) return { appointment: '', when: '', notice: 'none', hours };
  const notice = mayChange(draft, next) ? 'early' : 'late';
  return { appointment: next.id, when: whenWords(next.start, draft.facts.self), notice, hours };
}

/** Changes it, or asks for it when it is near. */
export function changeAppointment(draft: ClientDraft, id: string, change: Change): void {
  const { facts, state } = draft;
  const found = state.appointments.find((one) => one.id === id && one.start > facts.now);
  if (!found) return draft.sayWords('appointment-none');
  if (!mayChange(draft, found)) return request(draft, found, change);
  if (change === 'cancel') return cancel(draft, found);
  const times = timesLeft(draft);
  if (!state.offer || times.length === 0) return request(draft, found, change);
  draft.state = { ...state, offer: { ...state.offer, starts: times, moves: id, own: true } };
  ask(draft);
}

function cancel(draft: ClientDraft, found: AppointmentState): void {
  tellHolder(draft, found, 'cancelled');
  draft.state = withoutAppointment(draft.state, found);
  draft.sayWords('appointment-let-go', { when: whenWords(found.start, draft.facts.self) });
}

/** It stays as it is until somebody answers. */
function request(draft: ClientDraft, found: AppointmentState, change: Change): void {
  tellHolder(draft, found, change);
  const appointments = draft.state.appointments.map((one) => (one === found ? { ...one, asked: change } : one));
  draft.state = { ...draft.state, appointments };
  draft.sayWords('appointment-asked', { when: whenWords(found.start, draft.facts.self), what: change });
}

/** Asks for times for another appointment. */
export function askForTimes(draft: ClientDraft): void {
  const to = holder(draft, undefined);
  if (to) draft.tell(to, { kind: 'booking', what: 'new' });
}

/** The appointments ahead are another member of staff's from now on; what was offered is not theirs to keep. */
export function passOn(draft: ClientDraft, to: PersonId): void {
  const { offer: _, ...state } = draft.state;
  draft.state = { ...state, appointments: state.appointments.map((one) => ({ ...one, by: to })) };
  const appointments = state.appointments.map(({ id, start, minutes }) => ({ id, start, minutes }));
  if (appointments.length > 0) draft.tell(to, { kind: 'appointments', appointments });
}

function tellHolder(draft: ClientDraft, { id, start, by }: AppointmentState, what: BookingNews): void {
  const to = holder(draft, by);
  if (to) draft.tell(to, { kind: 'booking', what, appointment: id, start });
}

/** The state without an appointment that does not take place; calendars may still ask for it. */
export function withoutAppointment(state: ClientState, gone: AppointmentState): ClientState {
  const { id, start, minutes, sequence = 0 } = gone;
  const { cancelled = [] } = state;
  const appointments = state.appointments.filter((one) => one.id !== id);
  const last: AppointmentState = { id, start, minutes, done: [], sequence: sequence + 1 };
  const { offer, ...rest } = state;
  return {
    ...rest,
    // What was offered to move it to has no use any more.
    ...(offer && offer.moves !== id && { offer }),
    appointments,
    cancelled: [...cancelled.filter((one) => one.id !== id), last].slice(-CANCELLED_LIMIT),
  };
}
