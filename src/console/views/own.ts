/** The pages of what is the client's own: the journal, one entry, who has read, bringing in another diary. */
import type { Reading, RecordKind, TimelineRecord } from '../../model.ts';
import type { Diary, Found } from '../../runtime/desk.ts';
import { html, type View } from '../html.ts';
import { type OwnWords, ownWords } from '../own-words.ts';
import type { Visit } from '../visit.ts';
import { longDate, longMoment } from '../when.ts';
import { pageWords } from '../words.ts';
import { page } from './document.ts';
import { hidden } from './fields.ts';

/** What is theirs to share or keep. */
export const shareable: readonly RecordKind[] = ['journal', 'exercise', 'imported'];
/** What can be taken back whole; a message is taken back where it stands. */
export const takable: readonly RecordKind[] = [...shareable, 'check-in', 'measure', 'appointment'];
export interface JournalPage {
  readonly visit: Visit;
  readonly records: readonly TimelineRecord[];
  /** There are older ones. */
  readonly older: boolean;
  readonly today: readonly TimelineRecord[];
  /** Said above all else: what was just done. */
  readonly told?: string;
}

const sheet = (visit: Visit, title: string, body: View): string =>
  page({
    title,
    locale: visit.person.locale,
    kind: 'plain',
    skip: pageWords(visit.person.locale).skip,
    body: html`<main id="main" class="sheet own" tabindex="-1"><h1>${title}</h1>${body}</main>`,
  });

export function journalPage({ visit, records, older, today, told }: JournalPage): string {
  const words = ownWords(visit.person.locale);
  const oldest = records[0]?.seq ?? 0;
  return sheet(
    visit,
    words.title,
    html`
      ${told && html`<p role="status"><strong>${told}</strong></p>`}
      <p>${words.what}</p>
      ${searchForm(visit, '', words)}
      ${today.length > 0 && html`<h2>${words.today}</h2>${entries(visit, today, words, 'day')}`}
      <h2>${words.all}</h2>
      ${records.length === 0 && html`<p class="quiet">${words.empty}</p>`}
      ${entries(visit, records.toReversed(), words)}
      ${older && html`<p><a class="button" href=${`/journal?before=${oldest}`}>${words.older}</a></p>`}
      <p><a href="/journal/readers">${words.readers}</a></p>
      <p><a href="/journal/import">${words.bringTitle}</a></p>
      ${copyForm(visit, words)}
      ${back('/chat', words.back)}`,
  );
}

export function foundPage(visit: Visit, sought: string, { records, before }: Found): string {
  const words = ownWords(visit.person.locale);
  return sheet(
    visit,
    words.search,
    html`
      ${searchForm(visit, sought, words)}
      <p role="status">${records.length > 0 ? words.found(records.length) : words.foundNone}</p>
      ${entries(visit, records, words)}
      ${
        before !== undefined &&
        html`
          <form method="post" action="/journal/search">
            ${hidden(visit.token, { words: sought, before: String(before) })}
            <button>${words.further}</button>
          </form>`
      }
      ${back('/journal', words.toJournal)}`,
  );
}

const searchForm = ({ token }: Visit, sought: string, words: OwnWords): View => html`
  <form method="post" action="/journal/search" class="stack" role="search" autocomplete="off">
    ${hidden(token)}
    <label class="field"><span>${words.search}</span>
      <input type="search" name="words" value=${sought} maxlength="200" required />
    </label>
    <button>${words.searchButton}</button>
  </form>`;

const copyForm = ({ token }: Visit, words: OwnWords): View => html`
  <form method="post" action="/journal/copy" class="stack">
    <h2>${words.copyTitle}</h2>
    <p id="copy-what">${words.copyWhat}</p>
    ${hidden(token)}
    ${Object.entries(words.formats).map(
      ([format, label]) => html`<button name="format" value=${format} aria-describedby="copy-what">${label}</button>`,
    )}
  </form>`;

/** `list` tells apart two lists on one page that may hold the same entry. */
const entries = (visit: Visit, records: readonly TimelineRecord[], words: OwnWords, list = 'all'): View => html`
  <ol class="stack">
    ${records.map(
      (record) => html`<li>${entryCard(visit, record, list)}
      ${record.status !== 'taken-back' && html`<p><a href=${`/journal/${record.seq}`} aria-describedby=${`${list}-${record.seq}`}>${words.open}</a></p>`}</li>`,
    )}
  </ol>`;

