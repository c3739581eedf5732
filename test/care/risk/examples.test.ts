/**
 * What the screening finds in the examples, and what it raises wrongly. The "check" half was written before the rules and
 * its failures are counted, not listed. But one hand wrote both it and the rules, so it flatters. The "more" ones were written
 * before the weights (src/care/risk/weights.ts), which are learned from the tune halves; both languages tell much the same, so
 * its check half flatters a little too. How the screening does with sentences of others is measured in held-out.test.ts.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { type Screening, screen } from '../../../src/care/risk/screen.ts';
import { type Locale, locales } from '../../../src/model.ts';

interface Example {
  readonly id: string;
  readonly lang: Locale;
  readonly text: string;
  readonly level: Screening['level'];
  readonly kind: string;
}

/** A bit below what was measured: crisis found; none and concern taken for a crisis (shares of one). */
const bounds = {
  check: { found: 0.95, none: 0.06, concern: 0.1 },
  tune: { found: 0.95, none: 0.04, concern: 0.06 },
  'more-check': { found: 0.79, none: 0.13, concern: 0.1 },
  'more-tune': { found: 0.9, none: 0.05, concern: 0.1 },
} as const;
const parts = ['check', 'tune', 'more-check', 'more-tune'] as const;

const examples = (lang: Locale, part: (typeof parts)[number]): Example[] => {
  const path = fileURLToPath(new URL(`examples/${lang}-${part}.jsonl`, import.meta.url));
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
};

/** The share of those of a level that raise a crisis, and the whole as words. */
function paged(all: readonly Example[], level: Example['level']) {
  const of = all.filter((example) => example.level === level);
  const raised = of.filter(({ text, lang }) => screen(text, lang).level === 'crisis');
  return { share: raised.length / of.length, says: `${raised.length} of ${of.length} ${level}` };
}

describe('the examples of danger', () => {
  for (const lang of locales)
    for (const part of parts) {
      const bound = bounds[part];
      it(`in ${lang}, ${part}: at least ${bound.found} of crises found, few others raised`, function () {
        this.timeout(120_000);
        const all = examples(lang, part);
        const [crisis, none, concern] = [paged(all, 'crisis'), paged(all, 'none'), paged(all, 'concern')];
        console.log(`      ${lang} ${part}, raised as crisis: ${crisis.says}, ${none.says}, ${concern.says}`);
        expect(crisis.share, 'crises found').to.be.at.least(bound.found);
        expect(none.share, 'none taken for a crisis').to.be.at.most(bound.none);
        expect(concern.share, 'concern taken for a crisis').to.be.at.most(bound.concern);
      });
    }

  it('are many, each with its own id', () => {
    const all = locales.flatMap((lang) => parts.flatMap((part) => examples(lang, part)));
    expect(all.length).to.be.at.least(1200);
    expect(new Set(all.map(({ id }) => id)).size).to.equal(all.length);
  });
});
