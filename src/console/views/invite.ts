/** Inviting a client, and a link that is shown once. */
import { type Locale, locales, type Practice } from '../../model.ts';
import { html } from '../html.ts';
import { staffWords } from '../staff-words.ts';
import type { Visit } from '../visit.ts';
import { hidden } from './fields.ts';
import { staffPage } from './staff.ts';

export interface Invitee {
  readonly name: string;
  readonly locale: Locale;
  readonly zone: string;
}

export function invitePage(visit: Visit, practice: Practice, invitee: Invitee, problem?: string): string {
  const words = staffWords(visit.person.locale);
  return staffPage({
    visit,
    practice,
    title: words.inviteTitle,
    body: html`
      <main id="main" class="sheet" tabindex="-1">
        <h1>${words.inviteTitle}</h1>
        <form method="post" action="/clients/new" class="stack" autocomplete="off">
          ${hidden(visit.token)}
          ${problem && html`<p class="problem" role="alert">${problem}</p>`}
          <label class="field"><span>${words.name}</span><input name="name" required value=${invitee.name} /></label>
          <label class="field"><span>${words.language}</span>
            <select name="locale">
              ${locales.map((locale) => html`<option value=${locale} selected=${locale === invitee.locale}>${words.languages[locale]}</option>`)}
            </select>
          </label>
          <label class="field"><span>${words.zone}</span>
            <input name="zone" list="zones" required value=${invitee.zone} placeholder=${words.zoneHint} />
          </label>
          <datalist id="zones">${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone} />`)}</datalist>
          <button class="primary">${words.makeInvitation}</button>
        </form>
      </main>`,
  });
}

/** The only time that this link is shown. */
export function newLinkPage(
  visit: Visit,
  practice: Practice,
  { name, href, client, kind }: { name: string; href: string; client: string; kind: 'invitation' | 'sign-in' },
): string {
  const words = staffWords(visit.person.locale);
  return staffPage({
    visit,
    practice,
    title: words.linkTitle(name),
    script: 'copy.js',
    body: html`
      <main id="main" class="sheet" tabindex="-1">
        <h1>${words.linkTitle(name)}</h1>
        <p>${words.linkLasts[kind]} ${words.linkOnce}</p>
        <div class="copy">
          <label class="field"><span>${words.linkLabel}</span><input id="link" readonly value=${href} /></label>
          <button id="copy" class="primary" data-copied=${words.copied} hidden>${words.copy}</button>
        </div>
        <p><a class="button" href=${`/clients/${client}`}>${words.toClient(name)}</a></p>
      </main>`,
  });
}
