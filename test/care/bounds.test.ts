import { expect } from 'chai';
import fc from 'fast-check';
import { boundAfter, boundWords } from '../../src/care/bounds.ts';
import { shippedBook } from '../support/practice.ts';

const HOUR = 3_600_000;
const zones = [
  'Europe/Madrid',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Cairo',
];

describe('The time of day by which something is promised', () => {
  const moment = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') });
  const local = (at: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

  it('is the next noon or evening on the reader’s clock, never before what was worked out, in any zone and season', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (at, zone) => {
        const bound = boundAfter(at, zone);
        expect(bound).to.be.within(at, at + 17 * HOUR);
        expect(local(bound, zone).toPlainTime().toString()).to.be.oneOf(['12:00:00', '20:00:00']);
        expect(boundAfter(bound, zone), 'what is one already stays').to.equal(bound);
      }),
      { numRuns: 500 },
    );
  });

  it('is called so that no two days within the week have the same name', async () => {
    const { messages } = await shippedBook();
    const now = Date.parse('2026-03-02T07:00:00Z');
    for (const locale of ['en', 'es'] as const) {
      const reader = { locale, zone: 'Europe/Madrid' };
      const bounds: number[] = [];
      for (let at = now; bounds.length < 20; at = (bounds.at(-1) ?? at) + 1) bounds.push(boundAfter(at, reader.zone));
      const said = bounds.map((bound) => boundWords(messages, bound, now, reader));
      expect(new Set(said).size).to.equal(20);
      expect([said[0], said[1], said[2], said[14]]).to.deep.equal(
        locale === 'en'
          ? ['noon today', 'this evening', 'Tuesday at noon', 'Monday 9 March at noon']
          : ['hoy a mediodía', 'esta tarde', 'el martes a mediodía', 'el lunes 9 de marzo a mediodía'],
      );
    }
  });
});
