import type { Measure } from '../../../model/claim.ts';
import type { Tree } from '../tree.ts';
import { isNominal, uposOf, wordOf } from '../tree.ts';

/*
 * Nouns of the places that people are kept or sheltered in: who "is in three camps" is sheltered, who "lives in a cell" is
 * held. The nouns are those of the hyponyms of "shelter", "camp" and "prison" in WordNet 3.1 that crisis news uses.
 */
const SHELTERS = /^(?:shelters?|camps?|tents?|dormitor(?:y|ies)|hostels?|refuges?)$/;
/** Nouns that are shelters only behind what says so: "evacuation centres", "reception site". */
const SITES = /^(?:cent(?:er|re)s?|sites?|settlements?|accommodation|housing|facilit(?:y|ies)|halls?)$/;
const OF_SHELTERS = new Set(
  `evacuation relief reception transit displacement displaced refugee emergency temporary makeshift collective shelter idp idps
   informal humanitarian`.split(/\s+/),
);
const PRISONS =
  /^(?:prisons?|jails?|gaols?|cells?|dungeons?|detention|custody|captivity|lock-?ups?|penitentiar(?:y|ies))$/;
const OF_PRISONS = new Set('detention holding prison internment labour labor concentration'.split(' '));
const HOSPITALS = /^(?:hospitals?|clinics?|infirmary)$/;
/** Camps in which nobody takes shelter. */
const OF_OTHERS = new Set('training army military militant base rebel boot summer holiday mining enemy'.split(' '));

/** What a noun of a place says of who is in it: `sheltered`, `held`, `injured`, or null. */
export function lodgingNoun(tree: Tree, at: number): Measure | null {
  const word = wordOf(tree, at);
  const before = wordOf(tree, at - 1);
  const isSite = SITES.test(word);
  if (PRISONS.test(word)) return 'held';
  if (HOSPITALS.test(word)) return 'injured';
  if ((isSite || SHELTERS.test(word)) && OF_PRISONS.has(before)) return 'held';
  if (SHELTERS.test(word)) return OF_OTHERS.has(before) ? null : 'sheltered';
  return isSite && OF_SHELTERS.has(before) ? 'sheltered' : null;
}

const WITHIN = new Set(['in', 'at', 'inside', 'within', 'across']);
const LONGEST_PLACE = 7;

/** What the place of a phrase that begins at `at` says of who is there: "in the three camps", "at Kel Mar prison". */
export function lodgingAt(tree: Tree, at: number): Measure | null {
  if (!WITHIN.has(wordOf(tree, at))) return null;
  for (let noun = at + 1; noun <= at + LONGEST_PLACE; noun += 1) {
    const isLast = isNominal(tree, noun) && !isNominal(tree, noun + 1);
    if (isLast)
      return (
        lodgingNoun(tree, noun) ??
        (uposOf(tree, noun) === 'PROPN' && isHyphen(tree, noun + 1) ? lodgingAfter(tree, noun) : null)
      );
    if (['ADP', 'VERB', 'AUX', 'SCONJ'].includes(uposOf(tree, noun))) return null;
  }
  return null;
}

function isHyphen(tree: Tree, at: number): boolean {
  return /^[-–]$/.test(wordOf(tree, at));
}

/** The place behind a name with a hyphen that was cut in words: "in Kel al-Mar camp". */
function lodgingAfter(tree: Tree, name: number): Measure | null {
  for (let noun = name + 2; noun <= name + 4; noun += 1) {
    if (isNominal(tree, noun) && !isNominal(tree, noun + 1)) return lodgingNoun(tree, noun);
  }
  return null;
}
