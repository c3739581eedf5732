/**
 * What a client wants of their rhythm, read from a line that says nothing else: "in two hours", "check-in at 9 from now on",
 * "only weekdays", "stop the check-ins", "recuérdame el diario cada noche a las 9". A line with a word more is for somebody.
 */
import { type ClockTime, type Moment, readClock, readMoment } from '../engine/answers/moment.ts';
import { plain } from '../engine/words.ts';
import { type Instant, type Locale, locales } from '../model.ts';
import type { Book } from './route.ts';
import { onDays } from './thinning.ts';

export type Wish =
  /** Put off this once: until then, or, without, until a time that is asked for. */
  | { readonly kind: 'later'; readonly until?: Moment }
  | { readonly kind: Simple }
  /** At another time of day: from now on, or nobody said whether only once. */
  | { readonly kind: 'time'; readonly clock: ClockTime; readonly always: boolean }
  /** On other days, and perhaps at another time. `WEEKLY` alone: on the weekday of its next prompt. */
  | { readonly kind: 'rhythm'; readonly rule: string; readonly clock?: ClockTime };

type Simple = 'skip' | 'fewer' | 'before' | 'stop' | 'pause' | 'resume';

export interface Wished {
  readonly wish: Wish;
  /** The flows whose routines are named, all of them for “the prompts”; absent: none is named. */
  readonly about?: readonly string[];
  /** It says by a verb what is to be done, so that it means nothing else even out of context. */
  readonly plainly: boolean;
  /** It asks for something new: “remind me to …”. */
  readonly begins?: true;
}

interface Line {
  readonly text: string;
  readonly locale: Locale;
  readonly zone: string;
  readonly now: Instant;
}

/** Characters of a line that may be a wish; a longer one says more. */
const LONGEST = 80;

export function readWish(book: Book, line: Line): Wished | undefined {
  if (line.text.length > LONGEST || line.text.includes('\n')) return undefined;
  const said = tidy(line.text);
  const { rest, about } = takeName(book, said);
  const begins = /^(?:remind me to|remind me of|remind me about|recuerdame) ?\b/.exec(rest)?.[0];
  if (begins !== undefined && about) return begun(rest.slice(begins.length).trim(), about);
  const wish = fixed(book, rest, line.locale, about !== undefined) ?? timed(rest, line);
  return wish && { ...wish, ...(about && { about }) };
}

