/**
 * What was put into a case, kept for ever: a fact is immutable and has a content id, so that to append it twice is to
 * append it once. `kind` says how `body` decodes.
 */
export interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly body: unknown;
}

/** A row of the woven account, in the order in which readers see it. */
export interface WovenRow {
  readonly kind: string;
  readonly id: string;
  readonly body: unknown;
}

/**
 * The store of one case. Facts and copies are only ever added. What is derived from them (readings, the account) is a
 * cache: it can be thrown away and computed again.
 */
export interface Ledger {
  /** Adds the facts and copies in one transaction: after a crash all of them are there, or none. Gives the ids that were new. */
  append(facts: readonly Fact[], copies?: readonly Copy[]): ReadonlySet<string>;
  /** The facts of one kind, in the order of their ids. */
  facts(kind: string): readonly Fact[];
  /** Their ids alone, in order. */
  ids(kind: string): readonly string[];
  /** The bytes with this SHA-256, or null. */
  copy(sha256: string): Uint8Array | null;
  /** The cached value under a key, or null. */
  derived(key: string): unknown;
  /** Caches values, in one transaction. A key that is there already keeps its value. */
  cache(entries: ReadonlyMap<string, unknown>): void;
  /** The value kept under a name, or null where none is, or one for another key. */
  kept(name: string, key: string): unknown;
  /** Keeps one value under a name, in place of the one before; `key` tells what it follows from. */
  keep(name: string, key: string, value: unknown): void;
  /** Holds bytes that are no part of the case yet; they can be released again. */
  hold(copies: readonly Copy[]): void;
  /** The held bytes with this SHA-256, or null. */
  held(sha256: string): Uint8Array | null;
  /** Forgets held bytes. What was copied into the case stays there. */
  release(sha256: string): void;
  /** Replaces the woven account as a whole; `key` tells which facts and versions it was woven from. */
  weave(key: string, rows: readonly WovenRow[]): void;
  /** The woven account, or null where none is kept for this key. */
  woven(key: string): readonly WovenRow[] | null;
  close(): void;
}

/** Raw bytes as they came, under their SHA-256. */
export interface Copy {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}
