import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { createFigures } from '../../src/meter.ts';

const page = readFileSync(new URL('../../docs/operating/watching.md', import.meta.url), 'utf8');

describe('What is written about watching', () => {
  it('names every figure of ours, and none that is not there', async () => {
    const figures = createFigures({ depth: async () => ({ live: 0, planned: 0 }) });
    const text = await figures.text();
    const there = [...text.matchAll(/^# TYPE (\w+) /gm)].map(([, name = '']) => name);
    const ours = there.filter((name) => name.startsWith('meanwhile_'));
    const written = new Set(
      [...page.matchAll(/\b(?:meanwhile|nodejs|process)_[a-z0-9_]+/g)].map(([name]) => name.replace(/_bucket$/, '')),
    );
    expect([...written].filter((name) => name.startsWith('meanwhile_'))).to.have.members(ours);
    expect(there).to.include.members([...written]);
  });
});
