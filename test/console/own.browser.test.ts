import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { accessibilityProblems, launchOrSkip, openTab, sidewaysScroll, type Tab } from '../support/browser.ts';
import { type ServedPractice, servePractice } from './served-practice.ts';

const TABLE = 'full_date,time,mood,activities,note_title,note\n2024-03-02,21:00,rad,"walk | sea",A title,A note\n,,,,,';
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(9);

describe('the pages of the client’s journal, at 320 pixels', () => {
  let browser: Browser;
  before(async function () {
    browser = await launchOrSkip(this);
  });
  after(() => browser?.close());

  for (const colorScheme of ['light', 'dark'] as const)
    describe(`in the ${colorScheme} scheme`, () => {
      let served: ServedPractice;
      let tab: Tab;
      let entry = '';
      before(async () => {
        served = await servePractice();
        const { robin, practice } = served;
        await robin.does({
          kind: 'import',
          entries: [
            { key: 'a', at: Date.parse('2025-03-02T12:00Z'), title: LONG, mood: 'meh', activities: '', note: LONG },
          ],
        });
        for (const share of [true, false]) {
          await robin.writes('journal');
          await robin.writes(LONG);
          await robin.taps(share);
        }
        await practice.therapist.reads(robin);
        entry = `/journal/${(await robin.timeline()).findLast(({ kind }) => kind === 'journal')?.seq}`;
        tab = await openTab(browser, served.origin, { viewport: { width: 320, height: 568 }, colorScheme });
        await tab.page.goto(`${served.origin}/in/${await served.link()}`);
        await tab.page.locator('main button').click();
        await tab.page.waitForURL(/chat/);
      });
      after(async () => {
        await tab?.context.close();
        await served?.close();
      });

      const sound = (name: string, path: () => string, prepare?: (page: Page) => Promise<unknown>) =>
        it(`${name} is sound`, async () => {
          const { page, strayed, complaints } = tab;
          await page.goto(`${served.origin}${path()}`);
          await prepare?.(page);
          expect(await accessibilityProblems(page)).to.deep.equal([]);
          expect(await sidewaysScroll(page)).to.equal(0);
          expect([...strayed, ...complaints]).to.deep.equal([]);
        });
      const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

      sound('the journal', () => '/journal');
      sound(
        'what was found',
        () => '/journal',
        async (page) => {
          await page.getByLabel('Look for words').fill('DONAU');
          await press(page, 'Look');
          await page.getByText('3 entries found').waitFor();
        },
      );
      sound('an entry', () => entry);
      sound(
        'who has read',
        () => '/journal/readers',
        (page) => page.getByText('on their page').waitFor(),
      );
      sound('bringing in a diary', () => '/journal/import');
      sound(
        'what was read of a diary',
        () => '/journal/import',
        async (page) => {
          const file = { name: 'daylio.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) };
          await page.getByLabel('The file from Daylio').setInputFiles(file);
          await press(page, 'See what is in it');
          await page.getByText('One entry, of 2 March 2024').waitFor();
        },
      );
      it('a diary is taken from the page, and shared and kept from it', async () => {
        const { page } = tab;
        await press(page, 'Take these entries');
        await page.getByText('They are being taken').waitFor();
        await page.goto(`${served.origin}${entry}`);
        await press(page, 'Share with my therapist');
        await press(page, 'Keep it to myself');
        await page.getByRole('button', { name: 'Share with my therapist' }).waitFor();
        await page.goto(`${served.origin}/journal`);
        await page.getByText('A title').first().waitFor();
      });
      it('a copy is downloaded under a name that says nothing', async () => {
        const { page } = tab;
        await page.goto(`${served.origin}/journal`);
        const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'To read')]);
        expect(download.suggestedFilename()).to.equal('meanwhile.md');
      });
    });
});