function entryCard({ person, reading }: Visit, record: TimelineRecord, list: string): View {
  const { seq, kind, at, audience, status, body } = record;
  const words = pageWords(person.locale);
  const taken = status === 'taken-back';
  const own = kind === 'journal' || kind === 'imported' || kind === 'exercise';
  return html`
    <article aria-labelledby=${`${list}-${seq}`}>
      <p id=${`${list}-${seq}`}><strong>${taken ? words.takenBack : body.text}</strong></p>
      ${
        (body.answers?.length ?? 0) > 0 &&
        html`<dl>${body.answers?.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`
      }
      <p class="meta">
        <time datetime=${new Date(at).toISOString()}>${longMoment(at, reading)}</time>
        ${own && !taken && html` <span>${audience === 'client' ? words.onlyYou : words.sharedEntry}</span>`}
      </p>
    </article>`;
}

/** `mayShare`: whether it is theirs to share or keep; all of them can be taken back. */
export function entryPage(visit: Visit, record: TimelineRecord, mayShare: boolean): string {
  const words = ownWords(visit.person.locale);
  const decide = (form: string, label: string, hint: string) => html`
    <form method="post" action=${`/journal/${record.seq}`} class="stack">
      ${hidden(visit.token, { form })}
      <button aria-describedby=${form}>${label}</button>
      <p id=${form} class="hint">${hint}</p>
    </form>`;
  const share =
    record.audience === 'client'
      ? decide('share-entry', words.share, words.shareHint)
      : decide('keep-entry', words.keep, words.keepHint);
  return sheet(
    visit,
    words.entryTitle,
    html`
      ${entryCard(visit, record, 'one')}
      ${mayShare && share}
      ${decide('take-back-entry', words.takeBack, words.takeBackHint)}
      ${back('/journal', words.toJournal)}`,
  );
}

export interface ReadersPage {
  readonly visit: Visit;
  readonly readings: readonly (Reading & { readonly who: string | undefined; readonly span: readonly number[] })[];
}

export function readersPage({ visit, readings }: ReadersPage): string {
  const words = ownWords(visit.person.locale);
  const { reading } = visit;
  const spanOf = ([from, to]: readonly number[]) =>
    from !== undefined && to !== undefined && words.span(longDate(from, reading), longDate(to, reading));
  return sheet(
    visit,
    words.readers,
    html`
      <p>${words.readersWhat}</p>
      ${readings.length === 0 && html`<p class="quiet">${words.readersNone}</p>`}
      <ol class="stack">
        ${readings.map(
          ({ who, how, at, span }) => html`
            <li>
              <p>
                <strong>${who ?? words.somebody}</strong>, ${words.ways[how]}<br />
                <time datetime=${new Date(at).toISOString()}>${longMoment(at, reading)}</time>
                ${how !== 'export' && span.length > 0 && html`<br /><span class="quiet">${spanOf(span)}</span>`}
              </p>
            </li>`,
        )}
      </ol>
      ${back('/journal', words.toJournal)}`,
  );
}

export function importPage(visit: Visit, problem?: string): string {
  const words = ownWords(visit.person.locale);
  return sheet(
    visit,
    words.bringTitle,
    html`
      <p>${words.bringWhat}</p>
      <form method="post" action="/journal/import" enctype="multipart/form-data" class="stack">
        ${hidden(visit.token)}
        <label class="field"><span>${words.file}</span>
          <input type="file" name="file" accept=".csv,text/csv" required aria-describedby="problem" />
        </label>
        <p id="problem" class="problem" role="alert" hidden=${!problem}>${problem}</p>
        <button class="primary">${words.look}</button>
      </form>
      ${back('/journal', words.toJournal)}`,
  );
}

/** What was read, to be taken or not; the file comes back with the yes, since nothing of it is kept before. */
export function previewPage(visit: Visit, { entries, mistakes, wrong }: Diary, text: string): string {
  const words = ownWords(visit.person.locale);
  const { reading } = visit;
  const [first, last] = [entries[0], entries.at(-1)];
  return sheet(
    visit,
    words.previewTitle,
    html`
      <p role="status">
        ${first && last ? words.preview(entries.length, longDate(first.at, reading), longDate(last.at, reading)) : words.previewNone}
      </p>
      ${
        last &&
        html`
          <h2>${words.first}</h2>
          <article>
            <p>${[last.title, last.mood, last.activities, last.note].filter((part) => part !== '').join(' · ')}</p>
            <p class="meta">${longMoment(last.at, reading)}</p>
          </article>`
      }
      ${
        wrong > 0 &&
        html`
          <h2>${words.wrong(wrong)}</h2>
          <ul>${mistakes.map(({ line, what }) => html`<li>${words.line(line)}: ${words.mistakes[what]}</li>`)}</ul>`
      }
      ${
        first &&
        html`
          <form method="post" action="/journal/import" enctype="multipart/form-data" class="stack">
            ${hidden(visit.token, { take: 'yes' })}
            <textarea name="text" hidden>${`\n${text}`}</textarea>
            <button class="primary">${words.take}</button>
          </form>`
      }
      ${back('/journal/import', words.bringTitle)}`,
  );
}

const back = (href: string, label: string): View => html`<p><a class="button" href=${href}>${label}</a></p>`;
