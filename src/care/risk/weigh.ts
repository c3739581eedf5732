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
 * Scores (log odds) from which several signs are a crisis and a concern. Set where, of the messages of authors whose others nothing was
 * learned from, about three in four crises are found and one harmless message in ten is raised wrongly, of many that are made to be
 * mistaken (docs/risk.md has the rates). Set again when the weights are learned again.
 */
const CRISIS = 0;
const CONCERN = 1;
/** The same of sentences in which something around a sign made it less: that asks for more. */
const DOUBTED = { crisis: 4, concern: 3 };

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
  const all = scoreOf(stretch);
  const rest = sure.length === stretch.length ? all : scoreOf(sure);
  if (rest.crisis >= CRISIS || all.crisis >= DOUBTED.crisis)
    return { level: 'crisis', score: Math.max(rest.crisis, all.crisis), stretch };
  const concern = rest.any >= CONCERN || all.any >= DOUBTED.concern;
  return { level: concern ? 'concern' : undefined, score: all.crisis, stretch };
}

const rank = { crisis: 2, concern: 1, none: 0 };

function isGraver(one: Stretch, other: Stretch): boolean {
  const [mine, others] = [rank[one.level ?? 'none'], rank[other.level ?? 'none']];
  return mine > others || (mine === others && one.score > other.score);
}
