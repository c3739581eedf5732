/** The controls with which the open question can be answered by tapping; typing always works too. */
import type { Question, TimelineRecord } from '../../model.ts';
import { html, type View } from '../html.ts';
import type { PageWords } from '../words.ts';
import { hidden } from './fields.ts';

/** The question that still waits: the last one on the timeline, unless the reader has written since. */
export function openQuestion(
  records: readonly TimelineRecord[],
  reader: string,
): { readonly seq: number; readonly question: Question } | undefined {
  const asked = records.findLast(({ body, author }) => body.question !== undefined || author === reader);
  const question = asked?.body.question;
  return asked && question && asked.author !== reader && asked.status !== 'expired'
    ? { seq: asked.seq, question }
    : undefined;
}

/** A form for one question; nothing for a question that is answered in words. */
export function answerForm(open: { seq: number; question: Question }, token: string, words: PageWords): View {
  const { question, seq } = open;
  const { as, controls } = shapes[question.kind];
  const inside = controls(question, words);
  if (!inside) return skipForm(question, token);
  return html`
    <form class=${`answer ${question.kind}`} method="post" action="/chat" data-question=${question.id}>
      ${hidden(token, { kind: 'choice', question: question.id, as })}
      <fieldset aria-labelledby=${`t-${seq}`}>${inside}</fieldset>
    </form>
    ${skipForm(question, token)}`;
}

/** The way past a question that may be passed over. */
const skipForm = ({ id, skip }: Question, token: string): View =>
  skip &&
  html`
    <form class="answer pass" method="post" action="/chat" data-question=${id}>
      ${hidden(token, { kind: 'choice', question: id, as: 'one' })}
      <div class="chips"><button class="chip" name="value" value=${skip}>${skip}</button></div>
    </form>`;

interface Shape {
  /** How the posted value is read. */
  readonly as: 'one' | 'several' | 'number';
  controls(question: Question, words: PageWords): View;
}

const shapes: { readonly [kind in Question['kind']]: Shape } = {
  text: { as: 'one', controls: () => undefined },
  choice: { as: 'one', controls: chips },
  'yes-no': { as: 'one', controls: chips },
  several: { as: 'several', controls: ticks },
  scale: { as: 'number', controls: scale },
  number: { as: 'number', controls: number },
  date: { as: 'one', controls: (_, words) => picker('date', words.dateHint, words.date, words) },
  time: { as: 'one', controls: (_, words) => picker('time', words.timeHint, words.time, words) },
};

function chips({ options = [] }: Question): View {
  return html`<div class="chips">
    ${options.map(({ value, label }) => html`<button class="chip" name="value" value=${value}>${label}</button>`)}
  </div>`;
}

function ticks({ options = [] }: Question, words: PageWords): View {
  return html`
    <p class="hint">${words.pickSeveral}</p>
    <div class="chips">
      ${options.map(
        ({ value, label }) =>
          html`<label class="chip tick"><input type="checkbox" name="value" value=${value} /><span>${label}</span></label>`,
      )}
    </div>
    <button class="use">${words.sendAnswer}</button>`;
}

function scale({ min = 0, max = 10, low, high }: Question, words: PageWords): View {
  const meaning = (value: number) => (value === min ? low : value === max ? high : undefined);
  const steps = Array.from({ length: Math.min(max - min, 20) + 1 }, (_, step) => min + step);
  return html`
    <div class="scale">
      ${steps.map((value) => {
        const means = meaning(value);
        return html`<label class="step">
          <input type="radio" name="value" value=${value} required aria-label=${means && `${value}, ${means}`} /><span>${value}</span>
        </label>`;
      })}
    </div>
    <p class="ends" aria-hidden="true">
      ${low && html`<span>${words.scaleEnd(min, low)}</span>`}${high && html`<span>${words.scaleEnd(max, high)}</span>`}
    </p>
    <button class="use">${words.sendAnswer}</button>`;
}

function number({ min, max }: Question, words: PageWords): View {
  return html`
    <label class="field"><span>${words.number(min, max)}</span>
      <input type="number" name="value" min=${min} max=${max} step="any" inputmode="decimal" required />
    </label>
    <button class="use">${words.sendAnswer}</button>`;
}

const picker = (type: 'date' | 'time', hint: string, label: string, words: PageWords): View => html`
  <p class="hint">${hint}</p>
  <label class="field"><span>${label}</span><input type=${type} name="value" required /></label>
  <button class="use">${words.sendAnswer}</button>`;
