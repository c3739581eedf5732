import type { Audience, Instant, PersonId, RecordChange, RecordKind, Sealed, TimelineRecord } from '../../model.ts';
import type { Timeline } from '../../ports.ts';
import type { Statements } from './statements.ts';
import type { Writer } from './writer.ts';

type Marks = 'delivered' | 'seen' | 'failed' | 'edited';
export type RecordRow = Omit<TimelineRecord<Sealed>, Marks> & Record<Marks, Instant | null>;

export function createTimeline(sql: Statements, write: Writer['write']): Timeline {
  return {
    change: (person, change) => write(() => apply(sql, person, change)),
    timeline: async (person, query) => select(sql, person, query).map(toRecord),
  };
}

function apply(sql: Statements, person: PersonId, change: RecordChange<Sealed>): void {
  switch (change.kind) {
    case 'append': {
      const { seq, key, kind, author, at, audience, status, body } = change.record;
      sql.run`
        INSERT INTO record (person, seq, key, kind, author, at, audience, status, body)
        VALUES (${person}, ${seq}, ${key}, ${kind}, ${author}, ${at}, ${audience}, ${status}, ${body})
        ON CONFLICT (person, key) DO NOTHING`;
      return;
    }
    case 'amend':
      sql.run`
        UPDATE record SET
          status = coalesce(${change.status}, status), audience = coalesce(${change.audience}, audience),
          body = coalesce(${change.body}, body), edited = coalesce(${change.edited}, edited)
        WHERE person = ${person} AND key = ${change.key}`;
      return;
    case 'seen':
      sql.run`
        UPDATE record SET seen = ${change.at}
        WHERE person = ${person} AND seq <= ${change.upTo} AND seen IS NULL
          AND iif(${change.whose} = 'own', author = person AND audience <> 'client', author <> person)`;
      return;
    case 'failed':
      sql.run`UPDATE record SET failed = ${change.at} WHERE person = ${person} AND seq = ${change.seq}`;
  }
}

interface Query {
  readonly audiences: readonly Audience[];
  readonly kinds?: readonly RecordKind[];
  readonly before?: number;
  readonly after?: number;
  readonly limit: number;
}

function select(sql: Statements, person: PersonId, { audiences, kinds, before, after, limit }: Query): RecordRow[] {
  const readable = JSON.stringify(audiences);
  const wanted = kinds && JSON.stringify(kinds);
  const end = before ?? Number.MAX_SAFE_INTEGER;
  if (after !== undefined)
    return sql.all<RecordRow>`
      SELECT * FROM record WHERE person = ${person} AND seq > ${after} AND seq < ${end}
        AND audience IN (SELECT value FROM json_each(${readable}))
        AND (${wanted} IS NULL OR kind IN (SELECT value FROM json_each(${wanted})))
      ORDER BY seq LIMIT ${limit}`;
  const latestFirst = sql.all<RecordRow>`
    SELECT * FROM record WHERE person = ${person} AND seq < ${end}
      AND audience IN (SELECT value FROM json_each(${readable}))
        AND (${wanted} IS NULL OR kind IN (SELECT value FROM json_each(${wanted})))
    ORDER BY seq DESC LIMIT ${limit}`;
  return latestFirst.reverse();
}

/** Marks that are not set are left out. */
export function toRecord({ delivered, seen, failed, edited, ...row }: RecordRow): TimelineRecord<Sealed> {
  return {
    ...row,
    ...(delivered !== null && { delivered }),
    ...(seen !== null && { seen }),
    ...(failed !== null && { failed }),
    ...(edited !== null && { edited }),
  };
}
