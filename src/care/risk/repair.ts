/** Words that were broken up, run together, misspelt or disguised, put right; only towards words of danger. */

/** Words that a slip of one letter is put right to: long enough, and unlike other words. */
const stems = new Set(
  `suicide suicidal suicides commit overdose overdosed overdosing killing myself hanging goodbye anymore worthless hopeless standing thinking
   suicidarme suicidio suicida suicidas suicidarse matarme morirme ahorcarme quitarme pastillas sobredosis desaparecer despertar autolesion
   autolesionarme despedida lastimarme existir viviendo cortandome quiero`.split(/\s+/),
);
/** True words a letter away from a stem. */
const trueWords = new Set(
  `filling milling willing billing pilling tilling rilling skilling kicking kiting kneeling banging handing ganging changing hinging
   matarte matarle matarlo matarla matarse matadme mataron marcarme moverme morirte morirse contarme quitarte quitarse quitarle quitarlo quitarla pastilla
   ahorcarte suicidas suicidan suicidar cortarme despertare desperta despertad existia existio existir lastimarte lastimarle lastimarlo quieto quiera
   quiere quieto despedidas despertaré desesperar despierta stranding blinking overdone overdue overuse cuidarme imitarme matrix hopelessly matar morir notarme natarme atarme
   bajarme matarnos matarles quitaron morirnos fiero hiero siero viviendas bebiendo`.split(/\s+/),
);

/** What may be written without spaces; a run is taken apart only when one of the `heavy` is in it. */
const heavy = new Set(
  `kill killing myself suicide suicidal die dead overdose unalive kms kys matar matarme morir morirme suicidarme suicidio vivir matame suicida`.split(
    ' ',
  ),
);
const glueable = new Set(
  `i m im am want wanna to need gonna going wish was were just dont not live living life my end ending it all be anymore tonight now really so please
   cant go on exist killin the in of about thinking alive here commit yourself
   quiero me voy a no ya mas quitarme la vida estoy de mi acabar con todo hoy noche esta aqui seguir viviendo existir kiero en pienso que`
    .split(/\s+/)
    .concat(...heavy),
);
/** Nothing longer is taken apart (letters). */
const LONGEST_RUN = 60;

/** No stem and no swapped word is longer (letters). */
const LONGEST_SLIP = 16;

const strokes: { readonly [sign: string]: string } = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
  '€': 'e',
  '(': 'c',
};

/** The words of danger that one written with stars may be: only these, as stars hide other words too. */
const starred = [
  'kill',
  'die',
  'suicide',
  'suicidal',
  'killing',
  'myself',
  'dead',
  'matar',
  'matarme',
  'morir',
  'morirme',
  'suicidarme',
  'suicidio',
  'commit',
  'unalive',
];

