import type { TimeMention } from '../../model/mention.ts';
import type { Report } from '../../model/report.ts';
import { textBlocks } from '../../model/report.ts';
import { openTimeOf } from './open-time.ts';

/** So much of the running text is its opening, where a news report names the day that it is of. */
const OPENING_LENGTH = 700;

export interface Opening {
  readonly weekday: number;
  readonly words: string;
}

/**
 * The weekday on which the report opens: the first that its opening names and that does not lie ahead. News is
 * written on the day that its opening names ("said Sunday"), so this is the report's own day.
 */
export function openingWeekday(report: Report, times: readonly TimeMention[]): Opening | null {
  const blocks = textBlocks(report).filter(({ kind }) => kind === 'paragraph' || kind === 'summary');
  const start = blocks[0]?.start ?? 0;
  const inBody = (time: TimeMention) => blocks.some((block) => block.start <= time.start && time.end <= block.end);
  for (const time of times) {
    const open = openTimeOf(time);
    if (open?.kind !== 'weekday' || time.direction === 'future' || time.type === 'SET') continue;
    if (time.start < start + OPENING_LENGTH && inBody(time)) return { weekday: open.weekday, words: time.text };
  }
  return null;
}
