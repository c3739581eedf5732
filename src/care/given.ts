/** What a flow is given when it begins by itself: something to write about, a goal to ask about, on how many channels the client is. */
import type { Values } from '../engine/session.ts';
import { changeable } from './changing.ts';
import { helpValues } from './danger.ts';
import type { ClientDraft } from './draft.ts';
import { dueGoal, goalLines, roomForGoal } from './goals.ts';
import { givePrompt } from './journal.ts';
import type { Book } from './route.ts';
import { whereValues } from './whereabouts.ts';

export function givenTo(book: Book, draft: ClientDraft, flow: string): Values {
  if (flow === 'journal') return givePrompt(book, draft);
  if (flow === 'check-in') return dueGoal(draft);
  if (flow === 'help') return helpValues(book, draft);
  if (flow === 'whereabouts') return whereValues(book, draft);
  if (flow === 'goal') return roomForGoal(draft);
  if (flow === 'goals') return goalLines(draft);
  if (flow === 'move-appointment' || flow === 'cancel-appointment') return changeable(draft);
  const channels = new Set(draft.facts.self.addresses.map(({ channel }) => channel));
  return flow === 'consents' ? { chats: channels.size > 1 ? 'many' : 'one' } : {};
}
