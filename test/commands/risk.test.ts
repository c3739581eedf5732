import { writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { expect } from 'chai';
import { command as risk } from '../../src/commands/risk.ts';
import { faultOf } from '../support/fault.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function run(lines: readonly string[], ...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const code = await risk.run(args, { ...io, in: Readable.from([lines.join('\n')]) });
  return { code, out: out.map((line) => JSON.parse(line)), err };
}

describe('meanwhile risk', () => {
  const inFolder = temporaryFolder();

  it('answers each line in order, always with all four keys', async () => {
    const { code, out, err } = await run([
      '{"id":"a","lang":"en","text":"I had soup. I want to die."}',
      '{"id":"b","lang":"es","text":"Comí sopa."}',
    ]);
    expect([code, err]).to.deep.equal([0, []]);
    expect(out).to.deep.equal([
      { id: 'a', level: 'crisis', span: 'I want to die.', why: 'wants to die or to live no longer' },
      { id: 'b', level: 'none', span: null, why: null },
    ]);
  });

  it('screens every language when the one named is not known, or none is', async () => {
    const { out } = await run(['{"id":1,"lang":"fr","text":"me quiero matar"}', '{"id":2,"text":"i want to die"}']);
    expect(out.map(({ id, level }) => [id, level])).to.deep.equal([
      [1, 'crisis'],
      [2, 'crisis'],
    ]);
  });

  it('names the lines it cannot read, answers the others, and gives 2', async () => {
    const good = '{"id":"a","lang":"en","text":"hello"}';
    const { code, out, err } = await run(['nonsense', good, '[]', '', '{"id":"b","lang":"en"}', '7', good]);
    expect([code, out.length]).to.deep.equal([2, 2]);
    expect(err).to.deep.equal([
      'line 1: not a JSON object',
      'line 3: "id" must be a string or a number',
      'line 5: "text" must be a string',
      'line 6: not a JSON object',
    ]);
  });

  it('reads a file', async () => {
    writeFileSync(inFolder('lines.jsonl'), '\uFEFF{"id":"a","lang":"en","text":"hello"}\r\n');
    const { code, out } = await run([], inFolder('lines.jsonl'));
    expect([code, out]).to.deep.equal([0, [{ id: 'a', level: 'none', span: null, why: null }]]);
  });

  it('says so when there is no such file', async () => {
    const fault = await faultOf(run([], inFolder('none.jsonl')));
    expect(fault.whose).to.equal('caller');
    expect(fault.message).to.contain('none.jsonl cannot be read');
  });
});
