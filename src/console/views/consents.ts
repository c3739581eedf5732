/** What is not sent to a client, and since when, so that staff know why nothing arrives. */
import type { ChannelName } from '../../model.ts';
import type { Plan, Withheld } from '../../runtime/desk.ts';
import { appNames } from '../app-words.ts';
import { type ConsentWords, consentWords } from '../consent-words.ts';
import { html, type View } from '../html.ts';
import type { Visit } from '../visit.ts';
import { longDate } from '../when.ts';

export function consentsView({ visit, plan }: { readonly visit: Visit; readonly plan: Plan }): View {
  const words = consentWords(visit.person.locale);
  const { withheld, client, standing } = plan;
  if (standing === 'stopped' || standing === 'declined') return undefined;
  const kinds = withheld.some(({ what }) => what !== 'all' && what !== 'unanswered');
  return html`
    <section class="block" aria-labelledby="consents">
      <h2 id="consents">${words.title}</h2>
      <div id="withheld" data-live>
        ${withheld.length === 0 && html`<p class="quiet">${words.nothing(client.name)}</p>`}
        <ul class="plans">${withheld.map((one) => html`<li>${sentence(one, visit, words)}</li>`)}</ul>
        ${kinds && html`<p class="quiet">${words.replies}</p>`}
      </div>
    </section>`;
}

function sentence({ what, channel, since }: Withheld, { reading }: Visit, words: ConsentWords): string {
  const where = channel && placeOf(channel, words);
  const when = since === undefined ? undefined : longDate(since, reading);
  if (what === 'terms') return words.terms;
  if (what === 'unanswered') return words.unanswered(where ?? '');
  if (what === 'all') return words.all(where ?? '', when ?? '');
  return words.off(where ? `${words.kinds[what]} ${where}` : words.kinds[what], when);
}

const placeOf = (channel: ChannelName, { onPage, inApp }: ConsentWords): string =>
  channel === 'web' ? onPage : inApp(appNames[channel]);
