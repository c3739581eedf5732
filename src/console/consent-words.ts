/** What the staff's pages say of what is not sent to a client, in every language. */
import type { Locale } from '../model.ts';

const en = {
  title: 'What may be sent',
  nothing: (name: string) => `${name} has withdrawn nothing.`,
  kinds: { routine: 'Check-ins and prompts', measure: 'Questionnaires', appointment: 'Appointment reminders' },
  onPage: 'on their page',
  inApp: (app: string) => `in ${app}`,
  off: (what: string, since: string | undefined) => `${what}: off${since ? ` since ${since}` : ''}, by their choice.`,
  all: (where: string, since: string) =>
    `Nothing is sent ${where} since ${since}: they would rather not be written to there.`,
  unanswered: (where: string) =>
    `Nothing is sent ${where}: they have not said yet whether they may be written to there.`,
  terms:
    'The terms have changed, and they have not answered. Until they do, no check-ins, questionnaires or reminders are sent.',
  replies: 'Your replies are sent all the same, wherever they may be written to.',
};

export type ConsentWords = typeof en;

const es: ConsentWords = {
  title: 'Qué se puede enviar',
  nothing: (name) => `${name} no ha retirado nada.`,
  kinds: { routine: 'Registros y propuestas', measure: 'Cuestionarios', appointment: 'Recordatorios de citas' },
  onPage: 'en su página',
  inApp: (app) => `en ${app}`,
  off: (what, since) => `${what}: no se envían${since ? ` desde el ${since}` : ''}, por decisión suya.`,
  all: (where, since) => `No se envía nada ${where} desde el ${since}: prefiere que no se le escriba ahí.`,
  unanswered: (where) => `No se envía nada ${where}: todavía no ha dicho si se le puede escribir ahí.`,
  terms:
    'Las condiciones han cambiado y no ha respondido. Mientras tanto no se envían registros, cuestionarios ni recordatorios.',
  replies: 'Tus respuestas se envían igualmente allí donde se le puede escribir.',
};

export const consentWords = (locale: Locale): ConsentWords => ({ en, es })[locale];