/** The words that one stretch of characters between spaces stands for. Lower case and without accents already. */
export function repair(written: string): string[] {
  const plain = written.replace(/[’'´`ʼ]/gu, '');
  if (/^[a-z]+$/.test(plain)) return letters(plain);
  if (/^\d+$/.test(plain)) return [plain];
  const star = unstarred(plain);
  if (star !== undefined) return [star];
  const bare = plain.replace(/[^a-z0-9@$!|+€(]/gu, '');
  for (const one of [bare, bare.replaceAll('1', 'l'), bare.replace(/[^a-z0-9]/g, '')]) {
    const read = letters(one.replace(/[^a-z]/gu, (sign) => strokes[sign] ?? ''));
    if (known(read) || (/[a-z][0-9@$!|+]|[0-9@$!|+][a-z]/.test(plain) && read.every((word) => glueable.has(word))))
      return read;
  }
  return plain
    .split(/[^a-z0-9]+/u)
    .filter((part) => part !== '')
    .flatMap((part) => (/^[a-z]+$/.test(part) ? letters(part) : [part]));
}

/** Single letters in a row are one word or several: "k i l l  m y s e l f". */
export function spelled(row: string): string[] | undefined {
  const read = letters(row);
  return known(read) ? read : undefined;
}

const known = (read: readonly string[]): boolean => read.some((word) => heavy.has(word) || stems.has(word));

/** Words that a swap of two neighbouring letters is put right to. */
const swappable = new Set(
  `kill myself suicide pills tablets bridge standing thinking ending living anymore tonight goodbye everything swallowed bleeding letter letters note knife rope
   morir morirme vivir matarme quiero pastillas puente carta cartas suicidarme viviendo pensando tome trague listas hoy noche vida escribi quitarme`.split(
    /\s+/,
  ),
);

function unswapped(word: string): string | undefined {
  for (let at = 0; at + 1 < word.length; at += 1) {
    const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    if (swapped !== word && swappable.has(swapped)) return swapped;
  }
  return undefined;
}

function letters(written: string): string[] {
  const word = unstretched(written);
  if (heavy.has(word) || stems.has(word) || glueable.has(word)) return [word];
  return (word.length >= 6 && apart(word)) || [slip(word)];
}

/** Three or more of a letter are one or two: two where that makes a known word. */
function unstretched(word: string): string {
  if (!/(.)\1\1/.test(word)) return /(.)\1/.test(word) ? undoubled(word) : word;
  const [two, one] = [word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1{2,}/g, '$1')];
  const mixed = [two, one, one.replace(/l/g, 'll'), two.replace(/(.)\1/g, '$1').replace(/l+/g, 'll')];
  return mixed.find((try_) => heavy.has(try_) || stems.has(try_) || glueable.has(try_)) ?? one;
}

function undoubled(word: string): string {
  const single = word.replace(/(.)\1+/g, '$1');
  return !glueable.has(word) && (stems.has(single) || ['die', 'matar', 'morir', 'want'].includes(single))
    ? single
    : word;
}

function unstarred(word: string): string | undefined {
  if (!/^[a-z*#x._-]+$/.test(word) || !/[*#]/.test(word) || word.length > 12) return undefined;
  return starred.find(
    (one) => one.length === word.length && [...word].every((sign, at) => /[*#]/.test(sign) || sign === one[at]),
  );
}

/** A run of words without spaces, taken apart; nothing when it is not made of such words alone. */
function apart(run: string): string[] | undefined {
  if (run.length > LONGEST_RUN) return undefined;
  const ways: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end += 1)
    for (let start = Math.max(0, end - 11); start < end && ways[end] === undefined; start += 1) {
      const [before, word] = [ways[start], run.slice(start, end)];
      if (before && glueable.has(word)) ways[end] = [...before, word];
    }
  const words = ways[run.length];
  return words?.some((word) => heavy.has(word) || word === 'life' || word === 'vida') ? [...words] : undefined;
}

/** The stem this is a slip of: a letter more, less, swapped or (in a long word) another. */
function slip(word: string): string {
  if (word.length < 4 || word.length > LONGEST_SLIP || trueWords.has(word)) return word;
  const swapped = unswapped(word);
  if (swapped !== undefined || word.length < 5) return swapped ?? word;
  const near = [...stems].filter((stem) => Math.abs(stem.length - word.length) <= 1);
  return near.find((stem) => oneSlip(word, stem)) ?? near.find((stem) => oneOther(word, stem)) ?? word;
}

function oneSlip(word: string, stem: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === stem[same]) same += 1;
  if (same === 0) return false;
  const [left, right] = [word.slice(same), stem.slice(same)];
  if (left.slice(1) === right || left === right.slice(1)) return true;
  return left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0];
}

/** A long word with another letter in one place, not the first. */
function oneOther(word: string, stem: string): boolean {
  if (stem.length < 7 || word.length !== stem.length || word[0] !== stem[0]) return false;
  return [...word].filter((letter, at) => letter !== stem[at]).length === 1;
}
