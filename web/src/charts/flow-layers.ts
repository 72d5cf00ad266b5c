/** A way between two compartments; null on a side that leads out of the picture. */
export interface Way {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Layer {
  readonly kind: 'compartments' | 'flows';
  readonly ids: readonly string[];
}

/**
 * Rows of a picture of compartments and flows, from where people come to where they go: each compartment stands below
 * all that lead to it (the longest way decides, ways back are left out of account), each flow between the two rows that
 * it leaves and enters first. Compartments that no flow touches come last.
 */
export function layersOf(compartments: readonly { readonly id: string }[], flows: readonly Way[]): readonly Layer[] {
  const depths = depthsOf(compartments, flows);
  const touched = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const deepest = Math.max(0, ...[...depths].filter(([id]) => touched.has(id)).map(([, depth]) => depth));
  const rows = new Map<number, string[]>();
  const put = (row: number, id: string): void => {
    rows.set(row, [...(rows.get(row) ?? []), id]);
  };
  for (const { id } of compartments)
    put(touched.has(id) || flows.length === 0 ? 2 * (depths.get(id) ?? 0) : 2 * deepest + 2, id);
  for (const { id, from, to } of flows) {
    const above = from === null ? null : (depths.get(from) ?? null);
    const below = to === null ? null : (depths.get(to) ?? null);
    put(above !== null ? 2 * above + 1 : 2 * (below ?? 0) - 1, id);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, ids]): Layer => ({ kind: row % 2 === 0 ? 'compartments' : 'flows', ids }));
}

function depthsOf(
  compartments: readonly { readonly id: string }[],
  flows: readonly Way[],
): ReadonlyMap<string, number> {
  const known = new Set(compartments.map(({ id }) => id));
  const leading = new Map<string, string[]>();
  for (const { from, to } of flows)
    if (from !== null && to !== null && known.has(from) && known.has(to))
      leading.set(to, [...(leading.get(to) ?? []), from]);
  const depths = new Map<string, number>();
  const depth = (id: string, open: ReadonlySet<string>): number => {
    const done = depths.get(id);
    if (done !== undefined) return done;
    const before = (leading.get(id) ?? []).filter((from) => from !== id && !open.has(from));
    const own = Math.max(-1, ...before.map((from) => depth(from, new Set([...open, id])))) + 1;
    if (open.size === 0) depths.set(id, own);
    return own;
  };
  for (const { id } of compartments) depth(id, new Set());
  return depths;
}
