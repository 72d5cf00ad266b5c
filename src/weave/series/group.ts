/** Items by their key, in the order of their first item; as `Map.groupBy`, which Node 20 does not have. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Joins keys into sets: `join` says that two are one, `sets` gives each set with its members in the order added. */
export class Unions<T> {
  readonly #parent = new Map<T, T>();

  root(item: T): T {
    let at = item;
    for (let up = this.#parent.get(at); up !== undefined && up !== at; up = this.#parent.get(at)) {
      this.#parent.set(at, this.#parent.get(up) ?? up);
      at = up;
    }
    return at;
  }

  join(a: T, b: T): void {
    const [one, other] = [this.root(a), this.root(b)];
    if (one !== other) this.#parent.set(other, one);
  }
}
