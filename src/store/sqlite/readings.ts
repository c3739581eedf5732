import type { Reading } from '../../model.ts';
import type { Readings } from '../../ports.ts';
import type { Statements } from './statements.ts';
import type { Writer } from './writer.ts';

export function createReadings(sql: Statements, write: Writer['write']): Readings {
  return {
    noteReading: (reading) => write(() => noteReading(sql, reading)),
    async readings(client, { before, limit }) {
      const found = before
        ? sql.all<Reading>`
            SELECT client, reader, how, visit, at, first AS "from", last AS "to" FROM reading
            WHERE client = ${client} AND (visit, reader, how) < (${before.visit}, ${before.reader}, ${before.how})
            ORDER BY visit DESC, reader DESC, how DESC LIMIT ${limit}`
        : sql.all<Reading>`
            SELECT client, reader, how, visit, at, first AS "from", last AS "to" FROM reading WHERE client = ${client}
            ORDER BY visit DESC, reader DESC, how DESC LIMIT ${limit}`;
      return found.map((reading) => ({ ...reading }));
    },
  };
}

export function noteReading(sql: Statements, { client, reader, how, visit, at, from, to }: Reading): void {
  sql.run`
    INSERT INTO reading (client, visit, reader, how, at, first, last)
    VALUES (${client}, ${visit}, ${reader}, ${how}, ${at}, ${from}, ${to})
    ON CONFLICT DO UPDATE SET
      at = min(at, excluded.at), first = min(first, excluded.first), last = max(last, excluded.last)`;
}
