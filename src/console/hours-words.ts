/** What the page about a member of staff's hours says, in every language. */
import type { Locale } from '../model.ts';

const en = {
  title: 'Your hours',
  lead: 'Clients are told when to expect a reply, and that is worked out from these hours. The hours themselves are not shown to them.',
  week: 'Working week',
  weekHint: (zone: string) => `Like 09:00-13:00, 15:00-19:00, in the time of ${zone}. A day that stays empty is free.`,
  standard: 'You have set none, so these are the hours of the practice.',
  backup: 'Who stands in',
  backupHint:
    'Is told when a reply is late, answers in your place when it is late again and again, and covers a leave that nobody else covers. They can read all your clients until you name another.',
  nobody: 'Nobody',
  save: 'Save',
  saved: 'Saved.',
  leave: 'Leave',
  noLeave: 'None is set.',
  addLeave: 'Add a leave',
  from: 'First day',
  to: 'Last day',
  cover: 'Who answers meanwhile',
  coverHint: 'Your clients are told the day before, and can be read by whoever answers until three days after it.',
  whoStandsIn: 'Who stands in',
  add: 'Add',
  remove: 'Remove',
  removeLeave: (when: string) => `Remove the leave ${when}`,
  covers: (name: string) => `${name} answers`,
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  holidays: 'Public holidays',
  noHolidays: 'None are set.',
  holidayCount: (count: number) => (count === 1 ? '1 day is set.' : `${count} days are set.`),
  holidaysHint:
    'From an iCalendar file (.ics), as calendar apps and authorities publish them. It replaces those that are set.',
  file: 'Pick a file',
  paste: 'Or paste what is in it',
  take: 'Take these days',
  removeHolidays: 'Remove all holidays',
  problems: {
    week: (day: string) => `${day}: write the hours like 09:00-13:00, 15:00-19:00, at most six spans.`,
    free: 'There has to be a working hour in the week.',
    leave: 'Please check the dates: the last day cannot come before the first, nor lie in the past.',
    many: 'There are as many leaves as can be kept. Please remove one first.',
    person: 'Please pick a colleague of the list.',
    calendar: (line: number) => `Line ${line}: this is no iCalendar file. It begins with BEGIN:VCALENDAR.`,
    event: (line: number) => `Line ${line}: this event cannot be read. Nothing was changed.`,
    none: 'There is no whole-day event from today on in it. Nothing was changed.',
    'too-many': 'There are more than 200 days in it. Please take a file of one region.',
  },
};

export type HoursWords = typeof en;

const es: HoursWords = {
  title: 'Tu horario',
  lead: 'A los clientes se les dice para cuándo contar con una respuesta, y eso se calcula con este horario. El horario no se les muestra.',
  week: 'Semana de trabajo',
  weekHint: (zone) => `Por ejemplo 09:00-13:00, 15:00-19:00, en la hora de ${zone}. Un día vacío es libre.`,
  standard: 'No has puesto ninguno: este es el horario de la consulta.',
  backup: 'Quién te suple',
  backupHint:
    'Se le avisa cuando una respuesta se retrasa, responde por ti si se retrasa una y otra vez y cubre las ausencias que nadie más cubra. Puede leer a todos tus clientes hasta que nombres a otra persona.',
  nobody: 'Nadie',
  save: 'Guardar',
  saved: 'Guardado.',
  leave: 'Ausencias',
  noLeave: 'No hay ninguna.',
  addLeave: 'Añadir una ausencia',
  from: 'Primer día',
  to: 'Último día',
  cover: 'Quién responde mientras tanto',
  coverHint: 'A tus clientes se les dice el día antes, y quien responda puede leerlos hasta tres días después.',
  whoStandsIn: 'Quien te suple',
  add: 'Añadir',
  remove: 'Quitar',
  removeLeave: (when) => `Quitar la ausencia ${when}`,
  covers: (name) => `Responde ${name}`,
  span: (from, to) => (from === to ? from : `del ${from} al ${to}`),
  holidays: 'Festivos',
  noHolidays: 'No hay ninguno.',
  holidayCount: (count) => (count === 1 ? 'Hay 1 día.' : `Hay ${count} días.`),
  holidaysHint:
    'De un archivo iCalendar (.ics), como los publican las aplicaciones de calendario y las administraciones. Sustituye a los que hay.',
  file: 'Elige un archivo',
  paste: 'O pega su contenido',
  take: 'Usar estos días',
  removeHolidays: 'Quitar todos los festivos',
  problems: {
    week: (day) => `${day}: escribe las horas como 09:00-13:00, 15:00-19:00, seis tramos como mucho.`,
    free: 'Tiene que haber alguna hora de trabajo en la semana.',
    leave: 'Revisa las fechas: el último día no puede ir antes que el primero ni haber pasado.',
    many: 'No caben más ausencias. Quita una antes, por favor.',
    person: 'Elige a alguien de la lista, por favor.',
    calendar: (line) => `Línea ${line}: no es un archivo iCalendar. Empieza por BEGIN:VCALENDAR.`,
    event: (line) => `Línea ${line}: no se puede leer este evento. No se ha cambiado nada.`,
    none: 'No contiene ningún día entero de hoy en adelante. No se ha cambiado nada.',
    'too-many': 'Contiene más de 200 días. Usa un archivo de una sola región, por favor.',
  },
};

const words: { readonly [locale in Locale]: HoursWords } = { en, es };

export const hoursWords = (locale: Locale): HoursWords => words[locale];
