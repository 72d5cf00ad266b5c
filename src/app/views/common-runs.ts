/** A stretch that two lists have in common: where it begins in each, and how long it is. */
export interface CommonRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * What two lists have in common by a shortest edit script, in order (the greedy algorithm of Myers, "An O(ND) Difference
 * Algorithm and Its Variations", 1986). Null where it takes more than `most` edits. Its memory grows with the square of
 * the edits: 4 bytes for each two.
 */
export function commonRuns(a: readonly number[], b: readonly number[], most: number): readonly CommonRun[] | null {
  const limit = Math.min(most, a.length + b.length);
  const furthest = new Int32Array(2 * limit + 3);
  const reached: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    const here = new Int32Array(edits + 1);
    reached.push(here);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = diagonal + limit + 1;
      const below = furthest[at - 1] as number;
      const above = furthest[at + 1] as number;
      let x = diagonal === -edits || (diagonal !== edits && below < above) ? above : below + 1;
      let y = x - diagonal;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1;
        y += 1;
      }
      furthest[at] = x;
      here[(diagonal + edits) / 2] = x;
      if (x >= a.length && y >= b.length) return runsBack(x, y, reached);
    }
  }
  return null;
}

/** The way back from the end: `reached` has, for each number of edits, how far each second diagonal went. */
function runsBack(endA: number, endB: number, reached: readonly Int32Array[]): readonly CommonRun[] {
  const runs: CommonRun[] = [];
  let [x, y] = [endA, endB];
  for (let edits = reached.length - 1; edits > 0; edits -= 1) {
    const before = reached[edits - 1] as Int32Array;
    const diagonal = x - y;
    const at = (diagonal + edits) / 2;
    const [below = -1, above = -1] = [before[at - 1], before[at]];
    const isDown = diagonal === -edits || (diagonal !== edits && below < above);
    const from = isDown ? above : below;
    const start = isDown ? from : from + 1;
    if (x > start) runs.push({ a: start, b: start - diagonal, length: x - start });
    x = from;
    y = from - (isDown ? diagonal + 1 : diagonal - 1);
  }
  if (x > 0) runs.push({ a: 0, b: 0, length: x });
  return runs.reverse();
}
