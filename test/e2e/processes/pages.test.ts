import { expect } from 'chai';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { staffWords } from '../../../src/console/staff-words.ts';
import { pageWords } from '../../../src/console/words.ts';
import { launchOrSkip, openTab } from '../../support/browser.ts';
import { type Server, servers } from '../../support/server.ts';
import { linkOn } from '../../support/visitor.ts';
import { type Cluster, clusters } from './cluster.ts';
import { openPractice, type Practice } from './practice.ts';

const words = pageWords('en');
const staff = staffWords('en');

describe('Pages of a practice of many processes', () => {
  const start = servers();
  const make = clusters();
  let browser: Browser;
  let cluster: Cluster;
  let worker: Server;
  let practice: Practice;
  let origin: string;
  const contexts: BrowserContext[] = [];
  const strayed: string[][] = [];

  before(async function () {
    this.timeout(60_000);
    browser = await launchOrSkip(this);
    cluster = await make(this);
    const web = cluster.web();
    worker = cluster.worker();
    practice = await openPractice(cluster, ['Robin']);
    origin = await web.ready;
  });
  // What one test did to it is not the next one's fault.
  afterEach(() => cluster.redis.restart());
  after(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    expect(strayed.flat(), 'requests that left the server').to.deep.equal([]);
  });

  const robin = () => practice.clients[0] ?? expect.fail('nobody there');
  const newLink = async () => linkOn((await practice.therapist.post(`/clients/${robin().id}/link`, {})).text);
  const newTab = async () => {
    const tab = await openTab(browser, origin);
    contexts.push(tab.context);
    strayed.push(tab.strayed);
    return tab.page;
  };
  async function clientArrives(): Promise<Page> {
    const page = await newTab();
    await page.goto(await newLink());
    await page.locator('button.primary').click();
    await page.waitForURL('**/chat');
    return page;
  }
  /** The therapist's page of the client, in a browser of its own. */
  async function therapistArrives(): Promise<Page> {
    const page = await newTab();
    const [name = '', value = ''] = practice.therapist.cookie.split('=');
    await page.context().addCookies([{ name, value, url: origin }]);
    await page.goto(`${origin}/clients/${robin().id}`);
    return page;
  }
  async function write(page: Page, text: string): Promise<void> {
    await page.locator('#text').fill(text);
    await page.locator('.send').click();
  }
  const shown = (page: Page, text: string): Locator => page.locator('#entries .bubble', { hasText: text });
  /** Resolves when the page has looked for what is new so many times more. */
  async function looks(page: Page, times: number): Promise<void> {
    for (let look = 0; look < times; look++)
      await page.waitForResponse((response) => response.url().includes('/part?'));
  }
  const expectWaiting = async (page: Page, texts: readonly string[], way: string) => {
    const rows = await page.locator('#pending li').allInnerTexts();
    expect(rows).to.have.length(texts.length);
    for (const [index, text] of texts.entries()) expect(rows[index]).to.include(text).and.include(way);
  };
  const expectShownOnce = async (page: Page, texts: readonly string[]) => {
    for (const text of texts) await shown(page, text).waitFor();
    await page.locator('#pending li').first().waitFor({ state: 'detached' });
    for (const text of texts) expect(await shown(page, text).count(), text).to.equal(1);
    await page.locator('#underway').waitFor({ state: 'hidden' });
  };

  it('keep what is written while no worker is there in view, over a reload too, and show it once when one comes', async function () {
    this.timeout(90_000);
    const client = await clientArrives();
    const therapist = await therapistArrives();
    await worker.end('SIGTERM');
    const messages = ['The first of two', 'The second of two'];
    // Twice the same: each of them is waited for.
    const replies = ['Take your time', 'Take your time'];
    for (const text of messages) await write(client, text);
    for (const text of replies) await write(therapist, text);
    await looks(client, 3);
    await expectWaiting(client, messages, words.onItsWay);
    await expectWaiting(therapist, replies, staff.onItsWay);
    for (const page of [client, therapist]) {
      await page.reload();
      await looks(page, 1);
    }
    await expectWaiting(client, messages, words.onItsWay);
    await expectWaiting(therapist, replies, staff.onItsWay);
    expect(await client.locator('#underway').isVisible(), 'said twice').to.equal(false);
    // Where it was not written it is not there to be shown, but it is not lost either.
    const elsewhere = await clientArrives();
    await elsewhere.getByText(words.underway).waitFor();

    worker = cluster.worker();
    await expectShownOnce(client, messages);
    await expectShownOnce(elsewhere, messages);
    await shown(therapist, 'Take your time').nth(1).waitFor();
    await therapist.locator('#pending li').first().waitFor({ state: 'detached' });
    expect(await shown(therapist, 'Take your time').count()).to.equal(2);
  });

  it('show what is written while Redis is away, on both sides, and still once when it is back', async function () {
    this.timeout(90_000);
    const client = await clientArrives();
    const therapist = await therapistArrives();
    await worker.ready;
    await cluster.redis.kill();
    await write(client, 'Without the doorbell');
    await expectShownOnce(client, ['Without the doorbell']);
    await write(therapist, 'Heard without it');
    await expectShownOnce(therapist, ['Heard without it']);
    // Who has not written is not told either, and looks all the same.
    await expectShownOnce(client, ['Heard without it']);
    await cluster.redis.restart();
    await write(client, 'With the doorbell');
    await expectShownOnce(client, ['Without the doorbell', 'Heard without it', 'With the doorbell']);
    await expectShownOnce(therapist, ['Without the doorbell', 'Heard without it', 'With the doorbell']);
  });

  it('are gone when somebody signs out on a page of another process', async function () {
    this.timeout(60_000);
    const another = await start({ ...cluster.settings, PORT: '0' }, ['--only', 'web']).ready;
    // Cookies are for a host, whatever the port.
    const context = await browser.newContext();
    contexts.push(context);
    const [here, there] = [await context.newPage(), await context.newPage()];
    await here.goto(await newLink());
    await here.locator('button.primary').click();
    await here.waitForURL('**/chat');
    const listening = there.waitForResponse('**/events');
    await there.goto(`${another}/chat`);
    await listening;
    await shown(there, 'The first of two').waitFor();
    await here.locator('.menu summary').first().click();
    await here.getByRole('button', { name: words.signOut }).click();
    await there.waitForURL(`${another}/out?en`);
  });
});
