/** What is planned, when the client asks. */
import type { ClientDraft } from './draft.ts';
import { nextOccurrence } from './recurrence.ts';
import type { Book } from './route.ts';
import { titleOf, whenWords } from './words.ts';

/** One line for each appointment and routine, soonest kind first. */
export function sayPlan(book: Book, draft: ClientDraft): void {
  const { facts, state, messages } = draft;
  const say = (key: string, values: { [name: string]: string }) => messages.say(key, facts.self.locale, values);
  const lines = [
    ...state.appointments.map(({ start }) => say('planned-appointment', { when: whenWords(start, facts.self) })),
    ...state.routines.flatMap((routine) => {
      const next = nextOccurrence(routine, facts.self.zone, Math.max(facts.now, routine.done));
      if (!next) return [];
      const title = titleOf(book.flows, routine.flow, facts.self.locale);
      return [say('planned-routine', { title, when: whenWords(next.at, facts.self) })];
    }),
  ];
  draft.say({ text: lines.length > 0 ? lines.join('\n') : say('planned-none', {}) });
}
