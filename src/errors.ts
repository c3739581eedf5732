/** A fault that carries its policy: whose it is, whether trying again can help, and what a person may read. */
export class Fault extends Error {
  readonly whose: 'caller' | 'flow' | 'setting' | 'world';
  /** Trying again may help. */
  readonly retry: boolean;

  constructor(whose: Fault['whose'], message: string, options: { retry?: boolean; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Fault';
    this.whose = whose;
    this.retry = options.retry ?? false;
  }
}

/**
 * What may be told of a fault: its kind and where it arose. Its message could quote somebody, so only that of a Fault of the
 * world or of a setting is told: those are our own words about machines.
 */
export const faultFields = (fault: unknown): { readonly [name: string]: string | undefined } => {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const code = 'code' in fault ? String(fault.code) : undefined;
  const why =
    fault instanceof Fault && (fault.whose === 'world' || fault.whose === 'setting') ? fault.message : undefined;
  return { fault: fault.name, code, why, at: fault.stack?.match(/\(?((?:src|adapters)\/[^\s)]+:\d+:\d+)\)?/)?.[1] };
};
