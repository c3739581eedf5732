/** What is the client's own: reading, sharing, taking back, looking for words, who has read, a copy, another diary. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type Express, type Request, type RequestHandler } from 'express';
import type { ImportedEntry, TimelineRecord } from '../../model.ts';
import type { TakeOutFormat } from '../../runtime/desk.ts';
import { ownWords } from '../own-words.ts';
import { fieldsOf, requestOf, type Site } from '../site.ts';
import {
  entryPage,
  foundPage,
  importPage,
  journalPage,
  previewPage,
  readersPage,
  shareable,
  takable,
} from '../views/own.ts';
import type { Visit } from '../visit.ts';
import { number, PAGE, SETTLE } from './chat.ts';

const decisions = ['share-entry', 'keep-entry', 'take-back-entry'];

/** The largest file of another diary. */
const FILE_LIMIT = '2mb';
/** Entries and characters that go into the mailbox at once. */
const BATCH_ENTRIES = 100;
const BATCH_LENGTH = 100_000;

const types: { readonly [format in TakeOutFormat]: string } = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

export function ownRoutes(app: Express, site: Site): void {
  const { desk, live } = site;

  const journal = async (visit: Visit, before: number | undefined, told?: string) => {
    const query = { kinds: shareable, ...(before !== undefined && { before }), limit: PAGE + 1 };
    const records = await own(visit, query);
    const today = before === undefined ? await desk.onThisDay(visit.person) : [];
    const page = { visit, records: records.slice(-PAGE), older: records.length > PAGE, today };
    return journalPage({ ...page, ...(told !== undefined && { told }) });
  };

  app.get(
    '/journal',
    site.signedIn('client', async (visit, request, response) => {
      response.send(await journal(visit, number(request.query.before)));
    }),
  );

  app.post(
    '/journal/search',
    site.signedIn('client', async (visit, request, response) => {
      const { words, before } = fieldsOf(request);
      const sought = typeof words === 'string' ? words.slice(0, 200) : '';
      response.send(foundPage(visit, sought, await desk.searchDiary(visit.person, sought, number(before))));
    }),
  );

  app.get(
    '/journal/readers',
    site.signedIn('client', async (visit, _, response) => {
      const plan = await desk.plan(visit.person, visit.person.id);
      const staff = plan === 'forbidden' ? [] : plan.staff;
      const readings = await Promise.all(
        (await desk.readings(visit.person)).map(async (reading) => ({
          ...reading,
          who: staff.find(({ id }) => id === reading.reader)?.name,
          span: await spanOf(visit, reading),
        })),
      );
      response.send(readersPage({ visit, readings }));
    }),
  );

  app.post(
    '/journal/copy',
    site.signedIn('client', async (visit, request, response) => {
      const format = formatOf(fieldsOf(request).format);
      if (!format) return site.refuse(request, response, 422, 'malformed');
      response.set('Content-Type', types[format]);
      response.set('Content-Disposition', `attachment; filename="meanwhile.${format}"`);
      await pipeline(Readable.from(desk.takeOut(visit.person, format)), response);
    }),
  );

  app
    .route('/journal/import')
    .get(site.signedIn('client', async (visit, _, response) => void response.send(importPage(visit))))
    .post(
      readFile,
      site.signedIn('client', async (visit, request, response) => {
        const { text, take, id } = fieldsOf(request);
        const words = ownWords(visit.person.locale);
        if (typeof text !== 'string' || text === '')
          return void response.status(422).send(importPage(visit, words.noFile));
        const diary = desk.readDiary(visit.person, text);
        if (take !== 'yes') return void response.send(previewPage(visit, diary, text));
        for (const [index, entries] of batches(diary.entries).entries()) {
          const body = { id: `${String(id)}-${index}`, kind: 'import', entries };
          const outcome = await site.submit(visit.person, body, requestOf(response));
          if (typeof outcome === 'object') return site.refuse(request, response, 422, 'malformed');
        }
        response.send(await journal(visit, undefined, words.taken));
      }),
    );

  app
    .route('/journal/:seq')
    .get(
      site.signedIn('client', async (visit, request, response) => {
        const record = await entryOf(visit, request);
        if (!record) return site.refuse(request, response, 404, 'missing');
        response.send(entryPage(visit, record, shareable.includes(record.kind)));
      }),
    )
    .post(
      site.signedIn('client', async (visit, request, response) => {
        const record = await entryOf(visit, request);
        const { id, form } = fieldsOf(request);
        if (!record) return site.refuse(request, response, 404, 'missing');
        const mayShare = shareable.includes(record.kind);
        if (!decisions.includes(String(form)) || (form !== 'take-back-entry' && !mayShare))
          return site.refuse(request, response, 422, 'malformed');
        const { key, kind, audience, seq } = record;
        const values = { key, kind, record: String(seq), shared: audience === 'client' ? 'no' : 'yes' };
        const shown = live.change(visit.person.id, SETTLE);
        const outcome = await site.submit(visit.person, { id, kind: 'form', form, values }, requestOf(response));
        if (typeof outcome === 'object') return site.refuse(request, response, 422, 'malformed');
        if (outcome === 'accepted') await shown;
        response.redirect(303, form === 'take-back-entry' ? '/journal' : `/journal/${seq}`);
      }),
    );

  async function own(visit: Visit, query: Parameters<typeof desk.history>[2]): Promise<readonly TimelineRecord[]> {
    const records = await desk.history(visit.person, visit.person.id, query);
    return records === 'forbidden' ? [] : records;
  }

  async function entryOf(visit: Visit, request: Request): Promise<TimelineRecord | undefined> {
    const seq = number(request.params.seq);
    if (seq === undefined) return undefined;
    const [record] = await own(visit, { kinds: takable, after: seq - 1, before: seq + 1, limit: 1 });
    return record && record.status !== 'taken-back' && record.status !== 'open' ? record : undefined;
  }

  /** When the first and the last entry of a reading were written. */
  async function spanOf(visit: Visit, { from, to }: { from: number; to: number }): Promise<readonly number[]> {
    const [first] = await own(visit, { after: from - 1, before: to + 1, limit: 1 });
    const [last] = await own(visit, { before: to + 1, limit: 1 });
    return first && last ? [first.at, last.at] : [];
  }
}

