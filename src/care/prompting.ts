/** When a prompt may come: what stands in its way, and until when. */
import type { Instant, RoutinePlan } from '../model.ts';
import { afterQuiet } from './quiet.ts';
import { latestOpen, nextOccurrence, type Occurrence } from './recurrence.ts';
import type { ClientState, RoutineState } from './state.ts';

const MINUTE = 60_000;
/** Two prompts for one client are at least so far apart (milliseconds). */
const APART = 60 * MINUTE;
/** Before an appointment begins and after it ends nothing else is asked (milliseconds): it has an opening and a closing of its own. */
const AROUND_APPOINTMENT = 30 * MINUTE;
/** Of so many occurrences one that fits is looked for, to say when the next comes: a month of two a day. */
const LOOKED_AT = 62;

/** The first instant from `at` on at which nothing stands in the way of a prompt. */
export function clearFrom(state: ClientState, at: Instant, zone: string): Instant {
  const spans = state.appointments.map(({ start, minutes }) => ({
    from: start - AROUND_APPOINTMENT,
    to: start + minutes * MINUTE + AROUND_APPOINTMENT,
  }));
  if (state.prompted !== undefined) spans.push({ from: state.prompted, to: state.prompted + APART });
  const span = spans.find(({ from, to }) => at >= from && at < to);
  const when = afterQuiet(state.quiet, span ? span.to : at, zone);
  return when === at ? at : clearFrom(state, when, zone);
}

/** Whether anything of a routine is to come by itself: it is agreed, and does not rest. */
export const isOn = ({ proposed, rests }: RoutineState): boolean => proposed === undefined && rests === undefined;

/** How a date and slot are compared: one that was asked is not asked again, not even where a journey brings it back. */
export const nameOf = ({ date, slot }: Pick<Occurrence, 'date' | 'slot'>): string => `${date} ${slot}`;

/** The first occurrence of a routine after `after` that was not asked before. */
export function upcoming(routine: RoutineState, zone: string, after: Instant): Occurrence | undefined {
  let next = nextOccurrence(routine, zone, after);
  while (next && routine.asked !== undefined && nameOf(next) <= routine.asked)
    next = nextOccurrence(routine, zone, next.at);
  return next;
}

/** An occurrence that may be asked about until `until` (exclusive). */
export interface Open extends Pick<Occurrence, 'date' | 'slot'> {
  readonly until: Instant;
}

/** What may be asked now: the newest occurrence whose window is open, else what was put off until now. Older ones are let go. */
export function openNow(routine: RoutineState, zone: string, now: Instant): Open | undefined {
  const latest = latestOpen(routine, zone, routine.done, now);
  if (latest && (routine.asked === undefined || nameOf(latest) > routine.asked))
    return { date: latest.date, slot: latest.slot, until: latest.at + routine.window * MINUTE };
  const { moved } = routine;
  return moved && moved.at <= now && now < moved.until ? moved : undefined;
}

/** When the next prompt of a routine is to be expected, after `now`; undefined when none comes by itself. */
export function nextPrompt(state: ClientState, routine: RoutineState, zone: string, now: Instant): Instant | undefined {
  if (!isOn(routine)) return undefined;
  const { moved } = routine;
  if (moved && moved.at > now) return moved.at;
  return nextFitting(state, routine, zone, now);
}

/** The next regular time that the client's quiet hours and appointments leave. */
function nextFitting(state: ClientState, routine: RoutineState, zone: string, now: Instant): Instant | undefined {
  let next = upcoming(routine, zone, Math.max(now, routine.done));
  for (let looked = 0; next && looked < LOOKED_AT; looked++) {
    const at = clearFrom(state, next.at, zone);
    if (at < next.at + routine.window * MINUTE) return at;
    next = upcoming(routine, zone, next.at);
  }
  return undefined;
}

/** The first of the times that the quiet hours leave no room for, if there is one: a prompt for it would never come. */
export function quietSlot(state: ClientState, plan: RoutinePlan, zone: string, now: Instant): string | undefined {
  return plan.slots.find((slot) => {
    const next = nextOccurrence({ ...plan, slots: [slot] }, zone, now);
    return next !== undefined && afterQuiet(state.quiet, next.at, zone) >= next.at + plan.window * MINUTE;
  });
}
