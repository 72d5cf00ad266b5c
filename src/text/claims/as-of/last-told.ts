import type { Report } from '../../../model/report.ts';
import { publishedDay } from '../../../model/report.ts';
import type { When } from '../../../model/when.ts';
import { parseDay } from '../../times/calendar.ts';
import type { Figure } from '../counted.ts';
import type { Clock } from './clock.ts';
import { isRecent } from './clock.ts';

const BACKGROUND_SENTENCES = 3;

/**
 * The time last told before a figure. One long before the publication holds only for the sentences that follow it in
 * its paragraph, and for no verb in the present tense; one that only compares holds for none.
 */
export function lastTold({ sentence }: Figure, block: number, isPresent: boolean, { all, report }: Clock): When | null {
  let spoken: When | null = null;
  let aside: When | null = null;
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const time = all[at];
    if (!time?.carries || time.sentence >= sentence || isLong(time.when) || isAhead(time.when, report)) continue;
    const isNear = !isPresent && time.block === block && sentence - time.sentence <= BACKGROUND_SENTENCES;
    if (!isNear && !isRecent(time.when, report)) continue;
    if (!time.isSpeech && time.aside < 0) return time.when;
    if (!time.isSpeech && sentence - time.sentence === 1) aside ??= time.when;
    spoken ??= time.when;
  }
  return aside ?? spoken;
}

/** What is told next has happened, whenever what is to come will. */
function isAhead({ from }: When, report: Report): boolean {
  const day = publishedDay(report);
  return from !== null && day !== null && from > day;
}

const LONGEST_DAYS = 62;

/** "Last year" dates its own sentence; what is told next may have happened since. A year told by its number goes on. */
function isLong({ from, to, basis }: When): boolean {
  if (basis !== 'publication') return false;
  return from !== null && to !== null && parseDay(to) - parseDay(from) > LONGEST_DAYS;
}
