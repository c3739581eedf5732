import { createHash } from 'node:crypto';
import { setImmediate as nextRound } from 'node:timers/promises';
import type { Instant } from '../../src/model.ts';
import type { World } from '../../src/ports.ts';

/** More rounds of the event loop than this without coming to rest is a fault of what is tested. */
const MOST_ROUNDS = 100_000;
/** Rounds in a row without work, after which nothing more is coming. */
const QUIET_ROUNDS = 3;

/** A world whose clock stands still until it is told to go on, and whose ids are the same for the same seed. */
export interface VirtualWorld extends World {
  /** Lets `milliseconds` go by: what is due meanwhile wakes in order of time, each after the work before it has come to rest. */
  advance(milliseconds: number): Promise<void>;
  /** The same up to an instant; one in the past only lets the work in hand come to rest. */
  advanceTo(instant: Instant): Promise<void>;
  /** Lets the work in hand come to rest, and what is due already; the clock stands still. */
  settle(): Promise<void>;
  /** The instants of timers not yet due, soonest first. */
  timers(): readonly Instant[];
}

interface Alarm {
  readonly at: Instant;
  readonly wake: () => void;
}

/**
 * `start` is the first instant, given or as ISO 8601 with an offset. Work is waited for while it runs in promises, `setImmediate` or
 * requests to the file system; a conversation with another process is not seen, so tests with one use the real world.
 */
export function createVirtualWorld({ start, seed }: { start: Instant | string; seed: number | string }): VirtualWorld {
  let now = typeof start === 'string' ? Temporal.Instant.from(start).epochMilliseconds : start;
  let ids = 0;
  const alarms = new Set<Alarm>();

  /** The soonest; of several at one instant the one that was set first. */
  const soonest = (): Alarm | undefined => {
    let found: Alarm | undefined;
    for (const alarm of alarms) if (!found || alarm.at < found.at) found = alarm;
    return found;
  };

  async function advanceTo(instant: Instant): Promise<void> {
    await rest();
    for (let next = soonest(); next && next.at <= Math.max(instant, now); next = soonest()) {
      now = Math.max(now, next.at);
      alarms.delete(next);
      next.wake();
      await rest();
    }
    now = Math.max(now, instant);
  }

  const wakeAt: World['at'] = (at, wake) => {
    const alarm = { at, wake };
    alarms.add(alarm);
    return () => void alarms.delete(alarm);
  };

  return {
    now: () => now,
    elapsed: () => now,
    id: () => createHash('sha256').update(`${seed}/${ids++}`).digest().subarray(0, 16).toString('base64url'),
    at: wakeAt,
    after: (milliseconds, wake) => wakeAt(now + milliseconds, wake),
    advance: (milliseconds) => advanceTo(now + milliseconds),
    advanceTo,
    settle: () => advanceTo(now),
    timers: () => [...alarms].map(({ at }) => at).sort((one, other) => one - other),
  };
}

/** The world of one process that can stand still: its timers wait while time goes on. */
export interface PausableWorld extends World {
  held(): boolean;
  hold(): void;
  /** It goes on: what was due meanwhile happens at once, but after what the caller does first. */
  release(): void;
}

export function createPausableWorld(world: World): PausableWorld {
  let held = false;
  let due: (() => void)[] = [];

  /** What `set` is given is woken when it is due and nothing is held. */
  function pausable(wake: () => void, set: (fire: () => void) => () => void): () => void {
    let cancelled = false;
    const fire = () => void (cancelled || (held ? due.push(fire) : wake()));
    const cancel = set(fire);
    return () => {
      cancelled = true;
      cancel();
    };
  }

  return {
    ...world,
    at: (at, wake) => pausable(wake, (fire) => world.at(at, fire)),
    after: (milliseconds, wake) => pausable(wake, (fire) => world.after(milliseconds, fire)),
    held: () => held,
    hold() {
      held = true;
    },
    release() {
      held = false;
      const waking = due;
      due = [];
      for (const wake of waking) world.after(0, wake);
    },
  };
}

/** Waits in one place for all: two that wait would take each other for work. */
let resting: Promise<void> | undefined;

/** Resolves when nothing is left to run but timers and open connections. */
function rest(): Promise<void> {
  resting ??= becomeQuiet().finally(() => {
    resting = undefined;
  });
  return resting;
}

async function becomeQuiet(): Promise<void> {
  for (let rounds = 0, quiet = 0; quiet < QUIET_ROUNDS; rounds++) {
    if (rounds === MOST_ROUNDS) throw new Error(`still at work after ${MOST_ROUNDS} rounds of the event loop`);
    await nextRound();
    quiet = working() ? 0 : quiet + 1;
  }
}

/** Whether this process has a `setImmediate` or a request to the system under way. */
const working = () => process.getActiveResourcesInfo().some((kind) => kind === 'Immediate' || /Req/.test(kind));
