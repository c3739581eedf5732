import { expect } from 'chai';
import { occurrences } from '../../src/care/recurrence.ts';
import type { Instant } from '../../src/model.ts';

const DAY = 86_400_000;

/** When the clocks of a zone change, and its offsets from UTC before and after, in milliseconds. */
interface Transition {
  readonly at: Instant;
  readonly before: number;
  readonly after: number;
}

function transitions(zone: string): Transition[] {
  const found: Transition[] = [];
  const end = Temporal.PlainDate.from('2041-01-01').toZonedDateTime(zone);
  let moment: Temporal.ZonedDateTime | null = Temporal.PlainDate.from('2020-01-01').toZonedDateTime(zone);
  for (;;) {
    moment = moment.getTimeZoneTransition('next');
    if (!moment || Temporal.ZonedDateTime.compare(moment, end) >= 0) return found;
    const before = moment.subtract({ nanoseconds: 1 }).offsetNanoseconds / 1e6;
    found.push({ at: moment.epochMilliseconds, before, after: moment.offsetNanoseconds / 1e6 });
  }
}

/** Every IANA zone with its transitions, but of zones whose clocks go alike only the first: nothing else of a zone is looked at. */
function zonesUnlikeEachOther(): ReadonlyMap<string, Transition[]> {
  const byTransitions = new Map<string, { zone: string; changes: Transition[] }>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const changes = transitions(zone);
    const key = JSON.stringify(changes);
    if (!byTransitions.has(key)) byTransitions.set(key, { zone, changes });
  }
  return new Map([...byTransitions.values()].map(({ zone, changes }) => [zone, changes]));
}

const slots = Array.from({ length: 96 }, (_, quarter) => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
});

/** By hand: the wall time read as UTC, less the offset that holds; in a gap and in an overlap the one from before. */
function expected(date: string, slot: string, { at, before, after }: Transition): Instant {
  const wall = Date.parse(`${date}T${slot}Z`);
  const isBefore = wall - before < at;
  const isAfter = wall - after >= at;
  return isAfter && !isBefore ? wall - after : wall - before;
}

/** Five local dates around a transition, each of their slots once. */
function around(transition: Transition): { date: string; slot: string; at: Instant }[] {
  const middle = Date.parse(new Date(transition.at + transition.before).toISOString().slice(0, 10));
  const dates = [-2, -1, 0, 1, 2].map((days) => new Date(middle + days * DAY).toISOString().slice(0, 10));
  return dates.flatMap((date) => slots.map((slot) => ({ date, slot, at: expected(date, slot, transition) })));
}

describe('a routine at every quarter of an hour, around every change of clocks from 2020 to 2040', () => {
  const zones = zonesUnlikeEachOther();

  it('has zones with gaps and with overlaps to look at', () => {
    const changes = [...zones.values()].flat();
    expect(changes.some(({ before, after }) => after > before)).to.equal(true);
    expect(changes.some(({ before, after }) => after < before)).to.equal(true);
    expect(changes).to.have.length.above(1000);
  });

  it('comes exactly once for each local date and slot, at the wall time or moved on by the gap', () => {
    for (const [zone, changes] of zones) {
      for (const transition of changes) {
        const wanted = around(transition);
        const [first, last] = [wanted[0], wanted.at(-1)];
        if (!first || !last) throw new Error('no slots');
        const plan = { id: 'r', flow: 'f', rule: 'FREQ=DAILY', slots, window: 1, from: first.date, until: last.date };
        const found = occurrences(plan, zone, first.at - 1, wanted.length + 10);
        const message = `${zone} ${new Date(transition.at).toISOString()}`;
        expect(JSON.stringify(sorted(found)), message).to.equal(JSON.stringify(wanted));
        expect(JSON.stringify(found.map(({ at }) => at)), message).to.equal(
          JSON.stringify(found.map(({ at }) => at).sort((one, other) => one - other)),
        );
      }
    }
  }).timeout(60_000);

  it('comes later on each date than on the date before', () => {
    for (const [zone, changes] of zones) {
      for (const transition of changes) {
        const plan = { id: 'r', flow: 'f', rule: 'FREQ=DAILY', slots, window: 1, from: '2019-01-01' };
        const latest = new Map<string, { date: string; at: Instant }>();
        for (const { date, slot, at } of occurrences(plan, zone, transition.at - 2 * DAY, 4 * slots.length)) {
          const before = latest.get(slot);
          if (before && !(before.date < date && before.at < at)) expect.fail(`${zone} ${date} ${slot}`);
          latest.set(slot, { date, at });
        }
      }
    }
  }).timeout(60_000);
});

/** By local date and slot; the instants are not looked at. */
const sorted = <Entry extends { date: string; slot: string }>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort((one, other) => (`${one.date} ${one.slot}` < `${other.date} ${other.slot}` ? -1 : 1));
