/** The shortest update that makes one document of another. */
import type { ConversationDocument } from './document.ts';

const plain = ['version', 'revision', 'state', 'timers', 'wake', 'remembered', 'trimmed', 'erased'] as const;
const lists = ['mail', 'effects'] as const;

interface Update {
  readonly $set: Record<string, unknown>;
  readonly $unset: Record<string, ''>;
  readonly $push: Record<string, { readonly $each: readonly unknown[] }>;
  readonly $pull: Record<string, { readonly id: { readonly $in: readonly string[] } }>;
}

/**
 * Only what differs is written. Of a list only what is removed or added at its end, when no more is changed in it. Ids of mail
 * that goes are taken for ever.
 */
export function updateOf(before: ConversationDocument, after: ConversationDocument): Partial<Update> {
  const update: Update = { $set: {}, $unset: {}, $push: {}, $pull: {} };
  for (const field of plain) {
    if (after[field] === before[field]) continue;
    if (after[field] === undefined) update.$unset[field] = '';
    else update.$set[field] = after[field];
  }
  for (const field of lists) changeList(update, field, before[field], after[field]);
  const gone = missing(before.mail, after.mail);
  if (gone.length > 0) update.$push.taken = { $each: gone.map(({ id }) => id) };
  return Object.fromEntries(Object.entries(update).filter(([, fields]) => Object.keys(fields).length > 0));
}

interface Item {
  readonly id: string;
}

function changeList(update: Update, field: string, before: readonly Item[], after: readonly Item[]): void {
  const gone = missing(before, after);
  const added = missing(after, before);
  if (added.length === 0 && gone.length === 0) return;
  if (added.length === 0) update.$pull[field] = { id: { $in: gone.map(({ id }) => id) } };
  else if (gone.length === 0) update.$push[field] = { $each: added };
  else update.$set[field] = after;
}

/** What is in `from` and not, as it is, in `list`. */
function missing<One>(from: readonly One[], list: readonly One[]): readonly One[] {
  const there = new Set(list);
  return from.filter((one) => !there.has(one));
}
