/** What a tap means, written into the button's own id: nothing about it is kept anywhere else. */

/** https://docs.discord.com/developers/components/reference#anatomy-of-a-component: `custom_id` has 1 to 100 characters. */
const CUSTOM_ID_MOST = 100;

export type Tap =
  /** Without a `value`, what was picked in the menu or written in the form is the value. */
  | { readonly kind: 'answer'; readonly question: string; readonly as: As; readonly value?: string }
  /** Opens a form for a number. */
  | { readonly kind: 'number'; readonly question: string; readonly hint: string }
  | { readonly kind: 'form'; readonly form: string; readonly values: Values }
  /** Opens a form with one long text. */
  | { readonly kind: 'asks'; readonly asks: string; readonly form: string; readonly values: Values };

/** A text as it is, a number, or a list of texts. */
export type As = 'one' | 'number' | 'several';
type Values = { readonly [field: string]: string };

/** Undefined when it is too long for a button. Where a form asks, its label is cut to the room that is left. */
export function idOf(tap: Tap): string | undefined {
  const id = joined(partsOf(tap));
  if (id.length <= CUSTOM_ID_MOST || tap.kind !== 'asks') return id.length <= CUSTOM_ID_MOST ? id : undefined;
  const asks = [...tap.asks].slice(0, -1).join('');
  return tap.asks === '' ? undefined : idOf({ ...tap, asks });
}

function partsOf(tap: Tap): readonly string[] {
  switch (tap.kind) {
    case 'answer':
      return [tap.as, tap.question, ...(tap.value === undefined ? [] : [tap.value])];
    case 'number':
      return ['ask', tap.question, tap.hint];
    case 'form':
      return ['form', tap.form, ...Object.entries(tap.values).flat()];
    case 'asks':
      return ['asks', tap.asks, tap.form, ...Object.entries(tap.values).flat()];
  }
}

/** Undefined: not an id of ours. */
export function tapOf(id: string): Tap | undefined {
  const [kind, first, second, ...rest] = separated(id);
  if (first === undefined) return undefined;
  if (kind === 'one' || kind === 'number' || kind === 'several')
    return { kind: 'answer', question: first, as: kind, ...(second !== undefined && { value: second }) };
  if (kind === 'ask') return { kind: 'number', question: first, hint: second ?? '' };
  if (kind === 'form') return { kind, form: first, values: pairs(second === undefined ? [] : [second, ...rest]) };
  return kind === 'asks' && second !== undefined ? { kind, asks: first, form: second, values: pairs(rest) } : undefined;
}

const joined = (parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[%|]/g, (sign) => (sign === '%' ? '%25' : '%7C'))).join('|');

const separated = (id: string): readonly string[] =>
  id.split('|').map((part) => part.replace(/%(25|7C)/g, (_, code) => (code === '25' ? '%' : '|')));

const pairs = (parts: readonly string[]): Values =>
  Object.fromEntries(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [])));
