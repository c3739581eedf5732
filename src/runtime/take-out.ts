/**
 * Everything that is kept of a client and is theirs to see, as a file: for programs (JSON), for spreadsheets (CSV) and to read
 * (Markdown). What staff note among themselves is left out, and that is said. It is read and written a part at a time.
 */
import { writeRow } from '../care/csv.ts';
import { type ClientState, newClient } from '../care/state.ts';
import { whenWords } from '../care/words.ts';
import type { Person, Reading, TimelineRecord } from '../model.ts';
import { openAround } from './people.ts';
import type { Ports } from './ports.ts';
import { audiencesOf } from './readings.ts';
import { openRecord, openState } from './sealed.ts';

export const takeOutFormats = ['json', 'csv', 'md'] as const;
export type TakeOutFormat = (typeof takeOutFormats)[number];

/** What taking out needs of the practice. */
export type TakeOutParts = Pick<Ports, 'store' | 'vault' | 'world' | 'book'>;

/** Entries and readings that are in memory at once. */
const PAGE = 200;

/** The parts of the file, in order. Nothing of somebody who is not there (any more). */
export async function* takeOut(parts: TakeOutParts, client: Person, format: TakeOutFormat): AsyncGenerator<string> {
  const around = await openAround(parts, client.id);
  if (!around) return;
  const state = await openState(parts.vault, client.id, await parts.store.load(client.id));
  const names = new Map<string, string>([
    [client.id, client.name],
    ['meanwhile', 'Meanwhile'],
    ...around.people.map(({ id, name }) => [id, name] as const),
  ]);
  const source: Source = {
    parts,
    client: around.self,
    state: state?.role === 'client' ? state : newClient,
    nameOf: (id) => names.get(id) ?? parts.book.messages.say('who-read-other', client.locale, {}),
  };
  yield* writers[format](source);
}

interface Source {
  readonly parts: TakeOutParts;
  readonly client: Person;
  readonly state: ClientState;
  nameOf(id: string): string;
}

/** All entries that the client may see, the first first. */
async function* entriesOf({ parts: { store, vault }, client: { id } }: Source): AsyncGenerator<TimelineRecord> {
  for (let after = 0; ; ) {
    const page = await store.timeline(id, { audiences: audiencesOf(id, id), after, limit: PAGE });
    for (const record of page) yield openRecord(vault, record);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.seq;
  }
}

/** Who read what, the latest first. */
async function* readingsOf({ parts: { store }, client }: Source): AsyncGenerator<Reading> {
  for (let before: Reading | undefined; ; ) {
    const page = await store.readings(client.id, { ...(before && { before }), limit: PAGE });
    yield* page;
    if (page.length < PAGE) return;
    before = page.at(-1);
  }
}

/** With the hours of the client's own clock: `2026-03-02T12:00:00+01:00`. */
const moment = (at: number, { zone }: Person): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toString({ timeZone: zone, smallestUnit: 'second' });

const leftOut = 'Notes that staff keep among themselves are left out.';

/** What is agreed and planned. */
const planOf = ({ standing, consent, agreed, pausedUntil, routines, appointments }: ClientState) => ({
  ...{ standing, consent, agreed, pausedUntil },
  routines: routines.map(({ id, flow, rule, slots, window, from, until }) => ({
    ...{ id, flow, rule, slots, window, from, until },
  })),
  appointments: appointments.map(({ id, start, minutes }) => ({ id, start, minutes })),
});

async function* json(source: Source): AsyncGenerator<string> {
  const { client, state, parts, nameOf } = source;
  const { name, locale, zone, addresses } = client;
  const chats = [...new Set(addresses.map(({ channel }) => channel))];
  const head = { v: 1, made: moment(parts.world.now(), client), leftOut, client: { name, locale, zone, chats } };
  yield `${JSON.stringify({ ...head, plan: planOf(state) }, null, 1).slice(0, -2)},\n "entries": [`;
  let between = '\n  ';
  for await (const record of entriesOf(source)) {
    const { kind, author, at, audience, status, body, edited, delivered, seen } = record;
    const times = { at: moment(at, client), edited, delivered, seen };
    const { question: _, ...words } = body;
    yield between +
      JSON.stringify({ kind, by: nameOf(author), shared: audience === 'both', status, ...times, ...words });
    between = ',\n  ';
  }
  yield '\n ],\n "readings": [';
  between = '\n  ';
  for await (const { reader, how, at } of readingsOf(source)) {
    yield between + JSON.stringify({ at: moment(at, client), by: nameOf(reader), how });
    between = ',\n  ';
  }
  yield '\n ]\n}\n';
}

