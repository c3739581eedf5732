import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { command } from '../../src/commands/flows.ts';
import { flowsFolder } from '../../src/flows.ts';
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
