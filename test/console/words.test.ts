import { expect } from 'chai';
import { problems } from '../../adapters/web/read.ts';
import { staffWords } from '../../src/console/staff-words.ts';
import { pageWords } from '../../src/console/words.ts';
import { locales } from '../../src/model.ts';
import { faults } from '../flows/rules.ts';

/** Every text of a table, with sample values where it takes some. */
function texts(table: object): readonly string[] {
  return Object.values(table).flatMap((entry) => {
    if (typeof entry === 'function') return [String(entry(2, '3'))];
    return typeof entry === 'string' ? [entry] : texts(entry);
  });
}

describe('what the pages say', () => {
  for (const locale of locales)
    for (const [side, table] of [
      ['clients', pageWords(locale)],
      ['staff', staffWords(locale)],
    ] as const)
      it(`keeps to the rules of speech for ${side}, in ${locale}`, () => {
        const found = texts(table).flatMap((text) =>
          faults({ where: side, file: side, path: '', shape: 'prose', locale, text }).map(
            (fault) => `${text}: ${fault}`,
          ),
        );
        expect(found).to.deep.equal([]);
      });

  it('has words for every problem that can be named', () => {
    for (const locale of locales) {
      expect(staffWords(locale).problems).to.include.keys(...problems);
      const clientsOwn = problems.filter(
        (problem) => !/^(routine|appointment|later|snippet)-|^(colleague|spent)$/.test(problem),
      );
      expect(pageWords(locale).problems).to.include.keys(...clientsOwn);
    }
  });
});
