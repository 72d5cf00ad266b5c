import type { Pack } from '../pack/pack.ts';
import type { ClassRow } from './classes.ts';
import { GENERAL_CLASSES } from './classes.ts';

/** A class with all that follows from its row: every class that it is within (itself too), and its depth. */
export interface LatticeClass {
  readonly id: string;
  readonly above: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
  readonly parts: readonly (readonly string[])[];
}

/** A pattern of words that names a class: "foreign fighter" is head "fighter" with "foreign" somewhere before it. */
export interface Pattern {
  readonly id: string;
  readonly before: readonly string[];
  /** Whether the pack names it: its words win over the general ones. */
  readonly ofPack: boolean;
}

export interface Lattice {
  readonly classes: ReadonlyMap<string, LatticeClass>;
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
}

const lattices = new WeakMap<Pack, Lattice>();

/** The general lattice with the pack's classes in it; a pack's class of the same id adds to the general one. */
export function latticeOf(pack: Pack): Lattice {
  const known = lattices.get(pack);
  if (known !== undefined) return known;
  const lattice = build(merge([...GENERAL_CLASSES, ...pack.populations]), new Set(pack.populations.flatMap(wordsOf)));
  lattices.set(pack, lattice);
  return lattice;
}

function merge(rows: readonly ClassRow[]): ReadonlyMap<string, Required<ClassRow>> {
  const merged = new Map<string, Required<ClassRow>>();
  for (const { id, words, within = [], apart = [], parts = [] } of rows) {
    const before = merged.get(id) ?? { id, words: [], within: [], apart: [], parts: [] };
    merged.set(id, {
      id,
      words: [...before.words, ...words],
      within: [...before.within, ...within],
      apart: [...before.apart, ...apart],
      parts: [...before.parts, ...parts],
    });
  }
  return merged;
}

function wordsOf({ id, words }: ClassRow): readonly string[] {
  return words.map((word) => `${id}|${word}`);
}

function build(rows: ReadonlyMap<string, Required<ClassRow>>, packWords: ReadonlySet<string>): Lattice {
  const classes = new Map<string, LatticeClass>();
  const apart = new Map<string, Set<string>>();
  const patterns = new Map<string, Pattern[]>();
  for (const { id, words, apart: others } of rows.values()) {
    for (const other of others) {
      apart.set(id, (apart.get(id) ?? new Set()).add(other));
      apart.set(other, (apart.get(other) ?? new Set()).add(id));
    }
    for (const pattern of words) {
      const [head = '', ...before] = pattern.toLowerCase().split(' ').reverse();
      patterns.set(head, [...(patterns.get(head) ?? []), { id, before, ofPack: packWords.has(`${id}|${pattern}`) }]);
    }
  }
  for (const { id, parts } of rows.values()) {
    classes.set(id, { id, above: ancestors(id, rows), apart: apart.get(id) ?? new Set(), parts });
  }
  return { classes, patterns };
}

/** The class and all classes that it is within; a cycle, which no checked pack has, ends where it closes. */
function ancestors(id: string, rows: ReadonlyMap<string, Required<ClassRow>>): ReadonlySet<string> {
  const above = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (above.has(next)) continue;
    above.add(next);
    open.push(...(rows.get(next)?.within ?? []));
  }
  return above;
}
