/** What was missed while the gateway did not know us, read again from Discord's lists of messages. */
import { z } from 'zod';
import type { Inbound } from '../../src/model.ts';
import type { World } from '../../src/ports.ts';
import { type Ask, askSafely, isFinal, PAGE, type Refusal, readAs, routes } from './ask.ts';
import type { Lines } from './lines.ts';
import { idFrom, type Room, readList } from './read.ts';
import type { Servers } from './servers.ts';

/** So many pages are read of one conversation, and so far back where nothing is known to be kept (milliseconds). */
const PAGES = 50;
const MISSED_MOST = 7 * 24 * 3_600_000;
/** So many conversations at once, in all well below what Discord takes. */
const READERS = 4;
/** Milliseconds until it is tried again. */
const AGAIN = 30_000;

export interface Missed {
  /** The latest message of a conversation that was kept. */
  reach(place: string, message: string): void;
  /** Looks through every conversation that is known. */
  readAll(): Promise<void>;
  read(place: string): void;
  /** What is new in a conversation that waits to be looked through may not overtake: it is looked through now. */
  before(place: string): void;
}

export function createMissed({
  ask,
  world,
  lines,
  places,
  servers,
  notice,
  later,
  isClosed,
  warn,
}: {
  ask: Ask;
  world: World;
  lines: () => Lines;
  places: () => Promise<readonly { readonly place: string; readonly last?: string }[]>;
  servers: Servers;
  /** Hears of every message that is read. */
  notice: (message: unknown, room?: Room) => void;
  later: (wait: number, work: () => void) => void;
  isClosed: () => boolean;
  warn: (event: string) => void;
}): Missed {
  const last = new Map<string, string>();
  /** Waiting to be looked through, after which message: what is kept meanwhile is newer than what was missed. */
  const behind = new Map<string, string>();
  let readers = 0;

  function reach(place: string, message: string): void {
    if (BigInt(message) > BigInt(last.get(place) ?? 0)) last.set(place, message);
  }

  async function readAll(): Promise<void> {
    for (const place of last.keys()) note(place);
    try {
      for (const { place, last: latest } of await places()) note(place, latest);
    } catch {
      warn('it is not known which conversations on Discord to look through for what was missed; it is tried again');
      later(AGAIN, () => void readAll());
    }
    goOn();
  }

  /** From what was missed first. */
  function note(place: string, latest?: string): void {
    const after = behind.get(place) ?? last.get(place) ?? latest ?? idFrom(world.now() - MISSED_MOST);
    behind.set(place, after);
  }

  function goOn(): void {
    while (readers < READERS && behind.size > readers && !isClosed()) void work();
  }

  async function work(): Promise<void> {
    readers++;
    for (const place of behind.keys()) if (!isClosed()) await readOne(place);
    readers--;
  }

  /** What comes meanwhile waits, so that it does not overtake; but not when Discord's list cannot be had. */
  async function readOne(place: string): Promise<void> {
    const after = behind.get(place);
    if (after === undefined) return;
    behind.delete(place);
    lines().hold(place);
    const found = await listMissed(place, after);
    if (isClosed()) return;
    lines().goOn(place, 'refused' in found ? [] : found);
    if (!('refused' in found) || isFinal(found.refused)) return;
    warn('what was missed on Discord cannot be read; it is tried again');
    later(AGAIN, () => {
      behind.set(place, after);
      goOn();
    });
  }

  /** Of a place with threads everything in the order of its ids, which follows time. */
  async function listMissed(place: string, from: string): Promise<readonly Inbound[] | { readonly refused: Refusal }> {
    const channels = await servers.channelsOf(place);
    if ('refused' in channels) return channels;
    const found: Inbound[] = [];
    for (const { channel, room } of channels.got) {
      const inside = await listIn(channel, from, room);
      if ('refused' in inside) return inside;
      found.push(...inside);
    }
    return channels.got.length === 1 ? found : found.toSorted((one, other) => Number(ageOf(one) - ageOf(other)));
  }

  async function listIn(
    channel: string,
    from: string,
    room: Room | undefined,
  ): Promise<readonly Inbound[] | { readonly refused: Refusal }> {
    const found: Inbound[] = [];
    let after = from;
    for (let page = 0; page < PAGES; page++) {
      const query = { limit: `${PAGE}`, after };
      const listed = readAs(list, await askSafely(ask, routes.messages(channel), { method: 'GET', query }));
      if ('refused' in listed) return listed;
      const messages = listed.got;
      for (const message of messages) notice(message, room);
      found.push(...readList(messages, room).filter(({ from }) => !room || servers.holds(from)));
      after = messages[0]?.id ?? after;
      if (messages.length < PAGE) break;
    }
    return found;
  }

  return {
    reach,
    readAll,
    read(place) {
      note(place);
      goOn();
    },
    before(place) {
      if (behind.has(place)) void readOne(place);
    },
  };
}

const ageOf = ({ id }: Inbound): bigint => BigInt(id.split(':', 1)[0] ?? 0);

const list = z.array(z.looseObject({ id: z.string().regex(/^\d{1,20}$/) }));
