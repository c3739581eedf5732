/** What a client decides about a routine on their page; in chat the same is said in words. */
import type { ClientDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import { occurrenceOf, skip } from './putting-off.ts';
import type { Book } from './route.ts';
import { agree, decline } from './routines.ts';
import { pauseRoutine, resumeRoutine, retime, stopRoutine } from './wishing.ts';

/** Carries it out; what is no decision of theirs, or about a routine that is gone, changes nothing. */
export function decide(
  book: Book,
  draft: ClientDraft,
  guide: Guide,
  { routine: id = '', act, time = '' }: { readonly [field: string]: string },
): void {
  const routine = draft.state.routines.find((one) => one.id === id);
  if (!routine) return;
  if (act === 'agree') return agree(book, draft, id, { time });
  if (act === 'decline') return decline(draft, id);
  if (routine.proposed) return;
  if (act === 'move' && time) return retime(book, draft, id, occurrenceOf(draft, routine) ?? '', time);
  if (act === 'skip') return skip(book, draft, guide, routine);
  if (act === 'pause') return pauseRoutine(book, draft, guide, routine);
  if (act === 'resume') return resumeRoutine(book, draft, routine);
  if (act === 'stop') return stopRoutine(book, draft, guide, routine);
}
