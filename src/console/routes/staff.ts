/** The staff console: the caseload, one client, inviting. */
import type { Express, Request, Response } from 'express';
import type { PersonId, TimelineRecord, WayOfReading } from '../../model.ts';
import type { Desk, Plan, Writing } from '../../runtime/desk.ts';
import { fieldsOf, requestOf, type Site, wantsJson } from '../site.ts';
import { problemIn, staffWords } from '../staff-words.ts';
import { adminPage } from '../views/admin.ts';
import { caseloadPage, caseloadPart } from '../views/caseload.ts';
import { SPAN } from '../views/chart.ts';
import { type ClientPage, clientPage, clientPart, planPage } from '../views/client.ts';
import type { Kept } from '../views/plan.ts';
import { rewritable, rewritePage } from '../views/rewrite.ts';
import { mayTreat, type Visit } from '../visit.ts';
import { number, PAGE, PART, SETTLE } from './chat.ts';
import { REVIEWS } from './goals.ts';
import { repliedWhen, staffForms } from './staff-forms.ts';

/** Pages of the timeline that the drawing of the last weeks may read. */
const TREND_PAGES = 5;
/** Questionnaires that are drawn: a year of two, every second week. */
const MEASURES = 52;

/** Forms that change what the member of staff has, and nothing of the client's. */
const ofStaff = ['acknowledge', 'draft', 'later', 'replan', 'drop-planned', 'spent', 'set-spent'];

/** A signed-in member of staff's request about one client of theirs. */
interface Look {
  readonly visit: Visit;
  readonly plan: Plan;
  readonly request: Request;
  readonly response: Response;
}

