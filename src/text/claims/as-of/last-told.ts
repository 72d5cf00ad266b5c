import type { When } from '../../../model/when.ts';
import type { Figure } from '../counted.ts';
import type { Clock } from './clock.ts';
import { isRecent } from './clock.ts';

const BACKGROUND_SENTENCES = 3;

/** The time last told before a figure; one long before the publication holds only for the sentences that follow it. */
export function lastTold({ sentence }: Figure, block: number, { all, report }: Clock): When | null {
  let spoken: When | null = null;
  let aside: When | null = null;
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const time = all[at];
    if (!time || time.sentence >= sentence) continue;
    const isNear = sentence - time.sentence <= (time.block === block ? BACKGROUND_SENTENCES : BACKGROUND_SENTENCES - 1);
    if (!isNear && !isRecent(time.when, report)) continue;
    if (!time.isSpeech && time.aside < 0) return time.when;
    if (!time.isSpeech && sentence - time.sentence === 1) aside ??= time.when;
    spoken ??= time.when;
  }
  return aside ?? spoken;
}
