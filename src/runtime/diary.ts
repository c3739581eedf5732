/** A client's own entries for their own eyes: looked through by word and by day, without an index that anybody else could read. */
import type { Person, RecordKind, TimelineRecord } from '../model.ts';
import type { Ports } from './ports.ts';
import { audiencesOf, readTimeline } from './readings.ts';
import { openRecord } from './sealed.ts';

/** What counts as the journal. */
export const diaryKinds: readonly RecordKind[] = ['journal', 'exercise', 'imported'];

/** Entries read at once. */
const PAGE = 200;
/** So many are opened for one search; it can be gone on with from there. */
const OPENED_MOST = 2_000;
const FOUND_MOST = 20;
/** So many are looked at by their date alone: forty years of an entry a day. */
const DATES_MOST = 15_000;
const DAY_MOST = 10;

export interface Found {
  /** The latest first. */
  readonly records: readonly TimelineRecord[];
  /** There are older entries, before this number, that were not looked at. */
  readonly before?: number;
}

/** Entries with all the words, whatever their case and accents. */
export async function searchDiary(ports: Ports, person: Person, words: string, before?: number): Promise<Found> {
  const wanted = bare(words).split(/\s+/).filter(Boolean);
  const records: TimelineRecord[] = [];
  let end = before;
  for (let opened = 0; wanted.length > 0 && opened < OPENED_MOST; opened += PAGE) {
    const query = { kinds: diaryKinds, ...(end !== undefined && { before: end }), limit: PAGE };
    const page = await readTimeline(ports, person, person.id, query, 'page');
    for (const record of page.toReversed()) {
      if (records.length === FOUND_MOST) return { records, before: end ?? record.seq + 1 };
      end = record.seq;
      if (hasAll(record, wanted)) records.push(record);
    }
    if (page.length < PAGE) return { records };
  }
  return { records, ...(end !== undefined && { before: end }) };
}

function hasAll({ status, body }: TimelineRecord, wanted: readonly string[]): boolean {
  const text = bare([body.text, ...(body.answers ?? []).map((answer) => answer.text)].join(' '));
  return status !== 'taken-back' && wanted.every((word) => text.includes(word));
}

/** Letters without their marks, in small. */
const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What the client wrote on this day of earlier years, the latest first. On 28 February of a common year, what they wrote on the 29th too. */
export async function onThisDay(ports: Ports, person: Person): Promise<readonly TimelineRecord[]> {
  const { store, vault, world } = ports;
  const dayOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(person.zone).toPlainDate();
  const today = dayOf(world.now());
  const isToday = (at: number) => {
    const day = dayOf(at);
    return day.year < today.year && day.with({ year: today.year }).equals(today);
  };
  const found: TimelineRecord[] = [];
  let before: number | undefined;
  for (let looked = 0; looked < DATES_MOST && found.length < DAY_MOST; looked += PAGE) {
    const query = { kinds: diaryKinds, ...(before !== undefined && { before }), limit: PAGE };
    const page = await store.timeline(person.id, { ...query, audiences: audiencesOf(person.id, person.id) });
    const ofDay = page.filter(({ at, status }) => status !== 'taken-back' && isToday(at));
    for (const record of ofDay) found.push(await openRecord(vault, record));
    before = page[0]?.seq;
    if (page.length < PAGE) break;
  }
  return found.sort((a, b) => b.at - a.at).slice(0, DAY_MOST);
}
