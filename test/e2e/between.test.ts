import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import ICAL from 'ical.js';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { appointmentWords } from '../../src/console/appointment-words.ts';
import { hoursWords } from '../../src/console/hours-words.ts';
import { ownWords } from '../../src/console/own-words.ts';
import { staffWords } from '../../src/console/staff-words.ts';
import { pageWords } from '../../src/console/words.ts';
import { launchOrSkip, look as lookAt, openTab, type Tab } from '../support/browser.ts';
import { bubble, card, tap, write } from '../support/chat-page.ts';
import { type LivePractice, openLivePractice } from '../support/live.ts';
import { type RedisServer, startRedisOrSkip } from '../support/redis.ts';

const words = pageWords('en');
const staff = staffWords('en');
const own = ownWords('en');
const hours = hoursWords('en');
const appointments = appointmentWords('en');
const wide = { viewport: { width: 1200, height: 800 } };

/** The one event of a calendar file, as a calendar reads it. */
function eventIn(file: string) {
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
  if (!event) throw new Error('there is no event in the file');
  const { uid, summary, startDate, sequence } = new ICAL.Event(event);
  return {
    uid,
    summary,
    sequence,
    start: Temporal.Instant.fromEpochMilliseconds(startDate.toUnixTime() * 1000).toString(),
  };
}

