/** Changing or taking back a message without leaving the page: the form's own page, shown in a dialog. */
import { post } from './page.js';

/** `changed` runs after something was. */
export function changeHere(changed) {
  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a.change');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const response = await fetch(link.href).catch(() => undefined);
    if (response?.ok) show(new DOMParser().parseFromString(await response.text(), 'text/html'), changed);
    else location.assign(link.href);
  });
}

function show(fresh, changed) {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'change');
  dialog.append(...fresh.getElementById('main').children);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (!event.target.closest('a')) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { status, problem } = await post(event.target.action, Object.fromEntries(new FormData(event.target)));
    const line = dialog.querySelector('.problem');
    line.hidden = status === 200;
    if (status !== 200) {
      line.textContent = problem ?? document.getElementById('offline').textContent;
      return;
    }
    dialog.close();
    changed();
  });
  document.body.append(dialog);
  dialog.showModal();
}
