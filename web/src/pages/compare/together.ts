/** A height on the left that belongs to a height on the right. */
export type Pair = readonly [left: number, right: number];

/**
 * Where the other side stands when this one stands at `at`: between the two nearest pairs in proportion, beyond them by
 * the same distance. The pairs rise on both sides; where they do not (a passage that moved), the crossing ones are left out.
 */
export function follow(at: number, pairs: readonly Pair[]): number {
  const rising = risingOf(pairs);
  const after = rising.findIndex(([left]) => left > at);
  const [from, to] = [rising[after < 0 ? rising.length - 1 : after - 1], rising[after]];
  if (from === undefined && to === undefined) return at;
  if (from === undefined || to === undefined) {
    const [left, right] = from ?? to ?? [0, 0];
    return right + (at - left);
  }
  const part = (at - from[0]) / (to[0] - from[0]);
  return from[1] + part * (to[1] - from[1]);
}

function risingOf(pairs: readonly Pair[]): readonly Pair[] {
  const rising: Pair[] = [];
  for (const pair of pairs.toSorted((a, b) => a[0] - b[0])) {
    const last = rising.at(-1);
    if (last === undefined || (pair[0] > last[0] && pair[1] >= last[1])) rising.push(pair);
  }
  return rising;
}
