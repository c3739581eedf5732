import type { Address } from '../../model.ts';
import type { Shown, ShownMessages } from '../../ports.ts';
import type { Statements } from './statements.ts';
import type { Writer } from './writer.ts';

export interface ShownRow extends Address, Pick<Shown, 'holder' | 'of' | 'seq' | 'message'> {}

export function createShownMessages(sql: Statements, write: Writer['write']): ShownMessages {
  return {
    keepShown: (shown) => write(() => keepShown(sql, shown)),
    shownOf: async (holder, of, seq) =>
      sql.all<ShownRow>`
        SELECT holder, channel, workspace, user, spot AS place, message, subject AS of, seq FROM shown
        WHERE holder = ${holder} AND subject = ${of} AND seq = ${seq} ORDER BY shown.place`.map(toShown),
    async shownAs({ channel, workspace, user, place }, message) {
      const row = sql.get<ShownRow>`
        SELECT holder, channel, workspace, user, spot AS place, message, subject AS of, seq FROM shown
        WHERE channel = ${channel} AND workspace = ${workspace} AND user = ${user} AND spot = ${place}
          AND message = ${message}`;
      return row && toShown(row);
    },
  };
}

export function keepShown(sql: Statements, { holder, at, message, of, seq }: Shown): void {
  sql.run`
    INSERT INTO shown (holder, channel, workspace, user, spot, message, subject, seq)
    VALUES (${holder}, ${at.channel}, ${at.workspace}, ${at.user}, ${at.place}, ${message}, ${of}, ${seq})
    ON CONFLICT DO NOTHING`;
}

export const toShown = ({ holder, channel, workspace, user, place, message, of, seq }: ShownRow): Shown => ({
  holder,
  at: { channel, workspace, user, place },
  message,
  of,
  seq,
});
