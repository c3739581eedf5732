import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { accessibilityProblems, launchOrSkip, openTab, sidewaysScroll } from '../support/browser.ts';
import { type ServedPractice, servePractice } from './served-practice.ts';

describe('appointments, at 320 pixels', () => {
  let browser: Browser;
  let served: ServedPractice;
  before(async function () {
    browser = await launchOrSkip(this);
  });
  after(() => browser?.close());
  beforeEach(async () => {
    served = await servePractice();
    const { practice, robin } = served;
    const does = (form: string, values: { [field: string]: string }) =>
      practice.therapist.does(form, { client: robin.person.id, ...values });
    const set = (id: string, start: string) => does('appointment', { id, start, minutes: '50' });
    await set('near', '2026-03-03T09:00:00Z');
    await set('gone', '2026-03-04T09:00:00Z');
    await set('far', '2026-03-20T09:00:00Z');
    await does('cancel-appointment', { id: 'gone' });
    await does('appointment', { id: 'clash', start: '2026-03-20T09:30:00Z', minutes: '50' });
    await robin.writes('cancel my appointment');
    await robin.taps(true);
    await robin.writes('new appointment');
    const starts = '2026-03-10T09:00:00Z,2026-03-11T09:00:00Z';
    await does('offer', { id: 'offer', starts, minutes: '50', until: '', moves: 'far' });
  });
  afterEach(() => served.close());

  for (const colorScheme of ['light', 'dark'] as const)
    for (const who of ['robin', 'therapist'] as const)
      it(`are sound for ${who === 'robin' ? 'the client' : 'staff'} in the ${colorScheme} scheme, everything open`, async () => {
        const { practice, robin, origin } = served;
        const person = who === 'robin' ? robin.person : practice.therapist.person;
        const tab = await openTab(browser, origin, { viewport: { width: 320, height: 568 }, colorScheme });
        await tab.page.goto(`${origin}/in/${await served.link(person)}`);
        await tab.page.locator('main button').click();
        await tab.page.waitForURL(/chat|clients/);
        await tab.page.goto(`${origin}${who === 'robin' ? '/plan' : `/clients/${robin.person.id}/plan`}`);
        await tab.page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        expect(await accessibilityProblems(tab.page)).to.deep.equal([]);
        expect(await sidewaysScroll(tab.page)).to.equal(0);
        if (process.env.SHOTS) await tab.page.screenshot({ path: `${process.env.SHOTS}-${who}.png`, fullPage: true });
        await tab.context.close();
      });
});
