import { PassThrough } from 'node:stream';
import { expect } from 'chai';
import { createTerminalChannel } from '../../../adapters/terminal/index.ts';
import { addressOf, read } from '../../../adapters/terminal/read.ts';
import { write } from '../../../adapters/terminal/write.ts';
import type { Inbound, Question } from '../../../src/model.ts';
import { createVirtualWorld } from '../../support/world.ts';
import { readOutput } from './output.ts';

describe('lines typed at a terminal', () => {
  const about = { id: 'id-1', user: 'ada', at: 5 };

  it('are a message from the one who sits there', () => {
    expect(read(['Hello'], about)).to.deep.equal({
      id: 'id-1',
      from: { channel: 'terminal', workspace: 'local', user: 'ada', place: 'terminal' },
      at: 5,
      event: { kind: 'text', text: 'Hello', message: 'id-1' },
    });
  });

  it('are one message where they end in a backslash', () => {
    const inbound = read(['First,\\', '\\', 'and C:\\dir'], about);
    expect(inbound?.event).to.have.property('text', 'First,\n\nand C:\\dir');
  });

  it('are none when they are blank', () => {
    expect(read([''], about)).to.equal(undefined);
    expect(read(['\\', ' \t'], about)).to.equal(undefined);
  });
});

describe('a message at a terminal', () => {
  const spelt = (question: Omit<Question, 'id'>) => write({ text: 'Well?', question: { id: 'q', ...question } });
  const options = [
    { value: 'a', label: 'Good' },
    { value: 'b', label: 'Bad' },
  ];

  it('says how its question may be answered', () => {
    expect(spelt({ kind: 'choice', options })).to.equal('Well?\n  1. Good\n  2. Bad');
    expect(spelt({ kind: 'yes-no', options })).to.equal('Well?\n  1. Good\n  2. Bad');
    expect(spelt({ kind: 'several', options })).to.equal('Well?\n  1. Good\n  2. Bad\n  (1, 2 ...)');
    expect(spelt({ kind: 'scale', min: 0, max: 10, low: 'calm', high: 'tense' })).to.equal(
      'Well?\n  0 (calm) ... 10 (tense)',
    );
    expect(spelt({ kind: 'scale', min: 1, max: 5 })).to.equal('Well?\n  1 ... 5');
    expect(spelt({ kind: 'number', min: 0, max: 24 })).to.equal('Well?\n  (0 ... 24)');
    expect(spelt({ kind: 'number' })).to.equal('Well?');
    expect(spelt({ kind: 'date' })).to.equal('Well?\n  (YYYY-MM-DD)');
    expect(spelt({ kind: 'time' })).to.equal('Well?\n  (HH:MM)');
    expect(spelt({ kind: 'text' })).to.equal('Well?');
  });

  it('numbers options by their values where those are numbers, as answers are read', () => {
    const never = [
      { value: '0', label: 'Not at all' },
      { value: '1', label: 'Several days' },
    ];
    expect(spelt({ kind: 'choice', options: never })).to.equal('Well?\n  0. Not at all\n  1. Several days');
  });

  it('cannot command the terminal', () => {
    expect(write({ text: 'a\u001b]52;c;aGk=\u0007b\tc\n\u009b2Jd\u007f\re' })).to.equal(
      'a␛]52;c;aGk=␇b\tc\n\ufffd2Jd␡␍e',
    );
  });
});

describe('the terminal', () => {
  const open = () => {
    const world = createVirtualWorld({ start: '2026-03-01T09:00:00Z', seed: 1 });
    const [input, output] = [new PassThrough(), new PassThrough()];
    return {
      input,
      output,
      ...readOutput(output),
      channel: createTerminalChannel({ input, output, world, user: 'ada' }),
    };
  };

  it('tries what could not be kept before what is typed after it', async () => {
    const { channel, input, nextMark } = open();
    const kept: string[] = [];
    let working = false;
    await channel.start(async ({ event }: Inbound) => {
      if (!working) throw new Error('no store');
      if (event.kind === 'text') kept.push(event.text);
      return 'accepted';
    });
    for (const [line, mark] of [['one', '✗'] as const, ['two', '✗'] as const]) {
      const next = nextMark();
      input.write(`${line}\n`);
      expect(await next).to.equal(mark);
    }
    working = true;
    const next = nextMark();
    input.write('three\n');
    expect(await next).to.equal('✓');
    expect(kept).to.deep.equal(['one', 'two', 'three']);
    await channel.stop();
  });

  it('takes what is piped into it to the last line, with or without its end', async () => {
    const { channel, input } = open();
    const kept: string[] = [];
    const third = Promise.withResolvers<void>();
    await channel.start(async ({ event }: Inbound) => {
      if (event.kind === 'text') kept.push(event.text);
      if (kept.length === 3) third.resolve();
      return 'accepted';
    });
    input.end('one\r\ntwo\n\nthree');
    await third.promise;
    await channel.stop();
    expect(kept).to.deep.equal(['one', 'two', 'three']);
  });

  it('says that nobody is there once its output has ended', async () => {
    const { channel, output } = open();
    output.end();
    const act = { kind: 'say', message: { text: 'Hello?' } } as const;
    const receipt = await channel.send({ id: 'effect-1', to: addressOf('ada'), act });
    expect(receipt).to.deep.equal({ outcome: 'failed', reason: 'gone' });
  });

  it('can stop before it has begun, and twice', async () => {
    const { channel } = open();
    await channel.stop();
    await channel.start(async () => 'accepted');
    await Promise.all([channel.stop(), channel.stop()]);
  });
});
