/** Whether what a person did answers a question, and with what. */
import type { AnswerValue, Locale } from '../../model.ts';
import type { Ask } from '../flow.ts';
import { SHORT_ANSWER, TEXT_LIMIT } from '../limits.ts';
import { readable } from '../text.ts';
import { agreement, askAgain, noneOf, outOf, plain, refusal, yesNo } from '../words.ts';
import type { Calendar } from './date.ts';
import { readDate, spellDate } from './date.ts';
import { readNumber } from './number.ts';
import { pickOne, pickSeveral } from './pick.ts';
import { readTime } from './time.ts';

/** The value typed, or undefined when the text is no answer. A text is taken whole or not at all. */
export function typed(ask: Ask, text: string, calendar: Calendar): AnswerValue | undefined {
  switch (ask.ask) {
    case 'text':
      return text.trim() !== '' && text.length <= TEXT_LIMIT ? text : undefined;
    case 'choice':
      return pickOne(text, ask.options)?.value;
    case 'several':
      return pickSeveral(text, ask.options)?.map(({ value }) => value);
    case 'scale':
    case 'number':
      return text.length > SHORT_ANSWER ? undefined : within(ask, readNumber(text, ask.max));
    case 'date':
      return readDate(text, calendar);
    case 'time':
      return readTime(text);
    case 'yes-no':
      return text.length > SHORT_ANSWER ? undefined : agrees(plain(text));
  }
}

const agrees = (said: string): boolean | undefined =>
  agreement.has(said) ? true : refusal.has(said) ? false : undefined;

function within({ ask, min = -Infinity, max = Infinity }: Ask, value: number | undefined): number | undefined {
  if (value === undefined || value < min || value > max) return undefined;
  return ask === 'scale' && !Number.isInteger(value) ? undefined : value;
}

/** The value tapped. A text in a place where none is offered is read as if it were typed. */
export function tapped(ask: Ask, value: AnswerValue, calendar: Calendar): AnswerValue | undefined {
  if (ask.ask === 'choice') return ask.options.find((option) => option.value === value)?.value;
  if (ask.ask === 'several') {
    const values = typeof value === 'object' ? value : [value];
    const known = ask.options.filter((option) => values.includes(option.value)).map((option) => option.value);
    return known.length === new Set(values).size ? known : undefined;
  }
  if (typeof value === 'string') return typed(ask, value, calendar);
  if (ask.ask === 'yes-no') return typeof value === 'boolean' ? value : undefined;
  return typeof value === 'number' && Number.isFinite(value) && (ask.ask === 'scale' || ask.ask === 'number')
    ? within(ask, value)
    : undefined;
}

/** The answer as the person would read it: "4 of 5", "Calm", "Yes". */
export function answerText(ask: Ask, value: AnswerValue, locale: Locale): string {
  if (typeof value === 'boolean') return yesNo[locale][value ? 'yes' : 'no'];
  if (typeof value === 'number')
    return ask.ask === 'scale' ? fill(outOf[locale], { value, max: ask.max }, locale) : readable(value, locale);
  if (ask.ask === 'date' && typeof value === 'string') return spellDate(value, locale);
  if (ask.options.length === 0) return readable(value, locale);
  const chosen = ask.options.filter((option) =>
    typeof value === 'string' ? value === option.value : value.includes(option.value),
  );
  const labels = chosen.map(({ label }) => label[locale] ?? label.en);
  return labels.length === 0 ? noneOf[locale] : readable(labels, locale);
}

/** What to say before the question is put again: that the answer was seen, and what would fit. */
export function askedAgain({ ask, min, max }: Ask, locale: Locale): string {
  const bounded =
    min === undefined ? (max === undefined ? 'number-any' : 'number-to') : max === undefined ? 'number-from' : 'number';
  const sentence = askAgain[locale][ask === 'number' ? bounded : ask];
  return fill(sentence, { min, max: ask === 'text' ? TEXT_LIMIT : max }, locale);
}

const fill = (sentence: string, values: { readonly [name: string]: number | undefined }, locale: Locale): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => readable(values[name] ?? null, locale));
