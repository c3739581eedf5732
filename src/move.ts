/** Carries a practice from one store to another, person by person, so that it can be interrupted and made again. */
import { createHash } from 'node:crypto';
import { Fault } from './errors.ts';
import type { Instant, PersonId } from './model.ts';
import type { Movable, Piece } from './ports.ts';

/** Pieces that are kept in one write. */
const TOGETHER = 200;

/** How many pieces there are of each kind. */
export type Counts = { readonly [kind in Piece['kind']]?: number };

/** What a move did and what it left behind. */
export interface Moved {
  /** People of whom anything is kept. */
  readonly people: number;
  /** Of these, how many were copied; the rest was there already. */
  readonly copied: number;
  /** As counted once everything was there. */
  readonly here: Counts;
  readonly there: Counts;
  /** Of whom not the same is kept on both sides. */
  readonly differing: readonly PersonId[];
}

/** One step of a move: how many people it has done of how many. */
export type Progress = (step: 'Comparing' | 'Copying' | 'Checking', done: number, total: number) => void;

/**
 * Makes `there` equal to `here`, which is only read: whoever differs is dropped there and copied. Throws a Fault of the caller,
 * before it has changed anything, when something is kept there that is not known here. Secrets that have expired stay behind.
 */
export async function move(here: Movable, there: Movable, now: () => Instant, progress: Progress): Promise<Moved> {
  const { differing, stale } = await compare(here, there, now, progress);
  // All before any is copied: an address or a place may have passed from one to another.
  for (const person of stale) await there.drop(person);
  let done = 0;
  for (const person of differing) {
    await copy(here, there, person, now());
    progress('Copying', ++done, differing.length);
  }
  return { copied: differing.length, ...(await check(here, there, now, progress)) };
}

/** Who has to be copied, and of these who is there already in part or as they were. */
async function compare(here: Movable, there: Movable, now: () => Instant, progress: Progress) {
  const everybody = await everybodyOf(here, there);
  const differing: PersonId[] = [];
  const stale: PersonId[] = [];
  const unknown: PersonId[] = [];
  let done = 0;
  for (const person of everybody) {
    const [from, to] = await tallies(here, there, person, now());
    if (from.digest !== to.digest) {
      differing.push(person);
      if (to.pieces > 0) stale.push(person);
      if (to.pieces > 0 && !(await isEarlier(here, there, person))) unknown.push(person);
    }
    progress('Comparing', ++done, everybody.length);
  }
  if (unknown.length > 0) throw inUse(unknown);
  return { differing, stale };
}

const inUse = (people: readonly PersonId[]) =>
  new Fault(
    'caller',
    `Nothing was moved: what is kept there of ${people.length === 1 ? 'one person' : `${people.length} people`} is not known here ` +
      `(${people.slice(0, 3).join(', ')}${people.length > 3 ? ', ...' : ''}). It belongs to another practice, or this one has ` +
      'been at work there since it was moved. Move from there instead, or name an empty place.',
  );

/**
 * Whether all that is kept there of a person once was so here, so that nothing is lost by copying anew: what was taken from
 * people and how many turns were committed only ever grows. Who is erased here is to be erased there.
 */
async function isEarlier(here: Movable, there: Movable, person: PersonId): Promise<boolean> {
  const [known, found] = [await historyOf(here, person), await historyOf(there, person)];
  if (known.erased) return true;
  return known.kept && !found.erased && found.revision <= known.revision && found.accepted.isSubsetOf(known.accepted);
}

async function historyOf(store: Movable, person: PersonId) {
  const accepted = new Set<string>();
  let [kept, erased, revision] = [false, false, 0];
  for await (const piece of store.pieces(person)) {
    kept = true;
    if (piece.kind === 'key') erased = piece.wrapped === 'destroyed';
    if (piece.kind === 'conversation') revision = piece.revision;
    if (piece.kind === 'accepted') accepted.add(piece.id);
  }
  return { kept, erased, revision, accepted };
}

async function copy(here: Movable, there: Movable, person: PersonId, now: Instant): Promise<void> {
  let together: Piece[] = [];
  for await (const piece of here.pieces(person)) {
    if (hasExpired(piece, now)) continue;
    together.push(piece);
    if (together.length < TOGETHER) continue;
    await there.keep(person, together);
    together = [];
  }
  if (together.length > 0) await there.keep(person, together);
}

/** Reads all of both sides again. */
async function check(here: Movable, there: Movable, now: () => Instant, progress: Progress) {
  const everybody = await everybodyOf(here, there);
  const counts: [from: Count, to: Count] = [{}, {}];
  const differing: PersonId[] = [];
  let people = 0;
  let done = 0;
  for (const person of everybody) {
    const [from, to] = await tallies(here, there, person, now());
    add(counts[0], from.counts);
    add(counts[1], to.counts);
    if (from.pieces > 0) people += 1;
    if (from.digest !== to.digest) differing.push(person);
    progress('Checking', ++done, everybody.length);
  }
  return { people, here: counts[0], there: counts[1], differing };
}

const everybodyOf = async (here: Movable, there: Movable): Promise<readonly PersonId[]> => [
  ...new Set([...(await here.kept()), ...(await there.kept())]),
];

type Count = { [kind in Piece['kind']]?: number };

interface Tally {
  /** SHA-256 of all pieces. */
  readonly digest: string;
  readonly pieces: number;
  readonly counts: Counts;
}

/** On both sides what has not expired at the same instant. */
const tallies = async (here: Movable, there: Movable, person: PersonId, now: Instant): Promise<[Tally, Tally]> => [
  await tallyOf(here, person, now),
  await tallyOf(there, person, now),
];

async function tallyOf(store: Movable, person: PersonId, now: Instant): Promise<Tally> {
  const hash = createHash('sha256');
  const counts: Count = {};
  let pieces = 0;
  for await (const piece of store.pieces(person)) {
    if (hasExpired(piece, now)) continue;
    hash.update(`${JSON.stringify(inOrder(piece))}\n`);
    counts[piece.kind] = (counts[piece.kind] ?? 0) + 1;
    pieces += 1;
  }
  return { digest: hash.digest('hex'), pieces, counts };
}

/** With properties by name, however they were set. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const properties = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(properties.map(([name, inner]) => [name, inOrder(inner)]));
}

function add(sum: Count, counts: Counts): void {
  for (const [kind, count] of Object.entries(counts) as [Piece['kind'], number][]) sum[kind] = (sum[kind] ?? 0) + count;
}

/** Stores forget expired secrets when it suits them. */
const hasExpired = (piece: Piece, now: Instant): boolean => piece.kind === 'token' && piece.token.expires <= now;
