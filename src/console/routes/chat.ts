/** The client's page: reading, writing, answering, changing. */
import type { Express, Request, Response } from 'express';
import { recordKinds, type TimelineRecord } from '../../model.ts';
import type { Plan } from '../../runtime/desk.ts';
import { fieldsOf, problemWords, requestOf, type Site, wantsJson } from '../site.ts';
import { type ChatPage, changePage, chatPage, chatPart, messageOf } from '../views/chat.ts';
import type { Visit } from '../visit.ts';
import { pageWords } from '../words.ts';
import { join } from './sign-in.ts';

/** Entries on one page. */
export const PAGE = 50;
/** The most that a living page asks for at once. */
export const PART = 200;
/** How long a page without a script waits for what it did to show (milliseconds). */
export const SETTLE = 2000;

/** Entries of another diary would come in a heap at its end. */
const conversation = recordKinds.filter((kind) => kind !== 'imported');

/** What a client may post; the rest is for staff. */
const kinds = ['text', 'choice', 'edit', 'delete', 'seen'];

export function chatRoutes(app: Express, site: Site): void {
  const { desk, live, practice } = site;

  app.get(
    '/chat',
    site.signedIn('client', async (visit, request, response) => {
      const before = number(request.query.before);
      response.send(chatPage(await chat(visit, before)));
    }),
  );

  app.get(
    '/chat/part',
    site.signedIn('client', async (visit, request, response) => {
      const after = number(request.query.after) ?? 0;
      const underway = await desk.underway(visit.person, visit.person.id);
      const records = await own(visit, { after, limit: PART });
      const plan = await desk.plan(visit.person, visit.person.id);
      const standing = plan === 'forbidden' ? {} : { standing: plan.standing };
      response.send(
        chatPart({ visit, practice, staff: staffOf(plan), ...standing, records, older: false, past: false, underway }),
      );
    }),
  );

  app.post(
    '/chat',
    site.signedIn('client', (visit, request, response) =>
      take(visit, request, response, '/chat#answer', async (problem) => {
        const { text } = fieldsOf(request);
        const kept = { text: typeof text === 'string' ? text : '', problem };
        response.status(422).send(chatPage({ ...(await chat(visit, undefined)), kept }));
      }),
    ),
  );

  app
    .route('/chat/change/:seq')
    .get(
      site.signedIn('client', async (visit, request, response) => {
        const record = await changeable(visit, request);
        if (!record) return site.refuse(request, response, 404, 'missing');
        response.send(changePage(visit, record, undefined, record.body.text));
      }),
    )
    .post(
      site.signedIn('client', async (visit, request, response) => {
        const record = await changeable(visit, request);
        if (!record) return site.refuse(request, response, 404, 'missing');
        await take(visit, request, response, `/chat#e-${record.seq}`, async (problem) => {
          const { text } = fieldsOf(request);
          response.status(422).send(changePage(visit, record, problem, typeof text === 'string' ? text : ''));
        });
      }),
    );

  app.get('/leave', (request, response) => {
    const title = site.localeOf(request) === 'es' ? 'Nueva pestaña' : 'New tab';
    response.send(`<!doctype html><html lang="${site.localeOf(request)}"><title>${title}</title></html>`);
  });

  /** Hands over what was posted; afterwards a script gets an outcome, a page goes to `next`. */
  async function take(
    visit: Visit,
    request: Request,
    response: Response,
    next: string,
    wrong: (problem: string) => Promise<void>,
  ): Promise<void> {
    const fields = fieldsOf(request);
    if (!kinds.includes(String(fields.kind))) return site.refuse(request, response, 422, 'malformed');
    const shown = wantsJson(request) ? undefined : live.change(visit.person.id, SETTLE);
    const outcome = await site.submit(visit.person, fields, requestOf(response));
    if (typeof outcome === 'object') {
      const problem = problemWords(pageWords(visit.person.locale), outcome.problem);
      if (!wantsJson(request)) return wrong(problem);
      response.status(422).json({ problem });
      return;
    }
    if (!shown) return void response.json({ outcome });
    if (outcome === 'accepted') await shown;
    response.redirect(303, next);
  }

  async function chat(visit: Visit, before: number | undefined): Promise<ChatPage> {
    const plan = await desk.plan(visit.person, visit.person.id);
    // Somebody whose sign-in broke off before their conversation began.
    if (plan !== 'forbidden' && plan.standing === 'invited') await join(site.submit, visit.person, undefined);
    const underway = await desk.underway(visit.person, visit.person.id);
    const records = await own(visit, { ...(before !== undefined && { before }), limit: PAGE + 1 });
    return {
      visit,
      practice,
      staff: staffOf(plan),
      records: records.slice(-PAGE),
      older: records.length > PAGE,
      past: before !== undefined,
      underway,
      ...(plan !== 'forbidden' && { standing: plan.standing }),
      appointment: plan === 'forbidden' ? undefined : plan.appointments.find(({ start }) => start > visit.reading.now),
    };
  }

  async function own(visit: Visit, query: { before?: number; after?: number; limit: number }) {
    const records = await desk.history(visit.person, visit.person.id, { ...query, kinds: conversation });
    return records === 'forbidden' ? [] : records;
  }

  async function changeable(visit: Visit, request: Request): Promise<TimelineRecord | undefined> {
    const seq = number(request.params.seq);
    if (seq === undefined) return undefined;
    const [record] = await own(visit, { after: seq - 1, limit: 1 });
    const mine = record?.seq === seq && record.author === visit.person.id && messageOf(record) !== undefined;
    return mine && record.status !== 'taken-back' ? record : undefined;
  }
}

const staffOf = (plan: Plan | 'forbidden'): Plan['staff'] => (plan === 'forbidden' ? [] : plan.staff);

/** A number of the timeline in a path or a query. */
export const number = (text: unknown): number | undefined =>
  typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
