/** A message as lines of text: pure translation. */
import type { Message, Question } from '../../src/model.ts';

/** The text, and below it how its question may be answered. */
export function write({ text, question }: Message): string {
  const lines = question ? spell(question) : [];
  return visible([text, ...lines].join('\n'));
}

/** How a question may be answered, by typing a number or the words. */
function spell({ kind, options = [], min, max, low, high }: Question): string[] {
  switch (kind) {
    case 'choice':
    case 'yes-no':
      return numbered(options);
    case 'several':
      return [...numbered(options), '  (1, 2 ...)'];
    case 'scale':
      return [`  ${end(min, low)} ... ${end(max, high)}`];
    case 'number':
      return min === undefined && max === undefined ? [] : [`  (${min ?? ''} ... ${max ?? ''})`];
    case 'date':
      return ['  (YYYY-MM-DD)'];
    case 'time':
      return ['  (HH:MM)'];
    case 'text':
      return [];
  }
}

/** By place in the list, or by values that are numbers themselves: those an answer is taken for first. */
function numbered(options: NonNullable<Question['options']>): string[] {
  const byValue = options.every(({ value }) => /^\d+$/.test(value));
  return options.map(({ value, label }, index) => `  ${byValue ? value : index + 1}. ${label}`);
}

const end = (bound: number | undefined, meaning: string | undefined): string =>
  meaning === undefined ? `${bound}` : `${bound} (${meaning})`;

/** Control characters would command the terminal (move, erase, even copy): they are shown as their pictures instead. */
const visible = (text: string): string =>
  text.replace(/(?![\n\t])\p{Cc}/gu, (control) => {
    const code = control.codePointAt(0) ?? 0;
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
