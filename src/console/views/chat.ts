/** The client's page: their timeline, the open question, and where to write. */
import type { AppointmentPlan, Practice, TimelineRecord } from '../../model.ts';
import type { Plan, Standing, Underway } from '../../runtime/desk.ts';
import { goalWords } from '../goal-words.ts';
import { html, render, type View } from '../html.ts';
import { ownWords } from '../own-words.ts';
import type { Visit } from '../visit.ts';
import { fullMoment } from '../when.ts';
import { type PageWords, pageWords } from '../words.ts';
import { answerForm, openQuestion } from './answer.ts';
import { page } from './document.ts';
import { type Eyes, entryList, underwayLine } from './entry.ts';
import { hidden } from './fields.ts';
import { leaveIcon, menuIcon, sendIcon } from './icons.ts';
import { takable } from './own.ts';

export interface ChatPage {
  readonly visit: Visit;
  readonly staff: Plan['staff'];
  readonly practice: Practice;
  readonly records: readonly TimelineRecord[];
  /** There are older entries than these. */
  readonly older: boolean;
  /** These are not the latest entries. */
  readonly past: boolean;
  readonly underway: Underway;
  readonly standing?: Standing;
  readonly appointment?: AppointmentPlan | undefined;
  /** What could not be sent, and why. */
  readonly kept?: { readonly text: string; readonly problem: string } | undefined;
}

export function chatPage(chat: ChatPage): string {
  const { visit, kept } = chat;
  const { locale } = visit.person;
  const words = pageWords(locale);
  return page({
    title: kept ? `${words.problemTitle} – ${words.title}` : words.title,
    locale,
    kind: 'chat',
    skip: words.skip,
    script: 'chat.js',
    data: scriptData(visit, words),
    body: html`
      ${header(chat, words)}
      <main id="main" tabindex="-1">
        <h1 class="unseen">${words.title}</h1>
        <p id="live" class="unseen" role="status" aria-live="polite"></p>
        ${chat.older && earlier(chat.records, words)}
        ${timeline(chat)}
        ${chat.past && html`<p class="turn"><a class="button" href="/chat#answer">${words.latest}</a></p>`}
        <p id="typing" class="typing" hidden><span></span><span></span><span></span><b>${words.typing}</b></p>
      </main>
      ${footer(chat, words)}`,
  });
}

/** The part that is fetched again when something changed. */
export const chatPart = (chat: ChatPage): string =>
  render(html`${timeline(chat)}${ways(chat, pageWords(chat.visit.person.locale))}`);

function timeline({ visit, staff, records, past, underway }: ChatPage): View {
  const words = pageWords(visit.person.locale);
  const open = past ? undefined : openQuestion(records, visit.person.id);
  return html`
    ${records.length === 0 && !past && html`<p class="empty">${words.empty}</p>`}
    <ol id="entries" class="entries">${entryList(records.filter(forClient), clientEyes(visit, staff))}</ol>
    ${underwayLine(underway, words.underway)}
    <div id="answer">${open && answerForm(open, visit.token, words)}</div>`;
}

/** What a client would only stumble over: entries that wait, or waited in vain, for answers. */
const forClient = ({ kind, status, body }: TimelineRecord): boolean =>
  kind === 'message' || kind === 'consent' || (status !== 'open' && (body.answers?.length ?? 0) > 0);

const earlier = (records: readonly TimelineRecord[], words: PageWords): View =>
  html`<p class="turn"><a id="earlier" class="button" href=${`/chat?before=${records[0]?.seq ?? 0}`}>${words.earlier}</a></p>`;

function clientEyes({ person, reading }: Visit, staff: Plan['staff']): Eyes {
  const words = pageWords(person.locale);
  return {
    reading,
    words,
    own: ({ author }) => author === person.id,
    fresh: ({ author, seen }) => author !== person.id && seen === undefined,
    name({ author }) {
      if (author === person.id) return words.you;
      if (author === 'meanwhile') return `${words.helper} (${words.automatic})`;
      return staff.find(({ id }) => id === author)?.name ?? words.therapist;
    },
    changeLink(record) {
      if (record.author === person.id && messageOf(record) !== undefined) return `/chat/change/${record.seq}`;
      return takable.includes(record.kind) ? `/journal/${record.seq}` : undefined;
    },
  };
}

/**
 * The id by which a channel knows what a client wrote; undefined for what cannot be changed by itself. An answer that was tapped
 * is taken back with the entry that it stands in.
 */
export const messageOf = ({ kind, key }: TimelineRecord): string | undefined =>
  kind === 'message' && key.startsWith('said:') ? key.slice('said:'.length) : undefined;

