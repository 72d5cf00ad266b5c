import type { Copy, Fact, Ledger, WovenRow } from './ledger.ts';

/** A ledger that lives as long as the process: for `extract`, for tests and for the library. */
export class MemoryLedger implements Ledger {
  readonly #facts = new Map<string, Fact>();
  readonly #copies = new Map<string, Uint8Array>();
  readonly #derived = new Map<string, string>();
  readonly #kept = new Map<string, { readonly key: string; readonly text: string }>();
  readonly #held = new Map<string, Uint8Array>();
  #woven: { key: string; rows: string } | null = null;

  append(facts: readonly Fact[], copies: readonly Copy[] = []): ReadonlySet<string> {
    const bodies = facts.map((fact) => ({ ...fact, body: clone(fact.body) }));
    const fresh = new Set<string>();
    for (const { sha256, bytes } of copies) if (!this.#copies.has(sha256)) this.#copies.set(sha256, bytes.slice());
    for (const fact of bodies) {
      if (this.#facts.has(fact.id)) continue;
      this.#facts.set(fact.id, fact);
      fresh.add(fact.id);
    }
    return fresh;
  }

  facts(kind: string): readonly Fact[] {
    const found = [...this.#facts.values()].filter((fact) => fact.kind === kind);
    return found.sort((a, b) => (a.id < b.id ? -1 : 1)).map((fact) => ({ ...fact, body: clone(fact.body) }));
  }

  ids(kind: string): readonly string[] {
    return [...this.#facts.values()].flatMap((fact) => (fact.kind === kind ? [fact.id] : [])).sort();
  }

  copy(sha256: string): Uint8Array | null {
    return this.#copies.get(sha256)?.slice() ?? null;
  }

  derived(key: string): unknown {
    const text = this.#derived.get(key);
    return text === undefined ? null : JSON.parse(text);
  }

  cache(entries: ReadonlyMap<string, unknown>): void {
    for (const [key, value] of entries) if (!this.#derived.has(key)) this.#derived.set(key, JSON.stringify(value));
  }

  kept(name: string, key: string): unknown {
    const found = this.#kept.get(name);
    return found?.key === key ? JSON.parse(found.text) : null;
  }

  keep(name: string, key: string, value: unknown): void {
    this.#kept.set(name, { key, text: JSON.stringify(value) });
  }

  hold(copies: readonly Copy[]): void {
    for (const { sha256, bytes } of copies) this.#held.set(sha256, bytes.slice());
  }

  held(sha256: string): Uint8Array | null {
    return this.#held.get(sha256)?.slice() ?? null;
  }

  release(sha256: string): void {
    this.#held.delete(sha256);
  }

  weave(key: string, rows: readonly WovenRow[]): void {
    this.#woven = { key, rows: JSON.stringify(rows) };
  }

  woven(key: string): readonly WovenRow[] | null {
    return this.#woven?.key === key ? JSON.parse(this.#woven.rows) : null;
  }

  close(): void {}
}

/** What JSON keeps of a value, as the file keeps it. */
function clone(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body));
}
