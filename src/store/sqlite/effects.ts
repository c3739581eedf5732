import type { Instant, PersonId } from '../../model.ts';
import type { Claimed, SealedEffect, Settlement } from '../../ports.ts';
import { put } from './mail.ts';
import type { Statements } from './statements.ts';

interface EffectRow extends Omit<Claimed, 'record' | 'unsettled'> {
  readonly place: number;
  readonly record: number | null;
  readonly unsettled: number;
}

/** Puts effects into the outbox, in their order. */
export function plan(sql: Statements, person: PersonId, effects: readonly SealedEffect[]): void {
  for (const { id, stream, kind, at, record, request, body } of effects)
    sql.run`
      INSERT INTO effect (person, id, stream, kind, at, record, request, body, due)
      VALUES (${person}, ${id}, ${stream}, ${kind}, ${at}, ${record}, ${request}, ${body}, ${at})`;
}

/**
 * Holds and returns what may be carried out: an effect whose time has come, and that of all before it in its stream; for all but
 * records also that of the records before it.
 * Once a claim has run out, the first effect of its stream stays `unsettled` until it is done or failed: being postponed says
 * nothing about the past. Those behind it were never begun.
 */
export function claim(sql: Statements, person: PersonId, now: Instant, until: Instant): Claimed[] {
  const rows = sql.all<EffectRow>`
    UPDATE effect SET due = ${until}, held = 1, unsettled = unsettled OR (
      held AND place IN (SELECT min(place) FROM effect WHERE person = ${person} GROUP BY stream)
    )
    WHERE place IN (
      SELECT place FROM (
        SELECT place, kind, max(due) OVER (PARTITION BY stream ORDER BY place) AS turn,
          max(due) FILTER (WHERE kind = 'record') OVER (ORDER BY place) AS recorded
        FROM effect WHERE person = ${person}
      ) WHERE turn <= ${now} AND (kind = 'record' OR recorded IS NULL OR recorded <= ${now})
    )
    RETURNING place, id, stream, kind, at, record, request, body, attempts, unsettled, due AS until`;
  return rows.sort((one, other) => one.place - other.place).map(toClaimed);
}

function toClaimed({ place: _, record, unsettled, ...row }: EffectRow): Claimed {
  return { ...row, record: record ?? undefined, unsettled: unsettled === 1 };
}

/** How many wait or are held. */
export const countEffects = (sql: Statements, person: PersonId): number =>
  sql.get<{ count: number }>`SELECT count(*) AS count FROM effect WHERE person = ${person}`?.count ?? 0;

/** When the next effect may be carried out. */
export function effectsDue(sql: Statements, person: PersonId): Instant | undefined {
  const row = sql.get<{ next: Instant | null }>`
    SELECT min(iif(kind = 'record', turn, max(turn, coalesce(recorded, turn)))) AS next FROM (
      SELECT kind, max(due) OVER (PARTITION BY stream ORDER BY place) AS turn,
        max(due) FILTER (WHERE kind = 'record') OVER (ORDER BY place) AS recorded
      FROM effect WHERE person = ${person}
    )`;
  return row?.next ?? undefined;
}

/** `now` dates the mail of what was given up. */
export function settle(sql: Statements, person: PersonId, settlements: readonly Settlement[], now: Instant): void {
  for (const settlement of settlements) {
    if (settlement.outcome === 'later') postpone(sql, person, settlement);
    else end(sql, person, settlement, now);
  }
}

/** Only what this claim still holds: telling it twice counts once. */
function postpone(
  sql: Statements,
  person: PersonId,
  { id, until, at, untried, unsure }: Extract<Settlement, { outcome: 'later' }>,
): void {
  sql.run`
    UPDATE effect SET due = ${at}, held = 0, attempts = attempts + ${untried ? 0 : 1}, unsettled = unsettled OR ${unsure ? 1 : 0}
    WHERE person = ${person} AND id = ${id} AND held AND due = ${until}`;
}

function end(
  sql: Statements,
  person: PersonId,
  settlement: Exclude<Settlement, { outcome: 'later' }>,
  now: Instant,
): void {
  const ended = sql.get<{ kind: string; record: number | null }>`
    DELETE FROM effect WHERE person = ${person} AND id = ${settlement.id}
      AND (${settlement.outcome} = 'done' OR (held AND due = ${settlement.until}))
    RETURNING kind, record`;
  if (!ended) return;
  if (settlement.outcome === 'failed') put(sql, settlement.mail, now);
  else if (ended.kind === 'send' && ended.record !== null)
    sql.run`UPDATE record SET delivered = ${settlement.at} WHERE person = ${person} AND seq = ${ended.record}`;
}

/** Lets go of every lease and claim: what was held may be done or not, and is due as before. */
export function release(sql: Statements): void {
  sql.run`
    UPDATE conversation SET wake = min(wake, (SELECT min(at) FROM effect WHERE person = conversation.person AND held))
    WHERE person IN (SELECT person FROM effect WHERE held)`;
  sql.run`
    UPDATE effect SET due = at, held = 0,
      unsettled = unsettled OR place IN (SELECT min(place) FROM effect GROUP BY person, stream)
    WHERE held`;
  sql.run`UPDATE lease SET expires = 0`;
}
