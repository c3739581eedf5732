/** Goals as client and therapist share them, with what either can do, and what both wrote when they looked back, side by side. */
import type { TimelineRecord } from '../../model.ts';
import type { Plan } from '../../runtime/desk.ts';
import { type GoalWords, goalWords } from '../goal-words.ts';
import { html, type View } from '../html.ts';
import type { Visit } from '../visit.ts';
import { longDate } from '../when.ts';
import { pageWords } from '../words.ts';
import { page } from './document.ts';
import { hidden } from './fields.ts';

export interface GoalsView {
  readonly visit: Visit;
  readonly plan: Plan;
  /** Where the forms go, and what they carry besides. */
  readonly action: string;
  readonly fields?: { readonly [name: string]: string };
  /** Entries of the kind `review`, oldest first. */
  readonly reviews: readonly TimelineRecord[];
}

/** The client's own page. */
export function goalsPage(view: Omit<GoalsView, 'action'>, problem?: string): string {
  const { locale } = view.visit.person;
  const words = goalWords(locale);
  return page({
    title: words.title,
    locale,
    kind: 'plain',
    skip: pageWords(locale).skip,
    body: html`
      <main id="main" class="sheet own" tabindex="-1">
        <h1>${words.title}</h1>
        ${problem && html`<p class="problem" role="alert">${problem}</p>`}
        <p>${words.what}</p>
        ${goalList({ ...view, action: '/goals' }, words)}
        <h2>${words.reviews}</h2>
        ${sideBySide(view, words)}
        <p><a href="/chat">${words.back}</a></p>
      </main>`,
  });
}

/** The section beside a client's timeline, for staff. */
export function goalsSection(view: GoalsView): View {
  const words = goalWords(view.visit.person.locale);
  return html`
    <section class="block" aria-labelledby="goals">
      <h2 id="goals">${words.title}</h2>
      ${goalList(view, words)}
      <h3>${words.reviews}</h3>
      <div id="reviews" data-live>${sideBySide(view, words)}</div>
      <details>
        <summary>${words.write}</summary>
        <form method="post" action=${view.action} class="stack">
          ${hidden(view.visit.token, { ...view.fields, form: 'review' })}
          ${(['helped', 'hard', 'next'] as const).map(
            (name) =>
              html`<label class="field"><span>${words[name]}</span><textarea name=${name} rows="2"></textarea></label>`,
          )}
          <p class="hint">${words.reviewHint}</p>
          <button class="primary">${words.save}</button>
        </form>
      </details>
    </section>`;
}

function goalList(view: GoalsView, words: GoalWords): View {
  const { goals } = view.plan;
  return html`
    <div id="goal-list" data-live>
      ${goals.length === 0 && html`<p class="quiet">${words.none}</p>`}
      <ul class="plans">${goals.map((goal) => html`<li>${goalRow(goal, view, words)}</li>`)}</ul>
    </div>
    <details>
      <summary>${words.add}</summary>
      <form method="post" action=${view.action} class="stack">
        ${hiddenFor(view, { what: 'add' })}
        <label class="field"><span>${words.goal}</span><textarea name="text" rows="2" required></textarea></label>
        <label class="field"><span>${words.firstStep}</span><input name="step" maxlength="1000" /></label>
        <button class="primary">${words.save}</button>
      </form>
    </details>`;
}

type Goal = Plan['goals'][number];

function goalRow({ id, text, steps }: Goal, view: GoalsView, words: GoalWords): View {
  return html`
    <div class="stack">
      <p><strong>${text}</strong></p>
      <ul>
        ${steps.map(
          (step, index) =>
            step.text !== '' &&
            html`<li>
            ${step.text}${step.done && html`<span class="quiet"> (${words.done.toLocaleLowerCase()})</span>`}
            ${!step.done && small(view, { what: 'step-done', goal: id, step: String(index) }, words.done, words.markDone(step.text))}
          </li>`,
        )}
      </ul>
      <details>
        <summary aria-label=${words.change(text)}>${words.changeShort}</summary>
        <form method="post" action=${view.action} class="stack">
          ${hiddenFor(view, { what: 'step', goal: id })}
          <label class="field"><span>${words.step}</span><input name="text" required maxlength="1000" /></label>
          <button>${words.addStep}</button>
        </form>
        <form method="post" action=${view.action} class="stack">
          ${hiddenFor(view, { what: 'word', goal: id })}
          <label class="field"><span>${words.otherWords}</span><textarea name="text" rows="2" required>${text}</textarea></label>
          <button>${words.save}</button>
        </form>
        ${small(view, { what: 'close', goal: id }, words.close, `${words.close}: ${text}`)}
      </details>
    </div>`;
}

const hiddenFor = ({ visit, fields }: GoalsView, more: { readonly [name: string]: string }): View =>
  hidden(visit.token, { ...fields, form: 'goal', ...more });

const small = (view: GoalsView, more: { readonly [name: string]: string }, text: string, label: string): View => html`
  <form method="post" action=${view.action}>${hiddenFor(view, more)}<button aria-label=${label}>${text}</button></form>`;

/** The latest of each side. */
function sideBySide({ visit, plan, reviews }: Omit<GoalsView, 'action'>, words: GoalWords): View {
  const written = reviews.filter(({ body }) => (body.answers ?? []).length > 0);
  const theirs = written.findLast(({ author }) => isClients(author, plan));
  const staffs = written.findLast(({ author }) => !isClients(author, plan));
  const both = [theirs, staffs].filter((one) => one !== undefined);
  if (both.length === 0) return html`<p class="quiet">${words.reviewNone}</p>`;
  return html`<div class="pair">${both.map((review) => card(review, visit, plan, words))}</div>`;
}

/** What the client wrote was kept by the flow, in the bot's name. */
const isClients = (author: string, { client }: Plan): boolean => author === 'meanwhile' || author === client.id;

function card({ seq, author, at, body }: TimelineRecord, visit: Visit, plan: Plan, words: GoalWords): View {
  const who = isClients(author, plan) ? plan.client : plan.staff.find(({ id }) => id === author);
  const name = who?.id === visit.person.id ? words.you : (who?.name ?? '');
  return html`
    <article class="card" aria-labelledby=${`r-${seq}`}>
      <h3 id=${`r-${seq}`}>${words.by(name, longDate(at, visit.reading))}</h3>
      <dl>${(body.answers ?? []).map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>
    </article>`;
}
