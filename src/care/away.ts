/** The one who treats a client goes on leave: the client is told who stands in, before it begins and by day. */
import { dateWords } from './bounds.ts';
import type { ClientDraft } from './draft.ts';
import { afterQuiet } from './quiet.ts';
import { cover, coverEnds, lead, startOf } from './team.ts';

const DAY = 86_400_000;

/** Only from the one who treats them. */
export function hearOfLeave(draft: ClientDraft, from: string): void {
  const { facts, state } = draft;
  draft.state = { ...state, leave: { from, at: afterQuiet(state.quiet, facts.now, facts.self.zone) } };
  watchCover(draft);
}

/** Whoever covered reads no more once they have handed back. */
export function handBack(draft: ClientDraft): void {
  watchCover(draft);
  draft.effects.push({ kind: 'care', change: { kind: 'stand-ins' } });
}

function watchCover(draft: ClientDraft): void {
  const { facts } = draft;
  const { covered: _, ...state } = draft.state;
  const covered = coverEnds(lead(facts), facts.practice, facts.now);
  draft.state = covered === undefined ? state : { ...state, covered };
}

/** The dates and who covers are as they are now: a leave may have been changed since, or called off. The same is not told twice. */
export function tellOfLeave(draft: ClientDraft): void {
  const { facts, state } = draft;
  const { leave: told, ...rest } = state;
  draft.state = rest;
  const treats = lead(facts);
  const leave = treats?.schedule?.leave.find(({ from }) => from === told?.from);
  if (!treats || !leave || startOf(leave.to, treats.zone) + DAY <= facts.now) return;
  const { locale } = facts.self;
  const instead = cover(facts, Math.max(facts.now, startOf(leave.from, treats.zone)));
  const known = state.toldOfLeave;
  if (known?.of === treats.id && known.from === leave.from && known.by === instead?.id) return;
  draft.state = { ...rest, toldOfLeave: { of: treats.id, from: leave.from, ...(instead && { by: instead.id }) } };
  const dates = { from: dateWords(leave.from, locale), until: dateWords(leave.to, locale) };
  if (!instead) return draft.sayWords('leave', dates);
  draft.sayWords('leave-covered', { ...dates, away: treats.name, therapist: instead.name });
  // What waits already is for who covers now.
  const { promise } = draft.state;
  if (promise && promise.by !== instead.id)
    draft.tell(instead.id, {
      kind: 'late',
      record: promise.latest,
      since: promise.since,
      ...(promise.due !== undefined && { due: promise.due }),
    });
}
