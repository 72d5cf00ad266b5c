/** Between two rows that were written together so many others find room. */
const GAP = 1024;

/**
 * A place for each of the rows of a list, ascending. `before` has the places that rows hold already, null for rows that
 * are new. As many as can keep theirs do; where there is no room between them, all get new ones.
 */
export function placesOf(before: readonly (number | null)[]): readonly number[] {
  const places = keeping(before);
  for (let at = 0; at < places.length; ) {
    if (places[at] !== null) {
      at += 1;
      continue;
    }
    const after = nextKept(places, at);
    const low = places[at - 1] ?? 0;
    const high = places[after] ?? low + GAP * (after - at + 1);
    if (high - low <= after - at) return before.map((_, nth) => GAP * (nth + 1));
    const step = (high - low) / (after - at + 1);
    for (let nth = at; nth < after; nth += 1) places[nth] = low + Math.floor(step * (nth - at + 1));
    at = after;
  }
  return places as number[];
}

function nextKept(places: readonly (number | null)[], from: number): number {
  let at = from;
  while (at < places.length && places[at] === null) at += 1;
  return at;
}

/** The places of a longest ascending selection of the rows, null for the others. */
function keeping(before: readonly (number | null)[]): (number | null)[] {
  // The row that ends the best selection of each length, and the row before each in its selection.
  const ends: number[] = [];
  const previous = new Int32Array(before.length);
  const placeAt = (row: number | undefined): number => (row === undefined ? -1 : (before[row] ?? -1));
  for (const [row, place] of before.entries()) {
    if (place === null) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeAt(ends[middle]) < place) low = middle + 1;
      else high = middle;
    }
    previous[row] = ends[low - 1] ?? -1;
    ends[low] = row;
  }
  const kept: (number | null)[] = before.map(() => null);
  for (let row = ends.at(-1) ?? -1; row >= 0; row = previous[row] ?? -1) kept[row] = placeAt(row);
  return kept;
}
