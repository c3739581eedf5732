/** The real world: the machine's clock and its random numbers. */
import { randomBytes } from 'node:crypto';
import type { World } from './ports.ts';

/** The longest delay that `setTimeout` takes, 24.8 days; it fires at once when given more. */
const LONGEST_DELAY = 2 ** 31 - 1;

/**
 * Time and ids of this machine. Its timers keep no process alive: what keeps one alive is what it listens to
 * (an HTTP port, a socket, the keyboard), so a server lives on while a test or a command may end.
 */
export function createWorld(): World {
  return {
    now: Date.now,
    elapsed: () => performance.now(),
    id: () => randomBytes(16).toString('base64url'),
    at(at, wake) {
      let timer: NodeJS.Timeout;
      const wait = () => {
        const delay = Math.min(Math.max(at - Date.now(), 0), LONGEST_DELAY);
        // A timer may fire a little early by the wall clock, or after a part of a long delay: then it waits on.
        timer = setTimeout(() => (Date.now() < at ? wait() : wake()), delay).unref();
      };
      wait();
      return () => clearTimeout(timer);
    },
    after(milliseconds, wake) {
      const timer = setTimeout(wake, milliseconds).unref();
      return () => clearTimeout(timer);
    },
  };
}
