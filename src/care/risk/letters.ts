/** Letters as a reader sees them: whatever they are written with, they come out as plain lower-case Latin letters. */

/**
 * Characters of other scripts that look like Latin letters, by the letter they look like: the commonest of Unicode's
 * list of confusables (https://www.unicode.org/Public/security/latest/confusables.txt).
 */
const lookAlikes: { readonly [letter: string]: string } = {
  a: 'аαɑᴀ∂',
  b: 'вЬβʙ',
  c: 'сϲᴄ',
  d: 'ԁɗᴅđð',
  e: 'еєεᴇҽ℮ə',
  f: 'ƒғ',
  g: 'ɡցɢ',
  h: 'һнʜ',
  i: 'ıіιıɩɪɨ',
  j: 'јϳᴊ',
  k: 'кκᴋ',
  l: 'ӏⅼʟłɭ',
  m: 'мᴍɱ',
  n: 'пηɴոռ',
  o: 'оοσøᴏօ',
  p: 'рρᴘ',
  q: 'ԛ',
  r: 'гʀɾ',
  s: 'ѕꜱʂ',
  t: 'тτᴛŧ',
  u: 'υսᴜʊ',
  v: 'νѵᴠ',
  w: 'ԝωᴡш',
  x: 'хχ×',
  y: 'уүγʏ',
  z: 'ᴢʐ',
};

const latin = new Map(
  Object.entries(lookAlikes).flatMap(([letter, alike]) => [...alike].map((one) => [one, letter] as const)),
);

/** Pictures that stand for a word; the names are used by the signs. A laughing picture marks a joke. */
const pictures: readonly (readonly [RegExp, string])[] = [
  [/💊|💉/gu, ' pills '],
  [/🔪|🗡/gu, ' knife '],
  [/🔫/gu, ' gun '],
  [/🪢/gu, ' noose '],
  [/😂|🤣|😆|😹/gu, ' haha '],
];

/** Folds a text: accents, invisible characters and look-alikes go, stretches of space become one. */
export function fold(text: string): string {
  let folded = text.normalize('NFKC');
  for (const [picture, word] of pictures) folded = folded.replace(picture, word);
  folded = folded
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
  return folded.replace(/[^\x20-\x7e]/gu, (one) => latin.get(one) ?? boxed(one) ?? one);
}

/** Letters in boxes and flags (U+1F130 to U+1F189, U+1F1E6 to U+1F1FF), which normalisation leaves as they are. */
function boxed(one: string): string | undefined {
  const code = one.codePointAt(0) ?? 0;
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6])
    if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first);
  return undefined;
}
