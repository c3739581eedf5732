/** How Meanwhile speaks, as rules that a machine can check. Each says why, so that whoever breaks one knows what to write instead. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../src/model.ts';
import type { Shape, Text } from './texts.ts';

/** Characters that fit each shape: a phone screen, a button, a line to write under. */
const longest = { prose: 600, label: 40, prompt: 200, command: 40 } as const;
/** Words of one English sentence; plain-language guides ask for 15 to 20 on average and 25 at most. */
const LONGEST_SENTENCE = 25;

/** What is never said, and why. Word borders are those of letters, accents included. */
const banned: { readonly [locale in Locale]: readonly (readonly [phrase: string, why: string])[] } = {
  en: [
    ['you missed|you forgot|you failed|failed to|overdue|too late|behind schedule', 'shames'],
    ['streaks?|in a row|days straight|record high', 'counts what should not be counted'],
    ['well done|good job|great|awesome|amazing|excellent|congratulations|proud of you|keep it up', 'praises'],
    ['don’t worry|do not worry|just relax|calm down|cheer up|not that bad|could be worse', 'minimises'],
    ['at least|everything happens|snap out|stay strong|stay positive|hang in there|get over', 'minimises'],
    ['you should|you must|you need to|you ought|why didn’t you|try harder', 'commands'],
    ['diagnos\\p{L}*|disorders?|symptoms?|depress\\p{L}*|patholog\\p{L}*|patients?|mental illness', 'diagnoses'],
    ['secret|confidential\\p{L}*|completely safe|nobody will (ever )?know|guarantee\\p{L}*', 'promises secrecy'],
    ['immediately|instantly|right away|24/7|always here|any second', 'promises a speed that nobody can keep'],
    ['I|I’m|I’ve|I’ll|me|we|we’re|our|us', 'sounds like a person or a program that thinks'],
    ['as an ai|chatbot|assistant', 'sounds like a program that thinks'],
    ['suicid\\p{L}*|kill\\p{L}*|overdos\\p{L}*|self-harm', 'names what safe messaging leaves unnamed'],
    ['sessions?', 'say “appointment”'],
  ],
  es: [
    ['te perdiste|te saltaste|olvidaste|has fallado|fallaste|no cumpliste|demasiado tarde|con retraso', 'shames'],
    ['racha|seguidos|consecutivos', 'counts what should not be counted'],
    ['bien hecho|buen trabajo|genial|excelente|estupendo|fantástico|felicidades|enhorabuena|orgullos[oa]', 'praises'],
    ['no te preocupes|tranquil[oa], |relájate|cálmate|anímate|no es para tanto|podría ser peor', 'minimises'],
    ['al menos|todo pasa por algo|sé fuerte|ánimo, ', 'minimises'],
    ['deberías|debes|tienes que|es necesario que', 'commands'],
    ['diagn[oó]s\\p{L}*|trastornos?|síntomas?|depres\\p{L}*|patolog\\p{L}*|pacientes?', 'diagnoses'],
    ['secret\\p{L}*|confidencial\\p{L}*|nadie (lo )?sabrá|garantiza\\p{L}*|totalmente segur[oa]', 'promises secrecy'],
    ['inmediatamente|al instante|enseguida|24/7|siempre aquí', 'promises a speed that nobody can keep'],
    ['yo|mí|nosotr[oa]s|nuestr[oa]s?|entiendo|comprendo|sé cómo', 'sounds like a person or a program that thinks'],
    ['inteligencia artificial|chatbot|asistente', 'sounds like a program that thinks'],
    ['suicid\\p{L}*|matarte|matarse|sobredosis|autolesi\\p{L}*', 'names what safe messaging leaves unnamed'],
    ['sesión|sesiones', 'say “cita”'],
    ['usted|ustedes|vosotr[oa]s|os|vuestr[oa]s?', 'speak to one person, with “tú”'],
    [
      '(estás|estés|sientes|llegas) (\\p{L}+(ad|id)[oa]|tranquil[oa]|list[oa]|segur[oa]|sol[oa])',
      'takes a gender for granted',
    ],
    ['bienvenid[oa]', 'takes a gender for granted'],
  ],
};

/** Shapes in which the person speaks, or is asked to quote themself: there “I” and “my” are theirs. */
const ownVoice: readonly Shape[] = ['label', 'command', 'prompt'];
const voice = /^sounds like/;

