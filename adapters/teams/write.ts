/** Messages as activities of Teams: pure translation. */
import type { Action, Message, Question, QuestionKind } from '../../src/model.ts';
import { spell } from '../../src/spell.ts';
import { split } from '../../src/split.ts';
import { ANSWER, type Answering, type ButtonData, INPUT_LIMIT, TEXT } from './tap.ts';

/**
 * Characters in one message. Teams refuses a message whose whole payload is above 100 KB, counted in UTF-16 (learn.microsoft.com,
 * "Format your bot messages"; 40 KB until 2025, and 70 KB were seen refused): this many, each of which JSON may write as two, are 64 KB.
 */
export const TEXT_LIMIT = 16_000;
/** No payload above this is sent, in bytes of UTF-16. */
export const PAYLOAD_LIMIT = 80_000;
/** Cards in messages of bots may use this version (learn.microsoft.com, "Adaptive Cards": bots support 1.5 or earlier). */
const CARD_VERSION = '1.5';
/** Teams shows so many buttons and hides the rest behind "..." (learn.microsoft.com, "Design Adaptive Cards": 6 primary actions). */
const BUTTONS_MOST = 6;
/** Longer labels are cut on a button of a telephone's width. */
const BUTTON_LABEL = 30;
/** A wider scale is asked as a number. */
const STEPS_MOST = 21;
/** A text that is longer is not carried in the buttons; the tapped card then shows only what was chosen. */
const CARRIED_MOST = 2000;
/** What stands in the notification of a card. */
const SUMMARY_LIMIT = 120;
/** Understood in every language. */
const SEND = 'OK';

/** Kinds shown as buttons and inputs: all. */
export const shownKinds: readonly QuestionKind[] = [
  'text',
  'choice',
  'several',
  'scale',
  'number',
  'date',
  'time',
  'yes-no',
];

interface Json {
  readonly [name: string]: unknown;
}

/** What is posted to a conversation. */
export interface Post {
  readonly type: 'message';
  readonly text?: string;
  readonly textFormat?: 'plain';
  readonly summary?: string;
  readonly attachments?: { readonly contentType: string; readonly content: Json }[];
}

/** The messages that show one, in order; what it asks and its buttons are on the last. A text and a card never share one: Teams splits those and tells no id. */
export function write({ text, question, actions = [] }: Message): readonly Post[] {
  const pieces = split(text, TEXT_LIMIT);
  if (!question && actions.length === 0) return pieces.map(plain);
  const last = pieces.at(-1) ?? '';
  return [...pieces.slice(0, -1).map(plain), fitting(last, question, actions)];
}

const plain = (text: string): Post => ({ type: 'message', text, textFormat: 'plain' });

/** The card, without its text in the buttons where that makes it too large; at last the words alone. */
function fitting(text: string, question: Question | undefined, actions: readonly Action[]): Post {
  const cards = [text.length <= CARRIED_MOST, false].map((carried) => asked(text, question, actions, carried));
  const fits = cards.find((post) => sizeOf(post) <= PAYLOAD_LIMIT);
  return fits ?? plain([text, ...(question ? spell(question) : [])].join('\n'));
}

/** In bytes of UTF-16, as Teams counts. */
export const sizeOf = (post: Post): number => JSON.stringify(post).length * 2;

function asked(text: string, question: Question | undefined, actions: readonly Action[], carried: boolean): Post {
  const shown = carried ? { shown: text } : {};
  const inputs = question ? ask(question, shown) : { body: [], actions: [] };
  const body = [...lines(text), ...inputs.body];
  return cardPost(text, body, [...inputs.actions, ...actions.map(actionButton)]);
}

/** The card of a tapped question: its text and what was chosen, without buttons. */
export const answered = (shown: string | undefined, chosen: string): Post =>
  cardPost(shown ?? chosen, [...(shown === undefined ? [] : lines(shown)), ...lines(`✓ ${chosen}`, 'Bolder')], []);

