import { classOf } from '../../model/lattice/class-of.ts';
import { isWithin } from '../../model/lattice/relation.ts';
import type { Pack } from '../../model/pack/pack.ts';

/** What sort of thing is counted, as far as its words and the lattice tell. */
export type Sort = 'people' | 'animals' | 'groups' | 'things' | 'unknown' | 'unsaid';

/** "-er", "-ist", "-ian" and their like name people, in the singular or plural. */
const PERSON_ENDING = /(?:[^aeiou]er|or|ist|ian|eer|man|men|woman|women|ee|ant|ite|person|people|folk)s?$/;
/** Nouns with such endings that name no people. */
const NOT_PEOPLE = new Set(
  `number order paper member letter matter water river border quarter center centre cluster helicopter chapter corner
   motor door floor factor sector tractor reactor error car incident event restaurant plant tree degree committee
   answer offer power tower shower danger winter summer hour flour computer register trailer container cover
   transformer generator barrier freighter bomber fighter-bomber crater tanker trawler carrier bunker shelter
   launcher bulldozer skyscraper boulder newspaper banner poster finger shoulder cancer fever disaster crater hectare grant spree`.split(
    /\s+/,
  ),
);

/** Words for people that neither ending nor lattice tells, of the noun.person file of WordNet. */
const PERSON_NOUNS = new Set(
  `staff personnel diplomat nun monk priest guard friend colleague guest kid teen twin baby infant youth captain cadet
   sergeant general colonel recruit conscript spy agent pilot chief judge cleric imam sheikh neighbor relative aunt
   uncle cousin nephew niece couple crew elder minor orphan mayor deputy envoy aide candidate suspect expert analyst
   clerk thug bandit pirate slave hero host survivor witness individual other medic paramedic mercenary marine native
   bride groom toddler newborn lad guy peer patron juvenile male female adult student resident parent preteen sibling
   spouse client patient`.split(/\s+/),
);

/** Things that the news counts beside people and that no lattice holds: charges, shots, wounds, places and times. */
const THINGS = new Set(
  `count charge felony offence offense warrant shot gunshot round bullet casing wound scene location place site spot
   block time occasion occurrence`.split(/\s+/),
);

/** The class of the lattice for words as written, singular demonyms included ("Norvander" has none, "a Tarvian" does). */
export function classOfWords(words: string, pack: Pack): string | null {
  return classOf(words, pack) ?? (/^\p{Lu}\p{L}+(?:an|i)$/u.test(words) ? classOf(`${words}s`, pack) : null);
}

export function sortOf(words: string | null, pack: Pack): Sort {
  if (words === null) return 'unsaid';
  if (/\bold$/i.test(words)) return 'people';
  const found = classOfWords(words, pack);
  if (found !== null) {
    if (found.split('+').some((id) => isWithin(id, 'people', pack))) return 'people';
    if (isWithin(found, 'animals', pack)) return 'animals';
    return found === 'families' || found === 'groups' ? 'groups' : 'things';
  }
  const head = words.toLowerCase().match(/[\p{L}-]+(?=\P{L}*$)/u)?.[0] ?? '';
  if (PERSON_NOUNS.has(head) || PERSON_NOUNS.has(head.replace(/s$/, ''))) return 'people';
  if (THINGS.has(head.replace(/s$/, ''))) return 'things';
  const isPerson = PERSON_ENDING.test(head) && !NOT_PEOPLE.has(head) && !NOT_PEOPLE.has(head.replace(/s$/, ''));
  return isPerson ? 'people' : 'unknown';
}
