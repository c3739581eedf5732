/** What the engine itself says and understands, in each language: no file needs to repeat it. */
import type { Locale, QuestionKind } from '../model.ts';

export const yesNo: { readonly [locale in Locale]: { readonly yes: string; readonly no: string } } = {
  en: { yes: 'Yes', no: 'No' },
  es: { yes: 'Sí', no: 'No' },
};

/** What passes over an optional question: the tap, and what may be typed instead, as `plain` leaves it. */
export const skip: { readonly [locale in Locale]: string } = { en: 'Skip', es: 'Saltar' };
const skipping: ReadonlySet<string> = new Set(['skip', 'skip it', 'pass', 'saltar', 'paso', 'omitir']);
export const skips = (text: string): boolean => skipping.has(plain(text));

/** Said before a question that is put again after another flow came between. */
export const backAgain: { readonly [locale in Locale]: string } = {
  en: 'Back to the question from before.',
  es: 'De vuelta a la pregunta de antes.',
};

/** Said before a question that is put again because the answer did not fit: what would. `{min}`, `{max}` are filled in. */
export const askAgain: {
  readonly [locale in Locale]: { readonly [kind in QuestionKind | 'number-from' | 'number-to' | 'number-any']: string };
} = {
  en: {
    text: 'That is longer than fits here: could you send a shorter answer (up to {max} characters)?',
    choice: 'Could you pick one of these, or type its number?',
    several: 'Could you pick from these, or type their numbers with commas?',
    scale: 'This one takes a number from {min} to {max}.',
    number: 'This one takes a number from {min} to {max}.',
    'number-from': 'This one takes a number, {min} or more.',
    'number-to': 'This one takes a number, {max} or less.',
    'number-any': 'This one takes a number.',
    date: 'This one takes a date, like “tomorrow” or “3 December”.',
    time: 'This one takes a time of day, like “8 pm” or “20:30”.',
    'yes-no': 'This one takes a yes or a no.',
  },
  es: {
    text: 'Es más largo de lo que cabe aquí: ¿puedes enviar una respuesta más corta (hasta {max} caracteres)?',
    choice: '¿Puedes elegir una de estas opciones, o escribir su número?',
    several: '¿Puedes elegir entre estas, o escribir sus números con comas?',
    scale: 'Aquí va un número del {min} al {max}.',
    number: 'Aquí va un número del {min} al {max}.',
    'number-from': 'Aquí va un número: {min} o más.',
    'number-to': 'Aquí va un número: {max} o menos.',
    'number-any': 'Aquí va un número.',
    date: 'Aquí va una fecha, como «mañana» o «3 de diciembre».',
    time: 'Aquí va una hora, como «8 de la tarde» o «20:30».',
    'yes-no': 'Aquí va un sí o un no.',
  },
};

/** A scale's answer as a person reads it. */
export const outOf: { readonly [locale in Locale]: string } = { en: '{value} of {max}', es: '{value} de {max}' };

/** A `several` answer of nothing, as a person reads it. */
export const noneOf: { readonly [locale in Locale]: string } = { en: 'none', es: 'ninguna' };

const listOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Everyday agreement and refusal, as `plain` leaves them. Only the whole answer counts: "yes but no" is neither. */
export const agreement = listOf(
  'yes|y|yeah|yep|yup|yes please|sure|ok|okay|of course|definitely|absolutely|i do|i am|i agree|agreed|right|correct|true|' +
    'si|s|claro|claro que si|por supuesto|vale|de acuerdo|correcto|si por favor|si claro|estoy de acuerdo|sip|👍|✅|✔',
);
export const refusal = listOf(
  'no|n|nope|nah|not really|not now|not yet|no thanks|no thank you|never|i do not|i dont|i am not|im not|no i dont|false|' +
    'no gracias|nunca|para nada|la verdad no|la verdad es que no|ahora no|todavia no|aun no|no mucho|que va|nop|👎|❌',
);
/** An empty choice of several. */
export const nothingOfIt = listOf('none|none of them|none of these|nothing|no|ninguna|ninguno|ninguna de ellas|nada');

/** Written numbers from 0 to 100 by their parts, as `plain` leaves them. */
export const numerals: ReadonlyMap<string, number> = new Map(
  [
    'zero cero',
    'one uno un una',
    'two dos',
    'three tres',
    'four cuatro',
    'five cinco',
    'six seis',
    'seven siete',
    'eight ocho',
    'nine nueve',
    'ten diez',
    'eleven once',
    'twelve doce',
    'thirteen trece',
    'fourteen catorce',
    'fifteen quince',
    'sixteen dieciseis',
    'seventeen diecisiete',
    'eighteen dieciocho',
    'nineteen diecinueve',
    'twenty veinte',
    'veintiuno veintiun veintiuna',
    'veintidos',
    'veintitres',
    'veinticuatro',
    'veinticinco',
    'veintiseis',
    'veintisiete',
    'veintiocho',
    'veintinueve',
  ]
    .flatMap((words, value) => words.split(' ').map((word): [string, number] => [word, value]))
    .concat(
      [
        'thirty treinta',
        'forty cuarenta',
        'fifty cincuenta',
        'sixty sesenta',
        'seventy setenta',
        'eighty ochenta',
        'ninety noventa',
        'hundred cien',
      ].flatMap((words, tens) => words.split(' ').map((word): [string, number] => [word, (tens + 3) * 10])),
    ),
);

/** Letters, digits and single spaces: no case, accents or punctuation. Of a text without letters, its pictures. */
export function plain(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .toLowerCase();
  const letters = bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return letters || (bare.match(/\p{Extended_Pictographic}/gu) ?? []).join('');
}