/** Marks that are not written, with what to write. */
const marks: readonly (readonly [mark: RegExp, locale: Locale | 'any', instead: string])[] = [
  [/[!¡]/u, 'any', 'no exclamation marks'],
  [/['"`´]/u, 'any', 'straight quotes are special in ICU: write ’ “ ” « »'],
  [/\p{Extended_Pictographic}/u, 'any', 'no pictures'],
  [/\.\.\.|…/u, 'any', 'no trailing dots'],
  [/ {2}| \n|\n{3}|^\s|\s$/u, 'any', 'a stray space or line'],
  [/\p{Lu}{4}/u, 'any', 'no shouting'],
  [/[«»¿]/u, 'en', 'Spanish marks in English'],
  [/[“”]/u, 'es', 'write « »'],
];

/** Everything that is wrong with one text; an empty list when nothing is. */
export function faults(text: Text): string[] {
  const found = readings(text);
  if (typeof found === 'string') return [found];
  return [...new Set(found.flatMap((reading) => faultsOf(reading, text)))];
}

function faultsOf(reading: string, { shape, locale }: Text): string[] {
  if (shape === 'published' || shape === 'staff') return [];
  return [
    ...(reading.length > longest[shape] ? [`${reading.length} characters are too long for a ${shape}`] : []),
    ...marks.filter(([mark, of]) => (of === 'any' || of === locale) && mark.test(reading)).map(([, , why]) => why),
    ...banned[locale].flatMap(([phrase, why]) => {
      const hit = new RegExp(`(?<![\\p{L}-])(${phrase})(?![\\p{L}-])`, 'iu').exec(reading)?.[0];
      return hit === undefined || (voice.test(why) && ownVoice.includes(shape)) ? [] : [`“${hit}” ${why}`];
    }),
    ...(locale === 'es' && count(reading, '?') !== count(reading, '¿') ? ['a question opens with ¿'] : []),
    ...(locale === 'en' ? sentences(reading) : []).flatMap((sentence) => {
      const words = wordsIn(sentence).length;
      return words > LONGEST_SENTENCE ? [`${words} words in one sentence: “${sentence.slice(0, 40)}”`] : [];
    }),
  ];
}

/** Values that stand in for those of a real practice. */
const samples: { readonly [name: string]: string | number } = {
  name: 'Maximiliana',
  therapist: 'Dr Alexandra Hernández',
  client: 'Maximiliana',
  practice: 'Riverside Practice',
  minutes: 50,
  version: 1,
  mood: 2,
  energy: 3,
};
const replies = { en: 'within one working day', es: 'en un día laborable' };
const emergency = { en: '112 or your local emergency number', es: '112 o el número de emergencias de tu zona' };

/** A text as it is read, once for each way that its choices can fall; or what is wrong with its ICU syntax. */
export function readings({ text, locale }: Pick<Text, 'text' | 'locale'>): readonly string[] | string {
  try {
    const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    const { names, choices } = argumentsOf(message.getAst());
    const common = { replies: replies[locale], emergency: emergency[locale] };
    const plain = Object.fromEntries(names.map((name) => [name, samples[name] ?? 'some words']));
    return combinations(choices).map((choice) => String(message.format({ ...plain, ...common, ...choice })));
  } catch (error) {
    return `is no ICU message: ${error instanceof Error ? error.message : error}`;
  }
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Choices = { readonly [name: string]: readonly string[] };

/** The names that a message uses, and for each `select` the options it tells apart. */
function argumentsOf(ast: Ast): { names: readonly string[]; choices: Choices } {
  const names = new Set<string>();
  const choices: { [name: string]: string[] } = {};
  const look = (elements: Ast) => {
    for (const element of elements) {
      if (!('value' in element) || element.type === 0) continue;
      names.add(element.value);
      if (!('options' in element)) continue;
      const options = Object.entries(element.options);
      choices[element.value] = options.map(([option]) => option);
      for (const [, option] of options) look(option.value);
    }
  };
  look(ast);
  return { names: [...names].sort(), choices };
}

/** The names that a text uses. */
export const namesIn = ({ text, locale }: Pick<Text, 'text' | 'locale'>): readonly string[] =>
  argumentsOf(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst()).names;

const combinations = (choices: Choices): { [name: string]: string }[] =>
  Object.entries(choices).reduce<{ [name: string]: string }[]>(
    (all, [name, options]) => all.flatMap((one) => options.map((option) => ({ ...one, [name]: option }))),
    [{}],
  );

const sentences = (text: string): string[] =>
  text
    .split(/[.?:;•\n]+(?:\s|$)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu) ?? [];

/**
 * Automated Readability Index (Smith and Senter, 1967): about the United States school grade that reads a text with ease.
 * https://apps.dtic.mil/sti/citations/AD0667273
 */
export function grade(texts: readonly string[]): number {
  const words = texts.flatMap(wordsIn);
  const characters = words.join('').length;
  return 4.71 * (characters / words.length) + 0.5 * (words.length / texts.flatMap(sentences).length) - 21.43;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
