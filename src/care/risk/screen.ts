/**
 * Every message of a client is screened here for signs of danger, by rules that a clinician can read: signs (signs/)
 * are looked for in each sentence, and what stands around one (frames/) can make it less, in that sentence only.
 */
import { type Locale, locales } from '../../model.ts';
import { closeTogether } from './close.ts';
import { framed, type Left } from './frame.ts';
import { phrases } from './pattern.ts';
import { type Line, places, read } from './read.ts';
import { reasons } from './reasons.ts';
import { sentences } from './sentences.ts';
import type { Sign, Trait } from './sign.ts';
import { signs } from './signs.ts';
import { gravestTogether } from './together.ts';

/** What a message shows: `crisis` is for now, `concern` is to be seen soon. */
export interface Screening {
  readonly level: 'none' | 'concern' | 'crisis';
  /** The sentence that raised it, as it was written. */
  readonly span?: string;
  /** The rule in plain words, in the language asked for. */
  readonly why?: string;
}

interface Finding {
  readonly left: NonNullable<Left>;
  readonly span: string;
  readonly adds?: Trait;
}

const searched = signs.map((sign) => ({
  sign,
  says: { en: phrases(sign.says.en, 'en'), es: phrases(sign.says.es, 'es') },
}));

/** Screens a message in every language, the person's own first. */
export function screen(text: string, lang: Locale): Screening {
  const languages = [lang, ...locales.filter((locale) => locale !== lang)];
  const { single, joined } = sentences(text);
  const findings = inOrder(single, languages);
  const crisis = findings.find(isCrisis) ?? inOrder(joined, languages).find(isCrisis);
  const found = crisis ?? together(findings) ?? inTraces(single, languages) ?? findings[0];
  if (!found) return { level: 'none' };
  return { level: found.left.level, span: found.span, why: reasons[found.left.reason][lang] };
}

const isCrisis = ({ left }: Finding): boolean => left.level === 'crisis';

function inOrder(spans: readonly string[], languages: readonly Locale[]): Finding[] {
  const found: Finding[] = [];
  let earlier: readonly Line[] = [];
  for (const span of spans) {
    const lines = read(span, languages);
    found.push(...lines.flatMap((line, at) => inLine(line, earlier[at], span)));
    earlier = lines;
  }
  return found;
}

/** What a sentence shows; nothing follows the first crisis, as nothing is graver. */
function inLine(line: Line, earlier: Line | undefined, span: string): Finding[] {
  const found: Finding[] = [];
  for (const { sign, says } of searched)
    for (const place of places(says[line.language], line.words)) {
      if (isCovered(line, place.start, place.end)) continue;
      const left = framed(sign, line, place, earlier);
      if (left) found.push(finding(left, sign, span));
      if (left?.level === 'crisis') return found;
    }
  return found;
}

function isCovered({ covered }: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (covered.has(at)) return true;
  return false;
}

const finding = (left: NonNullable<Left>, sign: Sign, span: string): Finding => ({
  left,
  span,
  ...(left === sign && sign.adds !== undefined && { adds: sign.adds }),
});

function together(findings: readonly Finding[]): Finding | undefined {
  const traits = new Set(findings.flatMap(({ adds }) => adds ?? []));
  const first = findings.find(({ adds }) => adds !== undefined);
  return first && gravestTogether(traits) ? { ...first, left: { level: 'crisis', reason: 'together' } } : undefined;
}

/** Sentences that raise nothing alone, but hold traces of a plan close together. */
function inTraces(spans: readonly string[], languages: readonly Locale[]): Finding | undefined {
  const span = closeTogether(spans, languages);
  return span === undefined ? undefined : { left: { level: 'crisis', reason: 'traces' }, span };
}
