/** Hears that something changed or that somebody is writing; reconnects by itself. */
import { awake, home, whenTouched } from './page.js';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;
/** A short gap is not worth a word. */
const QUIET_GAP = 4000;

/**
 * `changed(person)` also runs, without a person, whenever a connection begins: something may have been missed. `signedOut` runs once,
 * when nobody is signed in any more; then it listens no longer.
 */
export function listen({ changed, typing, signedOut }) {
  const offline = document.getElementById('offline');
  let source;
  let wait = FIRST_WAIT;
  let gap;
  let again;
  let over = false;

  const trouble = () => {
    if (!awake() || over) return;
    gap ??= setTimeout(() => {
      if (offline) offline.hidden = false;
    }, QUIET_GAP);
  };
  const well = () => {
    clearTimeout(gap);
    gap = undefined;
    wait = FIRST_WAIT;
    if (offline) offline.hidden = true;
  };
  const end = () => {
    if (over) return;
    over = true;
    well();
    clearTimeout(again);
    source.close();
    signedOut();
  };
  const open = () => {
    if (over) return;
    clearTimeout(again);
    source?.close();
    source = new EventSource(`${home}/events`);
    source.addEventListener('ready', () => {
      well();
      changed();
    });
    source.addEventListener('changed', (event) => changed(event.data));
    source.addEventListener('typing', (event) => typing?.(event.data));
    // Too many open pages: this one rests until it is looked at again.
    source.addEventListener('rest', () => source.close());
    source.addEventListener('error', () => {
      trouble();
      source.close();
      nobodyThere().then((nobody) => nobody && end());
      if (awake()) again = setTimeout(open, wait);
      else whenTouched(open);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
  };

  addEventListener('online', open);
  addEventListener('offline', trouble);
  addEventListener('pageshow', (event) => event.persisted && open());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && source.readyState === EventSource.CLOSED) open();
  });
  addEventListener('pagehide', () => {
    clearTimeout(again);
    source.close();
  });
  open();
}

/** A stream ends without a reason: whether it is that nobody is signed in any more is asked apart. */
async function nobodyThere() {
  const response = await fetch(`${home}/who`, { headers: { Accept: 'application/json' } }).catch(() => undefined);
  return response?.status === 401;
}

/** Shows "is writing" for a few seconds. */
export function createTyping() {
  const line = document.getElementById('typing');
  let timer;
  return {
    show() {
      if (!line) return;
      line.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(() => {
        line.hidden = true;
      }, 6000);
    },
    hide() {
      if (line) line.hidden = true;
    },
  };
}
