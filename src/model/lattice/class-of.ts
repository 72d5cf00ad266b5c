import type { Pack } from '../pack/pack.ts';
import type { HeadWords } from './head-words.ts';
import { headWords } from './head-words.ts';
import type { Lattice } from './lattice.ts';
import { latticeOf } from './lattice.ts';

/** Joins the classes of a population that is several: "fighters and their families" is `family-members+fighters`, sorted. */
export const JOIN = '+';

/**
 * The class of the lattice that head words name, as a claim's population writes them ("foreign IS fighters", "men, women
 * and children"), or null where no row knows the head. The pattern with the most words wins, then the pack's own, then
 * the deeper class.
 * Several classes are joined with `+`, without those within another; classes that make a whole become that whole.
 */
export function classOf(text: string, pack: Pack): string | null {
  const lattice = latticeOf(pack);
  const phrases = headWords(text);
  const found = new Set<string>();
  for (const [at, phrase] of phrases.entries()) {
    const id = phraseClass(phrase, lattice);
    if (id !== null) found.add(id);
    else if (at === phrases.length - 1 || phrase.head !== phrase.written.toLowerCase()) return null;
  }
  return found.size === 0 ? null : joinClasses([...found], lattice);
}

function phraseClass({ head, before, written }: HeadWords, { patterns, classes }: Lattice): string | null {
  const depth = (id: string): number => classes.get(id)?.above.size ?? 0;
  const fitting = (patterns.get(head) ?? []).filter((pattern) => pattern.before.every((word) => before.has(word)));
  const best = fitting.toSorted(
    (a, b) =>
      b.before.length - a.before.length ||
      Number(b.ofPack) - Number(a.ofPack) ||
      depth(b.id) - depth(a.id) ||
      (a.id < b.id ? -1 : 1),
  )[0];
  return best?.id ?? (isDemonym(written) ? 'people' : null);
}

/** Regular English demonyms in the plural, or in -ese, which has none: "Lebanese", "Ethiopians", "Iraqis". */
function isDemonym(written: string): boolean {
  return /^\p{Lu}\p{L}+(?:ans|ese|is)$/u.test(written) && written.length > 5;
}

/** One id for a set of classes. */
export function joinClasses(ids: readonly string[], lattice: Lattice): string {
  const { classes } = lattice;
  const outer = ids.filter((id) => !ids.some((other) => other !== id && classes.get(id)?.above.has(other)));
  for (const { id, parts } of classes.values()) {
    if (parts.some((way) => way.every((part) => outer.includes(part)))) {
      return joinClasses([id, ...outer.filter((other) => !classes.get(other)?.above.has(id))], lattice);
    }
  }
  return outer.toSorted().join(JOIN);
}
