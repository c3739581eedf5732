/** Words of the pages where clients find their journal, who has read, and a copy of everything. */
import type { Locale, WayOfReading } from '../model.ts';

const en = {
  title: 'Journal',
  what: 'What you wrote is here. Your therapist reads an entry only when you share it.',
  today: 'On this day',
  search: 'Look for words',
  searchButton: 'Look',
  found: (count: number) => (count === 1 ? 'One entry found' : `${count} entries found`),
  foundNone: 'Nothing found so far.',
  further: 'Look further back',
  empty: 'No entries yet. Write “journal” on your page whenever you like.',
  older: 'Older entries',
  all: 'All entries',
  back: 'Back to messages',
  toJournal: 'Back to the journal',
  open: 'Share, keep or take back',
  entryTitle: 'Your entry',
  share: 'Share with my therapist',
  shareHint: 'Your therapist can read it from then on. You can undo this at any time.',
  keep: 'Keep it to myself',
  keepHint:
    'From then on your therapist can no longer read it. They may have read it before: “Who has read” shows that.',
  takeBack: 'Take it back',
  takeBackHint:
    'The words are removed here and wherever they were shown, at once on these pages and within a minute in chats that allow it. Its place stays, empty. If your therapist was asked to look, that stays, without your words. Copies kept for emergencies hold the words until newer ones take their place.',
  readers: 'Who has read',
  readersWhat:
    'Each time somebody of the practice looked at what you share, it is noted here. Looks within half an hour count as one. Each link that they made to sign in as you is noted too.',
  readersNone: 'Nobody has read anything of yours so far.',
  somebody: 'Somebody of the practice',
  ways: {
    page: 'on their page',
    chart: 'the drawing of your check-ins',
    chat: 'in their chat',
    export: 'made a copy of everything',
    link: 'made a link to sign in as you',
  } satisfies { [way in WayOfReading]: string },
  span: (from: string, to: string) =>
    from === to ? `what you shared on ${from}` : `what you shared from ${from} to ${to}`,
  copyTitle: 'A copy of everything',
  copyWhat:
    'All that is kept of you: messages, journal, check-ins, what is planned, and who has read. Notes that staff keep among themselves are left out. Keep the file in a safe place: whoever opens it can read it.',
  formats: { md: 'To read', csv: 'For a spreadsheet', json: 'For other programs' },
  bringTitle: 'Bring in another diary',
  bringWhat:
    'You can bring in what you wrote in Daylio. Export it there as CSV and pick the file here. You see what was read before anything is taken. All of it stays yours alone until you share it.',
  file: 'The file from Daylio',
  look: 'See what is in it',
  previewTitle: 'This is what was read',
  preview: (count: number, from: string, to: string) =>
    count === 1 ? `One entry, of ${from}.` : `${count} entries, from ${from} to ${to}.`,
  previewNone: 'No entry could be read.',
  first: 'The latest of them',
  wrong: (count: number) =>
    count === 1 ? 'One line could not be read:' : `${count} lines could not be read, such as:`,
  line: (line: number) => `Line ${line}`,
  mistakes: {
    columns: 'the columns full_date, time and mood should be named here',
    date: 'there is no date like 2026-03-02',
    time: 'there is no time like 21:05 or 9:05 pm',
    future: 'this day has not come yet',
    long: 'the note or a name is too long',
    quote: 'a quotation mark is not closed',
    rows: 'there are too many rows from here on',
  },
  take: 'Take these entries',
  taken: 'They are being taken and will show in your journal. What is there already is not taken twice.',
  noFile: 'Please pick a file first. It may be 2 MB at most.',
};

export type OwnWords = typeof en;

