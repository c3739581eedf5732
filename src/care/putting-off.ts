/** One prompt put off or skipped, this once: its routine stays as it is. */
import type { ClockTime, DayPart, Moment } from '../engine/answers/moment.ts';
import type { Frame } from '../engine/session.ts';
import type { Instant } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import { clearFrom, nameOf, upcoming } from './prompting.ts';
import { afterQuiet } from './quiet.ts';
import type { Book } from './route.ts';
import { nextWords, routineOf, titleFor, withRoutine } from './routines.ts';
import type { ClientState, RoutineState } from './state.ts';
import { localDate, whenWords } from './words.ts';

const MINUTE = 60_000;
/** A prompt is put off by so much at the most (milliseconds); beyond that it is another matter. */
const LONGEST = 7 * 24 * 60 * MINUTE;

/** What people mean by a part of the day. */
const partTimes: { readonly [part in DayPart]: string } = { morning: '09:00', afternoon: '15:00', evening: '20:00' };

export interface Running {
  readonly routine: RoutineState;
  /** Of the entry that it fills: its routine, date and slot. */
  readonly key: string;
  readonly frame: Frame;
}

/** The prompt whose question is being asked, if nothing of it has been kept yet. */
export function runningPrompt({ session, filling, ...state }: ClientState): Running | undefined {
  const stack = session?.stack ?? [];
  for (const [place, frame] of [...stack.entries()].reverse()) {
    if (place < stack.length - 1 && frame.wait) return undefined;
    const key = filling[frame.flow];
    const routine = key ? routineOf(state as ClientState, key) : undefined;
    if (key && routine) return { routine, key, frame };
  }
  return undefined;
}

/** `2026-03-02 20:00`, of the prompt that is asked now or else of the one that comes next. */
export function occurrenceOf({ state, facts }: ClientDraft, routine: RoutineState): string | undefined {
  const running = runningPrompt(state);
  if (running?.routine.id === routine.id) return running.key.slice(routine.id.length + 1).replace(':', ' ');
  const next = upcoming(routine, facts.self.zone, Math.max(facts.now, routine.done));
  return next && nameOf(next);
}

/** Takes a prompt out of the conversation: its entry waits, what was answered of it is kept by itself. */
export function setAside(draft: ClientDraft, guide: Guide, routine: RoutineState): void {
  const running = runningPrompt(draft.state);
  if (running?.routine.id !== routine.id) return;
  const { [routine.flow]: key, ...filling } = draft.state.filling;
  draft.state = { ...draft.state, filling };
  guide.cancel();
  if (key) draft.change({ kind: 'amend', key, status: 'expired' });
}

/** Puts off the prompt that is asked, or else the next one. Without a time that is clear they are asked for one. */
export function putOff(book: Book, draft: ClientDraft, guide: Guide, routine: RoutineState, until?: Moment): void {
  const occurrence = occurrenceOf(draft, routine);
  if (occurrence === undefined) return draft.sayWords('routine-none');
  setAside(draft, guide, routine);
  const at = until && instantOf(draft, until, occurrence.slice(-5));
  if (at === undefined) return guide.start('later', { routine: routine.id, occurrence });
  moveTo(book, draft, routine.id, occurrence, at);
}

/** An occurrence comes at another time. When the next one is there by then, it is let go. */
export function moveTo(book: Book, draft: ClientDraft, id: string, occurrence: string, wanted: Instant): void {
  const { facts, state } = draft;
  const { zone } = facts.self;
  const found = state.routines.find((one) => one.id === id);
  if (!found) return draft.sayWords('routine-none');
  const routine = withAsked(found, occurrence);
  const at = clearFrom(state, Math.max(wanted, facts.now), zone);
  const next = upcoming(routine, zone, Math.max(facts.now, routine.done));
  draft.state = withRoutine(state, routine);
  if ((next && at >= next.at) || at > facts.now + LONGEST) return saySkipped(book, draft, routine);
  const moved = {
    date: occurrence.slice(0, 10),
    slot: occurrence.slice(-5),
    at,
    until: at + routine.window * MINUTE,
  };
  draft.state = withRoutine(state, { ...routine, moved });
  const quiet = afterQuiet(state.quiet, wanted, zone) > wanted;
  const when = whenWords(at, facts.self);
  draft.sayWords(quiet ? 'prompt-moved-quiet' : 'prompt-moved', { title: titleFor(book, draft, routine), when });
}

