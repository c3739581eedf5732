import { Fault } from '../../errors.ts';

/** Primary result codes after which the same write may well succeed: https://sqlite.org/rescode.html */
const passing: readonly number[] = [5 /* BUSY */, 6 /* LOCKED */, 7 /* NOMEM */, 10 /* IOERR */, 13 /* FULL */];
/** What was to be written contradicts what is kept. */
const CONSTRAINT = 19;

/** Does the work; what SQLite throws comes out as a Fault, to be tried again when that can help. */
export function asFault<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = resultCode(error);
    if (code === undefined) throw error;
    throw new Fault(code === CONSTRAINT ? 'caller' : 'world', `The database refused: ${(error as Error).message}.`, {
      retry: passing.includes(code),
      cause: error,
    });
  }
}

/** SQLite's primary result code, if the error is one of SQLite's. */
export function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode & 0xff;
}
