/** Does for one process at a time what only one may do: whoever holds the lease does it, and knows that it is lost before anybody else can begin. */
import { Fault, faultFields } from '../errors.ts';
import type { Leases } from '../ports.ts';
import type { Ports } from './ports.ts';

/** How long a lease lasts without being renewed: a dead holder is replaced after so long at most, plus a look (milliseconds). */
export const TERM = 5000;
/** How often a holder renews it, and others look whether it is free (milliseconds). */
const LOOK = 1000;
/** A holder stops so long before its lease can be another's: longer than it takes to notice (milliseconds). */
const MARGIN = 500;
/** What has not begun after so long hangs: connecting to a platform takes a few seconds (milliseconds). */
const BEGIN_MOST = 30_000;
/** Ending waits so long for the beginning, and then so long for the end: both within the 30 s that Compose gives (milliseconds). */
const END_MOST = 10_000;
/** After a beginning that failed, the wait before this process tries again; it doubles up to the longest (milliseconds). */
const FIRST_PAUSE = 1000;
/** Platforms count logins, so that one that fails must not be repeated every second. */
const LONGEST_PAUSE = 60_000;

/** A lease that is held. It can be lost at any moment. */
export interface Held {
  /**
   * Whether it is certainly still ours. Counted on this process's own clock from before the lease was asked for, so that a process
   * which was paused knows better at once when it goes on.
   */
  valid(): boolean;
  /** Grows with every change of hands. */
  readonly number: number;
}

export interface Work {
  /** Begins what the lease is for. One that rejects, or hangs for half a minute, gives the lease back; it is tried again later. */
  begin(held: Held): Promise<void>;
  /**
   * Ends it; called once for each beginning, also when the lease is already lost or the beginning failed. When the beginning hangs,
   * it has to see that nothing comes of it. Waited for 10 s at most.
   */
  end(): Promise<void>;
}

type LeasePorts = Pick<Ports, 'store' | 'world' | 'log' | 'meter' | 'alone'>;

/** Of a process that is alone: nobody else asks. */
const unasked: Leases = { lease: async () => 1, unlease: async () => {} };

/**
 * Tries for the lease until the returned function is called; that ends the work and gives the lease back. A process that is alone
 * has it at once and for ever.
 */
export function keepLease(ports: LeasePorts, name: string, work: Work): () => Promise<void> {
  const { world, log, meter, alone } = ports;
  const leases = alone ? unasked : ports.store;
  const term = alone ? Number.POSITIVE_INFINITY : TERM;
  const holder = world.id();
  let held: Held | undefined;
  /** On the clock of `elapsed`, like `askFrom`. */
  let until = Number.NEGATIVE_INFINITY;
  /** Resolves when what was begun last is under way or has failed: meanwhile the lease is renewed. */
  let begun = Promise.resolve();
  let failed = false;
  let pause = FIRST_PAUSE;
  let askFrom = Number.NEGATIVE_INFINITY;
  let stopped = false;
  let wake = () => {};
  meter.lease(name, false);

  /** The lease changes hands here and nowhere else, one step after the other. */
  async function keep(): Promise<void> {
    while (!stopped) {
      await look().catch((fault) => report(fault, 'a lease could not be asked for'));
      if (!stopped) await sleep();
    }
    // What comes in while it ends is still taken.
    if (held) await end();
    letGo();
    await leases.unlease(name, holder).catch(() => {});
  }

  async function look(): Promise<void> {
    if (failed) await giveBack();
    else if (held && !held.valid()) await lose('run out');
    const asked = world.elapsed();
    if (asked < askFrom) return;
    const number = await leases.lease(name, holder, term);
    if (held && held.number !== number) return lose('taken');
    if (number === undefined || stopped) return;
    until = asked + term - MARGIN;
    if (!held) gain(number);
  }

  function gain(number: number): void {
    const mine: Held = { number, valid: () => held === mine && world.elapsed() < until };
    held = mine;
    log.info({ lease: name, number }, 'lease taken');
    begun = within(BEGIN_MOST, work.begin(mine)).then(
      () => {
        if (held === mine) succeed();
      },
      (fault) => {
        if (held === mine) fail(fault);
      },
    );
  }

  function succeed(): void {
    pause = FIRST_PAUSE;
    meter.lease(name, true);
  }

  function fail(fault: unknown): void {
    report(fault, 'what the lease is for could not begin');
    failed = true;
    wake();
  }

  /** Others may have it at once, this process after a pause. */
  async function giveBack(): Promise<void> {
    letGo();
    await end();
    await leases.unlease(name, holder).catch(() => {});
    askFrom = world.elapsed() + pause;
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  }

  async function lose(why: string): Promise<void> {
    log.warn({ lease: name, number: held?.number, why }, 'lease lost');
    letGo();
    await end();
  }

  function letGo(): void {
    held = undefined;
    failed = false;
    until = Number.NEGATIVE_INFINITY;
    meter.lease(name, false);
  }

  async function end(): Promise<void> {
    await within(END_MOST, begun).catch(() => {});
    await within(END_MOST, work.end()).catch((fault) => report(fault, 'what the lease is for did not end'));
  }

  const report = (fault: unknown, event: string) => log.error({ lease: name, ...faultFields(fault) }, event);

  /** What `task` gives; rejects when that takes longer than `most` milliseconds. */
  function within(most: number, task: Promise<void>): Promise<void> {
    const late = Promise.withResolvers<never>();
    const cancel = world.after(most, () => late.reject(new Fault('world', `It took longer than ${most / 1000} s.`)));
    return Promise.race([task, late.promise]).finally(cancel);
  }

  /** Until the next look, or until it is woken. */
  function sleep(): Promise<void> {
    const slept = Promise.withResolvers<void>();
    const cancel = world.after(LOOK, slept.resolve);
    wake = () => {
      cancel();
      slept.resolve();
    };
    return slept.promise;
  }

  const kept = keep();
  return () => {
    stopped = true;
    wake();
    return kept;
  };
}
