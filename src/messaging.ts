/** Opens what rings conversations and tells open pages, as the settings say. */
import type { Config } from './config.ts';
import { faultFields } from './errors.ts';
import { createLimits, type Limits } from './limits/index.ts';
import type { Queue, Signals, World } from './ports.ts';
import type { BullQueue } from './queue/bullmq/index.ts';
import { createLocalQueue } from './queue/local/index.ts';
import type { Log } from './runtime/ports.ts';
import { createLocalSignals } from './signals/local.ts';

export interface Messaging {
  readonly queue: Queue;
  readonly signals: Signals;
  readonly limits: Limits;
  /** What a board of queues shows, where Redis is in use. */
  readonly rings?: BullQueue['board'];
}

/** What was opened before something failed is closed again. */
export async function openMessaging({ REDIS_URL: uri }: Config, world: World, log: Log): Promise<Messaging> {
  const stopped = (fault: unknown) => log.error(faultFields(fault), 'a conversation stopped');
  const unheard = (fault: unknown) => log.error(faultFields(fault), 'a signal was not heard');
  if (uri === undefined)
    return {
      queue: createLocalQueue({ world, onFault: stopped }),
      signals: createLocalSignals({ onFault: unheard }),
      limits: await createLimits({}),
    };
  const { createBullQueue } = await import('./queue/bullmq/index.ts');
  const { createRedisSignals } = await import('./signals/redis.ts');
  await using opened = new AsyncDisposableStack();
  const queue = await createBullQueue({ uri, onFault: stopped, onWarning: (why) => log.warn({ why }, 'Redis') });
  opened.defer(queue.close);
  const signals = await createRedisSignals({ uri, onFault: unheard });
  opened.defer(signals.close);
  const limits = await createLimits({ uri });
  opened.move();
  return { queue, rings: queue.board, signals, limits };
}
