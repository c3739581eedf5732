/** The client's page comes alive: it works without this too. */
import { changeHere } from './change.js';
import { forget, page } from './page.js';
import { createThread } from './thread.js';

const thread = createThread('/chat');
changeHere(thread.refresh);

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.matches('.answer, .ways')) tapped(event, form);
  if (form.matches('#out')) forget();
});

/** An answer or a quiet button: shown at once as what the person says. */
function tapped(event, form) {
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  const picked = data.getAll('value').filter((value) => value !== '');
  const text = data.get('text') ?? labels(form, event.submitter, picked);
  if (form.matches('.answer')) {
    if (picked.length === 0 && data.get('as') !== 'several') return;
    thread.answered();
  }
  const fields = Object.fromEntries(data);
  thread.send(picked.length > 1 ? { ...fields, value: picked } : fields, text);
  thread.toEnd();
}

/** What was tapped, in the words that were on it. */
function labels(form, submitter, picked) {
  if (submitter?.name === 'value') return submitter.textContent;
  const ticked = [...form.querySelectorAll('.chip input:checked')].map((input) => input.nextElementSibling.textContent);
  return ticked.length > 0 ? ticked.join(', ') : picked.join(', ') || page.words.none;
}

document.getElementById('leave').addEventListener('click', (event) => {
  event.preventDefault();
  document.body.replaceChildren();
  document.title = '';
  location.replace('about:blank');
});

// One menu at a time, and Escape closes it.
document.addEventListener('keydown', (event) => {
  const open = document.querySelector('.menu[open]');
  if (event.key !== 'Escape' || !open) return;
  open.open = false;
  open.querySelector('summary').focus();
});
document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
});
