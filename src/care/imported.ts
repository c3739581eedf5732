/** Entries of another diary become entries of the client's own: private, dated as they were there, each taken once. */
import type { ImportedEntry } from '../model.ts';
import type { ClientDraft } from './draft.ts';

export function takeOver(draft: ClientDraft, entries: readonly ImportedEntry[]): void {
  const { facts, messages } = draft;
  const say = (key: string) => messages.say(key, facts.self.locale, {});
  for (const { key, at, title, mood, activities, note } of entries) {
    const given = { mood, activities, note };
    const answers = Object.entries(given)
      .filter(([, text]) => text !== '')
      .map(([name, text]) => ({ name, label: say(labels[name as keyof typeof given]), value: text, text }));
    draft.record({
      kind: 'imported',
      key,
      at,
      audience: 'client',
      body: { text: title || say('imported-title'), answers },
    });
  }
}

const labels = { mood: 'imported-mood', activities: 'imported-activities', note: 'imported-note' } as const;
