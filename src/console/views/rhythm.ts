/** The client's own page of what is planned: each routine with what can be done about it. */
import type { Plan } from '../../runtime/desk.ts';
import { html, type View } from '../html.ts';
import { type RhythmWords, rhythmWords } from '../rhythm-words.ts';
import type { Visit } from '../visit.ts';
import { fullMoment } from '../when.ts';
import { pageWords } from '../words.ts';
import { page } from './document.ts';
import { hidden } from './fields.ts';
import { type OwnAppointments, ownAppointments } from './own-appointments.ts';

type Routine = Plan['routines'][number];

export function rhythmPage(visit: Visit, plan: Pick<Plan, 'routines'> & OwnAppointments, notice: number): string {
  const { routines } = plan;
  const { locale } = visit.person;
  const words = rhythmWords(locale);
  return page({
    title: words.title,
    locale,
    kind: 'plain',
    skip: pageWords(locale).skip,
    body: html`
      <main id="main" class="sheet own" tabindex="-1">
        <h1>${words.title}</h1>
        <p>${words.what}</p>
        ${ownAppointments(visit, plan, notice)}
        <h2>${words.routines}</h2>
        ${routines.length === 0 && html`<p class="quiet">${words.none}</p>`}
        ${routines.map((routine) => card(visit, routine, words))}
        <form method="post" action="/chat" class="stack">
          ${hidden(visit.token, { kind: 'text' })}
          ${words.ways.map((way) => html`<button name="text" value=${way.toLocaleLowerCase()}>${way}</button>`)}
        </form>
        <p><a class="button" href="/chat">${words.back}</a></p>
      </main>`,
  });
}

function card(visit: Visit, routine: Routine, words: RhythmWords): View {
  const { id, title, standing, next } = routine;
  const act = (name: keyof RhythmWords['acts']) =>
    html`<button name="act" value=${name} aria-describedby=${`r-${id}`}>${words.acts[name]}</button>`;
  return html`
    <article class="card" aria-labelledby=${`r-${id}`}>
      <h3 id=${`r-${id}`}>${title}</h3>
      <p>${words.standing[standing]}${next !== undefined && ` ${words.next(fullMoment(next, visit.reading))}`}</p>
      <form method="post" action="/plan" class="stack">
        ${hidden(visit.token, { routine: id })}
        ${standing === 'proposed' && html`${act('agree')}${act('decline')}`}
        ${standing === 'agreed' && html`${act('skip')}${act('pause')}`}
        ${(standing === 'paused' || standing === 'resting') && act('resume')}
        ${standing !== 'proposed' && act('stop')}
      </form>
      ${
        standing === 'agreed' &&
        html`
          <form method="post" action="/plan" class="stack">
            ${hidden(visit.token, { routine: id })}
            <label class="field"><span>${words.time}</span><input type="time" name="time" required value=${routine.slots[0]} /></label>
            ${act('move')}
          </form>`
      }
    </article>`;
}
