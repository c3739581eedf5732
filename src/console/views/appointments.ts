/** Appointments with a client on the staff's page: what is set, offered and asked for. */
import type { PlannedAppointment } from '../../runtime/desk.ts';
import { type AppointmentWords, appointmentWords } from '../appointment-words.ts';
import { html, type View } from '../html.ts';
import { type StaffWords, staffWords } from '../staff-words.ts';
import { fullMoment, shortMoment } from '../when.ts';
import { hidden } from './fields.ts';
import { fieldsOf, type PlanView, problem, small } from './plan.ts';

/** So many times can be offered at once on the page; what is not filled in is left out. */
export const OFFER_ROWS = 5;

export function appointments(view: PlanView): View {
  const { visit, plan } = view;
  const words = staffWords(visit.person.locale);
  const own = appointmentWords(visit.person.locale);
  const general = (plan.requests ?? []).filter(({ what }) => what === 'new' || what === 'none');
  return html`
    <section class="block" aria-labelledby="appointments">
      <h2 id="appointments">${words.appointments}</h2>
      <div id="plans-2" data-live>
        ${plan.refused && html`<p class="problem" role="alert">${own.refused[plan.refused]}</p>`}
        ${general.map(({ what }) => html`<p><strong>${own.requests[what]}</strong></p>`)}
        ${plan.appointments.length === 0 && html`<p class="quiet">${words.noAppointments}</p>`}
        <ul class="plans">${plan.appointments.map((appointment) => row(appointment, view, words))}</ul>
        ${offered(view, own)}
      </div>
      <details open=${view.kept?.form === 'appointment'}>
        <summary>${words.addAppointment}</summary>
        <form method="post" action=${`/clients/${plan.client.id}`} class="stack">
          ${hidden(visit.token, { form: 'appointment', on: view.on })}
          ${problem(view, 'appointment')}
          <p class="hint">${words.inZone(visit.person.zone)}</p>
          ${moment(words, fieldsOf(view, 'appointment'), 'date', 'time')}
          ${minutes(words, fieldsOf(view, 'appointment'))}
          <button class="primary">${words.add}</button>
        </form>
      </details>
      ${offerForm(view)}
    </section>`;
}

type Field = (name: string, otherwise: string) => string;

const moment = (words: StaffWords, field: Field, date: string, time: string): View => html`
  <label class="field"><span>${words.date}</span><input type="date" name=${date} required value=${field(date, '')} /></label>
  <label class="field"><span>${words.time}</span><input type="time" name=${time} required value=${field(time, '')} /></label>`;

const minutes = (words: StaffWords, field: Field): View => html`
  <label class="field"><span>${words.minutes}</span>
    <input type="number" name="minutes" min="5" max="480" required value=${field('minutes', '50')} />
  </label>`;

function row({ id, start, minutes, asked }: PlannedAppointment, view: PlanView, words: StaffWords): View {
  const { reading, person } = view.visit;
  const { zone, id: client } = view.plan.client;
  const mine = fullMoment(start, reading);
  const own = appointmentWords(person.locale);
  return html`
    <li>
      <p>
        <strong>${mine}</strong>, ${words.length(minutes)}
        ${zone !== reading.zone && html`<br /><span class="quiet">${words.forThem(shortMoment(start, { ...reading, zone }))}</span>`}
        <br /><a href=${`/clients/${client}/appointments/${encodeURIComponent(id)}`} aria-label=${`${own.file}: ${mine}`}>${own.file}</a>
        ${asked && html`<br /><strong>${own.requests[asked]}</strong>`}
      </p>
      ${asked && small(view, 'keep-appointment', id, own.keep, `${own.keep}: ${mine}`)}
      ${small(view, 'cancel-appointment', id, words.cancel, words.cancelAppointment(mine))}
    </li>`;
}

/** What the client can choose from now. */
function offered(view: PlanView, own: AppointmentWords): View {
  const { offer } = view.plan;
  const { reading } = view.visit;
  if (!offer || offer.answered) return undefined;
  return html`
    <p><strong>${own.offeredTo}</strong></p>
    <ul>${offer.starts.map((start) => html`<li>${fullMoment(start, reading)}</li>`)}</ul>
    <p class="quiet">${own.until(fullMoment(offer.until, reading))}</p>
    ${small(view, 'end-offer', offer.id, own.withdraw, own.withdrawAll)}`;
}

/** A few rows of date and time, of which the first is needed; `moves`: for an appointment that is set already. */
function offerForm(view: PlanView): View {
  const { visit, plan } = view;
  const words = staffWords(visit.person.locale);
  const own = appointmentWords(visit.person.locale);
  const field = fieldsOf(view, 'offer');
  const rows = Array.from({ length: OFFER_ROWS }, (_, index) => index + 1);
  return html`
    <details open=${view.kept?.form === 'offer'}>
      <summary>${own.offer}</summary>
      <form method="post" action=${`/clients/${plan.client.id}`} class="stack">
        ${hidden(visit.token, { form: 'offer', on: view.on })}
        ${problem(view, 'offer')}
        <p class="hint">${own.offerHint} ${words.inZone(visit.person.zone)}</p>
        ${
          plan.appointments.length > 0 &&
          html`<label class="field"><span>${own.title}</span>
            <select name="moves">
              <option value="">${own.ask}</option>
              ${plan.appointments.map(
                ({ id, start, asked }) => html`
                  <option value=${id} selected=${field('moves', asked ? id : '') === id}>
                    ${own.offerInstead}: ${shortMoment(start, visit.reading)}
                  </option>`,
              )}
            </select>
          </label>`
        }
        ${rows.map(
          (number) => html`
            <fieldset class="stack">
              <legend>${own.row(number)}</legend>
              ${optional(words, field, `date-${number}`, `time-${number}`, number === 1)}
            </fieldset>`,
        )}
        ${minutes(words, field)}
        <fieldset class="stack">
          <legend>${own.held}</legend>
          ${optional(words, field, 'until-date', 'until-time', false)}
        </fieldset>
        <button class="primary">${own.offerButton}</button>
      </form>
    </details>`;
}

const optional = (words: StaffWords, field: Field, date: string, time: string, needed: boolean): View => html`
  <label class="field"><span>${words.date}</span>
    <input type="date" name=${date} required=${needed} value=${field(date, '')} />
  </label>
  <label class="field"><span>${words.time}</span>
    <input type="time" name=${time} required=${needed} value=${field(time, '')} />
  </label>`;
