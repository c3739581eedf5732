/** The pages that need no one signed in: the front, what a link opens, and what went wrong. */
import type { Locale, Practice } from '../../model.ts';
import { html, type View } from '../html.ts';
import { pageWords } from '../words.ts';
import { page } from './document.ts';

const plain = (locale: Locale, practice: Practice, title: string, body: View, script?: string): string =>
  page({
    ...(script && { script }),
    title: `${title} – ${practice.name}`,
    locale,
    kind: 'plain',
    body: html`
      <main id="main" class="sheet">
        <p class="practice">${practice.name}</p>
        <h1>${title}</h1>
        ${body}
      </main>
      ${danger(locale, practice)}`,
  });

/** Whom to call in danger; on every page that a client may see. */
const danger = (locale: Locale, practice: Practice): View => html`
  <footer class="danger">
    <p><strong>${pageWords(locale).danger}</strong> ${pageWords(locale).call(practice.emergency[locale] ?? practice.emergency.en)}</p>
  </footer>`;

/** What this is and how to get in. */
export const frontPage = (locale: Locale, practice: Practice): string => {
  const words = pageWords(locale);
  return plain(
    locale,
    practice,
    words.frontTitle,
    html`<p>${words.frontWhat}</p><p>${words.frontHow}</p><p>${words.frontNot}</p>`,
  );
};

/** Before a link is spent: one button, so that a preview of the link in a chat app does not use it up. */
export function linkPage(locale: Locale, practice: Practice, kind: 'invitation' | 'sign-in'): string {
  const words = pageWords(locale);
  const invited = kind === 'invitation';
  return plain(
    locale,
    practice,
    invited ? words.invitationTitle(practice.name) : words.signInTitle,
    html`
      <p>${invited ? words.invitationWhat : words.signInWhat}</p>
      <p>${words.frontNot}</p>
      <form method="post" class="stack">
        <label class="tick-line"><input type="checkbox" name="shared" value="yes" /><span>${words.shared}</span></label>
        <button class="primary">${words.comeIn}</button>
      </form>`,
    'in.js',
  );
}

/** For a link that was used, has run out, or never was. */
export const spentPage = (locale: Locale, practice: Practice): string => {
  const words = pageWords(locale);
  return plain(
    locale,
    practice,
    words.spentTitle,
    html`<p>${words.spentWhat}</p><p><a class="button" href="/chat">${words.tryPage}</a></p>`,
  );
};

/** Anything that did not work. `reference` finds the line in the log. */
export function problemPage(locale: Locale, practice: Practice, problem: string, reference: string): string {
  const words = pageWords(locale);
  return plain(
    locale,
    practice,
    words.problemTitle,
    html`
      <p>${problem}</p>
      <p><a class="button" href="/">${words.tryPage}</a></p>
      <p class="quiet">${words.reference(reference)}</p>`,
  );
}

/** After signing out. */
export const signedOutPage = (locale: Locale, practice: Practice): string => {
  const words = pageWords(locale);
  return plain(locale, practice, words.signedOutTitle, html`<p>${words.frontHow}</p>`);
};
