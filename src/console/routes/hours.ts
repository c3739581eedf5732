/** When a member of staff works: the week, leave, holidays, and who stands in. */
import type { Express, Request, Response } from 'express';
import type { Leave, PersonId, Schedule, WorkingSpan } from '../../model.ts';
import { readDay } from '../../week.ts';
import { readHolidays } from '../holidays.ts';
import { type HoursWords, hoursWords } from '../hours-words.ts';
import { fieldsOf, requestOf, type Site } from '../site.ts';
import { type HoursPage, hoursPage, isoDays } from '../views/hours.ts';
import { dayNameOf } from '../views/plan.ts';
import { mayTreat, type Visit } from '../visit.ts';
import { dateIn } from '../when.ts';

type Fields = { readonly [name: string]: unknown };
/** What to keep, or what to say is wrong. */
type Change = Schedule | { readonly problem: string };

/** More at once is no plan that anybody holds to. */
const LEAVES_MOST = 40;

const none: Schedule = { leave: [], holidays: [] };

export function hoursRoutes(app: Express, site: Site): void {
  const { desk, practice } = site;

  const treating = (handler: Parameters<typeof site.signedIn>[1]) =>
    site.signedIn('staff', async (visit, request, response) => {
      if (!mayTreat(visit.person)) return site.refuse(request, response, 404, 'missing');
      await handler(visit, request, response);
    });
  const page = async (visit: Visit): Promise<HoursPage> => ({
    visit,
    practice,
    schedule: visit.person.schedule ?? none,
    colleagues: await desk.colleagues(visit.person),
  });

  app
    .route('/clients/hours')
    .get(
      treating(async (visit, { query }, response) => {
        response.send(hoursPage({ ...(await page(visit)), saved: 'saved' in query }));
      }),
    )
    .post(treating(change));

  async function change(visit: Visit, request: Request, response: Response): Promise<void> {
    const shown = await page(visit);
    const fields = fieldsOf(request);
    const form = String(fields.form);
    const changed = Object.hasOwn(changes, form) ? changes[form as keyof typeof changes](fields, shown) : undefined;
    if (!changed) return site.refuse(request, response, 400, 'malformed');
    if ('problem' in changed)
      return void response.status(422).send(hoursPage({ ...shown, kept: { form, problem: changed.problem, fields } }));
    await desk.keepSchedule(visit.person, changed);
    // Their conversation looks at it anew: clients are told of a leave, for one.
    await site.submit(visit.person, { id: fields.id, kind: 'form', form: 'hours', values: {} }, requestOf(response));
    response.redirect(303, '/clients/hours?saved');
  }
}

const changes = {
  week(fields: Fields, { visit, schedule, colleagues }: HoursPage): Change {
    const words = hoursWords(visit.person.locale);
    const hours: WorkingSpan[] = [];
    for (const day of isoDays) {
      const spans = readDay(String(fields[`day-${day}`] ?? ''), day);
      if (!spans) return { problem: words.problems.week(dayNameOf(day - 1, visit.reading.tag, 'long')) };
      hours.push(...spans);
    }
    if (hours.length === 0) return { problem: words.problems.free };
    const { backup: _, ...rest } = schedule;
    if (fields.backup === '') return { ...rest, hours };
    const backup = colleagues.find(({ id }) => id === fields.backup)?.id;
    return backup ? { ...rest, hours, backup } : { problem: words.problems.person };
  },
  leave(fields: Fields, { visit, schedule, colleagues }: HoursPage): Change {
    const { problems } = hoursWords(visit.person.locale);
    const [from, to] = [dateOf(fields.from), dateOf(fields.to)];
    const today = dateIn(visit.reading.now, visit.person.zone);
    if (!from || !to || to < from || to < today) return { problem: problems.leave };
    const cover = colleagues.find(({ id }) => id === fields.cover)?.id;
    if (!cover && fields.cover !== '') return { problem: problems.person };
    // What is over need not be kept, and a leave of the same first day is this one, set anew.
    const others = schedule.leave.filter((leave) => leave.to >= today && leave.from !== from);
    if (others.length >= LEAVES_MOST) return { problem: problems.many };
    return { ...schedule, leave: inOrder([...others, { from, to, ...(cover && { cover: cover as PersonId }) }]) };
  },
  'drop-leave': ({ item }: Fields, { schedule }: HoursPage): Change => ({
    ...schedule,
    leave: schedule.leave.filter(({ from }) => from !== item),
  }),
  holidays({ calendar }: Fields, { visit, schedule }: HoursPage): Change {
    const read = readHolidays(String(calendar ?? ''), dateIn(visit.reading.now, visit.person.zone));
    return 'problem' in read
      ? { problem: holidayProblem(hoursWords(visit.person.locale), read) }
      : { ...schedule, holidays: read.holidays };
  },
  'drop-holidays': (_: Fields, { schedule }: HoursPage): Change => ({ ...schedule, holidays: [] }),
} as const;

function holidayProblem({ problems }: HoursWords, read: Extract<ReturnType<typeof readHolidays>, { problem: string }>) {
  if ('line' in read) return problems[read.problem](read.line);
  return read.problem === 'none' ? problems.none : problems['too-many'];
}

const inOrder = (leave: readonly Leave[]) => leave.toSorted((one, other) => (one.from < other.from ? -1 : 1));

const dateOf = (field: unknown): string | undefined => {
  try {
    return typeof field === 'string' ? Temporal.PlainDate.from(field).toString() : undefined;
  } catch {
    return undefined;
  }
};
