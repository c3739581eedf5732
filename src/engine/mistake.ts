/** What is wrong in a file that people write, said so that they can mend it. */

export interface Mistake {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly what: string;
  /** What to do about it. */
  readonly mend?: string;
}

/** One line for the terminal: `flows/check-in.yaml:14:5: "max" is missing; add max: 5`. */
export const mistakeLine = ({ file, line, column, what, mend }: Mistake): string =>
  `${file}:${line}:${column}: ${what}${mend === undefined ? '' : `; ${mend}`}`;

/** By file, then from top to bottom. */
export const inOrder = (mistakes: readonly Mistake[]): Mistake[] =>
  [...mistakes].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A sentence with the known word nearest to a mistyped one, or else with all of them. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const all = [...known];
  const near = all
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(
      ({ candidate, distance }) => distance <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)),
    )
    .sort((a, b) => a.distance - b.distance)[0];
  if (near) return `did you mean "${near.candidate}"?`;
  return all.length === 0 ? undefined : `there is ${all.slice(0, 20).join(', ')}${all.length > 20 ? ', ...' : ''}`;
}

/** Letters to insert, delete, replace or swap with the next, to turn one word into the other. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 20) return Infinity;
  let [before, row]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = cell(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(before, j - 2) + 1 : Infinity;
      next.push(Math.min(cell(row, j) + 1, cell(next, j - 1) + 1, replaced, swapped));
    }
    [before, row] = [row, next];
  }
  return cell(row, b.length);
}

const cell = (row: readonly number[] | undefined, column: number): number => row?.[column] ?? Infinity;
