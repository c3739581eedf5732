/** Texts of flows: ICU MessageFormat, read once, said in a person's language. */
import { parse } from '@formatjs/icu-messageformat-parser';
import IntlMessageFormat from 'intl-messageformat';
import type { Locale, Words } from '../model.ts';
import { locales } from '../model.ts';
import type { Value, Values } from './session.ts';
import { yesNo } from './words.ts';

type Element = ReturnType<typeof parse>[number];

/** A text in all its languages. */
export interface Text {
  /** As written. */
  readonly words: Words;
  /** Every name that any language of it uses. */
  readonly names: ReadonlySet<string>;
  /** In the language asked for, or else in English. `shown` is how a person reads a value: the option's label, not its code. */
  say(locale: Locale, values: Values, shown?: { readonly [name: string]: string }): string;
}

/** One language of a text that cannot be read, and why. */
export interface TextProblem {
  readonly locale: Locale;
  readonly what: string;
  readonly mend?: string;
}

/** Reads a text; whatever is wrong in any language goes to `problem`. */
export function readText(words: Words, problem: (problem: TextProblem) => void): Text {
  const names = new Set<string>();
  const read = new Map<Locale, Element[]>();
  /** Made when they are first said: of all texts a process says few, and making them is half the time that reading takes. */
  const formats = new Map<Locale, IntlMessageFormat>();
  for (const locale of locales) {
    const written = words[locale];
    if (written === undefined) continue;
    try {
      const elements = parse(written, { ignoreTag: true });
      for (const fault of prepare(elements, names)) problem({ locale, ...fault });
      read.set(locale, elements);
    } catch (error) {
      problem({ locale, what: `the text cannot be read: ${reason(error)}`, mend: 'write names as {name}' });
    }
  }
  const say: Text['say'] = (locale, values, shown = {}) => {
    const said = read.has(locale) ? locale : 'en';
    const elements = read.get(said);
    if (!elements) return '';
    const format = formats.get(said) ?? new IntlMessageFormat(elements, said);
    formats.set(said, format);
    return String(format.format(scope(names, locale, values, shown)));
  };
  return { words, names, say };
}

/** Kinds of element in the parser's tree. */
const kind = { literal: 0, argument: 1, select: 5, plural: 6, pound: 7 } as const;
/** Ends the name under which a plain `{name}` finds the value as a person reads it. No written name can hold it. */
const SHOWN = '\u0000shown';

type Fault = Omit<TextProblem, 'locale'>;

/**
 * Notes the names used, and turns each plain `{name}` to the value as a person reads it, while `select` and `plural`
 * keep the value itself.
 */
function prepare(elements: Element[], names: Set<string>): Fault[] {
  return elements.flatMap((element) => {
    if (element.type === kind.literal) return strayBrace(element.value);
    if (element.type === kind.pound) return [];
    if (element.type === kind.argument) {
      names.add(element.value);
      element.value += SHOWN;
      return [];
    }
    if (element.type !== kind.select && element.type !== kind.plural)
      return [{ what: 'only {name}, plural and select are read', mend: 'write {name} alone' }];
    names.add(element.value);
    const inside = Object.values(element.options).flatMap((option) => prepare(option.value, names));
    return element.type === kind.plural ? [...strayCounts(Object.keys(element.options)), ...inside] : inside;
  });
}

function strayBrace(text: string): Fault[] {
  if (text.includes('{')) return [{ what: 'an apostrophe before { makes it plain text', mend: "write ’ instead of '" }];
  return text.includes('}') ? [{ what: 'a } has no {', mend: 'remove it' }] : [];
}

const strayCounts = (counts: readonly string[]): Fault[] =>
  counts
    .filter((count) => !/^(?:zero|one|two|few|many|other|=\d+)$/.test(count))
    .map((count) => ({ what: `"${count}" is no count of a plural`, mend: 'write one, other, or =0' }));

function scope(names: Iterable<string>, locale: Locale, values: Values, shown: { readonly [name: string]: string }) {
  const all: { [name: string]: string | number | boolean | null } = {};
  for (const name of names) {
    const value = Object.hasOwn(values, name) ? (values[name] ?? null) : null;
    all[name] = typeof value === 'object' ? (value?.length ?? null) : value;
    all[name + SHOWN] = (Object.hasOwn(shown, name) ? shown[name] : undefined) ?? readable(value, locale);
  }
  return all;
}

/** A value as a person reads it, when it is no answer whose text is known. */
export function readable(value: Value, locale: Locale): string {
  if (value === null) return '';
  if (typeof value === 'number') return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return yesNo[locale][value ? 'yes' : 'no'];
  return new Intl.ListFormat(locale).format(value);
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  return reasons[error.message] ?? error.message.toLowerCase().replaceAll('_', ' ');
}

const reasons: { readonly [code: string]: string } = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'a { is not closed',
  EMPTY_ARGUMENT: '{} holds no name',
  MALFORMED_ARGUMENT: 'a name holds a character that names cannot have',
  MISSING_OTHER_CLAUSE: 'plural and select need an "other" part',
  EXPECT_SELECT_ARGUMENT_OPTIONS: 'plural and select need their parts, like other {...}',
  EXPECT_ARGUMENT_TYPE: 'after the comma comes plural or select',
  INVALID_ARGUMENT_TYPE: 'after the comma comes plural or select',
};
