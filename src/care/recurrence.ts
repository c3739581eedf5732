/** When a routine comes round: days by its rule, hours by the wall clock of the person. */
import { RRuleTemporal } from 'rrule-temporal';
import type { Instant, RoutinePlan } from '../model.ts';

/** One date and slot of a routine. Date and slot name it: stored under them, nothing is asked twice. */
export interface Occurrence {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Local time, `HH:MM`. */
  readonly slot: string;
  readonly at: Instant;
}

/** How far ahead days are looked for. A rule that has none within it has none: 29 February is at most eight years away. */
const YEARS_AHEAD = 10;
const MINUTE = 60_000;

/**
 * The first `count` occurrences that come after an instant, in order of time.
 *
 * There is exactly one for each date of the rule and each slot, with its instant taken from the wall clock in `zone`:
 * - in a gap, when clocks go forward, it moves on by the length of the gap (02:30 becomes 03:30);
 * - in an overlap, when clocks go back, it is the first of the two (01:30 before the clocks change).
 * So two slots may share an instant after a gap, and then the earlier slot comes first. In another zone a date and slot may come
 * again that was past in the zone before.
 */
export function occurrences(plan: RoutinePlan, zone: string, after: Instant, count: number): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const slots = [...new Set(plan.slots)].sort();
  for (const date of dates(plan, firstDate(plan, zone, after))) {
    const enough = found.length >= count;
    for (const slot of slots) {
      const at = date.toPlainDateTime(slot).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
      if (at > after) found.push({ date: date.toString(), slot, at });
    }
    // Only now: a gap can move a slot of one date behind those of the next, so one date more is looked at.
    if (enough) break;
  }
  return found.sort((one, other) => one.at - other.at).slice(0, count);
}

/** The first occurrence after an instant. Undefined: the routine is over, or its rule has no days. */
export function nextOccurrence(plan: RoutinePlan, zone: string, after: Instant): Occurrence | undefined {
  return occurrences(plan, zone, after, 1)[0];
}

/**
 * The newest occurrence after `after` that has come and whose window is open at `now`. Whatever came before it is let go: after an
 * outage a person is asked once, about now.
 */
export function latestOpen(plan: RoutinePlan, zone: string, after: Instant, now: Instant): Occurrence | undefined {
  let latest: Occurrence | undefined;
  let from = Math.max(after, now - plan.window * MINUTE);
  for (let next = nextOccurrence(plan, zone, from); next && next.at <= now; next = nextOccurrence(plan, zone, from)) {
    latest = next;
    from = next.at;
  }
  return latest;
}

/** What is wrong with a rule, in words for whoever wrote it; undefined when nothing is. Whatever passes can be counted quickly. */
export function checkRule(rule: string): string | undefined {
  const given = rule
    .toUpperCase()
    .split(';')
    .map((part) => part.split('='));
  const names = given.map(([name = '']) => name);
  if (!names.includes('FREQ')) return 'a rule needs FREQ, for example FREQ=DAILY';
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `${twice} stands in the rule twice`;
  for (const [name = '', value = '', ...rest] of given) {
    const part = parts[name];
    if (!part) return `${name || 'an empty part'} cannot stand in a rule${otherPlaces[name] ?? ''}`;
    const values = name.startsWith('BY') ? value.split(',') : [value];
    if (rest.length > 0 || !values.every(part.fits)) return `${name} takes ${part.takes}, not "${value}"`;
  }
  return checkTogether(rule);
}

interface Part {
  readonly takes: string;
  /** Whether one value of the list may stand there. */
  readonly fits: (value: string) => boolean;
}

const weekday = '(MO|TU|WE|TH|FR|SA|SU)';
const oneOf = (pattern: string) => (value: string) => new RegExp(`^${pattern}$`).test(value);
const upTo = (most: number) => (value: string) => /^[1-9]\d{0,2}$/.test(value) && Number(value) <= most;
const fromEitherEnd = (most: number) => (value: string) => upTo(most)(value.replace(/^[+-]/, ''));

/** The parts of RFC 5545, section 3.3.10, that choose days. */
const parts: { readonly [name: string]: Part } = {
  FREQ: { takes: 'DAILY, WEEKLY, MONTHLY or YEARLY', fits: oneOf('(DAILY|WEEKLY|MONTHLY|YEARLY)') },
  INTERVAL: { takes: 'a number from 1 to 999', fits: upTo(999) },
  BYDAY: { takes: 'weekdays, such as MO,TH or 1MO', fits: oneOf(`([+-]?([1-9]|[1-4]\\d|5[0-3]))?${weekday}`) },
  BYMONTH: { takes: 'months from 1 to 12', fits: upTo(12) },
  BYMONTHDAY: { takes: 'days from 1 to 31, or from -1 to -31', fits: fromEitherEnd(31) },
  BYYEARDAY: { takes: 'days from 1 to 366, or from -1 to -366', fits: fromEitherEnd(366) },
  BYWEEKNO: { takes: 'weeks from 1 to 53, or from -1 to -53', fits: fromEitherEnd(53) },
  BYSETPOS: { takes: 'places from 1 to 366, or from -1 to -366', fits: fromEitherEnd(366) },
  WKST: { takes: 'a weekday, such as MO', fits: oneOf(weekday) },
};

/** Where a plan has what some write into a rule. */
const otherPlaces: { readonly [name: string]: string } = {
  BYHOUR: ': times are given as slots',
  BYMINUTE: ': times are given as slots',
  BYSECOND: ': times are given as slots',
  DTSTART: ': the first date is given beside it',
  COUNT: ': give a last date beside it instead',
  UNTIL: ': the last date is given beside it',
};

/** Parts that each fit may still not go together. */
function checkTogether(rule: string): string | undefined {
  const start = Temporal.PlainDate.from('2024-01-01');
  try {
    new RRuleTemporal({ rruleString: rule, dtstart: midnight(start), strict: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const first = dates({ rule, from: start.toString() }, start).next();
  return first.done ? `no date fits the rule within ${YEARS_AHEAD} years` : undefined;
}

/** No slot of an earlier date comes after the instant: a gap moves one on by a day at the most. */
function firstDate(plan: RoutinePlan, zone: string, after: Instant): Temporal.PlainDate {
  const today = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone).toPlainDate();
  return later(Temporal.PlainDate.from(plan.from), today.subtract({ days: 1 }));
}

/** The dates of a rule from `first` on. It counts in UTC, where every day has 24 hours, so that no clock changes its dates. */
function* dates(plan: Pick<RoutinePlan, 'rule' | 'from' | 'until'>, first: Temporal.PlainDate) {
  const horizon = first.add({ years: YEARS_AHEAD });
  const until = plan.until === undefined ? horizon : earlier(horizon, Temporal.PlainDate.from(plan.until));
  const rule = new RRuleTemporal({
    rruleString: plan.rule,
    dtstart: midnight(Temporal.PlainDate.from(plan.from)),
    until: midnight(until),
  });
  for (let day = rule.next(midnight(first), true); day; day = rule.next(day)) yield day.toPlainDate();
}

const midnight = (date: Temporal.PlainDate) => date.toZonedDateTime('UTC');
const later = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) > 0 ? one : other;
const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate) => (later(one, other) === one ? other : one);
