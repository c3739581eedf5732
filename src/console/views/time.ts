/** Time spent on a client, as its reader counts it. */
import type { Person } from '../../model.ts';
import type { Writing } from '../../runtime/desk.ts';
import { html, type View } from '../html.ts';
import { staffWords } from '../staff-words.ts';
import type { Visit } from '../visit.ts';
import { hidden } from './fields.ts';

export function timeView(visit: Visit, client: Person, on: 'client' | 'plan', { time }: Writing): View {
  const words = staffWords(visit.person.locale);
  return html`
    <section class="block" aria-labelledby="time">
      <h2 id="time">${words.timeSpent}</h2>
      <div id="spent" data-live>
        <p>${words.thisWeek(time.minutes, time.total)}</p>
        ${
          time.earlier.length > 0 &&
          html`<details>
            <summary>${words.earlierWeeks}</summary>
            <ul>${time.earlier.map(({ week, minutes, total }) => html`<li>${words.weekOf(week, minutes, total)}</li>`)}</ul>
          </details>`
        }
      </div>
      <details>
        <summary>${words.setTime}</summary>
        <form method="post" action=${`/clients/${client.id}`} class="stack">
          ${hidden(visit.token, { form: 'set-spent', on })}
          <label class="field"><span>${words.minutesThisWeek}</span>
            <input type="number" name="minutes" min="0" max="10080" required value=${time.minutes} />
          </label>
          <button>${words.save}</button>
        </form>
      </details>
      <p class="hint">${words.timeHint}</p>
    </section>`;
}
