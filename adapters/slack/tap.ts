/** What a control carries, so that a tap says by itself what was answered: nothing is kept here between the two. */

/** The block of a question's controls. */
export const blockOf = (question: string): string => `q:${question}`;

/** The question whose control stands in a block. */
export const questionOf = (block: string): string | undefined =>
  block.startsWith('q:') ? block.slice('q:'.length) : undefined;

/** Ids of controls. They say how a value is to be read; within a block they differ. */
export const tapOf = {
  option: (as: 'one' | 'number', index: number) => `${as}:${index}`,
  menu: (as: 'one' | 'number') => `${as}:menu`,
  date: 'one:date',
  time: 'one:time',
  skip: 'one:skip',
  /** Ticking alone says nothing; `save` does. */
  picked: 'picked',
  save: 'save',
  /** Opens a form for an answer in words or digits. */
  type: 'type',
  action: (index: number) => `act:${index}`,
} as const;
