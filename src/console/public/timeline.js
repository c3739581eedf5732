/** Keeps the shown timeline fresh: fetches the part that may have changed and replaces only what did. */
import { announce, createNote, freshId, page, post } from './page.js';

/** Marks of this many latest entries are kept fresh. */
const FRESH = 60;

export const entries = document.getElementById('entries');
const answer = document.getElementById('answer');
const newer = document.getElementById('newer');

const shown = () => [...entries.querySelectorAll('[data-seq]')];
/** The number of the newest entry; 0: there is none. */
export const newest = () => Number(shown().at(-1)?.dataset.seq ?? 0);
/** What the reader wrote. */
export const ownShown = () =>
  [...entries.querySelectorAll('.own[data-seq]')].map((item) => ({
    seq: Number(item.dataset.seq),
    key: item.dataset.key,
    text: item.querySelector('.bubble')?.textContent.trim(),
  }));
export const nearEnd = () => innerHeight + scrollY > document.documentElement.scrollHeight - 160;
export const toEnd = () => scrollTo(0, document.documentElement.scrollHeight);

/** To the end, or to the first entry that has not been looked at when that lies above. */
export function toFresh() {
  toEnd();
  const first = entries.querySelector('[data-fresh]');
  if (first && first.getBoundingClientRect().top < 0) first.scrollIntoView({ block: 'start' });
}

/**
 * `url` is the page's path; `refreshed` hears of every refresh with the new entries and when it was asked for (on the clock of
 * `performance.now()`), `signedOut` when nobody is signed in any more.
 */
export function createTimeline({ url, refreshed, signedOut }) {
  let running;
  let once = false;
  let moveFocus = false;

  return {
    /** Fetches what is new or different. Calls while one runs become one more. */
    async refresh() {
      if (running) {
        once = true;
        return running;
      }
      running = fetchPart().finally(() => {
        running = undefined;
      });
      await running;
      if (once) {
        once = false;
        await this.refresh();
      }
    },
    /** The reader has answered: the next question may take the focus. */
    answered() {
      moveFocus = answer.contains(document.activeElement);
      answer.replaceChildren();
    },
  };

  async function fetchPart() {
    const last = shown();
    const from = last.length > FRESH ? last.at(-FRESH).dataset.seq : last.length ? last[0].dataset.seq - 1 : 0;
    const asked = performance.now();
    let response;
    try {
      response = await fetch(`${url}/part?after=${from}`, { headers: { Accept: 'application/json' } });
    } catch {
      return;
    }
    if (response.status === 401) return signedOut();
    if (!response.ok) return;
    const part = new DOMParser().parseFromString(await response.text(), 'text/html');
    const stay = nearEnd();
    const fresh = part.getElementById('entries');
    removeGone(fresh, Number(from));
    const added = merge(fresh);
    mergeAnswer(part.getElementById('answer'));
    mergeRest(part);
    document.querySelector('main > .empty')?.toggleAttribute('hidden', shown().length > 0);
    refreshed(added, asked);
    if (stay && added.length > 0) toEnd();
    else if (added.some((item) => !item.classList.contains('own'))) newer.hidden = false;
    tell(added);
  }

  /** Replaces what differs, adds what is new, in order; returns the new entries. */
  function merge(fresh) {
    const added = [];
    let before = null;
    for (const item of [...fresh.children]) {
      const old = document.getElementById(item.id);
      // Whether an entry stands under its author's name alone is not known of the first one.
      if (old && !before?.dataset.seq) item.classList.toggle('joined', old.classList.contains('joined'));
      if (!old) {
        entries.insertBefore(item, before ? before.nextSibling : null);
        if (item.dataset.seq) added.push(item);
      } else if (!old.isEqualNode(item)) replace(old, item);
      before = document.getElementById(item.id);
    }
    return added;
  }

  /** What was asked for and is not given any more, such as what its author keeps to themself again. */
  function removeGone(fresh, from) {
    for (const item of shown())
      if (Number(item.dataset.seq) > from && !fresh.querySelector(`[data-seq="${item.dataset.seq}"]`)) item.remove();
  }

  function replace(old, item) {
    const focused = old.contains(document.activeElement);
    old.replaceWith(item);
    if (focused) item.querySelector('a, button')?.focus();
  }

  /** What else the page says of the person, unless the reader is at work in it. */
  function mergeRest(part) {
    for (const fresh of part.querySelectorAll('[data-live]')) {
      // A form's `id` would be its field of that name.
      const old = document.getElementById(fresh.getAttribute('id'));
      // What the reader has opened stays open.
      if (old?.querySelector('details[open]')) for (const one of fresh.querySelectorAll('details')) one.open = true;
      if (old && !old.contains(document.activeElement) && !old.isEqualNode(fresh)) old.replaceWith(fresh);
    }
  }

  /** The open question's form is left alone while it asks the same. */
  function mergeAnswer(fresh) {
    const [old, next] = [answer.firstElementChild, fresh.firstElementChild];
    if (old && next && old.dataset.question === next.dataset.question) return;
    if (!old && !next) return;
    moveFocus ||= answer.contains(document.activeElement);
    answer.replaceChildren(...fresh.children);
    if (moveFocus)
      (answer.querySelector('input:not([type=hidden]), button') ?? document.getElementById('main')).focus();
    moveFocus = false;
  }

  function tell(added) {
    const others = added.filter((item) => !item.classList.contains('own'));
    const [first] = others;
    if (!first) return;
    const texts = others.map((item) => item.querySelector('.bubble, .card, .line')?.textContent.trim()).join('\n');
    announce(`${page.words.newFrom} ${first.dataset.name}: ${texts}`);
  }
}

/** Older entries come in above, without moving what is being read. Without a script the same link is a page of its own. */
export function showEarlierHere() {
  document.getElementById('earlier')?.addEventListener('click', async (event) => {
    event.preventDefault();
    const link = event.currentTarget;
    const response = await fetch(link.href).catch(() => undefined);
    if (!response?.ok) return;
    const older = new DOMParser().parseFromString(await response.text(), 'text/html');
    const [anchor] = shown();
    const top = anchor.getBoundingClientRect().top;
    for (const item of [...older.getElementById('entries').children])
      entries.insertBefore(document.getElementById(item.id) ?? item, anchor);
    scrollBy(0, anchor.getBoundingClientRect().top - top);
    const next = older.getElementById('earlier');
    if (next) link.href = next.href;
    else {
      document.getElementById('main').focus({ preventScroll: true });
      link.parentElement.remove();
    }
  });
}

/** What is new below leads there; `reached` runs when the reader comes to the end. */
export function followEnd(reached) {
  let timer;
  newer.addEventListener('click', toEnd);
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!nearEnd()) return;
      newer.hidden = true;
      reached();
    }, 150);
  });
}

/** Tells, once per newest entry and only while it is looked at, that everything up to it has been seen. */
export function createSeen(url) {
  const note = createNote('seen');
  return async () => {
    const newest = Math.max(
      0,
      ...shown()
        .filter((item) => !item.classList.contains('own'))
        .map((item) => Number(item.dataset.seq)),
    );
    if (document.visibilityState !== 'visible' || !nearEnd() || newest <= (note.read() ?? 0)) return;
    const { status } = await post(url, { id: freshId(), kind: 'seen', person: page.person, upTo: newest });
    if (status === 200) note.write(newest);
  };
}