const formatOf = (text: unknown): TakeOutFormat | undefined =>
  text === 'json' || text === 'csv' || text === 'md' ? text : undefined;

/** In the order of the entries; each small enough for one message to the conversation. */
function batches(entries: readonly ImportedEntry[]): readonly (readonly ImportedEntry[])[] {
  const found: ImportedEntry[][] = [];
  let length = 0;
  for (const entry of entries) {
    const batch = found.at(-1);
    length += entry.note.length + entry.title.length + entry.activities.length;
    if (batch && batch.length < BATCH_ENTRIES && length < BATCH_LENGTH) batch.push(entry);
    else {
      found.push([entry]);
      length = entry.note.length;
    }
  }
  return found;
}

/** A form with a file: its fields, and the file's text as `text`. A body that is none, or too large, is refused as every other. */
const readFile: RequestHandler = (request, response, next) => {
  express.raw({ type: 'multipart/form-data', limit: FILE_LIMIT })(request, response, (problem?: unknown) => {
    if (problem || !Buffer.isBuffer(request.body)) return next(problem);
    fieldsOfForm(request.body, request.headers['content-type'] ?? '').then((fields) => {
      request.body = fields;
      next();
    }, next);
  });
};

async function fieldsOfForm(body: Buffer, type: string): Promise<{ [name: string]: string }> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => new FormData());
  const fields: { [name: string]: string } = {};
  for (const [name, value] of form)
    fields[name === 'file' ? 'text' : name] = typeof value === 'string' ? value : await value.text();
  return fields;
}
