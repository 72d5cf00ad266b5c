/** Where the article stands among the lines: first and last index, or null where nothing reads like one. */
export interface Body {
  readonly first: number;
  readonly last: number;
}

/**
 * The stretch of lines with the greatest sum of weights: what comes before and after it costs more than it adds. This
 * is
 * body text extraction by maximum subsequence (Finn, Kushmerick and Smyth 2001; Pasternack and Roth 2009), with lines
 * for tags. Linear.
 */
export function findBody(weights: readonly number[]): Body | null {
  let best = 0;
  let body: Body | null = null;
  let sum = 0;
  let first = 0;
  for (const [at, weight] of weights.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    sum += weight;
    if (sum > best) {
      best = sum;
      body = { first, last: at };
    }
  }
  return body;
}
