import type { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../errors.ts';

/** Group commit: all that is asked for in one turn of the event loop becomes durable with one COMMIT, one fsync. */
export interface Writer {
  /**
   * Carries out `work` inside a transaction and resolves when it is durable. Work that throws is undone alone and
   * rejects with what it threw; when the transaction fails, everything in it is undone and rejects with a retryable Fault of the world.
   */
  write<Result>(work: () => Result): Promise<Result>;
  /** Finishes what was asked for; refuses all that comes later. */
  close(): Promise<void>;
}

interface Task {
  /** Does the work; returns what is to be told once it is durable. */
  readonly carryOut: () => () => void;
  readonly reject: (error: unknown) => void;
}

export function createWriter(database: DatabaseSync): Writer {
  const steps = createSteps(database);
  let waiting: Task[] = [];
  let closed = false;

  const enqueue = (task: Task) => {
    if (waiting.length === 0) setImmediate(flush);
    waiting.push(task);
  };

  const flush = () => {
    const batch = waiting;
    waiting = [];
    try {
      for (const answer of commitTogether(database, steps, batch)) answer();
    } catch (cause) {
      const fault = new Fault('world', `Nothing could be written to the database: ${reason(cause)}.`, {
        retry: true,
        cause,
      });
      for (const task of batch) task.reject(fault);
    }
  };

  const write = <Result>(work: () => Result) =>
    new Promise<Result>((resolve, reject) => {
      if (closed) throw new Fault('caller', 'The store is closed.');
      const carryOut = () => {
        const result = work();
        return () => resolve(result);
      };
      enqueue({ carryOut, reject });
    });

  const close = async () => {
    if (closed) return;
    const last = write(() => undefined);
    closed = true;
    await last;
  };

  return { write, close };
}

type Steps = ReturnType<typeof createSteps>;

/** The statements around every write, prepared once: they are run thousands of times a second. */
const createSteps = (database: DatabaseSync) => ({
  begin: database.prepare('BEGIN IMMEDIATE'),
  commit: database.prepare('COMMIT'),
  savepoint: database.prepare('SAVEPOINT task'),
  release: database.prepare('RELEASE task'),
});

/** One transaction around all tasks; returns their answers, to be given after the commit. */
function commitTogether(database: DatabaseSync, steps: Steps, batch: readonly Task[]): (() => void)[] {
  steps.begin.run();
  try {
    const answers = batch.map((task) => carryOutAlone(database, steps, task));
    steps.commit.run();
    return answers;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** A savepoint around one task, so that its failure takes no other down with it. */
function carryOutAlone(database: DatabaseSync, steps: Steps, task: Task): () => void {
  steps.savepoint.run();
  try {
    const answer = task.carryOut();
    steps.release.run();
    return answer;
  } catch (error) {
    // A full disk may have made SQLite roll back everything: https://sqlite.org/lang_transaction.html
    if (!database.isTransaction) throw error;
    database.exec('ROLLBACK TO task');
    steps.release.run();
    return () => task.reject(error);
  }
}

const reason = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
