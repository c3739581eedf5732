/** Times and titles as a person would read them. */
import type { Flows } from '../engine/flow.ts';
import type { ChannelName, Instant, Locale, Person } from '../model.ts';

type Reader = Pick<Person, 'locale' | 'zone'>;

/** "Thursday 3 December at 14:00", in the reader's language and zone. */
export const whenWords = (at: Instant, reader: Reader): string =>
  new Intl.DateTimeFormat(reader.locale === 'en' ? 'en-GB' : reader.locale, {
    timeZone: reader.zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);

/** The person's own calendar date, `YYYY-MM-DD`. */
export const localDate = (at: Instant, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();

/** A flow's title; its id when the flow is gone. */
export const titleOf = (flows: Flows, flow: string, locale: Locale): string => {
  const title = flows.get(flow)?.title;
  return title?.[locale] ?? title?.en ?? flow;
};

/** The names of apps, the same in every language. */
export const appNames: { readonly [name in ChannelName]: string } = {
  web: 'Web',
  terminal: 'Terminal',
  slack: 'Slack',
  discord: 'Discord',
  teams: 'Microsoft Teams',
};
