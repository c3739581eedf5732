import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { asFault } from './faults.ts';

type Value = SQLInputValue | undefined;
type Text = TemplateStringsArray;

/**
 * SQL as tagged templates: every `${value}` is bound, never pasted, and each statement is prepared once.
 * `Row` is the caller's word for what the statement selects. Errors of SQLite come as Faults.
 */
export interface Statements {
  get<Row extends object>(text: Text, ...values: Value[]): Row | undefined;
  all<Row extends object>(text: Text, ...values: Value[]): Row[];
  /** Row by row as they are taken. */
  iterate<Row extends object>(text: Text, ...values: Value[]): Iterable<Row>;
  /** Returns how many rows were changed. */
  run(text: Text, ...values: Value[]): number;
}

export function createStatements(database: DatabaseSync): Statements {
  const prepared = database.createTagStore();
  const bound = (values: Value[]) => values.map((value) => value ?? null);
  return {
    get: <Row extends object>(text: Text, ...values: Value[]) =>
      asFault(() => prepared.get(text, ...bound(values)) as Row | undefined),
    all: <Row extends object>(text: Text, ...values: Value[]) =>
      asFault(() => prepared.all(text, ...bound(values)) as Row[]),
    iterate: <Row extends object>(text: Text, ...values: Value[]) =>
      asFault(() => prepared.iterate(text, ...bound(values)) as Iterable<unknown> as Iterable<Row>),
    run: (text, ...values) => asFault(() => Number(prepared.run(text, ...bound(values)).changes)),
  };
}
