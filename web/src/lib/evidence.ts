import type { ClaimView } from '../api/types.ts';

/** One origin's words, and where else the same statement was printed. */
export interface Evidence {
  readonly origin: string | null;
  readonly claim: ClaimView;
  readonly prints: readonly ClaimView[];
  /** The claims whose figures stand in the words that are shown: the claim, and what `withOneQuote` joined to it. */
  readonly figures: readonly ClaimView[];
}

/**
 * Claims as testimony: the statement that counts of each origin, with its other prints. Statements of one origin that
 * give other figures or other times stand for themselves.
 */
export function evidenceOf(claims: readonly ClaimView[]): readonly Evidence[] {
  const groups = new Map<string, ClaimView[]>();
  for (const claim of claims) {
    const { min, max } = claim.quantity;
    const key = [claim.origin ?? claim.id, min, max, claim.asOf?.from, claim.asOf?.to, claim.superseded].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group.find(({ used }) => used?.used === true) ?? group[0];
    if (first === undefined) return [];
    return [{ origin: first.origin, claim: first, prints: group.filter((claim) => claim !== first), figures: [first] }];
  });
}

/** Joins what stands in the very same words, where nothing but the figures tells it apart: the words are shown once. */
export function withOneQuote(list: readonly Evidence[]): readonly Evidence[] {
  const groups = new Map<string, Evidence[]>();
  for (const one of list) {
    const { report, quote, superseded, standing, modality, asOf, chain } = one.claim;
    const key = JSON.stringify([
      report,
      quote.start,
      quote.end,
      one.origin,
      superseded,
      standing,
      modality,
      asOf,
      chain,
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const places = new Map(
      group.flatMap(({ prints }) => prints.map((print) => [`${print.report} ${print.quote.start}`, print])),
    );
    const figures = group.flatMap((one) => one.figures);
    return [group.length === 1 ? first : { ...first, prints: [...places.values()], figures }];
  });
}
