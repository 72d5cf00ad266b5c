import type { Steps } from '../../base/once.ts';
import { onceInSteps } from '../../base/once.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding, FindingKind } from '../../model/finding.ts';
import type { CaseIndex } from '../views/case-index.ts';
import { standingOf } from '../views/claim-view.ts';

/** A claim that wants a look, and why; the first of its reasons is the weightiest. */
export interface ToReview {
  readonly claim: Claim;
  readonly reasons: readonly string[];
  readonly weight: number;
}

const FINDING_WEIGHT: Readonly<Partial<Record<FindingKind, readonly [weight: number, words: string]>>> = {
  'does-not-add-up': [8, 'a sum with it does not add up'],
  contradicts: [7, 'another figure contradicts it'],
  misquotes: [6, 'it was printed otherwise elsewhere'],
};

/** Rules that guess where no word says what happened. */
const LOW_TRUST: ReadonlySet<string> = new Set(['claims/nearby', 'claims/mention', 'claims/row']);

/** Claims that are weighed in a few hundredths of a second. */
const STRETCH = 8192;

/**
 * The claims that nobody judged and that want a look, the weightiest first: those in contradictions and failing sums, then
 * those on which a figure rests alone or that were read by the weakest rules, and in which something is open.
 */
export function toReview(index: CaseIndex): readonly ToReview[] {
  return listed.of(index);
}

/** Those of them that are claims of one series, or of one report. */
export function toReviewOf(
  index: CaseIndex,
  { series, report }: { readonly series?: string | undefined; readonly report?: string | undefined },
): readonly ToReview[] {
  const all = toReview(index);
  if (series === undefined && report === undefined) return all;
  return all.filter(
    ({ claim }) =>
      (report === undefined || claim.report === report) &&
      (series === undefined || index.seriesOf.get(claim.id)?.id === series),
  );
}

/** Makes the list. */
export function reviewSteps(index: CaseIndex): Steps {
  return listed.steps(index);
}

const listed = onceInSteps(function* (index: CaseIndex): Steps<readonly ToReview[]> {
  const found: ToReview[] = [];
  for (const [at, claim] of index.account.claims.entries()) {
    if (at % STRETCH === 0) yield;
    if (standingOf(index.rulingsOf.get(claim.id) ?? []) !== 'open') continue;
    const reasons = [...clashes(index.findingsOf.get(claim.id) ?? []), ...doubts(index, claim)];
    const weight = reasons.reduce((sum, [one]) => sum + one, 0);
    if (weight > 0) found.push({ claim, weight, reasons: reasons.map(([, words]) => words) });
  }
  return found.sort((a, b) => b.weight - a.weight || (a.claim.id < b.claim.id ? -1 : 1));
});

type Reason = readonly [weight: number, words: string];

function clashes(findings: readonly Finding[]): readonly Reason[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  const rows = [...kinds].map((kind) => FINDING_WEIGHT[kind]).filter((row) => row !== undefined);
  return rows.sort((a, b) => b[0] - a[0]);
}

function doubts({ seriesOf, useOf }: CaseIndex, claim: Claim): readonly Reason[] {
  const { id, madeBy, measure, asOf, place } = claim;
  const isUsed = useOf.get(id)?.used === true;
  const series = seriesOf.get(id);
  if (measure === 'other' || series === undefined) return [];
  const reasons: Reason[] = [];
  if (LOW_TRUST.has(madeBy)) reasons.push([3, 'a weak rule read what it counts']);
  if (isUsed && series.points.length > 2 && series.interval.origins.length === 1)
    reasons.push([2, 'the figure of its series rests on it alone']);
  if (asOf === null) reasons.push([1, 'nothing settles its time']);
  if (place === null) reasons.push([1, 'no place is tied to it']);
  return reasons[0] !== undefined && (isUsed || reasons[0][0] > 1) ? reasons : [];
}
