import type { Instant } from '../../model.ts';
import type { Leases } from '../../ports.ts';
import type { Statements } from './statements.ts';
import type { Writer } from './writer.ts';

export function createLeases(sql: Statements, write: Writer['write'], now: () => Instant): Leases {
  return {
    lease: (name, holder, term) =>
      write(() => {
        const at = now();
        const held = sql.get<{ number: number }>`
          INSERT INTO lease (name, holder, number, expires) VALUES (${name}, ${holder}, 1, ${at + term})
          ON CONFLICT DO UPDATE SET
            holder = excluded.holder, number = number + (holder <> excluded.holder), expires = excluded.expires
          WHERE holder = excluded.holder OR expires <= ${at}
          RETURNING number`;
        return held?.number;
      }),
    unlease: (name, holder) =>
      write(() => {
        sql.run`UPDATE lease SET expires = 0 WHERE name = ${name} AND holder = ${holder}`;
      }),
  };
}
