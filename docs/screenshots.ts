/** `npm run screenshots`: starts the demonstration and photographs its pages into docs/screenshots/. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { readConfig } from '../src/config.ts';
import { start } from '../src/main.ts';
import { launchBrowser, openTab } from '../test/support/browser.ts';

const folder = fileURLToPath(new URL('screenshots', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'meanwhile-screenshots-'));
mkdirSync(folder, { recursive: true });
const settings = { PORT: '0', DATA_DIR: data, PRACTICE_ZONE: 'Europe/Madrid', LOG_LEVEL: 'error' };
const running = await start(readConfig(settings), { demo: true });
const browser = await launchBrowser();

try {
  const [therapist, client] = running.links;
  if (!therapist || !client) throw new Error('the demonstration gave no links');
  const phone = await signIn(client.url, { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  // The check-in that comes within a minute.
  await phone.getByRole('radio').first().waitFor({ timeout: 90_000 });
  await photograph(phone, 'chat');
  const desk = await signIn(therapist.url, { viewport: { width: 1280, height: 900 } });
  await photograph(desk, 'clients');
  await desk.getByRole('link', { name: client.person.name }).first().click();
  await desk.waitForLoadState();
  await photograph(desk, 'client');
} finally {
  await browser.close();
  await running.stop();
  rmSync(data, { recursive: true, force: true });
}

async function signIn(
  url: string,
  options: { viewport: { width: number; height: number }; deviceScaleFactor?: number },
) {
  const { page } = await openTab(browser, new URL(url).origin, options);
  await page.goto(url);
  await page.getByRole('button').first().click();
  await page.waitForLoadState();
  return page;
}

async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/screenshots/${name}.png`);
}
