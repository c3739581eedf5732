/** A practice for benches: real ports, the flows as shipped, pairs of a therapist and a client who has consented. */
import { setTimeout as wait } from 'node:timers/promises';
import type { InboundEvent, PersonId } from '../src/model.ts';
import type { Queue, Signals, Store } from '../src/ports.ts';
import { HOLD } from '../src/runtime/deliver.ts';
import { createDesk, webAddress } from '../src/runtime/desk.ts';
import { sealPerson } from '../src/runtime/people.ts';
import type { Ports } from '../src/runtime/ports.ts';
import type { Runtime } from '../src/runtime/runtime.ts';
import { createLocalSignals } from '../src/signals/local.ts';
import { createVault } from '../src/vault/vault.ts';
import { createWorld } from '../src/world.ts';
import { createPlayedChannel, shippedBook, silentMeter } from '../test/support/practice.ts';

/** Benches fail loudly. */
export const fail = (fault: unknown) => {
  throw fault;
};

/** The master key of benches. */
export const MASTER = new Uint8Array(32).fill(1);

const words = { en: 'soon' };
const practice = {
  name: 'Practice',
  zone: 'UTC',
  locale: 'en',
  replies: words,
  replyHours: 8,
  noticeHours: 24,
  hours: [],
  emergency: words,
} as const;
const log = { info: () => {}, warn: () => {}, error: () => {} };

/** What a runtime is made of; `alone`: no other process works on it. */
export async function openPorts({
  store,
  queue,
  signals = createLocalSignals({ onFault: fail }),
  alone = true,
}: {
  store: Store;
  queue: Queue;
  signals?: Signals;
  alone?: boolean;
}): Promise<Ports> {
  const channel = createPlayedChannel();
  return {
    store,
    vault: createVault({ master: MASTER, keys: store }),
    queue,
    world: createWorld(),
    channels: new Map([[channel.name, channel]]),
    book: await shippedBook(),
    practice,
    signals,
    policies: new Map(),
    pace: async () => 0,
    publicUrl: 'http://localhost:3000',
    alone,
    log,
    meter: silentMeter,
  };
}

export interface Pair {
  readonly therapist: PersonId;
  readonly client: PersonId;
}

/** Of clients who have been invited. */
export function invitePairs(ports: Ports, count: number): Promise<Pair[]> {
  const { store, vault, world } = ports;
  const desk = createDesk(ports);
  return Promise.all(
    Array.from({ length: count }, async () => {
      const id = world.id() as PersonId;
      const person = { id, role: 'therapist', name: 'T', locale: 'en', zone: 'UTC', addresses: [] } as const;
      await store.putPerson(await sealPerson(vault, person));
      await store.link(webAddress(id), id);
      const { client } = await desk.invite(person, { name: 'C', locale: 'en', zone: 'UTC' });
      return { therapist: id, client };
    }),
  );
}

/** The clients join and consent. */
export async function settleIn(ports: Ports, runtime: Runtime, pairs: readonly Pair[]): Promise<void> {
  for (const event of [{ kind: 'joined' }, { kind: 'text', text: 'yes', message: 'yes' }] as const) {
    await Promise.all(pairs.map(({ client }) => does(ports, runtime, client, event)));
    await rest(ports);
  }
}

/** Gives when it is durably in the mailbox. */
export async function does({ world }: Ports, runtime: Runtime, person: PersonId, event: InboundEvent): Promise<void> {
  await runtime.receive({ id: world.id(), from: webAddress(person), at: world.now(), event });
}

export const writes = (ports: Ports, runtime: Runtime, person: PersonId, text: string): Promise<void> =>
  does(ports, runtime, person, { kind: 'text', text, message: ports.world.id() });

/** The end of a message's way: nothing is in a mailbox, nothing is to be carried out, nothing is held. Looks every `pause` milliseconds. */
export async function rest({ store, world }: Ports, pause = 1): Promise<void> {
  while ((await store.pending(world.now() + 2 * HOLD, 1)).length > 0) await wait(pause);
}

/** Every client writes `each` lines one after another, all clients at once; done when nothing is left to do. */
export async function exchange(
  ports: Ports,
  runtime: Runtime,
  pairs: readonly Pair[],
  each: number,
  pause?: number,
): Promise<void> {
  await Promise.all(
    pairs.map(async ({ client }) => {
      for (let n = 0; n < each; n++)
        await writes(ports, runtime, client, 'A line to my therapist about how the day went, of usual length.');
    }),
  );
  await rest(ports, pause);
}
