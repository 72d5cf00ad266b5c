import type { Series } from '../../model/account.ts';
import type { ClaimAnchor, Decision, Judgement } from '../../model/judgement.ts';
import { anchorOf } from '../../weave/judgements/anchor.ts';
import type { CaseIndex } from '../views/case-index.ts';
import { CannotJudge, NoSuchThing } from './failures.ts';

/** A series or finding is found again by some of its claims, evenly taken: no more than these. */
const MOST_MEMBERS = 12;

/** What finds the targets of a decision again. Throws NoSuchThing, CannotJudge. */
export function anchorsFor(index: CaseIndex, decision: Decision): Judgement['anchors'] {
  const claims: ClaimAnchor[] = [];
  const series: Series[] = [];
  for (const target of decision.targets) {
    if ('claim' in target) claims.push(claimAnchor(index, target.claim));
    else if ('series' in target) series.push(seriesOf(index, target.series));
  }
  if (decision.kind === 'merge') checkMerge(series);
  if (decision.kind === 'rate') checkRating(decision);
  if (decision.kind === 'split') checkSplit(index, claims);
  return { claims, series: series.map((one) => ({ series: one.id, title: one.title, members: members(index, one) })) };
}

function claimAnchor(index: CaseIndex, id: string): ClaimAnchor {
  const claim = index.claims.get(id);
  const report = claim && index.reports.get(claim.report);
  if (claim === undefined || report === undefined) throw new NoSuchThing('claim', id);
  return anchorOf(claim, report);
}

function seriesOf(index: CaseIndex, id: string): Series {
  const series = index.series.get(id);
  if (series === undefined) throw new NoSuchThing('series', id);
  return series;
}

function members(index: CaseIndex, { points }: Series): readonly ClaimAnchor[] {
  return someOf(
    index,
    points.map(({ claim }) => claim),
  );
}

/** What finds some of many claims again, evenly taken. Throws NoSuchThing. */
export function someOf(index: CaseIndex, claims: readonly string[]): readonly ClaimAnchor[] {
  const step = Math.max(1, claims.length / MOST_MEMBERS);
  const chosen = Array.from(
    { length: Math.min(claims.length, MOST_MEMBERS) },
    (_, at) => claims[Math.floor(at * step)],
  );
  return chosen.flatMap((claim) => (claim === undefined ? [] : [claimAnchor(index, claim)]));
}

function checkMerge(series: readonly Series[]): void {
  if (new Set(series.map(({ id }) => id)).size < 2) throw new CannotJudge('A merge needs two different series.');
  const [first, ...others] = series;
  const odd = others.find(({ unit }) => unit !== first?.unit);
  if (first === undefined || odd === undefined) return;
  const unit = (one: Series): string => one.unit ?? 'no unit';
  throw new CannotJudge(
    `“${first.title}” (${unit(first)}) and “${odd.title}” (${unit(odd)}) are in other units and cannot be one series.`,
  );
}

/** Letters rate sources, numbers rate statements. */
function checkRating({ targets, value }: Extract<Decision, { kind: 'rate' }>): void {
  const isLetter = typeof value === 'string';
  if (targets.some((target) => 'source' in target !== isLetter))
    throw new CannotJudge('A source is rated A to F, a claim 1 to 6.');
}

function checkSplit({ seriesOf: homeOf }: CaseIndex, claims: readonly ClaimAnchor[]): void {
  const homes = new Map<Series, number>();
  for (const { claim } of claims) {
    const home = homeOf.get(claim);
    if (home !== undefined) homes.set(home, (homes.get(home) ?? 0) + 1);
  }
  if (homes.size === 0) throw new CannotJudge('None of these claims stands in a series.');
  for (const [{ title, points }, many] of homes)
    if (many === points.length) throw new CannotJudge(`Nothing would be left of “${title}”.`);
}
