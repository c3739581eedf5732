/** The client's own page of goals. */
import type { Express } from 'express';
import { fieldsOf, problemWords, requestOf, type Site } from '../site.ts';
import { goalsPage } from '../views/goals.ts';
import type { Visit } from '../visit.ts';
import { pageWords } from '../words.ts';
import { SETTLE } from './chat.ts';

/** Looks back that are shown: the latest of each side is among them. */
export const REVIEWS = 20;

export function goalRoutes(app: Express, site: Site): void {
  const { desk, live } = site;

  async function show(visit: Visit, problem?: string): Promise<string | undefined> {
    const plan = await desk.plan(visit.person, visit.person.id);
    const reviews = await desk.history(visit.person, visit.person.id, { kinds: ['review'], limit: REVIEWS });
    if (plan === 'forbidden' || reviews === 'forbidden') return undefined;
    return goalsPage({ visit, plan, reviews }, problem);
  }

  app
    .route('/goals')
    .get(site.signedIn('client', async (visit, _, response) => void response.send(await show(visit))))
    .post(
      site.signedIn('client', async (visit, request, response) => {
        const { id, what, goal, text, step } = fieldsOf(request);
        const shown = live.change(visit.person.id, SETTLE);
        const body = { id, kind: 'form', form: 'goal', values: { what, goal, text, step } };
        const outcome = await site.submit(visit.person, body, requestOf(response));
        if (typeof outcome === 'object') {
          const problem = problemWords(pageWords(visit.person.locale), outcome.problem);
          return void response.status(422).send(await show(visit, problem));
        }
        if (outcome === 'accepted') await shown;
        response.redirect(303, '/goals');
      }),
    );
}
