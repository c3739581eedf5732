/** What a process did, and when: instants by the machine's clock, so that those of several processes can be compared. */
import type { Instant, PersonId } from '../src/model.ts';
import type { Channel } from '../src/ports.ts';
import type { Ports } from '../src/runtime/ports.ts';

export interface Seen {
  /** Whose turn was committed. */
  readonly commits: [PersonId, Instant][];
  /** The user whom a message was sent to. */
  readonly sends: [string, Instant][];
}

export const emptySeen = (): Seen => ({ commits: [], sends: [] });

/** The same ports, which note what is done. */
export function watchPorts(ports: Ports, seen: Seen): Ports {
  const { store } = ports;
  const watchChannel = (channel: Channel): Channel => ({
    ...channel,
    async send(outbound) {
      seen.sends.push([outbound.to.user, Date.now()]);
      return channel.send(outbound);
    },
  });
  return {
    ...ports,
    store: {
      ...store,
      async commit(turn) {
        const outcome = await store.commit(turn);
        if (outcome === 'committed') seen.commits.push([turn.person, Date.now()]);
        return outcome;
      },
    },
    channels: new Map([...ports.channels].map(([name, channel]) => [name, watchChannel(channel)])),
  };
}
