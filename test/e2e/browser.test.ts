import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { staffWords } from '../../src/console/staff-words.ts';
import { pageWords } from '../../src/console/words.ts';
import { launchOrSkip, look as lookAt, openTab, type Tab } from '../support/browser.ts';
import { bubble, card, entry, rate, tap, write } from '../support/chat-page.ts';
import { type LivePractice, openLivePractice } from '../support/live.ts';
import type { Visitor } from '../support/visitor.ts';

const words = pageWords('en');
const staff = staffWords('en');

const wide = { viewport: { width: 1200, height: 800 } };
/** Every address that a page may ask for: ids, numbers and names of ours, never anything that somebody wrote. */
const addresses =
  /^\/(in\/[\w-]{22}|leave|out|page\/[\w.-]+|(chat|clients(\/[\w-]{22})?)(\/(part|events|who|typing|plan|link|new|change\/\d+))?)?(\?((after|before)=\d+|en|es))?$/;

/** Real pages of the real server, SQLite, the flows as shipped; it is a Monday morning at ten in Madrid. */
describe('A client and a therapist in their browsers', () => {
  let browser: Browser;
  let practice: LivePractice;
  let tabs: Tab[];
  let asked: string[];

  before(async function () {
    browser = await launchOrSkip(this);
  });
  after(() => browser?.close());
  beforeEach(async () => {
    practice = await openLivePractice();
    tabs = [];
    asked = [];
  });
  afterEach(async () => {
    for (const { context } of tabs) await context.close();
    await practice.close();
    expect(
      tabs.flatMap(({ strayed }) => strayed),
      'requests that left the server',
    ).to.deep.equal([]);
    expect(
      tabs.flatMap(({ complaints }) => complaints),
      'what pages complained of',
    ).to.deep.equal([]);
    const odd = asked.filter((url) => !addresses.test(url.slice(practice.origin.length)));
    expect(odd, 'addresses with something in them').to.deep.equal([]);
  });

  /** A browser of its own in which somebody has come in by a link. It must not load a page anew by itself. */
  async function arrive(link: string, options: BrowserContextOptions = {}): Promise<Page> {
    const tab = await openTab(browser, practice.origin, options);
    tabs.push(tab);
    tab.context.setDefaultTimeout(15_000);
    tab.page.on('request', (request) => asked.push(request.url()));
    await tab.page.goto(link);
    await tab.page.locator('button.primary').click();
    await tab.page.waitForURL(/\/(chat|clients)$/);
    await tab.page.evaluate('globalThis.stayed = true');
    return tab.page;
  }

  const stayed = (page: Page) => page.evaluate('globalThis.stayed === true');
  const therapistArrives = async (options: BrowserContextOptions = wide) => arrive(await practice.staffLink(), options);
  /** The therapist's page of one client. */
  async function opens(page: Page, client: string): Promise<void> {
    await page.goto(`${practice.origin}/clients/${client}`);
    await page.evaluate('globalThis.stayed = true');
  }
  const contextOf = (page: Page) => page.context();

  const everyEvening = async (client: string, self: Visitor) => {
    const therapist = await practice.therapist();
    const routine = { form: 'routine', flow: 'check-in', times: '20:00', window: '240', from: '2026-11-30', until: '' };
    expect((await therapist.post(`/clients/${client}`, routine)).status).to.equal(200);
    await practice.rest();
    await self.post('/chat', { kind: 'text', text: 'yes' });
    await practice.rest();
  };
  const appointmentOnTuesdayAtFive = async (client: string) => {
    const therapist = await practice.therapist();
    const fields = { form: 'appointment', date: '2026-12-01', time: '17:00', minutes: '50' };
    expect((await therapist.post(`/clients/${client}`, fields)).status).to.equal(200);
    await practice.rest();
  };

  it('meet: invited, agreed, written, read, answered, and each sees it at once', async () => {
    const therapist = await therapistArrives();
    await therapist.getByRole('link', { name: staff.invite, exact: true }).click();
    await therapist.getByLabel(staff.name).fill('Robin');
    await therapist.getByRole('button', { name: staff.makeInvitation }).click();
    const invitation = await therapist.locator('#link').inputValue();
    await therapist.getByRole('link', { name: staff.clients, exact: true }).click();
    await therapist.evaluate('globalThis.stayed = true');

    const client = await arrive(invitation);
    await bubble(client, 'This is not an emergency service').waitFor();
    await tap(client, 'Yes');
    await bubble(client, 'Thank you, Robin').waitFor();
    await write(client, 'I slept badly.');
    await bubble(client, 'It is with Dr. Rivera now').waitFor();

    await therapist.locator('.waiting .client', { hasText: staff.waiting(1) }).waitFor();
    expect(await stayed(therapist), 'the caseload was not loaded anew').to.equal(true);
    await therapist.getByRole('link', { name: 'Robin' }).click();
    await bubble(therapist, 'I slept badly.').waitFor();
    await therapist.evaluate('globalThis.stayed = true');
    await write(therapist, 'I read it.');
    await bubble(client, 'I read it.').waitFor();
    await write(client, 'Thank you.');
    await bubble(therapist, 'Thank you.').waitFor();
    expect([await stayed(therapist), await stayed(client)]).to.deep.equal([true, true]);
  });

  it('see when the other one writes', async () => {
    const { id, link } = await practice.client('Robin');
    const client = await arrive(link);
    const therapist = await therapistArrives();
    await opens(therapist, id);
    expect(await client.locator('#typing').isVisible()).to.equal(false);
    await therapist.locator('#text').pressSequentially('Hel');
    await client.locator('#typing').waitFor();
    expect(await client.locator('#typing').textContent()).to.equal(words.typing);
    await client.locator('#text').pressSequentially('Hel');
    await therapist.locator('#typing').waitFor();
    expect(await therapist.locator('#typing').textContent()).to.equal(staff.typing('Robin'));
    await client.locator('.send').click();
    await bubble(therapist, 'Hel').waitFor();
    await therapist.locator('#typing').waitFor({ state: 'hidden' });
  });

  it('see what became of their messages: sent, delivered, seen', async () => {
    const { id, link } = await practice.client('Robin');
    const therapist = await therapistArrives();
    await opens(therapist, id);
    await write(therapist, 'How was the night?');
    await entry(therapist, 'How was the night?').getByText(staff.delivered).waitFor();
    const client = await arrive(link);
    // The page opens at what is new; the reply below is seen when it is come to.
    await client.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await entry(therapist, 'How was the night?').getByText(staff.seen).waitFor();
    await therapist.goto(`${practice.origin}/clients`);
    await write(client, 'Short.');
    await entry(client, 'Short.').getByText(words.sent, { exact: true }).waitFor();
    await therapist.getByRole('link', { name: 'Robin' }).click();
    await entry(client, 'Short.').getByText(words.seen, { exact: true }).waitFor();
  });

  it('hold a check-in: asked in the evening, answered with taps and a line, on the timeline at once', async () => {
    const { id, link } = await practice.client('Robin');
    const therapist = await therapistArrives();
    await opens(therapist, id);
    await therapist.getByText(staff.addRoutine).click();
    await therapist.getByLabel(staff.times).fill('20:00');
    await therapist
      .locator('form', { has: therapist.getByLabel(staff.times) })
      .getByRole('button')
      .click();
    await therapist.locator('.plans', { hasText: '20:00' }).waitFor();
    await therapist.evaluate('globalThis.stayed = true');
    const client = await arrive(link);
    await bubble(client, 'suggests this for the time between appointments: Check-in').waitFor();
    await tap(client, 'Yes');
    await bubble(client, 'Check-in is set: every day at 20:00').waitFor();
    await practice.shiftTo('20:00');
    await bubble(client, 'how is your mood').waitFor();
    await rate(client, 4);
    await bubble(client, 'And your energy?').waitFor();
    await rate(client, 3);
    await bubble(client, 'Is there a line').waitFor();
    await write(client, 'Walked home along the river');
    await bubble(client, 'on the lighter side').waitFor();
    const kept = card(therapist, 'Check-in');
    await kept.getByText('Walked home along the river').waitFor();
    expect(await kept.textContent()).to.match(/Mood\s*4.*Energy\s*3/);
    expect([await stayed(therapist), await stayed(client)]).to.deep.equal([true, true]);
  });

  it('keep a journal apart: what is private is never on the therapist’s page, nor marked as seen', async () => {
    const { id, link } = await practice.client('Robin');
    const therapist = await therapistArrives();
    await opens(therapist, id);
    const client = await arrive(link);
    await client.getByRole('button', { name: words.journal }).click();
    await bubble(client, 'Afterwards you choose').waitFor();
    await write(client, 'Only for me');
    await tap(client, 'No');
    await card(client, 'Only for me').getByText(words.onlyYou).waitFor();
    await client.getByRole('button', { name: words.journal }).click();
    await bubble(client, 'Afterwards you choose').nth(1).waitFor();
    await write(client, 'For us both');
    await tap(client, 'Yes');
    await card(client, 'For us both').getByText(words.sharedEntry).waitFor();
    await card(therapist, 'For us both').getByText(staff.sharedEntry).waitFor();
    await write(client, 'A message after it');
    await entry(client, 'A message after it').getByText(words.seen, { exact: true }).waitFor();
    await practice.rest();
    await therapist.reload();
    expect(await therapist.content())
      .to.include('For us both')
      .and.not.include('Only for me');
    await client.reload();
    expect(await entry(client, 'Only for me').textContent(), 'the line of a private entry').not.to.include(words.seen);
  });

  it('keep an appointment: reminded a day and an hour before, opened, closed', async () => {
    const { id, link } = await practice.client('Robin');
    const therapist = await therapistArrives();
    await opens(therapist, id);
    await therapist.getByText(staff.addAppointment).click();
    const form = therapist.locator('form', { has: therapist.locator('input[name=form][value=appointment]') });
    await form.locator('input[name=date]').fill('2026-12-01');
    await form.locator('[name=time]').fill('17:00');
    await form.getByRole('button').click();
    await therapist.locator('.plans', { hasText: '17:00' }).waitFor();
    const client = await arrive(link);
    await bubble(client, 'set an appointment with you: Tuesday').waitFor();
    await practice.shiftTo('17:00');
    await bubble(client, 'Your next appointment').waitFor();
    await practice.shiftTo('16:00');
    await bubble(client, 'is coming up').waitFor();
    await practice.shiftTo('17:00');
    await tap(client, 'Yes');
    await tap(client, 'Tense');
    await bubble(client, 'What matters most').waitFor();
    await write(client, 'The mornings');
    await bubble(client, 'You can go on writing here').waitFor();
    await practice.shiftTo('17:50');
    await bubble(client, 'What stays with you').waitFor();
    await write(client, 'That I am not late');
    await bubble(client, 'one small step').waitFor();
    await write(client, 'A walk');
    await bubble(client, 'Go gently').waitFor();
    // A day later the therapist signs in anew.
    const again = await therapistArrives();
    await opens(again, id);
    expect(await card(again, 'The mornings').textContent()).to.include('Tense');
    expect(await card(again, 'A walk').textContent()).to.include('That I am not late');
    expect(await again.locator('.plans', { hasText: '17:00' }).count(), 'the appointment is over').to.equal(0);
  });

  it('pause: no check-in, while the appointment stands; it goes on when the client wants it', async () => {
    const { id, link, visitor } = await practice.client('Robin');
    await everyEvening(id, visitor);
    await appointmentOnTuesdayAtFive(id);
    const client = await arrive(link);
    await client.getByRole('button', { name: words.pause }).click();
    await tap(client, 'Until I say so');
    await bubble(client, 'Nothing will pile up').waitFor();
    await practice.rest();
    for (const time of ['17:00', '20:00', '16:00', '17:00', '20:00']) await practice.shiftTo(time);
    await client.reload();
    await bubble(client, 'Your next appointment').waitFor();
    expect(await bubble(client, 'how is your mood').count()).to.equal(0);
    await client.getByRole('button', { name: words.resume }).click();
    await bubble(client, 'on again').waitFor();
    await practice.shiftTo('20:00');
    await bubble(client, 'how is your mood').waitFor();
  });

  it('reload in the middle and go on at the exact step', async () => {
    const { id, link, visitor } = await practice.client('Robin');
    await everyEvening(id, visitor);
    const client = await arrive(link);
    const therapist = await therapistArrives();
    await opens(therapist, id);
    await practice.shiftTo('20:00');
    await rate(client, 2);
    await bubble(client, 'And your energy?').waitFor();
    await client.locator('#text').fill('half a line');
    await therapist.locator('#text').fill('half an answer');
    await client.reload();
    await therapist.reload();
    expect(await client.locator('#text').inputValue()).to.equal('half a line');
    expect(await therapist.locator('#text').inputValue()).to.equal('half an answer');
    await client.locator('#text').fill('');
    await rate(client, 1);
    await bubble(client, 'Is there a line').waitFor();
    await client.reload();
    await write(client, 'a whole line');
    await client.locator('form.answer.choice').waitFor();
    await card(therapist, 'Check-in').getByText('a whole line').waitFor();
    expect(await bubble(client, 'And your energy?').count()).to.equal(1);
  });

  it('lose the connection in the middle: what is written waits, goes out by itself, once', async () => {
    const { id, link, visitor } = await practice.client('Robin');
    await everyEvening(id, visitor);
    const client = await arrive(link);
    const therapist = await therapistArrives();
    await opens(therapist, id);
    await practice.shiftTo('20:00');
    await client.locator('form.answer').waitFor();
    await contextOf(client).setOffline(true);
    await contextOf(therapist).setOffline(true);
    await rate(client, 4);
    await client.locator('#pending', { hasText: words.waitingToSend }).waitFor();
    await write(therapist, 'I will look tonight.');
    await therapist.locator('#pending', { hasText: staff.waitingToSend }).waitFor();
    await client.locator('#offline').waitFor();
    await contextOf(client).setOffline(false);
    await contextOf(therapist).setOffline(false);
    await bubble(client, 'And your energy?').waitFor();
    await bubble(client, 'I will look tonight.').waitFor();
    await client.locator('#offline').waitFor({ state: 'hidden' });
    await rate(client, 3);
    await bubble(client, 'Is there a line').waitFor();
    expect(await bubble(therapist, 'I will look tonight.').count()).to.equal(1);
    expect([await stayed(therapist), await stayed(client)]).to.deep.equal([true, true]);
  });

  it('go on where they were when the server is started again, without loading the page', async () => {
    const { id, link, visitor } = await practice.client('Robin');
    await everyEvening(id, visitor);
    const client = await arrive(link);
    const therapist = await therapistArrives();
    await opens(therapist, id);
    await practice.shiftTo('20:00');
    await client.locator('form.answer').waitFor();
    await practice.stop();
    await rate(client, 4);
    await write(therapist, 'Written while it was down.');
    await client.locator('#pending', { hasText: words.waitingToSend }).waitFor();
    await practice.startAgain();
    await bubble(client, 'And your energy?').waitFor();
    await bubble(client, 'Written while it was down.').waitFor();
    await rate(client, 3);
    await bubble(client, 'Is there a line').waitFor();
    expect([await stayed(therapist), await stayed(client)]).to.deep.equal([true, true]);
  });

  it('change their mind: a message is changed and taken back, and the therapist’s page follows', async () => {
    const { id, link } = await practice.client('Robin');
    const client = await arrive(link);
    const therapist = await therapistArrives();
    await opens(therapist, id);
    await write(client, 'I am furius.');
    await bubble(therapist, 'I am furius.').waitFor();
    await entry(client, 'I am furius.').getByRole('link', { name: words.change }).click();
    await client.getByRole('textbox', { name: words.changeLabel, exact: true }).fill('I am furious.');
    await client.getByRole('button', { name: words.changeSave }).click();
    await entry(client, 'I am furious.').getByText(words.edited).waitFor();
    await entry(therapist, 'I am furious.').getByText(staff.edited).waitFor();
    await entry(client, 'I am furious.').getByRole('link', { name: words.change }).click();
    await client.getByRole('button', { name: words.takeBack, exact: true }).click();
    await bubble(client, words.takenBack).waitFor();
    await bubble(therapist, staff.takenBackOther).waitFor();
    expect(await therapist.content()).not.to.include('furious');
    expect(await stayed(therapist)).to.equal(true);
  });

  it('in Spanish: everything the client reads is', async () => {
    const spanish = pageWords('es');
    const therapist = await therapistArrives();
    await therapist.goto(`${practice.origin}/clients/new`);
    await therapist.getByLabel(staff.name).fill('Lucía');
    await therapist.getByLabel(staff.language).selectOption('es');
    await therapist.getByRole('button', { name: staff.makeInvitation }).click();
    const client = await arrive(await therapist.locator('#link').inputValue(), { locale: 'es-ES' });
    expect(await client.locator('html').getAttribute('lang')).to.equal('es');
    await bubble(client, 'no es un servicio de emergencias').waitFor();
    await tap(client, 'Sí');
    await bubble(client, 'Gracias, Lucía').waitFor();
    await client.getByRole('button', { name: spanish.checkIn }).click();
    await bubble(client, '¿cómo está tu ánimo').waitFor();
    await rate(client, 4);
    await bubble(client, '¿Y tu energía?').waitFor();
    await write(client, '3');
    await bubble(client, '¿Quieres añadir una línea?').waitFor();
    await write(client, 'Un paseo');
    await bubble(client, 'más bien ligero').waitFor();
    await write(client, 'Te escribo mañana.');
    await entry(client, 'Te escribo mañana.').getByText(spanish.sent, { exact: true }).waitFor();
    await therapist.getByRole('link', { name: staff.toClient('Lucía') }).click();
    await bubble(therapist, 'Te escribo mañana.').waitFor();
    await entry(client, 'Te escribo mañana.').getByText(spanish.seen, { exact: true }).waitFor();
  });

  it('with the keyboard alone: come in, agree, answer, write, change; invite and reply', async () => {
    const tabTo = async (page: Page, target: string) => {
      for (let presses = 0; presses < 60; presses++) {
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(target)})`)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The key Tab never leads to ${target}`);
    };
    const come = async (link: string, options: BrowserContextOptions) => {
      const tab = await openTab(browser, practice.origin, options);
      tabs.push(tab);
      await tab.page.goto(link);
      await tabTo(tab.page, 'button.primary');
      await tab.page.keyboard.press('Enter');
      await tab.page.locator('nav.pages, #text').first().waitFor();
      return tab.page;
    };
    const therapist = await come(await practice.staffLink(), wide);
    await tabTo(therapist, 'a[href="/clients/new"]');
    await therapist.keyboard.press('Enter');
    await therapist.locator('[name=name]').waitFor();
    await tabTo(therapist, '[name=name]');
    await therapist.keyboard.type('Robin');
    await therapist.keyboard.press('Enter');
    const link = await therapist.locator('#link').inputValue();

    const client = await come(link, {});
    await client.locator('form.answer').waitFor();
    await tabTo(client, 'form.answer button');
    await client.keyboard.press('Enter');
    await bubble(client, 'Thank you, Robin').waitFor();
    await tabTo(client, '#text');
    await client.keyboard.type('check in');
    await client.keyboard.press('Enter');
    await client.locator('form.answer.scale').waitFor();
    await tabTo(client, 'form.answer input');
    await client.keyboard.press('Space');
    await client.keyboard.press('ArrowRight');
    await client.keyboard.press('ArrowRight');
    await tabTo(client, 'form.answer button');
    await client.keyboard.press('Enter');
    await bubble(client, 'And your energy?').waitFor();
    await tabTo(client, '#text');
    await client.keyboard.type('not now');
    await client.keyboard.press('Enter');
    await bubble(client, 'it stops there').waitFor();
    await client.keyboard.type('One line');
    await client.keyboard.press('Shift+Enter');
    await client.keyboard.type('and another');
    await client.keyboard.press('Enter');
    await bubble(client, 'and another').waitFor();

    await tabTo(therapist, 'a[href="/clients"]');
    await therapist.keyboard.press('Enter');
    await therapist.locator('.waiting .client').waitFor();
    await tabTo(therapist, '.client a');
    await therapist.keyboard.press('Enter');
    await bubble(therapist, 'and another').waitFor();
    await tabTo(therapist, '#text');
    await therapist.keyboard.type('I read both lines.');
    await therapist.keyboard.press('Enter');
    await bubble(client, 'I read both lines.').waitFor();
    await client.reload();
    const change = await entry(client, 'and another').locator('a.change').getAttribute('href');
    await tabTo(client, `a.change[href="${change}"]`);
    await client.keyboard.press('Enter');
    await client.getByRole('textbox', { name: words.changeLabel, exact: true }).waitFor();
    await tabTo(client, '[name=text]');
    await client.keyboard.press('End');
    await client.keyboard.type(', changed');
    await tabTo(client, 'button.primary');
    await client.keyboard.press('Enter');
    await bubble(therapist, ', changed').waitFor();
  });

  it('on pages that everybody can use: in light and dark, and 320 pixels wide', async function () {
    this.timeout(240_000);
    const problems: string[] = [];
    const look = async (page: Page, name: string) => void problems.push(...(await lookAt(page, name)));
    const therapist = await therapistArrives();
    await look(therapist, 'an empty caseload');
    await therapist.goto(`${practice.origin}/clients/new`);
    await look(therapist, 'inviting');
    await therapist.getByLabel(staff.name).fill('Robin');
    await therapist.getByRole('button', { name: staff.makeInvitation }).click();
    await therapist.locator('#link').waitFor();
    await look(therapist, 'a new link');
    const invitation = await therapist.locator('#link').inputValue();

    const tab = await openTab(browser, practice.origin);
    tabs.push(tab);
    const client = tab.page;
    await client.goto(practice.origin);
    await look(client, 'the front');
    await client.goto(invitation);
    await look(client, 'the invitation');
    await client.locator('button.primary').click();
    await client.locator('form.answer').waitFor();
    await look(client, 'the question of consent');
    await tap(client, 'Yes');
    await bubble(client, 'Thank you, Robin').waitFor();
    await write(client, 'I slept badly.');
    await bubble(client, 'It is with Dr. Rivera now').waitFor();
    await look(client, 'a message');
    await client.locator('.menu summary').first().click();
    await look(client, 'the menu');
    await client.keyboard.press('Escape');
    await write(client, 'check in');
    await client.locator('form.answer.scale').waitFor();
    await look(client, 'a scale');
    await rate(client, 2);
    await bubble(client, 'And your energy?').waitFor();
    await rate(client, 2);
    await bubble(client, 'Is there a line').waitFor();
    await write(client, 'Tired');
    await client.locator('form.answer.choice').waitFor();
    await look(client, 'a choice');
    await tap(client, 'Let my therapist know');
    await bubble(client, 'be asked to look').waitFor();
    await tap(client, 'Yes');
    await bubble(client, 'has been asked to look soon').waitFor();
    await write(client, 'x'.repeat(4100));
    await look(client, 'a message too long');
    await client.locator('#text').fill('');
    await client.getByRole('link', { name: words.change }).first().click();
    await client.getByRole('textbox', { name: words.changeLabel, exact: true }).waitFor();
    await look(client, 'changing a message');
    await client.goto(`${practice.origin}/nowhere`);
    await look(client, 'no such page');
    await client.goto(invitation);
    await look(client, 'a link that was used');

    await therapist.getByRole('link', { name: staff.clients, exact: true }).click();
    await therapist.locator('.client', { hasText: staff.alerts(1) }).waitFor();
    await look(therapist, 'a caseload');
    await therapist.getByRole('link', { name: 'Robin' }).click();
    await bubble(therapist, 'I slept badly.').waitFor();
    await therapist.getByText(staff.addRoutine).click();
    await therapist.getByText(staff.addAppointment).click();
    await look(therapist, 'a client');
    await therapist.goto(`${therapist.url().replace(/#.*/, '')}/plan`);
    await look(therapist, 'the plan');
    await client.goto(`${practice.origin}/chat`);
    await client.locator('.menu summary').first().click();
    await client.locator('#out button').click();
    await client.getByText(words.signedOutTitle).first().waitFor();
    await look(client, 'signed out');
    expect(problems).to.deep.equal([]);
    asked.length = 0;
  });
});
