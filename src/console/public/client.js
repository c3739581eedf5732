/** The therapist's page of one client comes alive. */
import { changeHere } from './change.js';
import { forget, page } from './page.js';
import { createPen } from './pen.js';
import { createThread } from './thread.js';
import { countTime } from './time.js';

const url = `/clients/${page.person}`;
const thread = createThread(url, () => pen?.refreshed());
// Whoever only gives advice writes no replies.
const pen = document.getElementById('kept') ? createPen(url) : undefined;
changeHere(thread.refresh);
countTime(url);

document.addEventListener('submit', (event) => event.target.matches('.account') && forget());
