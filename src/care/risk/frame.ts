/** What stands around a sign can make it less: a denial, a story, another's words, a question, the past, a joke. */
import type { Locale } from '../../model.ts';
import { denies, deniesNoun, noDenial, notYet, onceDenied } from './frames/denial.ts';
import { laughs, serious, trifles } from './frames/jest.ts';
import { justNow, longPast, wasSo } from './frames/past.ts';
import { asked, asking, otherHas, otherSays, story, storySays } from './frames/telling.ts';
import { type Phrases, phrases } from './pattern.ts';
import { has, type Line, type Place } from './read.ts';
import type { reasons } from './reasons.ts';
import type { Sign } from './sign.ts';
import type { Word } from './words.ts';

/** What is left of a sign: nothing, or this level for this reason. */
export type Left = { readonly level: 'concern' | 'crisis'; readonly reason: keyof typeof reasons } | undefined;

type Table = { readonly [language in Locale]: string };
type Expressions = { readonly [language in Locale]: Phrases };

const anywhere = (table: Table): Expressions => ({ en: phrases(table.en, 'en'), es: phrases(table.es, 'es') });
const atEnd = (table: Table): Expressions => ({
  en: phrases(table.en, 'en', 'at the end'),
  es: phrases(table.es, 'es', 'at the end'),
});

const frames = {
  denies: atEnd(denies),
  deniesNoun: atEnd(deniesNoun),
  noDenial: anywhere(noDenial),
  notYet: anywhere(notYet),
  onceDenied: anywhere(onceDenied),
  story: anywhere(story),
  storySays: atEnd(storySays),
  otherSays: atEnd(otherSays),
  otherHas: atEnd(otherHas),
  asking: atEnd(asking),
  asked: anywhere(asked),
  longPast: anywhere(longPast),
  justNow: anywhere(justNow),
  wasSo: anywhere(wasSo),
  laughs: anywhere(laughs),
  serious: anywhere(serious),
  trifles: anywhere(trifles),
};

/** A new thought begins after these. */
const turns = /^(?:but|however|although|though|yet|except|pero|aunque|sino|however|instead|entonces)$/;
/** And after these when the sign begins right there with its own "I". */
const joins = /^(?:and|then|so|now|because|y|entonces|ahora|luego|porque|anyway|total)$/;
const begins = /^(?:i|im|id|ive|ill|me|quiero|voy|no|ya|dont|tengo|estoy|wanna|gonna)$/;
/** A sign with one of these says itself whose it is. */
const ownWords = /^(?:i|im|id|ive|ill|my|me|myself|mi|mis|yo|quiero|voy|estoy|tengo|.{4,}me|he|tome|intente|trague)$/;
/** What a sentence of one's own begins with before the sign: "I am going to". */
const leadsOn = /^(?:i|im|id|ive|ill|gonna|wanna|will|would|just|really|about|to|me|voy|a|ya|yo|quiero|iba)$/;
/** How far around a sign "just now" is looked for (words). */
const NEAR = 4;
/** How far behind a denial what takes it back is looked for (words). */
const AFTER = 8;

/** What is left of a sign found at a place; `earlier` is the sentence before, which may say when. */
export function framed(sign: Sign, line: Line, place: Place, earlier: Line | undefined): Left {
  const { language, words } = line;
  const said = words.slice(place.start, place.end);
  const before = lead(words, place);
  const is = (frame: keyof typeof frames, where: readonly Word[]): boolean => has(frames[frame][language], where);

  if (sign.other && is('story', words)) return undefined;
  const told = before.slice(0, before.findLastIndex(({ text }) => !leadsOn.test(text)) + 1);
  if (is('storySays', told)) return undefined;
  if (denied(line, place, before, is))
    return sign.level === 'crisis' ? afterDenial(line, place, before, is) : undefined;
  if (is('asking', told) || is('asked', words.slice(place.end)))
    return sign.level === 'crisis' ? { level: 'concern', reason: 'asked' } : undefined;
  if (!isOfOthers(sign) && is('otherSays', told)) return { level: 'concern', reason: 'quoted' };
  if (sign.level === 'concern') return sign;
  if (
    !isOfOthers(sign) &&
    sign.reason !== 'harm-others' &&
    !said.some(({ text }) => ownWords.test(text)) &&
    is('otherHas', before)
  )
    return is('story', words) ? undefined : { level: 'concern', reason: 'other-person' };
  if (past(sign, line, place, before, earlier, is)) return { level: 'concern', reason: 'past-self' };
  if (sign.jest && is('laughs', words) && !is('serious', words))
    return is('trifles', words) ? undefined : { level: 'concern', reason: 'joked' };
  return sign;
}

/** Danger from others is told of others: that takes nothing away. */
const isOfOthers = ({ reason }: Sign): boolean => reason === 'danger' || reason === 'child';

type Is = (frame: keyof typeof frames, where: readonly Word[]) => boolean;

/** What leads up to a sign in the same thought. */
function lead(words: readonly Word[], { start }: Place): readonly Word[] {
  const [first, last] = [words[start], words[start - 1]];
  if (first && last && joins.test(last.text) && begins.test(first.text) && !first.quoted) return [];
  return words.slice(words.slice(0, start).findLastIndex(({ text }) => turns.test(text)) + 1, start);
}

/** Whether a "no" belongs to the sign: in the same breath, and with no word between that keeps it to itself. */
function denied({ words }: Line, { start, end }: Place, before: readonly Word[], is: Is): boolean {
  const first = start - before.length;
  const breath = words.slice(0, start + 1).findLastIndex(({ broken, text }) => broken && text !== 'ever');
  const near = words.slice(Math.max(first, breath), start);
  const no = is('denies', near) || is('deniesNoun', words.slice(Math.max(first, breath), start + 1));
  return near.length > 0 && no && !is('noDenial', near) && !is('notYet', words.slice(end, end + AFTER));
}

/** Somebody who says "no longer" or "not tonight" is still to be seen. */
function afterDenial({ words }: Line, { end }: Place, before: readonly Word[], is: Is): Left {
  const after = words.slice(end, end + AFTER);
  return is('onceDenied', after) || is('onceDenied', before) ? { level: 'concern', reason: 'denied' } : undefined;
}

function past(
  sign: Sign,
  { words }: Line,
  place: Place,
  before: readonly Word[],
  earlier: Line | undefined,
  is: Is,
): boolean {
  const breath = words.slice(0, place.start + 1).findLastIndex(({ broken }) => broken);
  const near = words.slice(Math.max(place.start - before.length, breath), place.end);
  if (!sign.told && !is('wasSo', near)) return false;
  if (is('justNow', around(words, place))) return false;
  return is('longPast', words) || (earlier !== undefined && is('longPast', earlier.words));
}

/** The words near a place, no further than the next comma or turn. */
function around(words: readonly Word[], { start, end }: Place): readonly Word[] {
  const ends = (word: Word): boolean => word.broken || turns.test(word.text);
  const next = words.findIndex((word, at) => at >= end && ends(word));
  return words.slice(Math.max(0, start - NEAR), Math.min(end + NEAR, next < 0 ? words.length : next));
}
