import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { command } from '../../src/commands/talk.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const [talks, flows] = [path('./talks'), path('./flows')];

describe('a kept talk', () => {
  for (const name of readdirSync(talks))
    it(`goes as it went: ${name}`, async () => {
      const said: string[] = [];
      const io = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
      const code = await command.run(['--check', `${talks}/${name}`, '--folder', flows], io);
      expect(code, said.join('\n')).to.equal(0);
    });
});
