/** Whom a person in danger can turn to: the emergency number and the crisis lines of their country. The data is `flows/crisis.yaml`. */
import { z } from 'zod';
import type { Mistake } from '../engine/mistake.ts';
import { inOrder } from '../engine/mistake.ts';
import type { SourceFile } from '../engine/reading/document.ts';
import { readDocument } from '../engine/reading/document.ts';
import { shaped } from '../engine/reading/shape.ts';
import { wordsShape } from '../engine/schema.ts';
import type { Locale } from '../model.ts';

/** More than this is no help to somebody who can hardly choose. */
export const LINES_SHOWN = 3;

const words = wordsShape.required();
const short = z.string().trim().min(1).max(80);
const page = z.url({ protocol: /^https?$/ });
/** Where an entry comes from, and when (`YYYY-MM-DD`) and by what somebody last looked whether it is still right. */
const provenance = {
  source: z.url({ protocol: /^https$/ }),
  checked: z.iso.date(),
  by: z.enum(['service', 'stored page', 'general knowledge']),
  read: page.exactOptional(),
  page: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .exactOptional(),
};
const lineShape = z.strictObject({
  name: short,
  phone: short.exactOptional(),
  text: short.exactOptional(),
  whatsapp: short.exactOptional(),
  chat: page.exactOptional(),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  hours: z.union([z.literal('always'), words]).exactOptional(),
  for: words.exactOptional(),
  how: words.exactOptional(),
  ...provenance,
});
const countryShape = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/),
  emergency: z.strictObject({ numbers: z.array(short).min(1), ...provenance }),
  lines: z.array(lineShape),
});
const directoryShape = z.strictObject({
  general: z.strictObject({ emergency: words, lines: z.array(lineShape).min(1) }),
  countries: z.array(countryShape),
});

/** A service that a person can call, text or write to. `text` is a number for SMS; `chat` the address of a web page. */
export type CrisisLine = z.infer<typeof lineShape>;
/** `country`: ISO 3166-1 alpha-2. `general` is for everybody whose country is not among `countries`. */
export type CrisisDirectory = z.infer<typeof directoryShape>;

export interface CrisisHelp {
  /** Ready to read: "911 or 107", "your local emergency number". */
  readonly emergency: string;
  /** One to three. */
  readonly lines: readonly CrisisLine[];
}

/** Reads `crisis.yaml`. Never throws for what is written in it. */
export function readCrisis(
  file: SourceFile,
): { readonly crisis: CrisisDirectory } | { readonly mistakes: readonly Mistake[] } {
  const { value, report, mistakes } = readDocument(file);
  const crisis = mistakes.length > 0 ? undefined : shaped(directoryShape, value, report);
  const seen = new Set<string>();
  for (const [index, { country, lines }] of (crisis?.countries ?? []).entries()) {
    if (seen.has(country)) report(['countries', index, 'country'], `"${country}" is there twice`, 'make one of them');
    seen.add(country);
    for (const [at, line] of lines.entries())
      if (!(line.phone ?? line.text ?? line.whatsapp ?? line.chat))
        report(
          ['countries', index, 'lines', at],
          `"${line.name}" cannot be reached`,
          'add phone, text, whatsapp or chat',
        );
  }
  return crisis && mistakes.length === 0 ? { crisis } : { mistakes: inOrder(mistakes) };
}

/**
 * What to show a person: lines that speak their language come first. Where none does, or the country is unknown, a directory of
 * the world's lines comes last.
 */
export function linesFor(directory: CrisisDirectory, country: string | undefined, locale: Locale): CrisisHelp {
  const { general } = directory;
  const known = directory.countries.find((one) => one.country === country);
  if (!known) return { emergency: general.emergency[locale], lines: general.lines.slice(0, LINES_SHOWN) };
  const speaks = (line: CrisisLine) => line.languages.includes(locale);
  const own = known.lines.filter(speaks);
  const others = known.lines.filter((line) => !speaks(line));
  const lines =
    own.length > 0 ? [...own, ...others] : [...others.slice(0, LINES_SHOWN - general.lines.length), ...general.lines];
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  return { emergency: or.format(known.emergency.numbers), lines: lines.slice(0, LINES_SHOWN) };
}

/**
 * The country of the directory that keeps this IANA time zone, by CLDR: a guess for people of whom no country is known.
 * Undefined for zones of other countries and of none (`UTC`), and for what is no zone.
 */
export function countryOf(directory: CrisisDirectory, zone: string): string | undefined {
  const name = canonical(zone);
  return directory.countries.find(({ country }) => new Intl.Locale(`und-${country}`).getTimeZones()?.includes(name))
    ?.country;
}

/** Zones have old names and new ones (`Asia/Calcutta`, `Asia/Kolkata`); those of CLDR are the names that Intl itself gives. */
function canonical(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return zone;
  }
}
