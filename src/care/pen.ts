/** What a member of staff writes on their own hours: drafts, replies that go out later, snippets. Their own words, in their own state. */
import { z } from 'zod';
import type { Instant, PersonId } from '../model.ts';
import type { Draft } from './draft.ts';
import { filled } from './forms.ts';
import { type Begun, newEntry, type PlannedReply, type Snippet, type StaffState } from './state.ts';

type StaffDraft = Draft<StaffState>;
type Values = { readonly [field: string]: string };

/** All drafts together (UTF-16 units): every turn seals the whole state. The one that was left alone longest goes first. */
export const DRAFTS_TOTAL = 100_000;
/** So many replies may wait for their time; what comes on top stays a draft. */
export const PLANNED_LIMIT = 50;
/** So many own snippets; one more is not taken. */
export const SNIPPETS_LIMIT = 100;

const later = z.object({ text: z.string().min(1), at: z.iso.datetime() });
const again = z.object({ id: z.string().min(1) });
const shapes = {
  draft: z.object({ text: z.string() }),
  later,
  replan: later.extend(again.shape),
  'send-now': again,
  'drop-planned': again,
  snippet: z.object({ id: z.string().min(1), title: z.string().min(1), text: z.string().min(1) }),
  'drop-snippet': again,
};

/** What they have about clients who are in their care no longer goes; returns how many replies were to go out to them. */
export function forget(draft: StaffDraft): number {
  const { drafts = {}, planned = [], sent = [], inbox, ...state } = draft.state;
  const theirs = new Set<string>(draft.facts.people.map(({ id }) => id));
  const among = <Value>(all: { readonly [client: string]: Value }) =>
    Object.fromEntries(Object.entries(all).filter(([client]) => theirs.has(client)));
  const left = {
    drafts: among(drafts),
    planned: planned.filter(({ client }) => theirs.has(client)),
    sent: sent.filter(({ client }) => theirs.has(client)),
  };
  draft.state = {
    ...state,
    inbox: among(inbox),
    ...(Object.keys(left.drafts).length > 0 && { drafts: left.drafts }),
    ...(left.planned.length > 0 && { planned: left.planned }),
    ...(left.sent.length > 0 && { sent: left.sent }),
  };
  return planned.length - left.planned.length;
}

/** Saves the reply to a client as far as it is written; nothing written: there is no draft any more. */
export function keepDraft({ state, facts }: StaffDraft, client: PersonId, text: string): StaffState {
  const { drafts = {}, ...rest } = state;
  const { [client]: _, ...others } = drafts;
  const kept = text === '' ? others : { ...others, [client]: { text, at: facts.now } };
  return Object.keys(kept).length > 0 ? { ...rest, drafts: bounded(kept) } : rest;
}

function bounded(drafts: { readonly [client: string]: Begun }): { readonly [client: string]: Begun } {
  let left = DRAFTS_TOTAL;
  const latestFirst = Object.entries(drafts).toSorted(([, a], [, b]) => b.at - a.at);
  return Object.fromEntries(
    latestFirst.filter(([, { text }]) => {
      left -= text.length;
      return left >= 0;
    }),
  );
}

/** Something about one client that stays with its author until its time; false: it is no form of these. `id`: what is made has it. */
export function penned(draft: StaffDraft, client: PersonId, form: string, values: Values, id: string): boolean {
  if (form === 'draft') {
    draft.state = keepDraft(draft, client, filled(form, shapes.draft, values).text);
    return true;
  }
  if (form === 'later') {
    const { text, at } = filled(form, later, values);
    const full = (draft.state.planned ?? []).length >= PLANNED_LIMIT;
    draft.state = keepDraft(draft, client, full ? text : '');
    if (!full) replan(draft, { id, client, text, at: instantOf(at) });
    return true;
  }
  if (form === 'replan') {
    const { id: planned, text, at } = filled(form, shapes.replan, values);
    // One that has gone out meanwhile is not sent once more.
    if (plannedOf(draft, planned, client)) replan(draft, { id: planned, client, text, at: instantOf(at) });
    return true;
  }
  if (form === 'drop-planned') unplan(draft, plannedOf(draft, filled(form, again, values).id, client)?.id);
  return form === 'drop-planned';
}

const instantOf = (iso: string): Instant => Temporal.Instant.from(iso).epochMilliseconds;

/** A planned reply, if it is one to this client. */
export const plannedOf = ({ state }: StaffDraft, id: string, client: PersonId): PlannedReply | undefined =>
  state.planned?.find((one) => one.id === id && one.client === client);

function replan(draft: StaffDraft, reply: Omit<PlannedReply, 'made' | 'seen'>): void {
  const { seen } = draft.state.inbox[reply.client] ?? newEntry;
  const others = (draft.state.planned ?? []).filter(({ id }) => id !== reply.id);
  const planned = [...others, { ...reply, made: draft.facts.now, seen }].toSorted((a, b) => a.at - b.at);
  draft.state = { ...draft.state, planned };
}

/** It waits no longer: it goes out, or not at all. */
export function unplan(draft: StaffDraft, id: string | undefined): void {
  const { planned = [], ...state } = draft.state;
  const left = planned.filter((one) => one.id !== id);
  draft.state = left.length > 0 ? { ...state, planned: left } : state;
}

/** Their own snippets, which are about nobody; false: it is no form of these. */
export function keepSnippet(draft: StaffDraft, form: string, values: Values): boolean {
  if (form === 'snippet') put(draft, filled(form, shapes.snippet, values));
  if (form === 'drop-snippet') drop(draft, filled(form, again, values).id);
  return form === 'snippet' || form === 'drop-snippet';
}

/** A known one is changed in its place. */
function put(draft: StaffDraft, { id, title, text }: Snippet): void {
  const { snippets = [] } = draft.state;
  const known = snippets.some((one) => one.id === id);
  if (!known && snippets.length >= SNIPPETS_LIMIT) return;
  const next = { id, title, text };
  const all = known ? snippets.map((one) => (one.id === id ? next : one)) : [...snippets, next];
  draft.state = { ...draft.state, snippets: all };
}

function drop(draft: StaffDraft, id: string): void {
  const { snippets = [], ...state } = draft.state;
  const left = snippets.filter((one) => one.id !== id);
  draft.state = left.length > 0 ? { ...state, snippets: left } : state;
}
