/** The review every few weeks: the client writes theirs in the flow `review`, the therapist theirs on the page. */
import type { PersonId, RecordedAnswer, Told } from '../model.ts';
import type { ClientDraft } from './draft.ts';

/** The questions of both, under the names that the client's flow keeps them by. */
export const reviewed = ['helped', 'hard', 'next'] as const;

/** What the therapist wrote stands beside what the client wrote; the client is told. */
export function takeReview(draft: ClientDraft, author: PersonId, told: Extract<Told, { kind: 'review' }>): void {
  const { messages, facts } = draft;
  const say = (key: string): string => messages.say(key, facts.self.locale, {});
  const answers = reviewed.flatMap((name): RecordedAnswer[] =>
    told[name].trim() === '' ? [] : [{ name, label: say(`review-${name}`), value: told[name], text: told[name] }],
  );
  if (answers.length === 0) return;
  draft.record({ kind: 'review', author, body: { text: say('review-title'), answers } });
  draft.sayWords('review-by-staff', { review: answers.map(({ label, text }) => `${label}\n${text}`).join('\n\n') });
}
