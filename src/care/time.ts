/**
 * Time spent: whole minutes for each client and week. A page counts the minutes in which it was in sight and in use; what was done
 * elsewhere is not in it, so the number of a week can be set by hand. Nobody else sees it.
 */
import { z } from 'zod';
import type { Instant, PersonId } from '../model.ts';
import type { Draft } from './draft.ts';
import { filled } from './forms.ts';
import type { StaffState } from './state.ts';

/** So many weeks are kept: a quarter of a year. */
const WEEKS = 13;
/** Minutes in a week. */
const MOST = 7 * 24 * 60;

const minutes = z.coerce.number().int().min(0).max(MOST);
const shape = z.object({ minutes });

/** The Monday of the week, as a local date, `YYYY-MM-DD`. */
export function weekOf(at: Instant, zone: string): string {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

/** `spent` adds to this week, `set-spent` says what it is; false: it is no form of these. */
export function countTime(
  draft: Draft<StaffState>,
  client: PersonId,
  form: string,
  values: { readonly [field: string]: string },
): boolean {
  if (form !== 'spent' && form !== 'set-spent') return false;
  const { state, facts } = draft;
  const week = weekOf(facts.now, facts.self.zone);
  const { [week]: before = {}, ...others } = state.time ?? {};
  const given = filled(form, shape, values).minutes;
  const now = form === 'spent' ? Math.min((before[client] ?? 0) + given, MOST) : given;
  const weeks = Object.entries({ ...others, [week]: { ...before, [client]: now } });
  const kept = weeks.toSorted(([a], [b]) => b.localeCompare(a)).slice(0, WEEKS);
  draft.state = { ...state, time: Object.fromEntries(kept) };
  return true;
}
