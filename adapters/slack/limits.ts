/** Slack's own numbers, each with the page of docs.slack.dev that gives it. */

/**
 * One message of ours, in UTF-16 units. All blocks together may hold about 13,200 characters (`msg_blocks_too_long`, measured in
 * slackapi/bolt-js issue 2509); so many characters stay below that however they are counted: three bytes each make 12,000.
 */
export const TEXT_LIMIT = 4000;
/** What all blocks of a message may hold as JSON; some is left of the 13,200. */
export const BLOCKS_LIMIT = 13_000;
/** One text object, and so one text inside a rich text: reference/block-kit/blocks/section-block. */
export const TEXT_OBJECT_LIMIT = 3000;
/** The text of a button: reference/block-kit/block-elements/button-element; of an option: composition-objects/option-object. */
export const LABEL_LIMIT = 75;
/** The value of a menu's option: reference/block-kit/composition-objects/option-object. */
export const OPTION_VALUE_LIMIT = 150;
/** Elements of one actions block: reference/block-kit/blocks/actions-block. */
export const ACTIONS_LIMIT = 25;
/** Boxes to tick: reference/block-kit/block-elements/checkboxes-element. */
export const CHECKBOXES_LIMIT = 10;
/** Options of a menu: reference/block-kit/block-elements/select-menu-element. */
export const OPTIONS_LIMIT = 100;
/** Blocks of an App Home: reference/views/home-tab-views. */
export const HOME_BLOCKS_LIMIT = 100;
/** A header block: reference/block-kit/blocks/header-block. */
export const HEADER_LIMIT = 150;
/** What one text input takes: reference/block-kit/block-elements/plain-text-input-element. */
export const INPUT_LIMIT = 3000;
/** The fallback text: above 4,000 characters chat.update answers `msg_too_long` (reference/methods/chat.update). */
export const FALLBACK_LIMIT = 3900;

/** Posts: one a second in a conversation, "several hundred" a minute in a workspace (apis/web-api/rate-limits, special tier). */
export const RATES = [
  { per: 'place', most: 1, window: 1000 },
  { per: 'workspace', most: 300, window: 60_000 },
] as const;
