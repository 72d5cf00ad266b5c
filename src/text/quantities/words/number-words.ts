/** English number words by their place in the grammar of numerals. Source: Quirk et al., A Comprehensive Grammar of the English Language, 6.63-6.68. */
export const UNITS_AND_TEENS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    nil: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply the number before them; "lakh" and "crore" as in South Asian English. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 1e2,
    thousand: 1e3,
    lakh: 1e5,
    lac: 1e5,
    million: 1e6,
    crore: 1e7,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
  }),
);

/** Plurals that may follow a number ("two dozens", "5 lakhs") and, alone, are vague. */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozens: 12,
    scores: 20,
    hundreds: 1e2,
    thousands: 1e3,
    lakhs: 1e5,
    lacs: 1e5,
    millions: 1e6,
    crores: 1e7,
    billions: 1e9,
    trillions: 1e12,
  }),
);

/** Short forms that stand after digits. "m" and "b" need more than themselves: they are metres and bytes too. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    K: 1e3,
    mn: 1e6,
    mln: 1e6,
    mil: 1e6,
    mm: 1e6,
    m: 1e6,
    M: 1e6,
    bn: 1e9,
    bln: 1e9,
    b: 1e9,
    B: 1e9,
    tn: 1e12,
    trn: 1e12,
  }),
);

/** Denominators of fractions in words. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
  }),
);
