/** Making a rhythm lighter, a step at a time: fewer times a day, fewer days a week, then rest. */
import type { RoutinePlan } from '../model.ts';
import { occurrences } from './recurrence.ts';
import type { RoutineState } from './state.ts';

/** So many prompts let go one after another, and the rhythm is made lighter: one or two are a busy day, three are a sign. */
export const UNANSWERED = 3;

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
type Weekday = (typeof week)[number];
type Rhythm = Pick<RoutinePlan, 'rule' | 'slots'>;

/**
 * The next lighter rhythm: once a day, every other day, twice a week, weekly; undefined: there is none, it rests. Days that were
 * chosen stay among themselves: weekdays never become a Sunday.
 */
export function lighter({ rule, slots }: Rhythm): Rhythm | undefined {
  const [first] = slots;
  if (first !== undefined && slots.length > 1) return { rule, slots: [first] };
  const next = lighterRule(rule);
  return next === undefined ? undefined : { rule: next, slots };
}

function lighterRule(rule: string): string | undefined {
  if (rule === 'FREQ=DAILY') return 'FREQ=DAILY;INTERVAL=2';
  const days = weekdaysOf(rule);
  if (days && days.length > 4) return onDays(days.filter((_, place) => place % 2 === 0));
  if (days && days.length > 2) return onDays(apart(days));
  if (days && days.length === 2) return onDays(days.slice(0, 1));
  const perWeek = days ? days.length : countPerWeek(rule);
  return perWeek > 2 ? onDays(['MO', 'TH']) : perWeek > 1 ? onDays(['MO']) : undefined;
}

/** The weekdays of a rule that names nothing else; undefined for other rules. */
export function weekdaysOf(rule: string): readonly Weekday[] | undefined {
  const named = /^FREQ=WEEKLY;BYDAY=([A-Z,]+)$/.exec(rule)?.[1]?.split(',');
  return named && week.filter((day) => named.includes(day));
}

export const onDays = (days: readonly string[]): string => `FREQ=WEEKLY;BYDAY=${days.join(',')}`;

/** Two of some days, as far apart as they come. */
function apart(days: readonly Weekday[]): readonly Weekday[] {
  const second = days.find((day) => week.indexOf(day) - week.indexOf(days[0] ?? 'MO') >= 3) ?? days.at(-1);
  return days.filter((day) => day === days[0] || day === second);
}

/** Days of four weeks, by four. */
function countPerWeek(rule: string): number {
  const plan = { id: '', flow: '', rule, slots: ['12:00'], window: 1, from: '2024-01-01', until: '2024-01-28' };
  return occurrences(plan, 'UTC', 0, 28).length / 4;
}

/** A routine in another rhythm from `from` on; the one it had at first is kept, as the way back. */
export function inRhythm(routine: RoutineState, rhythm: Rhythm, from: string): RoutineState {
  const { unanswered: _, moved: __, ...rest } = routine;
  const fuller = routine.fuller ?? { rule: routine.rule, slots: routine.slots };
  return { ...rest, ...rhythm, from: routine.from > from ? routine.from : from, fuller };
}

/** A routine as it was agreed before it was thinned, and awake. */
export function asBefore(routine: RoutineState): RoutineState {
  const { fuller, rests: _, unanswered: __, ...rest } = routine;
  return { ...rest, ...fuller };
}
