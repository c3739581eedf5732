/** A page of its own to change or take back what a member of staff wrote. */
import { nameBy, type TimelineRecord } from '../../model.ts';
import { html } from '../html.ts';
import { staffWords } from '../staff-words.ts';
import type { Visit } from '../visit.ts';
import { page } from './document.ts';
import { hidden } from './fields.ts';

/** What it is called by its author; undefined: not theirs, or taken back already. */
export const rewritable = ({ kind, key, status }: TimelineRecord, { person }: Visit): string | undefined =>
  (kind === 'message' || kind === 'note') && status !== 'taken-back' ? nameBy(person.id, key) : undefined;

export interface RewritePage {
  readonly visit: Visit;
  readonly record: TimelineRecord;
  readonly name: string;
  readonly problem?: string;
  readonly text: string;
}

export function rewritePage({ visit, record, name, problem, text }: RewritePage): string {
  const words = staffWords(visit.person.locale);
  const { kind, person, seq, as = '' } = { ...record, as: rewritable(record, visit) };
  const here = `/clients/${person}`;
  const form = (name: string) => hidden(visit.token, { form: name, as, record: String(seq) });
  return page({
    title: words.change,
    locale: visit.person.locale,
    kind: 'plain',
    body: html`
      <main id="main" class="sheet">
        <h1 id="change">${words.change}</h1>
        <form method="post" action=${`${here}/change/${seq}`} class="stack">
          ${form('rewrite')}
          <label class="field"><span>${words.message}</span>
            <textarea name="text" rows="6" aria-describedby="problem rewrite-hint">${text}</textarea>
          </label>
          <p id="problem" class="problem" role="alert" hidden=${problem === undefined}>${problem}</p>
          ${kind === 'message' && html`<p id="rewrite-hint" class="hint">${words.rewriteHint(name)}</p>`}
          <button class="primary">${words.save}</button>
        </form>
        <form method="post" action=${`${here}/change/${seq}`} class="stack">
          ${form('take-back')}
          <button aria-describedby="take-back">${words.takeBack}</button>
          <p id="take-back" class="hint">${kind === 'message' ? words.takeBackHint(name) : words.takeBackNote}</p>
        </form>
        <p><a class="button" href=${`${here}#e-${seq}`}>${words.return}</a></p>
      </main>`,
  });
}
