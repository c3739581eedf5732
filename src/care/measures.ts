/** What a questionnaire came to, as it stands on the timeline. */
import { answerText } from '../engine/answers/answer.ts';
import type { Flow, Flows } from '../engine/flow.ts';
import { type Measure, pointsOf, scoreOf } from '../engine/score.ts';
import type { Value, Values } from '../engine/session.ts';
import type { Locale, MeasureResult, RecordBody, RecordedAnswer } from '../model.ts';
import { titleOf } from './words.ts';

interface Gathered {
  readonly flow: string;
  readonly values: Values;
  readonly answers: readonly RecordedAnswer[];
}

/** The entry that a flow makes of what it gathered: of a questionnaire with its score, and with the answers that its caller gave. */
export function bodyOf(flows: Flows, { flow: id, values, answers }: Gathered, locale: Locale): RecordBody {
  const text = titleOf(flows, id, locale);
  const flow = flows.get(id);
  if (!flow?.measure) return { text, answers };
  const given = givenAnswers(flow, flow.measure, values, locale);
  const others = answers.filter(({ name }) => !given.some((answer) => answer.name === name));
  return { text, answers: [...given, ...others], measure: resultOf(flow.measure, values) };
}

function resultOf(measure: Measure, values: Values): MeasureResult {
  const { name, scoring, most, codes } = measure;
  const { score, band, missing } = scoreOf(measure, values);
  return {
    name,
    scoring,
    most,
    missing,
    ...(score !== undefined && { score }),
    ...(band && { band: band.label }),
    ...(codes && { codes }),
    items: measure.items.map(({ question, code }) => ({
      name: question,
      ...(code !== undefined && { code }),
      ...answered(measure, values[question]),
    })),
  };
}

function answered(measure: Measure, value: Value | undefined) {
  const points = pointsOf(measure, value);
  const answer = typeof value === 'string' ? measure.points.get(value)?.code : undefined;
  return { ...(points !== undefined && { points }), ...(answer !== undefined && { answer }) };
}

/** The items in their own order. */
const givenAnswers = (flow: Flow, { items }: Measure, values: Values, locale: Locale): RecordedAnswer[] =>
  items.flatMap(({ question }) => {
    const ask = [...flow.nodes.values()].find((node) => node.kind === 'ask' && node.save === question);
    const value = values[question] ?? null;
    if (ask?.kind !== 'ask' || value === null) return [];
    const label = ask.label[locale] ?? ask.label.en;
    return [{ name: question, label, value, text: answerText(ask, value, locale) }];
  });
