/** The frame of the staff's pages. */
import type { Practice } from '../../model.ts';
import { hoursWords } from '../hours-words.ts';
import { html, type View } from '../html.ts';
import { staffWords } from '../staff-words.ts';
import { mayTreat, type Visit } from '../visit.ts';
import { page } from './document.ts';
import { hidden } from './fields.ts';

export interface StaffPage {
  readonly visit: Visit;
  readonly practice: Practice;
  readonly title: string;
  readonly body: View;
  readonly script?: string;
  readonly data?: { readonly [name: string]: unknown };
}

export function staffPage({ visit, practice, title, body, ...rest }: StaffPage): string {
  const { locale, name } = visit.person;
  const words = staffWords(locale);
  const treats = mayTreat(visit.person);
  return page({
    title: `${title} – ${practice.name}`,
    locale,
    kind: 'staff',
    skip: words.skip,
    ...rest,
    body: html`
      <header class="bar">
        <p class="practice">${practice.name}</p>
        <nav class="pages" aria-label=${treats ? words.clients : words.admin.title}>
          <a href="/clients">${treats ? words.clients : words.admin.title}</a>
          ${treats && html`<a href="/clients/new">${words.invite}</a>`}
          ${treats && html`<a href="/clients/hours">${hoursWords(locale).title}</a>`}
          ${visit.apps && html`<a href="/clients/apps">${words.apps}</a>`}
          ${visit.queues && html`<a href="/admin/queues">${words.queues}</a>`}
        </nav>
        <form method="post" action="/clients/out" class="account" aria-label=${words.account}>
          ${hidden(visit.token)}
          <span>${name}</span>
          <button>${words.signOut}</button>
        </form>
      </header>
      ${body}`,
  });
}
