/** Long text in pieces that a channel takes. */

/**
 * Splits a text into pieces of at most `limit` UTF-16 units: after sentences, else after words, and inside a character as a reader
 * sees it only when that alone is longer than a piece. What fits stays as it is; white space at a cut is left out, and so is a piece
 * of nothing else, since platforms refuse those.
 */
export function split(text: string, limit: number): readonly string[] {
  if (text.length <= limit) return [text];
  const pieces: string[] = [];
  let piece = '';
  for (const part of partsOf(text, limit)) {
    if (piece.length + part.length > limit) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  return [...pieces, piece].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Parts within the limit, as large as can be: sentences, and whatever smaller the longer ones are made of. */
function* partsOf(text: string, limit: number, [cut, ...finer] = cuts): Generator<string> {
  if (text.length <= limit || !cut) yield text;
  else for (const part of cut(text)) yield* partsOf(part, limit, finer);
}

/** Unicode's rules (UAX 29) hardly depend on the language. */
function segments(granularity: 'sentence' | 'word' | 'grapheme'): (text: string) => string[] {
  const segmenter = new Intl.Segmenter('en', { granularity });
  return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Where text may be cut, the best place first. `word` is for writing without spaces, the last for characters of many parts. */
const cuts: readonly ((text: string) => string[])[] = [
  segments('sentence'),
  (text) => text.split(/(?<=\s)(?=\S)/),
  segments('word'),
  segments('grapheme'),
  (text) => [...text],
];
