/** A flow as a picture: the text of a Mermaid flowchart. */
import type { Flow, FlowNode } from './flow.ts';

/** Mermaid (mermaid.js.org) source, in English. Whatever the flow says, it stays text. */
export function diagram(flow: Flow): string {
  const ids = new Map([...flow.nodes.keys()].map((id, place) => [id, `n${place}`]));
  const idOf = (id: string): string => ids.get(id) ?? '';
  const nodes = [...flow.nodes.values()];
  return [
    'flowchart TD',
    `  start(["${escaped(flow.title.en)}"]) --> ${idOf(flow.start)}`,
    ...nodes.map((node) => `  ${idOf(node.id)}${shape(node)}`),
    ...nodes.flatMap((node) => arrows(node, idOf)),
  ].join('\n');
}

function arrows(node: FlowNode, idOf: (id: string) => string): string[] {
  if (node.kind === 'end') return [];
  if (node.kind !== 'branch') return [`  ${idOf(node.id)} --> ${idOf(node.next)}`];
  return node.ways.map(({ when, to }) => `  ${idOf(node.id)} -->|"${escaped(when?.source ?? 'else')}"| ${idOf(to)}`);
}

function shape(node: FlowNode): string {
  const lines = (...parts: string[]) => `"${[node.id, ...parts].map(escaped).join('<br/>')}"`;
  switch (node.kind) {
    case 'say':
      return `[${lines(node.text.words.en)}]`;
    case 'ask':
      return `[/${lines(node.text.words.en, `(${node.ask})`)}/]`;
    case 'set':
      return `[${lines(...[...node.values].map(([name, given]) => `${name} = ${sourceOf(given)}`))}]`;
    case 'branch':
      return `{${lines()}}`;
    case 'call':
      return `[[${lines(node.flow)}]]`;
    case 'do':
      return `[(${lines([node.action, ...[...node.with].map(([name, given]) => `${name}: ${sourceOf(given)}`)].join(' '))})]`;
    case 'end':
      return `([${lines()}])`;
  }
}

type Given = Extract<FlowNode, { kind: 'do' }>['with'] extends Map<string, infer One> ? One : never;

const sourceOf = (given: Given): string =>
  'literal' in given ? JSON.stringify(given.literal) : given.expression.source;

/** Mermaid reads `#code;` as that character, whatever it would mean by itself. */
const escaped = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[^\p{L}\p{N} .,?!:'()=+*%/_-]/gu, (character) => `#${character.codePointAt(0)};`);
