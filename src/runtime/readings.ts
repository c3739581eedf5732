/**
 * Reading a timeline. What staff are given of a client's is noted before it is given, so that the client can ask who read what:
 * what cannot be noted is not given, and whoever asked for it is told of a fault.
 */
import type { Audience, Instant, Person, PersonId, Reading, TimelineRecord, WayOfReading } from '../model.ts';
import type { Timeline } from '../ports.ts';
import type { Ports } from './ports.ts';
import { openRecord } from './sealed.ts';

/** What somebody reads within the same half hour is one visit (milliseconds): a living page reads again with every change. */
const VISIT = 30 * 60_000;

/** Everything of theirs, or of a client for staff; never what the other side keeps to itself. */
export const audiencesOf = (reader: PersonId, of: PersonId): readonly Audience[] =>
  reader === of ? ['both', 'client'] : ['both', 'staff'];

type Query = Omit<Parameters<Timeline['timeline']>[1], 'audiences'>;

/** Entries of a timeline as `reader` may see them; whether they may look at it at all is for the caller to know. */
export async function readTimeline(
  { store, vault, world }: Pick<Ports, 'store' | 'vault' | 'world'>,
  { id: reader }: Pick<Person, 'id'>,
  of: PersonId,
  query: Query,
  how: WayOfReading,
): Promise<readonly TimelineRecord[]> {
  const found = await store.timeline(of, { ...query, audiences: audiencesOf(reader, of) });
  const [first, last] = [found[0], found.at(-1)];
  if (reader !== of && first && last)
    await store.noteReading(readingOf({ client: of, reader, how, from: first.seq, to: last.seq }, world.now()));
  return Promise.all(found.map((record) => openRecord(vault, record)));
}

/** As part of the visit that it falls into. */
export const readingOf = (given: Omit<Reading, 'visit' | 'at'>, at: Instant): Reading => ({
  ...given,
  visit: at - (at % VISIT),
  at,
});

/** That a member of staff made a link by which one signs in as the client: it stands with what was read. */
export const linkMade = (client: PersonId, reader: PersonId, at: Instant): Reading => ({
  ...{ client, reader, how: 'link', visit: at, at },
  ...{ from: 0, to: 0 },
});
