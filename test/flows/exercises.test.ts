import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { locales } from '../../src/model.ts';
import { shippedBook } from '../support/practice.ts';
import { namesIn } from './rules.ts';
import { files, placesIn } from './texts.ts';

const exercises = files.flatMap((file) => /^exercises\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
const page = readFileSync(new URL('../../docs/exercises.md', import.meta.url), 'utf8');

describe('The exercises', () => {
  it('are the twelve of the library', () => expect(exercises).to.have.length(12));

  it('can all be picked from the list', async () => {
    const { flows } = await shippedBook();
    const nodes = [...(flows.get('exercises')?.nodes.values() ?? [])];
    expect(nodes.flatMap((node) => (node.kind === 'call' ? [node.flow] : []))).to.have.members(exercises);
    const [which] = nodes;
    expect(which?.kind === 'ask' && which.options.map(({ value }) => value)).to.have.members(exercises);
  });

  for (const id of exercises)
    describe(id, () => {
      it('says where it comes from, on the page about exercises too', async () => {
        const { sources = [], title, commands } = (await shippedBook()).flows.get(id) ?? {};
        expect(sources).not.to.deep.equal([]);
        for (const { title, url } of sources)
          expect(page)
            .to.include(title)
            .and.include(url?.replace(/[()]/g, encode) ?? '');
        expect(page).to.include(`## ${title?.en}`).and.include(title?.es);
        for (const locale of locales)
          for (const word of commands?.[locale] ?? []) expect(page).to.include(`\`${word}\``);
      });

      it('has a word of its own in each language, and can be planned', async () => {
        const flow = (await shippedBook()).flows.get(id);
        for (const locale of locales) expect(flow?.commands[locale]).not.to.equal(undefined);
        expect(flow?.routine).to.equal(true);
      });

      it('ends by reading back what was written, then lets the client share it or keep it', async () => {
        const nodes = [...((await shippedBook()).flows.get(id)?.nodes.values() ?? [])];
        expect(nodes.slice(-5).map(({ id }) => id)).to.deep.equal(['heard', 'share', 'keep', 'close', 'done']);
        const asked = nodes.flatMap((node) => (node.kind === 'ask' && node.save !== 'share' ? [node.save] : []));
        const heard = placesIn(`exercises/${id}.yaml`).find(({ texts }) => texts[0]?.path === 'nodes.heard.say');
        for (const text of heard?.texts ?? expect.fail('nothing is read back')) {
          const said = namesIn(text).filter((name) => asked.includes(name));
          expect(said.length).to.be.above(1);
        }
      });
    });
});

const encode = (bracket: string): string => (bracket === '(' ? '%28' : '%29');
