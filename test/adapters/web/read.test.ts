import { expect } from 'chai';
import fc from 'fast-check';
import { problems, read, TEXT_LIMIT } from '../../../adapters/web/read.ts';
import type { Person, PersonId } from '../../../src/model.ts';

const ada: Person = {
  id: 'ada-1' as PersonId,
  role: 'client',
  name: 'Ada',
  locale: 'en',
  zone: 'Europe/Berlin',
  addresses: [],
};
const at = 1_770_000_000_000;
const id = 'q2gJ0pmA5xT8sQ3uVw_-yZ';

const event = (body: object) => {
  const inbound = read(ada, { id, ...body }, at);
  return 'problem' in inbound ? inbound : inbound.event;
};
const routine = {
  client: 'c1',
  id: 'r1',
  flow: 'check-in',
  rule: 'FREQ=WEEKLY;BYDAY=MO,TH',
  slots: '08:30,20:00',
  window: '120',
  from: '2026-03-01',
};
const form = (name: string, values: object) => event({ kind: 'form', form: name, values });

describe('what the web page posts', () => {
  it('becomes an inbound of the person who is signed in, under the id that the page made', () => {
    expect(read(ada, { id, kind: 'text', text: 'Hello' }, at)).to.deep.equal({
      id,
      at,
      from: { channel: 'web', workspace: '', user: 'ada-1', place: 'page' },
      event: { kind: 'text', text: 'Hello', message: id },
    });
  });

  it('keeps a text as it was written, but for the ends of its lines and what surrounds it', () => {
    expect(event({ kind: 'text', text: '  one\r\n\r\n  two\n' })).to.deep.equal({
      kind: 'text',
      text: 'one\n\n  two',
      message: id,
    });
  });

  const events: readonly (readonly [object, object])[] = [
    [
      { kind: 'choice', question: 'q-1', as: 'one', value: 'calm' },
      { kind: 'choice', question: 'q-1', value: 'calm' },
    ],
    [
      { kind: 'choice', question: 'q-1', as: 'number', value: '-3.5' },
      { kind: 'choice', question: 'q-1', value: -3.5 },
    ],
    [
      { kind: 'choice', question: 'q-1', as: 'several', value: ['a', 'b'] },
      { kind: 'choice', question: 'q-1', value: ['a', 'b'] },
    ],
    [
      { kind: 'choice', question: 'q-1', as: 'several', value: 'a' },
      { kind: 'choice', question: 'q-1', value: ['a'] },
    ],
    [
      { kind: 'choice', question: 'q-1', as: 'several' },
      { kind: 'choice', question: 'q-1', value: [] },
    ],
    [
      { kind: 'edit', message: '1700000000.000100', text: ' new ' },
      { kind: 'edit', message: '1700000000.000100', text: 'new' },
    ],
    [
      { kind: 'delete', message: 'm1' },
      { kind: 'delete', message: 'm1' },
    ],
    [
      { kind: 'seen', person: 'c1', upTo: '512' },
      { kind: 'seen', person: 'c1', upTo: 512 },
    ],
    [{ kind: 'joined' }, { kind: 'joined' }],
  ];
  for (const [body, expected] of events)
    it(`reads ${JSON.stringify(body)}`, () => {
      expect(event(body)).to.deep.equal(expected);
    });

  const forms: readonly (readonly [string, { [field: string]: string }])[] = [
    ['reply', { client: 'c1', text: 'I am here' }],
    ['routine', routine],
    ['routine', { ...routine, until: '2026-03-01' }],
    ['end-routine', { client: 'c1', id: 'r1' }],
    ['appointment', { client: 'c1', id: 'a1', start: '2026-03-05T16:00:00.000Z', minutes: '50' }],
    ['cancel-appointment', { client: 'c1', id: 'a1' }],
    ['acknowledge', { client: 'c1' }],
  ];
  for (const [name, values] of forms)
    it(`reads the form ${name} ${JSON.stringify(values)}`, () => {
      expect(form(name, values)).to.deep.equal({ kind: 'form', form: name, values });
    });

  const wrong: readonly (readonly [string, object | undefined, string])[] = [
    ['an empty text', { kind: 'text', text: ' \n ' }, 'text-empty'],
    ['a text one character too long', { kind: 'text', text: 'x'.repeat(TEXT_LIMIT + 1) }, 'text-too-long'],
    ['no text', { kind: 'text' }, 'text-empty'],
    ['two texts', { kind: 'text', text: ['a', 'b'] }, 'text-empty'],
    ['an unknown kind', { kind: 'told', told: {} }, 'malformed'],
    ['a field too many', { kind: 'text', text: 'a', from: 'bo' }, 'malformed'],
    ['an unknown form', { kind: 'form', form: 'erase', values: { client: 'c1' } }, 'malformed'],
    ['no answer', { kind: 'choice', question: 'q', as: 'one' }, 'answer-missing'],
    ['words for a number', { kind: 'choice', question: 'q', as: 'number', value: 'five' }, 'answer-missing'],
    ['infinity', { kind: 'choice', question: 'q', as: 'number', value: '1e999' }, 'answer-missing'],
    ['an empty reply', { kind: 'form', form: 'reply', values: { client: 'c1', text: '' } }, 'text-empty'],
  ];
  for (const [what, body, problem] of wrong)
    it(`says ${problem} of ${what}`, () => {
      expect(event(body ?? {})).to.deep.equal({ problem });
    });

  const wrongRoutines: readonly (readonly [object, string])[] = [
    [{ slots: '' }, 'routine-times'],
    [{ slots: '8:30' }, 'routine-times'],
    [{ slots: '24:00' }, 'routine-times'],
    [{ rule: 'FREQ=SECONDLY' }, 'routine-rule'],
    [{ rule: 'FREQ=DAILY\nDTSTART:20200101' }, 'routine-rule'],
    [{ window: '4' }, 'routine-window'],
    [{ window: '9999999' }, 'routine-window'],
    [{ from: '2026-02-30' }, 'routine-dates'],
    [{ until: '2026-02-28' }, 'routine-dates'],
  ];
  for (const [change, problem] of wrongRoutines)
    it(`says ${problem} of a routine with ${JSON.stringify(change)}`, () => {
      expect(form('routine', { ...routine, ...change })).to.deep.equal({ problem });
    });

  it('says what is wrong with the time and the length of an appointment', () => {
    const appointment = { client: 'c1', id: 'a1', start: '2026-03-05T16:00:00Z', minutes: '50' };
    expect(form('appointment', { ...appointment, start: 'soon' })).to.deep.equal({ problem: 'appointment-start' });
    expect(form('appointment', { ...appointment, start: '2026-03-05T16:00' })).to.deep.equal({
      problem: 'appointment-start',
    });
    expect(form('appointment', { ...appointment, minutes: '0' })).to.deep.equal({ problem: 'appointment-minutes' });
  });

  for (const bad of [undefined, '', 'short', 'x'.repeat(65), 'with spaces in between', 7, ['a', 'b']])
    it(`takes no id like ${JSON.stringify(bad)?.slice(0, 30)}`, () => {
      expect(read(ada, { id: bad, kind: 'joined' }, at)).to.deep.equal({ problem: 'malformed' });
    });

  it('names a known problem for whatever is posted, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.object({ key: fc.constantFrom('id', 'kind', 'text', 'values') })),
        (body) => {
          const outcome = read(ada, body, at);
          expect('problem' in outcome ? problems.includes(outcome.problem) : outcome.id.length >= 16).to.equal(true);
        },
      ),
    );
  });

  it('never takes a text that is longer than the limit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3 }), fc.integer({ min: 0, max: 6000 }), (seed, length) => {
        const outcome = event({ kind: 'text', text: `${seed}${'y'.repeat(length)}` });
        if (!('problem' in outcome)) expect(outcome).to.have.property('text').with.length.at.most(TEXT_LIMIT);
      }),
    );
  });
});
