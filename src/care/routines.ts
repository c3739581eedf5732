/** Recurring plans: agreed, changed, ended, and what happens when one is due. */
import type { RoutinePlan } from '../model.ts';
import { keptAs } from './actions.ts';
import type { ClientDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import { givePrompt } from './journal.ts';
import { latestOpen, nextOccurrence } from './recurrence.ts';
import type { Book } from './route.ts';
import { titleOf, whenWords } from './words.ts';

/** A new routine, or new terms for an old one; it begins with the next occurrence from now. */
export function setRoutine(book: Book, draft: ClientDraft, plan: RoutinePlan): void {
  const { facts, state } = draft;
  if (!book.flows.get(plan.flow)?.routine) throw new Error(`the flow ${plan.flow} cannot be planned as a routine`);
  const others = state.routines.filter(({ id }) => id !== plan.id);
  draft.state = { ...state, routines: [...others, { ...plan, done: facts.now }] };
  const next = nextOccurrence(plan, facts.self.zone, facts.now);
  const title = titleOf(book.flows, plan.flow, facts.self.locale);
  if (next && state.standing === 'active')
    draft.sayWords('routine-new', { title, when: whenWords(next.at, facts.self) });
}

export function endRoutine(book: Book, draft: ClientDraft, id: string): void {
  const { facts, state } = draft;
  const ended = state.routines.find((routine) => routine.id === id);
  if (!ended) return;
  draft.state = { ...state, routines: state.routines.filter((routine) => routine !== ended) };
  if (state.standing === 'active')
    draft.sayWords('routine-ended', { title: titleOf(book.flows, ended.flow, facts.self.locale) });
}

/** The therapist asks for a flow now, out of turn: the client may leave it as they may leave any. */
export function askNow(book: Book, draft: ClientDraft, guide: Guide, flow: string): void {
  const { facts, state } = draft;
  if (!book.flows.get(flow)?.routine) throw new Error(`the flow ${flow} cannot be asked for`);
  if (!draft.may(draft.purpose)) {
    const record = draft.note('staff-trouble-withheld', { client: facts.self.name });
    return draft.tellStaff({ kind: 'trouble', what: 'withheld', record });
  }
  if (state.session?.stack.some((frame) => frame.flow === flow)) return;
  draft.sayWords('asked-now', { title: titleOf(book.flows, flow, facts.self.locale) });
  ask(book, draft, guide, flow, `asked:${facts.id}`);
}

/** The newest occurrence whose window is still open is asked; whatever is older was missed and is let go. */
export function fireRoutine(book: Book, draft: ClientDraft, guide: Guide, id: string): void {
  const { facts, state } = draft;
  const routine = state.routines.find((one) => one.id === id);
  if (!routine || state.standing !== 'active') return;
  const open = latestOpen(routine, facts.self.zone, routine.done, facts.now);
  draft.state = {
    ...state,
    routines: state.routines.map((one) => (one === routine ? { ...one, done: facts.now } : one)),
  };
  // What was withdrawn is let go.
  if (!draft.may(draft.purpose)) return;
  // A flow that was taken away asks nothing any more; one that still waits from an earlier prompt is not asked twice at once.
  if (!open || !book.flows.get(routine.flow) || state.session?.stack.some((frame) => frame.flow === routine.flow))
    return;
  ask(book, draft, guide, routine.flow, `${routine.id}:${open.date}:${open.slot}`);
}

/** Begins a flow whose entry stands on the timeline from now on, open until it is answered. */
function ask(book: Book, draft: ClientDraft, guide: Guide, flow: string, key: string): void {
  const kind = keptAs(book.flows, flow);
  draft.record({
    kind: kind?.record ?? 'check-in',
    key,
    audience: kind?.audience ?? 'both',
    status: 'open',
    body: { text: titleOf(book.flows, flow, draft.facts.self.locale) },
  });
  draft.state = { ...draft.state, filling: { ...draft.state.filling, [flow]: key } };
  guide.start(flow, flow === 'journal' ? givePrompt(book, draft) : {});
}
