/** Where a conversation is: its id, and the host of the Bot Connector that carries it. */

/**
 * Hosts that Microsoft's own SDK sends to in its public cloud. Clouds of their own (US Government high, China ...) sign in elsewhere too.
 * Source: microsoft.github.io/teams-sdk, "Service URL Validation".
 */
export const connectorHosts: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
]);

export interface Place {
  readonly conversation: string;
  readonly serviceUrl: string;
}

/**
 * The address that may be called for a `serviceUrl`, or undefined where none may. Of Microsoft's addresses only the host and the region
 * are kept (`https://smba.trafficmanager.net/emea/`): the rest has changed over the years while the shorter form went on working, and a
 * person whose address changed would be a stranger. `listed` are the operator's own; they are taken as they are.
 */
export function allowedUrl(serviceUrl: string, listed: readonly string[]): string | undefined {
  const url = URL.parse(serviceUrl);
  if (url === null || `${url.username}${url.password}` !== '') return undefined;
  const given = withSlash(url);
  const own = listed.find((one) => {
    const allowed = URL.parse(one);
    return allowed !== null && given === withSlash(allowed);
  });
  if (own !== undefined) return given;
  if (url.protocol !== 'https:' || url.port !== '' || !connectorHosts.has(url.hostname)) return undefined;
  const region = url.pathname.split('/').find((part) => part !== '');
  return region === undefined || !/^[a-z]{2,10}$/.test(region)
    ? `https://${url.hostname}/teams/`
    : `https://${url.hostname}/${region}/`;
}

const withSlash = ({ origin, pathname }: URL): string => `${origin}${pathname.replace(/\/*$/, '/')}`;

/** As the `place` of an address. */
export const placeOf = ({ conversation, serviceUrl }: Place): string => `${conversation} ${serviceUrl}`;

/** What `placeOf` wrote. Undefined: it is none of ours. */
export function readPlace(place: string): Place | undefined {
  const [conversation, serviceUrl, more] = place.split(' ');
  return conversation && serviceUrl && more === undefined ? { conversation, serviceUrl } : undefined;
}
