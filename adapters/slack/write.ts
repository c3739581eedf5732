/**
 * Messages as Block Kit: pure translation. A text is a rich text of plain elements: Slack reads no markup, no mention and no emoji
 * name in those. Web addresses become link elements without words of their own, so that they can be followed and show where they lead.
 */
import type { Action, Home, Message, Question } from '../../src/model.ts';
import { spell } from '../../src/spell.ts';
import { split } from '../../src/split.ts';
import * as limits from './limits.ts';
import { blockOf, tapOf } from './tap.ts';
import type { SlackWords } from './words.ts';

/** A block or an element of Block Kit. */
export type Block = { readonly type: string; readonly [field: string]: unknown };

/** One message of the platform. `text` is what notifications and screen readers use. */
export interface Piece {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Whether writing the message needs the adapter's own words. */
export const needsWords = ({ question }: Message): boolean =>
  question !== undefined && ['several', 'number', 'text'].includes(question.kind);

/** The message in as many pieces as it takes; question and actions stand on the last. */
export function write({ text, question, actions = [] }: Message, words: SlackWords): readonly Piece[] {
  const texts = split(text, limits.TEXT_LIMIT);
  return texts.map((text, index) => {
    const plain = { text: fallback(text), blocks: text === '' ? [] : [rich(text)] };
    return index < texts.length - 1 ? plain : withControls(plain, question, actions, words);
  });
}

function withControls(
  plain: Piece,
  question: Question | undefined,
  actions: readonly Action[],
  words: SlackWords,
): Piece {
  const controls = question ? controlsOf(question, words) : [];
  const spelt = question && (controls.length === 0 || needsSpelling(question)) ? lines(spell(question)) : [];
  const buttons = actionsOf(actions);
  const whole = { ...plain, blocks: [...plain.blocks, ...spelt, ...controls, ...buttons] };
  if (!question || JSON.stringify(whole.blocks).length <= limits.BLOCKS_LIMIT) return whole;
  return { ...plain, blocks: [...plain.blocks, ...lines(spell(question)), ...buttons] };
}

/** Taps that do not say all: what the ends of a scale mean, bounds, and labels that a button has no room for. */
function needsSpelling({ kind, low, high, options = [] }: Question): boolean {
  if (kind === 'scale') return low !== undefined || high !== undefined;
  return kind === 'number' || options.some(({ label }) => label.length > limits.LABEL_LIMIT);
}

/** Lines below a text, in as many sections as they need. */
const lines = (lines: readonly string[]): Block[] =>
  lines.length === 0
    ? []
    : split(lines.join('\n'), limits.TEXT_OBJECT_LIMIT).map((text) => ({ type: 'section', text: plain(text) }));

/** What is tapped to answer; nothing when it is to be typed. */
function controlsOf(question: Question, words: SlackWords): Block[] {
  const { id, skip } = question;
  const { above = [], elements } = controlsByKind[question.kind](question, words);
  const pass = skip === undefined ? [] : [button(cut(skip), tapOf.skip, skip)];
  const all = [...elements, ...pass];
  return all.length === 0 ? [] : [...above, { type: 'actions', block_id: blockOf(id), elements: all }];
}

interface Controls {
  readonly above?: readonly Block[];
  readonly elements: readonly Block[];
}

const controlsByKind: {
  readonly [kind in Question['kind']]: (question: Question, words: SlackWords) => Controls;
} = {
  choice: ({ options = [] }) => oneOf('one', options),
  'yes-no': ({ options = [] }) => oneOf('one', options),
  scale: ({ min = 0, max = 10 }) => oneOf('number', steps(min, max), SCALE_BUTTONS),
  several: severalOf,
  date: () => ({ elements: [{ type: 'datepicker', action_id: tapOf.date }] }),
  time: () => ({ elements: [{ type: 'timepicker', action_id: tapOf.time }] }),
  number: ({ min, max }, words) => ({
    elements: [button(words.answer, tapOf.type, JSON.stringify(['number', min, max]))],
  }),
  text: (_, words) => ({ elements: [button(words.answer, tapOf.type, JSON.stringify(['text']))] }),
};

/** A longer scale is a menu: more buttons than 0 to 10 are no scale for the eye. */
const SCALE_BUTTONS = 11;

type Options = NonNullable<Question['options']>;

const steps = (min: number, max: number): Options =>
  Array.from({ length: Math.min(max - min, limits.OPTIONS_LIMIT) + 1 }, (_, step) => `${min + step}`).map((value) => ({
    value,
    label: value,
  }));

function oneOf(as: 'one' | 'number', options: Options, most = limits.ACTIONS_LIMIT - 1): Controls {
  if (options.length <= most)
    return { elements: options.map(({ value, label }, index) => button(cut(label), tapOf.option(as, index), value)) };
  if (!fitsMenu(options)) return { elements: [] };
  return { elements: [{ type: 'static_select', action_id: tapOf.menu(as), options: options.map(option) }] };
}

function severalOf({ id, options = [] }: Question, words: SlackWords): Controls {
  if (!fitsMenu(options) || options.length === 0) return { elements: [] };
  const save = { ...button(words.save, tapOf.save, 'save'), style: 'primary' };
  const picked = { action_id: tapOf.picked, options: options.map(option) };
  if (options.length <= limits.CHECKBOXES_LIMIT) return { elements: [{ type: 'checkboxes', ...picked }, save] };
  const accessory = { type: 'multi_static_select', ...picked };
  const above = [{ type: 'section', block_id: `${blockOf(id)}:menu`, text: plain(words.several), accessory }];
  return { above, elements: [save] };
}

const fitsMenu = (options: Options): boolean =>
  options.length <= limits.OPTIONS_LIMIT && options.every(({ value }) => value.length <= limits.OPTION_VALUE_LIMIT);

const option = ({ value, label }: Options[number]) => ({ text: plain(cut(label)), value });

/** As many rows of buttons as the actions need. */
function actionsOf(actions: readonly Action[]): Block[] {
  const buttons = actions.map(({ label, form, values, asks }, index) =>
    button(cut(label), tapOf.action(index), JSON.stringify(asks === undefined ? [form, values] : [form, values, asks])),
  );
  return Array.from({ length: Math.ceil(buttons.length / limits.ACTIONS_LIMIT) }, (_, row) => ({
    type: 'actions',
    block_id: `actions:${row}`,
    elements: buttons.slice(row * limits.ACTIONS_LIMIT, (row + 1) * limits.ACTIONS_LIMIT),
  }));
}

const button = (label: string, action: string, value: string): Block => ({
  type: 'button',
  action_id: action,
  text: plain(label),
  value,
});

/** `emoji: false`: what looks like an emoji's name stays one. */
const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });

