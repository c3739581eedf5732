/** Processes that a bench starts and asks. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What a process is told to tell, and what it then says. */
export interface Processes<Answer> {
  ask(): Promise<Answer[]>;
  stop(): Promise<void>;
}

/** Starts a script `count` times with the settings as its one argument, and waits until each is ready. */
export async function startProcesses<Answer>(script: URL, count: number, settings: object): Promise<Processes<Answer>> {
  const children = Array.from({ length: count }, () => fork(script, [JSON.stringify(settings)]));
  await Promise.all(children.map((child) => next(child)));
  return {
    ask: () =>
      Promise.all(
        children.map((child) => {
          child.send('tell');
          return next<Answer>(child);
        }),
      ),
    async stop() {
      await Promise.all(
        children.map(async (child) => {
          child.disconnect();
          await once(child, 'exit');
        }),
      );
    },
  };
}

async function next<Answer>(child: ChildProcess): Promise<Answer> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a process of the bench ended with ${code}`);
  });
  const [answer] = await Promise.race([once(child, 'message'), ended]);
  return answer as Answer;
}

/** In such a process: says that it is ready, answers when asked, ends with `close` when it is let go. */
export function serve(answer: () => unknown, close: () => Promise<void>): void {
  process.on('message', () => process.send?.(answer()));
  process.once('disconnect', () => void close().then(() => process.exit()));
  process.send?.('ready');
}
