/** What is planned with a client: routines, appointments, and new links. */
import type { Plan } from '../../runtime/desk.ts';
import { html, type View } from '../html.ts';
import { type StaffWords, staffWords } from '../staff-words.ts';
import type { Visit } from '../visit.ts';
import { dateIn, shortMoment } from '../when.ts';
import { appointments } from './appointments.ts';
import { consentsView } from './consents.ts';
import { hidden } from './fields.ts';

/** Fields of a form that did not work, and why. */
export interface Kept {
  readonly form: string;
  readonly problem: string;
  readonly fields: { readonly [name: string]: unknown };
}

export interface PlanView {
  readonly visit: Visit;
  readonly plan: Plan;
  /** `plan`: this is the page of its own, which forms come back to. */
  readonly on: 'client' | 'plan';
  readonly kept: Kept | undefined;
}

export const planView = (view: PlanView): View =>
  html`${consentsView(view)}${routines(view)}${appointments(view)}${links(view)}`;

/** Monday first; the names are RFC 5545's. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const windows = [30, 60, 120, 240, 480, 720, 1440];

/** 2024-01-01 was a Monday. */
export const dayNameOf = (index: number, tag: string, weekday: 'short' | 'long' = 'short'): string =>
  new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + index));

function routines(view: PlanView): View {
  const { visit, plan } = view;
  const words = staffWords(visit.person.locale);
  return html`
    <section class="block" aria-labelledby="routines">
      <h2 id="routines">${words.routines}</h2>
      <div id="plans-1" data-live>
        ${plan.routines.length === 0 && html`<p class="quiet">${words.noRoutines}</p>`}
        <ul class="plans">${plan.routines.map((routine) => routineRow(routine, view, words))}</ul>
        ${plan.full && html`<p>${words.routinesFull(plan.client.name, plan.routines.length)}</p>`}
      </div>
      ${
        !plan.full &&
        html`<details open=${view.kept?.form === 'routine'}>
          <summary>${words.addRoutine}</summary>
          ${routineForm(view, words)}
        </details>`
      }
    </section>`;
}

function routineRow(routine: Plan['routines'][number], view: PlanView, words: StaffWords) {
  const { reading } = view.visit;
  const theirs = { ...reading, zone: view.plan.client.zone };
  return html`
    <li>
      <p>
        <strong>${routine.title}</strong> ${daysInWords(routine.rule, reading.tag, words)}, ${routine.slots.join(', ')}
        <br />
        <span class="quiet">
          ${[
            routine.standing !== 'agreed' && words.routineStanding[routine.standing],
            routine.next !== undefined && words.next(shortMoment(routine.next, theirs)),
            routine.until && words.untilDate(dateInWords(routine.until, reading.tag)),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </p>
      ${small(view, 'end-routine', routine.id, words.end, words.endRoutine(routine.title))}
    </li>`;
}

/** "24 Dec 2026". */
export const dateInWords = (date: string, tag: string): string =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date));

/** "Every day", "Mon, Thu"; a rule that these pages did not write is shown as it is. */
function daysInWords(rule: string, tag: string, words: StaffWords): string {
  if (rule === 'FREQ=DAILY') return words.everyDay;
  const [, every = '1', named] = /^FREQ=WEEKLY(?:;INTERVAL=(\d+))?(?:;BYDAY=([A-Z,]+))?$/.exec(rule) ?? [];
  if (!named) return rule;
  const days = named.split(',');
  const names = weekdays.flatMap((day, index) => (days.includes(day) ? [dayNameOf(index, tag)] : [])).join(', ');
  return every === '1' ? names : `${names}, ${words.weeks(Number(every))}`;
}

function routineForm(view: PlanView, words: StaffWords): View {
  const { visit, plan } = view;
  const field = fieldsOf(view, 'routine');
  const days = field('days', '').split(',');
  return html`
    <form method="post" action=${`/clients/${plan.client.id}`} class="stack">
      ${hidden(visit.token, { form: 'routine', on: view.on })}
      ${problem(view, 'routine')}
      <label class="field"><span>${words.what}</span>
        <select name="flow">
          ${plan.choices.map(({ flow, title }) => html`<option value=${flow} selected=${flow === field('flow', '')}>${title}</option>`)}
        </select>
      </label>
      <fieldset class="days">
        <legend>${words.days}</legend>
        ${weekdays.map(
          (day, index) => html`<label class="tick">
            <input type="checkbox" name="days" value=${day} checked=${days.includes(day)} /><span>${dayNameOf(index, visit.reading.tag)}</span>
          </label>`,
        )}
      </fieldset>
      <label class="field"><span>${words.every}</span>
        <select name="every">
          ${[1, 2, 4].map((weeks) => html`<option value=${weeks} selected=${String(weeks) === field('every', '1')}>${words.weeks(weeks)}</option>`)}
        </select>
      </label>
      <label class="field"><span>${words.times} (${plan.client.zone})</span>
        <input name="times" required value=${field('times', '')} placeholder=${words.timesHint} />
      </label>
      <label class="field"><span>${words.window}</span>
        <select name="window">
          ${windows.map(
            (minutes) => html`<option value=${minutes} selected=${String(minutes) === field('window', '120')}>
              ${minutes < 60 ? words.length(minutes) : words.hours(minutes / 60)}
            </option>`,
          )}
        </select>
      </label>
      <label class="field"><span>${words.from}</span>
        <input type="date" name="from" required value=${field('from', dateIn(visit.reading.now, plan.client.zone))} />
      </label>
      <label class="field"><span>${words.until}</span><input type="date" name="until" value=${field('until', '')} /></label>
      <button class="primary">${words.add}</button>
    </form>`;
}

function links({ visit, plan }: PlanView): View {
  const words = staffWords(visit.person.locale);
  return html`
    <section class="block" aria-labelledby="links">
      <h2 id="links">${words.links}</h2>
      <form method="post" action=${`/clients/${plan.client.id}/link`} class="stack">
        ${hidden(visit.token)}
        <p id="link-hint" class="quiet" data-live>${plan.standing === 'invited' ? words.inviteHint : words.linkHint}</p>
        <button>${words.makeLink}</button>
      </form>
    </section>`;
}

export const small = (
  { visit, plan, on }: PlanView,
  form: string,
  item: string,
  text: string,
  label: string,
): View => html`
  <form method="post" action=${`/clients/${plan.client.id}`}>
    ${hidden(visit.token, { form, item, on })}
    <button aria-label=${label}>${text}</button>
  </form>`;

export const problem = ({ kept }: PlanView, form: string): View =>
  kept?.form === form && html`<p class="problem" role="alert">${kept.problem}</p>`;

/** What was written before, when the form comes back with a problem. */
export const fieldsOf =
  ({ kept }: PlanView, form: string) =>
  (name: string, otherwise: string): string => {
    const value = kept?.form === form ? kept.fields[name] : undefined;
    return value === undefined ? otherwise : String(value);
  };
