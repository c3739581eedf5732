/** One client as their therapist reads them: the timeline, the reply, and beside it the plan. */
import type { Practice, TimelineRecord } from '../../model.ts';
import type { CaseloadEntry, Plan, Underway, Writing } from '../../runtime/desk.ts';
import { html, render, type View } from '../html.ts';
import { type StaffWords, staffWords } from '../staff-words.ts';
import type { Visit } from '../visit.ts';
import { ago, clockTime } from '../when.ts';
import { chart } from './chart.ts';
import { advises, type ColleaguesView, colleaguesView } from './colleagues.ts';
import { type Eyes, entryList, underwayLine } from './entry.ts';
import { hidden } from './fields.ts';
import { type GoalsView, goalsSection } from './goals.ts';
import { backIcon, sendIcon } from './icons.ts';
import { measuresView, scoreWords } from './measures.ts';
import { draftMark, noteForm, type PenView, plannedList, snippetPicker, whenFields } from './pen.ts';
import { type Kept, planView } from './plan.ts';
import { rewritable } from './rewrite.ts';
import { staffPage } from './staff.ts';
import { timeView } from './time.ts';

export interface ClientPage {
  readonly visit: Visit;
  readonly practice: Practice;
  readonly plan: Plan;
  /** Their row of the caseload. */
  readonly entry: CaseloadEntry | undefined;
  readonly records: readonly TimelineRecord[];
  readonly older: boolean;
  readonly past: boolean;
  readonly underway: Underway;
  /** Check-ins of the last weeks. */
  readonly trend: readonly TimelineRecord[];
  readonly writing: Writing;
  /** Who else works at the practice. */
  readonly colleagues: ColleaguesView['colleagues'];
  readonly reviews: readonly TimelineRecord[];
  /** Questionnaires, the latest of them. */
  readonly measures: readonly TimelineRecord[];
  readonly kept?: Kept | undefined;
}

/** The timeline with the plan beside it; on a narrow screen the plan has a page of its own. */
export function clientPage(client: ClientPage): string {
  const { visit, practice, plan } = client;
  const words = staffWords(visit.person.locale);
  const { name } = plan.client;
  return staffPage({
    visit,
    practice,
    title: name,
    script: 'client.js',
    data: scriptData(client, words),
    body: html`
      <div class="beside">
        <main id="main" class="thread" tabindex="-1">
          ${heading(client, 'client', words)}
          <p id="live" class="unseen" role="status"></p>
          ${client.older && html`<p class="turn"><a id="earlier" class="button" href=${`/clients/${plan.client.id}?before=${client.records[0]?.seq ?? 0}`}>${words.earlier}</a></p>`}
          ${timeline(client)}
          ${client.past && html`<p class="turn"><a class="button" href=${`/clients/${plan.client.id}#answer`}>${words.latestShort}</a></p>`}
          <p id="typing" class="typing" hidden><span></span><span></span><span></span><b>${words.typing(name)}</b></p>
          ${composer(client, words)}
        </main>
        <aside class="plan" aria-label=${words.plan}>${!advises(client) && noteForm(visit, plan.client, 'client')}${trends(client, words)}${measuresView({ ...client, on: 'client' })}${!advises(client) && goalsSection(goalsOn(client, 'client'))}${beside(client, 'client')}</aside>
      </div>`,
  });
}

/** The plan alone. */
export function planPage(client: ClientPage): string {
  const words = staffWords(client.visit.person.locale);
  return staffPage({
    visit: client.visit,
    practice: client.practice,
    title: `${client.plan.client.name}: ${words.plan}`,
    script: 'signed-out.js',
    body: html`
      <main id="main" class="plan alone" tabindex="-1">
        ${heading(client, 'plan', words)}
        ${!advises(client) && noteForm(client.visit, client.plan.client, 'plan')}${trends(client, words)}${measuresView({ ...client, on: 'plan' })}${!advises(client) && goalsSection(goalsOn(client, 'plan'))}${beside(client, 'plan')}
      </main>`,
  });
}

/** The part that is fetched again when something changed. */
export function clientPart(client: ClientPage): string {
  const words = staffWords(client.visit.person.locale);
  return render(
    html`
      ${heading(client, 'client', words)}${timeline(client)}${reads(client, words)}
      ${plannedList(penOf(client))}${draftMark(penOf(client))}
      ${trends(client, words)}${measuresView({ ...client, on: 'client' })}${!advises(client) && goalsSection(goalsOn(client, 'client'))}${beside(client, 'client')}`,
  );
}

function heading({ plan, visit }: ClientPage, on: 'client' | 'plan', words: StaffWords): View {
  const { client, standing } = plan;
  const { reading } = visit;
  const tab = (to: 'client' | 'plan', text: string) => html`
    <a href=${`/clients/${client.id}${to === 'plan' ? '/plan' : ''}`} aria-current=${on === to ? 'page' : undefined}>${text}</a>`;
  return html`
    <div class="heading">
      <a class="back" href="/clients" aria-label=${words.back}>${backIcon}</a>
      <h1>${client.name}</h1>
      <p id="standing" class="quiet" data-live>
        ${words.standing[standing]}${client.zone !== reading.zone && `, ${words.theirTime(clockTime(reading.now, { ...reading, zone: client.zone }))}`}
      </p>
      <nav class=${`tabs ${on}`} aria-label=${client.name}>${tab('client', words.messages)}${tab('plan', words.plan)}</nav>
    </div>`;
}

