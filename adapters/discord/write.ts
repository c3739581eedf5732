/** A message as Discord's messages, and answers to taps: pure translation. */
import type { Action, Mark, Message, Question } from '../../src/model.ts';
import { spell } from '../../src/spell.ts';
import { split } from '../../src/split.ts';
import type { Tapped } from './interaction.ts';
import { type As, idOf, type Tap, tapOf } from './taps.ts';

/** https://docs.discord.com/developers/resources/message#create-message-jsonform-params */
export const TEXT_LIMIT = 2000;
/** SUPPRESS_EMBEDS and EPHEMERAL, https://docs.discord.com/developers/resources/message#message-object-message-flags */
const NO_PREVIEWS = 1 << 2;
const PRIVATE = 1 << 6;
/** https://docs.discord.com/developers/components/reference: rows in a message, buttons in a row, options in a menu. */
const [ROWS, BUTTONS, OPTIONS] = [5, 5, 25];
/** https://docs.discord.com/developers/components/reference: a button's label, an option's label and value, a form's title and labels. */
const [BUTTON_LABEL, OPTION_TEXT, FORM_LABEL] = [80, 100, 45];
/** https://docs.discord.com/developers/components/reference#text-input: `max_length`. */
const INPUT_MOST = 4000;
/** Component types, button styles and input styles, https://docs.discord.com/developers/components/reference */
const [ROW, BUTTON, MENU, INPUT, LABEL] = [1, 2, 3, 4, 18];
const [PRIMARY, SECONDARY] = [1, 2];
const [ONE_LINE, SEVERAL_LINES] = [1, 2];
/** So many answers at most are buttons; more are a menu, and two more rows stay free for actions. */
const TAPS = 15;
/** A scale of more steps is typed. */
const NUMBER_TEXT = 20;

/** What becomes of a person's message, as a reaction of the bot. */
export const marks: { readonly [mark in Mark]: string } = { delivered: '✅', seen: '👀', failed: '⚠️' };

/** On talk in a client's thread: it went to nobody. */
export const TALK = '💬';

/** The part of a message that may be sent and changed. */
export interface Body {
  readonly content: string;
  readonly components: readonly Row[];
  readonly allowed_mentions: { readonly parse: readonly never[] };
  readonly flags: number;
}
interface Row {
  readonly type: number;
  readonly components: readonly Control[];
}
type Control = { readonly type: number; readonly custom_id: string } & { readonly [field: string]: unknown };

/** One message of Discord's or several in order; what can be tapped is on the last. */
export function write(message: Message): readonly Body[] {
  const { spelt, rows } = controlsOf(message);
  const pieces = piecesOf([message.text, ...spelt].join('\n'));
  return pieces.map((content, index) => bodyOf(content, index === pieces.length - 1 ? rows : []));
}

const bodyOf = (content: string, components: readonly Row[]): Body => ({
  content,
  components,
  allowed_mentions: { parse: [] },
  flags: NO_PREVIEWS,
});

/** Escaping makes a text longer: a piece that then is too long is cut again. */
const piecesOf = (text: string, limit = TEXT_LIMIT): readonly string[] =>
  split(text, limit).flatMap((piece) => {
    const escaped = asWritten(piece);
    return escaped.length <= TEXT_LIMIT ? [escaped] : piecesOf(piece, Math.ceil(piece.length / 2));
  });

/**
 * Links, in which Discord reads nothing else, and what formats, hides, mentions or stands for something: signs, what stands in angle
 * brackets, and names of emoji. https://support.discord.com/hc/articles/210298617; a backslash takes away the meaning of any sign.
 */
