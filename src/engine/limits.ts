/** The bounds within which flows are read and run, so that a bad flow costs little. */

/** Nodes passed in one turn without waiting for an answer. */
export const NODES_PER_TURN = 100;
/** Frames in a session: running, calling and suspended flows together. */
export const STACK_DEPTH = 8;
/** Characters (UTF-16 units) of one text: written in a flow, or given as an answer. */
export const TEXT_LIMIT = 4000;
/** Characters in which a date, a time, a number or a choice is looked for; a longer text is none of these. */
export const SHORT_ANSWER = 200;
/** Characters of one file. */
export const FILE_LIMIT = 262_144;
/** Characters of one value that expressions build, and entries of a list. */
export const VALUE_LIMIT = 40_000;
/** Loops over lists (`all`, `exists`, `map`, `filter`) in one expression. */
export const LOOPS_PER_EXPRESSION = 2;
/** Options of one question: what a menu of a chat app can hold. */
export const OPTIONS_LIMIT = 25;
/** Steps of a scale, which is a row of taps: 0 to 10. */
export const SCALE_STEPS = 11;
/** Nodes of one flow. */
export const NODES_PER_FLOW = 500;
