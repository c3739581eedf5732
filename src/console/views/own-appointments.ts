/** The client's own appointments: choosing a time, asking for another, cancelling, a file for the calendar. */
import type { Plan, PlannedAppointment } from '../../runtime/desk.ts';
import { type AppointmentWords, appointmentWords } from '../appointment-words.ts';
import { html, type View } from '../html.ts';
import type { Visit } from '../visit.ts';
import { fullMoment } from '../when.ts';
import { hidden } from './fields.ts';

export type OwnAppointments = Pick<Plan, 'appointments' | 'cancelled' | 'offer' | 'staff'>;

/** `notice`: until so many hours before they decide by themselves. */
export function ownAppointments(visit: Visit, plan: OwnAppointments, notice: number): View {
  const words = appointmentWords(visit.person.locale);
  const ahead = plan.appointments.filter(({ start }) => start > visit.reading.now);
  const gone = plan.cancelled.filter(({ start }) => start > visit.reading.now);
  return html`
    <h2 id="appointments">${words.title}</h2>
    ${choice(visit, plan, words)}
    ${ahead.length === 0 && html`<p class="quiet">${words.none}</p>`}
    ${ahead.length > 0 && html`<p class="hint">${words.ownHint(notice)}</p>`}
    ${ahead.map((appointment) => card(visit, plan, appointment, words))}
    ${gone.map((appointment) => cancelledCard(visit, appointment, words))}
    <form method="post" action="/chat" class="stack">
      ${hidden(visit.token, { kind: 'text' })}
      <button name="text" value=${words.ask.toLocaleLowerCase()}>${words.ask}</button>
    </form>`;
}

/** The times that were put to them. */
function choice({ token, reading }: Visit, { offer }: OwnAppointments, words: AppointmentWords): View {
  const starts = offer?.starts.filter((start) => start > reading.now) ?? [];
  if (!offer?.question || starts.length === 0) return undefined;
  return html`
    <article aria-labelledby="offered">
      <h3 id="offered">${words.offered}</h3>
      <p>${words.until(fullMoment(offer.until, reading))}</p>
      <form method="post" action="/chat" class="stack">
        ${hidden(token, { kind: 'choice', question: offer.question, as: 'one' })}
        ${starts.map((start) => html`<button name="value" value=${start}>${fullMoment(start, reading)}</button>`)}
        <button name="value" value="none">${words.noneOfThese}</button>
      </form>
    </article>`;
}

function card(
  visit: Visit,
  { staff }: OwnAppointments,
  appointment: PlannedAppointment,
  words: AppointmentWords,
): View {
  const { id, start, minutes, asked } = appointment;
  const { token, reading } = visit;
  const named = `a-${start}`;
  const act = (name: 'move' | 'cancel', label: string) => html`
    <form method="post" action="/plan/appointments" class="stack">
      ${hidden(token, { appointment: id, act: name })}
      <button aria-describedby=${named}>${label}</button>
    </form>`;
  return html`
    <article aria-labelledby=${named}>
      <h3 id=${named}>${fullMoment(start, reading)}</h3>
      <p>${words.length(minutes)}</p>
      ${asked ? html`<p>${words.askedFor[asked]}</p>` : act('move', words.move)}
      ${!asked && html`<details><summary aria-describedby=${named}>${words.cancel}</summary>${act('cancel', words.sure)}</details>`}
      ${fileForm(appointment, words, named, staff.find(({ advises }) => !advises)?.name)}
    </article>`;
}

/** Without a tick the file says nothing of whom it is with. */
const fileForm = ({ id }: PlannedAppointment, words: AppointmentWords, named: string, name?: string): View => html`
  <form method="get" action=${`/plan/appointments/${encodeURIComponent(id)}`} class="stack">
    ${
      name !== undefined &&
      html`<label class="tick"><input type="checkbox" name="named" value="yes" /><span>${words.named(name)}</span></label>`
    }
    <button aria-describedby=${named}>${words.file}</button>
    <p class="hint">${words.fileHint}</p>
  </form>`;

const cancelledCard = ({ reading }: Visit, { id, start }: PlannedAppointment, words: AppointmentWords): View => html`
  <article aria-labelledby=${`c-${start}`}>
    <h3 id=${`c-${start}`}>${words.cancelled}: ${fullMoment(start, reading)}</h3>
    <form method="get" action=${`/plan/appointments/${encodeURIComponent(id)}`} class="stack">
      <button aria-describedby=${`c-${start}`}>${words.file}</button>
      <p class="hint">${words.cancelledHint}</p>
    </form>
  </article>`;
