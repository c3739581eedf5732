/** Shows how far long work has come. */
import { Presets, SingleBar } from 'cli-progress';

/** Called as often as one likes, with the name of a step and how much of it is done. */
export type ShowProgress = (step: string, done: number, total: number) => void;

/** Does the work: with a bar for each step on a terminal, else with a line by `out` at every tenth. */
export async function withProgress<Result>(
  out: (line: string) => void,
  work: (show: ShowProgress) => Promise<Result>,
): Promise<Result> {
  const { show, end } = process.stdout.isTTY ? bars() : lines(out);
  try {
    return await work(show);
  } finally {
    end();
  }
}

interface Shown {
  readonly show: ShowProgress;
  readonly end: () => void;
}

function bars(): Shown {
  const format = '{step} [{bar}] {value} of {total}';
  let shown = '';
  let bar: SingleBar | undefined;
  const end = () => bar?.stop();
  const begin = (step: string, total: number) => {
    end();
    shown = step;
    bar = new SingleBar({ format, stream: process.stdout }, Presets.shades_classic);
    bar.start(total, 0, { step: step.padEnd(10) });
  };
  return {
    show(step, done, total) {
      if (step !== shown) begin(step, total);
      bar?.update(done);
    },
    end,
  };
}

function lines(out: (line: string) => void): Shown {
  let told = '';
  return {
    show(step, done, total) {
      const tenth = `${step} ${Math.floor((10 * done) / total)}`;
      if (tenth !== told) out(`${step}: ${done} of ${total}`);
      told = tenth;
    },
    end: () => {},
  };
}
