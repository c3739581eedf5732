/** What the client's page of what is planned says, in every language. */
import type { Locale } from '../model.ts';

const en = {
  title: 'Your plan',
  what: 'What comes by itself, and what you can do about it. You can also say it in your own words where you write.',
  routines: 'Routines',
  none: 'No routine is planned at the moment.',
  standing: {
    proposed: 'Suggested by your therapist. It begins only if you say yes.',
    agreed: 'Agreed.',
    paused: 'Takes a break.',
    resting: 'Rests, since it was left open for a while.',
  },
  next: (when: string) => `Next: ${when}.`,
  acts: {
    agree: 'Yes, begin',
    decline: 'No, thank you',
    skip: 'Skip the next one',
    pause: 'Take a break from it',
    resume: 'Have it again',
    stop: 'Stop it',
    move: 'Move it to this time',
  },
  time: 'Time of day',
  /** Buttons that say the same as typing the word; the questions follow among the messages. */
  ways: ['Reminder', 'Quiet hours', 'Time zone'],
  back: 'Back to the messages',
};

export type RhythmWords = typeof en;

const es: RhythmWords = {
  title: 'Tu plan',
  what: 'Lo que llega por sí solo y lo que puedes hacer. También puedes decirlo con tus palabras donde escribes.',
  routines: 'Rutinas',
  none: 'Ahora mismo no hay ninguna rutina.',
  standing: {
    proposed: 'Propuesto por tu terapeuta. Solo empieza si dices que sí.',
    agreed: 'Acordado.',
    paused: 'Hace una pausa.',
    resting: 'Descansa, porque quedó abierto un tiempo.',
  },
  next: (when) => `Próximo: ${when}.`,
  acts: {
    agree: 'Sí, empezar',
    decline: 'No, gracias',
    skip: 'Dejar pasar el próximo',
    pause: 'Hacer una pausa',
    resume: 'Tenerlo de nuevo',
    stop: 'Dejarlo',
    move: 'Pasarlo a esta hora',
  },
  time: 'Hora del día',
  ways: ['Recordatorio', 'Horas de silencio', 'Zona horaria'],
  back: 'Volver a los mensajes',
};

const words: { readonly [locale in Locale]: RhythmWords } = { en, es };

export const rhythmWords = (locale: Locale): RhythmWords => words[locale];
