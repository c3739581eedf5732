import type { Instant } from '../../src/model.ts';
import type { World } from '../../src/ports.ts';
import { createWorld } from '../../src/world.ts';

/** A world that runs on by itself, for tests with a browser or a socket, and can be moved ahead: what falls due wakes at once. */
export interface ShiftableWorld extends World {
  shiftTo(instant: Instant): void;
}

interface Alarm {
  readonly at: Instant;
  readonly wake: () => void;
  timer?: NodeJS.Timeout;
}

/** Begins at `start`, an ISO 8601 time with an offset. */
export function createShiftableWorld(start: string): ShiftableWorld {
  let ahead = Temporal.Instant.from(start).epochMilliseconds - Date.now();
  const alarms = new Set<Alarm>();
  const { id, elapsed, after } = createWorld();
  const now = () => Date.now() + ahead;

  function set(alarm: Alarm): void {
    clearTimeout(alarm.timer);
    // A day at most: `setTimeout` takes no more than 24.
    const wait = Math.min(Math.max(alarm.at - now(), 0), 24 * 3_600_000);
    alarm.timer = setTimeout(() => {
      if (alarm.at > now()) return set(alarm);
      alarms.delete(alarm);
      alarm.wake();
    }, wait).unref();
  }

  return {
    now,
    elapsed,
    after,
    id,
    at(at, wake) {
      const alarm: Alarm = { at, wake };
      alarms.add(alarm);
      set(alarm);
      return () => {
        clearTimeout(alarm.timer);
        alarms.delete(alarm);
      };
    },
    shiftTo(instant) {
      ahead += instant - now();
      for (const alarm of [...alarms].sort((one, other) => one.at - other.at)) set(alarm);
    },
  };
}
