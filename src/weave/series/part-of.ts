import { classOf } from '../../model/lattice/class-of.ts';
import type { Pack } from '../../model/pack/pack.ts';

/** Words by which a report comes back to those whom it has counted. */
const COUNTED =
  /^,? of (?:them|whom|those(?: \p{L}+)?|(?:the|these) (?:dead|killed|slain|deceased|victims|casualties|fatalities|wounded|injured|missing|displaced|evacuees|hostages|captives|detainees|survivors|bodies))\b/u;
const KIND = /^,? (?:were|was|are|is) ((?:\p{L}+ )?\p{L}+)/u;

/** What a figure counts that is a part of another: the class that its words name ("six of the dead were women"), or null. */
export interface PartWords {
  readonly class: string | null;
}

/**
 * Tells whether a figure that ends at `end` of its sentence and starts at `start` is said of some of those counted before; null
 * where it is not. "Six of the dead were women and three were children" has two such figures.
 */
export function partWords(sentence: string, start: number, end: number, pack: Pack): PartWords | null {
  const after = sentence.slice(end);
  const own = COUNTED.exec(after);
  const kind = KIND.exec(after.slice(own?.[0].length ?? 0));
  if (
    own === null &&
    (kind === null || !/ of the (?:dead|victims|wounded|injured|killed)\b/u.test(sentence.slice(0, start)))
  )
    return null;
  const words = kind?.[1] ?? '';
  return { class: classOf(words, pack) ?? classOf(words.split(' ')[0] ?? '', pack) };
}
