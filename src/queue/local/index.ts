/** The doorbell of one process: rings are kept in memory, since losing them costs nothing but seconds. */
import type { Instant, PersonId } from '../../model.ts';
import type { Lane, Queue, World } from '../../ports.ts';

/** How many people are served at once. */
const WORKERS = 64;
/** After a handler rejected, the wait before its first repetition; it doubles up to the longest (milliseconds). */
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 60_000;

/** A ring for later. */
interface Alarm {
  readonly at: Instant;
  readonly cancel: () => void;
}

/** A person being served. */
interface Service {
  readonly lane: Lane;
  /** The lane of a ring that came meanwhile. */
  again?: Lane;
}

/**
 * Serves those who are waiting live before anyone else, each lane in order of ringing. Planned work never holds more than half of
 * the workers, so that a live ring finds one free however long planned work takes. Of a person's rings for later the soonest is kept:
 * whoever serves them learns from the store what is due next. `onFault` hears of every handler that rejected.
 */
export function createLocalQueue({
  world,
  workers = WORKERS,
  onFault,
}: {
  world: World;
  workers?: number;
  onFault: (error: unknown, person: PersonId) => void;
}): Queue {
  const mostPlanned = Math.max(1, Math.floor(workers / 2));
  const waiting = { live: new Set<PersonId>(), planned: new Set<PersonId>() };
  const alarms = new Map<PersonId, Alarm>();
  const running = new Map<PersonId, Service>();
  const failures = new Map<PersonId, number>();
  let handle: ((person: PersonId) => Promise<void>) | undefined;
  const idle = Promise.withResolvers<void>();
  let closed = false;

  function ringNow(person: PersonId, lane: Lane): void {
    // Nobody is waiting for planned work, so it cannot hurry what has just failed.
    const failed = failures.has(person) && alarms.has(person);
    if (closed || (failed && lane === 'planned')) return;
    const service = running.get(person);
    if (service) service.again = service.again === 'live' ? 'live' : lane;
    else if (lane === 'live') waiting.live.add(person);
    else if (!waiting.live.has(person)) waiting.planned.add(person);
    if (lane === 'live') waiting.planned.delete(person);
    dispatch();
  }

  function ringLater(person: PersonId, lane: Lane, at: Instant): void {
    const alarm = alarms.get(person);
    if (closed || (alarm && alarm.at <= at)) return;
    alarm?.cancel();
    const cancel = world.at(at, () => {
      alarms.delete(person);
      ringNow(person, lane);
    });
    alarms.set(person, { at, cancel });
  }

  function dispatch(): void {
    while (handle && running.size < workers) {
      const lane = nextLane();
      const [person] = lane ? waiting[lane] : [];
      if (!lane || person === undefined) return;
      waiting[lane].delete(person);
      void serveOne(person, lane, handle);
    }
  }

  function nextLane(): Lane | undefined {
    if (waiting.live.size > 0) return 'live';
    const planned = [...running.values()].filter(({ lane }) => lane === 'planned').length;
    return waiting.planned.size > 0 && planned < mostPlanned ? 'planned' : undefined;
  }

  async function serveOne(person: PersonId, lane: Lane, handler: (person: PersonId) => Promise<void>): Promise<void> {
    const service: Service = { lane };
    running.set(person, service);
    try {
      await Promise.resolve(person).then(handler);
      failures.delete(person);
    } catch (error) {
      onFault(error, person);
      const failed = failures.get(person) ?? 0;
      failures.set(person, failed + 1);
      ringLater(person, lane, world.now() + Math.min(FIRST_RETRY * 2 ** failed, LONGEST_RETRY));
    }
    running.delete(person);
    if (service.again) ringNow(person, service.again);
    else dispatch();
    if (closed && running.size === 0) idle.resolve();
  }

  return {
    async ring(person, { at, lane = 'live' } = {}) {
      if (at !== undefined && at > world.now()) ringLater(person, lane, at);
      else ringNow(person, lane);
    },
    async serve(handler) {
      handle = handler;
      dispatch();
    },
    async depth() {
      return { live: waiting.live.size, planned: waiting.planned.size };
    },
    /** A process that answers keeps its rings. */
    async check() {},
    async close() {
      closed = true;
      handle = undefined;
      for (const alarm of alarms.values()) alarm.cancel();
      if (running.size === 0) idle.resolve();
      await idle.promise;
    },
  };
}
