import { PassThrough } from 'node:stream';
import { createTerminalChannel } from '../../../adapters/terminal/index.ts';
import { channelContract } from '../../contract/channel.ts';
import { createVirtualWorld } from '../../support/world.ts';
import { readOutput } from './output.ts';

channelContract(
  'the terminal',
  async () => {
    const world = createVirtualWorld({ start: '2026-03-01T09:00:00Z', seed: 1 });
    const [input, output] = [new PassThrough(), new PassThrough()];
    const { nextMark, shown } = readOutput(output);
    /** Types it, and waits for the mark that answers it. */
    const type = async (lines: string) => {
      const mark = nextMark();
      input.write(`${lines}\n`);
      return (await mark) === '✓' ? 'acknowledged' : 'not acknowledged';
    };
    return {
      channel: createTerminalChannel({ input, output, world, user: 'ada' }),
      say: (text) => type(text.replaceAll('\n', '\\\n')),
      repeat: () => type(''),
      shown: async () => shown(),
    };
  },
  { shows: true },
);
