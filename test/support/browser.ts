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

const NARROW = 320;

/**
 * Looks at a page in every way and leaves it as it was: light and dark, as wide as it is and 320 pixels. What is wrong, one line each.
 * `PICTURES` names a folder in which each look is kept as a picture, for whoever wants to see for themselves.
 */
export async function look(page: Page, name: string): Promise<readonly string[]> {
  const size = page.viewportSize() ?? { width: 1200, height: 800 };
  const problems: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [size.width, NARROW]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: size.height });
      const found = await accessibilityProblems(page);
      problems.push(...found.map((problem) => `${name}, ${colorScheme}, ${width}: ${problem}`));
      if ((await sidewaysScroll(page)) > 0) problems.push(`${name}, ${width}: scrolls sideways`);
      const folder = process.env.PICTURES;
      if (folder) await page.screenshot({ path: join(folder, `${name} ${colorScheme} ${width}.png`) });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(size);
  return problems;
}