const meanings =
  /(https?:\/\/[^\s<]+[^<.,:;"'\]\s])|[\\*_~`|>[@]|<(?=[@#]|a?:\w|t:|id:|\/\w[\w -]*:\d|https?:)|:(?=[\w+-]+:)/g;
/** At the beginning of a line: headings, small print, lists, numbers. */
const starts = /^([ \t]*)(#{1,3}(?=\s)|-#|[-+](?=\s))/gm;
const numbers = /^([ \t]*\d+)([.)])(?=\s)/gm;

/** The text in Discord's Markdown, so that it is read as it was written. */
export const asWritten = (text: string): string =>
  text
    .replace(meanings, (sign, link?: string) => link ?? `\\${sign}`)
    .replace(starts, '$1\\$2')
    .replace(numbers, '$1\\$2');

// ---- What can be tapped ----

/** What is tapped, and what has to be spelt out below the text because it cannot be. */
function controlsOf({ question, actions = [] }: Message): { spelt: readonly string[]; rows: readonly Row[] } {
  const taps = question && tapsOf(question);
  const skip = question?.skip === undefined ? [] : button(question.skip, answerTo(question, 'one', question.skip));
  const buttons = [...(taps?.buttons ?? []), ...skip];
  const rows = [...(taps?.menu ?? []), ...inRows(buttons), ...inRows(actions.flatMap(actionButton))];
  const legend = question && (!taps || question.low !== undefined || question.high !== undefined);
  return { spelt: legend ? spell(question) : [], rows: rows.slice(0, ROWS) };
}

/** Undefined: it has to be typed. */
function tapsOf(question: Question): { buttons?: readonly Control[]; menu?: readonly Row[] } | undefined {
  const { kind, options = [], min, max } = question;
  if (kind === 'choice' || kind === 'yes-no') return oneOf(question, 'one', options);
  if (kind === 'several') return menuOf(question, 'several', options);
  if (kind === 'scale' && min !== undefined && max !== undefined && max - min < OPTIONS)
    return oneOf(question, 'number', stepsOf(min, max));
  if (kind !== 'number') return undefined;
  const hint = spell(question).join(' ');
  const opener = button(`✎ ${hint}`.trim(), { kind: 'number', question: question.id, hint });
  return opener.length === 0 ? undefined : { buttons: opener };
}

type Options = NonNullable<Question['options']>;

const stepsOf = (min: number, max: number): Options =>
  Array.from({ length: Math.floor(max - min) + 1 }, (_, step) => ({ value: `${min + step}`, label: `${min + step}` }));

function oneOf(question: Question, as: As, options: Options) {
  const buttons = options.flatMap(({ value, label }) => button(label, answerTo(question, as, value)));
  return buttons.length === options.length && buttons.length <= TAPS ? { buttons } : menuOf(question, as, options);
}

function menuOf(question: Question, as: As, options: Options) {
  const id = idOf(answerTo(question, as));
  const fits = options.every(({ value, label }) => value.length <= OPTION_TEXT && label.length <= OPTION_TEXT);
  if (id === undefined || !fits || options.length === 0 || options.length > OPTIONS) return undefined;
  const [least, most] = as === 'several' ? [0, options.length] : [1, 1];
  const picks = options.map(({ value, label }) => ({ value, label }));
  return { menu: [row([{ type: MENU, custom_id: id, min_values: least, max_values: most, options: picks }])] };
}

const answerTo = ({ id: question }: Question, as: As, value?: string): Tap => ({
  kind: 'answer',
  question,
  as,
  ...(value !== undefined && { value }),
});

/** None when its meaning or its label is too long for a button. */
function button(label: string, tap: Tap, style = SECONDARY): readonly Control[] {
  const id = idOf(tap);
  return id === undefined || label === '' || label.length > BUTTON_LABEL
    ? []
    : [{ type: BUTTON, style, label, custom_id: id }];
}

const actionButton = ({ label, form, values, asks }: Action): readonly Control[] =>
  button(label, asks === undefined ? { kind: 'form', form, values } : { kind: 'asks', asks, form, values }, PRIMARY);

const row = (components: readonly Control[]): Row => ({ type: ROW, components });

const inRows = (controls: readonly Control[]): readonly Row[] =>
  controls.flatMap((_, index) => (index % BUTTONS === 0 ? [row(controls.slice(index, index + BUTTONS))] : []));

// ---- Answers to taps ----

/** Between a message and what was chosen. */
const CHOSEN = '\n✓ ';

/** Whether `there` may be `content` after something was chosen. */
export const hasChosen = (there: string, content: string): boolean => there.startsWith(`${content.trim()}${CHOSEN}`);

/** The tapped message with what was chosen, and without that question's taps. */
export function chosen({ content, components }: Tapped, { question, label }: { question: string; label: string }) {
  const longer = `${content}${CHOSEN}${asWritten(label)}`.trim();
  const left = components.map((each) => ({
    ...each,
    components: (each.components ?? []).filter(({ custom_id: id }) => !asksAbout(question, id)),
  }));
  return {
    content: longer.length <= TEXT_LIMIT ? longer : content,
    components: left.filter((each) => each.components.length > 0),
    allowed_mentions: { parse: [] },
  };
}

function asksAbout(question: string, id: string | undefined): boolean {
  const tap = tapOf(id ?? '');
  return (tap?.kind === 'answer' || tap?.kind === 'number') && tap.question === question;
}

/** Only the person who did it sees it. */
export const aside = (content: string) => ({ content, flags: PRIVATE, allowed_mentions: { parse: [] } });
export const asideToCome = { flags: PRIVATE };

/** The form that a tap opens. `label` is the button's, `text` what stands above it. */
export function formOf(tap: Extract<Tap, { kind: 'number' | 'asks' }>, label: string, text: string) {
  const asksForNumber = tap.kind === 'number';
  const id = idOf(
    asksForNumber
      ? { kind: 'answer', question: tap.question, as: 'number' }
      : { kind: 'form', form: tap.form, values: tap.values },
  );
  const field = asksForNumber
    ? { style: ONE_LINE, max_length: NUMBER_TEXT }
    : { style: SEVERAL_LINES, max_length: INPUT_MOST };
  return {
    custom_id: id ?? '',
    title: cut(asksForNumber ? plain(text) : label, FORM_LABEL),
    components: [
      {
        type: LABEL,
        label: cut(asksForNumber ? tap.hint : tap.asks || label, FORM_LABEL),
        component: { type: INPUT, custom_id: 'text', required: true, ...field },
      },
    ],
  };
}

/** https://docs.discord.com/developers/resources/channel#start-thread-from-message: `name`. */
const THREAD_NAME = 100;
/** A thread is called what its head says. */
export const threadName = (content: string): string => cut(plain(content), THREAD_NAME);

/** The first line as it is read. */
const plain = (content: string): string => content.replace(/\\([^\w\s])/g, '$1').split('\n', 1)[0] ?? '';

/** Neither empty nor longer than `most`. */
const cut = (text: string, most: number): string => {
  const [piece = ''] = text.trim().length <= most ? [text.trim()] : split(text, most - 1).map((each) => `${each}…`);
  return piece === '' ? '✎' : piece;
};
