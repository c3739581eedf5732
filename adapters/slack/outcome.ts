/** What Slack's refusals mean for a send (reference/methods/chat.postMessage, "Errors"). */

export type Meaning =
  /** Nobody is there any more. */
  | 'gone'
  /** This message is not taken, whenever it is sent. */
  | 'refused'
  /** The app's permission or a setting of the workspace is at fault: for the operator to mend. */
  | 'operator'
  | 'later'
  /** It may have happened all the same. */
  | 'unknown'
  /** It was so already. */
  | 'done';

const meanings: { readonly [meaning in Exclude<Meaning, 'later'>]: readonly string[] } = {
  gone: [
    'channel_not_found',
    'user_not_found',
    'users_not_found',
    'user_not_visible',
    'user_disabled',
    'cannot_dm_bot',
    'is_archived',
    'not_in_channel',
  ],
  refused: [
    'msg_too_long',
    'msg_blocks_too_long',
    'invalid_blocks',
    'invalid_blocks_format',
    'no_text',
    'metadata_too_large',
    'too_many_attachments',
    'invalid_arguments',
    'invalid_arg_name',
    'message_not_found',
    'thread_not_found',
    'cant_update_message',
    'cant_delete_message',
    'edit_window_closed',
    'bad_timestamp',
    'too_many_emoji',
    'too_many_reactions',
    'restricted_action',
    'restricted_action_thread_locked',
    'cannot_reply_to_message',
  ],
  operator: [
    'invalid_auth',
    'not_authed',
    'account_inactive',
    'token_revoked',
    'token_expired',
    'missing_scope',
    'no_permission',
    'not_allowed_token_type',
    'access_denied',
    'ekm_access_denied',
    'org_login_required',
    'team_access_not_granted',
    'messages_tab_disabled',
  ],
  unknown: ['internal_error', 'fatal_error'],
  done: ['already_reacted'],
};

/** An error that Slack has come up with since may pass: trying again ends some time. */
export const meaningOf = (error: string): Meaning =>
  (Object.keys(meanings) as (keyof typeof meanings)[]).find((meaning) => meanings[meaning].includes(error)) ?? 'later';

/** What a failed connection says when nothing has been sent over it yet. */
export const NOT_CONNECTED: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];
