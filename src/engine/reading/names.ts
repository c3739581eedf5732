/** The names that a flow's texts and expressions may use, and what is known of their values. */
import type { QuestionKind } from '../../model.ts';
import type { ValueType } from '../expression.ts';
import { usableName } from '../expression.ts';
import type { NodeSource } from '../schema.ts';
import { nameShape } from '../schema.ts';
import type { Path, Report } from './document.ts';
import type { Draft } from './draft.ts';

type Head = Draft['head'];

const answerTypes: { readonly [kind in QuestionKind]: ValueType } = {
  text: 'string',
  choice: 'string',
  several: 'list<string>',
  scale: 'double',
  number: 'double',
  date: 'string',
  time: 'string',
  'yes-no': 'bool',
};

/** The names of what a measure comes to; null while too much is open. */
const measured: { readonly [name: string]: ValueType } = { score: 'double', band: 'string' };

/** What it takes, what it asks, what it sets. Two questions of different kinds may share a name. */
export function namesOf(
  head: Head,
  nodes: ReadonlyMap<string, NodeSource>,
  common: readonly string[],
  report: Report,
): Map<string, ValueType> {
  const names = new Map<string, ValueType>();
  const add = (name: string, type: ValueType, path: Path, on?: 'key') => {
    if (!nameShape.safeParse(name).success || !usableName(name))
      report(path, `"${name}" cannot be the name of an answer`, mendName(name, path), on);
    else if (common.includes(name)) report(path, `"${name}" is already a name in every flow`, 'choose another', on);
    else names.set(name, names.has(name) && names.get(name) !== type ? 'dyn' : type);
  };
  for (const [index, name] of (head.takes ?? []).entries()) add(name, 'dyn', ['takes', index]);
  for (const [id, node] of nodes) {
    if ('ask' in node) {
      if (node.save === undefined) add(id, answerTypes[node.ask], ['nodes', id], 'key');
      else add(node.save, answerTypes[node.ask], ['nodes', id, 'save']);
    }
    if ('set' in node) for (const name of Object.keys(node.set)) add(name, 'dyn', ['nodes', id, 'set', name], 'key');
  }
  if (head.measure)
    for (const [name, type] of Object.entries(measured)) {
      if (names.has(name)) report(['nodes'], `"${name}" is what a measure comes to`, 'give the answer another name');
      names.set(name, type);
    }
  for (const name of namesInBroken(head.nodes, nodes)) if (!names.has(name)) names.set(name, 'dyn');
  return names;
}

/** What nodes that could not be read would have been called, so that nothing else is reported for their sake. */
function namesInBroken(written: Head['nodes'], read: ReadonlyMap<string, NodeSource>): string[] {
  const broken = Object.entries(written).filter(([id]) => !read.has(id));
  const names = broken.flatMap(([id, node]) => {
    if (typeof node !== 'object' || node === null) return [id];
    const set = 'set' in node && typeof node.set === 'object' && node.set !== null ? Object.keys(node.set) : [];
    return [id, ...set, ...('save' in node && typeof node.save === 'string' ? [node.save] : [])];
  });
  return names.filter((name) => nameShape.safeParse(name).success && usableName(name));
}

function mendName(name: string, path: Path): string {
  const better = name.replaceAll('-', '_');
  const usable = better !== name && usableName(better) ? better : 'another_name';
  return path.length === 2 && path[0] === 'nodes' ? `add save: ${usable}` : `write ${usable}`;
}
