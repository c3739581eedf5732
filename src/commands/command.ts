/** What every subcommand is. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly usage: string;
  /** Returns the exit code. A Fault thrown is shown as its message alone. */
  run(args: string[], io: Io): Promise<number>;
}

export interface Io {
  out(text: string): void;
  err(text: string): void;
  readonly in?: NodeJS.ReadableStream;
}
