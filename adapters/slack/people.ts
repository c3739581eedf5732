/** Who people are on Slack, and in which order what they do is given on. */
import { z } from 'zod';
import type { World } from '../../src/ports.ts';

/** One call of the Web API. Rejects with what the SDK rejects with. */
export type Call = (method: string, args?: { readonly [name: string]: unknown }) => Promise<unknown>;

/** How long an acknowledgement waits for a person's zone and locale (milliseconds). */
const HINTS_LONGEST = 1000;
/** Of how many people zone and locale are remembered. */
const HINTS_MOST = 2000;

const opened = z.looseObject({ channel: z.looseObject({ id: z.string() }) });
const profile = z.looseObject({ user: z.looseObject({ tz: z.string().nullish(), locale: z.string().nullish() }) });

/** What Slack says of people, remembered for a while: only a help, so that it never fails. */
export function createPeople(call: Call, world: World) {
  type Hints = { readonly locale?: string; readonly zone?: string };
  const known = new Map<string, Hints>();
  const places = new Map<string, string>();

  async function ask(user: string): Promise<Hints> {
    const { tz, locale } = profile.parse(await call('users.info', { user, include_locale: true })).user;
    const hints = { ...(locale && { locale }), ...(tz && { zone: tz }) };
    remember(known, user, hints);
    return hints;
  }

  return {
    async hints(user: string): Promise<Hints> {
      const unknown: Hints = {};
      return known.get(user) ?? (await within(HINTS_LONGEST, ask(user), world).catch(() => unknown)) ?? unknown;
    },
    /** The direct conversation with somebody. */
    async place(user: string): Promise<string> {
      const place = places.get(user) ?? opened.parse(await call('conversations.open', { users: user })).channel.id;
      remember(places, user, place);
      return place;
    },
  };
}

/** The ones that were looked for last stay. */
function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= HINTS_MOST) return;
    map.delete(oldest);
  }
}

/** Undefined when it takes longer. */
export async function within<Value>(longest: number, task: Promise<Value>, world: World): Promise<Value | undefined> {
  let cancel = () => {};
  const late = new Promise<undefined>((resolve) => {
    cancel = world.after(longest, () => resolve(undefined));
  });
  return Promise.race([task, late]).finally(() => cancel());
}

/** One after another for each key, also after one that failed. */
export function createLines() {
  const last = new Map<string, Promise<void>>();
  return {
    async after(key: string, task: () => Promise<void>): Promise<void> {
      const run = (last.get(key) ?? Promise.resolve()).then(task);
      const ended = run.then(
        () => {},
        () => {},
      );
      last.set(key, ended);
      void ended.then(() => last.get(key) === ended && last.delete(key));
      return run;
    },
  };
}
