/** The caseload: one row per client, what matters first first. */
import type { Practice } from '../../model.ts';
import type { CaseloadEntry } from '../../runtime/desk.ts';
import { html, render, type View } from '../html.ts';
import { type StaffWords, staffWords } from '../staff-words.ts';
import type { Visit } from '../visit.ts';
import { ago, clockTime, fullMoment, shortMoment } from '../when.ts';
import { staffPage } from './staff.ts';

export interface CaseloadPage {
  readonly visit: Visit;
  readonly practice: Practice;
  readonly entries: readonly CaseloadEntry[];
}

export function caseloadPage(caseload: CaseloadPage): string {
  const { visit, practice } = caseload;
  const words = staffWords(visit.person.locale);
  return staffPage({
    visit,
    practice,
    title: words.clients,
    script: 'caseload.js',
    data: { words: { changed: words.changed } },
    body: html`
      <main id="main" class="caseload" tabindex="-1">
        <div class="heading">
          <h1>${words.clients}</h1>
          <div role="search" class="find" hidden>
            <label class="unseen" for="find">${words.find}</label>
            <input id="find" type="search" placeholder=${words.find} autocomplete="off" />
          </div>
        </div>
        <p id="live" class="unseen" role="status"></p>
        ${rows(caseload, words)}
      </main>`,
  });
}

/** The part that is fetched again when something changed. */
export const caseloadPart = (caseload: CaseloadPage): string =>
  render(rows(caseload, staffWords(caseload.visit.person.locale)));

function rows({ visit, entries }: CaseloadPage, words: StaffWords): View {
  const groups = Object.groupBy(entries, groupOf);
  return html`
    <div id="rows">
      ${entries.length === 0 && html`<p class="empty">${words.nobody}</p>`}
      <p id="nobody" class="empty" hidden>${words.nobodyFound}</p>
      ${order.map((group) => {
        const members = groups[group];
        return (
          members &&
          html`<section class=${`group ${group}`} aria-labelledby=${`group-${group}`}>
            <h2 id=${`group-${group}`}>${words.groups[group]}</h2>
            <ul>${members.map((entry) => row(entry, visit, words))}</ul>
          </section>`
        );
      })}
    </div>`;
}

const order = ['alerts', 'waiting', 'rest'] as const;

const groupOf = ({ alerts, waiting }: CaseloadEntry): (typeof order)[number] =>
  alerts > 0 ? 'alerts' : waiting > 0 ? 'waiting' : 'rest';

function row(entry: CaseloadEntry, { reading, person }: Visit, words: StaffWords) {
  const { client, standing, alerts, waiting, since, due, unseen, latest, appointment } = entry;
  return html`
    <li class="client" data-name=${folded(client.name)}>
      <a href=${`/clients/${client.id}`} id=${`client-${client.id}`}>
        <span class="name">${client.name}</span>
        <span class="facts">
          ${alerts > 0 && html`<strong class="alerts">${words.alerts(alerts)}</strong>`}
          ${
            waiting > 0 &&
            html`<span class="waits">${words.waiting(waiting)}${
              since !== undefined &&
              html`, <time datetime=${new Date(since).toISOString()} title=${fullMoment(since, reading)}>${ago(since, reading)}</time>`
            }</span>`
          }
          ${
            due !== undefined &&
            html`<time class="due" datetime=${new Date(due).toISOString()} title=${fullMoment(due, reading)}>${words.due(shortMoment(due, reading))}</time>`
          }
          ${unseen > 0 && html`<span class="new">${words.unseen(unseen)}</span>`}
          ${standing !== 'active' && html`<span>${words.standing[standing]}</span>`}
          ${waiting === 0 && latest !== undefined && html`<span>${words.latest(ago(latest, reading))}</span>`}
          ${appointment && html`<span>${words.appointment(shortMoment(appointment.start, reading))}</span>`}
          ${
            client.zone !== person.zone &&
            html`<span>${words.theirTime(clockTime(reading.now, { ...reading, zone: client.zone }))}</span>`
          }
        </span>
      </a>
    </li>`;
}

/** Without case and accents, so that "ines" finds "Inés". */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
