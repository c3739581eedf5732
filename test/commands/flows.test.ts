import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { command as flows } from '../../src/commands/flows.ts';
import { Fault } from '../../src/errors.ts';
import { faultOf } from '../support/fault.ts';
import { temporaryFolder } from '../support/temporary.ts';

const samples = fileURLToPath(new URL('../engine/flows', import.meta.url));

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await flows.run(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out, err };
}

describe('meanwhile flows', () => {
  const inFolder = temporaryFolder();

  it('finds the flows of the product right', async () => {
    const { code, err } = await run('check');
    expect([code, err]).to.deep.equal([0, []]);
  });

  it('says how much is right in a folder', async () => {
    expect(await run('check', samples)).to.deep.equal({
      code: 0,
      out: ['3 flows, 2 messages, 2 prompts and 1 countries are right.'],
      err: [],
    });
  });

  it('says what is wrong in all files of a folder, and gives 1', async () => {
    cpSync(samples, inFolder(), { recursive: true });
    for (const [name, from, to] of [
      ['note', 'end: true', 'end: yes'],
      ['messages', 'es: Adiós.', 'de: Tschüss.'],
      ['prompts', 'id: sound', 'id: window'],
    ] as const) {
      const file = inFolder(`${name}.yaml`);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    }
    const { code, out, err } = await run('check', inFolder());
    expect([code, out]).to.deep.equal([1, []]);
    expect(err.map((line) => line.slice(inFolder().length + 1))).to.deep.equal([
      'messages.yaml:4:22: "de" is not known here; there is en, es',
      'note.yaml:11:10: "end" must be true',
      'prompts.yaml:4:9: "window" is there twice; give each its own id',
    ]);
  });

  it('misses the messages, prompts and crisis lines of a folder without them', async () => {
    cpSync(`${samples}/note.yaml`, inFolder('note.yaml'));
    const { code, err } = await run('check', inFolder());
    expect([code, err.length]).to.deep.equal([1, 3]);
  });

  it('draws a flow', async () => {
    const { code, out } = await run('diagram', 'note', samples);
    expect([code, out[0]?.split('\n')[0]]).to.deep.equal([0, 'flowchart TD']);
  });

  it('writes the schema as JSON', async () => {
    const { code, out } = await run('schema');
    expect([code, JSON.parse(out.join('\n'))])
      .to.deep.include(0)
      .and.have.nested.property('[1].properties.nodes');
  });

  for (const args of [[], ['draw'], ['diagram'], ['diagram', 'nothing', samples], ['check', `${samples}/nowhere`]])
    it(`is used wrongly with ${JSON.stringify(args.map((arg) => arg.replace(samples, 'flows')))}`, async () => {
      const fault = await faultOf(run(...args));
      expect(fault).to.be.instanceOf(Fault);
      expect(['caller', 'setting']).to.include(fault.whose);
    });
});
