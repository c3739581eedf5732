/** A timeline with a field to write in, as both the client's and the therapist's page have it. */
import { createComposer } from './composer.js';
import { createTyping, listen } from './live.js';
import { createOutbox } from './outbox.js';
import { page, showProblem } from './page.js';
import { createSeen, createTimeline, entries, followEnd, showEarlierHere, toEnd, toFresh } from './timeline.js';

/** What was taken shows on the timeline in a moment; after this it no longer stands apart (milliseconds). */
const SETTLED = 4000;

/** `url` is where the page reads and posts. Returns what sends further forms. */
export function createThread(url) {
  const typing = createTyping();
  const seen = createSeen(url);
  const timeline = createTimeline({
    url,
    refreshed(added) {
      outbox.arrived([...entries.querySelectorAll('.own[data-key]')].map((item) => item.dataset.key));
      if (added.some((item) => item.classList.contains('own'))) outbox.settle();
      if (added.some((item) => !item.classList.contains('own'))) typing.hide();
      seen();
    },
    signedOut: () => showProblem(page.words.signedOut),
  });
  const outbox = createOutbox({
    url,
    accepted() {
      timeline.refresh();
      setTimeout(() => timeline.refresh().then(outbox.settle), SETTLED);
    },
    refused({ fields, text }, problem) {
      if ('text' in fields) composer.giveBack(text);
      showProblem(problem ?? '');
      timeline.refresh();
    },
  });
  const composer = createComposer((fields) => {
    send(fields, fields.text);
    toEnd();
  });

  listen({
    changed: (person) => (person === undefined || person === page.person || person === page.self) && timeline.refresh(),
    typing: (person) => person === page.person && typing.show(),
  });
  document.addEventListener('visibilitychange', seen);
  followEnd(seen);
  showEarlierHere();
  if (!location.hash || location.hash === '#answer') toFresh();
  seen();

  function send(fields, text) {
    const { token: _, id: __, ...rest } = fields;
    outbox.send(rest, text);
  }

  return { send, answered: timeline.answered, refresh: () => timeline.refresh(), toEnd };
}
