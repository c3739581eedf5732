/** Recurring plans: suggested, agreed, begun, ended. */
import type { RhythmNews, RoutinePlan } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import { nextPrompt, quietSlot } from './prompting.ts';
import type { Occurrence } from './recurrence.ts';
import { rhythmWords } from './rhythm-words.ts';
import type { Book } from './route.ts';
import type { ClientState, RoutineState } from './state.ts';
import { lighter } from './thinning.ts';
import { titleOf, whenWords } from './words.ts';

/** So many routines of one client, suggested ones too: on a day there is room for about thirteen, an hour apart and outside the usual quiet hours. */
export const ROUTINES_MOST = 20;

/** Whether there is room for this one, or it takes the place of one that is there. */
export const roomFor = ({ routines }: ClientState, id: string): boolean =>
  routines.length < ROUTINES_MOST || routines.some((one) => one.id === id);

/** The state with another routine in a routine's place. */
export const withRoutine = (state: ClientState, routine: RoutineState): ClientState => ({
  ...state,
  routines: state.routines.map((one) => (one.id === routine.id ? routine : one)),
});

export const titleFor = (book: Book, { facts }: ClientDraft, { flow }: RoutinePlan): string =>
  titleOf(book.flows, flow, facts.self.locale);

/** "Tuesday 3 March at 20:00", or `none`. */
export function nextWords({ state, facts }: ClientDraft, routine: RoutineState): string {
  const next = nextPrompt(state, routine, facts.self.zone, facts.now);
  return next === undefined ? 'none' : whenWords(next, facts.self);
}

/** The therapist and the client's own notes say that something about a routine changed. */
export function tellRhythm(draft: ClientDraft, what: RhythmNews): void {
  draft.note(`staff-rhythm-${what}`, { client: draft.facts.self.name });
  draft.tellStaff({ kind: 'rhythm', what });
}

/** What the therapist plans is a suggestion: it begins with the client's yes. New terms for an old one need a new yes. */
export function setRoutine(book: Book, draft: ClientDraft, plan: RoutinePlan): void {
  const { facts, state } = draft;
  if (!book.flows.get(plan.flow)?.routine) throw new Error(`the flow ${plan.flow} cannot be planned as a routine`);
  if (!roomFor(state, plan.id)) return tellRhythm(draft, 'full');
  const others = state.routines.filter(({ id }) => id !== plan.id);
  draft.state = { ...state, routines: [...others, { ...plan, done: facts.now, proposed: 'waiting' }] };
}

/** The client does not want anything sent for this purpose: the therapist is told that nothing was. */
export function withheld(draft: ClientDraft): void {
  const record = draft.note('staff-trouble-withheld', { client: draft.facts.self.name });
  draft.tellStaff({ kind: 'trouble', what: 'withheld', record });
}

/** Puts a suggestion to the client. */
export function propose(book: Book, draft: ClientDraft, guide: Guide, id: string): void {
  const routine = draft.state.routines.find((one) => one.id === id);
  if (!routine?.proposed || draft.state.standing !== 'active') return;
  draft.state = withRoutine(draft.state, { ...routine, proposed: 'asked' });
  if (!draft.may(draft.purpose)) return withheld(draft);
  const rhythm = rhythmWords(draft.messages, routine, draft.facts.self.locale);
  guide.start('proposal', { routine: id, what: titleFor(book, draft, routine), rhythm });
}

export interface Agreement {
  /** Another time of day than was suggested, `HH:MM`. */
  readonly time?: string;
  /** In the next lighter rhythm. */
  readonly fewer?: boolean;
}

/** The client said yes, perhaps to something a little different. A time within their quiet hours could never come: it is asked again. */
export function agree(book: Book, draft: ClientDraft, id: string, { time, fewer }: Agreement = {}): void {
  const { facts, state } = draft;
  const found = state.routines.find((one) => one.id === id);
  if (!found?.proposed) return;
  const { proposed: _, ...routine } = found;
  const timed = { ...routine, ...(time && { slots: [time] }) };
  const agreed = { ...timed, ...(fewer && lighter(timed)), done: facts.now };
  const quiet = quietSlot(state, agreed, facts.self.zone, facts.now);
  if (quiet !== undefined) {
    draft.state = withRoutine(state, { ...found, proposed: 'waiting', done: facts.now });
    return draft.sayWords('routine-in-quiet', { time: quiet });
  }
  draft.state = withRoutine(state, agreed);
  sayBegun(book, draft, agreed);
  tellRhythm(draft, 'agreed');
}

/** The client would rather not: the suggestion is gone. */
export function decline(draft: ClientDraft, id: string): void {
  const { state } = draft;
  const declined = state.routines.find((one) => one.id === id);
  if (!declined?.proposed) return;
  draft.state = { ...state, routines: state.routines.filter((one) => one !== declined) };
  tellRhythm(draft, 'declined');
}

/** A routine that the client wants themselves begins at once; the therapist is told. */
export function beginOwn(book: Book, draft: ClientDraft, plan: RoutinePlan): void {
  const { facts, state } = draft;
  if (!roomFor(state, plan.id)) return draft.sayWords('routine-full');
  const quiet = quietSlot(state, plan, facts.self.zone, facts.now);
  if (quiet !== undefined) return draft.sayWords('routine-in-quiet', { time: quiet });
  const routine = { ...plan, done: facts.now };
  draft.state = { ...state, routines: [...state.routines.filter(({ id }) => id !== plan.id), routine] };
  sayBegun(book, draft, routine);
  tellRhythm(draft, 'begun');
}

function sayBegun(book: Book, draft: ClientDraft, routine: RoutineState): void {
  const rhythm = rhythmWords(draft.messages, routine, draft.facts.self.locale);
  draft.sayWords('routine-begun', { title: titleFor(book, draft, routine), rhythm, when: nextWords(draft, routine) });
}

/** Ends a routine: by the therapist, who planned it, or by the client. */
export function endRoutine(book: Book, draft: ClientDraft, id: string): void {
  const { state } = draft;
  const ended = state.routines.find((routine) => routine.id === id);
  if (!ended) return;
  draft.state = { ...state, routines: state.routines.filter((routine) => routine !== ended) };
  if (state.standing === 'active' && !ended.proposed)
    draft.sayWords('routine-ended', { title: titleFor(book, draft, ended) });
}

/** The entry of one date and slot: under it, nothing is asked twice. */
export const keyOf = ({ id }: RoutinePlan, { date, slot }: Pick<Occurrence, 'date' | 'slot'>): string =>
  `${id}:${date}:${slot}`;

/** The routine whose prompt an entry answers. */
export const routineOf = (state: ClientState, key: string): RoutineState | undefined =>
  state.routines.find(({ id }) => key.startsWith(`${id}:`));

/** A prompt is over: let go without any answer, or not. */
export function settlePrompt(draft: ClientDraft, key: string, silent: boolean): void {
  const routine = routineOf(draft.state, key);
  if (!routine) return;
  const { unanswered = 0, ...rest } = routine;
  draft.state = withRoutine(draft.state, silent ? { ...rest, unanswered: unanswered + 1 } : rest);
}
