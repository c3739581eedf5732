/** What has to hold in every simulated practice, and what its figures are. */
import { usualQuiet } from '../../../src/care/quiet.ts';
import type { Instant, RecordStatus, TimelineRecord } from '../../../src/model.ts';
import { DAY, HOUR, type Life, MINUTE, type Outcome } from './simulation.ts';

/** Everything that is broken, as sentences; an empty list when all holds. */
export function broken(outcome: Outcome): readonly string[] {
  return outcome.lives.flatMap((life) =>
    [
      ...quiet(life),
      ...apart(life),
      ...inWindow(life),
      ...once(life),
      ...wanted(life),
      ...promised(life, outcome),
      ...acknowledged(life, outcome),
      ...kept(life),
    ].map((what) => `${life.profile.name} (${life.profile.way}, ${life.profile.zone}): ${what}`),
  );
}

/** A prompt of a routine: its entry's key is the routine, the local date and the slot. */
const PROMPT = /^(\w+):(\d{4}-\d\d-\d\d):(\d\d:\d\d)$/;
const prompts = ({ timeline }: Life): readonly TimelineRecord[] => timeline.filter(({ key }) => PROMPT.test(key));

const zonesAround = ({ zones }: Life, at: Instant): readonly string[] => {
  const last = zones.findLastIndex((one) => one.at <= at);
  // The change itself is noticed within the hour.
  return zones.slice(Math.max(0, last), last + 2).map(({ zone }) => zone);
};
const clock = (at: Instant, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
const day = (at: Instant): string => new Date(at).toISOString().slice(0, 16);

/** No prompt comes in the night of whoever it is for. */
function quiet(life: Life): string[] {
  return life.sent
    .filter(({ purpose }) => purpose === 'routine' || purpose === 'measure')
    .filter(({ at }) =>
      zonesAround(life, at).every((zone) => clock(at, zone) >= usualQuiet.begins || clock(at, zone) < usualQuiet.ends),
    )
    .filter(({ message }) => message.question !== undefined)
    .map(({ at, message }) => `“${message.text.slice(0, 60)}” came in the night, ${day(at)}`);
}

/** No two prompts within an hour. */
function apart(life: Life): string[] {
  const all = prompts(life);
  return all.slice(1).flatMap(({ at, key }, index) => {
    const before = all[index];
    return before && at - before.at < HOUR ? [`${before.key} and ${key} came within an hour`] : [];
  });
}

/** None before its time or after its window, which is three hours; looked at once a minute. */
function inWindow(life: Life): string[] {
  return prompts(life).flatMap(({ at, key }) => {
    const [, , date = '', slot = ''] = PROMPT.exec(key) ?? [];
    const due = zonesAround(life, at).map(
      (timeZone) => Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: slot }).epochMilliseconds,
    );
    const fits = due.some((instant) => at >= instant && at <= instant + 3 * HOUR + MINUTE);
    return fits ? [] : [`${key} came at ${day(at)}, out of its window`];
  });
}

