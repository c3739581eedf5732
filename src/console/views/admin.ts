/** An admin's first page: they see no clients, so it says what they can do. */
import type { Practice } from '../../model.ts';
import { html } from '../html.ts';
import { staffWords } from '../staff-words.ts';
import type { Visit } from '../visit.ts';
import { staffPage } from './staff.ts';

export function adminPage(visit: Visit, practice: Practice): string {
  const words = staffWords(visit.person.locale);
  const { title, noClients, queues, noQueues, commands, lists, adds, link, doctor } = words.admin;
  return staffPage({
    visit,
    practice,
    title,
    script: 'signed-out.js',
    body: html`
      <main id="main" class="sheet" tabindex="-1">
        <h1>${title}</h1>
        <p>${noClients}</p>
        <p>${visit.queues ? html`<strong>${words.queues}</strong>: ${queues}` : noQueues}</p>
        <p>${commands}</p>
        <dl class="commands">
          <dt><code>npx meanwhile staff</code></dt>
          <dd>${lists}</dd>
          <dt><code>npx meanwhile staff add --role therapist --name "…"</code></dt>
          <dd>${adds}</dd>
          <dt><code>npx meanwhile link</code></dt>
          <dd>${link}</dd>
          <dt><code>npx meanwhile doctor</code></dt>
          <dd>${doctor}</dd>
        </dl>
      </main>`,
  });
}
