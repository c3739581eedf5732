import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Person, Question } from '../../src/model.ts';
import { accessibilityProblems, launchOrSkip, openTab, type Tab } from '../support/browser.ts';
import { NOW, type Served, serve } from './serve.ts';

const scale = (id: string): Question => ({ id, kind: 'scale', min: 1, max: 5, low: 'very low', high: 'very good' });

describe('the pages in a browser', () => {
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

  /** A tab in which `person` has signed in through a link. */
  async function arrive(person: Person, options: BrowserContextOptions = {}): Promise<Tab> {
    const tab = await openTab(browser, served.origin, options);
    tabs.push(tab);
    await tab.page.goto(`${served.origin}/in/${served.standIn.linkFor(person, 'sign-in')}`);
    await tab.page.locator('.primary').click();
    await tab.page.waitForURL(person.role === 'client' ? '**/chat' : '**/clients');
    return tab;
  }

  const ask = (question: Question, text = 'How is it?') =>
    served.standIn.add(served.ines.id, { audience: 'client', body: { text, question } });
  /** What was done, but for looking. */
  const done = () => served.standIn.taken.map(({ event }) => event).filter(({ kind }) => kind !== 'seen');
  const texts = () => served.standIn.taken.flatMap(({ event }) => (event.kind === 'text' ? [event.text] : []));
  const bubble = (page: Page, text: string) => page.locator('#entries .bubble', { hasText: text });
  const focused = (page: Page) => page.evaluate('document.activeElement.outerHTML') as Promise<string>;
  const value = (page: Page) => page.locator('#text').inputValue();
  /** Resolves when `done` holds; the test's own time limit ends the wait. */
  async function until(done: () => boolean): Promise<void> {
    while (!done()) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  it('takes a message and an answer from the keyboard alone', async () => {
    ask(scale('q1'));
    const { page } = await arrive(served.ines);
    await page.locator('#text').focus();
    await page.keyboard.type('One line');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('and another');
    await page.keyboard.press('Enter');
    await bubble(page, 'and another').waitFor();
    expect(texts()).to.deep.equal(['One line\nand another']);
    expect(await value(page)).to.equal('');
    ask(scale('q2'));
    await page.locator('[data-question=q2]').waitFor();
    await page.locator('#main').focus();
    while (!(await focused(page)).startsWith('<input type="radio"')) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await until(() => done().length === 2);
    expect(done()[1]).to.deep.equal({ kind: 'choice', question: 'q2', value: 3 });
  });

  it('hands the focus from an answered question to the next one', async () => {
    ask({ id: 'q1', kind: 'yes-no', options: [{ value: 'yes', label: 'Yes' }] });
    const { page } = await arrive(served.ines);
    await page.locator('.chip').focus();
    await page.keyboard.press('Enter');
    await bubble(page, 'yes').waitFor();
    ask(scale('q2'));
    await page.locator('[data-question=q2]').waitFor();
    expect(await focused(page)).to.include('type="radio"');
  });

  it('leaves the focus in the field while messages come in', async () => {
    const { page } = await arrive(served.ines);
    await page.locator('#text').fill('half a th');
    served.standIn.add(served.ines.id, { author: served.dana.id, body: { text: 'Good morning' } });
    await bubble(page, 'Good morning').waitFor();
    await page.keyboard.type('ought');
    expect(await value(page)).to.equal('half a thought');
  });

  it('reads new messages out to those who cannot see them', async () => {
    const { page } = await arrive(served.ines);
    served.standIn.add(served.ines.id, { author: served.dana.id, body: { text: 'Good morning' } });
    await page.locator('#live', { hasText: 'New from Dana: Good morning' }).waitFor({ state: 'attached' });
  });

  it('shows what becomes of a message: seen, changed, taken back', async () => {
    const { page } = await arrive(served.ines);
    await page.locator('#text').fill('Hello');
    await page.keyboard.press('Enter');
    const row = page.locator('.entry.own', { hasText: 'Hello' });
    await row.locator('.meta', { hasText: 'Sent' }).waitFor();
    const client = served.standIn.client(served.ines.id);
    client.records = client.records.map((record) => ({ ...record, seen: NOW }));
    served.standIn.changed(served.ines.id);
    await row.locator('.meta', { hasText: 'Seen' }).waitFor();
    await row.locator('.change').click();
    await page.locator('dialog textarea').fill('Hello there');
    await page.locator('dialog .primary').click();
    await bubble(page, 'Hello there').waitFor();
    await row.locator('.change').click();
    await page.locator('dialog button', { hasText: 'Take it back' }).click();
    await bubble(page, 'You took this back').waitFor();
  });

  it('shows a message as waiting while there is no connection, and sends it once there is', async () => {
    const { page, context } = await arrive(served.ines);
    await context.setOffline(true);
    await page.locator('#text').fill('from the tunnel');
    await page.keyboard.press('Enter');
    await page.locator('#pending', { hasText: 'Waiting to send' }).waitFor();
    await context.setOffline(false);
    await bubble(page, 'from the tunnel').waitFor();
    expect(texts()).to.deep.equal(['from the tunnel']);
    await page.locator('#pending li').waitFor({ state: 'detached' });
  });

  it('keeps what waits to be sent over a reload', async () => {
    const { page } = await arrive(served.ines);
    await page.route('**/chat', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await page.locator('#text').fill('from the tunnel');
    await page.keyboard.press('Enter');
    await page.locator('#pending', { hasText: 'Waiting to send' }).waitFor();
    await page.unrouteAll();
    await page.reload();
    await bubble(page, 'from the tunnel').waitFor();
    expect(texts()).to.deep.equal(['from the tunnel']);
  });

  it('makes one message of one whose answer got lost', async () => {
    const { page } = await arrive(served.ines);
    let lost = 0;
    await page.route('**/chat', async (route) => {
      if (route.request().method() !== 'POST' || lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await page.locator('#text').fill('only once');
    await page.keyboard.press('Enter');
    await bubble(page, 'only once').waitFor();
    await until(() => lost > 1);
    expect(texts()).to.deep.equal(['only once']);
  });

  it('keeps what was taken in view until the timeline shows it, or it has come to nothing', async () => {
    const { page } = await arrive(served.ines);
    served.standIn.underway = { waiting: [], settled: false };
    await page.route('**/chat', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ json: { outcome: 'accepted' } }) : route.continue(),
    );
    await page.locator('#text').fill('nobody has read me yet');
    await page.keyboard.press('Enter');
    const waiting = page.locator('#pending li', { hasText: 'On its way' });
    await waiting.waitFor();
    const part = page.waitForResponse('**/part?*');
    served.standIn.changed(served.ines.id);
    await (await part).finished();
    await page.reload();
    await waiting.waitFor();
    served.standIn.underway = { waiting: [], settled: true };
    served.standIn.changed(served.ines.id);
    await waiting.waitFor({ state: 'detached' });
  });

  it('says that something is on its way that was written elsewhere', async () => {
    const { page } = await arrive(served.ines);
    const line = page.getByText('What you wrote is kept and on its way');
    await line.waitFor({ state: 'hidden' });
    served.standIn.underway = { waiting: ['written-elsewhere'], settled: true };
    served.standIn.changed(served.ines.id);
    await line.waitFor();
  });

  it('keeps a draft over a reload, and not over signing out', async () => {
    const { page } = await arrive(served.ines);
    await page.locator('#text').fill('not finished');
    await page.reload();
    expect(await value(page)).to.equal('not finished');
    await page.locator('.menu summary').first().click();
    await page.locator('#out button').click();
    await page.waitForURL('**/out?en');
    expect(await page.evaluate('Object.keys(sessionStorage).length + Object.keys(localStorage).length')).to.equal(0);
  });

  it('keeps what was written when the sign-in has ended meanwhile, and says so', async () => {
    const { page } = await arrive(served.ines);
    await page.locator('#text').fill('still here');
    served.standIn.desk.who = async () => undefined;
    await page.keyboard.press('Enter');
    await page.locator('#problem', { hasText: 'You are signed out on this device' }).waitFor();
    expect(await page.locator('#pending').textContent()).to.include('still here');
    expect(texts()).to.deep.equal([]);
  });

  it('are gone from every tab at once when somebody signs out in one', async () => {
    served.standIn.add(served.ines.id, { body: { text: 'for Inés alone' } });
    for (const [person, first, others] of [
      [served.ines, '/chat', ['/chat']],
      [served.dana, '/clients', ['/clients', `/clients/${served.ines.id}`, `/clients/${served.ines.id}/plan`]],
    ] as const) {
      const { page, context } = await arrive(person);
      expect(new URL(page.url()).pathname).to.equal(first);
      const pages: Page[] = [];
      for (const path of others) {
        const other = await context.newPage();
        pages.push(other);
        const listening = other.waitForResponse('**/events');
        await other.goto(`${served.origin}${path}`);
        await listening;
      }
      await page.evaluate(`document.querySelector('form[action$="/out"]').requestSubmit()`);
      for (const other of pages) {
        await other.waitForURL('**/out?en');
        expect(await other.content())
          .to.include('You are signed out')
          .and.not.include('Inés');
      }
    }
  });

  it('hide what was read, and not what was being written, when somebody signs out in another tab', async () => {
    served.standIn.add(served.ines.id, { body: { text: 'for Inés alone' } });
    const { page, context } = await arrive(served.ines);
    const other = await context.newPage();
    await other.goto(`${served.origin}/chat`);
    await bubble(other, 'for Inés alone').waitFor();
    await other.locator('#text').fill('not finished');
    await page.evaluate(`document.querySelector('form[action$="/out"]').requestSubmit()`);
    await other.locator('#problem', { hasText: 'You are signed out on this device' }).waitFor();
    expect(await value(other)).to.equal('not finished');
    expect(await other.content()).not.to.include('for Inés alone');
    expect(await accessibilityProblems(other)).to.deep.equal([]);
    await other.goto(`${served.origin}/in/${served.standIn.linkFor(served.ines, 'sign-in')}`);
    await other.locator('.primary').click();
    await other.waitForURL('**/chat');
    expect(await value(other)).to.equal('not finished');
  });

  it('does not send what is too long, and keeps it', async () => {
    const { page } = await arrive(served.ines);
    await page.locator('#text').fill('x'.repeat(4001));
    await page.keyboard.press('Enter');
    await page.locator('#problem', { hasText: 'longer than one message' }).waitFor();
    expect(await value(page)).to.have.length(4001);
    expect(texts()).to.deep.equal([]);
  });

  it('gives back what the server refuses', async () => {
    const { page } = await arrive(served.ines);
    served.web.submit = async () => ({ problem: 'text-too-long' });
    await page.route('**/chat', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 422, contentType: 'application/json', body: '{"problem":"Too much."}' })
        : route.continue(),
    );
    await page.locator('#text').fill('refused');
    await page.keyboard.press('Enter');
    await page.locator('#problem', { hasText: 'Too much.' }).waitFor();
    expect(await value(page)).to.equal('refused');
  });

  it('still asks an open question after a reload', async () => {
    ask(scale('q1'), 'How is your mood?');
    const { page } = await arrive(served.ines);
    await page.locator('.step').nth(3).click();
    await page.reload();
    expect(await page.locator('[data-question=q1] .step').count()).to.equal(5);
    await page.locator('.step').nth(1).click();
    await page.locator('.use').click();
    await until(() => done().length === 1);
    expect(done()).to.deep.equal([{ kind: 'choice', question: 'q1', value: 2 }]);
  });

  it('takes several answers, and none of them', async () => {
    const options = ['a', 'b', 'c'].map((one) => ({ value: one, label: `Option ${one}` }));
    ask({ id: 'q1', kind: 'several', options });
    const { page } = await arrive(served.ines);
    await page.locator('.tick').nth(0).click();
    await page.locator('.tick').nth(2).click();
    await page.locator('.use').click();
    await bubble(page, 'a,c').waitFor();
    ask({ id: 'q2', kind: 'several', options });
    await page.locator('[data-question=q2] .use').click();
    await until(() => done().length === 2);
    expect(done().map((event) => event.kind === 'choice' && event.value)).to.deep.equal([['a', 'c'], []]);
  });

  it('shows both sides that the other is writing, and each what the other wrote', async () => {
    const client = await arrive(served.ines);
    const staff = await arrive(served.dana);
    const listening = staff.page.waitForResponse(
      (response) => response.frame().url().includes(served.ines.id) && response.url().endsWith('/events'),
    );
    await staff.page.locator('.client a', { hasText: 'Inés' }).click();
    await listening;
    await client.page.locator('#text').pressSequentially('Hello');
    await staff.page.locator('#typing', { hasText: 'Inés is writing' }).waitFor();
    await client.page.keyboard.press('Enter');
    await bubble(staff.page, 'Hello').waitFor();
    await staff.page.locator('#typing').waitFor({ state: 'hidden' });
    await staff.page.locator('#text').pressSequentially('Hello Inés');
    await client.page.locator('#typing', { hasText: 'Your therapist is writing' }).waitFor();
    await staff.page.keyboard.press('Enter');
    await bubble(client.page, 'Hello Inés').waitFor();
  });

  it('tells that the newest entry was seen, once, on either side', async () => {
    const { seq } = served.standIn.add(served.ines.id, { author: served.dana.id, body: { text: 'Good morning' } });
    const client = await arrive(served.ines);
    await until(() => served.standIn.taken.length === 1);
    expect(served.standIn.taken[0]?.event).to.deep.equal({ kind: 'seen', person: served.ines.id, upTo: seq });
    await client.page.waitForFunction('Object.keys(sessionStorage).some((key) => key.endsWith(" seen"))');
    await client.page.reload();
    await client.page.locator('#text').fill('Hello');
    await client.page.keyboard.press('Enter');
    const staff = await arrive(served.dana);
    await staff.page.locator('.client a', { hasText: 'Inés' }).click();
    await until(() => served.standIn.taken.length === 3);
    expect(served.standIn.taken.map(({ event }) => event.kind)).to.deep.equal(['seen', 'text', 'seen']);
    expect(served.standIn.taken[2]?.event).to.deep.include({ person: served.ines.id });
  });

  it('brings earlier messages in above, where the reader stays', async () => {
    for (let count = 1; count <= 70; count++) served.standIn.add(served.ines.id, { body: { text: `entry ${count}.` } });
    const { page } = await arrive(served.ines);
    await page.locator('#earlier').scrollIntoViewIfNeeded();
    const before = await bubble(page, 'entry 21.').boundingBox();
    await page.locator('#earlier').click();
    await bubble(page, 'entry 1.').waitFor({ state: 'attached' });
    const after = await bubble(page, 'entry 21.').boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).to.be.below(80);
    expect(await page.locator('.day').count()).to.equal(1);
    expect(await page.locator('#entries [data-seq]').count()).to.equal(70);
    expect(await page.locator('#earlier').count()).to.equal(0);
  });

  it('says that something new is below, and takes it for seen only when it was come to', async () => {
    for (let count = 1; count <= 40; count++) served.standIn.add(served.ines.id, { body: { text: `entry ${count}.` } });
    const { page } = await arrive(served.ines);
    // It opens at the first entry that is new; what lies below is not seen yet.
    expect(await page.evaluate('scrollY < 200')).to.equal(true);
    expect(served.standIn.taken).to.have.length(0);
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await until(() => served.standIn.taken.length === 1);
    await page.evaluate('scrollTo(0, 0)');
    const { seq } = served.standIn.add(served.ines.id, { author: served.dana.id, body: { text: 'Good morning' } });
    await page.locator('#newer').waitFor();
    expect(served.standIn.taken).to.have.length(1);
    await page.locator('#newer').click();
    await page.locator('#newer').waitFor({ state: 'hidden' });
    await until(() => served.standIn.taken.length === 2);
    expect(served.standIn.taken[1]?.event).to.deep.include({ kind: 'seen', upTo: seq });
  });

  it('does not lay "New message below" over what is read on a narrow screen', async () => {
    served.standIn.add(served.ines.id, { body: { text: 'A long text that is being read. '.repeat(40) } });
    const { page } = await arrive(served.ines, { viewport: { width: 320, height: 640 } });
    await page.evaluate('scrollTo(0, 0)');
    served.standIn.add(served.ines.id, { body: { text: 'More of it. '.repeat(40) } });
    await page.locator('#newer').waitFor();
    const button = await page.locator('#newer').boundingBox();
    const footer = await page.locator('.write').boundingBox();
    expect(button?.y).to.be.above(footer?.y ?? Number.POSITIVE_INFINITY);
    expect(button?.height, 'in one line').to.be.below(50);
  });

  it('leaves quickly, and the way back does not lead here', async () => {
    const { page } = await arrive(served.ines);
    await page.locator('#leave').click();
    await page.waitForURL('about:blank');
    await page.goBack().catch(() => undefined);
    expect(await page.content()).not.to.include('Riverside');
  });

  it('can be read and answered without scripts', async () => {
    ask(scale('q1'), 'How is your mood?');
    const { page } = await arrive(served.ines, { javaScriptEnabled: false });
    await page.locator('.step').nth(3).click();
    await page.locator('.use').click();
    await page.locator('#text').fill('Hello');
    await page.locator('.send').click();
    await bubble(page, 'Hello').waitFor();
    expect(done().map(({ kind }) => kind)).to.deep.equal(['choice', 'text']);
    await page.locator('.menu summary').nth(1).click();
    expect(await page.locator('.danger-menu .panel').textContent()).to.include('Call 112');
  });

  it('shows the caseload as it changes, filtered by what is typed', async () => {
    const { page } = await arrive(served.dana);
    await page.locator('#find').fill('to');
    expect(await page.locator('.client:visible').allInnerTexts()).to.deep.equal(['Tom']);
    await page.locator('#find').fill('');
    await page.locator('.client a', { hasText: 'Inés' }).focus();
    served.standIn.client(served.tom.id).alerts = 1;
    served.standIn.changed(served.tom.id);
    await page.locator('.group.alerts .client', { hasText: 'Tom' }).waitFor();
    expect(await focused(page)).to.include('Inés');
  });

  it('shows staff at once what a client has become, and how they are doing', async () => {
    const client = served.standIn.client(served.ines.id);
    const become = (standing: typeof client.standing) => {
      client.standing = standing;
      served.standIn.changed(served.ines.id);
    };
    const checkIn = (mood: number) =>
      served.standIn.add(served.ines.id, {
        kind: 'check-in',
        author: served.ines.id,
        body: { text: 'Check-in', answers: [{ name: 'mood', label: 'Mood', value: mood, text: `${mood} of 5` }] },
      });
    client.standing = 'invited';
    const { page } = await arrive(served.dana, { viewport: { width: 1200, height: 800 } });
    await page.locator('.client a', { hasText: 'Inés' }).click();
    await page.getByText('They have not come yet').waitFor();
    await page.getByText('Inés has not agreed to begin').waitFor();
    become('active');
    await page.getByText('Inés receives this as your message').waitFor();
    await page.getByText('For another device').waitFor();
    await page.getByText('No check-ins in the last eight weeks').waitFor();
    checkIn(3);
    await page.getByText('Mood: 3 most recently').waitFor();
    expect(await page.locator('.series circle').count()).to.equal(1);
    await page.getByText('As a table').click();
    await page.locator('#text').focus();
    checkIn(4);
    await page.getByText('Mood: 4 most recently').waitFor();
    expect(await page.locator('#trend table').isVisible(), 'the table stays open').to.equal(true);
    become('stopped');
    await page.getByText('or has left').waitFor();
  });

  it('no longer says that a client is writing once they have answered, whatever became of it', async () => {
    const { page } = await arrive(served.dana);
    await page.locator('.client a', { hasText: 'Inés' }).click();
    const writing = page.locator('#typing', { hasText: 'Inés is writing' });
    // Told again, as a page does while somebody writes: the stream may not have begun yet.
    await page.clock.install();
    while (!(await writing.isVisible())) served.standIn.desk.typing(served.ines, served.ines.id);
    // From here on no time passes on the page.
    await page.clock.pauseAt(Date.now() + 1000);
    expect(await writing.isVisible()).to.equal(true);
    served.standIn.changed(served.ines.id);
    await writing.waitFor({ state: 'hidden' });
  });

  it('acknowledges an alert with one press', async () => {
    served.standIn.client(served.ines.id).alerts = 1;
    const { page } = await arrive(served.dana);
    await page.locator('.client a', { hasText: 'Inés' }).click();
    await page.locator('.banner button').click();
    await page.locator('.banner').waitFor({ state: 'detached' });
    expect(done().map((event) => event.kind === 'form' && event.form)).to.deep.equal(['acknowledge']);
  });
});
