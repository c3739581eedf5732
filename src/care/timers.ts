/** A client's timers follow from their state: nothing is set or cancelled by hand, so nothing can be forgotten. */
import { due } from '../engine/run.ts';
import type { Session } from '../engine/session.ts';
import type { AppointmentPlan, Facts, Instant, Timer } from '../model.ts';
import { alertDue } from './alert.ts';
import { followUpDue } from './danger.ts';
import { promiseDue } from './promise.ts';
import { isOn, upcoming } from './prompting.ts';
import { afterQuiet } from './quiet.ts';
import { reminderTimers } from './reminders.ts';
import {
  type AppointmentState,
  type ClientState,
  type RoutineState,
  type StaffState,
  type Stage,
  stages,
} from './state.ts';
import { locateDue } from './whereabouts.ts';

/** A planned prompt does not cut into a conversation with the bot that was alive this lately (milliseconds). */
export const HOLD = 10 * 60_000;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** So long after they were asked in a client has not come to an appointment (milliseconds). */
const GRACE = 15 * MINUTE;

type Timed = AppointmentPlan & Pick<AppointmentState, 'opened'>;

/**
 * Every timer of a client. Without consent and after leaving there are none but of what follows danger, and of who may read; a
 * pause holds back what was planned, not what is owed.
 */
export function timersOf(state: ClientState, zone: string): Timer[] {
  const timers: Timer[] = [];
  const closes = state.session && due(state.session);
  if (state.session && closes !== undefined)
    timers.push({ id: 'window', at: windowEnds(state, state.session, closes, zone) });
  if (state.standing === 'paused' && state.pausedUntil !== undefined)
    timers.push({ id: 'resume', at: state.pausedUntil });
  timers.push(...safetyTimers(state));
  if (state.covered !== undefined) timers.push({ id: 'covered', at: state.covered });
  if (state.standing !== 'active' && state.standing !== 'paused') return timers;
  const lapses = promiseDue(state, zone);
  if (lapses !== undefined) timers.push({ id: 'promise', at: lapses });
  if (state.leave) timers.push({ id: 'leave', at: state.leave.at });
  // A pause is one from check-ins and prompts: an appointment stands until it is cancelled.
  for (const appointment of state.appointments) {
    const stage = nextStage(appointment);
    if (stage) timers.push({ id: `appointment:${appointment.id}`, at: stageAt(appointment, stage, zone) });
  }
  if (state.standing !== 'active') return timers;
  const locate = locateDue(state);
  if (locate !== undefined) timers.push({ id: 'safety:whereabouts', at: locate });
  for (const routine of state.routines) {
    const at = routineDue(state, routine, zone);
    if (at !== undefined) timers.push({ id: `${routine.proposed ? 'propose' : 'routine'}:${routine.id}`, at });
  }
  return timers;
}

/** What follows danger does not wait for anything. */
export function safetyTimers(state: ClientState): Timer[] {
  const [alert, followUp] = [alertDue(state), followUpDue(state)];
  return [
    ...(alert === undefined ? [] : [{ id: 'safety:alert', at: alert }]),
    ...(followUp === undefined ? [] : [{ id: 'safety:follow-up', at: followUp }]),
  ];
}

/** When a window closes. Where an earlier question is put again then, nobody is woken by it. */
function windowEnds({ quiet }: ClientState, { stack }: Session, closes: Instant, zone: string): Instant {
  const returns = stack.slice(0, -1).some(({ wait }) => wait);
  return returns ? afterQuiet(quiet, closes, zone) : closes;
}

/** Every timer of a member of staff: what they planned goes out, they are reminded, their clients are told of a leave. */
export const staffTimersOf = (state: StaffState, { self, practice }: Pick<Facts, 'self' | 'practice'>): Timer[] => [
  ...(state.planned ?? []).map(({ id, at }) => ({ id: `planned:${id}`, at })),
  ...(state.offers ?? []).map(({ client, until }) => ({ id: `offer:${client}`, at: until })),
  ...reminderTimers(state, self, practice),
];

/**
 * When a routine next wakes its person: at its occurrence, or after a lull when they are answering something else. One that was
 * planned for them is put to them when they are awake.
 */
function routineDue(state: ClientState, routine: RoutineState, zone: string): Instant | undefined {
  const next = routineNext(state, routine, zone);
  if (next === undefined) return undefined;
  return state.session && state.heard !== undefined ? Math.max(next, state.heard + HOLD) : next;
}

function routineNext(state: ClientState, routine: RoutineState, zone: string): Instant | undefined {
  if (routine.proposed === 'waiting') return afterQuiet(state.quiet, routine.done, zone);
  if (!isOn(routine)) return undefined;
  const regular = upcoming(routine, zone, routine.done)?.at ?? Infinity;
  const at = Math.min(regular, routine.moved?.at ?? Infinity);
  return at === Infinity ? undefined : at;
}

/** The first stage that is not over. */
export const nextStage = (appointment: AppointmentState): Stage | undefined =>
  stagesOf(appointment).find((stage) => !appointment.done.includes(stage));

/** Nobody is missed who was not asked in, or before the appointment is over anyway. */
export function stagesOf({ opened, start, minutes }: AppointmentState): readonly Stage[] {
  const missable = opened !== undefined && opened + GRACE < start + minutes * MINUTE;
  return missable ? stages : stages.filter((stage) => stage !== 'missed');
}

/** When a stage begins: a day before is the same wall-clock time on the day before. */
export function stageAt(appointment: Timed, stage: Stage, zone: string): Instant {
  const { start, minutes, opened = start } = appointment;
  if (stage === 'hour') return start - HOUR;
  if (stage === 'open') return start;
  if (stage === 'missed') return opened + GRACE;
  if (stage === 'close') return start + minutes * 60_000;
  const local = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
  return local.subtract({ days: 1 }).epochMilliseconds;
}

/** Until when a stage is still worth doing after an outage (exclusive). */
export function stageEnds(appointment: Timed, stage: Stage, zone: string): Instant {
  if (stage === 'day') return stageAt(appointment, 'hour', zone);
  if (stage === 'hour') return appointment.start;
  const end = stageAt(appointment, 'close', zone);
  return stage === 'close' ? end + 12 * HOUR : end;
}
