/** A page that is not kept fresh still goes when its reader has signed out elsewhere. */
import { listen } from './live.js';
import { goOut } from './page.js';

listen({ changed() {}, signedOut: goOut });
