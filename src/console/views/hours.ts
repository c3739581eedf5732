/** When a member of staff works, as forms. */
import type { Leave, Person, Practice, Schedule } from '../../model.ts';
import { dayText } from '../../week.ts';
import { type HoursWords, hoursWords } from '../hours-words.ts';
import { html, type View } from '../html.ts';
import type { Visit } from '../visit.ts';
import { hidden } from './fields.ts';
import { dateInWords, dayNameOf, type Kept } from './plan.ts';
import { staffPage } from './staff.ts';

export interface HoursPage {
  readonly visit: Visit;
  readonly practice: Practice;
  readonly schedule: Schedule;
  /** Who could stand in. */
  readonly colleagues: readonly Person[];
  readonly kept?: Kept;
  /** Something was just kept. */
  readonly saved?: boolean;
}

/** Monday first, as `WorkingSpan` counts. */
export const isoDays = [1, 2, 3, 4, 5, 6, 7] as const;

export function hoursPage(page: HoursPage): string {
  const { visit, practice } = page;
  const words = hoursWords(visit.person.locale);
  return staffPage({
    visit,
    practice,
    title: words.title,
    script: 'hours.js',
    body: html`
      <main id="main" class="plan alone" tabindex="-1">
        <h1>${words.title}</h1>
        ${page.saved && html`<p role="status"><strong>${words.saved}</strong></p>`}
        <p class="hint">${words.lead}</p>
        ${week(page, words)}${leave(page, words)}${holidays(page, words)}
      </main>`,
  });
}

function week(page: HoursPage, words: HoursWords): View {
  const { visit, practice, schedule } = page;
  const hours = schedule.hours ?? practice.hours;
  const field = fieldOf(page, 'week');
  return html`
    <section class="block" aria-labelledby="week">
      <h2 id="week">${words.week}</h2>
      <form method="post" action="/clients/hours" class="stack">
        ${hidden(visit.token, { form: 'week' })}
        ${problem(page, 'week')}
        ${schedule.hours === undefined && page.kept?.form !== 'week' && html`<p class="quiet">${words.standard}</p>`}
        <p class="hint" id="week-hint">${words.weekHint(visit.person.zone)}</p>
        ${isoDays.map(
          (day) => html`<label class="field"><span>${dayNameOf(day - 1, visit.reading.tag, 'long')}</span>
            <input name=${`day-${day}`} value=${field(`day-${day}`, dayText(hours, day))} maxlength="100" aria-describedby="week-hint" />
          </label>`,
        )}
        ${pick(page, words.backup, 'backup', field('backup', schedule.backup ?? ''), words.nobody)}
        <p class="hint">${words.backupHint}</p>
        <button class="primary">${words.save}</button>
      </form>
    </section>`;
}

function leave(page: HoursPage, words: HoursWords): View {
  const { visit, schedule, kept } = page;
  const field = fieldOf(page, 'leave');
  return html`
    <section class="block" aria-labelledby="leave">
      <h2 id="leave">${words.leave}</h2>
      ${schedule.leave.length === 0 && html`<p class="quiet">${words.noLeave}</p>`}
      <ul class="plans">${schedule.leave.map((one) => leaveRow(one, page, words))}</ul>
      <details open=${kept?.form === 'leave'}>
        <summary>${words.addLeave}</summary>
        <form method="post" action="/clients/hours" class="stack">
          ${hidden(visit.token, { form: 'leave' })}
          ${problem(page, 'leave')}
          <label class="field"><span>${words.from}</span><input type="date" name="from" required value=${field('from', '')} /></label>
          <label class="field"><span>${words.to}</span><input type="date" name="to" required value=${field('to', '')} /></label>
          ${pick(page, words.cover, 'cover', field('cover', ''), words.whoStandsIn)}
          <p class="hint">${words.coverHint}</p>
          <button class="primary">${words.add}</button>
        </form>
      </details>
    </section>`;
}

function leaveRow({ from, to, cover }: Leave, { visit, colleagues }: HoursPage, words: HoursWords) {
  const when = words.span(dateInWords(from, visit.reading.tag), dateInWords(to, visit.reading.tag));
  const name = colleagues.find(({ id }) => id === cover)?.name;
  return html`
    <li>
      <p><strong>${when}</strong>${name && html`<br /><span class="quiet">${words.covers(name)}</span>`}</p>
      <form method="post" action="/clients/hours">
        ${hidden(visit.token, { form: 'drop-leave', item: from })}
        <button aria-label=${words.removeLeave(when)}>${words.remove}</button>
      </form>
    </li>`;
}

function holidays(page: HoursPage, words: HoursWords): View {
  const { visit, schedule, kept } = page;
  const { length } = schedule.holidays;
  return html`
    <section class="block" aria-labelledby="holidays">
      <h2 id="holidays">${words.holidays}</h2>
      ${
        length === 0
          ? html`<p class="quiet">${words.noHolidays}</p>`
          : html`<details>
              <summary>${words.holidayCount(length)}</summary>
              <ul>${schedule.holidays.map(({ date, name }) => html`<li>${dateInWords(date, visit.reading.tag)} ${name}</li>`)}</ul>
            </details>
            <form method="post" action="/clients/hours" class="stack">
              ${hidden(visit.token, { form: 'drop-holidays' })}<button>${words.removeHolidays}</button>
            </form>`
      }
      <form method="post" action="/clients/hours" class="stack">
        ${hidden(visit.token, { form: 'holidays' })}
        ${problem(page, 'holidays')}
        <p class="hint">${words.holidaysHint}</p>
        <label class="field" id="pick" hidden><span>${words.file}</span><input id="file" type="file" accept=".ics,text/calendar" /></label>
        <label class="field"><span>${words.paste}</span>
          <textarea id="calendar" name="calendar" rows="5" required spellcheck="false">${kept?.form === 'holidays' ? String(kept.fields.calendar ?? '') : ''}</textarea>
        </label>
        <button class="primary">${words.take}</button>
      </form>
    </section>`;
}

const pick = ({ colleagues }: HoursPage, label: string, name: string, chosen: string, otherwise: string): View => html`
  <label class="field"><span>${label}</span>
    <select name=${name}>
      <option value="">${otherwise}</option>
      ${colleagues.map(({ id, name }) => html`<option value=${id} selected=${id === chosen}>${name}</option>`)}
    </select>
  </label>`;

const problem = ({ kept }: HoursPage, form: string): View =>
  kept?.form === form && html`<p class="problem" role="alert">${kept.problem}</p>`;

/** What was written before, when the form comes back with a problem. */
const fieldOf =
  ({ kept }: HoursPage, form: string) =>
  (name: string, otherwise: string): string => {
    const value = kept?.form === form ? kept.fields[name] : undefined;
    return value === undefined ? otherwise : String(value);
  };
