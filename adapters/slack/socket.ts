/** A connection that is kept, whatever happens to it. */
import type { World } from '../../src/ports.ts';
import { within } from './people.ts';

/** Waits before connecting again (milliseconds): the first, and the longest of those that double. */
const RECONNECT_FIRST = 500;
const RECONNECT_LONGEST = 30_000;
/** How long stopping waits for the other end to close (milliseconds). */
const CLOSE_LONGEST = 2000;

/** The SDK's client, with its own reconnecting off: when Slack cannot be reached that ends with a rejection that nobody hears. */
interface Client {
  start(): Promise<unknown>;
  disconnect(): Promise<void>;
  once(event: 'disconnected', listener: () => void): unknown;
}

export interface Connection {
  /** Resolves when it is connected, or could not be at first: then it goes on trying. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function keepConnected(client: Client, world: World, failed: (fault: unknown) => void): Connection {
  const stopped = Promise.withResolvers<void>();
  let running = false;

  async function listen(tried: () => void): Promise<void> {
    for (let wait = RECONNECT_FIRST; running; ) {
      const gone = new Promise<void>((resolve) => client.once('disconnected', resolve));
      try {
        await client.start();
        // Stopped while it connected.
        if (!running) await client.disconnect();
        tried();
        wait = RECONNECT_FIRST;
        await gone;
      } catch (fault) {
        failed(fault);
        tried();
        await pause(wait);
        wait = Math.min(wait * 2, RECONNECT_LONGEST);
      }
    }
  }

  const pause = (duration: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = world.after(duration, resolve);
      void stopped.promise.then(() => {
        cancel();
        resolve();
      });
    });

  return {
    start() {
      running = true;
      return new Promise((resolve) => void listen(resolve));
    },
    async stop() {
      running = false;
      stopped.resolve();
      await within(CLOSE_LONGEST, client.disconnect(), world);
    },
  };
}
