/** An outage of Redis is told of once, however many rings it costs. */
import { Fault } from '../../errors.ts';

export interface Outage {
  tell(error: unknown): void;
  /** Redis answers: the next outage is another one. */
  over(): void;
}

export function watchOutage(onFault: (fault: Fault) => void): Outage {
  let told = false;
  return {
    tell(error) {
      if (!told) onFault(away(error));
      told = true;
    },
    over() {
      told = false;
    },
  };
}

export const away = (cause: unknown): Fault =>
  new Fault('world', 'Redis (REDIS_URL) keeps no rings now; whoever waits is found by the sweep instead.', {
    retry: true,
    cause,
  });
