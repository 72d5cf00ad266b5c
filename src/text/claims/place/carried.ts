import type { Figure } from '../counted.ts';
import type { Atlas, Located } from './atlas.ts';
import { isContainer, isLarge, ROUGH } from './atlas.ts';
import type { Layout } from './layout.ts';

/** So many sentences on, a country or a place that was named once is still what agencies' short paragraphs are about. */
const NEAR_LARGE = 3;

/**
 * The place told last in the sentences before. One that the report names again and again is what it is about, and
 * goes before one that it names once; the heading of a list goes before both. What is named once does not go on beyond its
 * section, nor beyond its paragraph where paragraphs are long; what is named often not beyond a heading that begins
 * another matter. `isOf` tells whether what a sentence tells is of the figure's time.
 */
export function lastTold(
  { sentence }: Pick<Figure, 'sentence'>,
  atlas: Atlas,
  isOf: (sentence: number) => boolean = () => true,
): Located | null {
  const found: Found = { near: null, once: null, large: null };
  for (let at = sentence - 1; at >= 0; at -= 1) {
    const reach = reachOf(at, sentence, atlas.layout);
    const best = mostSpecific(toldAt(at, reach.isHere, atlas), atlas);
    if (best === null || !isOf(at)) continue;
    if (isLarge(best)) {
      if (reach.isHere || (reach.isNear && sentence - at <= NEAR_LARGE)) found.large ??= best;
      continue;
    }
    const decided = decidedBy(best, reach, found, atlas);
    if (decided !== null) return decided;
    if (atlas.layout.isHeadline[at]) return found.once ?? best;
    if (reach.isNear) found.once ??= best;
    if (reach.isHere) found.near ??= best;
  }
  return found.once ?? found.large;
}

/** What stands nearest so far: named once in the paragraph, named once at all, a country. */
interface Found {
  near: Located | null;
  once: Located | null;
  large: Located | null;
}

/** A heading, or what the report names often, ends the search; unless the paragraph itself has named a place. */
function decidedBy(best: Located, { isInChapter }: Reach, { near }: Found, atlas: Atlas): Located | null {
  if (!isInChapter) return null;
  if (best.isHeading) return best;
  return isOften(best, atlas) ? (near ?? best) : null;
}

/** The places that a sentence tells of; a headline tells of all that it names, the label of a row of its own row alone. */
function toldAt(sentence: number, isHere: boolean, { bySentence, layout }: Atlas): readonly Located[] {
  const there = bySentence.get(sentence) ?? [];
  if (layout.isHeadline[sentence]) return there.filter(isNamed);
  return there.filter((place) => isTold(place) && (isHere || !place.isHeading || isLine(place)));
}

/** A name alone on its line heads what follows; one that opens a row ("Upper Orm: 900 people") heads that row. */
function isLine({ tree, last }: Located): boolean {
  return last >= tree.tokens.length - 1;
}

interface Reach {
  readonly isHere: boolean;
  readonly isNear: boolean;
  readonly isInChapter: boolean;
}

/** Whether a sentence stands in the paragraph of another, as near as its paragraph in short ones, under the same headings. */
function reachOf(at: number, sentence: number, { paragraph, section, chapter, isLoose }: Layout): Reach {
  const isHere = paragraph[at] === paragraph[sentence];
  const isNear = isHere || (isLoose && section[at] === section[sentence]);
  return { isHere, isNear, isInChapter: chapter[at] === chapter[sentence] };
}

export function isOften({ name }: Located, { counts }: Atlas): boolean {
  return (counts.get(name.entity) ?? 0) > 1;
}

/** Named as a place, however it stands. */
function isNamed(place: Located): boolean {
  return !place.isIdle && !place.isLabel && !place.isAdjective && !ROUGH.test(place.name.text);
}

export function isTold(place: Located): boolean {
  return !place.isIdle && !place.isLabel && (place.isLocative || place.isHeading) && !ROUGH.test(place.name.text);
}

/** Of the places of a sentence the one that lies within the others, that the report names often, that stands first. */
function mostSpecific(places: readonly Located[], atlas: Atlas): Located | null {
  let best: Located | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const score = (isContainer(place, places) ? 0 : 4) + (isLarge(place) ? 0 : 2) + (isOften(place, atlas) ? 3 : 0);
    if (score > most) {
      best = place;
      most = score;
    }
  }
  return best;
}
