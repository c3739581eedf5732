/** A flow that was read and found right: everything in it is parsed, and every name in it leads somewhere. */
import type { Locale, QuestionKind, Words } from '../model.ts';
import type { Expression, ValueType } from './expression.ts';
import type { Measure } from './score.ts';
import type { Value } from './session.ts';
import type { Text } from './text.ts';

export interface Flow {
  readonly id: string;
  readonly version: number;
  readonly title: Words;
  /** Where it comes from. */
  readonly sources: readonly Source[];
  /** Set when it is a questionnaire with published scoring. */
  readonly measure?: Measure;
  /** Phrases that start it when typed alone. */
  readonly commands: { readonly [locale in Locale]?: readonly string[] };
  /** Whether it may be planned as a routine. */
  readonly routine: boolean;
  /** Names whose values the caller gives. */
  readonly takes: readonly string[];
  /** Where a node of an older version has gone. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly nodes: ReadonlyMap<string, FlowNode>;
  readonly start: string;
  /** All names its texts and expressions may use, beside the surroundings': null until answered. */
  readonly names: ReadonlyMap<string, ValueType>;
}

export interface Source {
  readonly title: string;
  readonly url?: string;
}

export type FlowNode = Say | Ask | Assign | Branch | Call | Do | End;

interface Step {
  readonly id: string;
  /** The node that follows. */
  readonly next: string;
}

interface Say extends Step {
  readonly kind: 'say';
  readonly text: Text;
}

export interface Ask extends Step {
  readonly kind: 'ask';
  readonly ask: QuestionKind;
  readonly text: Text;
  /** The question's short title in the record. */
  readonly label: Words;
  /** The name its answer is kept under. */
  readonly save: string;
  /** Whether it may be passed over: its name then stays null, and nothing of it is kept. */
  readonly optional: boolean;
  /** Milliseconds in which it may be answered. */
  readonly window: number;
  readonly options: readonly Option[];
  readonly min?: number;
  readonly max?: number;
  readonly low?: Words;
  readonly high?: Words;
}

export interface Option {
  readonly value: string;
  readonly label: Words;
}

interface Assign extends Step {
  readonly kind: 'set';
  readonly values: Givens;
}

export interface Branch {
  readonly kind: 'branch';
  readonly id: string;
  /** The first whose condition is true; the last has none. */
  readonly ways: readonly { readonly when?: Expression; readonly to: string }[];
}

export interface Call extends Step {
  readonly kind: 'call';
  readonly flow: string;
  readonly with: Givens;
}

export interface Do extends Step {
  readonly kind: 'do';
  readonly action: string;
  readonly with: Givens;
}

interface End {
  readonly kind: 'end';
  readonly id: string;
}

/** Values to give to names: literal, or worked out. */
export type Givens = Map<string, { readonly literal: Value } | { readonly expression: Expression }>;

/** What the world around flows offers to them. */
export interface Vocabulary {
  /** Names that texts and expressions of every flow may use; all hold texts. */
  readonly values: readonly string[];
  /** Actions of `do` nodes with their arguments, all of them needed: one of these texts, or a value of this kind. */
  readonly actions: {
    readonly [action: string]: { readonly [argument: string]: readonly string[] | 'boolean' | 'number' | 'text' };
  };
}

export interface Flows {
  /** In the order of their files. */
  readonly all: readonly Flow[];
  get(id: string): Flow | undefined;
  /**
   * The flow that a text starts when it is nothing but a command: in any language, that of `locale` first.
   * Case, accents and punctuation do not count.
   */
  commanded(text: string, locale: Locale): string | undefined;
}

/** Ids of the nodes that may come right after this one. */
export const waysOn = (node: FlowNode): readonly string[] =>
  node.kind === 'branch' ? node.ways.map(({ to }) => to) : node.kind === 'end' ? [] : [node.next];
