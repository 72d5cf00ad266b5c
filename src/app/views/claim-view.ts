import { speakerOf, throughOf } from '../../model/chain.ts';
import type { Claim } from '../../model/claim.ts';
import type { Credibility, Ruling } from '../../model/judgement.ts';
import type { Position } from '../../model/position.ts';
import type { Published } from '../../model/report.ts';
import type { CaseIndex } from './case-index.ts';
import type { ClaimView, PositionView, Standing } from './shapes.ts';

const UNKNOWN: Published = { from: null, to: null, basis: 'unknown', reason: 'no such report', words: null };

/** A claim with what a reader sees beside it. */
export function claimView(index: CaseIndex, claim: Claim): ClaimView {
  const { id, chain } = claim;
  const report = index.reports.get(claim.report);
  const use = index.useOf.get(id);
  const rulings = index.rulingsOf.get(id) ?? [];
  return {
    ...claim,
    document: report?.document ?? claim.report,
    outlet: report?.outlet ?? null,
    published: report?.published ?? UNKNOWN,
    speaker: speakerOf(chain),
    through: throughOf(chain),
    origin: index.originOf.get(id)?.id ?? null,
    series: index.seriesOf.get(id)?.id ?? null,
    superseded: index.pointOf.get(id)?.superseded ?? false,
    used: use === undefined ? null : { used: use.used, reason: use.reason },
    corrected: rulings.flatMap(({ id: judgement, state, corrected }) =>
      state === 'holds'
        ? corrected.filter((one) => one.claim === id).map(({ slot, stated }) => ({ slot, was: stated, judgement }))
        : [],
    ),
    standing: standingOf(rulings),
    credibility: credibilityOf(rulings),
    findings: (index.findingsOf.get(id) ?? []).map((finding) => finding.id),
  };
}

const STANDING_OF: Readonly<Record<string, Standing>> = {
  accept: 'accepted',
  reject: 'rejected',
  'set-aside': 'set-aside',
};

/** Where the judgements that hold leave a claim. */
export function standingOf(rulings: readonly Ruling[]): Standing {
  const kinds = rulings.flatMap(({ state, judgement }) =>
    state === 'holds' ? (STANDING_OF[judgement.decision.kind] ?? []) : [],
  );
  return kinds.at(-1) ?? 'open';
}

function credibilityOf(rulings: readonly Ruling[]): Credibility | null {
  const values = rulings.flatMap(({ state, judgement: { decision } }) =>
    state === 'holds' && decision.kind === 'rate' && typeof decision.value === 'number' ? [decision.value] : [],
  );
  return values.at(-1) ?? null;
}

/** A position with the report that tells it. */
export function positionView(index: CaseIndex, position: Position): PositionView {
  const report = index.reports.get(position.report);
  return {
    ...position,
    document: report?.document ?? position.report,
    outlet: report?.outlet ?? null,
    published: report?.published ?? UNKNOWN,
    speaker: speakerOf(position.chain),
    findings: (index.findingsOf.get(position.id) ?? []).map((finding) => finding.id),
  };
}
