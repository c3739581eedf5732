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
