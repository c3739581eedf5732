/**
 * Somebody is elsewhere. Their platform says so (a hint, never taken without asking), or they do. Routines move with the clock on
 * the wall; appointments keep their instant.
 */
import type { Inbound, Instant } from '../model.ts';
import type { ClientDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import { placeOf, zoneOf } from './places.ts';
import { sayPlan } from './planned.ts';
import type { Book } from './route.ts';

/** A device that shows another clock for so long is no mistake and no stopover (milliseconds). */
const SETTLED = 24 * 3_600_000;

/** The time of day in a zone, `HH:MM`. */
const clockIn = (zone: string, now: Instant): string =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

/** Notes where the client's device is, and asks when it has shown another clock for a day. */
export function notice(draft: ClientDraft, guide: Guide, { hints }: Inbound): void {
  const { facts, state } = draft;
  const zone = hints?.zone;
  if (zone === undefined || !isZone(zone)) return;
  const { elsewhere, ...rest } = state;
  if (clockIn(zone, facts.now) === clockIn(facts.self.zone, facts.now)) draft.state = rest;
  else if (elsewhere?.zone !== zone) draft.state = { ...rest, elsewhere: { zone, since: facts.now } };
  else if (
    !elsewhere.asked &&
    facts.now - elsewhere.since >= SETTLED &&
    state.standing === 'active' &&
    !state.session
  ) {
    draft.state = { ...rest, elsewhere: { ...elsewhere, asked: true } };
    guide.start('travel', { zone, place: placeOf(zone), time: clockIn(zone, facts.now) });
  }
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Times are to follow another zone. What is said of it is said when it is done, by `arrived`. */
export function follow(draft: ClientDraft, zone: string): void {
  const { elsewhere: _, ...state } = draft.state;
  draft.state = state;
  draft.effects.push({ kind: 'profile', zone });
}

/** The client named the place where they are. */
export function goTo(draft: ClientDraft, place: string): void {
  const zone = zoneOf(place);
  if (zone) follow(draft, zone);
  else draft.sayWords('zone-unknown');
}

/** Times follow the zone now: they are told what comes when. */
export function arrived(book: Book, draft: ClientDraft, zone: string): void {
  const { facts } = draft;
  if (facts.self.zone !== zone) return;
  draft.sayWords('zone-changed', { place: placeOf(zone), time: clockIn(zone, facts.now) });
  sayPlan(book, draft);
}
