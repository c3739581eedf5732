/** Reading the parts that nodes are made of: texts, expressions and given values. */
import type { Words } from '../../model.ts';
import { locales } from '../../model.ts';
import type { Expression } from '../expression.ts';
import { expressionsOver } from '../expression.ts';
import type { Givens, Vocabulary } from '../flow.ts';
import { didYouMean } from '../mistake.ts';
import type { Value } from '../session.ts';
import type { Text } from '../text.ts';
import { readText } from '../text.ts';
import type { Path } from './document.ts';
import type { Draft } from './draft.ts';

/** Reports what is wrong at its place. */
export interface Reader {
  /** A text that may hold names. */
  text(words: Words, path: Path): Text;
  /** Words without names; checked for the languages that the title has. */
  words(words: Words, path: Path): Words;
  expression(source: string, path: Path): Expression | undefined;
  givens(values: { readonly [name: string]: Value } | undefined, path: Path): Givens;
}

/** A reader for one flow: it knows the flow's names and languages. */
export function createReader({ head, names, report }: Draft, { values }: Vocabulary): Reader {
  const known = new Map([...values.map((name): [string, 'string'] => [name, 'string']), ...names]);
  const readExpression = expressionsOver(known);

  const words: Reader['words'] = (written, path) => {
    for (const locale of locales)
      if (written[locale]?.includes('{'))
        report([...path, locale], 'names in { } are not read here', 'write it without them');
    return languages(written, path);
  };
  const languages = (written: Words, path: Path) => {
    for (const locale of locales) {
      if (written[locale] !== undefined && head.title[locale] === undefined)
        report([...path, locale], `the text has "${locale}", the title does not`, `add ${locale} to the title`, 'key');
      if (written[locale] === undefined && head.title[locale] !== undefined)
        report(path, `the text has no "${locale}", the title does`, `add ${locale}: "..."`, 'key');
    }
    return written;
  };
  const text: Reader['text'] = (written, path) => {
    const read = readText(languages(written, path), ({ locale, what, mend }) => report([...path, locale], what, mend));
    for (const name of read.names)
      if (!known.has(name))
        report(path, `the text uses {${name}}, which nothing sets`, didYouMean(name, known.keys()), 'key');
    return read;
  };
  const expression: Reader['expression'] = (source, path) => {
    const read = readExpression(source);
    if ('work' in read) return read;
    const mend = read.unknown === undefined ? read.mend : didYouMean(read.unknown, known.keys());
    report(path, `"${source}" does not work: ${read.what}`, mend);
    return undefined;
  };
  const givens: Reader['givens'] = (given, path) => {
    const read: Givens = new Map();
    for (const [name, value] of Object.entries(given ?? {})) {
      if (typeof value !== 'string' || !value.startsWith('=')) read.set(name, { literal: value });
      else {
        const worked = expression(value.slice(1).trim(), [...path, name]);
        if (worked) read.set(name, { expression: worked });
      }
    }
    return read;
  };
  return { text, words, expression, givens };
}
