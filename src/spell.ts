/** Questions spelt out, for channels or kinds that cannot be tapped. */
import type { Question } from './model.ts';

/** Lines below a question's text that say how to answer by typing: numbers, or the words themselves. */
export function spell({ kind, options = [], min, max, low, high }: Question): readonly string[] {
  switch (kind) {
    case 'choice':
    case 'yes-no':
      return numbered(options);
    case 'several':
      return [...numbered(options), '(1, 2 ...)'];
    case 'scale':
      return [`${end(min, low)} ... ${end(max, high)}`];
    case 'number':
      return min === undefined && max === undefined ? [] : [`(${min ?? ''} ... ${max ?? ''})`];
    case 'date':
      return ['(YYYY-MM-DD)'];
    case 'time':
      return ['(HH:MM)'];
    case 'text':
      return [];
  }
}

/** By place in the list, or by values that are numbers themselves: those an answer is taken for first. */
function numbered(options: NonNullable<Question['options']>): string[] {
  const byValue = options.every(({ value }) => /^\d+$/.test(value));
  return options.map(({ value, label }, index) => `${byValue ? value : index + 1}. ${label}`);
}

const end = (bound: number | undefined, meaning: string | undefined): string =>
  meaning === undefined ? `${bound}` : `${bound} (${meaning})`;
