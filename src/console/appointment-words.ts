/** What the pages say of appointments, to clients and to staff, in every language. */
import type { Locale } from '../model.ts';

const en = {
  // both
  title: 'Appointments',
  file: 'Calendar file',
  fileHint: 'It opens in your calendar app. It says only “Appointment” unless you choose otherwise.',
  named: (name: string) => `Say in the file that it is with ${name}`,
  summary: 'Appointment',
  summaryWith: (name: string) => `Appointment with ${name}`,
  length: (minutes: number) => `${minutes} minutes`,
  cancelled: 'Cancelled',
  cancelledHint: 'The file takes it out of your calendar.',
  // the client's
  none: 'No appointment is set.',
  ask: 'New appointment',
  offered: 'Times you can choose from',
  until: (when: string) => `They are held until ${when}, or until somebody else takes one.`,
  noneOfThese: 'None of these',
  move: 'Ask for another time',
  cancel: 'Cancel it',
  sure: 'Yes, cancel it',
  ownHint: (hours: number) =>
    `Until ${hours} hours before it, you can move or cancel it yourself. After that your therapist is asked, and it stays until they answer.`,
  askedFor: {
    move: 'Your therapist is asked for another time. Until then it stays.',
    cancel: 'Your therapist is asked to cancel it. Until then it stays.',
  },
  // for staff
  offer: 'Offer times',
  offerInstead: 'Offer other times for it',
  offerHint: 'The client chooses one. A time goes to whoever chooses it first; nobody else can have it then.',
  row: (number: number) => `Time ${number}`,
  held: 'Held until (may stay empty: until the last of them)',
  offerButton: 'Offer them',
  offeredTo: 'Offered, not chosen yet',
  withdraw: 'Withdraw',
  withdrawAll: 'Withdraw the times that are offered',
  requests: {
    move: 'The client asks for another time instead of this one.',
    cancel: 'The client asks to cancel this.',
    new: 'The client asks for times for an appointment.',
    none: 'None of the times that were offered suits the client.',
  },
  keep: 'Keep it as it is',
  refused: {
    past: 'That was not done: a time had passed by then.',
    taken: 'That was not done: you have another appointment at one of those times.',
    until: 'That was not done: the offer would have been over already.',
  },
};

export type AppointmentWords = typeof en;

const es: AppointmentWords = {
  title: 'Citas',
  file: 'Archivo para el calendario',
  fileHint: 'Se abre con tu aplicación de calendario. Dice solo «Cita», si no eliges otra cosa.',
  named: (name) => `Decir en el archivo que es con ${name}`,
  summary: 'Cita',
  summaryWith: (name) => `Cita con ${name}`,
  length: (minutes) => `${minutes} minutos`,
  cancelled: 'Cancelada',
  cancelledHint: 'El archivo la quita de tu calendario.',
  none: 'No hay ninguna cita.',
  ask: 'Nueva cita',
  offered: 'Horas que puedes elegir',
  until: (when) => `Se reservan hasta el ${when}, o hasta que alguien elija una.`,
  noneOfThese: 'Ninguna de estas',
  move: 'Pedir otra hora',
  cancel: 'Cancelarla',
  sure: 'Sí, cancelarla',
  ownHint: (hours) =>
    `Hasta ${hours} horas antes puedes moverla o cancelarla tú. Después se le pregunta a tu terapeuta, y sigue en pie hasta que responda.`,
  askedFor: {
    move: 'Se le ha pedido otra hora a tu terapeuta. Mientras tanto sigue en pie.',
    cancel: 'Se le ha pedido a tu terapeuta que la cancele. Mientras tanto sigue en pie.',
  },
  offer: 'Ofrecer horas',
  offerInstead: 'Ofrecer otras horas en su lugar',
  offerHint: 'El cliente elige una. Cada hora es de quien la elige primero; después nadie más puede tenerla.',
  row: (number) => `Hora ${number}`,
  held: 'Reservadas hasta (puede quedar vacío: hasta la última)',
  offerButton: 'Ofrecerlas',
  offeredTo: 'Ofrecidas, sin elegir todavía',
  withdraw: 'Retirar',
  withdrawAll: 'Retirar las horas ofrecidas',
  requests: {
    move: 'El cliente pide otra hora en lugar de esta.',
    cancel: 'El cliente pide cancelar esta cita.',
    new: 'El cliente pide horas para una cita.',
    none: 'Ninguna de las horas ofrecidas le viene bien al cliente.',
  },
  keep: 'Mantenerla',
  refused: {
    past: 'No se ha hecho: una de las horas ya había pasado.',
    taken: 'No se ha hecho: tienes otra cita a una de esas horas.',
    until: 'No se ha hecho: la oferta ya habría terminado.',
  },
};

const words: { readonly [locale in Locale]: AppointmentWords } = { en, es };

export const appointmentWords = (locale: Locale): AppointmentWords => words[locale];
