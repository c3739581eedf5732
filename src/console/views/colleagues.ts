/** Asking a colleague for advice about a client, and handing the client over. */
import type { Plan } from '../../runtime/desk.ts';
import { html, type View } from '../html.ts';
import { type StaffWords, staffWords } from '../staff-words.ts';
import type { Visit } from '../visit.ts';
import { ago } from '../when.ts';
import { hidden } from './fields.ts';
import type { Kept } from './plan.ts';

export interface ColleaguesView {
  readonly visit: Visit;
  readonly plan: Plan;
  readonly on: 'client' | 'plan';
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly kept: Kept | undefined;
}

/** Whoever only gives advice can end that; nothing else here is theirs. */
export const advises = ({ visit, plan }: Pick<ColleaguesView, 'visit' | 'plan'>): boolean =>
  plan.staff.some(({ id, advises }) => id === visit.person.id && advises);

export function colleaguesView(view: ColleaguesView): View {
  const { visit, plan, colleagues } = view;
  const words = staffWords(visit.person.locale);
  const others = colleagues.filter(({ id }) => !plan.staff.some((one) => one.id === id));
  const mine = !advises(view);
  return html`
    <section class="block" aria-labelledby="colleagues">
      <h2 id="colleagues">${words.colleagues}</h2>
      <div id="readers" data-live>
        <ul class="plans">${plan.staff.map((one) => reader(one, view, words))}</ul>
        ${plan.handOver && html`<p class="quiet">${words.handOverAsked(plan.client.name, plan.handOver.name, ago(plan.handOver.at, visit.reading))}</p>`}
      </div>
      ${mine && colleagues.length === 0 && html`<p class="quiet">${words.noColleagues}</p>`}
      ${mine && colleagues.length > 0 && advice(view, words)}
      ${mine && others.length > 0 && handOver({ ...view, colleagues: others }, words)}
    </section>`;
}

function reader(one: Plan['staff'][number], { visit, plan, on }: ColleaguesView, words: StaffWords): View {
  const name = one.id === visit.person.id ? words.you : one.name;
  return html`
    <li>
      <p>${one.advises ? words.givesAdvice(name) : name}</p>
      ${
        one.advises &&
        html`<form method="post" action=${`/clients/${plan.client.id}`}>
          ${hidden(visit.token, { form: 'close-consult', colleague: one.id, on })}
          <button aria-label=${words.closeAdviceOf(name)}>${words.closeAdvice}</button>
        </form>`
      }
    </li>`;
}

function advice(view: ColleaguesView, words: StaffWords): View {
  const { visit, plan, on, kept } = view;
  const text = kept?.form === 'consult' ? String(kept.fields.text ?? '') : '';
  return html`
    <details open=${kept?.form === 'consult'}>
      <summary>${words.askColleague}</summary>
      <form method="post" action=${`/clients/${plan.client.id}`} class="stack">
        ${hidden(visit.token, { form: 'consult', on })}
        ${kept?.form === 'consult' && html`<p class="problem" role="alert">${kept.problem}</p>`}
        ${picker(view, words)}
        <label class="field"><span>${words.question}</span><textarea name="text" rows="3" required>${text}</textarea></label>
        <p class="hint">${words.adviceHint(plan.client.name)}</p>
        <button class="primary">${words.ask}</button>
      </form>
    </details>`;
}

const handOver = (view: ColleaguesView, words: StaffWords): View => html`
  <details open=${view.kept?.form === 'hand-over'}>
    <summary>${words.handOver}</summary>
    <form method="post" action=${`/clients/${view.plan.client.id}`} class="stack">
      ${hidden(view.visit.token, { form: 'hand-over', on: view.on })}
      ${view.kept?.form === 'hand-over' && html`<p class="problem" role="alert">${view.kept.problem}</p>`}
      ${picker(view, words)}
      <p class="hint">${words.handOverHint(view.plan.client.name)}</p>
      <button class="primary">${words.askClient(view.plan.client.name)}</button>
    </form>
  </details>`;

const picker = ({ colleagues }: ColleaguesView, words: StaffWords): View => html`
  <label class="field"><span>${words.whichColleague}</span>
    <select name="colleague" required>
      ${colleagues.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
    </select>
  </label>`;
