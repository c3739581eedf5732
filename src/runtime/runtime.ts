/** Ties the ways in, through and out together: what `main` starts and stops. */
import type { Inbound, PersonId } from '../model.ts';
import type { Receive } from '../ports.ts';
import { converse } from './converse.ts';
import type { Ports } from './ports.ts';
import { receive } from './receive.ts';
import { keepRecovering } from './recover.ts';

export interface Runtime {
  readonly receive: Receive;
  /** Works off what is due, then opens the channels. */
  start(): Promise<void>;
  /** Closes the channels, lets running turns end. What is left is in the store. */
  stop(): Promise<void>;
}

export function createRuntime(ports: Ports): Runtime {
  const take = (inbound: Inbound) => receive(ports, inbound);
  let stopRecovering = () => {};
  return {
    receive: take,
    async start() {
      await ports.queue.serve((person: PersonId) => converse(ports, person));
      stopRecovering = keepRecovering(ports);
      for (const channel of ports.channels.values()) await channel.start(take);
    },
    async stop() {
      for (const channel of ports.channels.values()) await channel.stop();
      stopRecovering();
      await ports.queue.close();
    },
  };
}
