/** The friendly fields of the staff's forms as the values that the web channel takes. What cannot be read is passed on: it names the problem. */
import { OFFER_ROWS } from '../views/appointments.ts';
import { weekdays } from '../views/plan.ts';
import type { Visit } from '../visit.ts';
import { instantOf } from '../when.ts';

type Fields = { readonly [name: string]: unknown };
type Values = { [field: string]: unknown };

/** One reader per form; the id of what a form makes is the id of the form itself, so that a second click makes nothing more. */
export const staffForms = {
  reply: ({ text }: Fields): Values => ({ text }),
  acknowledge: (): Values => ({}),
  draft: ({ text }: Fields): Values => ({ text: typeof text === 'string' ? text : '' }),
  later: ({ text, date, time, at }: Fields, visit: Visit): Values => ({ text, at: at ?? startOf(date, time, visit) }),
  replan: ({ item, text, date, time }: Fields, visit: Visit): Values => ({
    id: item,
    text,
    at: startOf(date, time, visit),
  }),
  'send-now': ({ item }: Fields): Values => ({ id: item }),
  'drop-planned': ({ item }: Fields): Values => ({ id: item }),
  note: ({ text }: Fields): Values => ({ text }),
  consult: ({ colleague, name, text }: Fields): Values => ({ colleague, name, text }),
  'close-consult': ({ colleague }: Fields): Values => ({ colleague }),
  'hand-over': ({ colleague, name }: Fields): Values => ({ colleague, name }),
  spent: ({ minutes }: Fields): Values => ({ minutes }),
  'set-spent': ({ minutes }: Fields): Values => ({ minutes }),
  rewrite: ({ as, record, text }: Fields): Values => ({ as, record, text }),
  'take-back': ({ as, record }: Fields): Values => ({ as, record }),
  'end-routine': ({ item }: Fields): Values => ({ id: item }),
  ask: ({ flow }: Fields): Values => ({ flow }),
  goal: ({ what, goal, text, step }: Fields): Values => ({ what, goal, text, step }),
  review: ({ helped, hard, next }: Fields): Values => ({ helped, hard, next }),
  'cancel-appointment': ({ item }: Fields): Values => ({ id: item }),
  'keep-appointment': ({ item }: Fields): Values => ({ id: item }),
  'end-offer': ({ item }: Fields): Values => ({ id: item }),
  offer: ({ id, minutes, moves, ...fields }: Fields, visit: Visit): Values => ({
    id,
    starts: startsOf(fields, visit),
    minutes,
    until: untilOf(fields, visit),
    ...(moves ? { moves } : {}),
  }),
  routine: ({ id, flow, days, every, times, window, from, until }: Fields): Values => ({
    id,
    flow,
    rule: ruleOf(days, every),
    slots: slotsOf(times),
    window,
    from,
    ...(until !== '' && { until }),
  }),
  appointment: ({ id, date, time, minutes }: Fields, visit: Visit): Values => ({
    id,
    start: startOf(date, time, visit),
    minutes,
  }),
} as const;

/** The form that a reply becomes by when it is to go out. `next`: when their next working hour is. */
export function repliedWhen(fields: Fields, next: number | undefined): Fields {
  const { when, form } = fields;
  if (form !== 'reply' || when === undefined || when === 'now') return fields;
  if (when === 'draft') return { ...fields, form: 'draft' };
  const at = when === 'working' && next !== undefined ? { at: new Date(next).toISOString() } : {};
  return { ...fields, form: 'later', ...at };
}

/** Ticked days as an RFC 5545 rule, every week or every so many; none or all of them is every day of such a week. */
export function ruleOf(days: unknown, every?: unknown): string {
  const ticked = weekdays.filter((day) => (Array.isArray(days) ? days.includes(day) : days === day));
  const daily = ticked.length === 0 || ticked.length === weekdays.length;
  const weeks = Number(every ?? 1);
  if (weeks > 1) return `FREQ=WEEKLY;INTERVAL=${weeks};BYDAY=${(daily ? weekdays : ticked).join(',')}`;
  return daily ? 'FREQ=DAILY' : `FREQ=WEEKLY;BYDAY=${ticked.join(',')}`;
}

/** "8:30 and 20.00" as `08:30,20:00`, in order and each once; what is no time stays as it was written. */
export function slotsOf(times: unknown): string {
  const parts = String(times ?? '').split(/[\s,;]+(?:(?:and|y)\s)?/);
  const slots = parts.filter(Boolean).map((part) => {
    const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.h](\d{2}))?h?$/.exec(part) ?? [];
    return hours === undefined ? part : `${hours.padStart(2, '0')}:${minutes}`;
  });
  return [...new Set(slots)].sort().join(',');
}

/** The rows that are filled in, with commas between; a row that is no time is passed on as nothing, and so names the problem. */
function startsOf(fields: Fields, visit: Visit): string {
  const rows = Array.from({ length: OFFER_ROWS }, (_, index) => [
    fields[`date-${index + 1}`],
    fields[`time-${index + 1}`],
  ]);
  return rows
    .filter(([date, time]) => date || time)
    .map(([date, time]) => startOf(date, time, visit))
    .join(',');
}

/** Empty: until the last of the times. A time that cannot be is passed on as it was written. */
function untilOf(fields: Fields, visit: Visit): string {
  const [date, time] = [fields['until-date'] ?? '', fields['until-time'] ?? ''];
  return date === '' && time === '' ? '' : startOf(date, time, visit) || 'past';
}

function startOf(date: unknown, time: unknown, { person, reading }: Visit): string {
  const start = instantOf(String(date), String(time), person.zone);
  return start === undefined || start <= reading.now ? '' : new Date(start).toISOString();
}
