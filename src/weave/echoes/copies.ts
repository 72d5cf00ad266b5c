import { COPY_COSTS } from './align.ts';
import type { Candidate } from './candidates.ts';
import type { Bar, Match } from './match.ts';
import { matchOf, reaches, withoutOverlaps } from './match.ts';
import type { Passage } from './weights.ts';

/**
 * One passage that by itself shows a common text: its score times its likeness, as formulas ("shells fired by ... on ... injured
 * three") share many words but not their order. Or two passages of the second kind.
 */
const ONE_SHOWS = { score: 10.4, content: 4, likeness: 0.5, product: 9.4 };
const TWO_SHOW: Bar = { score: 8.9, content: 4, likeness: 0.6 };
/** A further passage of two reports that are known to share a text. */
const FURTHER: Bar = { score: 5.5, content: 3.5, likeness: 0.5 };
/** Segments of a known pair are all compared while there are no more than this many pairs of them. */
const MOST_SEGMENT_PAIRS = 10_000;

/** For each two reports that share copied text, the matches between them, none overlapping another. */
export function findCopies(
  byReport: readonly (readonly Passage[])[],
  passages: readonly Passage[],
  candidates: readonly Candidate[],
): readonly (readonly Match[])[] {
  const reports = byReport.length;
  const pairs = new Map<number, Match[]>();
  for (const [left, right] of candidates) {
    const match = matchOf(passages[left] as Passage, passages[right] as Passage, COPY_COSTS, FURTHER.score);
    if (match === null) continue;
    const key = match.a * reports + match.b;
    const known = pairs.get(key);
    if (known) known.push(match);
    else pairs.set(key, [match]);
  }
  const known = [...pairs].filter(([, matches]) => isEcho(matches)).sort(([a], [b]) => a - b);
  return known.map(([key, matches]) => {
    const [a, b] = [byReport[Math.floor(key / reports)] ?? [], byReport[key % reports] ?? []];
    const all = a.length * b.length > MOST_SEGMENT_PAIRS ? matches : allMatches(a, b);
    return withoutOverlaps(all.filter((match) => reaches(match, FURTHER)));
  });
}

function isEcho(matches: readonly Match[]): boolean {
  if (matches.some((match) => reaches(match, ONE_SHOWS) && match.score * match.likeness >= ONE_SHOWS.product))
    return true;
  return withoutOverlaps(matches.filter((match) => reaches(match, TWO_SHOW))).length >= 2;
}

function allMatches(a: readonly Passage[], b: readonly Passage[]): readonly Match[] {
  return a.flatMap((left) => b.flatMap((right) => matchOf(left, right, COPY_COSTS, FURTHER.score) ?? []));
}
