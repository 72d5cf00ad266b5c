import type { Match } from './match.ts';

/** So many characters may lie, on each side, between two passages that are one: a few words that were put in or left out. */
const WIDEST_GAP = 60;

/** The matches of two reports in text order, those that go on from one another on both sides made one. */
export function joinNeighbours(matches: readonly Match[]): readonly Match[] {
  const sorted = [...matches].sort((x, y) => startOf(x, 0) - startOf(y, 0));
  const runs: Match[][] = [];
  for (const match of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && follows(last, match)) run.push(match);
    else runs.push([match]);
  }
  return runs.flatMap(join);
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

/** One match of a run; its likeness is the mean by the number of matched words. */
function join(run: readonly Match[]): readonly Match[] {
  const [first] = run;
  if (first === undefined) return [];
  const pairs = run.flatMap((match) => match.pairs);
  const sum = (value: (match: Match) => number) => run.reduce((total, match) => total + value(match), 0);
  return [
    {
      ...first,
      pairs,
      score: sum(({ score }) => score),
      content: sum(({ content }) => content),
      likeness: sum((match) => match.likeness * match.pairs.length) / pairs.length,
    },
  ];
}