export const putOffs = ['hour', 'three-hours', 'morning'] as const;

/** The choices where nobody said when; the morning is the next one. */
export function putOffUntil({ facts }: ClientDraft, span: (typeof putOffs)[number]): Instant {
  if (span === 'hour') return facts.now + 60 * MINUTE;
  if (span === 'three-hours') return facts.now + 180 * MINUTE;
  return timeOn(facts, 1, partTimes.morning);
}

/** A prompt comes at another time of day, once: today, or where that is over, tomorrow. */
export function moveToday(book: Book, draft: ClientDraft, id: string, occurrence: string, time: string): void {
  const { facts } = draft;
  const today = timeOn(facts, 0, time);
  moveTo(book, draft, id, occurrence, today > facts.now ? today : timeOn(facts, 1, time));
}

/** A time of day, so many days from today, on the client's clock. */
export function timeOn({ now, self }: ClientDraft['facts'], days: number, time: string): Instant {
  const date = Temporal.PlainDate.from(localDate(now, self.zone)).add({ days });
  return date.toZonedDateTime({ timeZone: self.zone, plainTime: time }).epochMilliseconds;
}

/** The prompt that is asked, or else the next one, does not come. */
export function skip(book: Book, draft: ClientDraft, guide: Guide, routine: RoutineState): void {
  const occurrence = occurrenceOf(draft, routine);
  if (occurrence === undefined) return draft.sayWords('routine-none');
  if (runningPrompt(draft.state)?.routine.id === routine.id) guide.cancel();
  letGo(book, draft, routine.id, occurrence);
}

export function letGo(book: Book, draft: ClientDraft, id: string, occurrence: string): void {
  const found = draft.state.routines.find((one) => one.id === id);
  if (!found) return draft.sayWords('routine-none');
  const routine = withAsked(found, occurrence);
  draft.state = withRoutine(draft.state, routine);
  saySkipped(book, draft, routine);
}

function saySkipped(book: Book, draft: ClientDraft, routine: RoutineState): void {
  draft.sayWords('prompt-skipped', { title: titleFor(book, draft, routine), when: nextWords(draft, routine) });
}

/** The occurrence is dealt with: it does not come again by itself. */
function withAsked({ moved: _, unanswered: __, ...routine }: RoutineState, occurrence: string): RoutineState {
  const { asked } = routine;
  return { ...routine, asked: asked !== undefined && asked > occurrence ? asked : occurrence };
}

/** The instant that is meant; undefined when it is not clear, or is over. `slot` is the prompt's usual time. */
function instantOf({ state, facts }: ClientDraft, until: Moment, slot: string): Instant | undefined {
  if (until.kind === 'after') return until.at;
  const { zone } = facts.self;
  const today = localDate(facts.now, zone);
  const at = (date: string, time: string): Instant =>
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  const { date = today, part, clock } = until;
  if (!clock && !part && date <= today) return undefined;
  const times = clock ? readings(clock, part) : [part ? partTimes[part] : slot];
  const coming = times.map((time) => at(date, time)).filter((one) => one > facts.now);
  return coming.find((one) => afterQuiet(state.quiet, one, zone) === one) ?? coming[0];
}

/** The times that a clock time may mean, the likelier first. */
function readings({ time, half }: ClockTime, part?: DayPart): readonly string[] {
  const later = `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`;
  if (!half || Number(time.slice(0, 2)) === 12) return [time];
  if (part) return [part === 'morning' ? time : later];
  return [time, later];
}

/** The one of the times that a clock time may mean which is nearer to a usual time, around the clock. */
export function nearest(clock: ClockTime, slot: string): string {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const far = (time: string) => {
    const apart = Math.abs(minutes(time) - minutes(slot));
    return Math.min(apart, 24 * 60 - apart);
  };
  return readings(clock).reduce((best, time) => (far(time) < far(best) ? time : best));
}
