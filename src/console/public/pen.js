/** What the therapist's page adds to the field: a draft on every device, snippets where the cursor is. */
import { freshId, page, post } from './page.js';

/** A draft is saved when nothing was typed for so long (milliseconds). */
const PAUSE = 1500;

/** `refreshed()` is to be called when the page's part was fetched again. */
export function createPen(url) {
  const form = document.getElementById('composer');
  const field = form.elements.namedItem('text');
  const kept = document.getElementById('kept');
  // What the server has, as far as this page knows.
  let saved = draft();
  let timer;

  // It keeps itself.
  form.querySelector('option[value=draft]')?.remove();
  form.addEventListener('input', (event) => {
    if (event.target !== field) return;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
    kept.hidden = true;
  });
  form.addEventListener('submit', () => {
    // The composer, which hears of it first, has emptied the field.
    clearTimeout(timer);
    if (field.value !== '') return;
    saved = '';
    kept.hidden = true;
  });
  form.addEventListener('keydown', (event) => {
    // In the fields of the time Enter is not meant for the message.
    if (event.key === 'Enter' && event.target.matches('input')) event.preventDefault();
  });
  form.addEventListener('click', (event) => {
    const button = event.target.closest('button[name=snippet]');
    if (!button) return;
    event.preventDefault();
    field.focus();
    field.setRangeText(button.dataset.text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save());

  function draft() {
    return document.getElementById('draft').dataset.text;
  }

  async function save() {
    clearTimeout(timer);
    const text = field.value;
    if (text === saved || text.length > page.limit) return;
    saved = text;
    const { status } = await post(url, { id: freshId(), form: 'draft', text });
    if (status !== 200) saved = undefined;
    kept.hidden = status !== 200 || text === '';
  }

  return {
    /** Another device has written on: as long as nothing differs here, this field follows. */
    refreshed() {
      const text = draft();
      if (text === saved || field.value !== saved) return;
      saved = text;
      field.value = text;
    },
  };
}
