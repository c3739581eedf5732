/** Opens the page in place of the link, so that the link's secret does not stay in the browser's history. */
const form = document.querySelector('form');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  const response = await fetch(location.href, { method: 'POST', body, redirect: 'manual' }).catch(() => undefined);
  if (response?.type === 'opaqueredirect') location.replace('/');
  else form.submit();
});
