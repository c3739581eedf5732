/** Where a client is, so that the right numbers are shown in danger. It is asked again every few months, with whom to call. */
import type { Values } from '../engine/session.ts';
import { type Instant, locales, type Person } from '../model.ts';
import { countryOf } from './crisis.ts';
import type { ClientDraft } from './draft.ts';
import type { Guide } from './guide.ts';
import { clearFrom } from './prompting.ts';
import type { Book } from './route.ts';
import type { ClientState } from './state.ts';

/** People move, and phone numbers change: three times a year (milliseconds). */
const EVERY = 120 * 86_400_000;
/** The flow that asks. */
const WHEREABOUTS = 'whereabouts';

/** When they are asked again. */
export function locateDue({ standing, located, consent }: ClientState): Instant | undefined {
  const since = located ?? consent?.at;
  return standing === 'active' && since !== undefined ? since + EVERY : undefined;
}

/** It is a prompt like others: not in quiet hours, not right beside another. */
export function askWhere(book: Book, draft: ClientDraft, guide: Guide): void {
  const { state, facts } = draft;
  const at = clearFrom(state, facts.now, facts.self.zone);
  // Looked at again when nothing is in the way.
  draft.state = { ...state, located: at > facts.now ? at - EVERY : facts.now };
  if (at > facts.now || !draft.may('safety')) return;
  draft.state = { ...draft.state, prompted: facts.now };
  guide.start(WHEREABOUTS, whereValues(book, draft));
}

/** What the flow takes. */
export function whereValues(book: Book, { state, facts }: ClientDraft): Values {
  const code = whereIs(book, state, facts.self);
  return { country: code === undefined ? 'none' : (namesOf(facts.self).of(code) ?? 'none') };
}

/** The country they named while in this time zone; else the one that keeps the zone. */
export const whereIs = ({ crisis }: Book, { country }: ClientState, { zone }: Person): string | undefined =>
  country?.zone === zone ? country.code : countryOf(crisis, zone);

/** They said where they are, in words; what is no country's name changes nothing. */
export function locate({ state, facts }: ClientDraft, words: string): ClientState {
  const { self, now } = facts;
  const code = codeOf(words.trim());
  return { ...state, located: now, ...(code !== undefined && { country: { code, zone: self.zone } }) };
}

/** The code of a country by its name in any language of the product, long or short: "Spain", "España", "UK". */
function codeOf(name: string): string | undefined {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', usage: 'search' });
  const names = locales.flatMap((locale) => [namesOf({ locale }), namesOf({ locale }, 'short')]);
  return CODES.find((code) => names.some((all) => compare(all.of(code) ?? code, name) === 0));
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Whatever may be a code of ISO 3166-1 alpha-2: one that is none has no name but itself. */
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

const namesOf = ({ locale }: { readonly locale: string }, style: 'long' | 'short' = 'long') =>
  new Intl.DisplayNames([locale], { type: 'region', style });
