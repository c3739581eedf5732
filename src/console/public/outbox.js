/** What was sent but has not arrived: kept in this tab, shown as waiting, sent again with the same id until it is taken. */
import { createNote, freshId, page, post, showProblem } from './page.js';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/** `accepted` runs after each that was taken; `refused` gives back one that cannot be taken, with the reason. */
export function createOutbox({ url, accepted, refused }) {
  const note = createNote('outbox');
  const list = document.createElement('ol');
  list.id = 'pending';
  list.className = 'entries';
  document.getElementById('entries').after(list);

  let items = note.read() ?? [];
  let wait = FIRST_WAIT;
  let timer;
  let busy = false;

  addEventListener('online', () => flush());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && flush());
  draw();
  flush();

  return {
    /** Sends fields; `text` is what the person reads meanwhile. */
    send(fields, text) {
      items = [...items, { id: freshId(), fields, text, state: 'sending' }];
      keep();
      flush();
    },
    /** Takes away what the timeline shows by now. */
    arrived(keys) {
      keep(items.filter((item) => item.state !== 'taken' || !keys.some((key) => key.endsWith(item.id))));
    },
    /** The timeline has caught up with everything that was taken. */
    settle: () => keep(items.filter((item) => item.state !== 'taken')),
  };

  function keep(next = items) {
    items = next;
    note.write(items.filter((item) => item.state !== 'taken'));
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
    if (status === 401) return mark(next, 'unsent', page.words.signedOut);
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
    keep();
    accepted(item);
    flush();
  }

  function later(item) {
    mark(item, 'waiting', '');
    timer = setTimeout(flush, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  function mark(item, state, problem) {
    item.state = state;
    keep();
    if (problem) showProblem(problem);
  }

  function draw() {
    const { words } = page;
    const states = {
      sending: words.sending,
      taken: words.sending,
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

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
