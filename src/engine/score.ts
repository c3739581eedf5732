/** Scoring a questionnaire by its published rule. */
import type { Words } from '../model.ts';
import type { Values } from './session.ts';

export interface Measure {
  /** As clinicians call it: "PHQ-9". */
  readonly name: string;
  readonly scoring: number;
  readonly items: readonly MeasureItem[];
  /** What each option counts, by its value. */
  readonly points: ReadonlyMap<string, Points>;
  /** So many items may be left open. */
  readonly missing: number;
  /** The highest possible score. */
  readonly most: number;
  /** Ascending. */
  readonly bands: readonly Band[];
  readonly codes?: { readonly panel: string; readonly total: string };
}

interface MeasureItem {
  /** The name that its answer is kept under. */
  readonly question: string;
  readonly code?: string;
}

interface Points {
  readonly points: number;
  readonly code?: string;
}

interface Band {
  /** The lowest score of it. */
  readonly from: number;
  readonly name: string;
  readonly label: Words;
}

export interface Score {
  /** Undefined when more is open than the instrument allows. */
  readonly score: number | undefined;
  readonly band: Band | undefined;
  /** Items left open. */
  readonly missing: number;
}

/**
 * The sum of the points. Where items are open, but no more than the instrument allows, each counts the mean of the others, and the
 * sum is rounded to a whole number.
 */
export function scoreOf(measure: Measure, values: Values): Score {
  const answered = measure.items.flatMap(({ question }) => pointsOf(measure, values[question]) ?? []);
  const missing = measure.items.length - answered.length;
  if (missing > measure.missing) return { score: undefined, band: undefined, missing };
  const sum = answered.reduce((total, points) => total + points, 0);
  const score = Math.round((sum * measure.items.length) / answered.length);
  return { score, band: measure.bands.findLast(({ from }) => from <= score), missing };
}

/** What one answer counts; undefined when it is no answer. */
export function pointsOf({ points }: Measure, value: Values[string] | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? points.get(value)?.points : undefined;
}
