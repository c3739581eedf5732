/** What a flow may know: the names its texts and expressions can use. */
import type { Surroundings } from '../engine/session.ts';
import type { Facts } from '../model.ts';

/** Names that every flow may use besides what it `takes`. */
export const commonNames = ['name', 'therapist', 'practice', 'replies', 'emergency'] as const;

/** Their values for one client. */
export function commonValues({
  self,
  practice,
  people,
}: Pick<Facts, 'self' | 'practice' | 'people'>): Record<(typeof commonNames)[number], string> {
  return {
    name: self.name,
    therapist: people[0]?.name ?? practice.name,
    practice: practice.name,
    replies: practice.replies[self.locale] ?? practice.replies.en,
    emergency: practice.emergency[self.locale] ?? practice.emergency.en,
  };
}

/** `move` tells apart the moves of one turn, so that each question gets an id of its own. */
export const createSurroundings = (facts: Facts, move: number): Surroundings => ({
  now: facts.now,
  id: `${facts.id}.${move}`,
  zone: facts.self.zone,
  locale: facts.self.locale,
  values: commonValues(facts),
});