/** What happens between sessions, on real pages of the real server; it begins on a Monday morning at ten in Madrid. */
describe('Between sessions, a client, a therapist and who stands in, in their browsers', function () {
  this.timeout(240_000);
  let browser: Browser;
  let practice: LivePractice;
  let tabs: Tab[];
  let problems: string[];

  before(async function () {
    browser = await launchOrSkip(this);
  });
  after(() => browser?.close());
  beforeEach(async () => {
    practice = await openLivePractice();
    tabs = [];
    problems = [];
  });
  afterEach(async () => {
    for (const { context } of tabs) await context.close();
    await practice.close();
    expect(problems, 'what is wrong with pages').to.deep.equal([]);
    expect(
      tabs.flatMap(({ strayed, complaints }) => [...strayed, ...complaints]),
      'requests that left the server, and what pages complained of',
    ).to.deep.equal([]);
  });

  const look = async (page: Page, name: string) => void problems.push(...(await lookAt(page, name)));

  /** A browser of its own in which somebody has come in by a link. */
  async function arrive(link: string, options: BrowserContextOptions = {}): Promise<Page> {
    const tab = await openTab(browser, practice.origin, options);
    tabs.push(tab);
    tab.context.setDefaultTimeout(15_000);
    await tab.page.goto(link);
    await tab.page.locator('button.primary').click();
    await tab.page.waitForURL(/\/(chat|clients)$/);
    return tab.page;
  }
  /** Staff sign in anew each day. */
  const therapistArrives = async () => arrive(await practice.staffLink(), wide);
  const line = (page: Page, text: string) => page.locator('#entries .line', { hasText: text });
  const opens = (page: Page, client: string) => page.goto(`${practice.origin}/clients/${client}`);

  it('a message at night is answered with when a reply comes; it is revised before it lapses, and kept', async () => {
    const { id: backup, link: backupLink } = await practice.colleague('Dr. Lind', 'therapist');
    let therapist = await therapistArrives();
    await therapist.getByRole('link', { name: hours.title }).click();
    await look(therapist, 'hours before they are set');
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday'])
      await therapist.getByLabel(day).fill('09:00-13:00, 15:00-19:00');
    await therapist.getByLabel('Friday').fill('mornings');
    await therapist.getByLabel('Saturday').fill('');
    await therapist.getByLabel('Sunday').fill('');
    await therapist.locator('[name=backup]').selectOption(backup);
    const save = therapist.getByRole('button', { name: hours.save });
    await save.click();
    await therapist.getByText(hours.problems.week('Friday')).waitFor();
    await look(therapist, 'hours that cannot be read');
    await therapist.getByLabel('Friday').fill('09:00-13:00');
    await save.click();
    await therapist.getByRole('alert').waitFor({ state: 'detached' });
    expect(await therapist.getByLabel('Friday').inputValue()).to.equal('09:00-13:00');
    await look(therapist, 'hours');

    const robin = await practice.client('Robin');
    const ash = await practice.client('Ash');
    const client = await arrive(robin.link);
    await practice.shiftTo('22:30', 4);
    await write(client, 'I cannot sleep again.');
    await bubble(client, 'You can expect a reply by Monday evening.').waitFor();
    await write(client, 'It is the same as last week.');
    await practice.rest();
    expect(await bubble(client, 'You can expect a reply').count(), 'said once in a burst').to.equal(1);
    await look(client, 'a promise');
    await practice.shiftTo('09:30', 2);
    await ash.visitor.post('/chat', { kind: 'text', text: 'No hurry.' });
    await practice.rest();

    therapist = await therapistArrives();
    const waiting = therapist.locator('.waiting .client');
    await waiting.first().getByText(staff.due('Mon 7 Dec, 20:00')).waitFor();
    expect(await waiting.nth(1).textContent())
      .to.include('Ash')
      .and.include(staff.due('Tue 8 Dec, 20:00'));
    await look(therapist, 'who is due first');

    await practice.shiftTo('19:05');
    await bubble(client, 'You can expect a reply by Tuesday evening').waitFor();
    await look(client, 'a promise revised');
    const other = await arrive(await backupLink(), wide);
    await other.locator('.client', { hasText: 'Robin' }).waitFor();
    await look(other, 'what the backup sees');

    await waiting.first().getByRole('link').click();
    await look(therapist, 'a client who waits');
    await write(therapist, 'I am sorry it took so long. How was the night?');
    await bubble(client, 'sorry it took so long').waitFor();
    await line(therapist, 'by the second time that was promised').waitFor();
    await look(therapist, 'a promise kept');
    await opens(therapist, ash.id);
    await write(therapist, 'Thank you for writing.');
    await line(therapist, 'A reply came in time').waitFor();
  });

  it('a reply is planned for later, changed, and sent by the clock', async () => {
    const { id, link } = await practice.client('Robin');
    const client = await arrive(link);
    let therapist = await therapistArrives();
    await opens(therapist, id);
    await therapist.locator('#text').fill('Good morning, how was the night?');
    await therapist.locator('select[name=when]').selectOption('at');
    await therapist.locator('#composer input[name=date]').fill('2026-12-01');
    await therapist.locator('#composer input[name=time]').fill('08:30');
    await look(therapist, 'sending later');
    await therapist.locator('.send').click();
    const planned = therapist.locator('#planned li');
    await planned.getByText('Tuesday').waitFor();
    await look(therapist, 'a reply that waits');
    await planned.getByText(staff.changePlanned).click();
    await planned.getByLabel(staff.message).fill('Good morning. How was the night?');
    await planned.getByLabel(staff.time).fill('09:15');
    await planned.getByRole('button', { name: staff.save }).click();
    await planned.getByText('09:15').first().waitFor();
    await look(therapist, 'a reply that waits, changed');
    await practice.shiftTo('08:45');
    expect(await bubble(client, 'Good morning').count(), 'not at the first time').to.equal(0);
    await practice.shiftTo('09:15');
    await bubble(client, 'Good morning. How was the night?').waitFor();
    therapist = await therapistArrives();
    await opens(therapist, id);
    await bubble(therapist, 'Good morning. How was the night?').waitFor();
    expect(await planned.count()).to.equal(0);
  });

  it('a routine is suggested, agreed, and put off in words', async () => {
    const { id, link } = await practice.client('Robin');
    const client = await arrive(link);
    const therapist = await therapistArrives();
    await opens(therapist, id);
    await therapist.getByText(staff.addRoutine).click();
    await therapist.getByLabel(staff.times).fill('20:00');
    await look(therapist, 'a routine to suggest');
    const form = therapist.locator('form', { has: therapist.getByLabel(staff.times) });
    await form.getByRole('button').click();
    await bubble(client, 'suggests this for the time between appointments').waitFor();
    await therapist.getByText(staff.routineStanding.proposed).waitFor();
    await look(therapist, 'a routine suggested');
    await look(client, 'a routine suggested to them');
    await tap(client, 'Yes');
    await bubble(client, 'Check-in is set').waitFor();
    await practice.shiftTo('20:00');
    await bubble(client, 'how is your mood').waitFor();
    await write(client, 'snooze it for an hour');
    await bubble(client, 'comes later this once').waitFor();
    await practice.rest();
    await look(client, 'a routine put off');
    await practice.shiftTo('20:55');
    expect(await bubble(client, 'how is your mood').count()).to.equal(1);
    await practice.shiftTo('21:05');
    await bubble(client, 'how is your mood').nth(1).waitFor();
    await client.goto(`${practice.origin}/plan`);
    await look(client, 'the plan of a client');
  });

  it('times are offered, one is chosen, and the appointment is moved and its calendar file fetched', async () => {
    const { id, link } = await practice.client('Robin');
    const client = await arrive(link);
    const therapist = await therapistArrives();
    await opens(therapist, id);
    await therapist.getByText(appointments.offer, { exact: true }).click();
    const form = therapist.locator('form', { has: therapist.locator('[name=date-1]') });
    for (const [row, date, time] of [
      [1, '2026-12-03', '16:00'],
      [2, '2026-12-04', '10:00'],
    ] as const) {
      await form.locator(`[name=date-${row}]`).fill(date);
      await form.locator(`[name=time-${row}]`).fill(time);
    }
    await look(therapist, 'times to offer');
    await form.getByRole('button', { name: appointments.offerButton }).click();
    await therapist.getByText(appointments.offeredTo).waitFor();
    await bubble(client, 'offers you these times').waitFor();
    await look(client, 'times offered');
    await tap(client, 'Thursday 3 December at 16:00');
    await bubble(client, 'is set: Thursday 3 December at 16:00').waitFor();
    const file = async () => {
      const fetched = client.waitForEvent('download');
      await client.getByRole('button', { name: appointments.file }).click();
      return eventIn(await readFile(await (await fetched).path(), 'utf8'));
    };
    await client.goto(`${practice.origin}/plan`);
    const first = await file();
    expect(first).to.include({ start: '2026-12-03T15:00:00Z', summary: appointments.summary });
    await client.goto(`${practice.origin}/chat`);
    await write(client, 'move my appointment');
    await bubble(client, 'can move to one of these times').waitFor();
    await tap(client, 'Friday 4 December at 10:00');
    await bubble(client, 'is set: Friday 4 December at 10:00').waitFor();
    await therapist.reload();
    await therapist.locator('.plans', { hasText: 'Friday' }).waitFor();
    expect(await therapist.locator('.plans', { hasText: 'Thursday' }).count()).to.equal(0);
    await look(therapist, 'an appointment moved');
    await client.goto(`${practice.origin}/plan`);
    await look(client, 'an appointment on the plan of a client');
    const moved = await file();
    expect(moved).to.include({ start: '2026-12-04T09:00:00Z', uid: first.uid });
    expect(moved.sequence, 'a calendar takes the later one').to.be.above(first.sequence);
  });

  it('a journal entry is shared and kept again, and the client reads who has read it', async () => {
    const { id, link } = await practice.client('Robin');
    const therapist = await therapistArrives();
    await opens(therapist, id);
    const client = await arrive(link);
    await client.getByRole('button', { name: words.journal }).click();
    await bubble(client, 'Afterwards you choose').waitFor();
    await write(client, 'The river was high today.');
    await tap(client, 'No');
    await card(client, 'The river was high').getByText(words.onlyYou).waitFor();
    await therapist.reload();
    expect(await therapist.content()).not.to.include('The river was high');

    await client.locator('.menu summary').first().click();
    await look(client, 'the menu of a client');
    await client.getByRole('link', { name: words.journal }).click();
    await look(client, 'the journal');
    await client.getByRole('link', { name: own.open }).click();
    await look(client, 'one entry');
    await client.getByRole('button', { name: own.share }).click();
    await client.waitForLoadState();
    await practice.rest();
    await look(client, 'after sharing');
    await opens(therapist, id);
    await card(therapist, 'The river was high').getByText(staff.sharedEntry).waitFor();
    await look(therapist, 'a shared entry');
    await practice.rest();

    await client.goto(`${practice.origin}/journal/readers`);
    await client.getByText(own.ways.page).waitFor();
    await look(client, 'who has read');
    await client.goto(`${practice.origin}/journal`);
    await client.getByRole('link', { name: own.open }).click();
    await look(client, 'one entry, shared');
    await client.getByRole('button', { name: own.keep }).click();
    await client.waitForLoadState();
    await practice.rest();
    await therapist.reload();
    expect(await therapist.content()).not.to.include('The river was high');
    await client.goto(`${practice.origin}/journal/readers`);
  });

  it('an answer above zero to the ninth question of a PHQ-9 alerts before the next one is asked', async () => {
    const { id, link } = await practice.client('Robin');
    const client = await arrive(link);
    let therapist = await therapistArrives();
    const ask = async () => {
      await opens(therapist, id);
      await therapist.getByText(staff.measures.ask).click();
      const form = therapist.locator('form', { has: therapist.getByRole('button', { name: staff.measures.askNow }) });
      await form.getByLabel(staff.what).selectOption('phq9');
      await form.getByRole('button').click();
    };
    const answer = async (first: number, label: string, upTo = 9) => {
      for (let number = first; number <= upTo; number++) {
        await bubble(client, `${number}. `).last().waitFor();
        await tap(client, label);
        await client
          .locator('#entries .own', { hasText: label })
          .nth(number - first)
          .waitFor();
      }
    };
    await ask();
    await look(therapist, 'a questionnaire asked for');
    await answer(1, 'Several days', 8);
    await look(client, 'a questionnaire');
    await bubble(client, '9. Thoughts').waitFor();
    await tap(client, 'Not at all');
    await tap(client, 'Somewhat difficult');
    await bubble(client, 'that was the last one').waitFor();
    await practice.rest();

    await practice.shiftTo('10:30', 13);
    therapist = await therapistArrives();
    await ask();
    await bubble(client, '1. Little interest').nth(1).waitFor();
    for (let number = 1; number <= 8; number++) {
      await bubble(client, `${number}. `).last().waitFor();
      await tap(client, 'More than half the days');
    }
    await bubble(client, '9. Thoughts').nth(1).waitFor();
    await client.getByRole('button', { name: 'Several days' }).click();
    await bubble(client, 'That matters').waitFor();
    await look(client, 'after the ninth question');
    await therapist.locator('.banner.urgent').waitFor();
    await look(therapist, 'an alert');
    await tap(client, 'Very difficult');
    await practice.rest();
    await therapist.reload();
    await look(therapist, 'a trend');
    await therapist.goto(`${practice.origin}/clients/${id}/plan`);
    await look(therapist, 'the plan with a trend');
  });

  it('words of danger are answered at once; the therapist is asked, and confirms', async () => {
    const { link } = await practice.client('Robin');
    const client = await arrive(link);
    await practice.shiftTo('23:10');
    await write(client, 'I want to kill myself.');
    await bubble(client, 'you do not have to carry it alone').waitFor();
    await bubble(client, 'Dr. Rivera has been asked to look now').waitFor();
    await bubble(client, 'How safe are you right now').waitFor();
    await look(client, 'in danger');
    await client.evaluate('scrollBy(0, -500)');
    await look(client, 'in danger, above');
    const therapist = await therapistArrives();
    await therapist.locator('.alerts .client', { hasText: staff.alerts(1) }).waitFor();
    await look(therapist, 'an alert among clients');
    await therapist.getByRole('link', { name: 'Robin' }).click();
    await card(therapist, 'Possible danger now').getByText('I want to kill myself.').waitFor();
    await look(therapist, 'an alert of danger');
    await therapist.getByRole('button', { name: staff.acknowledge }).click();
    await bubble(client, 'Dr. Rivera has seen what you wrote').waitFor();
    await therapist.locator('.banner.urgent').waitFor({ state: 'detached' });
    await look(therapist, 'an alert confirmed');
    await look(client, 'seen in danger');
    await tap(client, 'Safe for now');
    await bubble(client, 'What you wrote still matters').waitFor();
    await practice.shiftTo('23:50');
    expect(await bubble(client, 'Nobody has answered yet').count()).to.equal(0);
  });

  it('an alert that nobody confirms climbs to who stands in', async () => {
    const { id: backup, link: backupLink } = await practice.colleague('Dr. Lind', 'therapist');
    const therapist = await practice.therapist();
    await therapist.post('/clients/hours', { form: 'week', 'day-1': '09:00-17:00', backup });
    const { link } = await practice.client('Robin');
    const client = await arrive(link);
    const other = await arrive(await backupLink(), wide);
    await write(client, 'I want to kill myself.');
    await bubble(client, 'How safe are you right now').waitFor();
    await practice.rest();
    expect(await other.locator('.alerts .client').count(), 'not asked yet').to.equal(0);
    await practice.shiftTo('10:11');
    await other.locator('.alerts .client', { hasText: 'Robin' }).waitFor();
    await practice.shiftTo('10:31');
    await bubble(client, 'Nobody has answered yet').waitFor();
    await other.getByRole('link', { name: 'Robin' }).click();
    await other.getByRole('button', { name: staff.acknowledge }).click();
    await bubble(client, 'Dr. Lind has seen what you wrote').waitFor();
    await look(client, 'seen by who stands in');
  });
});

