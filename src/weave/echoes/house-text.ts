import type { Report } from '../../model/report.ts';
import type { Segment, Word } from './tokens.ts';

/** A run of this many words ... */
const RUN = 3;
/** ... in as many reports of one outlet, and this share of all that it has in the case, and in no other outlet's, ... */
const LEAST_REPORTS = 4;
const LEAST_SHARE = 0.12;

/**
 * Marks as stock what an outlet prints around its reports: runs of words that many of its reports hold and no other
 * outlet's ("Follow us on ...", comment rules, the line about the publisher). A story that an outlet
 * printed twice stays, and so does all text of reports whose outlet is not known.
 */
export function markHouseText(segments: readonly Segment[], reports: readonly Report[]): readonly Segment[] {
  const outletOf = reports.map(({ outlet }) => outlet);
  const printed = countBy(outletOf);
  if (![...printed.values()].some((count) => count >= LEAST_REPORTS)) return segments;
  const uses = countUses(segments, outletOf);
  const isHouse = (run: string) => {
    const use = uses.get(run);
    if (use === undefined || use.outlet === null || use.reports < LEAST_REPORTS) return false;
    return use.reports >= LEAST_SHARE * (printed.get(use.outlet) ?? 0);
  };
  return segments.map((segment) => mark(segment, isHouse));
}

interface Use {
  /** Null where more than one outlet uses it. */
  readonly outlet: string | null;
  readonly reports: number;
  readonly last: number;
}

function countUses(segments: readonly Segment[], outletOf: readonly (string | null)[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const { report, words } of segments) {
    const outlet = outletOf[report] ?? null;
    for (const run of runsOf(words)) {
      const use = uses.get(run);
      if (use === undefined) uses.set(run, { outlet, reports: 1, last: report });
      else if (use.last !== report)
        uses.set(run, { outlet: use.outlet === outlet ? outlet : null, reports: use.reports + 1, last: report });
    }
  }
  return uses;
}

function runsOf(words: readonly Word[]): readonly string[] {
  return words.slice(RUN - 1).map((_, index) => runAt(words, index));
}

function runAt(words: readonly Word[], index: number): string {
  return words
    .slice(index, index + RUN)
    .map(({ form }) => form)
    .join(' ');
}

function mark({ report, words }: Segment, isHouse: (run: string) => boolean): Segment {
  const marked = new Set<number>();
  for (let index = 0; index + RUN <= words.length; index += 1)
    if (isHouse(runAt(words, index))) for (let place = index; place < index + RUN; place += 1) marked.add(place);
  if (marked.size === 0) return { report, words };
  return { report, words: words.map((word, index) => (marked.has(index) ? { ...word, isStock: true } : word)) };
}

function countBy(names: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
