/** The caseload stays fresh, and filters as one types. */
import { listen } from './live.js';
import { announce, awake, goOut, page } from './page.js';

const find = document.getElementById('find');

const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

function filter() {
  const wanted = folded(find.value.trim());
  for (const row of document.querySelectorAll('#rows .client')) row.hidden = !row.dataset.name.includes(wanted);
  for (const group of document.querySelectorAll('#rows .group'))
    group.hidden = !group.querySelector('.client:not([hidden])');
  const none = document.querySelector('#rows .client') && !document.querySelector('#rows .client:not([hidden])');
  document.getElementById('nobody').hidden = !none;
}

async function refresh() {
  const response = await fetch('/clients/part').catch(() => undefined);
  if (response?.status === 401) return goOut();
  if (!response?.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('rows');
  const rows = document.getElementById('rows');
  const focused = rows.contains(document.activeElement) ? document.activeElement.id : undefined;
  const order = (list) => [...list.querySelectorAll('.client a')].map((link) => link.textContent).join();
  if (order(rows) !== order(fresh)) announce(page.words.changed);
  rows.replaceWith(fresh);
  filter();
  if (focused) document.getElementById(focused)?.focus();
}

let timer;
const soon = () => {
  clearTimeout(timer);
  timer = setTimeout(refresh, 200);
};

find.addEventListener('input', filter);
// Without a script there is nothing to filter with.
find.parentElement.hidden = false;
listen({ changed: soon, signedOut: goOut });
// "20 minutes ago" grows older by itself.
setInterval(() => awake() && soon(), 60_000);
