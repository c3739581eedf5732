/** A pure turn against a JSON round trip of the same state. */

import type { State } from '../src/care/state.ts';
import { turn } from '../src/care/turn.ts';
import type { Facts, Input, PersonId, Turn } from '../src/model.ts';
import { webAddress } from '../src/runtime/desk.ts';
import { shippedBook } from '../test/support/practice.ts';
import { compare, type Result } from './measure.ts';

const TURNS = 5000;

export async function turnBench(): Promise<Result[]> {
  const book = await shippedBook();
  const client = 'client' as PersonId;
  const therapist = 'therapist' as PersonId;
  const words = { en: 'soon' };
  const zone = 'Europe/Madrid';
  const person = { locale: 'en', zone, addresses: [webAddress(client)] } as const;
  const facts = (revision: number): Facts => ({
    now: Date.UTC(2026, 2, 2, 12) + revision,
    id: `id-${revision}`,
    revision,
    self: { ...person, id: client, role: 'client', name: 'Robin' },
    people: [{ ...person, id: therapist, role: 'therapist', name: 'Dr. Test' }],
    practice: {
      name: 'Practice',
      zone,
      locale: 'en',
      replies: words,
      replyHours: 8,
      noticeHours: 24,
      hours: [],
      emergency: words,
    },
  });
  const inbound = (event: Extract<Input, { kind: 'inbound' }>['inbound']['event']): Input => ({
    kind: 'inbound',
    id: 'in',
    at: 0,
    inbound: { id: 'in', from: webAddress(client), at: 0, event },
  });

  // A client in the middle of things: consented, with two routines and an appointment.
  const told = (some: Extract<Input, { kind: 'told' }>['told']): Input => ({
    kind: 'told',
    id: 't',
    at: 0,
    from: therapist,
    told: some,
  });
  const routine = { flow: 'check-in', rule: 'FREQ=DAILY', window: 240, from: '2026-03-01' };
  const agrees = (id: string): Input[] => [
    { kind: 'timer', id: `propose:${id}`, at: 0 },
    inbound({ kind: 'text', text: 'yes', message: `agrees-${id}` }),
  ];
  const before: Input[] = [
    inbound({ kind: 'joined' }),
    inbound({ kind: 'text', text: 'yes', message: 'm' }),
    told({ kind: 'routine', routine: { ...routine, id: 'a', slots: ['20:00'] } }),
    ...agrees('a'),
    told({ kind: 'routine', routine: { ...routine, id: 'b', slots: ['08:00'] } }),
    ...agrees('b'),
    told({ kind: 'appointment', appointment: { id: 'c', start: Date.UTC(2026, 2, 9), minutes: 50 } }),
  ];
  let state: State | undefined;
  for (const [index, input] of before.entries()) state = turn(book, state, input, facts(index + 1)).state;

  const message = inbound({ kind: 'text', text: 'A line to my therapist about the day', message: 'n' });
  const text = JSON.stringify(state);
  let last: Turn<State> | undefined;
  const { a, b, ratio } = await compare(
    9,
    () => {
      for (let n = 0; n < TURNS; n++) last = turn(book, state, message, facts(n + 10));
    },
    () => {
      for (let n = 0; n < TURNS; n++) JSON.stringify(JSON.parse(text));
    },
  );
  if (!last?.effects.some(({ kind }) => kind === 'tell')) throw new Error('the turn did not do its work');
  return [
    { name: 'turn: time against a JSON round trip of its state', value: ratio, unit: 'x' },
    { name: 'turn: microseconds', value: (a / TURNS) * 1e6, unit: 'µs' },
    { name: 'turn: microseconds of the JSON round trip', value: (b / TURNS) * 1e6, unit: 'µs' },
  ];
}
