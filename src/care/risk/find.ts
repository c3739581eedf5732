/** Where the signs are in a message, and what is left of each. */
import { framed, type Left } from './frame.ts';
import { phrases } from './pattern.ts';
import { type Line, type Lines, places } from './read.ts';
import { scoreOf } from './score.ts';
import type { Sign } from './sign.ts';
import { signs } from './signs.ts';

export interface Sentence extends Lines {
  /** As it was written. */
  readonly span: string;
}

export interface Finding {
  readonly sign: Sign;
  /** Nothing when what stands around the sign takes it back. */
  readonly left: Left;
  readonly sentence: Sentence;
}

/** A score below this speaks against a sign. Set with the thresholds of weigh.ts. */
const AGAINST = -2;
/** In a sentence of more words than this the rest does not speak against anything. */
const LONG = 45;

const searched = signs.map((sign) => ({
  sign,
  says: { en: phrases(sign.says.en, 'en'), es: phrases(sign.says.es, 'es') },
}));

/** Every sign, sentence by sentence, the gravest first. */
export function findingsIn(all: readonly Sentence[]): Finding[] {
  return all.flatMap((sentence, at) =>
    sentence.lines.flatMap((line, language) => inLine(sentence, line, all[at - 1]?.lines[language])),
  );
}

/** What a line shows; nothing follows the first crisis, as nothing is graver. */
function inLine(sentence: Sentence, line: Line, earlier: Line | undefined): Finding[] {
  const found: Finding[] = [];
  for (const { sign, says } of searched)
    for (const place of places(says[line.language], line.words)) {
      if (isCovered(line, place.start, place.end)) continue;
      const left = lessWhen(framed(sign, line, place, earlier), sentence);
      found.push({ sign, left, sentence });
      if (left?.level === 'crisis') return found;
    }
  return found;
}

/** What the rest of a short sentence speaks strongly against is for soon, not for now. */
function lessWhen(left: Left, sentence: Sentence): Left {
  if (left?.level !== 'crisis' || (sentence.lines[0]?.words.length ?? 0) > LONG) return left;
  return scoreOf([sentence]).crisis > AGAINST ? left : { ...left, level: 'concern' };
}

function isCovered({ covered }: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (covered.has(at)) return true;
  return false;
}
