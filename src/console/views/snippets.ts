/** A member of staff's own snippets: to make, change and drop. */
import type { Practice } from '../../model.ts';
import type { Snippet } from '../../runtime/desk.ts';
import { html, type View } from '../html.ts';
import { type StaffWords, staffWords } from '../staff-words.ts';
import type { Visit } from '../visit.ts';
import { freshId, hidden } from './fields.ts';
import { staffPage } from './staff.ts';

export interface SnippetsPage {
  readonly visit: Visit;
  readonly practice: Practice;
  readonly snippets: readonly Snippet[];
  /** What could not be kept, and why. */
  readonly kept?: { readonly snippet: Snippet; readonly problem: string };
}

export function snippetsPage({ visit, practice, snippets, kept }: SnippetsPage): string {
  const words = staffWords(visit.person.locale);
  const empty = { id: freshId(), title: '', text: '' };
  const known = snippets.some(({ id }) => id === kept?.snippet.id);
  const shown = (one: Snippet) => (kept?.snippet.id === one.id ? kept.snippet : one);
  const problem = (one: Snippet) => (kept?.snippet.id === one.id ? kept.problem : undefined);
  const fresh = kept && !known ? kept.snippet : empty;
  return staffPage({
    visit,
    practice,
    title: words.ownSnippets,
    script: 'signed-out.js',
    body: html`
      <main id="main" class="plan alone" tabindex="-1">
        <h1>${words.ownSnippets}</h1>
        <p class="hint">${words.snippetsHint}</p>
        ${snippets.map(
          (one) => html`<section class="block" aria-labelledby=${`s-${one.id}`}>
            <h2 id=${`s-${one.id}`}>${one.title}</h2>
            ${snippetForm(shown(one), visit, words, problem(one))}
            <form method="post" action="/clients/snippets">
              ${hidden(visit.token, { form: 'drop-snippet', item: one.id })}
              <button aria-label=${`${words.drop}: ${one.title}`}>${words.drop}</button>
            </form>
          </section>`,
        )}
        <section class="block" aria-labelledby="new-snippet">
          <h2 id="new-snippet">${words.newSnippet}</h2>
          ${snippetForm(fresh, visit, words, problem(fresh))}
        </section>
      </main>`,
  });
}

const snippetForm = (one: Snippet, visit: Visit, words: StaffWords, problem: string | undefined): View => html`
  <form method="post" action="/clients/snippets" class="stack">
    ${hidden(visit.token, { form: 'snippet', item: one.id })}
    ${problem !== undefined && html`<p class="problem" role="alert">${problem}</p>`}
    <label class="field"><span>${words.snippetTitle}</span><input name="title" required maxlength="60" value=${one.title} /></label>
    <label class="field"><span>${words.snippetText}</span><textarea name="text" rows="4" required>${one.text}</textarea></label>
    <button class="primary">${words.save}</button>
  </form>`;
