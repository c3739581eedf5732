/** The frame of every page: head, skip link, what the scripts need to know. */
import type { Locale } from '../../model.ts';
import { html, render, type View } from '../html.ts';

export interface Document {
  readonly title: string;
  readonly locale: Locale;
  /** Which style of page it is; a class of the body. */
  readonly kind: 'plain' | 'chat' | 'staff';
  /** Words of the link that jumps over the header to `#main`. */
  readonly skip?: string;
  readonly script?: string;
  /** What the page's script reads, as JSON. */
  readonly data?: { readonly [name: string]: unknown };
  readonly body: View;
}

const sheets: { readonly [kind in Document['kind']]: readonly string[] } = {
  plain: ['style'],
  chat: ['style', 'thread', 'chat'],
  staff: ['style', 'thread', 'staff'],
};

/** A whole HTML document. */
export const page = ({ title, locale, kind, skip, script, data, body }: Document): string =>
  `<!doctype html>${render(html`
    <html lang=${locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#f5f3ee" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#131a1b" media="(prefers-color-scheme: dark)" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="/page/icon.svg" type="image/svg+xml" />
        ${sheets[kind].map((sheet) => html`<link rel="stylesheet" href=${`/page/${sheet}.css`} />`)}
        ${script && html`<script type="module" src=${`/page/${script}`}></script>`}
      </head>
      <body class=${kind} data-page=${data && JSON.stringify(data)}>
        ${skip && html`<a class="skip" href="#main">${skip}</a>`}
        ${body}
      </body>
    </html>`)}`;
