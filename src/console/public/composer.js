/** The field to write in: grows, keeps a draft over a reload, sends with Enter where there is a keyboard, tells that somebody writes. */
import { createNote, home, page, post, showProblem } from './page.js';

const TYPING_EVERY = 3000;

/** `send(fields)` takes what was written. */
export function createComposer(send) {
  const form = document.getElementById('composer');
  const field = form.elements.namedItem('text');
  const note = createNote('draft');
  let told = 0;

  if (field.value === '') field.value = note.read() ?? '';
  grow();

  field.addEventListener('input', () => {
    note.write(field.value || null);
    grow();
    showProblem(overlong() ? page.words.tooLong : '');
    if (field.value !== '' && Date.now() - told > TYPING_EVERY) {
      told = Date.now();
      post(`${home}/typing`, { about: page.person });
    }
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !hasKeyboard()) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '' || overlong()) return field.focus();
    const fields = Object.fromEntries(new FormData(form));
    put('');
    sendNow();
    showProblem('');
    send(fields);
  });

  function put(text) {
    field.value = text;
    note.write(text || null);
    grow();
  }

  /** Where a message may go out later, the next one goes out now again. */
  function sendNow() {
    for (const input of form.querySelectorAll('.when input')) input.value = '';
    for (const select of form.querySelectorAll('.when select')) select.selectedIndex = 0;
  }

  function grow() {
    if (CSS.supports('field-sizing', 'content')) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  const overlong = () => field.value.trim().length > page.limit;

  return {
    /** Gives text back to be written anew, before what is there by now. */
    giveBack: (text) => put([text, field.value].filter(Boolean).join('\n')),
    /** The field, to be read only, when something is in it. */
    unsent() {
      if (field.value.trim() === '') return undefined;
      field.readOnly = true;
      field.ariaLabel = page.words.notSent;
      return field;
    },
  };
}

const hasKeyboard = () => matchMedia('(hover: hover) and (pointer: fine)').matches;
