/** A message's whole way, 64 conversations at once, against raw single-row durable commits of node:sqlite on the same disk. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { PersonId } from '../src/model.ts';
import { createLocalQueue } from '../src/queue/local/index.ts';
import { HOLD } from '../src/runtime/deliver.ts';
import { createDesk, webAddress } from '../src/runtime/desk.ts';
import { sealPerson } from '../src/runtime/people.ts';
import type { Ports } from '../src/runtime/ports.ts';
import { createRuntime } from '../src/runtime/runtime.ts';
import { createLocalSignals } from '../src/signals/local.ts';
import { createSqliteStore } from '../src/store/sqlite/index.ts';
import { createVault } from '../src/vault/vault.ts';
import { createWorld } from '../src/world.ts';
import { createPlayedChannel, shippedBook, silentMeter } from '../test/support/practice.ts';
import { compare, type Result } from './measure.ts';

const CONVERSATIONS = 64;
const EACH = 10;
const MESSAGES = CONVERSATIONS * EACH;

export async function messageBench(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-bench-'));
  try {
    const practice = await openPractice(folder);
    const raw = openRaw(folder);
    const { a, b, ratio } = await compare(
      5,
      () => practice.exchange(),
      () => raw.commit(MESSAGES),
    );
    await practice.close();
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

async function openPractice(folder: string) {
  const world = createWorld();
  const store = createSqliteStore({ file: join(folder, 'meanwhile.db') });
  const vault = createVault({ master: new Uint8Array(32).fill(1), keys: store });
  const channel = createPlayedChannel();
  const book = await shippedBook();
  const words = { en: 'soon' };
  const practice = { name: 'Practice', zone: 'UTC', locale: 'en', replies: words, emergency: words } as const;
  const fail = (fault: unknown) => {
    throw fault;
  };
  const queue = createLocalQueue({ world, onFault: fail });
  const signals = createLocalSignals({ onFault: fail });
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const channels = new Map([[channel.name, channel]]);
  const ports: Ports = {
    store,
    vault,
    queue,
    world,
    channels,
    book,
    practice,
    signals,
    alone: true,
    log,
    meter: silentMeter,
  };
  const runtime = createRuntime(ports);
  const desk = createDesk(ports);
  const pairs = await Promise.all(
    Array.from({ length: CONVERSATIONS }, async (_, index) => {
      const id = `therapist-${index}` as PersonId;
      const person = { id, role: 'therapist', name: 'T', locale: 'en', zone: 'UTC', addresses: [] } as const;
      await store.putPerson(await sealPerson(vault, person));
      await store.link(webAddress(id), id);
      const { client } = await desk.invite(person, { name: 'C', locale: 'en', zone: 'UTC' });
      return { therapist: id, client };
    }),
  );
  await runtime.start();
  let sent = 0;

  const say = async (person: PersonId, text: string) => {
    sent += 1;
    const id = `bench-${sent}`;
    await runtime.receive({
      id,
      from: webAddress(person),
      at: world.now(),
      event: { kind: 'text', text, message: id },
    });
  };
  /** The end of a message's way: nothing is in a mailbox, nothing is to be carried out, nothing is held. */
  const rest = async () => {
    while ((await store.pending(world.now() + 2 * HOLD, 1)).length > 0) await wait(1);
  };
  for (const { client } of pairs) {
    await say(client, 'start');
    await rest();
    await say(client, 'yes');
    await rest();
  }

  return {
    /** Every conversation says its messages one after another, all conversations at once; done when nothing is left to do. */
    async exchange() {
      await Promise.all(
        pairs.map(async ({ client }) => {
          for (let n = 0; n < EACH; n++)
            await say(client, 'A line to my therapist about how the day went, of usual length.');
        }),
      );
      await rest();
    },
    async close() {
      await runtime.stop();
      await store.close();
    },
  };
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
