import { speakerOf } from '../../model/chain.ts';
import type { Claim, Measure, Modality } from '../../model/claim.ts';
import type { CaseIndex } from './case-index.ts';
import { claimView, standingOf } from './claim-view.ts';
import { explainLines } from './explain-lines.ts';
import { findingView } from './finding-view.ts';
import { foldName } from './namer.ts';
import type { PageOf } from './page.ts';
import { pageOf } from './page.ts';
import { claimsWith } from './search-index.ts';
import type { ClaimPage, ClaimView, Page, Standing } from './shapes.ts';

export interface ClaimFilter {
  readonly series?: string | undefined;
  readonly report?: string | undefined;
  readonly origin?: string | undefined;
  readonly speaker?: string | undefined;
  readonly measure?: Measure | undefined;
  readonly place?: string | undefined;
  readonly modality?: Modality | undefined;
  /** Days: what may be of this day or later, of this day or earlier. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly q?: string | undefined;
  readonly standing?: Standing | undefined;
}

/** The claims that fit, in the order of the account. */
function claimsFitting(index: CaseIndex, filter: ClaimFilter): readonly Claim[] {
  const { series, report, q } = filter;
  const tests = testsOf(index, filter);
  let from: readonly Claim[] = index.account.claims;
  if (q !== undefined) from = claimsWith(index.account.claims, q);
  else if (report !== undefined) from = index.claimsOf.get(report) ?? [];
  else if (series !== undefined)
    from = (index.series.get(series)?.points ?? []).flatMap(({ claim }) => index.claims.get(claim) ?? []);
  return tests.length === 0 ? from : from.filter((claim) => tests.every((test) => test(claim)));
}

type Test = (claim: Claim) => boolean;

function testsOf(index: CaseIndex, filter: ClaimFilter): readonly Test[] {
  const { series, report, origin, speaker, measure, place, modality, from, to, standing } = filter;
  const tests: Test[] = [];
  if (series !== undefined) tests.push(({ id }) => index.seriesOf.get(id)?.id === series);
  if (report !== undefined) tests.push((claim) => claim.report === report);
  if (origin !== undefined) tests.push(({ id }) => index.originOf.get(id)?.id === origin);
  if (measure !== undefined) tests.push((claim) => claim.measure === measure);
  if (modality !== undefined) tests.push((claim) => claim.modality === modality);
  if (speaker !== undefined) {
    const isSpeaker = calledSo(index, speaker);
    tests.push(({ chain }) => isSpeaker(speakerOf(chain)));
  }
  if (place !== undefined) {
    const isPlace = calledSo(index, place);
    tests.push((claim) => isPlace(claim.place?.name ?? null));
  }
  if (from !== undefined) tests.push(({ asOf }) => asOf !== null && (asOf.to === null || asOf.to >= from));
  if (to !== undefined) tests.push(({ asOf }) => asOf !== null && (asOf.from === null || asOf.from <= to));
  if (standing !== undefined) tests.push(({ id }) => standingOf(index.rulingsOf.get(id) ?? []) === standing);
  return tests;
}

/** Whether something is called so, under its own name or the one that the case gives it. */
function calledSo({ nameOf }: CaseIndex, asked: string): (own: string | null) => boolean {
  const wanted = foldName(asked);
  const known = new Map<string, boolean>();
  return (own) => {
    if (own === null) return false;
    const is = known.get(own) ?? (foldName(own) === wanted || foldName(nameOf(own)) === wanted);
    known.set(own, is);
    return is;
  };
}

export function claimList(index: CaseIndex, filter: ClaimFilter & PageOf): Page<ClaimView> {
  return pageOf(claimsFitting(index, filter), filter, (claim) => claimView(index, claim));
}

/** One claim with why it was read and used so; null where the account has no such claim. */
export function claimPage(index: CaseIndex, id: string): ClaimPage | null {
  const claim = index.claims.get(id);
  if (claim === undefined) return null;
  return {
    claim: claimView(index, claim),
    explain: explainLines(index, claim),
    findings: (index.findingsOf.get(id) ?? []).map((finding) => findingView(index, finding)),
    rulings: index.rulingsOf.get(id) ?? [],
  };
}
