import type { Report } from '../../model/report.ts';
import { RUN, RunUses } from './run-uses.ts';
import type { Segment, Word } from './tokens.ts';

/** A run of words in as many reports of one outlet, and this share of all that it has in the case, and in no other outlet's. */
const LEAST_REPORTS = 4;
const LEAST_SHARE = 0.12;
/** A run that stands in more reports than this is a formula, and tells the less the more hold it. */
const FORMULA_FROM = 4;
const FORMULA_STEP = 0.12;
const LEAST_FORMULA_SHARE = 0.55;

/**
 * Marks as stock what an outlet prints around its reports: runs of words that many of its reports hold and no other
 * outlet's ("Follow us on ...", comment rules, the line about the publisher). A story that an outlet
 * printed twice stays, and so does all text of reports whose outlet is not known. Words of runs that many
 * reports hold, whoever prints them, get less than their full share: formulas come back with every event.
 */
export function markRecurringText(segments: readonly Segment[], reports: readonly Report[]): readonly Segment[] {
  const numbers = new Map(
    [...new Set(reports.map(({ outlet }) => outlet))].map((outlet, index) => [outlet, index + 1]),
  );
  const outlets = reports.map(({ outlet }) => (outlet === null ? 0 : (numbers.get(outlet) ?? 0)));
  const printed = new Map<number, number>();
  for (const outlet of outlets) printed.set(outlet, (printed.get(outlet) ?? 0) + 1);
  const uses = new RunUses(segments, (report) => outlets[report] ?? 0);
  return segments.map((segment) => mark(segment, uses, printed));
}

function mark({ report, words }: Segment, uses: RunUses, printed: ReadonlyMap<number, number>): Segment {
  const most = new Uint16Array(words.length);
  const house = new Set<number>();
  for (let index = 0; index + RUN <= words.length; index += 1) {
    const count = uses.reportsAt(words, index);
    const isHouse = count >= LEAST_REPORTS && isOfOutlet(uses.outletAt(words, index), count, printed);
    for (let place = index; place < index + RUN; place += 1) {
      most[place] = Math.max(most[place] as number, count);
      if (isHouse) house.add(place);
    }
  }
  return { report, words: words.map((word, place) => marked(word, house.has(place), most[place] as number)) };
}

function isOfOutlet(outlet: number, count: number, printed: ReadonlyMap<number, number>): boolean {
  return outlet > 0 && count >= LEAST_SHARE * (printed.get(outlet) ?? 0);
}

function marked(word: Word, isHouse: boolean, reports: number): Word {
  if (isHouse) return { ...word, isStock: true };
  if (reports <= FORMULA_FROM) return word;
  return { ...word, share: Math.max(LEAST_FORMULA_SHARE, 1 - FORMULA_STEP * Math.log2(reports / FORMULA_FROM)) };
}
