/** What the app asks of a workspace, each with why: the manifest, the guide and the doctor are made from these tables. */

/** Permissions of the bot (reference/scopes). */
export const scopes: readonly { readonly scope: string; readonly why: string }[] = [
  { scope: 'chat:write', why: 'to write to people, and to change or take back what it wrote' },
  {
    scope: 'im:history',
    why: 'to read what people write to it in direct messages, and to find out whether a message of its own arrived',
  },
  { scope: 'im:write', why: 'to begin a direct conversation with somebody who used a command' },
  { scope: 'users:read', why: 'to suggest the time zone and the language that a person has set in Slack' },
  { scope: 'reactions:write', why: 'to mark a message of yours as delivered, seen or failed' },
  { scope: 'app_mentions:read', why: 'to answer a mention in a channel with a private hint to write directly' },
  { scope: 'commands', why: 'to offer commands such as /journal' },
];

/** Events that Slack sends (reference/events). */
export const events: readonly { readonly event: string; readonly why: string }[] = [
  { event: 'message.im', why: 'what people write, change and delete in direct messages with it' },
  { event: 'app_home_opened', why: 'somebody opened the conversation or the home page' },
  { event: 'app_mention', why: 'it was mentioned in a channel' },
  { event: 'app_uninstalled', why: 'it was removed, which the log then says' },
  { event: 'tokens_revoked', why: 'its permission was withdrawn, which the log then says' },
];

/** Commands. Names that Slack itself uses, such as /help, cannot be taken. */
export const commands: readonly {
  readonly command: string;
  readonly description: string;
  readonly usage_hint?: string;
}[] = [
  { command: '/meanwhile', description: 'Any command of your practice', usage_hint: 'help | journal | pause ...' },
  { command: '/journal', description: 'Write in your journal' },
  { command: '/check-in', description: 'Do a check-in now' },
  { command: '/planned', description: 'See what is planned' },
  { command: '/pause', description: 'Pause check-ins and prompts' },
  { command: '/stop', description: 'Leave the practice here' },
  { command: '/clients', description: 'For staff: who waits for you' },
  { command: '/reply', description: 'For staff: answer a client', usage_hint: 'Name: your reply' },
];

/** Where an address of the practice goes in the manifest file. */
export const PLACEHOLDER = 'https://meanwhile.example.org';

/** The manifest as Slack takes it (reference/app-manifest). `url`: the practice's address; left out for Socket Mode. */
export function manifest(url?: string) {
  const request = url === undefined ? {} : { request_url: `${url}/slack/events` };
  const answered = url === undefined ? {} : { url: `${url}/slack/events` };
  return {
    display_information: { name: 'Meanwhile', description: 'Your practice, between sessions' },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Meanwhile', always_online: true },
      slash_commands: commands.map((command) => ({ ...command, ...answered, should_escape: false })),
    },
    oauth_config: { scopes: { bot: scopes.map(({ scope }) => scope) } },
    settings: {
      event_subscriptions: { ...request, bot_events: events.map(({ event }) => event) },
      interactivity: { is_enabled: true, ...request },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** What the token may not do and should, in plain words; `granted` as Slack's header `x-oauth-scopes` lists it. */
export function missingScopes(granted: readonly string[]): readonly string[] {
  return scopes
    .filter(({ scope }) => !granted.includes(scope))
    .map(
      ({ scope, why }) =>
        `The Slack app lacks the permission ${scope}, which it needs ${why}. Add it under "OAuth & Permissions" and install the app again.`,
    );
}
