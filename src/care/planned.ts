/** What is planned, when the client asks. */
import type { Facts } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import { nextPrompt } from './prompting.ts';
import type { Book } from './route.ts';
import type { ClientState } from './state.ts';
import { titleOf, whenWords } from './words.ts';

export function sayPlan(book: Book, { facts, state, say }: ClientDraft): void {
  say({ text: planLines(book, state, facts).join('\n') });
}

/** One line for each appointment and routine, soonest kind first; one that says so when there is nothing. */
export function planLines(
  book: Book,
  state: ClientState,
  facts: Pick<Facts, 'self' | 'now'>,
): readonly [string, ...string[]] {
  const say = (key: string, values: { [name: string]: string }) => book.messages.say(key, facts.self.locale, values);
  const lines = [
    ...state.appointments.map(({ start }) => say('planned-appointment', { when: whenWords(start, facts.self) })),
    ...state.routines.flatMap((routine) => {
      const next = nextPrompt(state, routine, facts.self.zone, facts.now);
      if (next === undefined) return [];
      const title = titleOf(book.flows, routine.flow, facts.self.locale);
      return [say('planned-routine', { title, when: whenWords(next, facts.self) })];
    }),
  ];
  const [first = say('planned-none', {}), ...others] = lines;
  return [first, ...others];
}
