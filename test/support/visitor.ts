/** Somebody at the pages without a browser: keeps the cookie, posts as the pages' script does, reads entries off a page. */
import { randomBytes } from 'node:crypto';

export interface Answer {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export type Fields = { readonly [name: string]: string | readonly string[] };

export interface Visitor {
  /** The cookie, as it is sent. */
  cookie: string;
  /** The form token, once a page of theirs has been read. */
  token: string;
  get(path: string, headers?: { [name: string]: string }): Promise<Answer>;
  /** Posts as a page's script does; a fresh id unless one is given. Rejects when nobody answers. */
  post(path: string, fields: Fields, headers?: { [name: string]: string }): Promise<Answer>;
  /** Posts any body. */
  send(path: string, body: string | Uint8Array<ArrayBuffer>, headers: { [name: string]: string }): Promise<Answer>;
  /** Opens a one-time link and presses its button. */
  signIn(link: string): Promise<Answer>;
}

/** `heard` is called with every answer. */
export function createVisitor(origin: string, heard: (answer: Answer) => void = () => {}): Visitor {
  const visitor: Visitor = {
    cookie: '',
    token: '',
    get: (path, headers = {}) => request('GET', path, undefined, headers),
    post: (path, fields, headers = {}) =>
      visitor.send(path, encoded({ id: freshId(), ...fields }), {
        Accept: 'application/json',
        'X-Form-Token': visitor.token,
        ...headers,
      }),
    send: (path, body, headers) =>
      request('POST', path, body, { 'Content-Type': 'application/x-www-form-urlencoded', ...headers }),
    async signIn(link) {
      const path = new URL(link).pathname;
      await visitor.get(path);
      const answer = await visitor.send(path, '', {});
      const home = answer.headers.get('location');
      if (home) visitor.token = tokenOn((await visitor.get(home)).text);
      return answer;
    },
  };
  return visitor;

  async function request(
    method: string,
    path: string,
    body: string | Uint8Array<ArrayBuffer> | undefined,
    headers: { [name: string]: string },
  ): Promise<Answer> {
    const cookie: { [name: string]: string } = visitor.cookie === '' ? {} : { Cookie: visitor.cookie };
    const init = { method, headers: { ...cookie, ...headers }, redirect: 'manual' } as const;
    const response = await fetch(new URL(path, origin), body === undefined ? init : { ...init, body });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) visitor.cookie = set.split(';')[0] ?? '';
    const answer = {
      method,
      url: response.url,
      status: response.status,
      headers: response.headers,
      text: await response.text(),
    };
    heard(answer);
    return answer;
  }
}

/** What a page makes for one rendering of a form. */
export const freshId = (): string => randomBytes(16).toString('base64url');

const encoded = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();

/** The link that a page shows once. */
export const linkOn = (page: string): string => /<input id="link"[^>]* value="([^"]+)"/.exec(page)?.[1] ?? '';

const tokenOn = (page: string): string => /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';

/** One message on a page, as its reader sees it. */
export interface ShownMessage {
  readonly seq: number;
  readonly side: 'own' | 'other' | 'helper';
  readonly text: string;
  /** The line below: time and marks. */
  readonly meta: string;
}

/** The messages on a page in the order in which they stand there. */
export const messagesOn = (page: string): ShownMessage[] =>
  (page.match(/<li[^>]*class="entry message [\s\S]*?<\/li>/g) ?? []).map((item) => ({
    seq: Number(/data-seq="(\d+)"/.exec(item)?.[1]),
    side: /class="entry message (own|other|helper)/.exec(item)?.[1] as ShownMessage['side'],
    text: words(/<div class="bubble"[^>]*>([\s\S]*?)<\/div>/.exec(item)?.[1] ?? ''),
    meta: words(/<p class="meta">([\s\S]*)<\/p>/.exec(item)?.[1] ?? ''),
  }));

/** Every message from the first on, read part by part as the page's script does. */
export async function readMessages(visitor: Visitor, path: string): Promise<ShownMessage[]> {
  const messages: ShownMessage[] = [];
  for (let after = 0; ; ) {
    const { text } = await visitor.get(`${path}/part?after=${after}`);
    const seqs = [...text.matchAll(/data-seq="(\d+)"/g)].map(([, seq]) => Number(seq));
    messages.push(...messagesOn(text));
    const last = seqs.at(-1);
    if (last === undefined) return messages;
    after = last;
  }
}

/** Text without tags, as it is read. */
export const words = (page: string): string =>
  page
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
