/** Ties the ways in, through and out together: what `main` starts and stops. */
import { Fault } from '../errors.ts';
import type { Inbound, PersonId } from '../model.ts';
import type { Channel, Receive } from '../ports.ts';
import { converse } from './converse.ts';
import { homeOf } from './home.ts';
import { keepLease } from './lease.ts';
import type { Ports } from './ports.ts';
import { receive } from './receive.ts';
import { keepRecovering } from './recover.ts';

/** What a process does: takes in what people do (`web`), works it off (`worker`), or both. */
export type Part = 'web' | 'worker';

export interface Runtime {
  readonly receive: Receive;
  /** Works off what is due, then opens the channels. */
  start(): Promise<void>;
  /** Closes the channels, lets running turns end. What is left is in the store. */
  stop(): Promise<void>;
}

export function createRuntime(ports: Ports, parts: readonly Part[] = ['web', 'worker']): Runtime {
  const take = (inbound: Inbound, request?: string) => receive(ports, inbound, request);
  const all = [...ports.channels.values()];
  const shared = parts.includes('web') ? all.filter(({ features }) => !features.exclusive) : [];
  const exclusive = parts.includes('worker') ? all.filter(({ features }) => features.exclusive) : [];
  let leases: readonly (() => Promise<void>)[] = [];
  return {
    receive: take,
    async start() {
      if (parts.includes('worker')) {
        await ports.queue.serve((person: PersonId) => converse(ports, person));
        leases = [keepRecovering(ports), ...exclusive.map((channel) => keepListening(ports, channel, take))];
      }
      for (const channel of shared) await channel.start(take, (from) => homeOf(ports, from));
    },
    async stop() {
      for (const channel of shared) await channel.stop();
      await Promise.all(leases.map((stop) => stop()));
      await ports.queue.close();
    },
  };
}

/** Holds the channel's one connection whenever this process has the lease of it; takes nothing in once that is lost. */
function keepListening(ports: Ports, channel: Channel, take: Receive): () => Promise<void> {
  return keepLease(ports, `channel:${channel.name}`, {
    begin: ({ valid }) =>
      channel.start(
        async (inbound, request) => {
          if (!valid()) throw new Fault('world', 'Another process listens now.', { retry: true });
          return take(inbound, request);
        },
        (from) => homeOf(ports, from),
      ),
    end: () => channel.stop(),
  });
}
