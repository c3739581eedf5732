/** What every script needs: the page's own data, and posting. */

/** Where this side's pages begin: `/chat` or `/clients`. */
export const home = `/${location.pathname.split('/')[1]}`;

/** Put on the body by the server: person, form token, limits, words. */
export const page = JSON.parse(document.body.dataset.page ?? '{}');

/** Where somebody is who has signed out; the page that was open is not come back to. */
export const goOut = () => location.replace(`/out?${document.documentElement.lang}`);

export const freshId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
};

/** Posts fields as a form does. Resolves with the status and the outcome or problem; status 0: nobody answered. */
export async function post(url, fields) {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  const body = new URLSearchParams(pairs);
  const headers = { Accept: 'application/json', 'X-Form-Token': page.token };
  try {
    const response = await fetch(url, { method: 'POST', body, headers, signal: AbortSignal.timeout(20_000) });
    const answer = response.headers.get('content-type')?.includes('json') ? await response.json() : {};
    return { status: response.status, ...answer };
  } catch {
    return { status: 0 };
  }
}

/** A page that nobody has touched for so long no longer keeps its reader signed in (milliseconds). */
const IDLE = 30 * 60_000;
const signs = ['pointerdown', 'keydown', 'wheel'];
let touched = Date.now();
for (const sign of signs)
  addEventListener(
    sign,
    () => {
      touched = Date.now();
    },
    { passive: true },
  );

/** Somebody is there. */
export const awake = () => Date.now() - touched < IDLE;

/** Runs once, when somebody touches the page again. */
export function whenTouched(then) {
  const done = new AbortController();
  const run = () => {
    done.abort();
    then();
  };
  for (const sign of signs) addEventListener(sign, run, { signal: done.signal, passive: true });
}

let forgotten = false;

/** At sign-out: nothing stays in this tab, and nothing is kept any more. */
export function forget() {
  forgotten = true;
  sessionStorage.clear();
}

/** Keeps one value for this tab alone; gone at sign-out and when the tab closes. */
export function createNote(name) {
  const key = `${page.person} ${name}`;
  return {
    read: () => {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null');
      } catch {
        return null;
      }
    },
    write: (value) => {
      if (forgotten) return;
      try {
        if (value === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Storage may be switched off; the page works without it.
      }
    },
  };
}

/** Says something to screen readers, without moving anything. */
export function announce(text) {
  const live = document.getElementById('live');
  if (live) live.textContent = text;
}

/** Tells a person what went wrong, right above where they write. */
export function showProblem(text) {
  const problem = document.getElementById('problem');
  if (!problem) return;
  problem.textContent = text;
  problem.hidden = text === '';
}
