/** Inclusive, both sides stated. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/**
 * A word that states an amount without a number. `strict` are the inclusive bounds that the word states, `usual` its
 * ordinary sense, `decade` the range from one of the named unit to ten, as CQE writes it. `times` tells whether it can
 * multiply a scale word after it ("a few hundred", "tens of thousands").
 */
export interface VagueWord {
  readonly words: readonly string[];
  readonly strict: Interval;
  readonly usual: Interval;
  readonly decade: Interval;
  readonly source: string;
}

const same = (words: readonly string[], min: number, max: number, one: number, source: string): VagueWord => ({
  words,
  strict: { min, max },
  usual: { min, max },
  decade: { min: one, max: one * 10 },
  source,
});

/**
 * A plural states at least two of its unit and, or the writer would have used it, less than one of the next. ACLED
 * codes tens as 10, dozens as 12 and hundreds as 100, one unit each; that is the lower end of `decade`.
 */
const PLURAL = 'two units to one below the next larger word; decade as in CQE (Almasian et al. 2023) and ACLED (2023)';
const SMALL = 'more than a pair, less than ten; no study with a narrower range that holds for news was found';

export const VAGUE_WORDS: readonly VagueWord[] = [
  same(['tens'], 20, 99, 10, PLURAL),
  same(['dozens'], 24, 99, 12, PLURAL),
  same(['scores'], 40, 99, 20, PLURAL),
  same(['hundreds'], 200, 999, 100, PLURAL),
  same(['thousands'], 2_000, 9_999, 1_000, PLURAL),
  same(['lakhs'], 200_000, 9_999_999, 100_000, PLURAL),
  same(['millions'], 2_000_000, 9_999_999, 1_000_000, PLURAL),
  same(['crores'], 20_000_000, 999_999_999, 10_000_000, PLURAL),
  same(['billions'], 2e9, 9_999_999_999, 1e9, PLURAL),
  same(['trillions'], 2e12, 9_999_999_999_999, 1e12, PLURAL),
  same(['several', 'a few', 'few', 'a handful of', 'a handful'], 3, 9, 1, SMALL),
  same(['a couple of', 'a couple', 'couple'], 2, 3, 1, 'a pair, loosely'),
];

const BY_WORDS = new Map(VAGUE_WORDS.flatMap((entry) => entry.words.map((words) => [words, entry] as const)));

export function vagueWord(words: string): VagueWord | null {
  return BY_WORDS.get(words) ?? null;
}
