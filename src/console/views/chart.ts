/** Mood and energy over time: a small drawing, the same in a sentence, and the same as a table. */
import type { Instant, TimelineRecord } from '../../model.ts';
import { html, type View } from '../html.ts';
import type { StaffWords } from '../staff-words.ts';
import { type Reading, shortDate, shortMoment } from '../when.ts';

/** What the drawing looks back on (milliseconds). */
export const SPAN = 56 * 24 * 3_600_000;

const names = ['mood', 'energy'] as const;
type Name = (typeof names)[number];

interface Point {
  readonly at: Instant;
  readonly value: number;
}

interface Series {
  readonly name: Name;
  readonly label: string;
  readonly points: readonly Point[];
}

const WIDTH = 340;
const HEIGHT = 150;
const LEFT = 24;
const BOTTOM = 22;
const TOP = 8;
const RIGHT = 8;

export function chart(records: readonly TimelineRecord[], reading: Reading, words: StaffWords): View {
  const from = reading.now - SPAN;
  const checkIns = records.filter(({ kind, at }) => kind === 'check-in' && at >= from);
  const series = names.map((name) => seriesOf(name, checkIns)).filter(({ points }) => points.length > 0);
  if (series.length === 0) return html`<p class="quiet">${words.noTrends}</p>`;
  return html`
    <figure class="trend">
      ${drawing(series, from, reading)}
      <figcaption>
        <ul class="legend">
          ${series.map((one) => html`<li class=${one.name}><span aria-hidden="true">${symbols[one.name]}</span> ${inWords(one, words, reading)}</li>`)}
        </ul>
        ${table(checkIns, series, reading, words)}
      </figcaption>
    </figure>`;
}

const symbols: { readonly [name in Name]: string } = { mood: '●', energy: '◇' };

function seriesOf(name: Name, records: readonly TimelineRecord[]): Series {
  const found = records.flatMap(({ at, body }) =>
    (body.answers ?? []).filter((answer) => answer.name === name).map((answer) => ({ at, answer })),
  );
  const points = found.flatMap(({ at, answer }) =>
    typeof answer.value === 'number' ? [{ at, value: answer.value }] : [],
  );
  return { name, label: found.at(-1)?.answer.label ?? name, points };
}

function inWords({ label, points }: Series, words: StaffWords, { tag }: Reading): string {
  const mean = points.reduce((sum, { value }) => sum + value, 0) / points.length;
  const rounded = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(mean);
  return words.series(label, points.at(-1)?.value ?? 0, rounded);
}

function drawing(series: readonly Series[], from: Instant, reading: Reading): View {
  const most = Math.max(...series.flatMap(({ points }) => points.map(({ value }) => value)));
  const [low, high] = most <= 5 ? [1, 5] : [0, 10];
  const x = (at: Instant) => round(LEFT + ((at - from) / SPAN) * (WIDTH - LEFT - RIGHT));
  const y = (value: number) => round(TOP + ((high - value) / (high - low)) * (HEIGHT - TOP - BOTTOM));
  const lines = most <= 5 ? [1, 2, 3, 4, 5] : [0, 2, 4, 6, 8, 10];
  const weeks = [0, 2, 4, 6].map((week) => from + week * 7 * 24 * 3_600_000);
  return html`
    <svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      ${lines.map(
        (value) => html`<g class="grid">
          <line x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(value)} y2=${y(value)} />
          <text x=${LEFT - 6} y=${y(value) + 4} text-anchor="end">${value}</text>
        </g>`,
      )}
      ${weeks.map((at) => html`<text class="axis" x=${x(at)} y=${HEIGHT - 4}>${shortDate(at, reading)}</text>`)}
      ${series.map(
        ({ name, points }) => html`<g class=${`series ${name}`}>
          <polyline points=${points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')} />
          ${points.map(({ at, value }) => dot(name, x(at), y(value)))}
        </g>`,
      )}
    </svg>`;
}

/** A dot, and a frame around where one may be: both show where they meet. */
const dot = (name: Name, x: number, y: number): View =>
  name === 'mood' ? html`<circle cx=${x} cy=${y} r="3.5" />` : html`<path d=${`M${x} ${y - 7}l7 7l-7 7l-7-7z`} />`;

const round = (value: number): number => Math.round(value * 10) / 10;

function table(
  records: readonly TimelineRecord[],
  series: readonly Series[],
  reading: Reading,
  words: StaffWords,
): View {
  return html`
    <details>
      <summary>${words.asTable}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.asTable}>
        <table>
          <thead><tr><th scope="col">${words.day}</th>${series.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
          <tbody>
            ${records.toReversed().map(
              ({ at, body }) => html`<tr>
                <th scope="row">${shortMoment(at, reading)}</th>
                ${series.map(({ name }) => html`<td>${body.answers?.find((answer) => answer.name === name)?.text ?? '–'}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
}
