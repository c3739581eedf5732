import type { PersonId } from '../../model.ts';
import type { KeyStore } from '../../ports.ts';
import type { Eraser } from './erase.ts';
import type { Statements } from './statements.ts';
import type { Writer } from './writer.ts';

interface KeyRow {
  readonly wrapped: string | null;
}

/** Wrapped keys of the vault; a destroyed one stays as a row without a key. */
export function createKeys(sql: Statements, write: Writer['write'], eraser: Eraser): KeyStore {
  const kept = (person: PersonId) => {
    const row = sql.get<KeyRow>`SELECT wrapped FROM key WHERE person = ${person}`;
    return row && (row.wrapped ?? 'destroyed');
  };
  return {
    getKey: async (person) => kept(person),
    addKey: (person, wrapped) =>
      write(() => {
        sql.run`INSERT INTO key (person, wrapped) VALUES (${person}, ${wrapped}) ON CONFLICT DO NOTHING`;
        return kept(person) ?? wrapped;
      }),
    async replaceKeys(keys) {
      await write(() => {
        for (const [person, wrapped] of keys)
          sql.run`UPDATE key SET wrapped = ${wrapped} WHERE person = ${person} AND wrapped IS NOT NULL`;
      });
      eraser.emptyLog();
    },
    async allKeys() {
      const rows = sql.all<{ person: PersonId; wrapped: string }>`
        SELECT person, wrapped FROM key WHERE wrapped IS NOT NULL`;
      return new Map(rows.map(({ person, wrapped }) => [person, wrapped]));
    },
    destroyKey: eraser.destroyKey,
  };
}
