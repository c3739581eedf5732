/** A real browser for tests of pages: nothing may leave the server under test, and accessibility is measured. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** `CHROMIUM` names the browser's file; otherwise it is `chromium` on the PATH. */
const browserFile = (): string | undefined => process.env.CHROMIUM || onPath('chromium');

/** For a `before` hook: without a browser the suite is skipped and says how to get one, or fails when REQUIRE_SERVICES is set. */
export async function launchOrSkip(suite: Mocha.Context): Promise<Browser> {
  if (browserFile() || process.env.REQUIRE_SERVICES) return launchBrowser();
  console.log(`      skipped, there is no Chromium: apt-get install chromium, or set CHROMIUM to the browser's file`);
  return suite.skip();
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = browserFile();
  if (!executablePath) throw new Error('There is no chromium on the PATH: install it, or set CHROMIUM to its file.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--headless', '--disable-gpu', '--disable-background-networking'],
  });
}

function onPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder
    }
  }
  return undefined;
}

export interface Tab {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to anywhere but `origin`; they were stopped. */
  readonly strayed: string[];
  /** What the page complained of: script errors, refused content. */
  readonly complaints: string[];
}

/** A fresh profile with one page; only `origin` can be reached. */
export async function openTab(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Tab> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 }, ...options });
  const strayed: string[] = [];
  const complaints: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      strayed.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
  return { page, context, strayed, complaints };
}

/** What axe-core finds wrong on the page, one line each. The page's own content policy stays in force. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  });
}

/** How far the page can be scrolled sideways, in CSS pixels. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollingElement } = (
      globalThis as unknown as { document: { scrollingElement: { scrollWidth: number; clientWidth: number } } }
    ).document;
    return scrollingElement.scrollWidth - scrollingElement.clientWidth;
  });
