/** Questionnaires with a client: how each score went, drawn, in a sentence and as a table, and a way to ask for one now. */
import type { Instant, Locale, MeasureResult, TimelineRecord } from '../../model.ts';
import type { Plan } from '../../runtime/desk.ts';
import { html, type View } from '../html.ts';
import { type StaffWords, staffWords } from '../staff-words.ts';
import type { Visit } from '../visit.ts';
import { type Reading, shortDate, shortMoment } from '../when.ts';
import { hidden } from './fields.ts';

export interface MeasuresView {
  readonly visit: Visit;
  readonly plan: Plan;
  /** The page that the form comes back to. */
  readonly on: 'client' | 'plan';
  /** Entries of the kind `measure`, oldest first. */
  readonly measures: readonly TimelineRecord[];
}

interface Taken extends MeasureResult {
  readonly at: Instant;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [340, 130, 28, 12, 8, 22];

export function measuresView({ visit, plan, on, measures }: MeasuresView): View {
  const words = staffWords(visit.person.locale);
  const taken = measures.flatMap(({ at, body }): Taken[] => (body.measure ? [{ ...body.measure, at }] : []));
  // Scores of different versions of the scoring do not compare.
  const series = [...Map.groupBy(taken, ({ name, scoring }) => `${name} ${scoring}`).values()];
  return html`
    <section class="block" aria-labelledby="measures">
      <h2 id="measures">${words.measures.title}</h2>
      <div id="measures-taken" data-live>
        ${series.length === 0 && html`<p class="quiet">${words.measures.none}</p>`}
        ${series.map((one) => trend(one, visit, words))}
      </div>
      <details>
        <summary>${words.measures.ask}</summary>
        <form method="post" action=${`/clients/${plan.client.id}`} class="stack">
          ${hidden(visit.token, { form: 'ask', on })}
          <label class="field"><span>${words.what}</span>
            <select name="flow">${plan.choices.map(({ flow, title }) => html`<option value=${flow}>${title}</option>`)}</select>
          </label>
          <p class="hint">${words.measures.askHint(plan.client.name)}</p>
          <button class="primary">${words.measures.askNow}</button>
        </form>
      </details>
    </section>`;
}

/** "PHQ-9: 9 of 27, mild", for the card of an entry and for the table. */
export function scoreWords({ name, score, most, band, missing }: MeasureResult, locale: Locale): string {
  const { measures } = staffWords(locale);
  if (score === undefined) return measures.unscored(name, missing);
  const label = band?.[locale] ?? band?.en;
  return `${measures.score(name, score, most)}${label ? `, ${label}` : ''}${missing > 0 ? ` (${measures.open(missing)})` : ''}`;
}

function trend(taken: readonly Taken[], { reading, person: { locale } }: Visit, words: StaffWords): View {
  const scored = taken.filter((one): one is Taken & { score: number } => one.score !== undefined);
  const latest = taken.at(-1);
  return html`
    <figure class="trend">
      ${scored.length > 1 && drawing(scored, reading)}
      <figcaption>
        ${latest && html`<p>${scoreWords(latest, locale)} <span class="quiet">${shortMoment(latest.at, reading)}</span></p>`}
        <details>
          <summary>${words.asTable}</summary>
          <div class="scroll" tabindex="0" role="region" aria-label=${`${latest?.name}: ${words.asTable}`}>
            <table>
              <thead><tr><th scope="col">${words.day}</th><th scope="col">${latest?.name}</th></tr></thead>
              <tbody>
                ${taken.toReversed().map(
                  (one) => html`<tr>
                    <th scope="row">${shortMoment(one.at, reading)}</th><td>${scoreWords(one, locale)}</td>
                  </tr>`,
                )}
              </tbody>
            </table>
          </div>
        </details>
      </figcaption>
    </figure>`;
}

function drawing(scored: readonly (Taken & { score: number })[], reading: Reading): View {
  const [first, last] = [scored[0], scored.at(-1)];
  if (!first || !last) return undefined;
  const span = Math.max(last.at - first.at, 1);
  const x = (at: Instant) => round(LEFT + ((at - first.at) / span) * (WIDTH - LEFT - RIGHT));
  const y = (score: number) => round(TOP + (1 - score / first.most) * (HEIGHT - TOP - BOTTOM));
  const lines = [0, 1, 2, 3].map((third) => Math.round((third * first.most) / 3));
  return html`
    <svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      ${lines.map(
        (value) => html`<g class="grid">
          <line x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(value)} y2=${y(value)} />
          <text x=${LEFT - 6} y=${y(value) + 4} text-anchor="end">${value}</text>
        </g>`,
      )}
      <text class="axis" x=${LEFT} y=${HEIGHT - 4}>${shortDate(first.at, reading)}</text>
      <text class="axis" x=${WIDTH - RIGHT} y=${HEIGHT - 4} text-anchor="end">${shortDate(last.at, reading)}</text>
      <g class="series mood">
        <polyline points=${scored.map(({ at, score }) => `${x(at)},${y(score)}`).join(' ')} />
        ${scored.map(({ at, score }) => html`<circle cx=${x(at)} cy=${y(score)} r="3.5" />`)}
      </g>
    </svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