describe('A message of danger while the queue is down', function () {
  this.timeout(120_000);
  let browser: Browser;
  let redis: RedisServer;
  let practice: LivePractice;

  before(async function () {
    redis = await startRedisOrSkip(this);
    browser = await launchOrSkip(this);
    practice = await openLivePractice({ REDIS_URL: redis.url });
  });
  after(async () => {
    await browser?.close();
    await practice?.close();
    await redis?.remove();
  });

  it('is answered on the page all the same, and who treats them sees it', async () => {
    const { link } = await practice.client('Robin');
    const { page: client, context } = await openTab(browser, practice.origin);
    context.setDefaultTimeout(15_000);
    await client.goto(link);
    await client.locator('button.primary').click();
    await client.locator('#text').waitFor();
    const staffLink = await practice.staffLink();
    await redis.stop();
    await write(client, 'I want to kill myself.');
    await bubble(client, 'you do not have to carry it alone').waitFor();
    await bubble(client, 'How safe are you right now').waitFor();
    const { page: therapist, context: theirs } = await openTab(browser, practice.origin, wide);
    theirs.setDefaultTimeout(15_000);
    await therapist.goto(staffLink);
    await therapist.locator('button.primary').click();
    await therapist.getByRole('link', { name: 'Robin' }).click();
    await therapist.getByRole('button', { name: staff.acknowledge }).click();
    await bubble(client, 'Dr. Rivera has seen what you wrote').waitFor();
  });
});
