/**
 * Every message of a client is screened here for signs of danger, by rules that a clinician can read: signs (signs/)
 * are looked for in each sentence, and what stands around one (frames/) can make it less, in that sentence only. What no rule
 * names may still be shown by several things together, which are weighed (weigh.ts).
 */
import { type Locale, locales } from '../../model.ts';
import { closeTogether } from './close.ts';
import { type Finding, findingsIn, type Sentence } from './find.ts';
import type { Left } from './frame.ts';
import { read } from './read.ts';
import { reasons } from './reasons.ts';
import { namedIn, scoreOf } from './score.ts';
import { sentences } from './sentences.ts';
import { gravestTogether } from './together.ts';
import { weighed } from './weigh.ts';
import { typedWords } from './words.ts';

/** What a message shows: `crisis` is for now, `concern` is to be seen soon. */
export interface Screening {
  readonly level: 'none' | 'concern' | 'crisis';
  /** The sentence that raised it, as it was written. */
  readonly span?: string;
  /** The rule in plain words, in the language asked for. */
  readonly why?: string;
}

interface Raised {
  readonly left: NonNullable<Left>;
  readonly sentence: Sentence;
}

/** Of more sentences than this the rules look at those that score highest. All are scored. */
const RULED = 40;

/** Screens a message in every language, the person's own first. */
export function screen(text: string, lang: Locale): Screening {
  const languages = [lang, ...locales.filter((locale) => locale !== lang)];
  const asRead = (span: string): Sentence => ({ span, lines: read(typedWords(span), languages) });
  const { single, joined } = sentences(text);
  const all = single.map(asRead);
  const findings = findingsIn(gravest(all));
  const crisis =
    findings.find(isCrisis) ??
    together(findings) ??
    findingsIn(gravest(joined.map(asRead))).find(isCrisis) ??
    inTraces(all);
  if (crisis?.left) return screening('crisis', crisis.sentence, reasons[crisis.left.reason][lang]);
  const signs = weighed(all, new Set(findings.filter(isLess).map(({ sentence }) => sentence)));
  const first = findings.find(({ left }) => left !== undefined);
  if (signs?.level !== 'crisis' && first?.left)
    return screening('concern', first.sentence, reasons[first.left.reason][lang]);
  if (!signs) return { level: 'none' };
  const why = reasons[signs.level === 'crisis' ? 'weighed' : 'weighed-soon'][lang];
  return screening(signs.level, signs.sentence, [why, ...namedIn(signs.stretch, lang)].join(': '));
}

/** One of danger and one of every day, so that all rules are read. */
const rehearsed: { readonly [lang in Locale]: readonly string[] } = {
  en: ['I want to kill myself tonight, I have the pills here.', 'Work was hard and my sister called, but I am fine.'],
  es: ['No quiero vivir, me voy a matar esta noche.', 'El trabajo fue duro y llamó mi hermana, pero estoy bien.'],
};

/** The tables are made by the first message: screened ahead, it is one that nobody waits for. Gives what it made of each. */
export const rehearse = (): readonly Screening['level'][] =>
  locales.flatMap((lang) => rehearsed[lang].map((text) => screen(text, lang).level));

const screening = (level: 'concern' | 'crisis', { span }: Sentence, why: string): Screening => ({ level, span, why });

const isCrisis = ({ left }: Finding): boolean => left?.level === 'crisis';

const isLess = ({ left, sign }: Finding): boolean => sign.level === 'crisis' && left?.level !== 'crisis';

/** The sentences that the rules look at: all, or of very many those that score highest. */
function gravest(all: readonly Sentence[]): readonly Sentence[] {
  if (all.length <= RULED) return all;
  const scored = all.map((sentence, at) => ({ sentence, at, score: scoreOf([sentence]).any }));
  const highest = scored.sort((one, other) => other.score - one.score).slice(0, RULED);
  return highest.sort((one, other) => one.at - other.at).map(({ sentence }) => sentence);
}

function together(findings: readonly Finding[]): Raised | undefined {
  const adding = findings.filter(({ sign, left }) => left === sign && sign.adds !== undefined);
  const [first] = adding;
  const traits = new Set(adding.flatMap(({ sign }) => sign.adds ?? []));
  if (!first || !gravestTogether(traits)) return undefined;
  return { sentence: first.sentence, left: { level: 'crisis', reason: 'together' } };
}

/** Sentences that raise nothing alone, but hold traces of a plan close together. */
function inTraces(all: readonly Sentence[]): Raised | undefined {
  const sentence = closeTogether(all);
  return sentence && { left: { level: 'crisis', reason: 'traces' }, sentence };
}