function timeline(client: ClientPage): View {
  const words = staffWords(client.visit.person.locale);
  return html`
    ${client.records.length === 0 && !client.past && html`<p class="empty">${words.empty}</p>`}
    <ol id="entries" class="entries">${entryList(client.records, staffEyes(client, words))}</ol>
    ${underwayLine(client.underway, words.underway)}
    <div id="answer">${!client.past && banner(client, words)}</div>`;
}

/** What asks to be handled, right above where the reply is written. */
function banner({ visit, plan, entry }: ClientPage, words: StaffWords): View {
  if (!entry || (entry.alerts === 0 && entry.waiting === 0)) return undefined;
  const urgent = entry.alerts > 0;
  return html`
    <form class=${`banner ${urgent ? 'urgent' : ''}`} method="post" action=${`/clients/${plan.client.id}`} data-question=${`${entry.alerts} ${entry.waiting}`}>
      ${hidden(visit.token, { form: 'acknowledge', on: 'client' })}
      <p>
        ${urgent ? words.alertBanner(entry.alerts) : entry.since !== undefined && words.waitingBanner(ago(entry.since, visit.reading))}
      </p>
      <button>${urgent ? words.acknowledge : words.handled}</button>
    </form>`;
}

function staffEyes({ visit, plan }: ClientPage, words: StaffWords): Eyes {
  const { person, reading } = visit;
  const nameOf = (author: string) => plan.staff.find(({ id }) => id === author)?.name ?? words.colleague;
  return {
    reading,
    words,
    own: ({ author }) => author === person.id,
    fresh: ({ author, kind, seen }) => kind === 'message' && author === plan.client.id && seen === undefined,
    name({ author }) {
      if (author === person.id) return words.you;
      if (author === plan.client.id) return plan.client.name;
      return author === 'meanwhile' ? `${words.helper} (${words.automatic})` : nameOf(author);
    },
    changeLink: (record) =>
      rewritable(record, visit) === undefined ? undefined : `/clients/${plan.client.id}/change/${record.seq}`,
    score: ({ body }) => body.measure && scoreWords(body.measure, person.locale),
  };
}

function composer(page: ClientPage, words: StaffWords): View {
  const { visit, plan, kept } = page;
  const { client } = plan;
  const fields = kept?.form === 'reply' ? kept.fields : undefined;
  const text = fields ? String(fields.text ?? '') : (page.writing.draft?.text ?? '');
  const problem = fields && kept?.problem;
  const pen = penOf(page);
  const advice = advises(page);
  const label = advice ? words.yourAdvice : words.reply(client.name);
  return html`
    <div class="write">
      ${plannedList(pen)}${draftMark(pen)}
      <button id="newer" type="button" hidden>${words.newer}</button>
      <p id="offline" class="offline" role="status" hidden>${words.offline}</p>
      <form id="composer" class="composer" method="post" action=${`/clients/${client.id}`} autocomplete="off">
        ${hidden(visit.token, { form: advice ? 'note' : 'reply', on: 'client' })}
        <p id="problem" class="problem" role="alert" hidden=${!problem}>${problem}</p>
        <label class="unseen" for="text">${label}</label>
        <textarea id="text" name="text" rows="2" placeholder=${label} aria-describedby="problem reads">${text}</textarea>
        <button class="send" aria-label=${words.send}>${sendIcon}</button>
        ${!advice && html`${whenFields(pen, fields)}<p id="kept" class="reads" hidden>${words.draftKept}</p>${snippetPicker(pen)}`}
      </form>
      ${reads(page, words)}
    </div>`;
}

/** Whoever only gives advice plans nothing with the client. */
function beside(client: ClientPage, on: 'client' | 'plan'): View {
  const view = { ...client, on, kept: client.kept };
  return html`${!advises(client) && planView(view)}${colleaguesView(view)}${timeView(client.visit, client.plan.client, on, client.writing)}`;
}

const penOf = ({ visit, plan: { client }, writing }: ClientPage): PenView => ({ visit, client, writing });

/** Whether the client reads what is sent to them. */
function reads({ visit, plan }: ClientPage, words: StaffWords): View {
  const { client, standing } = plan;
  const reaches = standing === 'active' || standing === 'paused';
  const text = reaches ? words.willRead(client.name) : words.notActive(client.name);
  return html`<p id="reads" class="reads" data-live>${advises({ visit, plan }) ? words.adviceOnly : text}</p>`;
}

const trends = ({ trend, visit }: ClientPage, words: StaffWords): View => html`
  <section id="trend" class="block" data-live aria-labelledby="trends">
    <h2 id="trends">${words.trends}</h2>
    ${chart(trend, visit.reading, words)}
  </section>`;

function scriptData({ visit, plan }: ClientPage, words: StaffWords) {
  const { sending, onItsWay, waitingToSend, notSent, signedOut, signedOutTitle, you } = words;
  return {
    person: plan.client.id,
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
      newFrom: words.newFrom,
      tooLong: words.problems['text-too-long'],
    },
  };
}

const goalsOn = ({ visit, plan, reviews }: ClientPage, on: 'client' | 'plan'): GoalsView => ({
  visit,
  plan,
  reviews,
  action: `/clients/${plan.client.id}`,
  fields: { on },
});
