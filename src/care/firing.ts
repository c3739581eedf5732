/** What happens when a routine is due: its prompt, or what comes in its place. */
import { keptAs } from './actions.ts';
import type { ClientDraft } from './draft.ts';
import { givenTo } from './given.ts';
import type { Guide } from './guide.ts';
import { clearFrom, isOn, nameOf, type Open, openNow } from './prompting.ts';
import { rhythmWords } from './rhythm-words.ts';
import type { Book } from './route.ts';
import { keyOf, tellRhythm, titleFor, withheld, withRoutine } from './routines.ts';
import type { RoutineState } from './state.ts';
import { inRhythm, lighter, UNANSWERED } from './thinning.ts';
import { localDate, titleOf } from './words.ts';

/**
 * A routine is due: the newest occurrence whose window is open is asked, whatever is older was missed and is let go. When
 * something stands in the way (quiet hours, a prompt within the hour, an appointment) it comes as soon as nothing does, if its
 * window is open then.
 */
export function fireRoutine(book: Book, draft: ClientDraft, guide: Guide, id: string): void {
  const { facts, state } = draft;
  const { zone } = facts.self;
  const found = state.routines.find((one) => one.id === id);
  if (!found || state.standing !== 'active' || !isOn(found)) return;
  const open = openNow(found, zone, facts.now);
  const { moved, ...rest } = found;
  const routine = { ...rest, ...(!open && moved && moved.at > facts.now && { moved }), done: facts.now };
  draft.state = withRoutine(state, routine);
  // What was withdrawn is let go.
  if (!draft.may(draft.purpose)) return;
  // A flow that was taken away asks nothing any more; one that still waits from an earlier prompt is not asked twice at once.
  if (!open || !book.flows.get(routine.flow) || state.session?.stack.some((frame) => frame.flow === routine.flow))
    return;
  const at = clearFrom(state, facts.now, zone);
  if (at === facts.now) return prompt(book, draft, guide, routine, open);
  if (at < open.until) draft.state = withRoutine(state, { ...routine, moved: { ...open, at } });
}

function prompt(book: Book, draft: ClientDraft, guide: Guide, routine: RoutineState, open: Open): void {
  draft.state = { ...draft.state, prompted: draft.facts.now };
  if ((routine.unanswered ?? 0) >= UNANSWERED) return thin(book, draft, routine);
  const key = keyOf(routine, open);
  const again = routine.asked === nameOf(open);
  const asked = routine.asked !== undefined && routine.asked > nameOf(open) ? routine.asked : nameOf(open);
  draft.state = { ...withRoutine(draft.state, { ...routine, asked }), recent: routine.id };
  ask(book, draft, guide, routine.flow, key);
  // It was asked before and put off: its entry is there.
  if (again) draft.change({ kind: 'amend', key, status: 'open' });
}

/** Begins a flow whose entry stands on the timeline from now on, open until it is answered. */
function ask(book: Book, draft: ClientDraft, guide: Guide, flow: string, key: string): void {
  const kind = keptAs(book.flows, flow);
  const record = draft.record({
    kind: kind?.record ?? 'check-in',
    key,
    audience: kind?.audience ?? 'both',
    status: 'open',
    body: { text: titleOf(book.flows, flow, draft.facts.self.locale) },
  });
  const { opened, filling } = draft.state;
  // One that was put off has its entry already.
  const entry = opened?.[flow]?.key === key ? opened[flow] : { key, record };
  draft.state = { ...draft.state, filling: { ...filling, [flow]: key }, opened: { ...opened, [flow]: entry } };
  guide.start(flow, givenTo(book, draft, flow));
}

/** The therapist asks for a flow now, out of turn: the client may leave it as they may leave any. */
export function askNow(book: Book, draft: ClientDraft, guide: Guide, flow: string): void {
  const { facts, state } = draft;
  if (!book.flows.get(flow)?.routine) throw new Error(`the flow ${flow} cannot be asked for`);
  if (!draft.may(draft.purpose)) return withheld(draft);
  if (state.session?.stack.some((frame) => frame.flow === flow)) return;
  draft.state = { ...state, prompted: facts.now };
  draft.sayWords('asked-now', { title: titleOf(book.flows, flow, facts.self.locale) });
  ask(book, draft, guide, flow, `asked:${facts.id}`);
}

/** In place of a prompt, after several that nobody answered: it comes less often from here on, or rests. */
function thin(book: Book, draft: ClientDraft, routine: RoutineState): void {
  const title = titleFor(book, draft, routine);
  const next = lighter(routine);
  draft.state = { ...draft.state, recent: routine.id };
  if (next) {
    const tomorrow = Temporal.PlainDate.from(localDate(draft.facts.now, draft.facts.self.zone)).add({ days: 1 });
    const thinned = inRhythm(routine, next, tomorrow.toString());
    draft.state = withRoutine(draft.state, thinned);
    draft.sayWords('routine-thinned', { title, rhythm: rhythmWords(draft.messages, thinned, draft.facts.self.locale) });
    return tellRhythm(draft, 'thinned');
  }
  const { unanswered: _, ...rest } = routine;
  draft.state = withRoutine(draft.state, { ...rest, rests: 'unanswered' });
  draft.sayWords('routine-rests', { title });
  tellRhythm(draft, 'rests');
}
