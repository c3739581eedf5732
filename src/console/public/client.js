/** The therapist's page of one client comes alive. */
import { page } from './page.js';
import { createThread } from './thread.js';

createThread(`/clients/${page.person}`);
