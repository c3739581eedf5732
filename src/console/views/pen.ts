/** What staff write on their own hours, on the page of one client: when a reply goes out, what waits for its time, snippets, notes. */
import type { Person } from '../../model.ts';
import type { Writing } from '../../runtime/desk.ts';
import { html, type View } from '../html.ts';
import { type StaffWords, staffWords } from '../staff-words.ts';
import type { Visit } from '../visit.ts';
import { clockTime, dateIn, fullMoment, shortMoment } from '../when.ts';
import { hidden } from './fields.ts';

export interface PenView {
  readonly visit: Visit;
  readonly client: Person;
  readonly writing: Writing;
}

/** When the reply in the field goes out: one choice, so that there is one button and Enter does what is chosen. */
export function whenFields({ visit, writing }: PenView, kept: { readonly [name: string]: unknown } = {}): View {
  const words = staffWords(visit.person.locale);
  const { nextWorking: next } = writing;
  const option = (value: string, text: string) =>
    html`<option value=${value} selected=${kept.when === value}>${text}</option>`;
  return html`
    <div class="when">
      <label><span>${words.when}</span>
        <select name="when">
          ${option('now', words.now)}
          ${next !== undefined && option('working', words.nextHour(shortMoment(next, visit.reading)))}
          ${option('at', words.atTime)}${option('draft', words.asDraft)}
        </select>
      </label>
      <span class="moment">
        <label><span class="unseen">${words.date}</span><input type="date" name="date" value=${String(kept.date ?? '')} /></label>
        <label><span class="unseen">${words.time}</span><input type="time" name="time" value=${String(kept.time ?? '')} /></label>
      </span>
    </div>`;
}

/** Without a script each button puts its words below what is written; with one, where the cursor is. */
export function snippetPicker({ visit, writing }: PenView): View {
  const words = staffWords(visit.person.locale);
  return html`
    <details class="snippets">
      <summary>${words.snippets}</summary>
      <div class="chips">
        ${writing.snippets.map(({ id, title, text }) => html`<button name="snippet" value=${id} data-text=${text} title=${text}>${title}</button>`)}
      </div>
      <p><a href="/clients/snippets">${words.ownSnippets}</a></p>
    </details>`;
}

/** For the page's script: what is kept of the reply, so that a field on another device follows. */
export const draftMark = ({ writing: { draft } }: PenView): View =>
  html`<p id="draft" data-live hidden data-text=${draft?.text ?? ''}></p>`;

/** Replies that wait for their time: to be read, changed, sent now or dropped. */
export function plannedList(view: PenView): View {
  const words = staffWords(view.visit.person.locale);
  const { planned } = view.writing;
  return html`
    <div id="planned" data-live>
      ${
        planned.length > 0 &&
        html`<section class="planned" aria-labelledby="planned-title">
        <h2 id="planned-title">${words.planned}</h2>
        <ul>${planned.map((reply) => plannedReply(reply, view, words))}</ul>
      </section>`
      }
    </div>`;
}

function plannedReply(reply: Writing['planned'][number], { visit, client }: PenView, words: StaffWords): View {
  const { id, text, at, overtaken } = reply;
  const { reading } = visit;
  const when = fullMoment(at, reading);
  const theirs =
    client.zone !== reading.zone && `, ${words.forThem(shortMoment(at, { ...reading, zone: client.zone }))}`;
  const button = (form: string, label: string) => html`
    <form method="post" action=${`/clients/${client.id}`}>
      ${hidden(visit.token, { form, item: id, on: 'client' })}
      <button aria-label=${`${label}: ${when}`}>${label}</button>
    </form>`;
  return html`
    <li>
      <p class="bubble">${text}</p>
      <p class="meta"><strong>${words.goesOut(when)}${theirs}</strong></p>
      ${overtaken && html`<p class="hint">${words.overtaken(client.name)}</p>`}
      <div class="acts">
        ${button('send-now', words.sendNow)}${button('drop-planned', words.drop)}
        <details>
          <summary>${words.changePlanned}</summary>
          <form method="post" action=${`/clients/${client.id}`} class="stack">
            ${hidden(visit.token, { form: 'replan', item: id, on: 'client' })}
            <label class="field"><span>${words.message}</span><textarea name="text" rows="3" required>${text}</textarea></label>
            <label class="field"><span>${words.date}</span><input type="date" name="date" required value=${dateIn(at, reading.zone)} /></label>
            <label class="field"><span>${words.time}</span><input type="time" name="time" required value=${clockTime(at, { ...reading, tag: 'en-GB' })} /></label>
            <button class="primary">${words.save}</button>
          </form>
        </details>
      </div>
    </li>`;
}

/** A field of its own, away from the one whose words the client reads. */
export function noteForm(visit: Visit, client: Person, on: 'client' | 'plan'): View {
  const words = staffWords(visit.person.locale);
  return html`
    <section class="block" aria-labelledby="notes">
      <h2 id="notes">${words.notes}</h2>
      <form method="post" action=${`/clients/${client.id}`} class="stack">
        ${hidden(visit.token, { form: 'note', on })}
        <label class="field"><span>${words.note}</span><textarea name="text" rows="3" required aria-describedby="note-hint"></textarea></label>
        <p id="note-hint" class="hint">${words.noteHint(client.name)}</p>
        <button>${words.keepNote}</button>
      </form>
    </section>`;
}
