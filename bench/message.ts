/** A message's whole way, 64 conversations at once, against raw single-row durable commits of node:sqlite on the same disk. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createLocalQueue } from '../src/queue/local/index.ts';
import { createRuntime } from '../src/runtime/runtime.ts';
import { createSqliteStore } from '../src/store/sqlite/index.ts';
import { createWorld } from '../src/world.ts';
import { compare, type Result } from './measure.ts';
import { exchange, fail, invitePairs, openPorts, settleIn } from './practice.ts';

const CONVERSATIONS = 64;
const EACH = 10;
const MESSAGES = CONVERSATIONS * EACH;

export async function messageBench(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-bench-'));
  try {
    const store = createSqliteStore({ file: join(folder, 'meanwhile.db') });
    const ports = await openPorts({ store, queue: createLocalQueue({ world: createWorld(), onFault: fail }) });
    const runtime = createRuntime(ports);
    const pairs = await invitePairs(ports, CONVERSATIONS);
    await runtime.start();
    await settleIn(ports, runtime, pairs);
    const raw = openRaw(folder);
    const { a, b, ratio } = await compare(
      5,
      () => exchange(ports, runtime, pairs, EACH),
      () => raw.commit(MESSAGES),
    );
    await runtime.stop();
    await store.close();
    raw.close();
    return [
      { name: 'message: rate against raw durable commits', value: 1 / ratio, unit: 'x', aim: '0.33 or more' },
      { name: 'message: per second, 64 conversations', value: MESSAGES / a, unit: '1/s' },
      { name: 'message: raw durable commits per second', value: MESSAGES / b, unit: '1/s' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openRaw(folder: string) {
  const database = new DatabaseSync(join(folder, 'raw.db'));
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (id INTEGER PRIMARY KEY, body BLOB)',
  );
  const insert = database.prepare('INSERT INTO row (body) VALUES (?)');
  const body = Buffer.alloc(300, 1);
  return {
    commit(count: number) {
      for (let n = 0; n < count; n++) insert.run(body);
    },
    close: () => database.close(),
  };
}
