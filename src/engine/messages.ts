/** What is said and understood outside flows: `messages.yaml`, `prompts.yaml` and `snippets.yaml`. */
import { Fault } from '../errors.ts';
import type { Locale, Words } from '../model.ts';
import { locales } from '../model.ts';
import type { Mistake } from './mistake.ts';
import { inOrder } from './mistake.ts';
import type { Report, SourceFile } from './reading/document.ts';
import { readDocument } from './reading/document.ts';
import { phraseBook } from './reading/phrases.ts';
import { shaped } from './reading/shape.ts';
import { messagesShape, promptsShape, snippetsShape, wordsShape } from './schema.ts';
import type { Values } from './session.ts';
import type { Text } from './text.ts';
import { readText } from './text.ts';

export interface Messages {
  /** The message of this key. A key or a value that is missing is a Fault. */
  say(key: string, locale: Locale, values?: Values): string;
  /** All keys, in the order of the file. */
  readonly keys: readonly string[];
  /** The command that a text is when it is nothing else: in any language, that of `locale` first. */
  commanded(text: string, locale: Locale): string | undefined;
  /** The names of all commands. */
  readonly commands: readonly string[];
}

/** Something to write about. */
export interface Prompt {
  readonly id: string;
  readonly text: Words;
}

/** Words for staff to begin a reply with; `{name}` stands for the client's name. */
export interface SharedSnippet {
  readonly id: string;
  readonly title: Words;
  readonly text: Words;
}

/** Reads `messages.yaml`: a `key: { en, es }` each, and under `commands` the phrases that stand for each command. */
export function readMessages(
  file: SourceFile,
): { readonly messages: Messages } | { readonly mistakes: readonly Mistake[] } {
  const { value, report, mistakes } = readDocument(file);
  const read = mistakes.length > 0 ? undefined : shaped(messagesShape, value, report);
  const { commands = {}, ...written } = read ?? {};
  const texts = new Map<string, Text>();
  for (const [key, words] of Object.entries(written)) {
    const checked = shaped(wordsShape, words, report, [key]);
    if (checked) texts.set(key, readMessage(key, checked, report));
  }
  const book = phraseBook();
  for (const [command, phrases] of Object.entries(commands))
    for (const locale of locales)
      for (const [index, phrase] of (phrases[locale] ?? []).entries())
        book.add(locale, phrase, command, (what, mend) => report(['commands', command, locale, index], what, mend));
  if (mistakes.length > 0) return { mistakes: inOrder(mistakes) };
  return { messages: createMessages(texts, Object.keys(commands), book.find) };
}

/** A message must use the same names in every language: nobody else says which there are. */
function readMessage(key: string, words: Words, report: Report): Text {
  checkLanguages(words, [key], report);
  const alone = locales.map((locale) => readText({ en: words[locale] ?? words.en }, () => {}).names);
  const text = readText(words, ({ locale, what, mend }) => report([key, locale], what, mend));
  for (const [index, names] of alone.entries())
    for (const name of text.names)
      if (!names.has(name)) report([key, locales[index] ?? 'en'], `{${name}} is missing here, another language has it`);
  return text;
}

function checkLanguages(words: Words, path: readonly (string | number)[], report: Report): void {
  for (const locale of locales)
    if (words[locale] === undefined) report(path, `the text has no "${locale}"`, `add ${locale}: "..."`, 'key');
}

function createMessages(
  texts: ReadonlyMap<string, Text>,
  commands: readonly string[],
  commanded: Messages['commanded'],
): Messages {
  const say: Messages['say'] = (key, locale, values = {}) => {
    const text = texts.get(key);
    if (!text) throw new Fault('caller', `there is no message "${key}"`);
    const missing = [...text.names].find((name) => !Object.hasOwn(values, name));
    if (missing !== undefined) throw new Fault('caller', `the message "${key}" needs "${missing}"`);
    return text.say(locale, values);
  };
  return { say, keys: [...texts.keys()], commands, commanded };
}

/** Reads `prompts.yaml`: things to write about, each with its own id. */
export function readPrompts(
  file: SourceFile,
): { readonly prompts: readonly Prompt[] } | { readonly mistakes: readonly Mistake[] } {
  const { value, report, mistakes } = readDocument(file);
  const prompts = (mistakes.length > 0 ? undefined : shaped(promptsShape, value, report))?.prompts ?? [];
  checkEach('prompts', prompts, ['text'], report);
  return mistakes.length > 0 ? { mistakes: inOrder(mistakes) } : { prompts };
}

/** Reads `snippets.yaml`: words for staff to begin a reply with. A practice may have none. */
export function readSnippets(
  file: SourceFile | undefined,
): { readonly snippets: readonly SharedSnippet[] } | { readonly mistakes: readonly Mistake[] } {
  if (!file) return { snippets: [] };
  const { value, report, mistakes } = readDocument(file);
  const snippets = (mistakes.length > 0 ? undefined : shaped(snippetsShape, value, report))?.snippets ?? [];
  checkEach('snippets', snippets, ['title', 'text'], report);
  return mistakes.length > 0 ? { mistakes: inOrder(mistakes) } : { snippets };
}

/** Each has an id of its own, and its words in every language. */
function checkEach<Field extends string>(
  list: string,
  all: readonly ({ readonly id: string } & { readonly [field in Field]: Words })[],
  fields: readonly Field[],
  report: Report,
): void {
  const ids = new Set<string>();
  for (const [index, one] of all.entries()) {
    if (ids.has(one.id)) report([list, index, 'id'], `"${one.id}" is there twice`, 'give each its own id');
    ids.add(one.id);
    for (const field of fields) checkLanguages(one[field], [list, index, field], report);
  }
}
