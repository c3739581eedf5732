/**
 * What becomes of a conversation's document, as pure functions: each gives the next document, or undefined when nothing changes.
 *
 * It holds at most `MAILBOX_MOST` mail and what was given up, `OUTBOX_MOST` effects and those of one turn, the state and the timers:
 * with 4 kB of sealed text each, 5 MB. MongoDB takes 16 MB. Mail or a turn that would make it larger is refused and may come
 * again; taking mail out, claiming and settling make it no larger, so that it always gets smaller again.
 */
import type { Instant, PersonId, Sealed, Timer } from '../../model.ts';
import type { Claimed, Conversation, Mail, SealedEffect, SealedTurn, Settlement } from '../../ports.ts';
import { MAIL_LOADED, OUTBOX_MOST } from '../../ports.ts';

/** An effect in the outbox. */
export interface Outgoing extends SealedEffect {
  /** When it may be carried out next; while held, when the claim runs out. */
  readonly due: Instant;
  /** Claimed. */
  readonly held: boolean;
  /** A claim has run out, or its fate was not known to who held it. */
  readonly unsettled: boolean;
  readonly attempts: number;
}

/** Mailbox, state, outbox and timers of one person, but for `taken`, the ids of consumed mail, which only `accepted.ts` reads. */
export interface ConversationDocument {
  readonly _id: PersonId;
  /** Every write makes it one more; 0: not kept yet. */
  readonly version: number;
  readonly revision: number;
  readonly state?: Sealed | undefined;
  /** In order of acceptance. */
  readonly mail: readonly Mail[];
  /** In order of commit. */
  readonly effects: readonly Outgoing[];
  /** Soonest first. */
  readonly timers: readonly Timer[];
  /** The earliest of: the oldest mail, the next effect due, the next timer; missing when there is none. */
  readonly wake?: Instant | undefined;
  /** How many ids are in `taken`. */
  readonly remembered: number;
  /** How often ids were moved from `taken` to the collection `accepted`. */
  readonly trimmed: number;
  /** Nothing is kept here any more but known ids, and nothing comes back. */
  readonly erased?: true;
}

/** Of someone of whom nothing is kept. */
export const blank = (person: PersonId): ConversationDocument => ({
  _id: person,
  version: 0,
  revision: 0,
  mail: [],
  effects: [],
  timers: [],
  remembered: 0,
  trimmed: 0,
});

/** The document as the port gives it. */
export const toConversation = (document: ConversationDocument): Conversation => ({
  revision: document.revision,
  state: document.state,
  mail: document.mail.slice(0, MAIL_LOADED),
  timers: document.timers,
  effects: document.effects.length,
  effectsDue: effectsDue(document.effects),
});

/** Undefined: the revision is another. */
export function commit(
  document: ConversationDocument,
  turn: SealedTurn,
  now: Instant,
): ConversationDocument | undefined {
  if (document.erased || document.revision !== turn.revision) return undefined;
  const mail = document.mail.filter(({ id }) => id !== turn.consumed);
  return nextOf(
    document,
    {
      revision: document.revision + 1,
      state: turn.state,
      mail,
      effects: [...document.effects, ...turn.effects.map(toOutgoing)],
      timers: [...turn.timers].sort((one, other) => one.at - other.at),
    },
    now,
  );
}

const toOutgoing = ({ id, stream, kind, at, record, request, body }: SealedEffect): Outgoing => ({
  ...{ id, stream, kind, at, record, request, body },
  ...{ due: at, held: false, unsettled: false, attempts: 0 },
});

/** Holds what may be carried out at `at` until `until`. Undefined: nothing may. */
export function claim(
  document: ConversationDocument,
  { at, until }: { readonly at: Instant; readonly until: Instant },
  now: Instant,
): { readonly next: ConversationDocument; readonly claimed: readonly Claimed[] } | undefined {
  const turns = turnsOf(document.effects);
  const free = document.effects.filter((_, place) => (turns[place] ?? Infinity) <= at);
  if (free.length === 0) return rested(document, now);
  const hold = (effect: Outgoing): Outgoing => ({
    ...effect,
    due: until,
    held: true,
    unsettled: effect.unsettled || (effect.held && leads(document.effects, effect)),
  });
  const effects = document.effects.map((effect) => (free.includes(effect) ? hold(effect) : effect));
  return { next: nextOf(document, { effects }, now), claimed: free.map((effect) => toClaimed(hold(effect))) };
}

/** The first of its stream: of what was held, the others were never begun. */
const leads = (effects: readonly Outgoing[], effect: Outgoing): boolean =>
  effects.find(({ stream }) => stream === effect.stream) === effect;

/** Nothing may be carried out: mail that came since to a full outbox makes nothing due. */
function rested(document: ConversationDocument, now: Instant) {
  const next = nextOf(document, {}, now);
  const idle = document.effects.length < OUTBOX_MOST || next.wake === document.wake;
  return idle ? undefined : { next, claimed: [] };
}

