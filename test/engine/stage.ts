/** Flows, surroundings and a way to answer, for the tests of the engine. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Flows, Vocabulary } from '../../src/engine/flow.ts';
import { readFlows } from '../../src/engine/flows.ts';
import { mistakeLine } from '../../src/engine/mistake.ts';
import type { Advance, Session, Surroundings } from '../../src/engine/session.ts';

export const vocabulary: Vocabulary = {
  values: ['name', 'therapist'],
  actions: { keep: { as: ['check-in', 'journal'], share: 'boolean' }, flag: {}, wait: { days: 'number', why: 'text' } },
};

/** The flows of these texts, each named by its `flow:` line. */
export function flowsOf(...texts: readonly string[]): Flows {
  const read = readFlows(texts.map(fileOf), vocabulary);
  if ('mistakes' in read) throw new Error(read.mistakes.map(mistakeLine).join('\n'));
  return read.flows;
}

/** The mistakes of these texts as lines. */
export function mistakesOf(...texts: readonly string[]): readonly string[] {
  const read = readFlows(texts.map(fileOf), vocabulary);
  return 'mistakes' in read ? read.mistakes.map(mistakeLine) : [];
}

const fileOf = (text: string) => ({ name: `${/^flow: *(\S+)/m.exec(text)?.[1] ?? 'nameless'}.yaml`, text });

/** The text of one of the flows in `flows/` beside this file. */
export const sample = (name: string): string => readFileSync(new URL(`./flows/${name}.yaml`, import.meta.url), 'utf8');

/** Monday 2 March 2026, 09:00 in Madrid. */
export const start = Date.UTC(2026, 2, 2, 8);
export const hour = 3_600_000;

/** What surrounds the turn named `id`, `hours` after the start. */
export const around = (id: string, hours = 0): Surroundings => ({
  now: start + Math.round(hours * hour),
  id,
  zone: 'Europe/Madrid',
  locale: 'en',
  values: { name: 'Alex', therapist: 'Dr. Rivera' },
});

/** Everything said in an advance, and what it did or ended. */
export const told = ({ outputs }: Advance): string[] =>
  outputs.map((output) =>
    output.kind === 'say' ? output.text : output.kind === 'do' ? `do ${output.action}` : `${output.flow} ${output.how}`,
  );

/** The session of an advance that must have one, after having been stored and loaded. */
export function sessionOf({ session }: Advance): Session {
  expect(session, 'a flow still runs').not.to.equal(undefined);
  return JSON.parse(JSON.stringify(session)) as Session;
}
