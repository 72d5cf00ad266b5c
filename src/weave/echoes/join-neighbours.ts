import type { Match } from './match.ts';

/** So many characters may lie, on each side, between two passages that are one: a few words that were put in or left out. */
const WIDEST_GAP = 60;

/** The matches of two reports in text order, those that go on from one another on both sides made one. */
export function joinNeighbours(matches: readonly Match[]): readonly Match[] {
  const sorted = [...matches].sort((x, y) => startOf(x, 0) - startOf(y, 0));
  const joined: Match[] = [];
  for (const match of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && follows(last, match)) joined[joined.length - 1] = join(last, match);
    else joined.push(match);
  }
  return joined;
}

function follows(last: Match, next: Match): boolean {
  return [0, 1].every((side) => {
    const gap = startOf(next, side) - endOf(last, side);
    return gap >= 0 && gap <= WIDEST_GAP;
  });
}

function startOf({ pairs }: Match, side: number): number {
  return pairs[0]?.[side]?.word.start ?? 0;
}

function endOf({ pairs }: Match, side: number): number {
  return pairs.at(-1)?.[side]?.word.end ?? 0;
}

/** Likeness weighed by the number of matched words. */
function join(last: Match, next: Match): Match {
  const pairs = [...last.pairs, ...next.pairs];
  const likeness = (last.likeness * last.pairs.length + next.likeness * next.pairs.length) / pairs.length;
  return { ...last, pairs, score: last.score + next.score, likeness };
}
