import type { PassThrough } from 'node:stream';

/** Reads what a terminal shows: messages, and marks of what was received. */
export function readOutput(output: PassThrough) {
  const shown: string[] = [];
  let waiting = Promise.withResolvers<string>();
  output.setEncoding('utf8').on('data', (chunk: string) => {
    if (/^[✓✗]/u.test(chunk)) waiting.resolve(chunk.slice(0, 1));
    else shown.push(chunk.replace(/^\n/, '').replace(/\n\n$/, ''));
  });
  return {
    /** The next mark from now on. */
    nextMark(): Promise<string> {
      waiting = Promise.withResolvers<string>();
      return waiting.promise;
    },
    shown: (): readonly string[] => [...shown],
  };
}
