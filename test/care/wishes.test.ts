import { expect } from 'chai';
import type { Book } from '../../src/care/route.ts';
import { readWish } from '../../src/care/wishes.ts';
import type { Locale } from '../../src/model.ts';
import { shippedBook } from '../support/practice.ts';

/** Monday evening in Madrid, five past eight. */
const now = Temporal.Instant.from('2026-03-02T20:05:00+01:00').epochMilliseconds;
const zone = 'Europe/Madrid';

/** What a client may write, and what it is taken for: the kind of wish, then what belongs to it. */
const wishes: { readonly [locale in Locale]: { readonly [line: string]: string } } = {
  en: {
    snooze: 'later',
    'Later today': 'later',
    'in two hours': 'later, 22:05 on 2026-03-02',
    'in half an hour': 'later, 20:35 on 2026-03-02',
    'snooze it for an hour': 'later, 21:05 on 2026-03-02',
    'snooze 30 minutes': 'later, 20:35 on 2026-03-02',
    'snooze for 2 hours, please': 'later, 22:05 on 2026-03-02',
    tomorrow: 'later, 2026-03-03',
    'Tomorrow at 9, please': 'later, 2026-03-03 09:00 or evening',
    'tomorrow morning': 'later, 2026-03-03 morning',
    'this evening': 'later, 2026-03-02 evening',
    'ask me on Friday at 10': 'later, 2026-03-06 10:00 or evening',
    skip: 'skip',
    'not today': 'skip',
    'no check-in today': 'skip, check-in',
    'less often': 'fewer',
    'Check-in as before': 'before, check-in',
    'every other day': 'rhythm FREQ=DAILY;INTERVAL=2',
    'only weekdays': 'rhythm FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    'twice a week': 'rhythm FREQ=WEEKLY;BYDAY=MO,TH',
    'on Mondays and Thursdays at 19:30': 'rhythm FREQ=WEEKLY;BYDAY=MO,TH 19:30',
    'at 8 instead': 'time 08:00 or evening',
    'at 21:00 from now on': 'time 21:00 always',
    'move the journal to 9 pm': 'time 21:00, journal',
    'stop the check-ins': 'stop, check-in',
    'pause the journal': 'pause, journal',
    'resume the check-ins': 'resume, check-in',
    'remind me to journal every evening at 9': 'rhythm FREQ=DAILY 21:00, journal',
  },
  es: {
    'más tarde': 'later',
    'en dos horas': 'later, 22:05 on 2026-03-02',
    'dentro de media hora': 'later, 20:35 on 2026-03-02',
    mañana: 'later, 2026-03-03',
    'mañana por la mañana': 'later, 2026-03-03 morning',
    'esta noche': 'later, 2026-03-02 evening',
    'el viernes a las 10': 'later, 2026-03-06 10:00 or evening',
    'hoy no': 'skip',
    'sin registro hoy': 'skip, check-in',
    'menos veces': 'fewer',
    'Registro breve como antes': 'before, check-in',
    'cada dos días': 'rhythm FREQ=DAILY;INTERVAL=2',
    'solo entre semana': 'rhythm FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    'los lunes y jueves': 'rhythm FREQ=WEEKLY;BYDAY=MO,TH',
    'a las 8': 'time 08:00 or evening',
    'a las ocho y media de la tarde a partir de ahora': 'time 20:30 always',
    'dejar los registros': 'stop, check-in',
    'pausa el diario': 'pause, journal',
    'recuérdame escribir en el diario cada noche a las 9': 'rhythm FREQ=DAILY 21:00, journal',
  },
};

/** Lines that hold such words and are for somebody. */
const forSomebody: { readonly [locale in Locale]: readonly string[] } = {
  en: [
    'I’ll be there later',
    'See you tomorrow',
    'tomorrow is fine',
    'Can we talk tomorrow?',
    'at 8 I was already tired',
    'not today, maybe another time',
    'every day I cry',
    'I want to stop',
    'stop it',
    'sleep at 9 was too early',
    'I skip lunch every other day',
    'the check-ins help',
    '4',
    'later I felt better',
    'we move to Berlin tomorrow',
    'end everything',
    'stop everything',
    'no worries',
  ],
  es: [
    'mañana te cuento',
    'hoy no puedo más',
    'quiero dejarlo',
    'a las 8 ya no podía',
    'nos vemos el viernes a las 10',
    'cada día lloro',
    'los lunes y jueves son lo peor',
    'más tarde me sentí mejor',
    'los registros me ayudan',
    'sin valores',
  ],
};

describe('A line', () => {
  let book: Book;
  before(async () => {
    book = await shippedBook();
  });
  const read = (text: string, locale: Locale) => readWish(book, { text, locale, zone, now });

  for (const locale of ['en', 'es'] as const) {
    for (const [text, meaning] of Object.entries(wishes[locale]))
      it(`“${text}” means ${meaning}`, () => expect(inWords(read(text, locale))).to.equal(meaning));
    for (const text of forSomebody[locale])
      it(`“${text}” is for somebody`, () => expect(read(text, locale)).to.equal(undefined));
  }

  it('that is long, or has several lines, is for somebody', () => {
    expect(read(`skip${' '.repeat(100)}`, 'en')).to.equal(undefined);
    expect(read('skip\ntoday', 'en')).to.equal(undefined);
  });
});

function inWords(wished: ReturnType<typeof readWish>): string {
  if (!wished) return 'nothing';
  const { wish, about } = wished;
  const clockWords = (clock: { time: string; half?: true } | undefined): string =>
    clock ? ` ${clock.time}${clock.half ? ' or evening' : ''}` : '';
  const what = {
    later: () => ('until' in wish && wish.until ? `later, ${momentWords(wish.until)}` : 'later'),
    time: () => ('always' in wish ? `time${clockWords(wish.clock)}${wish.always ? ' always' : ''}` : ''),
    rhythm: () => ('rule' in wish ? `rhythm ${wish.rule}${clockWords(wish.clock)}` : ''),
  }[wish.kind as string];
  return [what?.() ?? wish.kind, ...(about ?? [])].join(', ');

  function momentWords(until: Extract<typeof wish, { until?: unknown }>['until']): string {
    if (!until) return '';
    if (until.kind === 'wall')
      return `${until.date ?? ''}${until.part ? ` ${until.part}` : ''}${clockWords(until.clock)}`;
    const local = Temporal.Instant.fromEpochMilliseconds(until.at).toZonedDateTimeISO(zone);
    return `${local.toPlainTime().toString({ smallestUnit: 'minute' })} on ${local.toPlainDate()}`;
  }
}
