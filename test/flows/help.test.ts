import { expect } from 'chai';
import type { Book } from '../../src/care/route.ts';
import { readWish } from '../../src/care/wishes.ts';
import { locales } from '../../src/model.ts';
import { shippedBook } from '../support/practice.ts';
import { parsed } from './texts.ts';

/** What the help does not name, by flow or command, and why. */
const leftOut: { readonly [name: string]: string } = {
  help: 'it was just sent',
  clients: 'for staff',
  phq2: 'the longer one of its kind is named',
  gad2: 'the longer one of its kind is named',
  ...Object.fromEntries(
    [
      ...['activation', 'gratitude', 'grounding', 'paced-breathing', 'problem-solving', 'self-compassion'],
      ...['thought-record', 'unsent-letter', 'urge-surfing', 'values', 'wind-down', 'worry-time'],
    ].map((flow) => [flow, '“exercises” offers it']),
  ),
};

const nodes = parsed('help.yaml').nodes as { readonly [node: string]: { readonly say?: { en: string; es: string } } };

for (const locale of locales)
  describe(`the help (${locale})`, () => {
    let book: Book;
    before(async () => {
      book = await shippedBook();
    });
    const lines = Object.values(nodes).flatMap(({ say }) => say?.[locale].split('\n') ?? []);
    /** The words behind the colons. */
    const named = lines
      .filter((line) => line.startsWith('• '))
      .flatMap((line) => line.split(': ')[1]?.split(', ') ?? []);
    /** What somebody starts who sends them: a flow or a command. */
    const started = (words: string) => book.flows.commanded(words, locale) ?? book.messages.commanded(words, locale);

    it('names a word for all that can be said, or it is known why not', () => {
      const known = named.map(started);
      const flows = book.flows.all.filter(({ commands }) => (commands[locale] ?? []).length > 0).map(({ id }) => id);
      const all = [...flows, ...book.messages.commands];
      expect(all.filter((one) => !known.includes(one) && !(one in leftOut))).to.deep.equal([]);
      expect(Object.keys(leftOut).filter((one) => !all.includes(one) || known.includes(one))).to.deep.equal([]);
    });

    it('names no word that does nothing, and none twice', () => {
      expect(named.filter((words) => started(words) === undefined)).to.deep.equal([]);
      expect(new Set(named).size).to.equal(named.length);
    });

    it('gives as examples what is understood', () => {
      const examples = lines.flatMap((line) => [...line.matchAll(/[“«]([^”»]+)[”»]/g)].map(([, words = '']) => words));
      expect(examples).to.have.length(3);
      const now = Date.parse('2026-03-02T12:00:00Z');
      for (const text of examples)
        expect(readWish(book, { text, locale, zone: 'Europe/Madrid', now }), text).to.not.equal(undefined);
    });
  });
