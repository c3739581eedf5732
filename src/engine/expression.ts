/** Expressions of flows: the Common Expression Language (cel.dev), checked when a flow is read. */
import { type TypeError as CelTypeError, Environment, EvaluationError, type ParseError } from '@marcbachmann/cel-js';
import { Fault } from '../errors.ts';
import { LOOPS_PER_EXPRESSION, VALUE_LIMIT } from './limits.ts';
import type { Value, Values } from './session.ts';

/** What is known of a name before anything is answered. `dyn`: anything. */
export type ValueType = 'double' | 'bool' | 'string' | 'list<string>' | 'dyn';

export interface Expression {
  readonly source: string;
  /** What it gives, as far as its names tell. */
  readonly type: string;
  /**
   * Its value. Null when it cannot be worked out, which is what happens when it needs an answer that was never given:
   * `mood <= 2` is then neither true nor false. `a || b` is true as soon as one side is.
   */
  work(values: Values): Value;
}

interface ExpressionProblem {
  readonly what: string;
  /** The name that is not known, if that is what is wrong. */
  readonly unknown?: string;
  readonly mend?: string;
}

/** Numbers are numbers: whole ones written in an expression mix with those that people answer. */
const arithmetic = (environment: Environment, left: string, right: string) =>
  environment
    .registerOperator(`${left} + ${right}`, (a, b) => Number(a) + Number(b))
    .registerOperator(`${left} - ${right}`, (a, b) => Number(a) - Number(b))
    .registerOperator(`${left} * ${right}`, (a, b) => Number(a) * Number(b))
    .registerOperator(`${left} / ${right}`, (a, b) => Number(a) / Number(b))
    .registerOperator(`${left} % ${right}`, (a, b) => Number(a) % Number(b));

const limits = { maxAstNodes: 500, maxDepth: 30, maxListElements: 100, maxMapEntries: 10, maxCallArguments: 10 };

function createEnvironment(): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: true, limits });
  arithmetic(environment, 'int', 'double');
  arithmetic(environment, 'double', 'int');
  return environment.registerOperator('double % double', (a, b) => a % b);
}

const running = createEnvironment();
/** For checking alone: an answer may be compared with null and looked for among whole numbers. */
const checking = createEnvironment()
  .registerOperator('double in list<int>', (a, b) => b.includes(a))
  .registerOperator('double == int', (a, b) => a === Number(b));
for (const type of ['double', 'bool', 'string', 'list<string>'])
  checking.registerOperator(`${type} == null`, (a, b) => a === b);

/** Functions of the language that flows do without: patterns can run for ever, the others give what no answer can be. */
const refused = new Set(['matches', 'timestamp', 'duration', 'bytes', 'type', 'dyn']);

const loops = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/** Whether expressions could use this name: it is no word of the language. */
export function usableName(name: string): boolean {
  if (['true', 'false', 'null', 'in'].includes(name) || Object.hasOwn(Object.prototype, name)) return false;
  return !checking.hasVariable(name) && parses(name);
}

function parses(source: string): boolean {
  try {
    running.parse(source);
    return true;
  } catch {
    return false;
  }
}

export type ReadExpression = (source: string) => Expression | ExpressionProblem;

/** Reads expressions that may use the given names. */
export function expressionsOver(names: ReadonlyMap<string, ValueType>): ReadExpression {
  const environment = checking.clone({ unlistedVariablesAreDyn: false });
  for (const [name, type] of names) environment.registerVariable(name, type);
  return (source) => {
    const { valid, type = 'dyn', error } = environment.check(source);
    if (!valid) return problemOf(source, error);
    const parsed = running.parse(source);
    const calls = [...callsIn(parsed.ast)];
    const banned = calls.find((call) => refused.has(call));
    if (banned) return { what: `"${banned}" cannot be used in flows` };
    if (calls.filter((call) => loops.has(call)).length > LOOPS_PER_EXPRESSION) return { what: 'it loops too often' };
    if (!/^(bool|int|double|string|null|dyn|list<(string|dyn)>|list)$/.test(type))
      return { what: `it gives a ${type}, which no answer can be` };
    return { source, type, work: (values) => work(source, parsed, values) };
  };
}

function problemOf(source: string, error: ParseError | CelTypeError | undefined): ExpressionProblem {
  const what = inWords(error?.summary ?? 'it cannot be read');
  if (/[^=!<>]=[^=]/.test(source)) return { what, mend: 'write == to compare' };
  if (error?.code !== 'unknown_variable' || !error.range) return { what };
  const unknown = source.slice(error.range.start, error.range.end);
  return { what: `there is no "${unknown}" here`, unknown };
}

const typeNames: { readonly [type: string]: string } = {
  double: 'a number',
  int: 'a number',
  string: 'a text',
  bool: 'a yes or no',
  null: 'nothing',
};

/** The language says `no such overload: double == string`. */
const inWords = (summary: string): string =>
  summary.replace(/^no such overload: (\S+) (\S+) (\S+)$/, (_, left: string, operator: string, right: string) => {
    const named = (type: string) => typeNames[type] ?? (type.startsWith('list') ? 'a list' : type);
    return `"${operator}" cannot stand between ${named(left)} and ${named(right)}`;
  });

/** The names of all functions and methods that an expression calls. */
function* callsIn(tree: unknown): Generator<string> {
  if (Array.isArray(tree)) for (const part of tree) yield* callsIn(part);
  else if (typeof tree === 'object' && tree !== null && 'op' in tree && 'args' in tree) {
    if ((tree.op === 'call' || tree.op === 'rcall') && Array.isArray(tree.args)) yield String(tree.args[0]);
    yield* callsIn(tree.args);
  }
}

function work(source: string, evaluate: (values: Values) => unknown, values: Values): Value {
  try {
    return plainValue(source, evaluate(values));
  } catch (error) {
    if (error instanceof EvaluationError) return null;
    throw error;
  }
}

/** The language's own numbers to JSON's. Infinity and not-a-number, as of a division by zero, are nothing. */
function plainValue(source: string, value: unknown): Value {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean' || value === null) return value;
  if ((typeof value === 'string' || Array.isArray(value)) && value.length > VALUE_LIMIT)
    throw new Fault('flow', `"${source}" gives more than ${VALUE_LIMIT} characters or entries`);
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.map((part) => (typeof part === 'string' ? part : String(plainValue(source, part))));
  throw new Fault('flow', `"${source}" gives what no answer can be`);
}
