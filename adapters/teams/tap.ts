/** What the buttons of a card carry, and what a tap on one means. Everything needed is in the button: nothing is remembered. */
import { z } from 'zod';
import { type AnswerValue, type InboundEvent, questionKinds } from '../../src/model.ts';

/** The input of a question, and the one of an action that asks for text. */
export const ANSWER = 'answer';
export const TEXT = 'text';

/** The engine takes no longer text. */
export const INPUT_LIMIT = 4000;

const answer = z.union([z.string(), z.number()]);

/** The data of a button. `shown`: the text of the card, so that it can be shown again with what was chosen. */
export const buttonData = z.union([
  z.object({
    meanwhile: z.literal('question'),
    question: z.string().min(1).max(200),
    kind: z.enum(questionKinds),
    /** What is answered, or what the places in a list stand for, or neither: then the input says it. */
    value: answer.optional(),
    values: z.array(z.string()).max(100).optional(),
    /** How a chosen value is called. */
    labels: z.array(z.string()).max(100).optional(),
    shown: z.string().optional(),
  }),
  z.object({
    meanwhile: z.literal('action'),
    form: z.string().min(1).max(100),
    values: z.record(z.string(), z.string()),
    label: z.string().optional(),
    /** The action asks for a text. */
    asks: z.literal(true).optional(),
  }),
]);
export type ButtonData = z.output<typeof buttonData>;
export type Answering = Extract<ButtonData, { meanwhile: 'question' }>;

export type Tap =
  /** `chosen`: as the person would read it. `shown`: the card's text, where the button carries it. */
  | { readonly event: InboundEvent; readonly chosen: string; readonly shown?: string; readonly ends: boolean }
  /** Sent off without an answer. */
  | 'empty';

/** What a tap means, from the button's data with the inputs beside it. Undefined: no button of ours. */
export function readTap(data: unknown): Tap | undefined {
  const button = buttonData.safeParse(data).data;
  if (!button) return undefined;
  const input = (name: string): string => {
    const value = z.record(z.string(), z.unknown()).parse(data)[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  return button.meanwhile === 'action' ? readAction(button, input(TEXT)) : readAnswer(button, input(ANSWER));
}

function readAction(button: Extract<ButtonData, { meanwhile: 'action' }>, text: string): Tap {
  const { form, values, label = '', asks } = button;
  if (asks && text === '') return 'empty';
  const event = { kind: 'form', form, values: asks ? { ...values, text } : values } as const;
  return { event, chosen: label, ends: false };
}

function readAnswer(button: Answering, input: string): Tap {
  const answered = button.value === undefined ? answerOf(button, input) : { value: button.value };
  if (answered === undefined) return 'empty';
  const { value } = answered;
  const event = { kind: 'choice', question: button.question, value } as const;
  const { shown } = button;
  return { event, chosen: nameOf(button, value), ends: true, ...(shown !== undefined && { shown }) };
}

/** From the input: its places in the list, a number, or what was written. */
function answerOf({ kind, values }: Answering, input: string): { value: AnswerValue } | undefined {
  if (values) {
    const picked = input.split(',').flatMap((place) => values[place === '' ? Number.NaN : Number(place)] ?? []);
    if (kind === 'several') return { value: picked };
    return picked[0] === undefined ? undefined : { value: kind === 'scale' ? Number(picked[0]) : picked[0] };
  }
  if (input === '') return undefined;
  if (kind !== 'number' && kind !== 'scale') return { value: input };
  return Number.isFinite(Number(input)) ? { value: Number(input) } : undefined;
}

/** A button has the label of what it stands for, a list one for each place. */
function nameOf({ value: tapped, values = [], labels = [] }: Answering, value: AnswerValue): string {
  if (tapped !== undefined) return labels[0] ?? String(tapped);
  const name = (one: string) => labels[values.indexOf(one)] ?? one;
  return typeof value === 'object' ? value.map(name).join(', ') || '–' : name(String(value));
}
