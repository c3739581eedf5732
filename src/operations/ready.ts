/** Whether this process can do its work now. */
import { Fault } from '../errors.ts';
import type { Figures } from '../meter.ts';
import type { Ports } from '../runtime/ports.ts';
import type { Part } from '../runtime/runtime.ts';
import { within } from './within.ts';

/** A part that has to work. Its name begins a sentence: "The database". */
export interface Check {
  readonly name: string;
  /** Without it this process is of no use to whoever is sent to it. */
  readonly needed: boolean;
  /** Rejects while it does not work. */
  check(): Promise<void>;
}

export interface Readiness {
  readonly ready: boolean;
  /** What does not work and why, in plain words without secrets; also what is not needed to be ready. */
  readonly because: readonly string[];
}

/**
 * What has to work for a process to do its part; flows have been read before it answers at all. Pages need no queue: what people
 * write is kept all the same, so nobody is turned away for it. Where processes share the work, one of them listens to a channel of
 * one connection and the others are as ready: the figures tell when nobody does.
 */
export function checksOf(
  { store, queue, channels, alone }: Pick<Ports, 'store' | 'queue' | 'channels' | 'alone'>,
  parts: readonly Part[],
  figures: Pick<Figures, 'holds'>,
): readonly Check[] {
  const connected = [...channels.values()].filter(({ features }) => alone && features.exclusive);
  return [
    { name: 'The database', needed: true, check: store.check },
    { name: 'The queue', needed: !parts.includes('web'), check: queue.check },
    ...(parts.includes('worker') ? connected : []).map(({ name }) => ({
      name: `The channel ${name}`,
      needed: !parts.includes('web'),
      async check() {
        if (!figures.holds(`channel:${name}`)) throw new Fault('world', 'it is not connected; the log says why.');
      },
    })),
  ];
}

/** Those who ask at the same time share one look, so that asking often costs little. */
export function createReadiness(checks: readonly Check[]): () => Promise<Readiness> {
  let looking: Promise<Readiness> | undefined;
  return () => {
    looking ??= look(checks).finally(() => {
      looking = undefined;
    });
    return looking;
  };
}

async function look(checks: readonly Check[]): Promise<Readiness> {
  const found = await Promise.all(checks.map(async (one) => ({ needed: one.needed, trouble: await troubleOf(one) })));
  return {
    ready: found.every(({ needed, trouble }) => trouble === undefined || !needed),
    because: found.flatMap(({ trouble }) => trouble ?? []),
  };
}

const troubleOf = ({ name, check }: Check): Promise<string | undefined> =>
  within(check()).then(
    () => undefined,
    (fault: unknown) => `${name} does not work: ${reasonOf(fault)}`,
  );

/** Our own words about machines are told; a driver's could quote an address with its password. */
function reasonOf(fault: unknown): string {
  if (fault instanceof Fault) return fault.message;
  if (fault instanceof Error && fault.message.startsWith('no answer within')) return `${fault.message}.`;
  return 'no reason is known.';
}
