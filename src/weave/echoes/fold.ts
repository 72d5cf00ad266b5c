/**
 * Folds a word to the form under which two printings of it compare: case, accents, possessive, inflection (a light
 * stemmer in the manner of Harman's S-stemmer, with -ed and -ing) and British against American spelling. Not a
 * linguistic stem: "take" and "taking" give "tak".
 */
export function foldWord(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]s?$/u, '')
    .replace(/['’ʼ]/gu, '');
  const number = NUMBER_WORDS[plain];
  if (number !== undefined) return number;
  return /^[a-z]+$/.test(plain) ? foldSpelling(foldInflection(plain)) : plain;
}

/** "2,000", "2 000", "2.000" and "2000" are one number; decimals stay ("1.6"). */
export function foldNumber(digits: string): string {
  return /^\d{1,3}(?:[,.\s]\d{3})+$/u.test(digits) ? digits.replace(/[,.\s]/gu, '') : digits;
}

const NUMBER_WORDS: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
});

function foldInflection(word: string): string {
  const singular = foldPlural(word);
  const bare = singular.replace(/(?:ing|ed)$/, '');
  if (bare !== singular && bare.length >= 3 && /[aeiouy]/.test(bare)) return undouble(bare);
  return singular;
}

function foldPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /(?:ss|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** "stopped" leaves "stopp": a doubled last consonant goes, save l and s, which words end in by themselves. */
function undouble(stem: string): string {
  return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

function foldSpelling(word: string): string {
  if (word.length < 5) return word.replace(/e$/, '');
  return word
    .replace(/ph/g, 'f')
    .replace(/([bt])re$/, '$1er')
    .replace(/our$/, 'or')
    .replace(/ogue$/, 'og')
    .replace(/mme$/, 'm')
    .replace(/ence$/, 'ense')
    .replace(/is(e|ation)?$/, 'iz$1')
    .replace(/ll$/, 'l')
    .replace(/e$/, '');
}
