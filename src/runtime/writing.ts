/** What a member of staff writes to one client on their own hours, as a page shows it. */
import { calendarOf, endAfterWorkingTime, nextWorking } from '../care/hours.ts';
import type { Begun, PlannedReply, Snippet, StaffState } from '../care/state.ts';
import { weekOf } from '../care/time.ts';
import type { Instant, Person } from '../model.ts';
import type { Ports } from './ports.ts';

export interface Writing {
  readonly draft?: Begun;
  /** Soonest first. `overtaken`: the client has written since, and the reply does not know of it. */
  readonly planned: readonly (PlannedReply & { readonly overtaken: boolean })[];
  /** Their own, then the practice's in the client's language, with the client's name in its place. */
  readonly snippets: readonly Snippet[];
  /** Minutes that they spent on the client, and on all of theirs, this week and before, latest first. */
  readonly time: WeekSpent & { readonly earlier: readonly WeekSpent[] };
  /** When their next span of work begins, if one does. */
  readonly nextWorking?: Instant;
}

export interface WeekSpent {
  /** Its Monday, `YYYY-MM-DD`. */
  readonly week: string;
  readonly minutes: number;
  readonly total: number;
}

export function writingOf(
  { book, world, practice }: Pick<Ports, 'book' | 'world' | 'practice'>,
  staff: Person,
  client: Person,
  { drafts = {}, planned = [], snippets = [], time = {}, inbox }: StaffState,
): Writing {
  const draft = drafts[client.id];
  const next = nextSpan(staff, practice, world.now());
  const week = weekOf(world.now(), staff.zone);
  const spent = (of: string): WeekSpent => {
    const all = time[of] ?? {};
    return { week: of, minutes: all[client.id] ?? 0, total: Object.values(all).reduce((sum, one) => sum + one, 0) };
  };
  const earlier = Object.keys(time).filter((one) => one !== week);
  const latest = inbox[client.id]?.waiting.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  const shared = book.snippets.map(({ id, title, text }) => ({
    id: `shared:${id}`,
    title: title[staff.locale] ?? title.en,
    text: text[client.locale] ?? text.en,
  }));
  return {
    ...(draft && { draft }),
    planned: planned.filter((one) => one.client === client.id).map((one) => ({ ...one, overtaken: latest > one.made })),
    snippets: [...snippets, ...shared].map((one) => ({ ...one, text: one.text.replaceAll('{name}', client.name) })),
    time: { ...spent(week), earlier: earlier.toSorted().reverse().map(spent) },
    ...(next !== undefined && { nextWorking: next }),
  };
}

/** While they work, the span after the one that runs. */
function nextSpan(staff: Person, practice: Ports['practice'], now: Instant): Instant | undefined {
  const calendar = calendarOf(staff, practice);
  const next = nextWorking(calendar, now);
  if (next !== now) return next;
  const end = endAfterWorkingTime(calendar, now, 0);
  return end === undefined ? undefined : nextWorking(calendar, end);
}