export function staffRoutes(app: Express, site: Site): void {
  const { desk, practice, live } = site;

  const caseload = async (visit: Visit) => ({ visit, practice, entries: await desk.caseload(visit.person) });
  app.get(
    '/clients',
    site.signedIn('staff', async (visit, _, response) => {
      response.send(mayTreat(visit.person) ? caseloadPage(await caseload(visit)) : adminPage(visit, practice));
    }),
  );
  app.get(
    '/clients/part',
    site.signedIn('staff', async (visit, _, response) => {
      response.send(caseloadPart(await caseload(visit)));
    }),
  );

  /** A route about one client; for somebody else's client it is not there. */
  const about = (handler: (look: Look) => Promise<void>) =>
    site.signedIn('staff', async (visit, request, response) => {
      const plan = await desk.plan(visit.person, request.params.client as PersonId);
      if (plan === 'forbidden') return site.refuse(request, response, 404, 'missing');
      await handler({ visit, plan, request, response });
    });

  app.get(
    '/clients/:client',
    about(async (look) => {
      look.response.send(clientPage(await client(look)));
    }),
  );
  app.get(
    '/clients/:client/plan',
    about(async (look) => {
      look.response.send(planPage(await client(look)));
    }),
  );
  app.get(
    '/clients/:client/part',
    about(async ({ visit, plan, request, response }) => {
      const underway = await desk.underway(visit.person, plan.client.id);
      const records = await read(visit, plan, { after: number(request.query.after) ?? 0, limit: PART });
      const entry = await row(visit, plan);
      const trend = await lastWeeks(visit, plan);
      const writing = await writingOf(visit, plan);
      const measures = await measured(visit, plan);
      const reviews = await reviewed(visit, plan);
      const page = {
        visit,
        practice,
        plan,
        entry,
        records,
        older: false,
        past: false,
        underway,
        trend,
        measures,
        reviews,
        writing,
        colleagues: await desk.colleagues(visit.person),
      };
      response.send(clientPart(page));
    }),
  );
  app.post(
    '/clients/:client',
    about((look) => take(look)),
  );

  app
    .route('/clients/:client/change/:seq')
    .get(
      about(async (look) => {
        const record = await own(look);
        const { visit, plan, request, response } = look;
        if (!record) return site.refuse(request, response, 404, 'missing');
        response.send(rewritePage({ visit, record, name: plan.client.name, text: record.body.text }));
      }),
    )
    .post(
      about(async (look) => {
        const record = await own(look);
        const { visit, plan, request, response } = look;
        if (!record) return site.refuse(request, response, 404, 'missing');
        await take(look, (problem, { text }) => {
          const kept = { problem, text: typeof text === 'string' ? text : '' };
          response.status(422).send(rewritePage({ visit, record, name: plan.client.name, ...kept }));
        });
      }),
    );

  /** `wrong` answers a page whose form did not work; left out: the page comes back as it was. */
  async function take(
    look: Look,
    wrong?: (problem: string, fields: { readonly [name: string]: unknown }) => void,
  ): Promise<void> {
    const { visit, plan, request, response } = look;
    const given = fieldsOf(request);
    const words = staffWords(visit.person.locale);
    if (given.snippet !== undefined) return withSnippet(look, given);
    const writing = given.when === 'working' ? await desk.writing(visit.person, plan.client.id) : undefined;
    const next = typeof writing === 'object' ? writing.nextWorking : undefined;
    const fields = repliedWhen(await called(visit, given), next);
    const body = bodyOf(fields, visit, plan);
    const moved = ofStaff.includes(String(fields.form)) ? visit.person.id : plan.client.id;
    const shown = wantsJson(request) ? undefined : live.change(moved, SETTLE);
    const outcome = body ? await site.submit(visit.person, body, requestOf(response)) : { problem: 'malformed' };
    if (typeof outcome === 'object') {
      const problem = problemIn(words, outcome.problem);
      if (wantsJson(request)) return void response.status(422).json({ problem });
      if (wrong) return wrong(problem, fields);
      return again(look, { form: String(given.form), problem, fields });
    }
    if (!shown) return void response.json({ outcome });
    if (outcome === 'accepted') await shown;
    response.redirect(303, `/clients/${plan.client.id}${fields.on === 'plan' ? '/plan' : '#answer'}`);
  }

  /** A colleague's name does not come from a browser. */
  async function called({ person }: Visit, fields: { readonly [name: string]: unknown }) {
    if (fields.form !== 'consult' && fields.form !== 'hand-over') return fields;
    const found = (await desk.colleagues(person)).find(({ id }) => id === fields.colleague);
    return { ...fields, name: found?.name };
  }

  /** The page with the snippet's words below what was written; nothing is sent. */
  async function withSnippet(look: Look, fields: { readonly [name: string]: unknown }): Promise<void> {
    const page = await client(look);
    const picked = page.writing.snippets.find(({ id }) => id === fields.snippet)?.text ?? '';
    const text = [fields.text, picked].filter(Boolean).join('\n');
    look.response.send(clientPage({ ...page, kept: { form: 'reply', problem: '', fields: { ...fields, text } } }));
  }

  /** The page that the form was on, with what was written still in it. */
  async function again(look: Look, kept: Kept): Promise<void> {
    const page = { ...(await client(look)), kept };
    look.response.status(422).send(kept.fields.on === 'plan' ? planPage(page) : clientPage(page));
  }

  async function client({ visit, plan, request }: Look): Promise<ClientPage> {
    const before = number(request.query.before);
    const underway = await desk.underway(visit.person, plan.client.id);
    const records = await read(visit, plan, { ...(before !== undefined && { before }), limit: PAGE + 1 });
    return {
      visit,
      practice,
      plan,
      entry: await row(visit, plan),
      records: records.slice(-PAGE),
      older: records.length > PAGE,
      past: before !== undefined,
      underway,
      trend: await lastWeeks(visit, plan),
      writing: await writingOf(visit, plan),
      colleagues: await desk.colleagues(visit.person),
      measures: await measured(visit, plan),
      reviews: await reviewed(visit, plan),
    };
  }

  async function writingOf({ person }: Visit, plan: Plan): Promise<Writing> {
    const writing = await desk.writing(person, plan.client.id);
    return writing === 'forbidden'
      ? { planned: [], snippets: [], time: { week: '', minutes: 0, total: 0, earlier: [] } }
      : writing;
  }

  /** Something that the member of staff wrote, of which they can change what it says. */
  async function own({ visit, plan, request }: Look): Promise<TimelineRecord | undefined> {
    const seq = number(request.params.seq);
    if (seq === undefined) return undefined;
    const [record] = await read(visit, plan, { after: seq - 1, before: seq + 1, limit: 1 });
    return record && rewritable(record, visit) !== undefined ? record : undefined;
  }

  const row = (visit: Visit, plan: Plan) => desk.entry(visit.person, plan.client.id);

  const reviewed = (visit: Visit, plan: Plan) => read(visit, plan, { kinds: ['review'], limit: REVIEWS });

  const measured = (visit: Visit, plan: Plan) => read(visit, plan, { kinds: ['measure'], limit: MEASURES }, 'chart');

  async function read(visit: Visit, plan: Plan, query: Parameters<Desk['history']>[2], how?: WayOfReading) {
    const records = await desk.history(visit.person, plan.client.id, query, how);
    return records === 'forbidden' ? [] : records;
  }

  async function lastWeeks(visit: Visit, plan: Plan): Promise<readonly TimelineRecord[]> {
    const found: TimelineRecord[] = [];
    for (let page = 0; page < TREND_PAGES; page++) {
      const [oldest] = found;
      const query = { kinds: ['check-in'] as const, ...(oldest && { before: oldest.seq }), limit: PART };
      const records = await read(visit, plan, query, 'chart');
      found.unshift(...records);
      const [first] = records;
      if (records.length < PART || !first || first.at < visit.reading.now - SPAN) break;
    }
    return found;
  }
}

/** What a page posted about a client, as the web channel takes it; undefined for what is no form of ours. */
function bodyOf(fields: { readonly [name: string]: unknown }, visit: Visit, plan: Plan): object | undefined {
  const { id, kind, form } = fields;
  const client = plan.client.id;
  if (kind === 'seen') return { id, kind, person: client, upTo: fields.upTo };
  if (typeof form !== 'string' || !Object.hasOwn(staffForms, form)) return undefined;
  const values = staffForms[form as keyof typeof staffForms](fields, visit);
  return { id, kind: 'form', form, values: { client, ...values } };
}
