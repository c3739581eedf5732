/** Small drawings, hidden from screen readers: the words beside them say the same. */
import { html, type View } from '../html.ts';

const icon = (path: string): View => html`
  <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path d=${path} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>`;

export const sendIcon = icon('M12 19V5M5 12l7-7 7 7');
export const menuIcon = icon('M4 7h16M4 12h16M4 17h16');
export const moreIcon = icon('M6 12h.01M12 12h.01M18 12h.01');
export const lockIcon = icon('M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3');
export const leaveIcon = icon('M14 5h5v14h-5M4 12h11M11 8l4 4-4 4');
export const backIcon = icon('M15 5l-7 7 7 7');