const es: OwnWords = {
  title: 'Diario',
  what: 'Aquí está lo que escribiste. Tu terapeuta lee una entrada solo si la compartes.',
  today: 'Tal día como hoy',
  search: 'Buscar palabras',
  searchButton: 'Buscar',
  found: (count) => (count === 1 ? 'Una entrada encontrada' : `${count} entradas encontradas`),
  foundNone: 'Por ahora no se ha encontrado nada.',
  further: 'Buscar más atrás',
  empty: 'Todavía no hay entradas. Escribe «diario» en tu página cuando quieras.',
  older: 'Entradas anteriores',
  all: 'Todas las entradas',
  back: 'Volver a los mensajes',
  toJournal: 'Volver al diario',
  open: 'Compartir, guardar o retirar',
  entryTitle: 'Tu entrada',
  share: 'Compartir con mi terapeuta',
  shareHint: 'Tu terapeuta podrá leerla desde ese momento. Puedes deshacerlo cuando quieras.',
  keep: 'Guardarla para mí',
  keepHint:
    'Desde ese momento tu terapeuta ya no podrá leerla. Puede que la haya leído antes: «Quién ha leído» lo muestra.',
  takeBack: 'Retirarla',
  takeBackHint:
    'Las palabras se borran aquí y donde se hayan mostrado: en estas páginas al momento, y en un minuto en los chats que lo permiten. Su lugar queda, vacío. Si se le pidió a tu terapeuta que mirara, eso queda, sin tus palabras. Las copias para emergencias las conservan hasta que otras nuevas las sustituyen.',
  readers: 'Quién ha leído',
  readersWhat:
    'Cada vez que alguien de la consulta mira lo que compartes queda anotado aquí. Lo que se mira en media hora cuenta como una vez. También se anota cada enlace que hacen para entrar como tú.',
  readersNone: 'Nadie ha leído nada tuyo hasta ahora.',
  somebody: 'Alguien de la consulta',
  ways: {
    page: 'en su página',
    chart: 'el dibujo de tus registros',
    chat: 'en su chat',
    export: 'hizo una copia de todo',
    link: 'hizo un enlace para entrar como tú',
  },
  span: (from, to) => (from === to ? `lo que compartiste el ${from}` : `lo que compartiste del ${from} al ${to}`),
  copyTitle: 'Una copia de todo',
  copyWhat:
    'Todo lo que se guarda de ti: mensajes, diario, registros, lo previsto y quién ha leído. Faltan las notas que el equipo guarda para sí. Guarda el archivo en un lugar seguro: quien lo abra puede leerlo.',
  formats: { md: 'Para leer', csv: 'Para una hoja de cálculo', json: 'Para otros programas' },
  bringTitle: 'Traer otro diario',
  bringWhat:
    'Puedes traer lo que escribiste en Daylio. Expórtalo allí como CSV y elige el archivo aquí. Verás lo que se ha leído antes de que se tome nada. Todo sigue siendo solo tuyo hasta que lo compartas.',
  file: 'El archivo de Daylio',
  look: 'Ver lo que contiene',
  previewTitle: 'Esto es lo que se ha leído',
  preview: (count, from, to) =>
    count === 1 ? `Una entrada, del ${from}.` : `${count} entradas, del ${from} al ${to}.`,
  previewNone: 'No se ha podido leer ninguna entrada.',
  first: 'La última de ellas',
  wrong: (count) =>
    count === 1 ? 'Una línea no se ha podido leer:' : `${count} líneas no se han podido leer, por ejemplo:`,
  line: (line) => `Línea ${line}`,
  mistakes: {
    columns: 'aquí deberían estar las columnas full_date, time y mood',
    date: 'no hay una fecha como 2026-03-02',
    time: 'no hay una hora como 21:05 o 9:05 pm',
    future: 'ese día aún no ha llegado',
    long: 'la nota o un nombre es demasiado largo',
    quote: 'unas comillas no se cierran',
    rows: 'a partir de aquí hay demasiadas filas',
  },
  take: 'Tomar estas entradas',
  taken: 'Se están tomando y aparecerán en tu diario. Lo que ya está no se toma dos veces.',
  noFile: 'Elige primero un archivo. Puede tener 2 MB como mucho.',
};

const words: { readonly [locale in Locale]: OwnWords } = { en, es };

export const ownWords = (locale: Locale): OwnWords => words[locale];
