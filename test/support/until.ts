import { setTimeout as wait } from 'node:timers/promises';

/** Resolves when `holds` does; rejects when it still does not after `most` milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, most = 30_000): Promise<void> {
  const deadline = Date.now() + most;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`still not so after ${most} ms: ${holds}`);
    await wait(10);
  }
}
