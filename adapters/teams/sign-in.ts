/**
 * The bot's own sign-in with its password, so that it may send. Plain requests, as documented at learn.microsoft.com, "Authentication
 * with the Bot Connector API": the SDK's own way waits without bound and takes no other host than Microsoft's.
 */
import { z } from 'zod';
import { Fault } from '../../src/errors.ts';
import type { Instant } from '../../src/model.ts';

/** A bot whose settings name no tenant signs in here. */
const COMMON_TENANT = 'botframework.com';
/** What the token is for. */
const SCOPE = 'https://api.botframework.com/.default';
/** A token is not used in its last minutes (milliseconds). */
const LAST_MINUTES = 5 * 60_000;
/** How long to wait for an answer (milliseconds). */
const PATIENCE = 5000;

export interface SignIn {
  /** Rejects with a Fault where it was refused, with any other error where nobody answered. */
  token(): Promise<string>;
  /** The token was refused: the next one is a new one. */
  forget(): void;
}

const answer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() });
const refusal = z.object({ error: z.string() });

export function createSignIn({
  login,
  tenant = COMMON_TENANT,
  appId,
  password,
  now,
}: {
  login: string;
  tenant?: string | undefined;
  appId: string;
  password: string;
  now: () => Instant;
}): SignIn {
  let kept: { readonly token: Promise<string>; until: Instant } | undefined;

  async function fetchToken(): Promise<string> {
    const form = { grant_type: 'client_credentials', client_id: appId, client_secret: password, scope: SCOPE };
    const response = await fetch(`${login}/${tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const body: unknown = await response.json();
    const signedIn = answer.safeParse(body).data;
    if (!response.ok || !signedIn) {
      const why = refusal.safeParse(body).data?.error ?? response.status;
      throw new Fault(
        'setting',
        `Teams: the bot’s sign-in was refused (${why}): look at its application id, its password and its organisation.`,
      );
    }
    if (kept) kept.until = now() + signedIn.expires_in * 1000 - LAST_MINUTES;
    return signedIn.access_token;
  }

  return {
    token() {
      if (kept && now() < kept.until) return kept.token;
      const token = fetchToken();
      const asked = { token, until: Number.POSITIVE_INFINITY };
      kept = asked;
      token.catch(() => {
        if (kept === asked) kept = undefined;
      });
      return token;
    },
    forget() {
      kept = undefined;
    },
  };
}
