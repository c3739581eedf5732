import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { keyBy } from '../../src/model.ts';
import { accessibilityProblems, launchOrSkip, openTab, sidewaysScroll, type Tab } from '../support/browser.ts';
import { NOW, type Served, serve } from './serve.ts';

const HOUR = 3_600_000;

describe('writing on one’s own hours, in a browser', () => {
  let browser: Browser;
  let served: Served;
  let tabs: Tab[];
  before(async function () {
    browser = await launchOrSkip(this);
  });
  after(() => browser?.close());
  beforeEach(async () => {
    served = await serve();
    tabs = [];
  });
  afterEach(async () => {
    for (const tab of tabs) {
      await tab.context.close();
      expect(tab.strayed, 'requests that left the server').to.deep.equal([]);
      expect(tab.complaints, 'errors of the page').to.deep.equal([]);
    }
    await served.close();
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const tab = await openTab(browser, served.origin, options);
    tabs.push(tab);
    await tab.page.goto(`${served.origin}/in/${served.standIn.linkFor(served.dana, 'sign-in')}`);
    await tab.page.locator('.primary').click();
    await tab.page.waitForURL('**/clients');
    await tab.page.goto(`${served.origin}/clients/${served.ines.id}`);
    return tab.page;
  }
  const forms = () => served.standIn.taken.flatMap(({ event }) => (event.kind === 'form' ? [event] : []));
  async function until(done: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const value = (page: Page) => page.locator('#text').inputValue();

  it('a draft keeps itself and follows to another device, unless that writes as well', async () => {
    const [desk, phone] = [await open(), await open()];
    await desk.locator('#text').pressSequentially('Half a th');
    await until(() => forms().some(({ form }) => form === 'draft'));
    await until(async () => (await value(phone)) === 'Half a th');
    await phone.locator('#text').pressSequentially('ought');
    await until(async () => (await value(desk)) === 'Half a thought');
    await desk.locator('#text').fill('Mine');
    served.standIn.client(served.ines.id).draft = 'From elsewhere';
    served.standIn.changed(served.dana.id);
    served.standIn.add(served.ines.id, { author: served.ines.id, body: { text: 'A sign' } });
    await desk.locator('.bubble', { hasText: 'A sign' }).waitFor();
    expect(await value(desk)).to.equal('Mine');
  });

  it('a reply is planned by keyboard: Enter in the fields of the time sends nothing', async () => {
    const page = await open();
    await page.locator('#text').fill('Good morning');
    await page.locator('select[name=when]').selectOption('at');
    await page.locator('#composer input[name=date]').fill('2026-11-24');
    await page.locator('#composer input[name=time]').fill('09:00');
    await page.keyboard.press('Enter');
    expect(forms().filter(({ form }) => form !== 'draft')).to.deep.equal([]);
    await page.locator('#text').press('Enter');
    await until(() => forms().some(({ form }) => form === 'later'));
    expect(forms().find(({ form }) => form === 'later')?.values).to.include({ at: '2026-11-24T08:00:00.000Z' });
    expect(await page.locator('select[name=when]').inputValue()).to.equal('now');
    await until(async () => (await page.locator('#pending > *').count()) === 0);
  });

  it('a snippet comes to where the cursor is', async () => {
    served.standIn.snippets = [{ id: 'more', title: 'Say more', text: 'Could you say more?' }];
    const page = await open();
    await page.locator('#text').fill('Thank you. ');
    await page.locator('.snippets summary').click();
    await page.locator('button[name=snippet]').click();
    expect(await value(page)).to.equal('Thank you. Could you say more?');
    expect(forms().filter(({ form }) => form !== 'draft')).to.deep.equal([]);
  });

  it('what was sent is changed without leaving the page', async () => {
    served.standIn.add(served.ines.id, {
      key: keyBy(served.dana.id, 'one'),
      author: served.dana.id,
      body: { text: 'On Tusday' },
    });
    const page = await open();
    await page.locator('a.change').click();
    await page.locator('dialog textarea').fill('On Tuesday');
    await page.locator('dialog .primary').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(forms().at(-1)?.values).to.include({ as: 'one', text: 'On Tuesday' });
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`reads well with everything open, 320 pixels wide, ${colorScheme}`, async () => {
      served.standIn.nextWorking = NOW + 18 * HOUR;
      served.standIn.snippets = [{ id: 'more', title: 'Say more', text: 'Could you say more?' }];
      const client = served.standIn.client(served.ines.id);
      const reply = { id: 'p1', client: served.ines.id, text: 'Good morning', at: NOW + HOUR, made: NOW, seen: 0 };
      client.planned.push({ ...reply, overtaken: true });
      served.standIn.add(served.ines.id, {
        kind: 'note',
        audience: 'staff',
        key: keyBy(served.dana.id, 'n'),
        author: served.dana.id,
        body: { text: 'Ask about sleep' },
      });
      const kai = served.standIn.person('therapist', 'Kai').id;
      served.standIn.person('therapist', 'Bo');
      served.standIn.treating = [served.dana.id, kai];
      served.standIn.advising = [kai];
      const page = await open({ colorScheme, viewport: { width: 320, height: 700 } });
      await page.locator('select[name=when]').selectOption('at');
      for (const summary of await page.locator('#planned summary, .snippets summary').all()) await summary.click();
      expect(await accessibilityProblems(page)).to.deep.equal([]);
      expect(await sidewaysScroll(page)).to.equal(0);
      for (const path of ['/clients/snippets', `/clients/${served.ines.id}/plan`]) {
        await page.goto(`${served.origin}${path}`);
        for (const summary of await page.locator('summary').all()) await summary.click();
        expect(await accessibilityProblems(page), path).to.deep.equal([]);
        expect(await sidewaysScroll(page), path).to.equal(0);
      }
    });
});