const cut = (text: string, most = limits.LABEL_LIMIT): string =>
  text.length <= most ? text : `${split(text, most - 1)[0]}…`;

const rich = (text: string): Block => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: text.split(address).flatMap((part, index) => inline(part, index % 2 === 1)),
    },
  ],
});

/** A web address without the punctuation that follows it. */
const address = /(https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]}*_~|])/;

const inline = (part: string, link: boolean): readonly Block[] =>
  link && part.length <= limits.TEXT_OBJECT_LIMIT
    ? [{ type: 'link', url: part }]
    : chunks(part).map((text) => ({ type: 'text', text }));

/** Elements of one section stand side by side, so the cuts do not show. A character's two halves stay together. */
const chunks = (text: string): readonly string[] =>
  text.match(new RegExp(`[^]{1,${limits.TEXT_OBJECT_LIMIT - 1}}(?:(?<=[\\ud800-\\udbff])[\\udc00-\\udfff])?`, 'g')) ??
  [];

/** Slack reads markup in the fallback: mentions begin with `<`, so that is escaped (messaging/formatting-message-text). */
function fallback(text: string): string {
  const whole = escaped(text);
  return whole.length <= limits.FALLBACK_LIMIT ? whole : `${escaped(split(text, limits.FALLBACK_LIMIT / 5)[0] ?? '')}…`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

// ---- After a tap ----

/** The blocks of a message whose question has been answered: what was chosen instead of what can be tapped. */
export const answered = (blocks: readonly Block[], question: string, chosen: string): readonly Block[] => [
  ...blocks.filter(
    ({ block_id }) =>
      typeof block_id !== 'string' || ![blockOf(question), `${blockOf(question)}:menu`].includes(block_id),
  ),
  { type: 'section', text: plain(cut(`✓ ${chosen}`, limits.TEXT_OBJECT_LIMIT)) },
];

// ---- Forms ----

/** A form with one field. `state` comes back with what is written. */
export interface Form {
  readonly state: string;
  readonly label: string;
  readonly number?: { readonly min?: number; readonly max?: number };
}

/** The one field's block and action. */
export const FIELD = 'answer';

export function writeForm({ state, label, number }: Form, words: SlackWords): Block {
  const element = number
    ? {
        type: 'number_input',
        action_id: FIELD,
        is_decimal_allowed: true,
        ...(number.min !== undefined && { min_value: `${number.min}` }),
        ...(number.max !== undefined && { max_value: `${number.max}` }),
      }
    : { type: 'plain_text_input', action_id: FIELD, multiline: true, max_length: limits.INPUT_LIMIT };
  return {
    type: 'modal',
    callback_id: FIELD,
    private_metadata: state,
    title: plain(words.title),
    submit: plain(words.send),
    close: plain(words.cancel),
    blocks: [{ type: 'input', block_id: FIELD, label: plain(label), element }],
  };
}

// ---- App Home ----

export function writeHome({ title, sections, actions }: Home): Block {
  const header = (text: string): Block => ({ type: 'header', text: plain(cut(text, limits.HEADER_LIMIT)) });
  const body = sections.flatMap(({ heading, lines: said }) => [header(heading), ...lines(said)]);
  const buttons = actionsOf(actions);
  return {
    type: 'home',
    blocks: [header(title), ...body.slice(0, limits.HOME_BLOCKS_LIMIT - 1 - buttons.length), ...buttons],
  };
}
