/** What one process of the practice at a time may do: hold a lease, do it while it is held, stop before anybody else can begin. */
import { faultFields } from '../errors.ts';
import type { Ports } from './ports.ts';

/** How long a lease lasts without being renewed: a dead holder is replaced after so long at most, plus a look (milliseconds). */
export const TERM = 5000;
/** How often a holder renews it, and others look whether it is free (milliseconds). */
const LOOK = 1000;
/** A holder stops so long before its lease can be another's: longer than it takes to notice (milliseconds). */
const MARGIN = 500;

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
  /** Begins what the lease is for. One that rejects gives the lease back. */
  begin(held: Held): Promise<void>;
  /** Ends it; called once for each beginning, also when the lease is already lost. */
  end(): Promise<void>;
}

/**
 * Tries for the lease until the returned function is called; that ends the work and gives the lease back. A process that is alone
 * needs none.
 */
export function keepLease(ports: Ports, name: string, work: Work): () => Promise<void> {
  return ports.alone ? doAlone(ports, name, work) : share(ports, name, work);
}

function doAlone({ log, meter }: Ports, name: string, work: Work): () => Promise<void> {
  const begun = work.begin({ number: 1, valid: () => true }).then(
    () => meter.lease(name, true),
    (fault) => {
      meter.lease(name, false);
      log.error({ lease: name, ...faultFields(fault) }, 'what one process does could not begin');
    },
  );
  return () => begun.then(() => work.end());
}

function share(ports: Ports, name: string, work: Work): () => Promise<void> {
  const { store, world, log, meter } = ports;
  const holder = world.id();
  let until = Number.NEGATIVE_INFINITY;
  let held: Held | undefined;
  /** Resolves when what was begun last is under way or has failed: meanwhile the lease is renewed. */
  let begun: Promise<void> = Promise.resolve();
  let cancel = () => {};
  let stopped = false;
  meter.lease(name, false);

  const valid = () => !stopped && world.elapsed() < until;

  async function look(): Promise<void> {
    if (held && !valid()) await lose('run out');
    const asked = world.elapsed();
    const number = await store.lease(name, holder, TERM);
    if (stopped) return;
    if (held && held.number !== number) await lose('taken');
    if (number === undefined) return;
    until = asked + TERM - MARGIN;
    if (!held) gain(number);
  }

  function gain(number: number): void {
    const mine: Held = { number, valid: () => held === mine && valid() };
    held = mine;
    meter.lease(name, true);
    log.info({ lease: name, number }, 'lease taken');
    begun = work.begin(mine).catch(async (fault) => {
      log.error({ lease: name, ...faultFields(fault) }, 'what the lease is for could not begin');
      if (held === mine) await giveBack();
    });
  }

  async function lose(why: string): Promise<void> {
    log.warn({ lease: name, number: held?.number, why }, 'lease lost');
    letGo();
    await begun;
    await end();
  }

  async function giveBack(): Promise<void> {
    letGo();
    await end();
    await store.unlease(name, holder).catch(() => {});
  }

  const end = () =>
    work.end().catch((fault) => log.error({ lease: name, ...faultFields(fault) }, 'what the lease is for did not end'));

  function letGo(): void {
    held = undefined;
    until = Number.NEGATIVE_INFINITY;
    meter.lease(name, false);
  }

  async function attempt(): Promise<void> {
    try {
      await look();
    } catch (fault) {
      log.error({ lease: name, ...faultFields(fault) }, 'a lease could not be asked for');
      if (held && !valid()) await lose('run out');
    }
    if (!stopped) cancel = world.at(world.now() + LOOK, lookAgain);
  }

  let looking = attempt();
  function lookAgain(): void {
    looking = attempt();
  }

  return async () => {
    stopped = true;
    cancel();
    await looking;
    await begun;
    if (held) await giveBack();
    else await store.unlease(name, holder).catch(() => {});
  };
}