/** Without case, accents, politeness and what stands around; the marks within times stay. */
function tidy(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .toLowerCase()
    .replace(/(?<!\d)[.:]|[.:](?!\d)|[^\p{L}\p{N}.:]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare
    .replace(/^(?:(?:ok|okay|vale|please|por favor|can we|can you|could you|could we|puedes|podemos|lets) )+/, '')
    .replace(/(?: (?:please|por favor|thanks|thank you|gracias))+$/, '');
}

/** Not “everything”: who writes “end everything” is to be heard by somebody. */
const everything =
  /\b(?:all |todos |todas )?(?:the |my |los |las |mis )?(?:prompts|reminders|recordatorios|propuestas)\b/;

/** Takes the name of a routine, or of all of them, out of the line. */
function takeName(book: Book, said: string): { rest: string; about?: readonly string[] } {
  if (everything.test(said)) {
    const planned = book.flows.all.filter(({ routine }) => routine);
    return { rest: squeeze(said.replace(everything, ' ')), about: planned.map(({ id }) => id) };
  }
  const found = namesOf(book)
    // First what costs nothing: every line of every client comes by here.
    .filter(({ name }) => said.includes(name) && nameIn(name).test(said))
    .sort((one, other) => other.name.length - one.name.length)[0];
  if (!found) return { rest: said };
  return { rest: squeeze(said.replace(nameIn(found.name), ' ')), about: [found.id] };
}

interface Name {
  readonly id: string;
  readonly name: string;
}

const namesKnown = new WeakMap<Book, readonly Name[]>();

/** What the flows of routines are called, in every language. */
function namesOf(book: Book): readonly Name[] {
  const known = namesKnown.get(book);
  if (known) return known;
  const names = book.flows.all
    .filter(({ routine }) => routine)
    .flatMap(({ id, title, commands }) =>
      locales.flatMap((locale) => [title[locale], ...(commands[locale] ?? [])].map((name = '') => ({ id, name }))),
    )
    .map(({ id, name }) => ({ id, name: plain(name) }))
    .filter(({ name }) => name !== '');
  namesKnown.set(book, names);
  return names;
}

/** The name with what belongs to it, in the plural too. */
const nameIn = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:the|my|todays|a|el|la|los|las|mi|mis|un|una) )?${name}(?:s|es)?(?: de hoy)?(?![\\p{L}\\p{N}])`,
    'u',
  );

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Read = Omit<Wished, 'about'>;

/** Verbs that need a routine beside them: alone they are commands of their own. */
const verbs: readonly (readonly [RegExp, Simple])[] = [
  [
    /^(?:stop|end|quit|no more|dejar|deja|parar|para|terminar|quitar|quita|no mas|basta de|i do not want|i dont want)(?: any more| anymore)?$/,
    'stop',
  ],
  [/^(?:pause|pausa|pausar|pon en pausa|poner en pausa)$/, 'pause'],
  [
    /^(?:resume|restart|start|again|start again|reanudar|reanuda|retomar|volver a|otra vez|de nuevo)(?: again)?$/,
    'resume',
  ],
  [/^(?:skip|saltar|salta|saltarme|omitir)(?: today| tonight| this time| hoy| esta vez| esta noche)?$/, 'skip'],
  // Without a day it may be an answer to somebody: “no worries”, “sin valores”.
  [/^(?:no|sin) (?:today|tonight|this time|hoy|esta vez|esta noche)$/, 'skip'],
];
const notToday = /^(?:not today|not tonight|no thanks not today|hoy no|esta noche no|hoy paso)$/;

function fixed(book: Book, rest: string, locale: Locale, named: boolean): Read | undefined {
  const command = book.messages.commanded(rest, locale);
  if (command === 'later') return { wish: { kind: 'later' }, plainly: true };
  if (command === 'skip' || command === 'fewer' || command === 'before')
    return { wish: { kind: command }, plainly: named || command === 'skip' };
  if (notToday.test(rest)) return { wish: { kind: 'skip' }, plainly: named };
  const verb = named ? verbs.find(([pattern]) => pattern.test(rest)) : undefined;
  return verb && { wish: { kind: verb[1] }, plainly: true };
}

const movers =
  /^(?:(?:snooze|move|put|postpone|change|set|make|have|ask me|remind me|posponer|posponlo|pospon|aplazar|aplazalo|aplaza|mover|mueve|muevelo|cambiar|cambia|cambialo|preguntame|recuerdame|pon|ponlo)(?: (?:it|this|that|lo|esto))?(?: (?:again|off|de nuevo|otra vez))?(?: (?:to|until|till|for|hasta|para|a|al))?)(?= |$) ?/;
const always =
  / ?\b(?:from now on|for good|always|every time|from here on|a partir de ahora|desde ahora|de ahora en adelante|siempre)\b ?/;
const perhaps = / ?\b(?:instead|rather|better|mejor)\b ?/;
const once = / ?\b(?:just )?(?:today|this time|once|hoy|esta vez)\b ?/;

/** What speaks of a day, a time or a rhythm. */
function timed(rest: string, line: Line): Read | undefined {
  const mover = movers.exec(rest)?.[0];
  const said = mover === undefined ? rest : rest.slice(mover.length);
  const plainly = mover !== undefined;
  const rhythm = rhythmIn(said);
  if (rhythm) return { wish: rhythm, plainly };
  const forGood = always.test(said);
  const bare = squeeze(said.replace(always, ' ').replace(perhaps, ' '));
  if (plainly && length.test(bare)) return putOffBy(bare, line);
  const clock = plainly || looksLikeClock(bare) ? readClock(bare) : undefined;
  if (clock) return { wish: { kind: 'time', clock, always: forGood }, plainly };
  if (forGood) return undefined;
  const moment = readMoment(bare, line);
  const number = moment?.kind === 'wall' && moment.date === undefined && !once.test(said);
  return moment && !number ? { wish: { kind: 'later', until: moment }, plainly } : undefined;
}

/** "an hour", "30 minutes", "dos horas": no time of day, and not a day. */
const length =
  /^(?!(?:in|within|en|dentro) )(?:\S+ ){1,3}(?:hours?|minutes?|mins?|days?|weeks?|horas?|minutos?|dias?|semanas?)$/;

/** What is put off by a length comes so long from now: "snooze it for an hour". */
function putOffBy(said: string, line: Line): Read | undefined {
  const until = readMoment(`in ${said}`, line) ?? readMoment(`en ${said}`, line);
  return until && { wish: { kind: 'later', until }, plainly: true };
}

/** A number alone is an answer or a score, not a time. */
const looksLikeClock = (text: string): boolean =>
  /^(?:at|around|a las?|sobre las?|noon|midday|mediodia)\b|\d[:.]\d\d|\d ?[ap]m\b|\bde la (?:manana|tarde|noche)$/.test(
    text,
  );

const weekdays: readonly (readonly [RegExp, string])[] = [
  [/^(?:mondays?|lunes)$/, 'MO'],
  [/^(?:tuesdays?|martes)$/, 'TU'],
  [/^(?:wednesdays?|miercoles)$/, 'WE'],
  [/^(?:thursdays?|jueves)$/, 'TH'],
  [/^(?:fridays?|viernes)$/, 'FR'],
  [/^(?:saturdays?|sabados?)$/, 'SA'],
  [/^(?:sundays?|domingos?)$/, 'SU'],
];

const rules: readonly (readonly [RegExp, string])[] = [
  [
    /every other day|every second day|every two days|every 2 days|cada dos dias|cada 2 dias|dia si dia no|un dia si y otro no|en dias alternos/,
    'FREQ=DAILY;INTERVAL=2',
  ],
  [
    /(?:only |just )?(?:on )?weekdays(?: only)?|(?:every weekday)|monday to friday|(?:solo |solamente )?(?:entre semana|de lunes a viernes|los dias laborables)/,
    onDays(['MO', 'TU', 'WE', 'TH', 'FR']),
  ],
  [
    /(?:only |just )?(?:on |at )?weekends(?: only)?|(?:solo |solamente )?(?:los )?fines de semana/,
    onDays(['SA', 'SU']),
  ],
  [/(?:three times|3 times|thrice) a week|tres veces (?:por|a la) semana/, onDays(['MO', 'WE', 'FR'])],
  [/(?:twice|two times) a week|dos veces (?:por|a la) semana/, onDays(['MO', 'TH'])],
  [/once a week|weekly|every week|una vez (?:por|a la) semana|cada semana|semanalmente/, 'FREQ=WEEKLY'],
  [
    /daily|(?:every|each) (?:day|morning|afternoon|evening|night)|(?:cada|todos los|todas las) (?:dias?|mananas?|tardes?|noches?)|a diario/,
    'FREQ=DAILY',
  ],
];

/** A rhythm, and the time of day beside it. */
function rhythmIn(said: string): Extract<Wish, { kind: 'rhythm' }> | undefined {
  const [pattern, rule] = rules.find(([each]) => each.test(said)) ?? [];
  if (!pattern || rule === undefined) return daysIn(said);
  const around = pattern.exec(said)?.[0] ?? '';
  const rest = squeeze(said.replace(around, ' ').replace(always, ' ').replace(perhaps, ' '));
  if (rest === '') return { kind: 'rhythm', rule };
  const clock = readClock(rest);
  return clock && { kind: 'rhythm', rule, clock: withPart(clock, around) };
}

/** "Every evening at 9" is at 21:00. */
const withPart = (clock: ClockTime, around: string): ClockTime => {
  if (!clock.half) return clock;
  if (/morning|manana/.test(around)) return { time: clock.time };
  const hour = Number(clock.time.slice(0, 2));
  return /afternoon|evening|night|tarde|noche/.test(around) && hour < 12
    ? { time: `${hour + 12}${clock.time.slice(2)}` }
    : clock;
};

/** "On Mondays and Thursdays at 9", "cada lunes". One day in the singular is a date. */
function daysIn(said: string): Extract<Wish, { kind: 'rhythm' }> | undefined {
  const [, list = '', tail] =
    /^(?:only |just |solo )?(?:on |every |each |los |cada |todos los )?(.+?)(?: ((?:at|a las?) .+))?$/.exec(said) ?? [];
  const names = list.split(/ (?:and|y|e|on|los) | /);
  const days = names.map((name) => weekdays.find(([pattern]) => pattern.test(name))?.[1]);
  const repeated = names.length > 1 || /^(?:every|each|cada|los|todos los) /.test(said) || /^[a-z]+days\b/.test(list);
  const clock = tail === undefined ? undefined : readClock(tail);
  if (!repeated || days.includes(undefined) || (tail !== undefined && !clock)) return undefined;
  return { kind: 'rhythm', rule: onDays(days.filter((day) => day !== undefined)), ...(clock && { clock }) };
}

/** "Remind me to journal every evening at 9": something new, as far as it says what. */
function begun(rest: string, about: readonly string[]): Wished | undefined {
  const wish = rhythmIn(rest) ?? (rest === '' ? ({ kind: 'resume' } as const) : undefined);
  const clock = wish === undefined && looksLikeClock(rest) ? readClock(rest) : undefined;
  if (clock) return { wish: { kind: 'rhythm', rule: 'FREQ=DAILY', clock }, about, plainly: true, begins: true };
  return wish && { wish, about, plainly: true, begins: true };
}
