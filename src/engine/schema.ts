/** The shape of a flow file, from which editors get their completion. */
import { z } from 'zod';
import { NODES_PER_FLOW, OPTIONS_LIMIT, TEXT_LIMIT } from './limits.ts';

const line = z.string().trim().min(1).max(TEXT_LIMIT);
/** One text in every language; which languages a file must have is checked against its title. */
export const wordsShape = z
  .strictObject({ en: line, es: line.exactOptional() })
  .meta({ id: 'words', description: 'One text in every language that the title has' });
const text = wordsShape.describe(
  'What is said, in every language. {name} stands for a value; plural and select work too',
);
/** Phrases a person may type alone. */
const phrasesShape = z.strictObject({ en: z.array(line).min(1), es: z.array(line).min(1).exactOptional() });

/** Letters, digits, `-` and `_`, beginning with a letter. */
export const idShape = z
  .string()
  .max(60)
  .regex(/^[A-Za-z][A-Za-z0-9_-]*$/);
/** A name that expressions can use: an id without `-`. */
export const nameShape = z
  .string()
  .max(60)
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/);
const window = z
  .string()
  .regex(/^[1-9][0-9]{0,2}[mhd]$/)
  .describe('How long a question may be answered: 30m, 4h, 2d');
const given = z
  .union([z.string().max(TEXT_LIMIT), z.number(), z.boolean(), z.null(), z.array(z.string().max(TEXT_LIMIT))])
  .meta({ id: 'given', description: 'A value as it is, or an expression when it begins with =' });
const givens = z.record(z.string(), given);

const next = { next: idShape.describe('The node that follows; the one below unless said').exactOptional() };
const question = {
  text,
  label: wordsShape.describe('The short title of the question in the record'),
  save: nameShape.describe('The name its answer is kept under; the name of the node unless said').exactOptional(),
  window: window.exactOptional(),
  optional: z.boolean().describe('Whether it may be passed over, with a tap or the word “skip”').exactOptional(),
  ...next,
};
const options = z
  .array(z.strictObject({ value: z.string().trim().min(1).max(100).describe('What is kept'), label: wordsShape }))
  .min(2)
  .max(OPTIONS_LIMIT);
const [low, high] = [wordsShape.describe('What the lower end means'), wordsShape.describe('What the upper end means')];
const scaleEnds = { low: low.exactOptional(), high: high.exactOptional() };

/** Each kind of node, told apart by its first key. */
export const nodeShapes = {
  say: z.strictObject({ say: text, ...next }),
  ask: z.discriminatedUnion('ask', [
    z.strictObject({ ask: z.literal('text'), ...question }),
    z.strictObject({ ask: z.literal('choice'), ...question, options }),
    z.strictObject({ ask: z.literal('several'), ...question, options }),
    z.strictObject({ ask: z.literal('scale'), ...question, min: z.int(), max: z.int(), ...scaleEnds }),
    z.strictObject({
      ask: z.literal('number'),
      ...question,
      min: z.number().exactOptional(),
      max: z.number().exactOptional(),
    }),
    z.strictObject({ ask: z.literal('date'), ...question }),
    z.strictObject({ ask: z.literal('time'), ...question }),
    z.strictObject({ ask: z.literal('yes-no'), ...question }),
  ]),
  set: z.strictObject({ set: givens.describe('Values to keep under names'), ...next }),
  branch: z.strictObject({
    branch: z
      .array(z.strictObject({ when: line.exactOptional(), to: idShape }))
      .min(1)
      .describe('The first way whose condition is true is taken; the last has none'),
  }),
  call: z.strictObject({ call: idShape.describe('Another flow'), with: givens.exactOptional(), ...next }),
  do: z.strictObject({ do: idShape.describe('An action of the product'), with: givens.exactOptional(), ...next }),
  end: z.strictObject({ end: z.literal(true) }),
};
export type NodeKind = keyof typeof nodeShapes;
export type NodeSource = { [kind in NodeKind]: z.infer<(typeof nodeShapes)[kind]> }[NodeKind];

/** https://loinc.org: `44249-1`, `LA6568-5`. */
const code = z.string().regex(/^[A-Z]{0,2}[0-9]+-[0-9]$/);
const measure = z
  .strictObject({
    name: line.max(40).describe('What clinicians call it'),
    scoring: z.int().min(1).describe('Raise it when points, bands or the rule for open questions change'),
    items: z
      .array(
        z.strictObject({
          question: nameShape.describe('The name that the answer is kept under'),
          code: code.describe('Its LOINC code, if it has one').exactOptional(),
        }),
      )
      .min(1),
    points: z
      .array(
        z.strictObject({
          answer: line.max(100).describe('The value of an option'),
          points: z.int(),
          code: code.exactOptional(),
        }),
      )
      .describe('What each option counts; the number of a scale counts itself')
      .exactOptional(),
    missing: z.int().min(0).describe('So many items may be left open; the score is then brought up to all of them'),
    bands: z
      .array(z.strictObject({ from: z.int(), name: nameShape, label: wordsShape.describe('For the eyes of staff') }))
      .min(1),
    codes: z
      .strictObject({ panel: code, total: code })
      .describe('LOINC codes of the whole and its score')
      .exactOptional(),
  })
  .describe('A questionnaire with published scoring. Its texts may use {score} and {band}');
const source = z
  .array(z.strictObject({ title: line, url: z.url({ protocol: /^https?$/ }).exactOptional() }))
  .min(1)
  .describe('Where it comes from');

const triggers = z.strictObject({
  commands: phrasesShape.describe('Phrases that start the flow when typed alone').exactOptional(),
  routine: z.boolean().describe('Whether it may be planned as a routine').exactOptional(),
});
const head = {
  flow: idShape.describe('The name of the file, without .yaml'),
  version: z.int().min(1).describe('Raise it when nodes are moved or mean something else'),
  title: wordsShape.describe('Its languages are those of the whole flow'),
  source: source.exactOptional(),
  measure: measure.exactOptional(),
  triggers: triggers.exactOptional(),
  takes: z.array(nameShape).describe('Names whose values the caller gives').exactOptional(),
  window: window.exactOptional(),
  renamed: z
    .record(idShape, idShape)
    .describe('Where nodes of an older version have gone: old name: new name')
    .exactOptional(),
};
/** A flow file but for its nodes, which are read one by one. */
export const flowShape = z.strictObject({ ...head, nodes: z.record(z.string(), z.unknown()) });

/** `messages.yaml` but for its texts, `prompts.yaml` and `snippets.yaml`. */
export const messagesShape = z.looseObject({ commands: z.record(idShape, phrasesShape).exactOptional() });
export const promptsShape = z.strictObject({ prompts: z.array(z.strictObject({ id: idShape, text: wordsShape })) });

export const snippetsShape = z.strictObject({
  snippets: z.array(z.strictObject({ id: idShape, title: wordsShape, text: wordsShape })),
});

/** The JSON Schema of a flow file (draft 2020-12). */
export function flowSchema(): object {
  const nodes = z.record(idShape, z.union(Object.values(nodeShapes))).meta({ maxProperties: NODES_PER_FLOW });
  return z.toJSONSchema(z.strictObject({ ...head, nodes }), { io: 'input' });
}
