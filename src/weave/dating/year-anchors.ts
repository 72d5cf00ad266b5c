import type { TimeMention } from '../../model/mention.ts';
import type { Block, Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Day } from '../../model/when.ts';
import type { Anchor } from './anchors.ts';
import { daysBetween, weekdayName, weekdayOf } from './days.ts';
import { inYear, openTimeOf } from './open-time.ts';

export interface DateAnchor extends Anchor {
  /** Stands in the dateline, and so is the report's own day. */
  readonly isDateline: boolean;
}

/** A year is the case's own if in it the day lies no further than this from a dated report. */
const DAYS_FROM_CASE = 120;

/**
 * Days that the report names without a year, in the year that lies by the case's dated reports. Of several such
 * years the one decides in which the day falls on a weekday that the report names; else none does. Days of
 * the running text count only with their weekday beside them ("Tuesday, May 31"): it speaks of other times too.
 */
export function yearAnchors(
  report: Report,
  times: readonly TimeMention[],
  dated: readonly Day[],
): readonly DateAnchor[] {
  const named = times.flatMap((time) => {
    const open = openTimeOf(time);
    return open?.kind === 'weekday' ? [{ weekday: open.weekday, start: time.start, end: time.end }] : [];
  });
  return times.flatMap((time) => {
    const open = openTimeOf(time);
    if (open?.kind !== 'date') return [];
    const days = yearsOf(dated)
      .flatMap((year) => inYear(open, year) ?? [])
      .filter((day) => isNear(day, dated));
    const kind = blockOf(report, time)?.kind;
    const isMarked = kind === 'caption' || kind === 'dateline';
    // Captions tell in the present tense what was photographed: "wait to be searched on April 18" is no plan.
    if (time.direction === 'future' && !isMarked) return [];
    const telling = isMarked ? named : named.filter((weekday) => standBeside(weekday, time));
    const agreeing = days.filter((day) => telling.some(({ weekday }) => weekday === weekdayOf(day)));
    const day = days.length === 1 ? days[0] : agreeing.length === 1 ? agreeing[0] : undefined;
    if (day === undefined || (!isMarked && !agreeing.includes(day))) return [];
    const isDateline = kind === 'dateline';
    return [
      { day, words: time.text, reason: reasonOf(time, day, blockOf(report, time), agreeing.includes(day)), isDateline },
    ];
  });
}

function blockOf({ blocks }: Report, { start, end }: TimeMention): Block | undefined {
  return blocks.find((block) => block.start <= start && end <= block.end);
}

function reasonOf({ text }: TimeMention, day: string, block: Block | undefined, isNamed: boolean): string {
  const where =
    block?.kind === 'caption'
      ? 'a caption names'
      : block?.kind === 'dateline'
        ? 'the dateline names'
        : 'the text names';
  const weekday = isNamed ? `, a ${weekdayName(weekdayOf(day))} as the text has it` : '';
  return `${where} “${text}”, with the year of the dated reports ${day}${weekday}`;
}

/** So many characters may stand between a weekday and its date. */
const BESIDE = 12;

function standBeside(a: Span, b: Span): boolean {
  return a.end <= b.start ? b.start - a.end <= BESIDE : a.start - b.end <= BESIDE;
}

/** The years of the dated reports and those beside them: December is told of in January. */
function yearsOf(dated: readonly Day[]): readonly number[] {
  const years = dated.map((day) => Number(day.slice(0, 4)));
  return [...new Set(years.flatMap((year) => [year - 1, year, year + 1]))].sort((a, b) => a - b);
}

function isNear(day: Day, dated: readonly Day[]): boolean {
  return dated.some((other) => Math.abs(daysBetween(other, day)) <= DAYS_FROM_CASE);
}
