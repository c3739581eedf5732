/** What a client does about an appointment on their page, and files for the calendars of both. */
import type { Express, Response } from 'express';
import type { PersonId } from '../../model.ts';
import type { Plan } from '../../runtime/desk.ts';
import { appointmentWords } from '../appointment-words.ts';
import { calendarFile } from '../calendar-file.ts';
import { fieldsOf, requestOf, type Site } from '../site.ts';
import type { Visit } from '../visit.ts';
import { SETTLE } from './chat.ts';

export function appointmentRoutes(app: Express, site: Site): void {
  const { desk, live } = site;

  app.post(
    '/plan/appointments',
    site.signedIn('client', async (visit, request, response) => {
      const { id, appointment, act } = fieldsOf(request);
      const shown = live.change(visit.person.id, SETTLE);
      const body = { id, kind: 'form', form: 'own-appointment', values: { appointment, act } };
      const outcome = await site.submit(visit.person, body, requestOf(response));
      if (typeof outcome === 'object') return site.refuse(request, response, 422, 'malformed');
      if (outcome === 'accepted') await shown;
      response.redirect(303, act === 'move' ? '/chat' : '/plan');
    }),
  );

  app.get(
    '/plan/appointments/:appointment',
    site.signedIn('client', async (visit, request, response) => {
      const plan = await desk.plan(visit.person, visit.person.id);
      const name = plan === 'forbidden' ? undefined : plan.staff.find(({ advises }) => !advises)?.name;
      const file = fileOf(visit, plan, request.params.appointment, request.query.named === 'yes' ? name : undefined);
      if (file === undefined) return site.refuse(request, response, 404, 'missing');
      download(response, file);
    }),
  );

  app.get(
    '/clients/:client/appointments/:appointment',
    site.signedIn('staff', async (visit, request, response) => {
      const plan = await desk.plan(visit.person, request.params.client as PersonId);
      const file = fileOf(visit, plan, request.params.appointment);
      if (file === undefined) return site.refuse(request, response, 404, 'missing');
      download(response, file);
    }),
  );
}

/** The appointment as it is now, or as it was cancelled. `name`: with whom, for who wants their calendar to say so. */
function fileOf({ person, reading }: Visit, plan: Plan | 'forbidden', id: unknown, name?: string): string | undefined {
  if (plan === 'forbidden') return undefined;
  const words = appointmentWords(person.locale);
  const set = plan.appointments.find((one) => one.id === id);
  const appointment = set ?? plan.cancelled.find((one) => one.id === id);
  if (!appointment) return undefined;
  const summary = name === undefined ? words.summary : words.summaryWith(name);
  return calendarFile({ client: plan.client.id, appointment, cancelled: !set, summary, now: reading.now });
}

function download(response: Response, file: string): void {
  response.set('Content-Type', 'text/calendar; charset=utf-8');
  response.set('Content-Disposition', 'attachment; filename="appointment.ics"');
  response.send(file);
}
