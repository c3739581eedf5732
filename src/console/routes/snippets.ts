/** A member of staff's own snippets. */
import type { Express } from 'express';
import { fieldsOf, requestOf, type Site } from '../site.ts';
import { problemIn, staffWords } from '../staff-words.ts';
import { snippetsPage } from '../views/snippets.ts';
import { mayTreat, type Visit } from '../visit.ts';
import { SETTLE } from './chat.ts';

export function snippetRoutes(app: Express, site: Site): void {
  const { desk, practice, live } = site;

  const treating = (handler: Parameters<typeof site.signedIn>[1]) =>
    site.signedIn('staff', async (visit, request, response) => {
      if (!mayTreat(visit.person)) return site.refuse(request, response, 404, 'missing');
      await handler(visit, request, response);
    });
  const page = async (visit: Visit) => ({ visit, practice, snippets: await desk.snippets(visit.person) });

  app
    .route('/clients/snippets')
    .get(treating(async (visit, _, response) => void response.send(snippetsPage(await page(visit)))))
    .post(
      treating(async (visit, request, response) => {
        const { id, form, item, title, text } = fieldsOf(request);
        const values = form === 'snippet' ? { id: item, title, text } : { id: item };
        const shown = live.change(visit.person.id, SETTLE);
        const outcome = await site.submit(visit.person, { id, kind: 'form', form, values }, requestOf(response));
        if (typeof outcome === 'object') {
          const problem = problemIn(staffWords(visit.person.locale), outcome.problem);
          const snippet = { id: String(item), title: String(title ?? ''), text: String(text ?? '') };
          return void response.status(422).send(snippetsPage({ ...(await page(visit)), kept: { snippet, problem } }));
        }
        if (outcome === 'accepted') await shown;
        response.redirect(303, '/clients/snippets');
      }),
    );
}
