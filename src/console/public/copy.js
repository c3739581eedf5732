/** Copies the link that is shown once. */
import './signed-out.js';

const button = document.getElementById('copy');
const link = document.getElementById('link');

button.hidden = false;
button.addEventListener('click', async () => {
  link.select();
  await navigator.clipboard?.writeText(link.value);
  button.textContent = button.dataset.copied;
});
