/** A conversation as the port describes it, in plain memory: what a store must agree with. */
import type { Instant, Sealed, Timer } from '../../../src/model.ts';
import type { Claimed, Conversation, Mail, SealedTurn, Settlement } from '../../../src/ports.ts';

interface Outgoing extends Omit<Claimed, 'until'> {
  readonly due: Instant;
  readonly held: boolean;
}

export interface ModelConversation {
  accept(mail: Mail): 'accepted' | 'duplicate';
  load(): Conversation;
  commit(turn: SealedTurn): 'committed' | 'conflict';
  claim(now: Instant, until: Instant): readonly Claimed[];
  settle(settlements: readonly Settlement[]): void;
  /** All effects not yet ended. */
  outbox(): readonly { readonly id: string; readonly due: Instant }[];
  pending(now: Instant): boolean;
}

export function createModel(): ModelConversation {
  const known = new Set<string>();
  let revision = 0;
  let state: Sealed | undefined;
  let mailbox: Mail[] = [];
  let timers: readonly Timer[] = [];
  let outbox: Outgoing[] = [];

  const accept = (mail: Mail) => {
    if (known.has(mail.id)) return 'duplicate';
    known.add(mail.id);
    mailbox.push(mail);
    return 'accepted';
  };

  /** An effect's turn comes with the latest of its own time and those before it: in its stream, and but for a record the records. */
  const turnOf = (effect: Outgoing) => {
    const upToIt = outbox
      .slice(0, outbox.indexOf(effect) + 1)
      .filter(({ stream, kind }) => stream === effect.stream || (effect.kind !== 'record' && kind === 'record'));
    return Math.max(...upToIt.map(({ due }) => due));
  };

  const effectsDue = () => (outbox.length === 0 ? undefined : Math.min(...outbox.map(turnOf)));

  const settleOne = (settlement: Settlement) => {
    const effect = outbox.find(({ id }) => id === settlement.id);
    if (!effect) return;
    if (settlement.outcome !== 'done' && !(effect.held && effect.due === settlement.until)) return;
    if (settlement.outcome === 'later') {
      const attempts = settlement.untried ? effect.attempts : effect.attempts + 1;
      const unsettled = settlement.unsure ?? effect.unsettled;
      const later = { ...effect, due: settlement.at, held: false, attempts, unsettled };
      outbox = outbox.map((one) => (one === effect ? later : one));
      return;
    }
    outbox = outbox.filter((one) => one !== effect);
    if (settlement.outcome === 'failed') accept(settlement.mail);
  };

  return {
    accept,
    load: () => ({
      revision,
      state,
      mail: mailbox.slice(0, 16),
      timers,
      effects: outbox.length,
      effectsDue: effectsDue(),
    }),
    commit(turn) {
      if (turn.revision !== revision) return 'conflict';
      revision += 1;
      state = turn.state;
      mailbox = mailbox.filter(({ id }) => id !== turn.consumed);
      timers = [...turn.timers].sort((one, other) => one.at - other.at);
      const planned = turn.effects.map((effect) => ({ ...effect, due: effect.at, held: false }));
      outbox = [...outbox, ...planned.map((effect) => ({ ...effect, attempts: 0, unsettled: false }))];
      return 'committed';
    },
    claim(now, until) {
      const free = outbox.filter((effect) => turnOf(effect) <= now);
      const hold = (effect: Outgoing) => ({
        ...effect,
        due: until,
        held: true,
        unsettled:
          effect.unsettled || (effect.held && outbox.find(({ stream }) => stream === effect.stream) === effect),
      });
      outbox = outbox.map((effect) => (free.includes(effect) ? hold(effect) : effect));
      const ids = new Set(free.map(({ id }) => id));
      return outbox.filter(({ id }) => ids.has(id)).map(({ due, held: _, ...claimed }) => ({ ...claimed, until: due }));
    },
    settle: (settlements) => settlements.forEach(settleOne),
    outbox: () => outbox,
    pending: (now) => mailbox.length > 0 || (effectsDue() ?? Infinity) <= now || timers.some(({ at }) => at <= now),
  };
}
