import type { Report } from '../../model/report.ts';
import { REWRITE_COSTS } from './align.ts';
import type { Candidate } from './candidates.ts';
import type { Bar, Match } from './match.ts';
import { matchOf, reaches, withoutOverlaps } from './match.ts';
import type { Passage, Term } from './weights.ts';

/** The standing background of an agency, rewritten for the story of another day. */
const SHOWS: Bar = { score: 7.6, content: 7, likeness: 0.45 };
/**
 * The more is compared, the better the best match of texts that have nothing to do with each other: as in the
 * statistics of Karlin and Altschul (1990), the bar rises with the logarithm. It stands as above for so many reports.
 */
const REPORTS_OF_BAR = 5;
const BAR_RISE = 0.7;
const FURTHER: Bar = { score: 6, content: 5, likeness: 0.45 };
/** With no more segments of travelling text than this times segments of the case, all are compared. */
const MOST_SEGMENT_PAIRS = 20_000;

/**
 * Text that two reports already share is an agency's text that travels. A report that credits the same agency, and
 * shares no copied text with one of the two, is held against it by a lower bar that allows for rewriting.
 */
export function findBackground(
  passages: readonly Passage[],
  candidates: readonly Candidate[],
  copies: readonly (readonly Match[])[],
  reports: readonly Report[],
): readonly (readonly Match[])[] {
  const agencies = reports.map(agenciesOf);
  const known = new Set(copies.flatMap(([match]) => (match ? [match.a * reports.length + match.b] : [])));
  const travelling = travellingText(passages, copies);
  const found = new Map<number, Match[]>();
  for (const [x, y] of worthComparing(passages, candidates, travelling)) {
    const [left, right] = [passages[x] as Passage, passages[y] as Passage];
    const key = left.report * reports.length + right.report;
    if (known.has(key) || !intersects(agencies[left.report], agencies[right.report])) continue;
    const match = matchOf(left, right, REWRITE_COSTS, FURTHER.score);
    if (match === null || !reaches(match, FURTHER)) continue;
    const others = found.get(key);
    if (others) others.push(match);
    else found.set(key, [match]);
  }
  const rise = BAR_RISE * Math.max(0, Math.log(reports.length / REPORTS_OF_BAR));
  const bar = { ...SHOWS, score: SHOWS.score + rise };
  return [...found]
    .sort(([a], [b]) => a - b)
    .filter(([, matches]) => matches.some((match) => reaches(match, bar)))
    .map(([, matches]) => withoutOverlaps(matches));
}

function agenciesOf({ credits, outlet }: Report): ReadonlySet<string> {
  return new Set(
    [...credits.map(({ agency }) => agency), ...(outlet === null ? [] : [outlet])].map((name) => name.toLowerCase()),
  );
}

function intersects(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return a !== undefined && b !== undefined && [...a].some((name) => b.has(name));
}

/** The indices of segments of which at least this share of the words is matched by a copy. */
const TRAVELLING = 0.4;

function travellingText(passages: readonly Passage[], copies: readonly (readonly Match[])[]): ReadonlySet<number> {
  const matched = new Set<Term>();
  for (const { pairs } of copies.flat()) for (const pair of pairs) for (const term of pair) matched.add(term);
  const isTravelling = ({ terms }: Passage) =>
    terms.filter((term) => matched.has(term)).length >= TRAVELLING * terms.length;
  return new Set([...passages.keys()].filter((index) => isTravelling(passages[index] as Passage)));
}

function* worthComparing(
  passages: readonly Passage[],
  candidates: readonly Candidate[],
  travelling: ReadonlySet<number>,
): Generator<Candidate> {
  if (travelling.size * passages.length > MOST_SEGMENT_PAIRS) {
    yield* candidates.filter(([x, y]) => travelling.has(x) || travelling.has(y));
    return;
  }
  for (const x of passages.keys())
    for (const y of travelling) {
      const [left, right] = [passages[x] as Passage, passages[y] as Passage];
      if (left.report === right.report || (travelling.has(x) && x > y)) continue;
      yield left.report < right.report ? [x, y] : [y, x];
    }
}
