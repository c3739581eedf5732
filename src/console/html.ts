/** Server-rendered views: templates whose values are escaped unless they are views themselves. */
import { html } from 'htm/preact';
import { Fragment, h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

export type View = VNode | VNode[] | string | undefined | false;

export { html };

export const render = (view: View): string => renderToString(h(Fragment, null, view));
