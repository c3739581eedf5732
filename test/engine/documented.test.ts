import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { command } from '../../src/commands/flows.ts';
import { flowsFolder, loadFlows } from '../../src/flows.ts';
import { temporaryFolder } from '../support/temporary.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/flows.md', import.meta.url)), 'utf8');
const example = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(page)?.[1] ?? '';

describe('the page about flows', () => {
  const inFolder = temporaryFolder();

  async function check(text: string): Promise<{ code: number; said: string[] }> {
    for (const name of ['steady.yaml', 'messages.yaml', 'prompts.yaml', 'crisis.yaml'])
      copyFileSync(`${flowsFolder}/${name}`, inFolder(name));
    writeFileSync(inFolder('evening.yaml'), text);
    const said: string[] = [];
    const io = { out: () => {}, err: (line: string) => void said.push(line.replace(inFolder(), 'flows')) };
    return { code: await command.run(['check', inFolder()], io), said };
  }

  it('shows a flow without mistakes', async () => {
    expect(await check(example)).to.deep.equal({ code: 0, said: [] });
  });

  it('shows the mistake that is made of it', async () => {
    const { said } = await check(example.replace('when: tension', 'when: tensoin'));
    expect(page).to.include(`\n${said.join('\n')}\n`);
  });
});

describe('the page about questionnaires', () => {
  const inFolder = temporaryFolder();
  const page = readFileSync(fileURLToPath(new URL('../../docs/measures.md', import.meta.url)), 'utf8');
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

  async function check(text: string): Promise<readonly string[]> {
    writeFileSync(inFolder('garden.yaml'), text);
    const loaded = await loadFlows(flowsFolder, inFolder());
    return 'mistakes' in loaded ? loaded.mistakes.map(({ what }) => what) : [];
  }

  it('shows one that can stand beside those of the product', async () => {
    expect(await check(example)).to.deep.equal([]);
  });

  const mistakes: readonly (readonly [from: string | RegExp, to: string, what: string])[] = [
    ['question: sun', 'question: moon', 'nothing asks "moon"'],
    ['    - { answer: often, points: 2 }\n', '', 'its answers "often" count nothing'],
    ['from: 6', 'from: 0', 'it begins at 0, the one above at 0'],
    ['missing: 1', 'missing: 3', 'with every item open there is nothing to score'],
    ['source:\n  - title: Made up as an example\n', '', 'it does not say where it comes from'],
    ['{ question: sun }', '{ question: sun, code: sun }', '"code" is not written as it should be'],
    ['flow: garden', 'flow: phq9', 'the flow is called "phq9", its file "garden"'],
  ];
  for (const [from, to, what] of mistakes)
    it(`is told when ${what}`, async () => {
      expect(await check(example.replace(from, to))).to.include(what);
    });
});
