/** Connecting a chat: how, and a code that is shown once. */
import type { ChannelName, Practice } from '../../model.ts';
import { type AppWords, appWords } from '../app-words.ts';
import { html, type View } from '../html.ts';
import { homes, sideOf, type Visit } from '../visit.ts';
import { pageWords } from '../words.ts';
import { page } from './document.ts';
import { hidden } from './fields.ts';
import { staffPage } from './staff.ts';

export interface AppsPage {
  readonly visit: Visit;
  readonly practice: Practice;
  /** Chats that the practice serves. */
  readonly chats: readonly ChannelName[];
  readonly code?: string;
}

export function appsPage({ visit, practice, chats, code }: AppsPage): string {
  const { locale } = visit.person;
  const words = appWords(locale);
  const side = sideOf(visit.person);
  const body = html`
    <main id="main" class="sheet" tabindex="-1">
      <h1>${words.title}</h1>
      <p>${words.what(list(chats, words))} ${words.steps}</p>
      <p>${words.owner} ${words.nudge}</p>
      ${connected(visit, words)}
      ${code && html`<p role="status"><strong>${words.code}: <code class="code">${code}</code></strong><br />${words.lasts}</p>`}
      <form method="post" action=${`${homes[side]}/apps`}>
        ${hidden(visit.token)}
        <button class="primary">${words.make}</button>
      </form>
      <p><a class="button" href=${homes[side]}>${words.back}</a></p>
    </main>`;
  if (side === 'staff') return staffPage({ visit, practice, title: words.title, body });
  return page({ title: words.title, locale, kind: 'plain', skip: pageWords(locale).skip, body });
}

function connected({ person }: Visit, words: AppWords): View | undefined {
  const chats = [...new Set(person.addresses.map(({ channel }) => channel))].filter((name) => name !== 'web');
  return chats.length > 0 ? html`<p>${words.linked(list(chats, words))}</p>` : undefined;
}

const list = (chats: readonly ChannelName[], { names, and }: AppWords): string =>
  chats.map((name) => names[name]).join(and);
