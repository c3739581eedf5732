/** One appointment as an iCalendar file (RFC 5545), to be taken into a calendar, moved there, or taken out again. */
import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import type { Instant, PersonId } from '../model.ts';
import type { PlannedAppointment } from '../runtime/desk.ts';

export interface CalendarEntry {
  readonly client: PersonId;
  readonly appointment: PlannedAppointment;
  readonly cancelled: boolean;
  /** What a calendar shows: it may be seen by others, so that nothing in it speaks of therapy unless its reader chose so. */
  readonly summary: string;
  readonly now: Instant;
}

/** Nobody is to be written to: the methods PUBLISH and CANCEL must name an organizer all the same (RFC 5546, 3.2), `.invalid` reaches none. */
const NOBODY = 'mailto:appointments@calendar.invalid';

export function calendarFile({ client, appointment, cancelled, summary, now }: CalendarEntry): string {
  const { id, start, minutes, sequence } = appointment;
  const calendar = new ICAL.Component('vcalendar');
  const event = new ICAL.Component('vevent');
  calendar.addPropertyWithValue('prodid', '-//Meanwhile//Calendar//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', cancelled ? 'CANCEL' : 'PUBLISH');
  calendar.addSubcomponent(event);
  event.addPropertyWithValue('uid', uidOf(client, id));
  event.addPropertyWithValue('dtstamp', timeOf(now));
  event.addPropertyWithValue('sequence', sequence);
  event.addPropertyWithValue('organizer', NOBODY);
  event.addPropertyWithValue('dtstart', timeOf(start));
  event.addPropertyWithValue('dtend', timeOf(start + minutes * 60_000));
  event.addPropertyWithValue('summary', summary);
  event.addPropertyWithValue('status', cancelled ? 'CANCELLED' : 'CONFIRMED');
  event.addPropertyWithValue('class', 'PRIVATE');
  return `${calendar.toString()}\r\n`;
}

/** The same for both and for ever, so that a calendar finds the entry again; it tells nobody whose it is. */
const uidOf = (client: PersonId, id: string): string =>
  createHash('sha256').update(`appointment ${client} ${id}`).digest('hex').slice(0, 32);

/** In UTC: the moment is the same wherever the calendar is read. */
const timeOf = (at: Instant): ICAL.Time => ICAL.Time.fromJSDate(new Date(at), true);
