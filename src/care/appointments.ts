/** Scheduled therapy sessions in text: reminders a day and an hour before, an opening, a closing. */
import type { AppointmentPlan } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import { type AppointmentState, type Stage, stages } from './state.ts';
import { stageAt, stageEnds } from './timers.ts';
import { whenWords } from './words.ts';

/** A new appointment, or a new time for an old one. Stages that would lie in the past are left out. */
export function setAppointment(draft: ClientDraft, plan: AppointmentPlan): void {
  const { facts, state } = draft;
  const done = stages.filter((stage) => stageAt(plan, stage, facts.self.zone) <= facts.now);
  const others = state.appointments.filter(({ id }) => id !== plan.id);
  const appointments = [...others, { ...plan, done }].sort((a, b) => a.start - b.start);
  draft.state = { ...state, appointments };
  if (state.standing !== 'active') return;
  draft.sayWords('appointment-new', { when: whenWords(plan.start, facts.self), minutes: plan.minutes });
}

export function cancelAppointment(draft: ClientDraft, id: string): void {
  const { facts, state } = draft;
  const cancelled = state.appointments.find((appointment) => appointment.id === id);
  if (!cancelled) return;
  draft.state = { ...state, appointments: state.appointments.filter((appointment) => appointment !== cancelled) };
  if (state.standing === 'active')
    draft.sayWords('appointment-cancelled', { when: whenWords(cancelled.start, facts.self) });
}

/** The latest stage that has begun, if it is still worth doing; earlier ones are over with it. */
export function beginStage(draft: ClientDraft, guide: Guide, id: string): void {
  const { facts, state } = draft;
  const { zone } = facts.self;
  const appointment = state.appointments.find((one) => one.id === id);
  if (!appointment || state.standing !== 'active') return;
  const begun = stages.filter((stage) => stageAt(appointment, stage, zone) <= facts.now);
  const stage = begun.at(-1);
  if (!stage || appointment.done.includes(stage)) return;
  draft.state = { ...state, appointments: next(state.appointments, appointment, begun) };
  if (facts.now < stageEnds(appointment, stage, zone)) carryOut(draft, guide, appointment, stage);
}

/** An appointment whose last stage is over leaves the list. */
const next = (all: readonly AppointmentState[], one: AppointmentState, done: readonly Stage[]): AppointmentState[] =>
  all.flatMap((other) => {
    if (other !== one) return [other];
    return done.includes('close') ? [] : [{ ...one, done }];
  });

function carryOut(draft: ClientDraft, guide: Guide, { id, start }: AppointmentState, stage: Stage): void {
  if (stage !== 'close') draft.tellStaff({ kind: 'reminder', appointment: id, start, when: stage });
  if (!draft.may('appointment')) return;
  if (stage === 'open') guide.start('opening');
  else if (stage === 'close') guide.start('closing');
  else draft.sayWords(`reminder-${stage}`, { when: whenWords(start, draft.facts.self) });
}
