import type { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../errors.ts';
import type { PersonId } from '../../model.ts';
import { asFault } from './faults.ts';
import type { Statements } from './statements.ts';
import type { Writer } from './writer.ts';

/** Removes for good: not only from the tables, also from the pages of the file and from the write-ahead log. */
export interface Eraser {
  /** Throws a retryable Fault when all is removed, but another program reads the database and keeps old pages alive. */
  erase(person: PersonId): Promise<void>;
  /** Likewise. */
  destroyKey(person: PersonId): Promise<void>;
  /** Empties the write-ahead log, where older versions of changed pages linger; false while another program reads. */
  emptyLog(): boolean;
}

export function createEraser(database: DatabaseSync, sql: Statements, write: Writer['write']): Eraser {
  const emptyLog = () =>
    asFault(() => database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number }).busy === 0;
  const forGood = async (remove: () => void) => {
    await write(remove);
    if (!emptyLog()) throw lingering();
  };
  return {
    erase: (person) =>
      forGood(() => {
        markDestroyed(sql, person);
        removeAll(sql, person);
      }),
    destroyKey: (person) => forGood(() => markDestroyed(sql, person)),
    emptyLog,
  };
}

const lingering = () =>
  new Fault(
    'world',
    'The data is removed, but another program is reading the database and keeps traces of it. End that program and erase again.',
    { retry: true },
  );

function markDestroyed(sql: Statements, person: PersonId): void {
  sql.run`INSERT INTO key (person, wrapped) VALUES (${person}, NULL) ON CONFLICT DO UPDATE SET wrapped = NULL`;
}

/** Mail and effects go with their conversation. */
function removeAll(sql: Statements, person: PersonId): void {
  sql.run`DELETE FROM conversation WHERE person = ${person}`;
  sql.run`DELETE FROM record WHERE person = ${person}`;
  sql.run`DELETE FROM address WHERE person = ${person}`;
  sql.run`DELETE FROM token WHERE person = ${person}`;
  sql.run`DELETE FROM shown WHERE holder = ${person} OR subject = ${person}`;
  sql.run`DELETE FROM reading WHERE client = ${person}`;
  sql.run`DELETE FROM caseload WHERE staff = ${person} OR client = ${person}`;
  sql.run`DELETE FROM person WHERE id = ${person}`;
}
