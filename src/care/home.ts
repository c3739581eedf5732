/** What the app's own page shows, where a platform has one. Its buttons do what the words on them do when typed. */
import type { Messages } from '../engine/messages.ts';
import type { Action, Facts, Home } from '../model.ts';
import { planLines } from './planned.ts';
import type { Book } from './route.ts';
import { clientLines } from './staff-chat.ts';
import type { ClientState, StaffState } from './state.ts';
import { commonValues } from './surroundings.ts';

type Known = Pick<Facts, 'self' | 'people' | 'practice' | 'now'>;

/** The form of a button that says a word for the client. */
export const SAY = 'say';

/** What is planned, what is kept, whom to call. `page`: the address of the private page. */
export function clientHome(book: Book, state: ClientState, facts: Known, page: string): Home {
  const say = (key: string) => book.messages.say(key, facts.self.locale, { ...commonValues(facts), page });
  const button = (key: string): Action => ({ label: say(key), form: SAY, values: { text: say(key) } });
  const begun = state.standing === 'active' || state.standing === 'paused';
  return {
    title: facts.practice.name,
    sections: [
      { heading: say('home-planned'), lines: begun ? planLines(book, state, facts) : [say('home-not-begun')] },
      { heading: say('home-kept'), lines: [say('home-kept-text')] },
      { heading: say('home-help'), lines: [say('home-help-text')] },
    ],
    actions: begun
      ? [button(state.standing === 'paused' ? 'home-resume' : 'home-pause'), button('home-help')]
      : [button('home-help')],
  };
}

/** Who waits. */
export const staffHome = (messages: Messages, state: StaffState, { self, people, practice }: Known): Home => ({
  title: practice.name,
  sections: [
    { heading: messages.say('home-clients', self.locale, {}), lines: clientLines(messages, state, { self, people }) },
  ],
  actions: [],
});
