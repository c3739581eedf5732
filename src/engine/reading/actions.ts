/** The checks of `do` nodes: the action is known, and has all its arguments and no others. */
import type { Do, Vocabulary } from '../flow.ts';
import { didYouMean } from '../mistake.ts';
import type { Draft } from './draft.ts';

/** Reports an action that the vocabulary does not allow as it is written. */
export function checkAction(draft: Draft, node: Do, { actions }: Vocabulary): void {
  const path = ['nodes', node.id];
  const known = Object.hasOwn(actions, node.action) ? actions[node.action] : undefined;
  if (!known) {
    draft.report([...path, 'do'], `there is no action "${node.action}"`, didYouMean(node.action, Object.keys(actions)));
    return;
  }
  const written = draft.nodes.get(node.id);
  const given = written && 'with' in written ? (written.with ?? {}) : {};
  for (const name of Object.keys(given))
    if (!Object.hasOwn(known, name))
      draft.report(
        [...path, 'with', name],
        `"${node.action}" has no argument "${name}"`,
        didYouMean(name, Object.keys(known)) ?? 'remove it',
        'key',
      );
  for (const [name, kind] of Object.entries(known)) {
    if (!Object.hasOwn(given, name))
      draft.report(path, `"${node.action}" needs "${name}"`, `add with: { ${name}: ${wanted(kind)} }`, 'key');
    else if (!suits(node.with.get(name), kind))
      draft.report([...path, 'with', name], `"${name}" must be ${wanted(kind)}`);
  }
}

type ArgumentKind = Vocabulary['actions'][string][string];

const kinds = { boolean: 'true or false', number: 'a number', text: 'a text' } as const;

const wanted = (kind: ArgumentKind): string => (typeof kind === 'string' ? kinds[kind] : kind.join(' or '));

function suits(given: ReturnType<Do['with']['get']>, kind: ArgumentKind): boolean {
  if (given === undefined) return true;
  if ('expression' in given) {
    const types = kind === 'boolean' ? ['bool'] : kind === 'number' ? ['int', 'double'] : ['string'];
    return [...types, 'dyn'].includes(given.expression.type);
  }
  if (kind === 'text') return typeof given.literal === 'string';
  return typeof kind === 'string' ? typeof given.literal === kind : kind.some((allowed) => allowed === given.literal);
}