/** One line for each answer, or for each entry without any. */
async function* csv(source: Source): AsyncGenerator<string> {
  const { client, state, nameOf } = source;
  yield '\uFEFF';
  yield writeRow(['at', 'kind', 'by', 'shared', 'status', 'text', 'question', 'answer']);
  for await (const { kind, author, at, audience, status, body } of entriesOf(source)) {
    const first = [moment(at, client), kind, nameOf(author), audience === 'both' ? 'yes' : 'no', status, body.text];
    const answers = body.answers ?? [];
    if (answers.length === 0) yield writeRow([...first, '', '']);
    for (const { label, text } of answers) yield writeRow([...first, label, text]);
  }
  for (const { flow, rule, slots, from } of state.routines)
    yield writeRow([from, 'routine', '', '', '', flow, rule, slots.join(' ')]);
  for (const { start, minutes } of state.appointments)
    yield writeRow([moment(start, client), 'planned appointment', '', '', '', '', 'minutes', String(minutes)]);
  for await (const { reader, how, at } of readingsOf(source))
    yield writeRow([moment(at, client), 'reading', nameOf(reader), '', '', how, '', '']);
  yield writeRow(['', 'note', 'Meanwhile', '', '', leftOut, '', '']);
}

/** To read; words of people stand as quotations, so that nothing in them counts as a heading, a link or HTML. */
async function* markdown(source: Source): AsyncGenerator<string> {
  const { client, state, parts, nameOf } = source;
  const say = (key: string, values: { [name: string]: string } = {}) =>
    parts.book.messages.say(key, client.locale, values);
  const when = (at: number) => `${whenWords(at, client)} (${moment(at, client).slice(0, 10)})`;
  yield `# ${say('export-title', { name: literal(client.name), when: when(parts.world.now()) })}\n\n`;
  yield `${say('export-left-out')}\n\n## ${say('export-plan')}\n\n`;
  for (const { start } of state.appointments) yield `- ${say('planned-appointment', { when: when(start) })}\n`;
  for (const { flow, rule, slots } of state.routines) yield `- ${flow}: ${rule}, ${slots.join(', ')}\n`;
  yield `\n## ${say('export-entries')}\n\n`;
  for await (const { kind, author, at, audience, status, body } of entriesOf(source)) {
    const shared = audience === 'both' ? 'yes' : 'no';
    yield `### ${when(at)}, ${say('export-kind', { kind: option(kind) })}\n\n`;
    yield `${say('export-by', { who: literal(nameOf(author)), shared, status: option(status) })}\n\n${quoted(body.text)}`;
    for (const { label, text } of body.answers ?? []) yield `${literal(label)}:\n\n${quoted(text)}`;
  }
  yield `## ${say('export-readings')}\n\n`;
  for await (const { reader, how, at } of readingsOf(source))
    yield `- ${say('who-read-line', { who: literal(nameOf(reader)), how, when: when(at) })}\n`;
}

/** ICU MessageFormat takes no hyphen in the name of an option. */
const option = (name: string): string => name.replaceAll('-', '');

/** https://spec.commonmark.org/0.31.2/#backslash-escapes */
const literal = (text: string): string => text.replace(/[\\`*_[\]<>&#|~!]/g, '\\$&').replaceAll('\n', ' ');

const quoted = (text: string): string =>
  text === ''
    ? ''
    : `${text
        .split(/\r?\n/)
        .map((line) => `> ${literal(line)}`.trimEnd())
        .join('\\\n')}\n\n`;

const writers: { readonly [format in TakeOutFormat]: (source: Source) => AsyncGenerator<string> } = {
  json,
  csv,
  md: markdown,
};