function cardPost(text: string, body: readonly Json[], actions: readonly Json[]): Post {
  const content = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: CARD_VERSION,
    body,
    ...(actions.length > 0 && { actions }),
  };
  const summary = split(text, SUMMARY_LIMIT)[0] ?? '';
  return {
    type: 'message',
    ...(summary !== '' && { summary }),
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

/** The content of a post's card. */
export const cardOf = (post: Post): Json | undefined => post.attachments?.[0]?.content;

/** Runs of text take no markup, unlike text blocks; one block for each line, since clients differ in what they make of line breaks. */
const lines = (text: string, weight?: 'Bolder'): Json[] =>
  text.split('\n').map((line, index) => ({
    type: 'RichTextBlock',
    ...(index > 0 && { spacing: 'None' }),
    // A run must not be empty: a blank line keeps its height with a space that does not break.
    inlines: [{ type: 'TextRun', text: line === '' ? '\u00a0' : line, ...(weight && { weight }) }],
  }));

/** A button that comes back at once; older clients send it as a message. */
const button = (title: string, data: ButtonData, associatedInputs: 'auto' | 'none'): Json => ({
  type: 'Action.Execute',
  title,
  verb: data.meanwhile,
  data,
  associatedInputs,
  fallback: { type: 'Action.Submit', title, data, associatedInputs },
});

function actionButton({ label, form, values, asks }: Action): Json {
  if (asks === undefined) return button(label, { meanwhile: 'action', form, values, label }, 'none');
  const input = { type: 'Input.Text', id: TEXT, label: asks, isMultiline: true, maxLength: INPUT_LIMIT };
  const send = button(SEND, { meanwhile: 'action', form, values, label, asks: true }, 'auto');
  return {
    type: 'Action.ShowCard',
    title: label,
    card: { type: 'AdaptiveCard', version: CARD_VERSION, body: [input], actions: [send] },
  };
}

interface Asked {
  readonly body: readonly Json[];
  readonly actions: readonly Json[];
}

function ask(question: Question, shown: { shown?: string }): Asked {
  const base = { meanwhile: 'question', question: question.id, kind: question.kind, ...shown } as const;
  const { skip } = question;
  const passing = skip === undefined ? [] : [button(skip, { ...base, value: skip }, 'none')];
  const inputs = inputsOf(question, base);
  return { body: inputs.body, actions: [...inputs.actions, ...passing] };
}

function inputsOf(question: Question, base: Answering): Asked {
  const typedIn = (input: Json): Asked => ({
    body: [{ id: ANSWER, ...input }],
    actions: [button(SEND, base, 'auto')],
  });
  switch (question.kind) {
    case 'choice':
    case 'yes-no':
      return pick(question.options ?? [], base);
    case 'several':
      return list(question.options ?? [], base, true);
    case 'scale': {
      const steps = stepsOf(question);
      const ends = lines(spell(question).join('\n'));
      const asked = steps ? pick(steps, base) : typedIn(numberInput(question));
      return { ...asked, body: [...ends, ...asked.body] };
    }
    case 'number':
      return typedIn(numberInput(question));
    case 'date':
      return typedIn({ type: 'Input.Date' });
    case 'time':
      return typedIn({ type: 'Input.Time' });
    case 'text':
      return typedIn({ type: 'Input.Text', isMultiline: true, maxLength: INPUT_LIMIT });
  }
}

const numberInput = ({ min, max }: Question): Json => ({
  type: 'Input.Number',
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The steps of a scale, unless they are too many. */
function stepsOf({ min = 0, max = 0 }: Question): readonly Option[] | undefined {
  if (max - min + 1 > STEPS_MOST) return undefined;
  return Array.from({ length: max - min + 1 }, (_, step) => ({ value: `${min + step}`, label: `${min + step}` }));
}

/** Buttons for a few short options, else a list. */
function pick(options: readonly Option[], base: Answering): Asked {
  const short = options.every(({ label }) => label.length <= BUTTON_LABEL);
  if (options.length > BUTTONS_MOST || !short) return list(options, base, false);
  const taps = options.map(({ value, label }) => {
    const tapped = base.kind === 'scale' ? Number(value) : value;
    return button(label, { ...base, value: tapped, labels: [label] }, 'none');
  });
  // In the card's body, so that actions beside them stay apart.
  return { body: [{ type: 'ActionSet', actions: taps }], actions: [] };
}

/** Options by their place, since several come back joined by commas. */
function list(options: readonly Option[], base: Answering, several: boolean): Asked {
  const input = {
    type: 'Input.ChoiceSet',
    id: ANSWER,
    style: options.length > BUTTONS_MOST && !several && base.kind === 'scale' ? 'compact' : 'expanded',
    isMultiSelect: several,
    wrap: true,
    choices: options.map(({ label }, place) => ({ title: label, value: `${place}` })),
  };
  const values = options.map(({ value }) => value);
  const labels = options.map(({ label }) => label);
  return { body: [input], actions: [button(SEND, { ...base, values, labels }, 'auto')] };
}
