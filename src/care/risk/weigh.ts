/** What no rule names, but several signs together show. */
import type { Sentence } from './find.ts';
import { scoreOf, stretches } from './score.ts';

export interface Weighed {
  readonly level: 'concern' | 'crisis';
  /** The sentence that weighs most. */
  readonly sentence: Sentence;
  /** All that are weighed with it. */
  readonly stretch: readonly Sentence[];
}

/**
 * Scores (log odds) from which several signs are a crisis and a concern: where few harmless examples reach them and most of the
 * crises that no phrase names do (docs/risk.md has the rates). Set again when the weights are learned again.
 */
const CRISIS = 1.25;
const CONCERN = 2.5;
/** A crisis too when something around a sign made it less: that asks for more. */
const DOUBTED = 4;

/** The gravest stretch of a message; `doubted` are the sentences in which something around a sign made it less. */
export function weighed(all: readonly Sentence[], doubted: ReadonlySet<Sentence>): Weighed | undefined {
  const [first, ...others] = stretches(all).map((stretch) => weighedIn(stretch, doubted));
  if (!first) return undefined;
  const { level, score, stretch } = others.reduce((one, other) => (isGraver(other, one) ? other : one), first);
  const most = stretch.map((sentence) => ({ sentence, score: scoreOf([sentence]).crisis }));
  const heaviest = most.reduce((one, other) => (other.score > one.score ? other : one), {
    sentence: all[0],
    score: -Infinity,
  });
  return level && heaviest.sentence && score > -Infinity ? { level, sentence: heaviest.sentence, stretch } : undefined;
}

interface Stretch {
  readonly level: 'concern' | 'crisis' | undefined;
  readonly score: number;
  readonly stretch: readonly Sentence[];
}

function weighedIn(stretch: readonly Sentence[], doubted: ReadonlySet<Sentence>): Stretch {
  const sure = stretch.filter((sentence) => !doubted.has(sentence));
  const { crisis, any } = scoreOf(stretch);
  const score = sure.length === stretch.length ? crisis : scoreOf(sure).crisis;
  if (score >= CRISIS || crisis >= DOUBTED) return { level: 'crisis', score: Math.max(score, crisis), stretch };
  return { level: any >= CONCERN ? 'concern' : undefined, score: crisis, stretch };
}

const rank = { crisis: 2, concern: 1, none: 0 };

function isGraver(one: Stretch, other: Stretch): boolean {
  const [mine, others] = [rank[one.level ?? 'none'], rank[other.level ?? 'none']];
  return mine > others || (mine === others && one.score > other.score);
}
