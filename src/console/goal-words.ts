/** What the goals say on the client's page and on the staff's, in every language. */
import type { Locale } from '../model.ts';

const en = {
  title: 'Goals',
  what: 'Your goals, as you and your therapist share them. Both of you can change them.',
  none: 'There is none yet.',
  add: 'Note a goal',
  goal: 'The goal, in a sentence',
  firstStep: 'A first small step (may stay empty)',
  save: 'Save',
  change: (goal: string) => `Change “${goal}”`,
  changeShort: 'Change',
  otherWords: 'In other words',
  step: 'Another small step',
  addStep: 'Add the step',
  done: 'Done',
  markDone: (step: string) => `Mark as done: ${step}`,
  close: 'Close this goal',
  reviews: 'Looking back',
  reviewNone: 'Nothing has been written yet.',
  by: (name: string, when: string) => `${name}, ${when}`,
  you: 'You',
  write: 'Write a look back',
  helped: 'What helped',
  hard: 'What was hard',
  next: 'What next',
  reviewHint: 'It is sent to the client and stands beside theirs.',
  back: 'Back to messages',
};

export type GoalWords = typeof en;

const es: GoalWords = {
  title: 'Metas',
  what: 'Tus metas, tal como las compartes con tu terapeuta. Las puede cambiar cualquiera de las dos partes.',
  none: 'Todavía no hay ninguna.',
  add: 'Anotar una meta',
  goal: 'La meta, en una frase',
  firstStep: 'Un primer paso pequeño (puede quedar vacío)',
  save: 'Guardar',
  change: (goal) => `Cambiar «${goal}»`,
  changeShort: 'Cambiar',
  otherWords: 'Dicha de otra forma',
  step: 'Otro paso pequeño',
  addStep: 'Añadir el paso',
  done: 'Hecho',
  markDone: (step) => `Marcar como hecho: ${step}`,
  close: 'Cerrar esta meta',
  reviews: 'Mirar atrás',
  reviewNone: 'Todavía no hay nada escrito.',
  by: (name, when) => `${name}, ${when}`,
  you: 'Tú',
  write: 'Escribir un repaso',
  helped: 'Lo que ayudó',
  hard: 'Lo difícil',
  next: 'Lo que sigue',
  reviewHint: 'Se envía al cliente y queda junto al suyo.',
  back: 'Volver a los mensajes',
};

const words: { readonly [locale in Locale]: GoalWords } = { en, es };

export const goalWords = (locale: Locale): GoalWords => words[locale];
