/** What a client wished of their rhythm, carried out: they are told what became of it, and the therapist what changed for good. */
import type { ClockTime } from '../engine/answers/moment.ts';
import type { RhythmNews } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import { clearFrom, quietSlot, upcoming } from './prompting.ts';
import { nearest, occurrenceOf, putOff, runningPrompt, setAside, skip, timeOn } from './putting-off.ts';
import { rhythmWords } from './rhythm-words.ts';
import type { Book } from './route.ts';
import { beginOwn, nextWords, tellRhythm, titleFor, withRoutine } from './routines.ts';
import type { RoutineState } from './state.ts';
import { asBefore, inRhythm, lighter, onDays } from './thinning.ts';
import type { Wish, Wished } from './wishes.ts';
import { localDate } from './words.ts';

const MINUTE = 60_000;
/** In which a routine that the client begins themself may be answered (minutes). */
const OWN_WINDOW = 240;
/** The usual time of one who says only “at 9”, to know which nine. */
const EVENING = '20:00';
const weekday = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export function grant(book: Book, draft: ClientDraft, guide: Guide, { wish, about, begins }: Wished): void {
  const routines = meant(draft, about);
  const [first] = routines;
  if (!first) return begins && about?.[0] ? begin(book, draft, guide, about[0], wish) : draft.sayWords('routine-none');
  if (wish.kind === 'later') return putOff(book, draft, guide, soonest(draft, routines, first), wish.until);
  if (wish.kind === 'time') return toTime(book, draft, guide, soonest(draft, routines, first), wish);
  for (const routine of routines) change(book, draft, guide, routine, wish);
}

/** The routines that are named; else the one whose prompt came last. */
function meant({ state }: ClientDraft, about: readonly string[] | undefined): readonly RoutineState[] {
  const agreed = state.routines.filter(({ proposed }) => proposed === undefined);
  if (about) return agreed.filter(({ flow }) => about.includes(flow));
  const id = runningPrompt(state)?.routine.id ?? state.recent;
  return agreed.filter((routine) => routine.id === id);
}

/** Of several routines the one that is being asked, else the one that comes next. */
function soonest({ state, facts }: ClientDraft, routines: readonly RoutineState[], first: RoutineState): RoutineState {
  const running = runningPrompt(state)?.routine.id;
  const next = (routine: RoutineState) =>
    routine.id === running
      ? 0
      : (upcoming(routine, facts.self.zone, Math.max(facts.now, routine.done))?.at ?? Number.POSITIVE_INFINITY);
  return routines.reduce((best, routine) => (next(routine) < next(best) ? routine : best), first);
}

type Lasting = Exclude<Wish, { kind: 'later' | 'time' }>;

function change(book: Book, draft: ClientDraft, guide: Guide, routine: RoutineState, wish: Lasting): void {
  switch (wish.kind) {
    case 'skip':
      return skip(book, draft, guide, routine);
    case 'fewer':
      return fewer(book, draft, routine);
    case 'before':
      return changed(book, draft, asBefore(dealtWith(draft, routine)), routine.rests ? 'resumed' : 'changed');
    case 'rhythm':
      return toRhythm(book, draft, routine, wish);
    case 'stop':
      return stopRoutine(book, draft, guide, routine);
    case 'pause':
      return pauseRoutine(book, draft, guide, routine);
    case 'resume':
      return resumeRoutine(book, draft, routine);
  }
}

function fewer(book: Book, draft: ClientDraft, routine: RoutineState): void {
  const rhythm = lighter(routine);
  if (!rhythm) return draft.sayWords('routine-lightest', { title: titleFor(book, draft, routine) });
  changed(book, draft, inRhythm(dealtWith(draft, routine), rhythm, todayOf(draft)), 'changed');
}

/** “At 8”: without more it is asked whether only once. */
function toTime(
  book: Book,
  draft: ClientDraft,
  guide: Guide,
  routine: RoutineState,
  { clock, always }: Extract<Wish, { kind: 'time' }>,
): void {
  const time = nearest(clock, routine.slots[0] ?? EVENING);
  const occurrence = occurrenceOf(draft, routine) ?? '';
  setAside(draft, guide, routine);
  if (always) return retime(book, draft, routine.id, occurrence, time);
  guide.start('new-time', { routine: routine.id, occurrence, time });
}

/**
 * Another time of day from now on; of several a day it is the nearest that moves. A prompt of today that was asked and put aside
 * for it comes at the new time, if that is still ahead.
 */
export function retime(book: Book, draft: ClientDraft, id: string, occurrence: string, time: string): void {
  const routine = draft.state.routines.find((one) => one.id === id);
  if (!routine) return draft.sayWords('routine-none');
  const next = { ...dealtWith(draft, routine), slots: slotsWith(routine, { time }) };
  const at = clearFrom(draft.state, timeOn(draft.facts, 0, time), draft.facts.self.zone);
  const aside = routine.asked === occurrence && occurrence.startsWith(todayOf(draft)) && at > draft.facts.now;
  const moved = { date: occurrence.slice(0, 10), slot: occurrence.slice(-5), at, until: at + routine.window * MINUTE };
  changed(book, draft, aside ? { ...next, moved } : next, 'changed');
}

