/** What a flow says and asks, as the person is shown it. */
import type { Locale, Question, Words } from '../model.ts';
import type { Ask, Flows } from './flow.ts';
import { scoreOf } from './score.ts';
import type { Frame, Output, Surroundings, Values } from './session.ts';
import type { Text } from './text.ts';
import { skip, yesNo } from './words.ts';

/** Everything a flow's texts and expressions may use where the frame stands: what is not answered yet is null. */
export function valuesOf(flows: Flows, frame: Frame, around: Surroundings): Values {
  const flow = flows.get(frame.flow);
  const unanswered = [...(flow?.names.keys() ?? [])].map((name): [string, null] => [name, null]);
  const measured = flow?.measure && scoreOf(flow.measure, frame.values);
  return {
    ...around.values,
    ...Object.fromEntries(unanswered),
    ...frame.values,
    ...(measured && { score: measured.score ?? null, band: measured.band?.name ?? null }),
  };
}

/** The person's language where the flow speaks it, else English. */
export const localeOf = (flows: Flows, { flow }: Frame, { locale }: Surroundings): Locale =>
  flows.get(flow)?.title[locale] === undefined ? 'en' : locale;

/** A text in the person's language. Choices are said by their labels, dates spelt out; numbers stay numbers. */
export function speak(flows: Flows, frame: Frame, text: Text, around: Surroundings): string {
  const shown = frame.answers.filter(
    // A name that was set anew after it was answered is no longer that answer.
    ({ name, value }) => typeof value !== 'number' && JSON.stringify(frame.values[name]) === JSON.stringify(value),
  );
  const byName = Object.fromEntries(shown.map((answer) => [answer.name, answer.text]));
  return text.say(localeOf(flows, frame, around), valuesOf(flows, frame, around), byName);
}

/** A question with its text; `before` is a sentence of its own above it. */
export function putQuestion(
  flows: Flows,
  frame: Frame,
  node: Ask,
  id: string,
  around: Surroundings,
  before?: string,
): Output {
  const text = speak(flows, frame, node.text, around);
  return {
    kind: 'say',
    text: before === undefined ? text : `${before}\n\n${text}`,
    question: questionOf(node, id, localeOf(flows, frame, around)),
  };
}

function questionOf({ ask, options, min, max, low, high, optional }: Ask, id: string, locale: Locale): Question {
  const said = (words: Words): string => words[locale] ?? words.en;
  return {
    id,
    kind: ask,
    ...(ask === 'yes-no' ? { options: [...yesNoOptions(locale)] } : {}),
    ...(options.length > 0 ? { options: options.map(({ value, label }) => ({ value, label: said(label) })) } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(low === undefined ? {} : { low: said(low) }),
    ...(high === undefined ? {} : { high: said(high) }),
    ...(optional ? { skip: skip[locale] } : {}),
  };
}

const yesNoOptions = (locale: Locale) =>
  (['yes', 'no'] as const).map((value) => ({ value, label: yesNo[locale][value] }));
