/** Finding 1,000 due people among very many against the same among few. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonId } from '../src/model.ts';
import type { Store } from '../src/ports.ts';
import { createSqliteStore } from '../src/store/sqlite/index.ts';
import { compare, type Result } from './measure.ts';

const DUE = 1000;
const FEW = 10_000;
const MANY = 1_000_000;
const CALLS = 50;
const NOW = 1_000_000;

export async function pendingBench(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-bench-'));
  try {
    const few = await fill(join(folder, 'few.db'), FEW);
    const many = await fill(join(folder, 'many.db'), MANY);
    const { a, b, ratio } = await compare(
      9,
      () => ask(many),
      () => ask(few),
    );
    await few.close();
    await many.close();
    return [
      { name: 'pending: 1,000 due among 1,000,000 against among 10,000', value: ratio, unit: 'x', aim: '1.5 or less' },
      { name: 'pending: milliseconds among 1,000,000', value: (a / CALLS) * 1000, unit: 'ms' },
      { name: 'pending: milliseconds among 10,000', value: (b / CALLS) * 1000, unit: 'ms' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ask(store: Store): Promise<void> {
  for (let n = 0; n < CALLS; n++) {
    const due = await store.pending(NOW, 2 * DUE);
    if (due.length !== DUE) throw new Error(`${due.length} are due`);
  }
}

/** People with one timer each, of whom 1,000 are due, spread evenly. */
async function fill(file: string, people: number): Promise<Store> {
  const store = createSqliteStore({ file });
  const step = people / DUE;
  for (let from = 0; from < people; from += 10_000)
    await Promise.all(
      Array.from({ length: 10_000 }, (_, n) => {
        const index = from + n;
        const at = index % step === 0 ? NOW - index / step : NOW + 1 + index;
        const person = `person-${index}` as PersonId;
        return store.commit({
          person,
          revision: 0,
          consumed: undefined,
          state: undefined,
          effects: [],
          timers: [{ id: 't', at }],
        });
      }),
    );
  return store;
}
