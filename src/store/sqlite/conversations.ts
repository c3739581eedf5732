import type { Instant, PersonId, Sealed, Timer } from '../../model.ts';
import { type Conversations, OUTBOX_MOST, type SealedTurn } from '../../ports.ts';
import { claim, countEffects, effectsDue, plan, release, settle } from './effects.ts';
import { accept, oldestMail } from './mail.ts';
import type { Statements } from './statements.ts';
import type { Writer } from './writer.ts';

/** Mailbox, state, outbox and timers, kept so that `wake` of each conversation always says when it is next due. */
export function createConversations(sql: Statements, write: Writer['write'], now: () => Instant): Conversations {
  return {
    accept: (mail) => write(() => accept(sql, mail, now())),
    load: async (person) => load(sql, person),
    commit: (turn) => write(() => commit(sql, turn, now())),
    claim: (person, at, until) =>
      write(() => {
        const claimed = claim(sql, person, at, until);
        if (claimed.length > 0 || countEffects(sql, person) >= OUTBOX_MOST) setWake(sql, person, now());
        return claimed;
      }),
    release: () => write(() => release(sql)),
    settle: (person, settlements) =>
      write(() => {
        settle(sql, person, settlements, now());
        setWake(sql, person, now());
      }),
    pending: async (at, limit) => pending(sql, at, limit),
  };
}

interface ConversationRow {
  readonly revision: number;
  readonly state: Sealed | null;
  readonly timers: string;
}

/** The revision is read first: what another process changes meanwhile makes the commit a conflict. */
function load(sql: Statements, person: PersonId) {
  const row = sql.get<ConversationRow>`SELECT revision, state, timers FROM conversation WHERE person = ${person}`;
  return {
    revision: row?.revision ?? 0,
    state: row?.state ?? undefined,
    mail: oldestMail(sql, person),
    timers: JSON.parse(row?.timers ?? '[]') as Timer[],
    effects: countEffects(sql, person),
    effectsDue: effectsDue(sql, person),
  };
}

function commit(sql: Statements, turn: SealedTurn, now: Instant): 'committed' | 'conflict' {
  const { person, revision, consumed, state } = turn;
  const timers = JSON.stringify([...turn.timers].sort((one, other) => one.at - other.at));
  if (revision === 0) sql.run`INSERT INTO conversation (person) VALUES (${person}) ON CONFLICT DO NOTHING`;
  const changed = sql.run`
    UPDATE conversation SET revision = revision + 1, state = ${state}, timers = ${timers}
    WHERE person = ${person} AND revision = ${revision}`;
  if (changed === 0) return 'conflict';
  if (consumed !== undefined) sql.run`DELETE FROM mail WHERE person = ${person} AND id = ${consumed}`;
  plan(sql, person, turn.effects);
  setWake(sql, person, now);
  return 'committed';
}

/**
 * Mail is due at once, also when a platform dates it into the future; while the outbox is full, only what is in that is due: no turn
 * could be taken.
 */
export function setWake(sql: Statements, person: PersonId, now: Instant): void {
  if (countEffects(sql, person) >= OUTBOX_MOST) {
    sql.run`UPDATE conversation SET wake = ${effectsDue(sql, person)} WHERE person = ${person}`;
    return;
  }
  sql.run`
    UPDATE conversation SET wake = (
      SELECT min(due) FROM (
        SELECT min(at, ${now}) AS due FROM (SELECT at FROM mail WHERE person = ${person} ORDER BY place LIMIT 1)
        UNION ALL SELECT ${effectsDue(sql, person)}
        UNION ALL SELECT timers ->> '$[0].at'
      )
    ) WHERE person = ${person}`;
}

function pending(sql: Statements, now: Instant, limit: number): PersonId[] {
  const rows = sql.all<{ person: PersonId }>`
    SELECT person FROM conversation WHERE wake <= ${now} ORDER BY wake, person LIMIT ${limit}`;
  return rows.map(({ person }) => person);
}
