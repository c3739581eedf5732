/** One entry of a timeline, as the client or a member of staff reads it. */
import type { TimelineRecord } from '../../model.ts';
import type { Underway } from '../../runtime/desk.ts';
import { html, type View } from '../html.ts';
import { ago, clockTime, dateIn, dayName, fullMoment, type Reading } from '../when.ts';
import { lockIcon, moreIcon } from './icons.ts';

/** Whose eyes a timeline is shown to. */
export interface Eyes {
  readonly reading: Reading;
  readonly words: EntryWords;
  /** Written by the one who reads. */
  own(record: TimelineRecord): boolean;
  /** Who wrote it, as the reader calls them. */
  name(record: TimelineRecord): string;
  /** Not looked at yet by the reader. */
  fresh(record: TimelineRecord): boolean;
  /** Where the reader can change it, if they can. */
  changeLink(record: TimelineRecord): string | undefined;
  /** What a questionnaire came to, where the reader is to see it. */
  score?(record: TimelineRecord): string | undefined;
}

/** The words that a timeline needs, whoever reads it. */
export interface EntryWords {
  readonly sent: string;
  readonly delivered: string;
  readonly seen: string;
  readonly failed: string;
  readonly edited: string;
  readonly takenBack: string;
  readonly takenBackOther: string;
  readonly change: string;
  readonly onlyYou: string;
  readonly sharedEntry: string;
  readonly unanswered: string;
  readonly waitsForAnswer: string;
  readonly partly: string;
  readonly alert: string;
  readonly noteOf: string;
}

/** Messages of one person closer together than this stand under one name (milliseconds). */
const TOGETHER = 5 * 60_000;

/** The entries of a timeline with a heading for each day; ids are stable, so that a page can replace what changed. */
export const entryList = (records: readonly TimelineRecord[], eyes: Eyes): View =>
  records.flatMap((record, index) => {
    const before = records[index - 1];
    const sameDay = before && dateIn(before.at, eyes.reading.zone) === dateIn(record.at, eyes.reading.zone);
    const joined =
      sameDay && before.author === record.author && before.kind === 'message' && record.at - before.at < TOGETHER;
    return [...(sameDay ? [] : [day(record, eyes)]), entry(record, eyes, joined === true)];
  }) as View;

/** Below a timeline: that something waits to come onto it. The page's script reads there what it still shows by itself. */
export const underwayLine = ({ waiting, settled }: Underway, text: string): View => html`
  <p id="underway" class="underway" data-live data-waiting=${waiting.join(' ')} data-settled=${settled ? 'yes' : 'no'} hidden=${waiting.length === 0}>
    ${text}
  </p>`;

const day = (record: TimelineRecord, { reading }: Eyes) => html`
  <li class="day" id=${`day-${dateIn(record.at, reading.zone)}`}><h2>${dayName(record.at, reading)}</h2></li>`;

function entry(record: TimelineRecord, eyes: Eyes, joined: boolean) {
  const side = eyes.own(record) ? 'own' : record.author === 'meanwhile' ? 'helper' : 'other';
  return html`
    <li
      id=${`e-${record.seq}`}
      class=${`entry ${record.kind} ${side}${joined ? ' joined' : ''}`}
      data-seq=${record.seq}
      data-key=${record.key}
      data-name=${eyes.name(record)}
      data-fresh=${eyes.fresh(record) ? 'yes' : undefined}
    >
      ${shapes[record.kind](record, eyes)}
    </li>`;
}

const shapes: { readonly [kind in TimelineRecord['kind']]: (record: TimelineRecord, eyes: Eyes) => View } = {
  message,
  journal: card,
  imported: card,
  'check-in': card,
  measure: card,
  exercise: card,
  'safety-plan': card,
  contact: card,
  goal: card,
  review: card,
  appointment: card,
  alert: card,
  note,
  consent: line,
  promise: line,
};

