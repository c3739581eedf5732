/** What a person typed, from what Slack makes of it (messaging/formatting-message-text). */

/** The parts of a message that say which characters its emoji names stand for. */
interface Emoji {
  readonly name: string;
  readonly unicode: string;
  readonly skin_tone?: number | undefined;
}

/**
 * The text as it was typed: `&lt;` is `<` again, links, mentions and dates are as they are read, and names of emoji are the
 * characters, as far as the message itself says which.
 */
export function typedText(text: string, blocks: unknown): string {
  const plain = text.replace(/<([^<>]*)>|&(lt|gt|amp);/g, (_, inside: string | undefined, entity: string) =>
    inside === undefined
      ? (entities[entity] ?? '')
      : reference(inside).replace(/&(lt|gt|amp);/g, (_, name) => entities[name] ?? ''),
  );
  const known = new Map(emojiIn(blocks).map((emoji) => [namesOf(emoji), charactersOf(emoji)]));
  return [...known]
    .sort(([one], [other]) => other.length - one.length)
    .reduce((text, [names, characters]) => text.replaceAll(names, characters), plain)
    .trim();
}

const entities: { readonly [name: string]: string } = { lt: '<', gt: '>', amp: '&' };

/** `<https://a.example|a>`, `<@U1|ada>`, `<#C1|general>`, `<!here>`, `<!date^1^x|today>`. */
function reference(inside: string): string {
  const [target = '', label] = inside.split(/\|(.*)/s);
  if (target.startsWith('@') || target.startsWith('#')) return `${target[0]}${label || target.slice(1)}`;
  if (target.startsWith('!')) return /^!(here|channel|everyone)/.test(target) ? `@${target.slice(1)}` : label || target;
  if (!label) return target;
  return target === label ||
    target.endsWith(`:${label}`) ||
    target.endsWith(`//${label}`) ||
    target.endsWith(`//${label}/`)
    ? label
    : `${label} (${target})`;
}

/** Every emoji element at any depth: sections, lists and quotes hold them. */
function emojiIn(part: unknown): readonly Emoji[] {
  if (Array.isArray(part)) return part.flatMap(emojiIn);
  if (typeof part !== 'object' || part === null) return [];
  return isEmoji(part) ? [part] : 'elements' in part ? emojiIn(part.elements) : [];
}

const isEmoji = (part: object): part is Emoji =>
  'type' in part &&
  part.type === 'emoji' &&
  'name' in part &&
  typeof part.name === 'string' &&
  'unicode' in part &&
  typeof part.unicode === 'string' &&
  /^(?:10|[\da-f])?[\da-f]{1,4}(?:-(?:10|[\da-f])?[\da-f]{1,4})*$/.test(part.unicode);

const namesOf = ({ name, skin_tone }: Emoji): string =>
  skin_tone === undefined ? `:${name}:` : `:${name}::skin-tone-${skin_tone}:`;

const charactersOf = ({ unicode }: Emoji): string =>
  String.fromCodePoint(...unicode.split('-').map((code) => Number.parseInt(code, 16)));
