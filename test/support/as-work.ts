/** A store that answers in its own time, on a virtual clock. */
import type { Store } from '../../src/ports.ts';

/** The same store; as long as it is at a question, the virtual world sees that there is work. */
export function asWork(store: Store): Store {
  let questions = 0;
  const still = new Int32Array(new SharedArrayBuffer(4));
  const spin = () => {
    if (questions === 0) return;
    // A round takes a moment, so that the database has the processor meanwhile and rounds stay few (milliseconds).
    Atomics.wait(still, 0, 0, 0.2);
    setImmediate(spin);
  };
  return new Proxy(store, {
    get(target, name) {
      const member = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...given: unknown[]) => {
        questions += 1;
        if (questions === 1) spin();
        try {
          return await Reflect.apply(member, target, given);
        } finally {
          questions -= 1;
        }
      };
    },
  });
}
