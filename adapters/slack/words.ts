/** What the adapter itself says on Slack: words of its controls, and of what goes wrong before anything else can speak. */
import type { Locale } from '../../src/model.ts';

/** `title`, `send` and `cancel` at most 24 characters: Slack's limit for the words of a modal (reference/views/modal-views). */
export interface SlackWords {
  /** In a shared place: where to write instead. */
  readonly pointer: string;
  readonly unkept: string;
  /** The button below a question that is answered in a form. */
  readonly answer: string;
  /** Above a menu of which several may be picked, and the button that sends them. */
  readonly several: string;
  readonly save: string;
  readonly title: string;
  readonly send: string;
  readonly cancel: string;
  readonly notNumber: string;
}

export const slackWords: { readonly [locale in Locale]: SlackWords } = {
  en: {
    pointer: 'Please write to me in a direct message. Nobody else reads it there.',
    unkept: 'This could not be kept. Please send it again.',
    answer: 'Answer',
    several: 'Pick as many as you like.',
    save: 'Save',
    title: 'Your answer',
    send: 'Send',
    cancel: 'Cancel',
    notNumber: 'Please write a number.',
  },
  es: {
    pointer: 'Escríbeme en un mensaje directo, por favor. Allí no lo lee nadie más.',
    unkept: 'Esto no se ha podido guardar. Envíalo otra vez, por favor.',
    answer: 'Responder',
    several: 'Elige todo lo que quieras.',
    save: 'Guardar',
    title: 'Tu respuesta',
    send: 'Enviar',
    cancel: 'Cancelar',
    notNumber: 'Escribe un número, por favor.',
  },
};