function message(record: TimelineRecord, eyes: Eyes): View {
  const takenBack = record.status === 'taken-back';
  return html`
    <p class="who">${eyes.name(record)}</p>
    <div class="bubble" id=${`t-${record.seq}`}>
      ${takenBack ? html`<em>${eyes.own(record) ? eyes.words.takenBack : eyes.words.takenBackOther}</em>` : record.body.text}
    </div>
    <p class="meta">
      ${time(record, eyes)}${!takenBack && record.edited !== undefined && html`<span>${eyes.words.edited}</span>`}
      ${!takenBack && mark(record, eyes)}${!takenBack && changeLink(record, eyes)}
    </p>`;
}

function card(record: TimelineRecord, eyes: Eyes): View {
  if (record.status === 'taken-back')
    return html`<p class="line" id=${`t-${record.seq}`}><em>${eyes.words.takenBackOther}</em> ${time(record, eyes)}</p>`;
  const { answers = [] } = record.body;
  return html`
    <article class="card" aria-labelledby=${`t-${record.seq}`}>
      ${record.kind === 'alert' && html`<p class="sort">${eyes.words.alert}</p>`}
      <h3 id=${`t-${record.seq}`}>${record.body.text}</h3>
      ${eyes.score?.(record) && html`<p><strong>${eyes.score(record)}</strong></p>`}
      ${
        answers.length > 0 &&
        html`<dl>${answers.map((answer) => html`<div><dt>${answer.label}</dt><dd>${answer.text}</dd></div>`)}</dl>`
      }
      <p class="meta">${time(record, eyes)}${standing(record, eyes)}${privacy(record, eyes)}${changeLink(record, eyes)}</p>
    </article>`;
}

/** What a member of staff noted stands apart from what was said; what Meanwhile noted is a line. */
function note(record: TimelineRecord, eyes: Eyes): View {
  if (record.author === 'meanwhile') return line(record, eyes);
  const takenBack = record.status === 'taken-back';
  return html`
    <article class="card" aria-labelledby=${`n-${record.seq}`}>
      <p class="sort" id=${`n-${record.seq}`}>${eyes.name(record)}: ${eyes.words.noteOf}</p>
      <p id=${`t-${record.seq}`}>${takenBack ? html`<em>${eyes.words.takenBackOther}</em>` : record.body.text}</p>
      <p class="meta">
        ${time(record, eyes)}${!takenBack && record.edited !== undefined && html`<span>${eyes.words.edited}</span>`}
        ${!takenBack && changeLink(record, eyes)}
      </p>
    </article>`;
}

function line(record: TimelineRecord, eyes: Eyes): View {
  return html`<p class="line">${record.body.text} ${time(record, eyes)}</p>`;
}

const time = ({ at }: TimelineRecord, { reading }: Eyes): View => html`
  <time datetime=${new Date(at).toISOString()} title=${fullMoment(at, reading)}>${clockTime(at, reading)}</time>`;

/** What became of a message that a person sent, in words. */
function mark(record: TimelineRecord, eyes: Eyes): View {
  // An answer to the bot, or what stays private, was sent to nobody.
  if (!eyes.own(record) || record.audience === 'client') return undefined;
  const { words } = eyes;
  if (record.failed !== undefined) return html`<strong class="failed">${words.failed}</strong>`;
  if (record.seen !== undefined)
    return html`<span title=${`${words.seen} ${ago(record.seen, eyes.reading)}`}>${words.seen}</span>`;
  return html`<span>${record.delivered === undefined ? words.sent : words.delivered}</span>`;
}

function changeLink(record: TimelineRecord, eyes: Eyes): View {
  const href = eyes.changeLink(record);
  return href && html`<a class="change" href=${href} aria-label=${eyes.words.change}>${moreIcon}</a>`;
}

const standing = ({ status }: TimelineRecord, { words }: Eyes): View =>
  (status === 'partial' && html`<span>${words.partly}</span>`) ||
  (status === 'expired' && html`<span>${words.unanswered}</span>`) ||
  (status === 'open' && html`<span>${words.waitsForAnswer}</span>`);

const privacy = ({ kind, audience }: TimelineRecord, { words }: Eyes): View =>
  ['journal', 'imported', 'exercise'].includes(kind) &&
  html`<span class="privacy">${audience === 'client' && lockIcon}${audience === 'client' ? words.onlyYou : words.sharedEntry}</span>`;
