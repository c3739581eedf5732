import type { ChannelName } from '../../src/model.ts';
import type { Channel, World } from '../../src/ports.ts';
import { createLocalQueue } from '../../src/queue/local/index.ts';
import type { Ports } from '../../src/runtime/ports.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';

/** One life of the process: it runs until the call of a port at which it dies, and does nothing after that. */
export interface Incarnation {
  readonly runtime: Runtime;
  /** Calls of ports so far. */
  calls(): number;
  dead(): boolean;
}

export interface Death {
  /** The number of the call at which it dies. */
  readonly at: number;
  /** `before`: the call never happens. `after`: it happens, and its caller never hears of it. */
  readonly when: 'before' | 'after';
}

/** Shares store, vault, world and channel with the other lives; has a queue of its own, lost with it. */
export function incarnate(shared: Ports, death?: Death): Incarnation {
  let calls = 0;
  let dead = false;
  /** What a dead process awaits never comes. */
  const never = new Promise<never>(() => {});

  function guard<Port extends object>(port: Port): Port {
    return new Proxy(port, {
      get(target, name) {
        const member = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...given: unknown[]) => {
          if (dead) return never;
          const mine = calls++;
          if (death && mine === death.at && death.when === 'before') dead = true;
          if (dead) return never;
          const result = await Reflect.apply(member, target, given);
          if (death && mine === death.at) dead = true;
          return dead ? never : result;
        };
      },
    });
  }

  const { world } = shared;
  const alive: World = {
    ...world,
    at: (at, wake) => world.at(at, () => dead || wake()),
    after: (milliseconds, wake) => world.after(milliseconds, () => dead || wake()),
  };
  const queue = createLocalQueue({ world: alive, onFault: () => {} });
  const channels = new Map<ChannelName, Channel>();
  for (const [name, channel] of shared.channels) channels.set(name, guard(channel));
  const ports: Ports = { ...shared, world: alive, queue: guardQueue(queue), store: guard(shared.store), channels };
  return { runtime: createRuntime(ports), calls: () => calls, dead: () => dead };

  /** Serving is for life; only rings are calls that a death can fall on. */
  function guardQueue(whole: typeof queue): typeof queue {
    const { ring } = guard({ ring: whole.ring });
    return { ...whole, ring };
  }
}
