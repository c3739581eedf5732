/** Signals of one process. */
import type { Signal, Signals } from '../ports.ts';

/** `onFault` hears of a listener that threw; the others are told all the same. */
export function createLocalSignals({ onFault }: { onFault: (fault: unknown) => void }): Signals {
  const listeners = new Set<(signal: Signal) => void>();
  return {
    tell(signal) {
      for (const listener of listeners) {
        try {
          listener(signal);
        } catch (fault) {
          onFault(fault);
        }
      }
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      listeners.clear();
    },
  };
}
