/** A calendar file can be picked in place of pasting what is in it; it is sent with the form, as text. */
import './signed-out.js';

const file = document.getElementById('file');
const calendar = document.getElementById('calendar');

document.getElementById('pick').hidden = false;
file.addEventListener('change', async () => {
  const [picked] = file.files;
  if (picked) calendar.value = await picked.text();
});
