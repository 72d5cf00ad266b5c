/**
 * The folds by which romanisations of Arabic, Kurdish, Persian, Russian and Ukrainian names differ from each other
 * (ALA-LC, BGN/PCGN, ISO 9 and 233, and the habits of the English and French press): kh and h, q, g and k, gh and g, dj and
 * j, ou and u, w and v in Slavic names, y and i, doubled letters, and all vowels. In this order: longer spellings first.
 */
const CONSONANT_FOLDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|ş|š/g, 'x'],
  [/tch|tsch|ch|ç|č/g, 'c'],
  [/kh/g, 'h'],
  [/dzh|dj|zh|j/g, 'j'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/gh|ck|q|g|c(?=[aourtlk]|$)/g, 'k'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
];

/** What is left of a name without vowels and with like consonants folded: "Mahmoud" and "Mehmud" give the same. */
export function skeleton(name: string): string {
  let folded = plainLetters(name).replace(/ou|oo|uu|w(?=[^aeiou]|$)/g, 'u');
  for (const [pattern, letters] of CONSONANT_FOLDS) folded = folded.replace(pattern, letters);
  const first = /^[aeiou]/.test(folded) ? 'a' : '';
  return first + folded.replace(/[aeiouy]+/g, '').replace(/(.)\1+/g, '$1');
}

/**
 * The vowels of a name as classes, diphthongs and long vowels as one: "Mustafa" gives u, a, a; the vowel that ends it is
 * left out, as it is written or not (Hasaka, Hasakah, Hasakeh).
 */
export function vowels(name: string): string {
  return plainLetters(name)
    .replace(/ou|oo|uu|w(?=[^aeiou]|$)/g, 'u')
    .replace(/a[iy]|e[iy]|ee|ie|yi|iy|y/g, 'i')
    .replace(/([aeiou])\1+/g, '$1')
    .replace(/[aeiou]h?$/, '')
    .replace(/[^aeiou]+/g, '')
    .replace(/o/g, 'u');
}

/** Whether two vowel sequences may be one: e stands for a and for i, as no script it is written from tells them. */
export function vowelsAgree(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  return [...a].every((vowel, index) => {
    const other = b[index];
    return vowel === other || ((vowel === 'e' || other === 'e') && vowel !== 'u' && other !== 'u');
  });
}

const ARTICLE = /\b(?:al|el|ul|ad|ed|an|en|ar|er|as|es|ash|esh|at|et|az|ez|ud|ur|us|ush|uz)[-\s](?=\p{L})/gu;
/** The article run together with the letter that it takes on: "Ezzor" for "ez-Zor". */
const RUN_IN_ARTICLE = /(?<=[\s-])[ae](?=(sh|z|s|r|n|d|t)\1)(?:sh|z|s|r|n|d|t)(?=\p{L}{3})/gu;
const SERVANT_OF = /\babd(?:el|ul|al|ol|il|u|e|o)?[-\s]?(?:al|el|ul|ur|er|ar)?[-\s]?(?=\p{L})/gu;

/** A name without articles ("al-", "ez-", "Ezzor"), with "Abdel", "Abdul" and "Abd al-" written one way, in lower case. */
export function withoutArticles(name: string): string {
  const lower = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼʻ`']/gu, '');
  const servant = lower.replace(SERVANT_OF, 'abdal ');
  return servant.replace(ARTICLE, '').replace(RUN_IN_ARTICLE, '').trim();
}

function plainLetters(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}
