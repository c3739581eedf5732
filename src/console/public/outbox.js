/**
 * What was sent but does not show on the timeline yet: kept in this tab, sent again with the same id until it is taken, and shown
 * until the timeline shows it.
 */
import { createNote, freshId, page, post } from './page.js';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/**
 * `accepted` runs after each that was taken; `refused` gives back one that cannot be taken, with the reason; `signedOut` runs when
 * nobody is signed in any more.
 */
export function createOutbox({ url, accepted, refused, signedOut }) {
  const note = createNote('outbox');
  const list = document.createElement('ol');
  list.id = 'pending';
  list.className = 'entries';
  document.getElementById('entries').after(list);

  let items = (note.read() ?? []).map((item) => ({ ...item, takenAt: 0 }));
  let wait = FIRST_WAIT;
  let timer;
  let busy = false;

  addEventListener('online', () => flush());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && flush());
  draw();
  flush();

  return {
    /** Sends fields; `text` is what the person reads meanwhile, `since` the number of the newest entry above it. */
    send(fields, text, since) {
      items = [...items, { id: freshId(), fields, text, since, state: 'sending' }];
      keep();
      flush();
    },
    /** Takes away what the timeline shows by now; `shown` are the reader's own entries on it. */
    arrived(shown) {
      for (const entry of shown) {
        const item = items.find((one) => one.state === 'taken' && isEntry(one, entry));
        if (!item) continue;
        items = items.filter((one) => one !== item);
        // An entry stands for one of them: of two that say the same, the other still waits for its own.
        for (const one of items) one.since = Math.max(one.since, entry.seq);
      }
      keep();
    },
    /** Takes away what was taken before `asked`, when all was at rest but for those that wait: it left no entry of its own. */
    atRest: (asked, waiting) =>
      keep(items.filter(({ id, state, takenAt }) => state !== 'taken' || takenAt > asked || waiting.includes(id))),
    /** Something was taken and does not show yet. */
    underway: () => items.some(({ state }) => state === 'taken'),
    /** Keeps only what was not taken, until somebody signs in here again; returns the list of it, undefined when there is none. */
    unsent() {
      items = items.filter(({ state }) => state !== 'taken');
      for (const item of items) item.state = 'unsent';
      keep();
      return items.length > 0 ? list : undefined;
    },
  };

  function keep(next = items) {
    items = next;
    note.write(items.length > 0 ? items : null);
    draw();
  }

  async function flush() {
    clearTimeout(timer);
    const next = items.find((item) => item.state !== 'taken');
    if (busy || !next) return;
    busy = true;
    const { status, problem } = await post(url, { ...next.fields, id: next.id });
    busy = false;
    if (status === 200) return taken(next);
    if (status === 0 || status === 429 || status >= 500) return later(next);
    if (status === 401) return signedOut();
    // The form token of this page is over; a fresh page has a new one and sends what is kept here.
    if (status === 403 && !next.again) {
      next.again = true;
      keep();
      return location.reload();
    }
    keep(items.filter((item) => item !== next));
    refused(next, problem);
    flush();
  }

  function taken(item) {
    wait = FIRST_WAIT;
    item.state = 'taken';
    item.takenAt = performance.now();
    keep();
    accepted(item);
    flush();
  }

  function later(item) {
    item.state = 'waiting';
    keep();
    timer = setTimeout(flush, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  function draw() {
    const { words } = page;
    const states = {
      sending: words.sending,
      taken: words.onItsWay,
      waiting: words.waitingToSend,
      unsent: words.notSent,
    };
    list.replaceChildren(
      ...items.map(({ text, state }) => {
        const row = element('li', 'entry own pending');
        row.append(element('p', 'who', words.you), element('div', 'bubble', text), element('p', 'meta', states[state]));
        return row;
      }),
    );
  }
}

/** A message is known by its id; an answer and a reply, which get other keys, by coming after it and saying the same. */
function isEntry({ id, fields, text, since }, { seq, key, text: says }) {
  if (key.startsWith('said:')) return key.endsWith(id);
  return seq > since && (fields.kind === 'choice' || text.trim() === says);
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
