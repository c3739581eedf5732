/** The questionnaire that a flow is: its items are questions of the flow, and each of their answers counts something. */
import type { Ask, FlowNode } from '../flow.ts';
import { didYouMean } from '../mistake.ts';
import type { Measure } from '../score.ts';
import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';

/** Undefined when the flow is none; what is wrong with it is reported. */
export function compileMeasure({ head, report }: Draft, read: Reader, nodes: readonly FlowNode[]): Measure | undefined {
  const { measure } = head;
  if (!measure) return undefined;
  const asks = new Map(nodes.flatMap((node) => (node.kind === 'ask' ? [[node.save, node]] : [])));
  const points = new Map((measure.points ?? []).map(({ answer, ...counts }) => [answer, counts]));
  let most = 0;
  for (const [index, { question }] of measure.items.entries()) {
    const path = ['measure', 'items', index, 'question'];
    const ask = asks.get(question);
    if (!ask) report(path, `nothing asks "${question}"`, didYouMean(question, asks.keys()));
    else most += mostOf(ask, points, (what, mend) => report(path, what, mend));
  }
  if (measure.missing >= measure.items.length)
    report(['measure', 'missing'], 'with every item open there is nothing to score', 'let it be less than the items');
  for (const [index, { from, label }] of measure.bands.entries()) {
    read.words(label, ['measure', 'bands', index, 'label']);
    const before = measure.bands[index - 1];
    if (before && before.from >= from)
      report(
        ['measure', 'bands', index, 'from'],
        `it begins at ${from}, the one above at ${before.from}`,
        'let them ascend',
      );
  }
  const { codes, ...rest } = measure;
  return { ...rest, points, most, ...(codes && { codes }) };
}

/** The most that an answer to the question can count. */
function mostOf(
  { ask, options, max }: Ask,
  points: ReadonlyMap<string, { readonly points: number }>,
  problem: (what: string, mend: string) => void,
): number {
  if (ask === 'scale' && max !== undefined) return max;
  if (ask !== 'choice') problem('an item is a choice or a scale', 'ask it so');
  const uncounted = options.filter(({ value }) => !points.has(value)).map(({ value }) => `"${value}"`);
  if (uncounted.length > 0) problem(`its answers ${uncounted.join(', ')} count nothing`, 'add them to points');
  return Math.max(0, ...options.map(({ value }) => points.get(value)?.points ?? 0));
}
