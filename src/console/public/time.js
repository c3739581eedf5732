/** Counts the minutes in which the page is in sight and in use. */
import { freshId, post } from './page.js';

const MINUTE = 60_000;
/** So many minutes are told at once; fewer when the page goes out of sight. */
const TOLD = 5;

export function countTime(url) {
  let used = false;
  let minutes = 0;
  const use = () => {
    used = true;
  };
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll'])
    addEventListener(sign, use, { passive: true });
  setInterval(() => {
    if (used && document.visibilityState === 'visible') minutes += 1;
    used = false;
    if (minutes >= TOLD) tell();
  }, MINUTE);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && tell());

  async function tell() {
    const told = minutes;
    if (told === 0) return;
    minutes = 0;
    const { status } = await post(url, { id: freshId(), form: 'spent', minutes: String(told) });
    if (status !== 200) minutes += told;
  }
}
