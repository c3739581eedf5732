/** Hidden fields that every form carries. */
import { randomBytes } from 'node:crypto';
import { html, type View } from '../html.ts';

/** A random id for one rendering of a form: sent twice, it is one thing done. */
export const freshId = (): string => randomBytes(16).toString('base64url');

/** The session's form token, a fresh id, and whatever else goes along unseen. */
export const hidden = (token: string, fields: { readonly [name: string]: string } = {}): View =>
  Object.entries({ token, id: freshId(), ...fields }).map(
    ([name, value]) => html`<input type="hidden" name=${name} value=${value} />`,
  ) as View;
