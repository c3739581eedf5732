/** The therapist's page of one client comes alive. */
import { forget, page } from './page.js';
import { createThread } from './thread.js';

createThread(`/clients/${page.person}`);

document.addEventListener('submit', (event) => event.target.matches('.account') && forget());
