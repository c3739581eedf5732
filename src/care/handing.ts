/** Who looks after a client changes: a colleague is asked for advice, and somebody else takes over when the client agrees. */
import type { CareChange, Person, PersonId, Told } from '../model.ts';
import { passOn } from './changing.ts';
import type { ClientDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import { withheld } from './routines.ts';
import { rewrite, takeNote } from './written.ts';

type Of<Kind> = Extract<Told, { kind: Kind }>;

/** What is told after this goes by it. */
const plan = (draft: ClientDraft, change: CareChange): void => void draft.effects.push({ kind: 'care', change });

/** Whether they treat the client: whoever only gives advice reads, and writes to staff alone. */
export const treats = ({ facts, state }: ClientDraft, staff: PersonId): boolean =>
  facts.people.some(({ id }) => id === staff) && !state.consulted?.some((one) => one.staff === staff);

/** The question is a note; the colleague may read until it is closed. */
export function consult(draft: ClientDraft, from: PersonId, { colleague, name, text, as }: Of<'consult'>): void {
  if (!treats(draft, from)) return;
  const record = takeNote(draft, from, { kind: 'note', text, as });
  const reads = !treats(draft, colleague);
  if (reads) {
    plan(draft, { kind: 'assign', staff: colleague });
    const others = (draft.state.consulted ?? []).filter(({ staff }) => staff !== colleague);
    draft.state = { ...draft.state, consulted: [...others, { staff: colleague, by: from, name }] };
    draft.note('staff-consult-begun', { colleague: name });
  }
  const by = nameOf(draft, from) ?? draft.facts.practice.name;
  draft.tell(colleague, { kind: 'consulted', by, record, reads });
}

/** By whoever asked, or whoever was asked. */
export function closeConsult(draft: ClientDraft, { colleague }: Of<'consult-closed'>): void {
  const { consulted = [], ...state } = draft.state;
  const closed = consulted.find(({ staff }) => staff === colleague);
  if (!closed) return;
  const others = consulted.filter((one) => one !== closed);
  draft.state = others.length > 0 ? { ...state, consulted: others } : state;
  plan(draft, { kind: 'unassign', staff: colleague });
  draft.note('staff-consult-closed', { colleague: closed.name });
  draft.tell(colleague, { kind: 'released' });
}

/** Whoever only gives advice, or has no part in it any more, writes to staff alone, and decides nothing. */
export function advised(draft: ClientDraft, from: PersonId, told: Told): void {
  if (told.kind === 'rewritten') return rewrite(draft, from, told);
  if (told.kind === 'consult-closed' && told.colleague === from) return closeConsult(draft, told);
  if (told.kind !== 'note' && told.kind !== 'reply') return;
  const { text, as = draft.facts.id } = told;
  const record = takeNote(draft, from, { kind: 'note', text, as });
  const by = draft.state.consulted?.find(({ staff }) => staff === from)?.by;
  if (by !== undefined) draft.tell(by, { kind: 'news', what: 'note', record });
}

/**
 * The client is asked; asking again puts the question once more. Who may not be asked now is not: another question may wait, whose
 * answer would be taken as a yes to this one.
 */
export function proposeHandOver(draft: ClientDraft, guide: Guide, from: PersonId, { to, name }: Of<'hand-over'>): void {
  if (!treats(draft, from) || from === to) return;
  if (!draft.may(draft.purpose)) return withheld(draft);
  draft.state = { ...draft.state, handOver: { from, to, name, at: draft.facts.now } };
  draft.note('staff-hand-over-asked', { colleague: name });
  guide.start('hand-over', { colleague: name });
}

/** The client has answered. On a yes the colleague takes the place, the history with it, and the one before reads no more. */
export function decideHandOver(draft: ClientDraft, agreed: boolean): void {
  const { handOver, ...state } = draft.state;
  if (!handOver) return;
  draft.state = state;
  const { from, to, name } = handOver;
  const { self } = draft.facts;
  const text = draft.messages.say(agreed ? 'hand-over-agreed' : 'hand-over-declined', self.locale, { colleague: name });
  draft.record({ kind: 'consent', body: { text } });
  if (!agreed) return draft.tell(from, { kind: 'quiet', what: 'stays' });
  const { consulted = [], ...rest } = draft.state;
  const others = consulted.filter(({ staff }) => staff !== to);
  draft.state = others.length > 0 ? { ...rest, consulted: others } : rest;
  plan(draft, { kind: 'replace', from, to });
  draft.tell(from, { kind: 'released', handedOver: self.name });
  draft.tell(to, { kind: 'quiet', what: 'handed-over' });
  passOn(draft, to);
  // What waits for a reply waits for the colleague now.
  const { promise } = draft.state;
  if (!promise) return;
  const { latest: record, since, due } = promise;
  draft.state = { ...draft.state, promise: { ...promise, by: to } };
  draft.tell(to, { kind: 'late', record, since, ...(due !== undefined && { due }) });
}

const nameOf = ({ facts }: ClientDraft, staff: PersonId): Person['name'] | undefined =>
  facts.people.find(({ id }) => id === staff)?.name;
