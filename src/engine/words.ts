/** What the engine itself says and understands, in each language: no file needs to repeat it. */
import type { Locale, QuestionKind } from '../model.ts';

export const yesNo: { readonly [locale in Locale]: { readonly yes: string; readonly no: string } } = {
  en: { yes: 'Yes', no: 'No' },
  es: { yes: 'Sí', no: 'No' },
};

/** Said before a question that is put again after another flow came between. */
export const backAgain: { readonly [locale in Locale]: string } = {
  en: 'Now back to where we were.',
  es: 'Volvamos a donde estábamos.',
};

/** Said before a question that is put again because the answer did not fit: what would. `{min}`, `{max}` are filled in. */
export const askAgain: {
  readonly [locale in Locale]: { readonly [kind in QuestionKind | 'number-from' | 'number-to' | 'number-any']: string };
} = {
  en: {
    text: 'That is more than I can take in one message: could you send a shorter answer (up to {max} characters)?',
    choice: 'I could not match that to one of the options: could you pick one, or type its number?',
    several: 'I could not match that to the options: could you pick again, or type their numbers with commas?',
    scale: 'For this one I need a number from {min} to {max}.',
    number: 'For this one I need a number from {min} to {max}.',
    'number-from': 'For this one I need a number, {min} or more.',
    'number-to': 'For this one I need a number, {max} or less.',
    'number-any': 'For this one I need a number.',
    date: 'For this one I need a date, like “tomorrow” or “3 December”.',
    time: 'For this one I need a time of day, like “8 pm” or “20:30”.',
    'yes-no': 'For this one I need a yes or a no.',
  },
  es: {
    text: 'Es más de lo que me cabe en un mensaje: ¿puedes enviar una respuesta más corta (hasta {max} caracteres)?',
    choice: 'No he podido relacionarlo con una de las opciones: ¿puedes elegir una o escribir su número?',
    several: 'No he podido relacionarlo con las opciones: ¿puedes elegir de nuevo o escribir sus números con comas?',
    scale: 'Aquí necesito un número del {min} al {max}.',
    number: 'Aquí necesito un número del {min} al {max}.',
    'number-from': 'Aquí necesito un número: {min} o más.',
    'number-to': 'Aquí necesito un número: {max} o menos.',
    'number-any': 'Aquí necesito un número.',
    date: 'Aquí necesito una fecha, como «mañana» o «3 de diciembre».',
    time: 'Aquí necesito una hora, como «8 de la tarde» o «20:30».',
    'yes-no': 'Aquí necesito un sí o un no.',
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