function slotsWith({ slots }: RoutineState, clock: ClockTime): readonly string[] {
  const near = nearest(clock, slots[0] ?? EVENING);
  if (slots.length < 2) return [near];
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const replaced = slots.reduce((best, slot) =>
    Math.abs(minutes(slot) - minutes(near)) < Math.abs(minutes(best) - minutes(near)) ? slot : best,
  );
  return [...new Set(slots.map((slot) => (slot === replaced ? near : slot)))].sort();
}

function toRhythm(
  book: Book,
  draft: ClientDraft,
  routine: RoutineState,
  { rule, clock }: Extract<Wish, { kind: 'rhythm' }>,
): void {
  const { fuller: _, rests: __, unanswered: ___, moved: ____, ...rest } = dealtWith(draft, routine);
  const days = rule === 'FREQ=WEEKLY' ? onDays([dayOf(draft, routine)]) : rule;
  const slots = clock ? slotsWith(routine, clock) : routine.slots;
  changed(book, draft, { ...rest, rule: days, slots, from: todayOf(draft) }, 'changed');
}

/** The weekday of the last prompt, or of the next. */
function dayOf({ facts }: ClientDraft, routine: RoutineState): string {
  const date = routine.asked?.slice(0, 10) ?? upcoming(routine, facts.self.zone, facts.now)?.date;
  return weekday[Temporal.PlainDate.from(date ?? localDate(facts.now, facts.self.zone)).dayOfWeek - 1] ?? 'MO';
}

/** A routine that was asked today is done with for today, whatever its times become. */
function dealtWith(draft: ClientDraft, routine: RoutineState): RoutineState {
  const today = todayOf(draft);
  return routine.asked?.startsWith(today) ? { ...routine, asked: `${today} 23:59` } : routine;
}

/** The routine is another from now on. A time within the quiet hours, where none would come, is refused. */
function changed(book: Book, draft: ClientDraft, routine: RoutineState, what: RhythmNews): void {
  const { facts, messages } = draft;
  const quiet = quietSlot(draft.state, routine, facts.self.zone, facts.now);
  if (quiet !== undefined) return draft.sayWords('routine-in-quiet', { time: quiet });
  const next = { ...routine, done: Math.max(routine.done, facts.now) };
  draft.state = withRoutine(draft.state, next);
  const rhythm = rhythmWords(messages, next, facts.self.locale);
  draft.sayWords('routine-changed', { title: titleFor(book, draft, next), rhythm, when: nextWords(draft, next) });
  tellRhythm(draft, what);
}

/** Stops a routine for good. */
export function stopRoutine(book: Book, draft: ClientDraft, guide: Guide, routine: RoutineState): void {
  leave(draft, guide, routine);
  draft.state = { ...draft.state, routines: draft.state.routines.filter(({ id }) => id !== routine.id) };
  draft.sayWords('routine-stopped', { title: titleFor(book, draft, routine) });
  tellRhythm(draft, 'ended');
}

/** Nothing of it comes until the client wants it again. */
export function pauseRoutine(book: Book, draft: ClientDraft, guide: Guide, routine: RoutineState): void {
  leave(draft, guide, routine);
  const { moved: _, ...rest } = draft.state.routines.find(({ id }) => id === routine.id) ?? routine;
  draft.state = withRoutine(draft.state, { ...rest, rests: 'paused' });
  draft.sayWords('routine-paused', { title: titleFor(book, draft, routine) });
  tellRhythm(draft, 'paused');
}

/** It comes again, from now on: nothing is caught up on. */
export function resumeRoutine(book: Book, draft: ClientDraft, { rests: _, unanswered: __, ...routine }: RoutineState) {
  changed(book, draft, routine, 'resumed');
}

/** A prompt of it that is being asked is let go. */
function leave(draft: ClientDraft, guide: Guide, routine: RoutineState): void {
  if (runningPrompt(draft.state)?.routine.id === routine.id) guide.cancel();
}

function begin(book: Book, draft: ClientDraft, guide: Guide, flow: string, wish: Wish): void {
  if (wish.kind !== 'rhythm' || !wish.clock) return guide.start('reminder-time', { what: flow });
  beginAt(book, draft, flow, wish.rule, nearest(wish.clock, EVENING));
}

/** A routine of the client's own. */
export function beginAt(book: Book, draft: ClientDraft, flow: string, rule: string, time: string): void {
  const from = todayOf(draft);
  const today = weekday[Temporal.PlainDate.from(from).dayOfWeek - 1] ?? 'MO';
  const days = rule === 'FREQ=WEEKLY' ? onDays([today]) : rule;
  beginOwn(book, draft, { id: `own-${draft.facts.id}`, flow, rule: days, slots: [time], window: OWN_WINDOW, from });
}

const todayOf = ({ facts }: ClientDraft): string => localDate(facts.now, facts.self.zone);