function header({ visit, staff, practice, appointment }: ChatPage, words: PageWords): View {
  const { locale } = visit.person;
  return html`
    <header class="top">
      <details class="menu" name="top">
        <summary aria-label=${words.menu}>${menuIcon}</summary>
        <div class="panel">
          <p>${words.reads(practice.replies[locale] ?? practice.replies.en)}</p>
          ${appointment && html`<p>${words.nextAppointment(fullMoment(appointment.start, visit.reading))}</p>`}
          <p><a href="/journal">${words.journal}</a></p>
          <p><a href="/goals">${goalWords(locale).title}</a></p>
          <p><a href="/journal/readers">${ownWords(locale).readers}</a></p>
          <p><a href="/plan">${words.plan}</a></p>
          ${visit.apps && html`<p><a href="/chat/apps">${words.apps}</a></p>`}
          ${staff.length > 0 && html`<p>${words.whoReads(staff.map(({ name, advises }) => (advises ? words.forAdvice(name) : name)).join(', '))}</p>`}
          <p class="hint keys">${words.enterHint}</p>
          <form method="post" action="/chat/out" id="out">
            ${hidden(visit.token)}
            <button>${words.signOut}</button>
            <p class="hint">${words.signOutHint}</p>
          </form>
        </div>
      </details>
      <p class="name">${practice.name}</p>
      <details class="menu danger-menu" name="top">
        <summary>${words.dangerShort}</summary>
        <div class="panel">
          <p><strong>${words.danger}</strong></p>
          <p>${words.call(practice.emergency[locale] ?? practice.emergency.en)}</p>
          <p>${words.frontNot}</p>
        </div>
      </details>
      <a id="leave" class="leave" href="/leave" aria-label=${words.leave} rel="noreferrer">${leaveIcon}<span>${words.leaveShort}</span></a>
    </header>`;
}

function footer(chat: ChatPage, words: PageWords): View {
  const { visit, practice, kept } = chat;
  const { locale } = visit.person;
  return html`
    <footer class="write">
      <button id="newer" type="button" hidden>${words.newer}</button>
      <p id="offline" class="offline" role="status" hidden>${words.offline}</p>
      ${ways(chat, words)}
      <form id="composer" class="composer" method="post" action="/chat" autocomplete="off">
        ${hidden(visit.token, { kind: 'text' })}
        <p id="problem" class="problem" role="alert" hidden=${!kept}>${kept?.problem}</p>
        <label class="unseen" for="text">${words.composer}</label>
        <textarea id="text" name="text" rows="1" placeholder=${words.composer} aria-describedby="problem reads">${kept?.text}</textarea>
        <button class="send" aria-label=${words.send}>${sendIcon}</button>
      </form>
      <p id="reads" class="reads">${words.reads(practice.replies[locale] ?? practice.replies.en)}</p>
    </footer>`;
}

/** Buttons that say the same as typing the word; before somebody agreed, and after they left, only the way to help. */
function ways({ visit, standing }: ChatPage, words: PageWords): View {
  const inside = standing === 'active' || standing === 'paused';
  const shown = [words.journal, words.checkIn, standing === 'paused' ? words.resume : words.pause];
  return html`
    <form id="ways" class="ways" data-live method="post" action="/chat" aria-label=${words.ways}>
      ${hidden(visit.token, { kind: 'text' })}
      ${[...(inside ? shown : []), words.help].map(
        (way) => html`<button name="text" value=${way.toLocaleLowerCase()}>${way}</button>`,
      )}
    </form>`;
}

/** A page of its own to change or take back one message. */
export function changePage(visit: Visit, record: TimelineRecord, problem: string | undefined, text: string): string {
  const words = pageWords(visit.person.locale);
  const message = messageOf(record) ?? '';
  return page({
    title: words.changeTitle,
    locale: visit.person.locale,
    kind: 'plain',
    body: html`
      <main id="main" class="sheet">
        <h1 id="change">${words.changeTitle}</h1>
        <form method="post" action=${`/chat/change/${record.seq}`} class="stack">
          ${hidden(visit.token, { kind: 'edit', message })}
          <label class="field"><span>${words.changeLabel}</span>
            <textarea name="text" rows="6" aria-describedby="problem">${text}</textarea>
          </label>
          <p id="problem" class="problem" role="alert" hidden=${!problem}>${problem}</p>
          <button class="primary">${words.changeSave}</button>
        </form>
        <form method="post" action=${`/chat/change/${record.seq}`} class="stack">
          ${hidden(visit.token, { kind: 'delete', message })}
          <button aria-describedby="take-back">${words.takeBack}</button>
          <p id="take-back" class="hint">${record.audience === 'client' ? words.takeBackOwnHint : words.takeBackHint}</p>
        </form>
        <p><a class="button" href=${`/chat#e-${record.seq}`}>${words.back}</a></p>
      </main>`,
  });
}

function scriptData(visit: Visit, words: PageWords) {
  const { sending, onItsWay, waitingToSend, notSent, signedOut, signedOutTitle, you, none } = words;
  return {
    person: visit.person.id,
    self: visit.person.id,
    token: visit.token,
    limit: 4000,
    words: {
      sending,
      onItsWay,
      waitingToSend,
      notSent,
      signedOut,
      signedOutTitle,
      you,
      none,
      newFrom: words.newFrom,
      tooLong: words.problems['text-too-long'],
    },
  };
}
