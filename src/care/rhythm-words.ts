/** A rhythm in words: "every other day at 20:00". */
import type { Messages } from '../engine/messages.ts';
import type { Locale, RoutinePlan } from '../model.ts';
import { weekdaysOf } from './thinning.ts';

const tagOf = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale);

const listed = (items: readonly string[], locale: Locale): string => new Intl.ListFormat(tagOf(locale)).format(items);

/** 2024-01-01 was a Monday. */
const mondayFirst = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 } as const;

const dayName = (day: keyof typeof mondayFirst, locale: Locale): string =>
  Temporal.PlainDate.from({ year: 2024, month: 1, day: mondayFirst[day] }).toLocaleString(tagOf(locale), {
    weekday: 'long',
  });

/** "24 December". */
const dateName = (date: string, locale: Locale): string =>
  Temporal.PlainDate.from(date).toLocaleString(tagOf(locale), { day: 'numeric', month: 'long' });

/** Days, times and, if there is one, the last day, in the reader's language. */
export function rhythmWords(
  messages: Messages,
  { rule, slots, until }: Pick<RoutinePlan, 'rule' | 'slots' | 'until'>,
  locale: Locale,
): string {
  const times = listed(slots, locale);
  const rhythm = messages.say(...keyOf(rule, times, locale));
  return until === undefined
    ? rhythm
    : messages.say('rhythm-until', locale, { rhythm, until: dateName(until, locale) });
}

function keyOf(rule: string, times: string, locale: Locale): Parameters<Messages['say']> {
  if (rule === 'FREQ=DAILY') return ['rhythm-daily', locale, { times }];
  if (rule === 'FREQ=DAILY;INTERVAL=2') return ['rhythm-every-other-day', locale, { times }];
  const days = weekdaysOf(rule);
  if (days?.join() === 'MO,TU,WE,TH,FR') return ['rhythm-weekdays', locale, { times }];
  if (days)
    return [
      'rhythm-days',
      locale,
      {
        times,
        days: listed(
          days.map((day) => dayName(day, locale)),
          locale,
        ),
      },
    ];
  return ['rhythm-other', locale, { times }];
}
