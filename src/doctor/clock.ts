/** Whether two clocks agree. */
import { type Finding, ok, warning, wrong } from './finding.ts';

/** From here on prompts of several processes come at noticeably different times (milliseconds). */
const NOTICED = 2_000;
/** A third of how long a delivery is held: beyond it, one worker takes over what another has in hand (src/runtime/deliver.ts). */
const TOO_MUCH = 6_000;

/** `ask` gives the other clock's time. Half of the time that the answer took cannot be told from a difference. */
export async function compareClock(whose: string, ask: () => Promise<number>): Promise<Finding> {
  const asked = Date.now();
  const theirs = await ask();
  const answered = Date.now();
  const difference = Math.abs(theirs - (asked + answered) / 2) - (answered - asked) / 2;
  if (difference < NOTICED) return ok(`The clock of ${whose} agrees with this machine's.`);
  const says = `The clock of ${whose} and this machine's differ by ${Math.round(difference / 1000)} s.`;
  const next = 'Let both keep the time by NTP: timedatectl set-ntp true';
  return difference < TOO_MUCH ? warning(says, next) : wrong(says, next);
}
