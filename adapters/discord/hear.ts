/** What the gateway brings and lists hold is read and given on: from direct messages, and from places of staff in servers. */
import { z } from 'zod';
import type { Address, Inbound } from '../../src/model.ts';
import type { World } from '../../src/ports.ts';
import { type Ask, askSafely, isFinal, readAs, routes } from './ask.ts';
import { createLatest, type Latest } from './latest.ts';
import type { Lines } from './lines.ts';
import type { Missed } from './missed.ts';
import {
  addressOf,
  deletionOf,
  type Room,
  readDeletion,
  readEdit,
  readMessage,
  sightOf,
  talkIn,
  writtenIn,
} from './read.ts';
import type { Servers } from './servers.ts';
import { TALK } from './write.ts';

/** Milliseconds until it is looked up again whose message was deleted; longer each time. */
const AGAIN = 30_000;
/** So many messages of staff in servers are remembered with their author: a deletion does not name them. */
const AUTHORS_MOST = 20_000;

export interface Hearing {
  /** Every message that is seen, in a list too. */
  notice(data: unknown, room?: Room): void;
  message(data: unknown): Promise<void>;
  edit(data: unknown): Promise<void>;
  deletion(data: unknown): Promise<void>;
  /** Whether it was kept. */
  once(inbound: Inbound): Promise<boolean>;
  /** Everything that was kept. */
  kept(inbound: Inbound): void;
}

/** `own`: ids of the bot's own messages. */
export function createHearing({
  ask,
  world,
  own,
  servers,
  lines,
  missed,
  later,
  isClosed,
  warn,
}: {
  ask: Ask;
  world: World;
  own: Latest<true>;
  servers: Servers;
  lines: () => Lines;
  missed: () => Missed;
  later: (wait: number, work: () => void) => void;
  isClosed: () => boolean;
  warn: (event: string) => void;
}): Hearing {
  /** Whose direct messages they are. */
  const users = new Map<string, string>();
  const authors = createLatest<Address>(AUTHORS_MOST);
  /** Messages in servers of which it is being looked up where they stand. */
  const underway = new Map<string, Promise<void>>();

  function notice(data: unknown, room?: Room): void {
    const sight = room ? undefined : sightOf(data);
    if (sight?.own) own.add(sight.id, true);
    else if (sight) users.set(sight.place, sight.user);
    const talk = room && talkIn(data, room);
    if (talk && servers.holds(addressOf(talk.user, room.place, room.workspace))) void markTalk(room.channel, talk.id);
  }

  /** What goes to nobody is marked as such, so that nobody believes that a client has it. */
  async function markTalk(channel: string, id: string): Promise<void> {
    await askSafely(ask, routes.reaction(channel, id, TALK), { method: 'PUT' });
  }

  function take(inbounds: readonly Inbound[]): void {
    for (const inbound of inbounds) {
      remember(inbound);
      missed().before(inbound.from.place);
      lines().give(inbound);
    }
  }

  function remember({ id, from, event }: Inbound): void {
    if (from.workspace !== '' && event.kind === 'text') authors.add(id, from);
  }

  async function hear(data: unknown, edited: boolean): Promise<void> {
    const there = writtenIn(data);
    if (there) {
      const work = hearInServer(data, there, edited);
      underway.set(there.id, work);
      await work;
      if (underway.get(there.id) === work) underway.delete(there.id);
      return;
    }
    notice(data);
    take(edited ? readEdit(data) : readMessage(data));
  }

  /** One that was changed so that it is said to the bot now is said now. */
  async function hearInServer(
    data: unknown,
    there: NonNullable<ReturnType<typeof writtenIn>>,
    edited: boolean,
  ): Promise<void> {
    const found = await servers.roomOf(there);
    if (isClosed()) return;
    if ('refused' in found) return void servers.placesOf(there).forEach(missed().read);
    if (!found.got) return;
    notice(data, found.got);
    take(edited && authors.get(there.id) ? readEdit(data, found.got) : readMessage(data, found.got));
  }

  async function authorOf({ id, channel, server }: NonNullable<ReturnType<typeof deletionOf>>) {
    if (server !== undefined) {
      await underway.get(id);
      return authors.get(id);
    }
    const user = users.get(channel) ?? (await recipientOf(channel));
    return user === undefined ? undefined : addressOf(user, channel);
  }

  async function recipientOf(place: string): Promise<string | undefined> {
    for (let wait = AGAIN; !isClosed(); wait *= 2) {
      const answer = readAs(directMessage, await askSafely(ask, routes.channel(place), { method: 'GET' }));
      if ('got' in answer) return answer.got.recipients[0]?.id;
      if (isFinal(answer.refused)) break;
      warn('it is not known whose message on Discord was deleted; it is looked up again');
      await new Promise<void>((resolve) => later(wait, resolve));
    }
    return undefined;
  }

  return {
    notice,
    message: (data) => hear(data, false),
    edit: (data) => hear(data, true),
    async deletion(data) {
      const deleted = deletionOf(data);
      if (!deleted || own.get(deleted.id)) return;
      const at = world.now();
      const from = await authorOf(deleted);
      if (from && !isClosed()) take([readDeletion(deleted, from, at)]);
    },
    once(inbound) {
      missed().before(inbound.from.place);
      return lines().giveOnce(inbound);
    },
    kept(inbound) {
      const { id, from, event } = inbound;
      remember(inbound);
      if (event.kind === 'text' || event.kind === 'unsupported') missed().reach(from.place, id.split(':', 1)[0] ?? id);
    },
  };
}

const directMessage = z.object({ recipients: z.array(z.object({ id: z.string() })) });
