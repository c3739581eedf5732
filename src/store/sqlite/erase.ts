import type { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../errors.ts';
import type { PersonId } from '../../model.ts';
import { asFault } from './faults.ts';
import type { Statements } from './statements.ts';
import type { Writer } from './writer.ts';

/** Removes for good: not only from the tables, also from the pages of the file and from the write-ahead log. */
export interface Eraser {
  erase(person: PersonId): Promise<void>;
  destroyKey(person: PersonId): Promise<void>;
  /** Empties the write-ahead log. Throws a retryable Fault while somebody else reads the database. */
  truncateLog(): void;
}

export function createEraser(database: DatabaseSync, sql: Statements, write: Writer['write']): Eraser {
  const truncateLog = () => {
    const result = asFault(() => database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get());
    if (result?.busy === 1)
      throw new Fault('world', 'Erased, but another program is reading the database and keeps old pages.', {
        retry: true,
      });
  };
  return {
    async erase(person) {
      await write(() => {
        markDestroyed(sql, person);
        removeAll(sql, person);
      });
      truncateLog();
    },
    async destroyKey(person) {
      await write(() => markDestroyed(sql, person));
      truncateLog();
    },
    truncateLog,
  };
}

function markDestroyed(sql: Statements, person: PersonId): void {
  sql.run`INSERT INTO key (person, wrapped) VALUES (${person}, NULL) ON CONFLICT DO UPDATE SET wrapped = NULL`;
}

/** Mail and effects go with their conversation. */
function removeAll(sql: Statements, person: PersonId): void {
  sql.run`DELETE FROM conversation WHERE person = ${person}`;
  sql.run`DELETE FROM record WHERE person = ${person}`;
  sql.run`DELETE FROM address WHERE person = ${person}`;
  sql.run`DELETE FROM token WHERE person = ${person}`;
  sql.run`DELETE FROM caseload WHERE staff = ${person} OR client = ${person}`;
  sql.run`DELETE FROM person WHERE id = ${person}`;
}
