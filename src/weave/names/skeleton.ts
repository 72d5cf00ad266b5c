/**
 * What is left of a name when the ways to write its sounds in Latin letters are folded together: vowels, doubled
 * letters, and letters that one romanisation writes where another writes a second one (kh and h, q and k, gh and g, w and ou,
 * dj and j, ph and f, zh and j, y and i). "Mahmoud" and "Mehmud" give the same. A first vowel is kept as "a", so that
 * "Omar" and "Mor" differ.
 *
 * The folds are those by which the ALA-LC, BGN/PCGN and ISO romanisations of Arabic, Kurdish, Persian, Russian and Ukrainian
 * differ from each other and from the French and English press habits.
 */
export function skeleton(name: string): string {
  let folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  for (const [pattern, letters] of FOLDS) folded = folded.replace(pattern, letters);
  return folded
    .replace(/^[aeiou]+/, 'A')
    .replace(/[aeiou]+/g, '')
    .replace(/(.)\1+/g, '$1')
    .toLowerCase();
}

/** In this order: the longer spellings first. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|ş|š/g, 'x'],
  [/tch|tsch|ch|ç|č/g, 'c'],
  [/kh|x̱/g, 'h'],
  [/zh|dzh|dj|dzj/g, 'j'],
  [/gh|ğ/g, 'g'],
  [/dh|th|ts|tz/g, 't'],
  [/ph|v/g, 'f'],
  [/ck|q|c(?=[aour]|$)/g, 'k'],
  [/ks/g, 'x'],
  [/yy|iy|ij|y|ı/g, 'i'],
  [/oo|ou|w/g, 'u'],
  [/dj|j/g, 'j'],
];
