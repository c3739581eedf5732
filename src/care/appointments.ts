/** Scheduled therapy sessions in text: reminders a day and an hour before, an opening, concern for who does not come, a closing. */
import type { AppointmentPlan, PersonId, Told } from '../model.ts';
import { withoutAppointment } from './changing.ts';
import type { ClientDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import { holder, keepRest } from './offers.ts';
import { partingWords } from './parting.ts';
import { type AppointmentState, type Stage, stages } from './state.ts';
import { stageAt, stageEnds, stagesOf } from './timers.ts';
import { whenWords } from './words.ts';

/** A new appointment, or a new time for an old one. Stages that would lie in the past are left out. */
export function setAppointment(
  draft: ClientDraft,
  from: PersonId,
  { appointment: plan, picked }: Extract<Told, { kind: 'appointment' }>,
): void {
  const { facts, state } = draft;
  const before = state.appointments.find(({ id }) => id === plan.id);
  const done = stages.filter((stage) => stageAt(plan, stage, facts.self.zone) <= facts.now);
  const others = state.appointments.filter((one) => one !== before);
  const sequence = before ? (before.sequence ?? 0) + (same(before, plan) ? 0 : 1) : sequenceOf(draft, plan);
  const appointments = [...others, { ...plan, done, by: from, sequence }].sort((a, b) => a.start - b.start);
  draft.state = { ...state, appointments };
  keepRest(draft, plan.start, plan.minutes);
  const key = picked ? 'appointment-picked' : before ? 'appointment-moved' : 'appointment-new';
  const text = draft.words(key, { when: whenWords(plan.start, facts.self), minutes: plan.minutes });
  draft.say({ text }, { page: true });
}

const same = (one: AppointmentPlan, other: AppointmentPlan): boolean =>
  one.start === other.start && one.minutes === other.minutes;

/** One that was cancelled and is set again goes on counting: calendars know it. */
const sequenceOf = ({ state }: ClientDraft, { id }: AppointmentPlan): number => {
  const before = state.cancelled?.find((one) => one.id === id);
  return before ? (before.sequence ?? 0) + 1 : 0;
};

/** Staff cancel it. */
export function cancelAppointment(draft: ClientDraft, id: string): void {
  const { facts, state } = draft;
  const cancelled = state.appointments.find((appointment) => appointment.id === id);
  if (!cancelled) return;
  draft.state = withoutAppointment(state, cancelled);
  const when = whenWords(cancelled.start, facts.self);
  const asked = cancelled.asked === 'cancel' ? 'yes' : 'no';
  draft.say({ text: draft.words('appointment-cancelled', { when, asked }) }, { page: true });
}

/** What the client asked for is declined. */
export function keepAppointment(draft: ClientDraft, id: string): void {
  const found = draft.state.appointments.find((one) => one.id === id);
  if (!found?.asked) return;
  const { asked: _, ...kept } = found;
  const appointments = draft.state.appointments.map((one) => (one === found ? kept : one));
  draft.state = { ...draft.state, appointments };
  draft.sayWords('appointment-stays', { when: whenWords(found.start, draft.facts.self) });
}

/** The latest stage that has begun, if it is still worth doing; earlier ones are over with it. */
export function beginStage(draft: ClientDraft, guide: Guide, id: string): void {
  const { facts, state } = draft;
  const { zone } = facts.self;
  const appointment = state.appointments.find((one) => one.id === id);
  if (!appointment || (state.standing !== 'active' && state.standing !== 'paused')) return;
  const begun = stagesOf(appointment).filter((stage) => stageAt(appointment, stage, zone) <= facts.now);
  const stage = begun.at(-1);
  if (!stage || appointment.done.includes(stage)) return;
  const worth = facts.now < stageEnds(appointment, stage, zone);
  const opens = worth && stage === 'open' && draft.may('appointment');
  const next = { ...appointment, done: begun, ...(opens && { opened: facts.now }) };
  draft.state = { ...state, appointments: replaced(state.appointments, appointment, next) };
  if (worth) carryOut(draft, guide, appointment, stage);
}

/** An appointment whose last stage is over leaves the list. */
const replaced = (
  all: readonly AppointmentState[],
  one: AppointmentState,
  next: AppointmentState,
): AppointmentState[] =>
  all.flatMap((other) => {
    if (other !== one) return [other];
    return next.done.includes('close') ? [] : [next];
  });

function carryOut(draft: ClientDraft, guide: Guide, appointment: AppointmentState, stage: Stage): void {
  const { id, start } = appointment;
  if (stage === 'close') return close(draft, guide, appointment);
  if (stage === 'missed') return miss(draft, appointment);
  draft.tellStaff({ kind: 'reminder', appointment: id, start, when: stage });
  if (!draft.may('appointment')) return;
  if (stage === 'open') guide.start('opening', { last: partingWords(draft) });
  else draft.sayWords(`reminder-${stage}`, { when: whenWords(start, draft.facts.self) });
}

/** Whether the client has written since they were asked in. */
const came = ({ state }: ClientDraft, { opened }: AppointmentState): boolean =>
  state.heard !== undefined && opened !== undefined && state.heard >= opened;

/** Nobody knows why: they are met with concern, and there is a way to come still, or another time. */
function miss(draft: ClientDraft, appointment: AppointmentState): void {
  if (came(draft, appointment)) return;
  draft.sayWords('appointment-quiet');
  noteFor(draft, appointment, 'missed');
}

/** Who did not come is asked nothing about it; whom trouble here kept out is told so. */
function close(draft: ClientDraft, guide: Guide, appointment: AppointmentState): void {
  const { done, opened, start } = appointment;
  if (!draft.may('appointment')) return;
  if (!done.includes('open')) {
    draft.sayWords('appointment-unopened', { when: whenWords(start, draft.facts.self) });
    noteFor(draft, appointment, 'unopened');
  } else if (opened === undefined || came(draft, appointment)) guide.start('closing');
}

/** The therapist is told, and it stands on the timeline for staff. */
function noteFor(draft: ClientDraft, { id, start, by }: AppointmentState, when: 'missed' | 'unopened'): void {
  const { facts } = draft;
  const to = holder(draft, by);
  const reader = facts.people.find((one) => one.id === to);
  draft.note(`staff-reminder-${when}`, { client: facts.self.name, when: reader ? whenWords(start, reader) : '' });
  draft.tellStaff({ kind: 'reminder', appointment: id, start, when });
}