/** As the port gives it. */
export const toClaimed = ({
  id,
  stream,
  kind,
  at,
  record,
  request,
  body,
  attempts,
  unsettled,
  due,
}: Outgoing): Claimed => ({
  ...{ id, stream, kind, at, record, request, body, attempts, unsettled },
  until: due,
});

/**
 * When each effect may be carried out: with the latest of its own time and those before it in its stream; all but a record
 * not before the records before it.
 */
function turnsOf(effects: readonly Outgoing[]): readonly Instant[] {
  const streams = new Map<string, Instant>();
  let recorded = -Infinity;
  return effects.map(({ stream, kind, due }) => {
    const turn = Math.max(due, streams.get(stream) ?? due);
    streams.set(stream, turn);
    if (kind === 'record') recorded = Math.max(recorded, due);
    return kind === 'record' ? turn : Math.max(turn, recorded);
  });
}

/** When the next effect may be carried out. */
export const effectsDue = (effects: readonly Outgoing[]): Instant | undefined =>
  effects.length === 0 ? undefined : Math.min(...turnsOf(effects));

/** What the settlement may change: what is done ends in any case, the rest only while this claim holds it. */
export const settles = ({ id, held, due }: Outgoing, settlement: Settlement): boolean =>
  id === settlement.id && (settlement.outcome === 'done' || (held && due === settlement.until));

/** `known` tells which ids of mail were taken before. Undefined: nothing changes. */
export function settle(
  document: ConversationDocument,
  settlements: readonly Settlement[],
  known: ReadonlySet<string>,
  now: Instant,
): ConversationDocument | undefined {
  let { mail, effects } = document;
  for (const settlement of settlements) {
    const effect = effects.find((one) => settles(one, settlement));
    if (!effect) continue;
    if (settlement.outcome === 'later') {
      const next = postponed(effect, settlement);
      effects = effects.map((one) => (one === effect ? next : one));
      continue;
    }
    effects = effects.filter((one) => one !== effect);
    if (settlement.outcome === 'done') continue;
    const left = settlement.mail;
    if (!known.has(left.id) && mail.every(({ id }) => id !== left.id)) mail = [...mail, left];
  }
  return effects === document.effects ? undefined : nextOf(document, { mail, effects }, now);
}

/** Let go until the next attempt. */
const postponed = (effect: Outgoing, { at, untried, unsure }: Extract<Settlement, { outcome: 'later' }>): Outgoing => ({
  ...effect,
  due: at,
  held: false,
  attempts: effect.attempts + (untried ? 0 : 1),
  unsettled: effect.unsettled || unsure === true,
});

/** Lets go of every claim: what was held may be done or not, and is due as before. Undefined: nothing is held. */
export function release(document: ConversationDocument, now: Instant): ConversationDocument | undefined {
  if (!document.effects.some(({ held }) => held)) return undefined;
  const { effects } = document;
  return nextOf(document, { effects: effects.map((effect) => letGo(effect, leads(effects, effect))) }, now);
}

/** The effect when its claim is let go. */
export const released = (effect: Outgoing): Outgoing => letGo(effect, true);

const letGo = (effect: Outgoing, unsure: boolean): Outgoing =>
  effect.held ? { ...effect, due: effect.at, held: false, unsettled: effect.unsettled || unsure } : effect;

/** Only the known ids remain. Undefined: it is erased already. */
export function erase(document: ConversationDocument): ConversationDocument | undefined {
  if (document.erased) return undefined;
  const { state: _state, wake: _wake, ...rest } = document;
  const emptied = { revision: 0, mail: [], effects: [], timers: [], erased: true } as const;
  return { ...rest, ...emptied, version: document.version + 1, remembered: rest.remembered + rest.mail.length };
}

type Changes = Partial<Pick<ConversationDocument, 'revision' | 'state' | 'mail' | 'effects' | 'timers'>>;

/** The document with the changes, as it will be when they are written. */
export function nextOf(document: ConversationDocument, changes: Changes, now: Instant): ConversationDocument {
  const next = { ...document, ...changes };
  const left = new Set(next.mail);
  const consumed = document.mail.filter((mail) => !left.has(mail)).length;
  return {
    ...next,
    version: document.version + 1,
    remembered: document.remembered + consumed,
    wake: wakeOf(next, now),
  };
}

/**
 * Mail is due at once, also when a platform dates it into the future; while the outbox is full, only what is in that is due: no turn
 * could be taken.
 */
function wakeOf({ mail, effects, timers }: ConversationDocument, now: Instant): Instant | undefined {
  if (effects.length >= OUTBOX_MOST) return effectsDue(effects);
  const times = [mail[0] && Math.min(mail[0].at, now), effectsDue(effects), timers[0]?.at];
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
