/** A timeline with a field to write in, as both the client's and the therapist's page have it. */
import { createComposer } from './composer.js';
import { createTyping, listen } from './live.js';
import { createOutbox } from './outbox.js';
import { awake, goOut, page, showProblem } from './page.js';
import {
  createSeen,
  createTimeline,
  followEnd,
  newest,
  ownShown,
  showEarlierHere,
  toEnd,
  toFresh,
} from './timeline.js';

/** A page that waits for what was taken, and hears of nothing, looks again after so long (milliseconds). */
const LOOK_AGAIN = 4000;

/** `url` is where the page reads and posts; `refreshed` hears of every refresh. Returns what sends further forms. */
export function createThread(url, refreshed = () => {}) {
  let looking;
  let over = false;
  const typing = createTyping();
  const seen = createSeen(url);
  const timeline = createTimeline({
    url,
    refreshed(added, asked) {
      const { waiting, settled } = document.getElementById('underway').dataset;
      outbox.arrived(ownShown());
      if (settled === 'yes') outbox.atRest(asked, waiting.split(' '));
      if (added.some((item) => !item.classList.contains('own'))) typing.hide();
      seen();
      refreshed();
    },
    signedOut,
  });
  const outbox = createOutbox({
    url,
    accepted: refresh,
    refused({ fields, text }, problem) {
      if ('text' in fields) composer.giveBack(text);
      showProblem(problem ?? '');
      refresh();
    },
    signedOut,
  });
  const composer = createComposer((fields) => {
    send(fields, fields.text);
    toEnd();
  });

  listen({
    changed(person) {
      // Whoever has just answered writes no more, even where the answer itself does not show.
      if (person === page.person && person !== page.self) typing.hide();
      if (person === undefined || person === page.person || person === page.self) refresh();
    },
    typing: (person) => person === page.person && typing.show(),
    signedOut,
  });
  document.addEventListener('visibilitychange', seen);
  followEnd(seen);
  showEarlierHere();
  if (!location.hash || location.hash === '#answer') toFresh();
  seen();

  function send(fields, text) {
    const { token: _, id: __, ...rest } = fields;
    outbox.send(rest, text, newest());
  }

  function refresh() {
    return over ? Promise.resolve() : timeline.refresh().then(lookAgain);
  }

  /** What is under way usually announces itself; who tells of it may be away as well. */
  function lookAgain() {
    clearTimeout(looking);
    if (over) return;
    if (outbox.underway() || !document.getElementById('underway').hidden)
      looking = setTimeout(() => (awake() ? refresh() : lookAgain()), LOOK_AGAIN);
  }

  /** Nothing that was read stays in sight; what was written here and not sent does, so that it is not lost. */
  function signedOut() {
    if (over) return;
    over = true;
    clearTimeout(looking);
    const unsent = [outbox.unsent(), composer.unsent()].filter(Boolean);
    if (unsent.length === 0) return goOut();
    showProblem(page.words.signedOut);
    const sheet = document.createElement('main');
    sheet.className = 'sheet';
    const title = document.createElement('h1');
    title.textContent = page.words.signedOutTitle;
    sheet.append(title, document.getElementById('problem'), ...unsent);
    document.body.className = 'plain';
    document.body.replaceChildren(sheet);
    document.title = page.words.signedOutTitle;
  }

  return { send, answered: timeline.answered, refresh, toEnd };
}