/** Nothing goes out twice, and no prompt is opened twice. */
function once(life: Life): string[] {
  const ids = life.sent.map(({ id }) => id);
  const keys = prompts(life).map(({ key }) => key);
  return [
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id} was sent twice`),
    ...keys.filter((key, place) => keys.indexOf(key) !== place).map((key) => `${key} was asked twice`),
  ];
}

/** Nothing comes that they do not want. */
function wanted({ unwanted, sent }: Life): string[] {
  return unwanted.flatMap(({ what, from, until }) =>
    sent
      .filter(({ at }) => at > from && at < until)
      .filter(({ purpose }) => (what === 'all' ? purpose !== 'answer' : purpose === what))
      .map(
        ({ at, purpose, message }) => `a ${purpose} came all the same at ${day(at)}: “${message.text.slice(0, 60)}”`,
      ),
  );
}

const promisesOf = ({ timeline }: Life): readonly TimelineRecord[] => timeline.filter(({ kind }) => kind === 'promise');

/** A promise is kept, revised before it lapsed, or staff were told; one that is open is not past its time. */
function promised(life: Life, { ended, outages }: Outcome): string[] {
  const lapsed = promisesOf(life)
    .filter(({ status }) => status === 'expired')
    .filter(({ at }) => !life.late.some((told) => told <= at && told > at - 14 * DAY))
    .filter(({ at }) => !outages.some(({ from, until }) => at > from && at < until + DAY))
    .map(({ at, body }) => `a promise ran out by ${day(at)} and nobody was told: ${body.text}`);
  const open = life.state?.promise;
  const overdue = open?.due !== undefined && open.due < ended && open.held === undefined;
  return overdue ? [...lapsed, `an open promise is past its time, ${day(open.due ?? 0)}`] : lapsed;
}

const alertsOf = ({ timeline }: Life): readonly TimelineRecord[] => timeline.filter(({ kind }) => kind === 'alert');
const seenAt = ({ acknowledged: seen }: Life, { at }: TimelineRecord): Instant | undefined =>
  seen.find((one) => one >= at);

/** Every alert is confirmed by a human, after a weekend and two days on which nothing runs at the latest; until then it climbs. */
function acknowledged(life: Life, { ended }: Outcome): string[] {
  const open = life.state?.alert;
  const stuck = open !== undefined && open.next < ended - 2 * MINUTE ? ['an open alert asks nobody any more'] : [];
  const unseen = alertsOf(life)
    .filter((alert) => (seenAt(life, alert) ?? ended) - alert.at > 5 * DAY)
    .map(({ at, body }) => `nobody confirmed the alert of ${day(at)}: ${body.text}`);
  return [...stuck, ...unseen];
}

/** Every line that they wrote is kept once. */
function kept({ timeline, id }: Life): string[] {
  const keys = timeline.filter(({ author, key }) => author === id && key.startsWith('said:')).map(({ key }) => key);
  return keys.length === new Set(keys).size ? [] : ['a line of theirs is kept twice'];
}

/** The practice's own figures. */
export function figures({ lives, staff }: Outcome): { readonly [name: string]: number | string } {
  const all = lives.flatMap((life) => promisesOf(life));
  const with_ = (status: RecordStatus, records: readonly TimelineRecord[]) =>
    records.filter((record) => record.status === status).length;
  const asked = lives.flatMap((life) => prompts(life));
  const sent = lives.flatMap((life) => life.sent);
  const replies = lives.flatMap(({ timeline }) =>
    timeline.filter(({ author, kind }) => kind === 'message' && staff.has(author as never)),
  );
  return {
    'entries on timelines': lives.reduce((sum, { timeline }) => sum + timeline.length, 0),
    'messages sent to clients': sent.length,
    'replies by therapists': replies.length,
    'replies that did not go out': replies.filter(({ failed }) => failed !== undefined).length,
    'promises kept': with_('done', all),
    'promises kept as revised': with_('partial', all),
    'promises not kept': with_('expired', all),
    'promises still open': lives.filter(({ state }) => state?.promise).length,
    'times staff were told of lateness': lives.reduce((sum, { late }) => sum + late.length, 0),
    prompts: asked.length,
    'prompts answered': with_('done', asked),
    'prompts answered in part': with_('partial', asked),
    'prompts let go': with_('expired', asked),
    alerts: lives.reduce((sum, life) => sum + alertsOf(life).length, 0),
    'hours until an alert was confirmed, median': median(
      lives.flatMap((life) => alertsOf(life).flatMap((alert) => ((seenAt(life, alert) ?? alert.at) - alert.at) / HOUR)),
    ),
    'clients who changed zone': lives.filter(({ zones }) => zones.length > 1).length,
  };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 10) / 10;
}

/** One client's timeline, as it would be told. */
export function story({ profile, id, zones, timeline }: Life, staff: ReadonlyMap<string, string>): readonly string[] {
  const zone = zones[0]?.zone ?? 'UTC';
  const when = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return timeline.map(({ at, kind, author, audience, status, body }) => {
    const who = author === id ? profile.name : (staff.get(author) ?? 'Meanwhile');
    const what = kind === 'message' ? '' : ` [${kind}, ${status}${audience === 'staff' ? ', staff only' : ''}]`;
    const answers = (body.answers ?? []).map(({ label, text }) => `${label}: ${text}`).join('; ');
    return `${when.format(at)}  ${who}${what}: ${[body.text.replaceAll('\n', ' '), answers].filter((part) => part !== '').join(' | ')}`;
  });
}
