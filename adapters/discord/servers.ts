/** Places of staff in servers: whose they are, and which threads are in them. Nobody else is heard in servers. */
import { z } from 'zod';
import type { Address } from '../../src/model.ts';
import { type Ask, askSafely, isFinal, readAs, routes, type Safely } from './ask.ts';
import { createLatest } from './latest.ts';
import { type Room, THREADS } from './read.ts';

/** So many channels are remembered as threads or not. */
const CHANNELS_MOST = 10_000;

export interface Servers {
  /** All that are linked. Until then nobody is known. */
  know(addresses: readonly Address[]): void;
  add(address: Address): void;
  /** Whether it is a place of theirs; undefined while that is not known. */
  holds(address: Address): boolean | undefined;
  /** Whether somebody else has the same place: which of them a message there is for is known to the practice alone. */
  hasOthers(address: Address): boolean;
  /** Theirs in a server. */
  placesOf(who: { readonly server: string; readonly user: string }): readonly string[];
  /** The place of theirs, or the thread in it, in which somebody wrote. */
  roomOf(where: {
    readonly server: string;
    readonly channel: string;
    readonly user: string;
  }): Promise<Safely<Room | undefined>>;
  /** Where there may be something to read of a place: itself, and threads that are not archived; direct messages have no room. */
  channelsOf(place: string): Promise<Safely<readonly { readonly channel: string; readonly room?: Room }[]>>;
}

/** `bot`: the bot's own id, as far as it is known. */
export function createServers(ask: Ask, bot: () => string): Servers {
  const linked = new Map<string, Address>();
  const threads = createLatest<Promise<Safely<Thread>>>(CHANNELS_MOST);
  let known = false;

  const add = (address: Address) => {
    if (address.workspace !== '') linked.set(keyOf(address), address);
  };
  const roomFor = (workspace: string, channel: string, { parent_id: place, owner_id: owner }: Thread): Room => ({
    ...{ workspace, place: place ?? channel, channel },
    ...{ bot: bot(), ours: place != null && owner === bot() },
  });

  const placesOf: Servers['placesOf'] = ({ server, user }) =>
    [...linked.values()].filter((one) => one.workspace === server && one.user === user).map(({ place }) => place);

  function threadAs(channel: string): Promise<Safely<Thread>> {
    const before = threads.get(channel);
    if (before) return before;
    const asked = askSafely(ask, routes.channel(channel), { method: 'GET' }).then((answer) => readAs(thread, answer));
    threads.add(channel, asked);
    return asked;
  }

  return {
    know(addresses) {
      known = true;
      for (const address of addresses) add(address);
    },
    add,
    holds: (address) => linked.has(keyOf(address)) || (known ? false : undefined),
    hasOthers: ({ place, user }) => [...linked.values()].some((one) => one.place === place && one.user !== user),
    placesOf,
    async roomOf({ server, channel, user }) {
      const places = placesOf({ server, user });
      if (places.length === 0) return { got: undefined };
      if (places.includes(channel)) return { got: roomFor(server, channel, {}) };
      const found = await threadAs(channel);
      if ('refused' in found) {
        if (!isFinal(found.refused)) {
          threads.forget(channel);
          return found;
        }
        threads.add(channel, Promise.resolve({ got: {} }));
        return { got: undefined };
      }
      const { type, parent_id: place } = found.got;
      const isThere = type !== undefined && THREADS.includes(type) && places.includes(place ?? '');
      return { got: isThere ? roomFor(server, channel, found.got) : undefined };
    },
    async channelsOf(place) {
      const at = [...linked.values()].find((one) => one.place === place);
      if (!at) return { got: [{ channel: place }] };
      const { workspace } = at;
      const open = readAs(listed, await askSafely(ask, routes.threadsIn(workspace), { method: 'GET' }));
      if ('refused' in open) return open;
      const inside = open.got.threads.filter(({ parent_id: parent }) => parent === place);
      for (const each of inside) threads.add(each.id, Promise.resolve({ got: each }));
      const rooms = [roomFor(workspace, place, {}), ...inside.map((each) => roomFor(workspace, each.id, each))];
      return { got: rooms.map((room) => ({ channel: room.channel, room })) };
    },
  };
}

const keyOf = ({ workspace, user, place }: Address): string => [workspace, user, place].join('/');

const thread = z.object({
  type: z.number().optional(),
  parent_id: z.string().nullish(),
  owner_id: z.string().nullish(),
});
type Thread = z.output<typeof thread>;
const listed = z.object({ threads: z.array(thread.extend({ id: z.string() })) });
