import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type { Person, Question } from '../../src/model.ts';
import { accessibilityProblems, launchOrSkip, openTab, sidewaysScroll, type Tab } from '../support/browser.ts';
import { NOW, type Served, serve } from './serve.ts';

const DAY = 24 * 3_600_000;
const options = [
  { value: 'a', label: 'A minute of slow breathing, with the eyes closed if that is comfortable' },
  { value: 'b', label: 'Donaudampfschifffahrtsgesellschaftskapitän' },
];
const questions: readonly Question[] = [
  { id: 'q', kind: 'choice', options },
  { id: 'q', kind: 'several', options },
  { id: 'q', kind: 'yes-no', options },
  { id: 'q', kind: 'scale', min: 0, max: 10, low: 'not at all', high: 'completely' },
  { id: 'q', kind: 'number', min: 0, max: 24 },
  { id: 'q', kind: 'date' },
  { id: 'q', kind: 'time' },
];

type Visitor = 'nobody' | 'client' | 'staff';

describe('every page, at 320 pixels', () => {
  let browser: Browser;
  before(async function () {
    browser = await launchOrSkip(this);
  });
  after(() => browser?.close());

  const open = (page: Page) =>
    page.evaluate('document.querySelectorAll("details").forEach((one) => (one.open = true))');

  for (const scheme of ['light', 'dark'] as const) {
    describe(`in the ${scheme} scheme`, () => {
      let served: Served;
      let tabs: { readonly [visitor in Visitor]: Tab };
      before(async () => {
        served = await serve();
        fill(served);
        const arrive = async (person?: Person) => {
          const viewport = { width: 320, height: 568 };
          const tab = await openTab(browser, served.origin, { viewport, colorScheme: scheme });
          if (person) await signIn(served, tab.page, person);
          return tab;
        };
        tabs = { nobody: await arrive(), client: await arrive(served.ines), staff: await arrive(served.dana) };
      });
      after(async () => {
        for (const { context } of Object.values(tabs)) await context.close();
        await served.close();
      });

      /** Checks the page at `path`, after `prepare`. */
      const sound = (name: string, visitor: Visitor, path: () => string, prepare?: (page: Page) => Promise<unknown>) =>
        it(`${name} is sound`, async () => {
          const { page, strayed, complaints } = tabs[visitor];
          await page.goto(`${served.origin}${path()}`);
          await prepare?.(page);
          expect(await accessibilityProblems(page)).to.deep.equal([]);
          expect(await sidewaysScroll(page)).to.equal(0);
          expect([...strayed, ...complaints]).to.deep.equal([]);
        });

      const client = () => `/clients/${served.ines.id}`;
      sound('the front', 'nobody', () => '/');
      sound('an invitation', 'nobody', () => `/in/${served.standIn.linkFor(served.tom, 'invitation')}`);
      sound('a spent link', 'nobody', () => '/in/spent-spent-spent-spent');
      sound('a page that is not there', 'nobody', () => '/nowhere');
      sound('the end of a sign-in', 'nobody', () => '/out?es');
      sound('the client’s plan', 'client', () => '/plan');
      for (const question of questions)
        sound(`the chat with a question (${question.kind})`, 'client', () => {
          served.standIn.add(served.ines.id, { audience: 'client', body: { text: 'How is it?', question } });
          return '/chat';
        });
      sound('the chat with its menus open', 'client', () => '/chat', open);
      sound(
        'changing a message in place',
        'client',
        () => '/chat',
        (page) =>
          page
            .locator('.change')
            .first()
            .click()
            .then(() => page.locator('dialog').waitFor()),
      );
      sound('changing a message', 'client', () => {
        const { seq } = served.standIn.add(served.ines.id, {
          author: served.ines.id,
          key: `said:${scheme}`,
          body: { text: 'old' },
        });
        return `/chat/change/${seq}`;
      });
      sound('the caseload', 'staff', () => '/clients');
      sound('a client', 'staff', client);
      sound('a client’s plan', 'staff', () => `${client()}/plan`, open);
      sound('inviting', 'staff', () => '/clients/new');
      sound('hours', 'staff', () => '/clients/hours', open);
      sound('a new link', 'staff', client, async (page) => {
        await page.goto(`${served.origin}${client()}/plan`);
        await page.locator('form[action$="/link"] button').click();
        await page.waitForLoadState();
      });
    });
  }
});

async function signIn({ origin, standIn }: Served, page: Page, person: Person): Promise<void> {
  await page.goto(`${origin}/in/${standIn.linkFor(person, 'sign-in')}`);
  await page.locator('.primary').click();
  await page.waitForURL(person.role === 'client' ? '**/chat' : '**/clients');
}

/** A little of everything that can stand on a page. */
function fill({ standIn, ines, dana, tom }: Served): void {
  const add = (entry: Parameters<typeof standIn.add>[1]) => standIn.add(ines.id, entry);
  const answers = [
    { name: 'mood', label: 'Mood', value: 2, text: '2 of 5' },
    { name: 'energy', label: 'Energy', value: 3, text: '3 of 5' },
    { name: 'line', label: 'In a line', value: 'x', text: 'Tired, but the walk helped.' },
  ];
  for (let day = 20; day > 1; day--)
    add({ at: NOW - day * DAY, kind: 'check-in', body: { text: 'Check-in', answers } });
  add({ author: ines.id, key: 'said:1', body: { text: `A long ${'word'.repeat(60)}\n\nand lines` }, seen: NOW });
  add({ author: ines.id, key: 'said:2', body: { text: '' }, status: 'taken-back' });
  add({ author: dana.id, body: { text: 'An answer' }, failed: NOW });
  add({ kind: 'journal', audience: 'client', body: { text: 'Journal', answers: answers.slice(2) } });
  add({ kind: 'consent', body: { text: 'Agreed to begin (text 1).' } });
  add({ kind: 'alert', audience: 'staff', body: { text: 'Check-in', answers } });
  add({ kind: 'note', audience: 'staff', body: { text: 'Paused for a day' } });
  const client = standIn.client(ines.id);
  Object.assign(client, { alerts: 1, unseen: 2, waiting: [NOW - DAY] });
  client.appointments.push({ id: 'a', start: NOW + DAY, minutes: 50, sequence: 0 });
  const routine = { flow: 'check-in', rule: 'FREQ=DAILY', slots: ['08:30', '20:00'], window: 120, from: '2026-11-01' };
  client.routines.push({
    ...routine,
    id: 'r',
    title: 'Check-in',
    standing: 'agreed',
    next: NOW + DAY,
    until: '2026-12-24',
  });
  client.routines.push({ ...routine, id: 's', title: 'Journal', standing: 'proposed' });
  client.routines.push({ ...routine, id: 't', title: 'Journal', standing: 'resting' });
  Object.assign(standIn.client(tom.id), { standing: 'paused', waiting: [NOW - DAY] });
}
