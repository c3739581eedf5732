/** When a client is asked for consent: at the beginning, in each app they link, and anew when the terms have changed. */
import { type Agreement, agreedOn, agreementsOf, termsOf } from './consent.ts';
import type { ClientDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import type { Book } from './route.ts';
import { appNames } from './words.ts';

/** Somebody invited has come: nothing begins before the question of consent. */
export function welcome(draft: ClientDraft, guide: Guide): void {
  if (draft.state.standing !== 'invited') return;
  draft.tellStaff({ kind: 'quiet', what: 'joined' });
  askConsent(draft, guide);
}

export function askConsent(draft: ClientDraft, guide: Guide): void {
  guide.drop();
  draft.state = { ...draft.state, standing: 'asked' };
  guide.start('consent');
}

/** Whether there are terms that they have not agreed to yet. */
export const hasNewTerms = (book: Book, { state }: ClientDraft): boolean =>
  (state.standing === 'active' || state.standing === 'paused') && (state.consent?.version ?? 0) < termsOf(book.flows);

/** The changed terms. A no to them is a no to all. */
export function askAnew(book: Book, draft: ClientDraft, guide: Guide): void {
  draft.state = { ...draft.state, renewal: termsOf(book.flows) };
  draft.sayWords('terms-changed');
  guide.start('consent');
}

/** An app has become theirs: what they agreed to elsewhere does not hold there. */
export function forgetChat(draft: ClientDraft): void {
  const { state, facts } = draft;
  const channel = state.reach?.channel;
  if (!channel || !state.consent) return;
  const { [channel]: _, ...agreed } = agreementsOf(state, facts.self);
  draft.state = { ...state, agreed };
}

/** May this app be written to? */
export function askAboutChat(draft: ClientDraft, guide: Guide): void {
  const channel = draft.state.reach?.channel;
  if (draft.state.session?.stack.at(-1)?.flow === 'chat') guide.drop();
  if (channel) guide.start('chat', { channel, app: appNames[channel] });
}

/** They are here and no question is open: what they were not asked yet, or could not answer, is asked now. */
export function askStill(book: Book, draft: ClientDraft, guide: Guide): void {
  const { state } = draft;
  if (state.session || (state.standing !== 'active' && state.standing !== 'paused')) return;
  if (hasNewTerms(book, draft) && state.renewal !== termsOf(book.flows)) return askAnew(book, draft, guide);
  const agreement: Agreement | undefined = state.reach && agreedOn(state, state.reach.channel);
  if (state.reach && !agreement) askAboutChat(draft, guide);
}
