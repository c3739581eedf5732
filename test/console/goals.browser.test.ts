import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { accessibilityProblems, launchOrSkip, openTab, sidewaysScroll } from '../support/browser.ts';
import { NOW, type Served, serve } from './serve.ts';

const WEEK = 7 * 24 * 3_600_000;
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(4);

describe('goals and questionnaires, at 320 pixels', () => {
  let browser: Browser;
  let served: Served;
  before(async function () {
    browser = await launchOrSkip(this);
  });
  after(() => browser?.close());
  beforeEach(async () => {
    served = await serve();
    const { standIn, ines, dana } = served;
    const steps = [
      { text: LONG, done: true },
      { text: 'No screens', done: false },
    ];
    standIn
      .client(ines.id)
      .goals.push({ id: 'g', record: 1, author: ines.id, text: LONG, steps, progress: [], asked: 0 });
    for (const author of [ines.id, dana.id])
      standIn.add(ines.id, {
        kind: 'review',
        author,
        body: { text: 'Looking back', answers: [{ name: 'helped', label: 'What helped', value: LONG, text: LONG }] },
      });
    for (const score of [12, 9])
      standIn.add(ines.id, {
        kind: 'measure',
        at: NOW - score * WEEK,
        body: {
          text: 'PHQ-9',
          answers: [],
          measure: { name: 'PHQ-9', scoring: 1, most: 27, missing: 0, items: [], score },
        },
      });
  });
  afterEach(() => served.close());

  for (const colorScheme of ['light', 'dark'] as const)
    for (const who of ['ines', 'dana'] as const)
      it(`are sound for ${who === 'ines' ? 'the client' : 'staff'} in the ${colorScheme} scheme, everything open`, async () => {
        const tab = await openTab(browser, served.origin, { viewport: { width: 320, height: 568 }, colorScheme });
        await tab.page.goto(`${served.origin}/in/${served.standIn.linkFor(served[who], 'sign-in')}`);
        await tab.page.locator('main button').click();
        await tab.page.waitForURL(/chat|clients/);
        await tab.page.goto(`${served.origin}${who === 'ines' ? '/goals' : `/clients/${served.ines.id}/plan`}`);
        await tab.page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        expect(await accessibilityProblems(tab.page)).to.deep.equal([]);
        expect(await sidewaysScroll(tab.page)).to.equal(0);
        await tab.context.close();
      });
});
