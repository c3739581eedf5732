import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { accessibilityProblems, launchOrSkip, openTab, sidewaysScroll } from '../support/browser.ts';
import { type RedisServer, startRedisOrSkip } from '../support/redis.ts';
import { freePort, linksIn, runProgram, type Settings, servers } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { createVisitor, type Visitor } from '../support/visitor.ts';

describe('The queues on a page', () => {
  const path = temporaryFolder();
  const start = servers();
  let redis: RedisServer;
  let browser: Browser;
  before(async function () {
    redis = await startRedisOrSkip(this);
    browser = await launchOrSkip(this);
  });
  after(async () => {
    await browser?.close();
    await redis?.remove();
  });

  async function open(more: Settings = { REDIS_URL: redis.url }) {
    const settings = { PORT: String(await freePort()), DATA_DIR: path('data'), LOG_LEVEL: 'error', ...more };
    const server = start(settings);
    const origin = await server.ready;
    const made = await runProgram(['staff', 'add', '--role', 'admin', '--name', 'Ada'], settings);
    expect(made).to.include({ code: 0, err: '' });
    const therapist = createVisitor(origin);
    await therapist.signIn(linksIn(server.written.out)[0] ?? '');
    return { settings, origin, therapist, link: linksIn(made.out)[0] ?? '' };
  }

  it('are shown to an admin without clients, whole, with nothing from elsewhere', async () => {
    const { origin, link } = await open();
    const { page, strayed, complaints } = await openTab(browser, origin, { viewport: { width: 1100, height: 760 } });
    const failed: string[] = [];
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    await page.goto(link);
    await page.getByRole('button').first().click();
    await page.waitForURL(`${origin}/clients`);
    expect(await page.textContent('main')).to.include('which conversations wait to be served');
    expect(await accessibilityProblems(page)).to.deep.equal([]);
    expect(await sidewaysScroll(page)).to.equal(0);
    await page.getByRole('link', { name: 'Queues' }).click();
    await page.getByText('rings').first().waitFor();
    await page.getByText('later').first().waitFor();
    await page.goto(`${origin}/admin/queues/queue/rings`);
    await page.getByText('rings').first().waitFor();
    expect(await page.getByRole('button', { name: /Pause|Add job|Empty|Retry|Clean/i }).count()).to.equal(0);
    expect(strayed).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
    expect(failed).to.deep.equal([]);
  });

  it('are not there for a therapist, a client, a stranger, or without Redis', async () => {
    const { origin, therapist, link } = await open();
    const refused = async (visitor: Visitor, where: string) => (await visitor.get(where)).status;
    for (const where of [
      '/admin/queues',
      '/admin/queues/',
      '/admin/queues/api/queues',
      '/admin/queues/static/js/main.js',
    ]) {
      expect(await refused(therapist, where), `therapist ${where}`).to.equal(404);
      expect(await refused(createVisitor(origin), where), `stranger ${where}`).to.equal(404);
    }
    expect((await therapist.get('/clients')).text).not.to.include('/admin/queues');
    const admin = createVisitor(origin);
    await admin.signIn(link);
    const looked = await admin.get('/admin/queues/api/queues');
    expect(looked.status).to.equal(200);
    expect(JSON.parse(looked.text).queues.map(({ name }: { name: string }) => name)).to.deep.equal(['rings', 'later']);
    expect((await admin.post('/admin/queues/api/queues/rings/pause', {})).status).to.equal(404);
    const policies = [await admin.get('/admin/queues'), await admin.get('/clients')].map(({ headers }) =>
      headers.get('content-security-policy'),
    );
    expect(policies[0]).to.include("'unsafe-inline'").and.include("script-src 'self';");
    expect(policies[1]).not.to.include("'unsafe-inline'");
  });

  it('are not there where there is no Redis, nor a link to them', async () => {
    const { origin, link } = await open({});
    const admin = createVisitor(origin);
    await admin.signIn(link);
    const { status, text } = await admin.get('/clients');
    expect(status).to.equal(200);
    expect(text).not.to.include('/admin/queues');
    expect((await admin.get('/admin/queues')).status).to.equal(404);
  });
});
