/** Shows how far long work has come. */
import { Presets, SingleBar } from 'cli-progress';

/** Called as often as one likes, with the name of a step and how much of it is done. */
export type ShowProgress = (step: string, done: number, total: number) => void;

/** A bar for each step on a terminal; else a line by `out` at every tenth. */
export const createProgress = (out: (line: string) => void, terminal = process.stdout.isTTY === true): ShowProgress =>
  terminal ? bars() : lines(out);

function bars(): ShowProgress {
  const format = '{step} [{bar}] {value} of {total}';
  let shown = '';
  let bar: SingleBar | undefined;
  return (step, done, total) => {
    if (step !== shown) {
      bar?.stop();
      bar = new SingleBar({ format, stream: process.stdout }, Presets.rect);
      bar.start(total, done, { step: step.padEnd(10) });
      shown = step;
    }
    bar?.update(done);
    if (done === total) bar?.stop();
  };
}

function lines(out: (line: string) => void): ShowProgress {
  let told = '';
  return (step, done, total) => {
    const tenth = `${step} ${Math.floor((10 * done) / total)}`;
    if (tenth !== told) out(`${step}: ${done} of ${total}`);
    told = tenth;
  };
}
