/** The pages on a real socket, over a practice in memory, and a browser-like visitor who keeps cookies and fills in forms. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createWebChannel, type WebChannel } from '../../adapters/web/index.ts';
import { createConsole } from '../../src/console/app.ts';
import { createLimits } from '../../src/limits/index.ts';
import type { Person, Practice } from '../../src/model.ts';
import { followRequests } from '../../src/operations/requests.ts';
import { readWeek } from '../../src/week.ts';
import { createDeskStandIn, type DeskStandIn } from '../support/desk.ts';

export const NOW = Date.parse('2026-11-23T14:05:00Z');

export const practice: Practice = {
  name: 'Riverside Practice',
  zone: 'Europe/Madrid',
  locale: 'en',
  replies: { en: 'within one working day', es: 'en un día laborable' },
  replyHours: 8,
  noticeHours: 24,
  hours: readWeek('mon-fri 09:00-17:00') ?? [],
  emergency: { en: '112', es: '112' },
};

export interface Served {
  readonly origin: string;
  readonly standIn: DeskStandIn;
  readonly web: WebChannel;
  /** All that was logged, as text. */
  readonly logged: string[];
  readonly dana: Person;
  readonly ines: Person;
  /** Another client, whom `ines` must never see. */
  readonly tom: Person;
  close(): Promise<void>;
}

/** `publicUrl` is where the pages believe to be; left out: where they are. */
export async function serve(publicUrl?: string): Promise<Served> {
  const clock = () => NOW;
  const standIn = createDeskStandIn(clock);
  const web = createWebChannel(clock);
  await web.start(standIn.receive);
  const limits = await createLimits({});
  const logged: string[] = [];
  const note = (details: object, message: string) => void logged.push(`${message} ${JSON.stringify(details)}`);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const config = { publicUrl: publicUrl ?? origin, practice };
  const log = { debug: note, warn: note, error: note };
  const pages = createConsole({
    desk: standIn.desk,
    submit: web.submit,
    limits,
    platforms: new Map(),
    chats: [],
    config,
    clock,
    log,
  });
  server.on(
    'request',
    express().use(
      followRequests(() => randomBytes(16).toString('base64url'), log),
      pages,
    ),
  );
  return {
    origin,
    standIn,
    web,
    logged,
    dana: standIn.person('therapist', 'Dana'),
    ines: standIn.person('client', 'Inés'),
    tom: standIn.person('client', 'Tom'),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export type Fields = { readonly [name: string]: string | readonly string[] };

/** Somebody with a browser without scripts: cookies are kept, redirects are not followed by themselves. */
export interface Visitor {
  get(path: string, headers?: { [name: string]: string }): Promise<Answer>;
  post(path: string, fields: Fields | string, headers?: { [name: string]: string }): Promise<Answer>;
  /** Posts the first form on `page` that has a field or button with all of `fields`, filled in with them. */
  submit(page: string, form: RegExp, fields: Fields): Promise<Answer>;
  signIn(person: Person, kind?: 'invitation' | 'sign-in'): Promise<Answer>;
  cookie: string;
}

export function createVisitor({
  origin,
  standIn,
}: {
  readonly origin: string;
  readonly standIn: Pick<DeskStandIn, 'linkFor'>;
}): Visitor {
  const visitor: Visitor = {
    cookie: '',
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields, headers = {}) =>
      send(path, {
        method: 'POST',
        body: typeof fields === 'string' ? fields : encoded(fields),
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin', ...headers },
      }),
    async submit(page, form, fields) {
      const { text } = await visitor.get(page);
      const found = formsOf(text).find((one) => form.test(one));
      if (!found) throw new Error(`no form like ${form} on ${page}`);
      const action = /action="([^"]*)"/.exec(found)?.[1] ?? page;
      return visitor.post(action, { ...hiddenOf(found), ...fields });
    },
    async signIn(person, kind = 'sign-in') {
      return visitor.post(`/in/${standIn.linkFor(person, kind)}`, {});
    },
  };
  return visitor;

  async function send(path: string, init: RequestInit & { headers: { [name: string]: string } }): Promise<Answer> {
    const headers = { ...init.headers, ...(visitor.cookie && { Cookie: visitor.cookie }) };
    const response = await fetch(new URL(path, origin), { ...init, headers, redirect: 'manual' });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) visitor.cookie = set.split(';')[0] ?? '';
    return { status: response.status, headers: response.headers, text: await response.text() };
  }
}

function encoded(fields: Fields): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    ),
  );
}

/** The forms of a page, as they are in its text. */
export const formsOf = (text: string): readonly string[] => text.match(/<form[\s\S]*?<\/form>/g) ?? [];

/** A form's hidden fields. */
export const hiddenOf = (form: string): { [name: string]: string } =>
  Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

/** What a person reads of a page: its text without tags. */
export const readable = (text: string): string =>
  text
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
