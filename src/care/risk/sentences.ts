/** A message in sentences, as they were written. */

/** A sentence longer than this is screened in pieces (characters): what one rule has to look at stays bounded. */
const PIECE = 400;
/** What two pieces share, so that nothing is lost at the cut (characters). */
const SHARED = 120;
/** So few words between stops or line breaks are not a sentence but part of one: "I. want. to. die." */
const FEW = 2;

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Whether it may go on in the next: it ends with its line, without a stop, or has few words. */
  readonly open: boolean;
}

/** Every sentence; and lines that may be one sentence once more together. In pieces none of which is longer than `PIECE`. */
export function sentences(text: string): { readonly single: readonly string[]; readonly joined: readonly string[] } {
  const all = stretches(text);
  const single = all.flatMap(({ from, to }) => pieces(text.slice(from, to)));
  const joined = runs(all).flatMap(([from, to]) => pieces(text.slice(from, to)));
  return { single, joined };
}

function stretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(/[.!?…。]+["'”’»)]*(?=\s|$)|[\n\r\u2028\u2029]+/gu)) {
    add(found, text, from, index + end.length, /^\s/u.test(end));
    from = index + end.length;
  }
  add(found, text, from, text.length, true);
  return found;
}

function add(found: Stretch[], text: string, from: number, to: number, lineEnd: boolean): void {
  const words = text.slice(from, to).trim().split(/\s+/u);
  if (words[0] !== '') found.push({ from, to, open: lineEnd || words.length <= FEW });
}

/** Where two or more stretches in a row may be one sentence. */
function runs(all: readonly Stretch[]): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let first = 0; first < all.length; ) {
    let last = first;
    while (all[last]?.open && last + 1 < all.length) last += 1;
    const [start, end] = [all[first], all[last]];
    if (start && end && last > first) found.push([start.from, end.to]);
    first = last + 1;
  }
  return found;
}

function pieces(sentence: string): string[] {
  const whole = sentence.trim();
  if (whole.length <= PIECE) return whole === '' ? [] : [whole];
  const found: string[] = [];
  for (let from = 0; from < whole.length; ) {
    const to = from + PIECE >= whole.length ? whole.length : atSpace(whole, from + PIECE);
    found.push(whole.slice(from, to).trim());
    if (to === whole.length) break;
    from = atSpace(whole, to - SHARED);
  }
  return found;
}

/** The place of the last space shortly before; there itself when none is near. */
function atSpace(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place);
  return place - space < SHARED / 2 ? space : place;
}
