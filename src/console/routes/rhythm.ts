/** The client's page of what is planned. */
import type { Express } from 'express';
import { fieldsOf, requestOf, type Site } from '../site.ts';
import { rhythmPage } from '../views/rhythm.ts';
import { SETTLE } from './chat.ts';

export function rhythmRoutes(app: Express, site: Site): void {
  const { desk, live } = site;
  app
    .route('/plan')
    .get(
      site.signedIn('client', async (visit, _, response) => {
        const plan = await desk.plan(visit.person, visit.person.id);
        const nothing = { routines: [], appointments: [], cancelled: [], staff: [] };
        response.send(rhythmPage(visit, plan === 'forbidden' ? nothing : plan, site.practice.noticeHours));
      }),
    )
    .post(
      site.signedIn('client', async (visit, request, response) => {
        const { id, routine, act, time } = fieldsOf(request);
        const values = { routine, act, ...(time !== undefined && { time }) };
        const shown = live.change(visit.person.id, SETTLE);
        const body = { id, kind: 'form', form: 'own-routine', values };
        const outcome = await site.submit(visit.person, body, requestOf(response));
        if (typeof outcome === 'object') return site.refuse(request, response, 422, 'malformed');
        if (outcome === 'accepted') await shown;
        response.redirect(303, '/plan');
      }),
    );
}
