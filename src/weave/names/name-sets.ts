/**
 * Sets of nodes that grow together (union-find, Tarjan 1975), by index. The smallest index of a set is its root, so
 * the order of joins does not show. A set may carry a label (the pack's name for it); sets of two labels never join.
 */
export class NameSets {
  readonly #parents: number[];
  readonly #labels = new Map<number, string>();

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  rootOf(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root] as number;
    for (let at = index; at !== root; ) {
      const next = this.#parents[at] as number;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  label(index: number, label: string): void {
    this.#labels.set(this.rootOf(index), label);
  }

  join(a: number, b: number): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    const [one, other] = [this.#labels.get(x), this.#labels.get(y)];
    if (x === y || (one !== undefined && other !== undefined && one !== other)) return;
    const root = Math.min(x, y);
    this.#parents[Math.max(x, y)] = root;
    const label = one ?? other;
    if (label !== undefined) this.#labels.set(root, label);
  }

  /** The members of each set, ascending. */
  sets(): readonly (readonly number[])[] {
    const sets = new Map<number, number[]>();
    for (const index of this.#parents.keys()) {
      const root = this.rootOf(index);
      const set = sets.get(root);
      if (set) set.push(index);
      else sets.set(root, [index]);
    }
    return [...sets.values()];
  }
}
